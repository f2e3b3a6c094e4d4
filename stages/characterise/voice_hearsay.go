package characterise

import "epithet/stages/article"

// hearing are verbs for taking in what others say or write.
var hearing = list(`hear read gather understand`)

// overheard finds what the writer has heard, read or been told, which nobody named
// says: "I am told that he was a …", "we have heard that we are …".
func (j *Judge) overheard(l *line, i int, m *aim, v *heard) bool {
	for k := i - 1; k > 0 && k > i-40; k-- {
		if l.mark(k) || l.is(k, ";", ":") {
			return false
		}
		if !l.tag(k).IsVerb() && !l.is(k, "told") {
			continue
		}
		lemma := l.lemma(k)
		if w := j.readIn(l, k); w != (article.Who{}) && !l.beforeNot(k) && l.stated(k, i) >= 0 {
			v.attributeTo(w, asHeard)
			return true
		}
		told := l.is(k, "told") && l.beforeBe(k)
		if !told && !hearing[lemma] {
			continue
		}
		s := l.beforeGroup(k)
		for l.lemma(s) == "be" || l.tag(s).IsAdverb() || l.tag(s) == article.MD || l.lemma(s) == "have" {
			s--
		}
		if !l.is(s, "i", "we", "i'm", "we're", "i’m", "we’re", "i've", "we've", "i’ve", "we’ve") || l.beforeNot(k) ||
			l.is(k, "understand") && !l.beforeBe(k) {
			return false
		}
		if l.stated(k, i) < 0 {
			return false
		}
		v.voice, v.rule, v.cue = article.Attributed, asHeard, k
		return true
	}
	return false
}

// readIn is the paper or the like in which somebody reads, by the verb at k, what follows: "read in the
// press that".
func (j *Judge) readIn(l *line, k int) article.Who {
	if l.lemma(k) != "read" && l.lemma(k) != "see" && l.lemma(k) != "hear" || !l.is(k+1, "in", "on") {
		return article.Who{}
	}
	n := l.nounFrom(k + 2)
	if n < 0 {
		return article.Who{}
	}
	h := l.phraseAt(n).head
	if r, ok := j.named(l, h); ok && (r.kind == article.Media || r.listed && r.kind == article.Organisation) {
		return asWho(r, l.text)
	}
	if lemma := l.lemma(h); !media[lemma] && !presses[lemma] && !documents[lemma] || !l.is(l.phraseAt(n).to, "that") {
		return article.Who{}
	}
	return j.whoWords(l, h)
}

// stated is the "that" after the verb at v in whose clause, or in one that "that"
// joins to it, token i stands; -1 for none. No other verb governs the clause.
func (l *line) stated(v, i int) int {
	first := -1
	verbs := 0
	for k := v + 1; k < i; k++ {
		switch {
		case l.is(k, "that") && (l.tag(k) != article.DT || l.tag(k+1) == article.PRP) &&
			(first < 0 || l.tag(k-1) == article.TagComma || l.tag(k-1) == article.CC):
			if first < 0 {
				first = k
			}
			verbs = 0
		case l.tag(k).IsFinite():
			verbs++
		case (l.relative(k) || l.tag(k) == article.WRB) && first >= 0:
			return -1
		}
	}
	if first < 0 || first > v+8 || verbs > 1 {
		return -1
	}
	return first
}

// talking are nouns for what people say of something.
var talking = list(`claim allegation accusation charge report rumour rumor talk suspicion insinuation complaint suggestion gossip whisper cry
	warning fear`)

// rumouredOf finds the talk of what the term names, and whose it is: "claims of …",
// "for all the talk of a …", "Smith's allegations of …".
func (j *Judge) rumouredOf(l *line, i int, m *aim, v *heard) bool {
	k := l.listStart(m.phrase.from)
	if !l.is(k, "of", "about") {
		return false
	}
	n := k - 1
	if !l.tag(n).IsNoun() || !talking[l.lemma(n)] {
		return false
	}
	v.voice, v.rule, v.cue = article.Attributed, "talk of it", n
	p := l.phraseAt(n)
	if p.owner >= 0 {
		v.holder = j.whoWords(l, p.owner)
		return true
	}
	if w := l.verbBefore(n); w >= 0 &&
		(l.lemma(w) == "make" || l.lemma(w) == "repeat" || l.lemma(w) == "raise" || l.lemma(w) == "spread" || l.rebuffs(w)) {
		if s, passive := l.subject(w); s >= 0 && s < w && !passive {
			v.holder = j.whoWords(l, s)
		}
	}
	return true
}
