package characterise

import (
	"strings"

	"epithet/stages/article"
)

// contracted is the holder where token i is a pronoun and a verb in one: "they" of
// "they'd"; nobody where the pronoun stands for somebody else than several.
func (l *line) contracted(i int) (article.Who, bool) {
	s := l.toks[i].Span
	w := s.Of(l.text)
	n := strings.IndexAny(w, "'’")
	if n < 0 || len(w)-n > len("’ve") {
		return article.Who{}, false
	}
	switch strings.ToLower(w[:n]) {
	case "they":
		s.End = s.Start + n
		return article.Who{Words: w[:n], Span: s}, true
	case "i", "we", "you", "he", "she", "it":
		return article.Who{}, true
	}
	return article.Who{}, false
}
