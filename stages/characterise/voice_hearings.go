package characterise

import "epithet/stages/article"

// hearers are nouns for those who are told what somebody else says.
var hearers = list(`court jury juror inquest tribunal inquiry hearing judge magistrate bench committee panel mp lawmaker`)

// inCourt finds what a court hears, or the reader is told, from nobody named: "X is a
// thief, a jury heard", "he was, we are told, a thief".
func (j *Judge) inCourt(l *line, i int, m *aim, v *heard) bool {
	for k := max(1, m.phrase.from-8); k < len(l.toks)-2 && k < m.phrase.to+30; k++ {
		if l.tag(k) != article.TagComma {
			continue
		}
		n := k + 1
		switch {
		case l.is(n, "we") && l.lemma(n+1) == "be" && l.is(n+2, "told"):
			n += 2
		case k < m.phrase.to:
			continue
		default:
			for l.tag(n) == article.DT || l.tag(n).IsAdjective() ||
				l.tag(n).IsNoun() && l.tag(n+1).IsNoun() && !hearers[l.lemma(n)] {
				n++
			}
			if !l.tag(n).IsNoun() || !hearers[l.lemma(n)] {
				continue
			}
			if n++; l.lemma(n) == "have" {
				n++
			}
			if l.lemma(n) == "be" && l.is(n+1, "told") {
				n++
			} else if !l.is(n, "heard", "hears", "hear") {
				continue
			}
		}
		if c := n + 1; !l.closing(c) || c < i && l.tag(c) != article.TagComma {
			continue
		}
		v.voice, v.rule, v.cue = article.Attributed, "told to a hearing", n
		return true
	}
	return false
}

// closing reports whether nothing but a time or place may follow at token k: the end of
// the sentence, a comma, a weekday or a preposition.
func (l *line) closing(k int) bool {
	t := l.tag(k)
	return k >= len(l.toks) || t == article.TagComma || t == article.TagPeriod || weekdays[l.lemma(k)] ||
		l.is(k, "on", "in", "at", "today", "yesterday", "this", "last", "earlier")
}

// tasking are verbs for what one does to somebody for what he has said.
var tasking = list(`sue fine arrest jail imprison prosecute convict criticise criticize condemn rebuke chide reprimand censure denounce attack
	mock blast slam suspend sack fire expel ban punish scold berate blame thank praise applaud forgive detain sentence discipline ridicule`)

// takenToTask makes who is sued or praised "for calling" somebody something, or "for saying" so,
// the one who does: the verb's object, or its subject in the passive.
func (j *Judge) takenToTask(l *line, m *aim, v *heard) {
	c := m.verb
	if !m.naming && v.cue >= 0 && l.is(v.cue+1, "that", "he", "she", "they", "it") {
		c = v.cue
	} else if !m.naming || !naming[l.lemma(c)] {
		return
	}
	if c < 2 || l.tag(c) != article.VBG || !l.is(c-1, "for") || v.cue >= 0 && v.cue != c {
		return
	}
	for k := c - 2; k >= 0 && k > c-12; k-- {
		if t := l.tag(k); t == article.TagComma || l.mark(k) || l.relative(k) {
			return
		}
		if !l.tag(k).IsVerb() || k == c-2 && l.is(k, "task") {
			continue
		}
		if !tasking[l.lemma(k)] && !(l.lemma(k) == "take" && l.is(c-2, "court", "task", "tribunal")) {
			return
		}
		h := -1
		if l.beforeBe(k) {
			h, _ = l.subject(k)
		} else if n := l.nounsFrom(k + 1); n < c-1 && (l.tag(n).IsNoun() || l.tag(n).IsAdjective() || l.tag(n) == article.PRP) {
			if h = n; l.tag(n) != article.PRP {
				h = l.phraseAt(n).head
			}
		}
		if h < 0 {
			return
		}
		if w := j.whoWords(l, h); w != (article.Who{}) {
			if v.voice == article.ScareMarks {
				v.voice = article.Quoted
			}
			v.holder, v.cue, v.rule = w, c, "taken to task"
		}
		return
	}
}

// refused reports whether the infinitive at v is what somebody will not do, or has not
// done.
func (l *line) refused(v int) bool {
	return l.beforeNot(v) ||
		l.is(v-1, "to") &&
			(l.is(v-2, "refusal", "unwilling") || l.lemma(v-2) == "refuse" || l.lemma(v-2) == "decline" ||
				l.lemma(v-2) == "fail")
}

// whenHe makes whom a reported clause is about the one who, in a clause of time within
// it, gives the name: "the judge said that Smith lied when he called X a thief".
func (j *Judge) whenHe(l *line, m *aim, v *heard) {
	s := m.verb - 1
	he, she := l.is(s, "he"), l.is(s, "she")
	from := v.cue
	if from == m.verb {
		from = 0
	}
	if !m.naming || from < 0 || s-1 <= from || !he && !she || !naming[l.lemma(m.verb)] || !l.tag(m.verb).IsFinite() ||
		!l.is(s-1, "when", "as", "after", "while", "by", "because") {
		return
	}
	for k := s - 2; k > from && k > s-24; k-- {
		if !l.is(k, "that") || l.tag(k+1) != article.NNP {
			continue
		}
		r, ok := j.named(l, l.phraseAt(k+1).head)
		if g := j.crowd.find(r.id).gender; !ok || r.kind != article.Person || he && g > 0 || she && g < 0 {
			return
		}
		v.holder, v.cue, v.rule = asWho(r, l.text), m.verb, v.rule+", when he"
		return
	}
}
