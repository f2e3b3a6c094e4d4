package main

import (
	"epithet/pipeline"
	"epithet/stages/annotate"
	"epithet/stages/article"
	"epithet/stages/clean"
	"epithet/stages/mention"
)

// annotateReader finds page furniture, sentences, tokens, tags and lemmas.
func annotateReader() reader {
	a := annotate.New()
	var ann article.Annotation
	return func(text string, r *report) error {
		r.Program = "epithet " + pipeline.Version
		a.AnnotateInto(&ann, text, clean.Parts(text))
		r.Tokens += len(ann.Tokens)
		r.Sentences += len(ann.Sentences)
		return nil
	}
}

// mentionsReader finds, beyond these, the entities, all of them discovered: the
// programs that it stands against have no lexicon either.
func mentionsReader() reader {
	a, f := annotate.New(), mention.Compile(article.Lexicon{}).NewFinder()
	var ann article.Annotation
	var found []article.Mention
	return func(text string, r *report) error {
		r.Program = "epithet " + pipeline.Version
		a.AnnotateInto(&ann, text, clean.Parts(text))
		found = f.Find(&article.Article{Text: text}, &ann, found[:0])
		r.Tokens += len(ann.Tokens)
		r.Sentences += len(ann.Sentences)
		r.Entities += len(found)
		return nil
	}
}
