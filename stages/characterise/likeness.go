package characterise

import (
	"strings"

	"epithet/stages/article"
)

// likened reports whether the term is in a compound that likens: "cult-like",
// "quasi-terrorist".
func (l *line) likened(t *article.Term) bool {
	if l.prefixed(t, likeness) {
		return true
	}
	if t.End+1 < len(l.text) && l.text[t.End] == '-' {
		to := t.End + 1
		for to < len(l.text) && isLetter(l.text[to]) {
			to++
		}
		return likeness[strings.ToLower(l.text[t.End+1:to])]
	}
	return false
}

// nearTo reports whether the words up to token k liken or bring near: "close to",
// "reminiscent of", "borders on".
func (l *line) nearTo(k int) bool {
	if l.is(k, "being", "becoming") {
		k--
	}
	return l.is(k, "to") && l.is(k-1, "close", "near", "akin") || l.is(k, "of") && (l.is(k-1, "reminiscent", "redolent") || l.lemma(k-1) == "smack") ||
		l.is(k, "on", "upon") && (l.lemma(k-1) == "border" || l.lemma(k-1) == "verge")
}

// leading are nouns for those who lead a body, whose doubtful office leaves the body
// what it is: "the alleged leader of a gang".
var leading = list(`leader head boss chief founder commander mastermind ringleader kingpin lieutenant`)
