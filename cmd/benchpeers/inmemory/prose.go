package main

import "github.com/jdkato/prose/v2"

// proseReadme is prose as its README shows it.
func proseReadme() reader { return proseReader() }

// proseShared does the same with a model that is loaded once.
func proseShared() reader { return proseReader(prose.UsingModel(prose.ModelFromData(""))) }

// proseTags does only tokens and tags, with a model that is loaded once.
func proseTags() reader {
	return proseReader(prose.UsingModel(prose.ModelFromData("")), prose.WithExtraction(false), prose.WithSegmentation(false))
}

func proseReader(opts ...prose.DocOpt) reader {
	program := "prose " + version("github.com/jdkato/prose/v2")
	return func(text string, r *report) error {
		r.Program = program
		doc, err := prose.NewDocument(text, opts...)
		if err != nil {
			return err
		}
		r.Tokens += len(doc.Tokens())
		r.Sentences += len(doc.Sentences())
		r.Entities += len(doc.Entities())
		return nil
	}
}
