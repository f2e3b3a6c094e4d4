package term

import (
	"strings"

	"epithet/stages/article"
)

// Inflected reports whether words are a term as it is listed, in an inflected
// form or in the other spelling of English, and not in a derived one. Case is
// ignored.
func Inflected(listing, words string) bool {
	f := Compile([]article.Frame{{Terms: []string{listing}}}).NewFinder()
	words = strings.ToUpper(words) // as terms in capitals want it
	f.words = appendWords(nil, words, article.Span{End: len(words)})
	if len(f.words) == 0 {
		return false
	}
	m, n := f.match(words, 0)
	return n == len(f.words) && f.terms.accepts(m, respelt)
}
