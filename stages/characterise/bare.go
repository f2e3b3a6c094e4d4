package characterise

import (
	"strings"

	"epithet/stages/article"
)

// indefinite reports whether the phrase introduces somebody or something rather
// than takes it as known: "a spy", "any contact with spies", bare plurals and
// mass nouns.
func (l *line) indefinite(p phrase) bool {
	if p.owner >= 0 || p.det >= 0 && !l.is(p.det, "a", "an", "any", "no", "some", "such", "another", "many") {
		return false
	}
	for k := p.from; k < p.to; k++ {
		if t := l.tag(k); t == article.NNP || t == article.NNPS {
			return false
		}
	}
	return !l.possessive(p.from - 1)
}

// wishing are verbs whose object need not be there.
var wishing = list(`want need seek expect await crave`)

// bare takes in what a clause does to a noun that it introduces, where the noun
// is said of nobody: "we shelter no spies", "might harbour spies", "are they
// spies?".
func (l *line) bare(m *aim, s *scope) {
	p := m.phrase
	if m.said || s.polarity != article.Asserted || !l.indefinite(p) {
		return
	}
	governed := false // a preposition of another noun stands between
	for k := p.from - 1; k >= 0 && k > p.from-16; k-- {
		t := l.tag(k)
		switch {
		case t == article.TagComma, t == article.TagColon, t == article.TagDash, t == article.TagPeriod, l.dash(k), l.mark(k), t == article.WDT, t == article.WP,
			t == article.WRB, t == article.CC && !l.is(k, "or", "nor"),
			t == article.IN && l.is(k, "that", "because", "although", "while", "since", "after", "before", "than", "when", "without"):
			l.asked(m, s)
			return
		case l.is(k, "if", "whether", "unless") && t == article.IN:
			*s = scope{article.Hedged, strings.ToLower(l.toks[k].Of(l.text))}
			return
		case t == article.IN && !l.is(k, "as", "into") || t == article.TO && !isVerb(l.tag(k+1)):
			governed = governed || !isVerb(l.tag(k-1)) && !l.not(k-1) && !l.is(k-1, "neither", "nor")
		case l.not(k) && !governed:
			if !l.is(k+1, "only", "just", "merely", "simply", "even", "until") {
				*s = scope{article.Negated, "not"}
			}
			return
		case l.is(k, "no", "neither", "nor", "nobody", "nothing", "none") && !governed:
			if !l.is(k+1, "less", "more", "longer", "other", "doubt") {
				*s = scope{article.Negated, strings.ToLower(l.toks[k].Of(l.text))}
			}
			return
		case t == article.MD && l.is(k, "may", "might", "could", "would") && !l.is(k+1, "have"):
			*s = scope{article.Hedged, strings.ToLower(l.toks[k].Of(l.text))}
		case isVerb(t) && wishing[l.lemma(k)] && k >= p.from-2:
			*s = scope{article.Hedged, l.lemma(k)}
		}
	}
	l.asked(m, s)
}

// asked takes in a question that may be answered with yes or no, and one
// without a verb: "A spy?"
func (l *line) asked(m *aim, s *scope) {
	if s.polarity != article.Asserted || !l.question() {
		return
	}
	k := 0
	for k < len(l.toks) && (l.mark(k) || l.tag(k) == article.CC || l.tag(k) == article.TagComma || l.is(k, "so", "*", "**", "then")) {
		k++
	}
	aux := l.tag(k) == article.MD || isVerb(l.tag(k)) && (l.lemma(k) == "be" || l.lemma(k) == "do" || l.lemma(k) == "have")
	verbs := 0
	for n := range l.toks {
		if isFinite(l.tag(n)) {
			verbs++
		}
	}
	if aux || verbs == 0 {
		*s = scope{article.Hedged, "question"}
	}
}
