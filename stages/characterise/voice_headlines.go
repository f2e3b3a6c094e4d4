package characterise

import (
	"strings"

	"epithet/stages/article"
)

var (
	// styling are verbs by which a headline gives somebody a name, before a name and "a" or "as".
	styling = list(`brand call label dub designate declare name list deem term rule find consider classify describe hail proclaim
		denounce blacklist praise condemn`)
	// lashing are further ones whose words for somebody a headline puts in marks.
	lashing = join(styling, list(`slam blast attack mock accuse criticise criticize warn lambast bash rap rip hit dismiss deride`))
	// captioning are verbs behind a headline's comma, for who says it.
	captioning = list(`say warn claim insist declare rule find argue allege admit hear tell suggest conclude believe report show reveal`)
)

// headlined finds who says what a headline says: "Smith: they are …", "They are …, says
// Smith", "Court rules them a …", "Minister slams ‘…’ Smith".
func (j *Judge) headlined(l *line, i int, m *aim, v *heard) bool {
	if j.ann.Sentences[l.sent].Kind != article.Heading || l.question() {
		return false
	}
	for k := 1; k < i && k < 6; k++ {
		if l.is(k, ":") && !(askers[l.word(k+1)] && l.is(k+2, "to")) { // not "Fake tickets: how to"
			return j.headlineSpeaker(l, 0, k, v)
		}
	}
	if j.headlineTail(l, i, v) {
		return true
	}
	scare := v.voice == article.ScareMarks || l.mark(m.phrase.from-1) || l.mark(i-1) || l.mark(i)
	for k := 1; k < i; k++ {
		stem := l.presentStem(k)
		if stem == "" || !l.tag(k-1).IsNoun() && l.tag(k-1) != article.NNP || l.is(0, "why", "how", "when", "what") {
			continue
		}
		as := l.is(m.phrase.from-1, "as") || m.phrase.det >= 0 && l.is(m.phrase.det, "a", "an") ||
			l.tag(m.phrase.head).IsPlural() && l.tag(k+1) == article.NNP
		r, named := j.named(l, i-1)
		bare := m.phrase.det < 0 && named && r.span.Start == l.toks[k+1].Start // "labels X terrorist group"
		if bare &&
			(stem == "label" || stem == "brand" || stem == "dub" || stem == "call" || stem == "declare" || stem == "deem") {
			return j.headlineSpeaker(l, 0, k, v)
		}
		if styling[stem] && as && k < m.phrase.from-1 || scare && lashing[stem] {
			return j.headlineSpeaker(l, 0, k, v)
		}
	}
	return false
}

// presentStem is the verb of which the word at k is the third person, whatever the tagger
// takes it for: "brand" of "Brands"; "" where it does not end as one.
func (l *line) presentStem(k int) string {
	w := strings.ToLower(l.toks[k].Of(l.text))
	s, ok := strings.CutSuffix(w, "s")
	if !ok || len(s) < 3 {
		return ""
	}
	if lashing[s] || captioning[s] {
		return s
	}
	if s, _ := strings.CutSuffix(s, "e"); lashing[s] || captioning[s] {
		return s
	}
	return ""
}

// headlineTail finds the speaker behind the comma or dash after token i: ", says Smith",
// ", court rules".
func (j *Judge) headlineTail(l *line, i int, v *heard) bool {
	k := len(l.toks) - 1
	for k > i && l.tag(k) != article.TagComma && !l.dash(k) {
		k--
	}
	n := len(l.toks)
	if k <= i || n-k < 2 || n-k > 8 {
		return false
	}
	switch {
	case l.dash(k) && n-k < 4 && l.tag(k+1) != article.CC && l.tag(k+1) != article.DT && !l.tag(k+1).IsVerb():
		return j.headlineSpeaker(l, k+1, n, v) // "– report"
	case l.is(n-1, "hears", "told") && hearers[l.lemma(n-2)]:
		v.voice, v.rule = article.Attributed, "headline"
		return true
	case captioning[l.presentStem(k+1)]:
		return j.headlineSpeaker(l, k+2, n, v)
	case captioning[l.presentStem(n-1)]:
		return j.headlineSpeaker(l, k+1, n-1, v)
	}
	return false
}

// headlineSpeaker makes the phrase of tokens [from, to) of a headline the holder, where it is
// somebody's name or says what somebody is.
func (j *Judge) headlineSpeaker(l *line, from, to int, v *heard) bool {
	for l.tag(from) == article.DT || l.mark(from) {
		from++
	}
	if to <= from || to-from > 6 {
		return false
	}
	h := l.firstHead(from, to-1)
	if h < 0 {
		return false
	}
	w := article.Who{}
	if r, ok := j.named(l, to-1); ok && r.kind != article.Place && r.kind != article.Other &&
		r.span.Start <= l.toks[from].Start+1 && r.span.End <= l.toks[to-1].End {
		w = asWho(r, l.text)
	} else if lemma := l.lemma(h); persons(lemma) || bodyNouns[lemma] || hearers[lemma] || documents[lemma] ||
		stateOffices[lemma] || titled(l, from, to) {
		w = l.words(from, to)
		if r := j.office(l, h); r.known() {
			w.EntityID = r.id
		}
	}
	if w == (article.Who{}) {
		return false
	}
	v.attributeTo(w, "headline")
	return true
}

// titled reports whether tokens [from, to) of a headline that has all words in capitals name
// a body: "Council of Elders", "Appeal Court".
func titled(l *line, from, to int) bool {
	for k := from; k < to; k++ {
		if (k == to-1 || l.is(k+1, "of")) && bodyNouns[strings.ToLower(l.toks[k].Of(l.text))] {
			return true
		}
	}
	return false
}

// headlinedI is who says, without marks, what holds the "I" at i where that stands before who says it in the
// present: "I am no thief, Smith tells court".
func (j *Judge) headlinedI(l *line, i int) ref {
	for q := j.quoteBefore(l.toks[i].Start); q >= 0 && j.quotes[q].Start >= l.toks[0].Start; q-- {
		x := &j.quotes[q]
		if x.Kind != article.Indirect || x.End <= l.toks[i].Start || x.Cue.Start < x.End || x.Cue.Len() == 0 ||
			x.Speaker.EntityID == "" {
			continue
		}
		if c := l.at(x.Cue.Start); l.tag(c) == article.VBZ && c < len(l.toks) {
			return j.ofWho(x.Speaker, "speaker")
		}
	}
	return ref{}
}
