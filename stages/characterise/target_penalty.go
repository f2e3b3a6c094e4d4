package characterise

import "epithet/stages/article"

// proceedings are nouns for what one undergoes, or faces, for an act.
var proceedings = list(`trial conviction arrest prosecution sentence investigation inquiry enquiry probe case indictment extradition detention
	imprisonment prison jail custody gaol fine lawsuit suit warrant impeachment suspicion charge allegation accusation claim complaint bar
	punishment penalty reprimand ban suspension dismissal removal resignation verdict time record history examination scrutiny fire
	hearing tribunal court dock stranger reputation notoriety term appeal death execution denial confession admission`)

// heldFor finds who is tried or held for what the noun names: "on trial for …",
// "X's conviction for …", "an investigation into X over …", "years in prison for …".
func (j *Judge) heldFor(l *line, p phrase, m aim) (aim, bool) {
	k := l.leftOf(p.from)
	if !l.is(k, "for", "over", "of", "into", "on", "to", "about") || k < 1 {
		return m, false
	}
	m.strong, m.said, m.rule = true, false, "who is held for it"
	n := k - 1
	if !l.tag(n).IsNoun() {
		return m, false
	}
	if !proceedings[l.lemma(n)] {
		// "the trial of X for …", "an investigation into X over …"
		for b := n; b > 0 && b > k-8; b-- {
			if l.tag(b).IsVerb() || l.tag(b) == article.TagComma {
				break
			}
			if l.is(b, "of", "into", "against") && proceedings[l.lemma(b-1)] && l.tag(b-1).IsNoun() {
				m.ref = j.after(l, b+1, 0)
				return m, m.known()
			}
		}
		if !l.is(n, "years", "months", "days", "weeks", "decades", "life") {
			return m, false
		}
	}
	q := l.phraseAt(n)
	if q.owner >= 0 && !l.is(k, "into") {
		m.ref = j.who(l, q.owner, 0)
		return m, m.known()
	}
	for c := p.to; c < len(l.toks) && c < p.to+3; c++ {
		if l.is(c, "against", "by") {
			return m, false
		}
	}
	// Up over "on suspicion of", "nine years in prison for" to the verb.
	v := l.leftOf(q.from)
	for d := 0; d < 3 && (l.tag(v) == article.IN || l.tag(v) == article.TO) && l.tag(v-1).IsNoun(); d++ {
		q = l.phraseAt(v - 1)
		if r := j.who(l, v-1, 0); r.listed && r.kind != article.Place {
			if w := l.leftOf(q.from); l.tag(w).IsVerb() && !l.passive(w) && l.lemma(w) != "be" {
				m.ref, m.verb = r, w // "placed X under investigation for …"
				return m, true
			}
			return m, false
		}
		if q.owner >= 0 {
			return m, false
		}
		v = l.leftOf(q.from)
	}
	if l.tag(v) == article.IN || l.tag(v) == article.TO {
		v = l.leftOf(v)
	}
	if !l.tag(v).IsVerb() {
		return m, false
	}
	s, passive := l.subject(v)
	if passive || l.beforeBe(v) {
		m.ref, m.verb = j.who(l, l.passiveSubject(v, s), 0), v
		return m, m.known()
	}
	if s < 0 || s > v || !undergoing[l.lemma(v)] {
		return m, false
	}
	m.ref, m.verb = j.who(l, s, 0), v
	return m, m.known()
}

// undergoing are verbs whose subject undergoes the proceedings that they govern.
var undergoing = list(`be go stand face serve spend await sit have remain stay undergo languish risk fight receive get return escape avoid
	evade flee come do appear end rot land die resign`)

// owned are verbs that say of their subject what they govern, whether they deny
// or admit it.
var owned = list(`deny admit confess acknowledge concede disclaim disavow renounce abjure forswear`)

// ownsUp is the rule for an act that somebody denies or admits.
const ownsUp = "who denies or admits it"

// ownedUp finds who denies or admits an act: "denies fraud", "confessed to fraud".
func (j *Judge) ownedUp(l *line, p phrase, m aim) (aim, bool) {
	v := l.leftOf(p.from)
	if p.det >= 0 && !l.is(p.det, "any", "all", "no", "some", "such") || p.owner >= 0 {
		return m, false
	}
	if l.is(v, "to") {
		v--
	}
	if !owned[l.lemma(v)] || !l.tag(v).IsVerb() {
		return m, false
	}
	for c := p.to; c < len(l.toks) && c < p.to+3; c++ {
		if l.is(c, "by", "against", "in", "on", "at") {
			return m, false // somebody else's
		}
	}
	return j.ownedAt(l, v, m)
}

// ownedAt is the subject of the verb at v of denying or admitting.
func (j *Judge) ownedAt(l *line, v int, m aim) (aim, bool) {
	s, passive := l.subject(v)
	if s < 0 || passive || s > v {
		return m, false
	}
	m.ref, m.rule, m.verb, m.strong, m.said = j.who(l, s, 0), ownsUp, v, true, true
	return m, m.known()
}

// reproached finds whom a reproach is against that the term is about: "fraud
// charges against X", "faces fraud charges", "allegations of fraud dog X".
func (j *Judge) reproached(l *line, p phrase, m aim) (aim, bool) {
	n := p.head
	if !m.modifier || !reproaches[l.lemma(n)] && !cases[l.lemma(n)] {
		k := l.leftOf(p.from)
		if !l.is(k, "of") || k < 1 || !l.tag(k-1).IsNoun() || !reproaches[l.lemma(k-1)] && !cases[l.lemma(k-1)] {
			return m, false
		}
		n = k - 1
	}
	m.strong, m.said, m.rule = true, false, byAccusation
	for k := p.to; k < len(l.toks) && k < p.to+5; k++ {
		if l.is(k, "against") {
			m.ref = j.after(l, k+1, 0)
			return m, m.known()
		}
		if t := l.tag(k); t.IsVerb() && dogging[l.lemma(k)] {
			m.ref, m.verb = j.after(l, k+1, 0), k
			return m, m.known()
		}
	}
	if m.modifier && n == p.head {
		return j.faced(l, n, m)
	}
	if q := l.phraseAt(n); q.owner < 0 {
		if v := l.leftOf(l.leftOf(q.from) + 1); l.is(v, "by") && dogging[l.lemma(v-1)] {
			if s, passive := l.subject(v - 1); passive && s >= 0 {
				m.ref, m.verb = j.who(l, s, 0), v-1 // "dogged by allegations of …"
				return m, m.known()
			}
		}
	}
	return m, false
}

// dogging are verbs for what reproaches do to somebody.
var dogging = list(`dog follow haunt plague surround shadow hound pursue beset hang bedevil taint trail rock engulf cloud hit face mire`)

// perpetrating are verbs that govern nothing but acts.
var perpetrating = list(`commit perpetrate orchestrate mastermind engineer hatch concoct`)

// perpetrated finds the doer of an act by a verb that tells it for one: "X
// masterminded a fraud", "the fraud that X committed", "X was behind the fraud",
// "X took part in the fraud".
func (j *Judge) perpetrated(l *line, p phrase, m aim) (aim, bool) {
	m.rule, m.strong, m.said = byDoing, true, true
	if k := p.to; l.tag(k) == article.VBN && perpetrating[l.lemma(k)] && l.is(k+1, "by") {
		m.ref, m.rule, m.said = j.after(l, k+2, 0), "agent", false
		return m, m.known()
	}
	if k := p.to; l.is(k, "that", "which") || l.tag(k).IsNoun() || l.tag(k) == article.NNP {
		for v := k; v < len(l.toks) && v < k+8; v++ {
			if l.tag(v).IsVerb() {
				if !perpetrating[l.lemma(v)] {
					break
				}
				if s := l.leftSubject(v); s >= k {
					m.ref, m.said = j.who(l, s, 0), false
					return m, m.known()
				}
			}
		}
	}
	v := l.leftOf(p.from)
	if l.lemma(v) == "blame" && l.tag(v).IsVerb() && l.is(p.to, "on") && !l.beforeBe(v) {
		m.ref, m.rule, m.verb, m.naming = j.after(l, p.to+1, 0), byAccusation, v, true
		return m, m.known()
	}
	told := l.tellsIt(p)
	if told >= 0 {
		v = told
	}
	switch {
	case perpetrating[l.lemma(v)] && l.tag(v).IsVerb(), told >= 0 && l.tag(told) != article.VBG:
	case l.lemma(v) == "contain" && l.tag(v).IsVerb() && !m.bearer:
		s, passive := l.subject(v)
		if s < 0 || passive || s > v || !l.tag(s).IsNoun() {
			return m, false
		}
		m.ref, m.verb = j.owner(l, l.phraseAt(s), 0), v // "her papers contain fraud"
		return m, m.known()
	case l.is(v, "behind") && l.lemma(l.leftOf(v)) == "be":
		v = l.leftOf(v)
	case l.is(v, "in") && l.lemma(v-1) == "engage" && !l.beforeBe(v-1):
		v--
	case l.is(v, "in") && l.is(v-1, "part") && l.lemma(l.leftOf(v-1)) == "take":
		v = l.leftOf(v - 1)
	case l.is(v, "to") && l.is(v-1, "stranger") && l.is(v-2, "no") && l.lemma(v-3) == "be":
		v -= 3
	default:
		return m, false
	}
	s, passive := l.subject(v)
	if s < 0 || passive || s > v {
		return m, false
	}
	m.ref, m.verb = j.who(l, s, 0), v
	return m, m.known()
}

// nobodyTold reports whether the noun is for somebody, who may be told something but not be told.
func nobodyTold(lemma string) bool {
	return human(lemma) || persons(lemma) || bodyNouns[lemma] || personal(lemma)
}

// tellsIt is the "tell" whose direct object the phrase p is, also behind who is told: "told lies", "told the
// court a lie"; -1 for none.
func (l *line) tellsIt(p phrase) int {
	if p.owner >= 0 || l.is(p.to, "that") || l.is(p.to, "to") && l.tag(p.to+1).IsVerb() || nobodyTold(l.lemma(p.head)) {
		return -1
	}
	k := l.leftOf(p.from)
	if l.tag(k).IsNoun() && l.is(p.det, "a", "an", "no") {
		k = l.phraseAt(k).from - 1
	} else if l.tag(k) == article.PRP {
		k--
	}
	if l.lemma(k) == "tell" && l.tag(k).IsVerb() {
		return k
	}
	return -1
}

// through finds who does something by an act, or is dealt with over one: "came to
// power through fraud", "was removed over fraud".
func (j *Judge) through(l *line, p phrase, m aim) (aim, bool) {
	k := l.leftOf(p.from)
	if !l.is(k, "by", "through", "over", "via", "amid") || p.owner >= 0 ||
		l.is(k, "by") && (l.tag(k-1) == article.VBN || l.tag(k-1) == article.VBD) &&
			!l.is(k-1, "won", "came", "rose", "lived") {
		return m, false
	}
	for v := k - 1; v >= 0 && v > k-8; v-- {
		switch t := l.tag(v); {
		case t == article.TagComma, t == article.WDT, t == article.WP, t == article.CC, l.mark(v):
			return m, false
		case t.IsFinite(), t == article.VBN && l.beforeBe(v):
			s, passive := l.subject(v)
			if passive {
				s = l.passiveSubject(v, s)
				if l.is(k, "by") {
					return m, false
				}
			}
			if s < 0 || s > v || !passive && l.is(k, "over") && !undergoing[l.lemma(v)] {
				return m, false
			}
			m.ref, m.rule, m.verb, m.strong, m.said = j.who(l, s, 0), "by which means", v, true, true
			return m, m.known()
		}
	}
	return m, false
}
