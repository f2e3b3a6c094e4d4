package pipeline

import (
	"slices"
	"strings"

	"epithet/stages/annotate"
	"epithet/stages/article"
	"epithet/stages/term"
)

// PluralTerms are the terms of the lexicon that end in a plural, by its tag, in their order: they
// find no singular, which finds both.
func PluralTerms(lex article.Lexicon) []string {
	a := annotate.New()
	var all []string
	for _, f := range lex.Frames {
		for _, t := range f.Terms {
			if term.InCapitals(t) || slices.Contains(all, t) {
				continue
			}
			text := "They are " + t
			ann := a.Annotate(text, []article.Part{{Span: article.Span{End: len(text)}}})
			if n := len(ann.Tokens); n > 0 && ann.Tokens[n-1].Tag == article.NNS &&
				!strings.EqualFold(ann.Tokens[n-1].Lemma, ann.Tokens[n-1].Of(text)) {
				all = append(all, t)
			}
		}
	}
	return all
}
