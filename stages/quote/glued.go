package quote

import (
	"unicode"
	"unicode/utf8"

	"epithet/stages/article"
)

// unglued is the token t without the opening single mark that the tokeniser leaves
// at its word, where that is one of few whose tag is known; ok where it is.
func unglued(text string, t *article.Token) (s article.Span, tag article.Tag, ok bool) {
	w := t.Of(text)
	r, n := utf8.DecodeRuneInString(w)
	if r != '\'' && r != '‘' || n == len(w) {
		return
	}
	if next, _ := utf8.DecodeRuneInString(w[n:]); !unicode.IsUpper(next) {
		return
	}
	s = article.Span{Start: t.Start + n, End: t.End}
	switch w := lower(w[n:]); w {
	case "i", "he", "she", "it", "we", "you", "they":
		return s, article.PRP, true
	case "my", "his", "her", "its", "our", "your", "their":
		return s, article.PRPS, true
	case "the", "a", "an", "this", "that", "these", "those", "some":
		return s, article.DT, true
	case "people", "critics", "others":
		return s, article.NNS, true
	case "everyone", "everybody", "nobody", "someone", "somebody":
		return s, article.NN, true
	}
	return s, t.Tag, true
}
