package characterise

import "epithet/stages/article"

// madeBy finds the paper, or those who think highly or ill of somebody, that make him what the phrase
// says: "the newspapers made her a heroine", "the press made a hero of him". What an event makes of
// somebody is the article's.
func (j *Judge) madeBy(l *line, m *aim, v *heard) {
	p := m.phrase
	c := m.verb
	if m.rule != madeSo {
		if c = l.leftOf(p.from); l.lemma(c) != "make" || !l.is(p.det, "a", "an") || !l.is(p.to, "of") {
			return
		}
	}
	if c < 0 || l.lemma(c) != "make" || l.tag(c) == article.VBG {
		return
	}
	s, passive := l.subject(c)
	if s < 0 || passive || !l.tag(s).IsNoun() ||
		!mediaNouns[l.lemma(s)] &&
			!l.is(s, "press", "papers", "tabloids", "media", "critics", "admirers", "biographers", "columnists", "reviewers") {
		return
	}
	if w := j.whoWords(l, s); w != (article.Who{}) {
		v.voice, v.rule, v.cue, v.holder = article.Attributed, "made out by", c, w
	}
}

// namesNone takes in an object of nobody before what he is called: "called neither man a liar".
func (l *line) namesNone(m *aim, s *scope) {
	if s.polarity != article.Asserted || !m.naming || m.verb < 0 || m.verb >= m.phrase.from {
		return
	}
	if k := m.verb + 1; l.is(k, "neither", "nobody", "none", "no-one") || l.is(k, "no") && l.tag(k) == article.DT {
		*s = scope{article.Negated, l.word(k)}
	}
}
