package characterise

import "epithet/stages/article"

// bringingOut are verbs for writing what is read, or having others read it.
var bringingOut = join(composing, issuing, list(`release produce conduct distribute circulate carry hand put submit print unveil`))

// surveys are nouns, further to media, for what somebody finds out and publishes.
var surveys = list(`study survey poll review analysis research investigation inquiry assessment audit paper`)

// authored is by whom what is read comes that is the subject of the quote's cue: "a report issued in May by X
// said", "a letter by the group X called"; nobody where that has no name.
func (j *Judge) authored(l *line, x *article.Quote) article.Who {
	c := l.cueOf(x)
	if c < 0 || !l.tag(c).IsFinite() && !l.perfect(c) {
		return article.Who{}
	}
	for k := l.beforeGroup(c); k > 1 && k > c-16; k-- {
		if l.tag(k).IsFinite() && l.tag(k) != article.VBD || l.tag(k) == article.TagComma || l.mark(k) || l.relative(k) {
			return article.Who{}
		}
		if !l.is(k, "by") {
			continue
		}
		n, text := l.nounFrom(k+1), l.broughtOut(k)
		if n < 0 || n >= c || text < 0 {
			return article.Who{}
		}
		h := l.phraseAt(n).head
		for name := n; name <= h; name++ {
			if r, ok := j.named(l, name); ok && r.span.End >= l.toks[h].End && r.kind != article.Place {
				return asWho(r, l.text) // "the monitoring group X"
			}
		}
		if w := j.whoWords(l, h); w.EntityID != "" {
			return w
		}
		first := h
		for l.tag(first-1) == article.NNP {
			first--
		}
		if l.tag(h) == article.NNP {
			return l.words(first, h+1)
		}
		if x.Source.Start > l.toks[text].Start {
			return j.whoWords(l, text) // who says it was not found before the "by"
		}
		return article.Who{}
	}
	return article.Who{}
}

// broughtOut is the noun for what is read of which the "by" at k tells who has written or brought it out: "a report
// issued in Geneva this month by"; -1 for none.
func (l *line) broughtOut(k int) int {
	written := func(n int) int {
		if l.tag(n).IsNoun() && (media[l.lemma(n)] || surveys[l.lemma(n)]) {
			return n
		}
		return -1
	}
	if n := written(k - 1); n >= 0 {
		return n
	}
	for n := k - 1; n > 0 && n > k-8; n-- {
		switch t := l.tag(n); {
		case (t == article.VBN || t == article.VBD) && bringingOut[l.lemma(n)]:
			return written(n - 1)
		case t.IsVerb(), !l.nominal(n) && t != article.IN && t != article.RP && t != article.DT && t != article.TO:
			return -1
		}
	}
	return -1
}

// wroteBefore is whom the sentence before the quote has write or speak in what "it" in "“…,” it said" then is:
// "In a letter to the bishop, X asked for time."
func (j *Judge) wroteBefore(x *article.Quote) article.Who {
	sent := j.sentenceAt(min(x.Start, x.Source.Start)) - 1
	if sent < 0 || j.tooLong(sent) || j.quoteAt(j.ann.Sentences[sent].Start, true) >= 0 {
		return article.Who{}
	}
	n := j.line(sent)
	h := n.nounFrom(2)
	if !n.is(0, "in") || !n.is(1, "a", "an", "his", "her", "its", "their") || h < 0 || h > 4 ||
		!documents[n.lemma(n.phraseAt(h).head)] {
		return article.Who{}
	}
	s := n.phraseAt(h).to
	for s < len(n.toks) && n.tag(s) != article.TagComma {
		s++
	}
	if s = n.subjectAt(s + 1); s < 0 {
		return article.Who{}
	}
	return j.whoWords(&n, s)
}
