package characterise

import "epithet/stages/article"

// agent finds who does what the noun names.
func (j *Judge) agent(l *line, p phrase, m aim) (aim, bool) {
	m.said, m.strong = true, true
	if l.punishedBy(p) || l.outcry(p.head) >= 0 {
		return m, false
	}
	// "attacks (carried out) by X", "propaganda spread by X"
	for k := p.to; k < len(l.toks) && k < p.to+6; k++ {
		if l.is(k, "by", "from") && (l.is(k, "by") || k == p.to) {
			if r := j.after(l, k+1, 0); r.known() && (l.is(k, "by") || r.kind != article.Place && r.kind != article.State) {
				m.ref, m.rule, m.said = r, "agent", false
				return m, true
			}
			if k == p.to && l.is(k, "by") && !l.mark(k-1) && l.broughtInBy(k) {
				m.rule, m.said, m.how = "agent", false, unnamed // "the raid by a lone gunman"
				return m, true
			}
			break
		}
		if l.is(k, "on", "to") && (l.lemma(k-1) == "blame" || l.lemma(k-1) == "attribute") {
			if r := j.after(l, k+1, 0); r.known() {
				m.ref, m.rule, m.said = r, "agent", false
				return m, true
			}
		}
		if !l.tag(k).IsVerb() && !l.tag(k).IsAdverb() && l.tag(k) != article.RP &&
			!l.is(k, "out", "that", "were", "was", "in") && l.tag(k) != article.NNP && l.tag(k) != article.IN {
			break
		}
	}
	if l.fieldOf(p) {
		return m, false
	}
	if l.opensAt(p.from) && l.tag(p.to).IsFinite() {
		return m, false // "X has few clerks, and fraud is easy": of a clause of its own
	}
	done := false // a verb of doing stands somewhere before
	for k := p.from - 1; k >= 0 && k > p.from-40 && !done; k-- {
		done = doing[l.lemma(k)]
	}
	for k := p.to; k < len(l.toks) && k < p.to+40 && !done; k++ {
		done = l.is(k, "by")
	}
	if !done {
		return m, false
	}
	v, _ := l.verbOver(p.head)
	for n := 0; v >= 0 && n < 4; n++ {
		lemma := l.lemma(v)
		if opposing[lemma] {
			return m, false
		}
		s, passive := l.subject(v)
		if s >= 0 && !l.under(p.head, s) && !passive {
			if !doing[lemma] {
				return m, false
			}
			if r := j.who(l, s, 0); r.known() {
				m.ref, m.rule, m.verb = r, byDoing, v
				return m, true
			}
			return m, false
		}
		v, _ = l.verbOver(v)
	}
	return m, false
}

// broughtInBy reports whether the "by" at k is followed by somebody whom the text has no name for: "by a lone
// gunman", "by rebels", "by two neighbours".
func (l *line) broughtInBy(k int) bool {
	h := l.objectHead(k+1, len(l.toks))
	if h < 0 || !l.tag(h).IsNoun() || l.tag(h).IsName() {
		return false
	}
	p, lemma := l.phraseAt(h), l.lemma(h)
	return p.owner < 0 && (human(lemma) || persons(lemma)) &&
		(l.is(p.det, "a", "an", "the", "some", "several", "another") || p.det < 0 && l.tag(h).IsPlural())
}

// fieldOf reports whether the phrase is for the kind of cases that somebody works on: "a judge in fraud
// trials", "a prosecutor of terrorism cases".
func (l *line) fieldOf(p phrase) bool {
	k := p.from - 1
	return p.det < 0 && p.owner < 0 && l.tag(p.head) == article.NNS && cases[l.lemma(p.head)] && l.is(k, "in", "of", "on") &&
		l.tag(k-1) == article.NN && human(l.lemma(k-1))
}
