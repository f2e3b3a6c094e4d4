package pipeline

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"epithet/stages/annotate"
	"epithet/stages/article"
	"epithet/stages/characterise"
	"epithet/stages/clean"
	"epithet/stages/mention"
	"epithet/stages/quote"
	"epithet/stages/term"
)

// analysis is all that the stages found in an article.
type analysis struct {
	article.Annotation
	read     *article.Annotation // as quotes, terms and judgements are found in it
	apart    article.Annotation  // read, where that is another
	mentions []article.Mention
	quotes   []article.Quote
	terms    []article.Term
	judged   []article.Characterisation // one a term
}

// analyser takes articles through the stages. It is one worker's: the stages
// keep scratch between articles, which shows in no result.
type analyser struct {
	lexicon    lexicon
	annotators annotators
	mentions   *mention.Finder
	quotes     quote.Finder
	terms      *term.Finder
	judge      *characterise.Judge
	plain      []characterise.Plain // of the articles at hand
	trees      trees
	alone      []analysis // of an article that is analysed by itself
}

// annotators are shared by the workers, each having one while it annotates a
// batch: what an annotator remembers of words takes much memory, and annotating
// little of a worker's time.
type annotators chan *annotate.Annotator

func newAnnotators(n int) annotators {
	all := make(annotators, n)
	for range n {
		all <- annotate.New()
	}
	return all
}

// annotate finds the sentences and tokens of articles.
func (all annotators) annotate(found []analysis, articles []*article.Article, quotes *quote.Finder) {
	a := <-all
	defer func() { all <- a }()
	defer func() {
		if defect := recover(); defect != nil {
			a = annotate.New() // what it remembers may be half done
			panic(defect)
		}
	}()
	for i, text := range articles {
		an := &found[i]
		a.AnnotateInto(&an.Annotation, text.Text, an.Parts)
		an.read = quotes.Apart(&an.apart, &an.Annotation, text.Text, a)
	}
}

// lexicon is a lexicon made ready for the analysers, which share it.
type lexicon struct {
	article.Lexicon
	names *mention.Catalogue
	terms *term.Terms
	hash  string // of all that the lexicon says
}

func compile(lex article.Lexicon) lexicon {
	names := mention.Compile(lex)
	names.Common = characterise.Known
	return lexicon{Lexicon: lex, names: names, terms: term.Compile(lex.Frames), hash: hashOf(lex)}
}

// hashOf is the hash of all exported fields of a value and of what it points to,
// never of where that lies.
func hashOf(v any) string {
	h := sha256.New()
	if err := json.NewEncoder(h).Encode(v); err != nil {
		panic(err) // a defect: a type that JSON cannot hold
	}
	return hex.EncodeToString(h.Sum(nil))
}

func newAnalyser(lex lexicon, all annotators) *analyser {
	return &analyser{
		lexicon:    lex,
		annotators: all,
		mentions:   lex.names.NewFinder(),
		terms:      lex.terms.NewFinder(),
		judge:      characterise.New(lex.Lexicon),
		trees:      newTrees(),
		alone:      make([]analysis, 1),
	}
}

// analyse is one article's way through the stages. The result is valid until
// the next call.
func (w *analyser) analyse(a *article.Article) *analysis {
	w.analyseAll(w.alone, []*article.Article{a})
	return &w.alone[0]
}

// analyseAll is the way of articles through the stages, with the memory of
// former results. All go through one stage before the next begins, so that what
// it remembers stays near the processor.
func (w *analyser) analyseAll(found []analysis, articles []*article.Article) {
	for i, a := range articles {
		found[i].Parts = clean.Parts(a.Text)
	}
	w.annotators.annotate(found, articles, &w.quotes)
	for i, a := range articles {
		an := &found[i]
		an.mentions = w.mentions.Find(a, &an.Annotation, an.mentions[:0])
	}
	for i, a := range articles {
		an := &found[i]
		an.quotes = w.quotes.Find(a.Text, an.read, an.mentions, an.quotes)
	}
	for i, a := range articles {
		an := &found[i]
		an.terms = w.terms.Find(a, an.read, an.mentions, an.terms[:0])
	}
	w.trees.clear()
	for len(w.plain) < len(articles) {
		w.plain = append(w.plain, characterise.Plain{})
	}
	for i, a := range articles {
		an := &found[i]
		w.plain[i].Read(a.Text, an.read, an.mentions, an.terms, an.quotes)
		w.trees.plan(a.Text, &w.plain[i], an.terms)
	}
	w.trees.parse()
	for i, a := range articles {
		an := &found[i]
		w.trees.begin(i)
		an.judged = w.judge.Judge(a, &w.plain[i], an.mentions, an.quotes, w.trees.of)
	}
}
