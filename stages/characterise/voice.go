package characterise

import (
	"strings"

	"epithet/stages/article"
)

// heard is how a term reaches the reader, and from whom.
type heard struct {
	holder article.Who
	voice  article.Voice
	quote  int // the innermost quote that decided or holds the term, -1 for none
	cue    int // the reporting word's token within the line, -1 where it stands elsewhere
	rule   string
}

// quoteAt is the innermost quote that holds the byte at; only those in
// quotation marks where marked. -1 for none.
func (j *Judge) quoteAt(at int, marked bool) int {
	best := -1
	for q := j.quoteBefore(at); q >= 0; q-- {
		x := &j.quotes[q]
		if x.Start <= at && at < x.End && (!marked || x.Kind == article.Direct || x.Kind == article.Mixed) {
			if best < 0 || x.Len() < j.quotes[best].Len() {
				best = q
			}
		}
		if at-x.Start > maxQuote {
			break
		}
	}
	return best
}

// maxQuote is how far from its end the start of a quote is sought.
const maxQuote = 6000

// quoteBefore is the index of the last quote that starts at or before the byte.
func (j *Judge) quoteBefore(at int) int {
	lo, hi := 0, len(j.quotes)
	for lo < hi {
		if m := (lo + hi) / 2; j.quotes[m].Start <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo - 1
}

// voice finds how the term reaches the reader.
func (j *Judge) voice(l *line, t *article.Term, m *aim) heard {
	v := heard{quote: -1, cue: -1, rule: "article"}
	scare, outer := -1, -1 // quotes in marks
	inner := -1            // the innermost report
	for q := j.quoteBefore(t.Start); q >= 0 && t.Start-j.quotes[q].Start <= maxQuote; q-- {
		x := &j.quotes[q]
		if x.Start > t.Start || x.End < t.End {
			continue
		}
		switch x.Kind {
		case article.Scare:
			if scare < 0 {
				scare = q
			}
			continue
		case article.Name:
			continue
		case article.Direct, article.Mixed:
			outer = q
		case article.Indirect:
			if !j.reports(l, t, x, m) {
				continue
			}
		}
		if firstPerson(x.Speaker.Words) && x.Speaker.EntityID == "" || x.Kind == article.Indirect && firstPerson(x.Source.Of(j.a.Text)) {
			continue
		}
		if inner < 0 || x.Len() < j.quotes[inner].Len() {
			inner = q
		}
	}
	switch {
	case outer >= 0:
		v.voice, v.quote, v.rule = article.Quoted, outer, "quotation"
	case scare >= 0 && inner >= 0 && j.quotes[inner].Speaker != (article.Who{}):
		v.voice, v.quote, v.rule = article.Quoted, scare, "marks within a report"
	case scare >= 0:
		v.voice, v.quote, v.rule = article.ScareMarks, scare, "scare marks"
	case inner >= 0:
		v.voice, v.quote, v.rule = article.Attributed, inner, "report"
	}
	if inner >= 0 {
		x := &j.quotes[inner]
		v.holder = j.holder(x)
		v.quote = inner
		if x.Cue.Len() > 0 && len(l.toks) > 0 && x.Cue.Start >= l.toks[0].Start && x.Cue.End <= l.toks[len(l.toks)-1].End {
			v.cue = l.at(x.Cue.Start)
		}
		if x.Kind == article.Indirect && outer >= 0 {
			v.rule += ", reported within"
		}
		if v.holder == (article.Who{}) && v.cue >= 0 && isVerb(l.tag(v.cue)) && !l.beforeBe(v.cue) {
			if s, passive := l.subject(v.cue); s >= 0 && !passive {
				v.holder = j.whoWords(l, s)
			}
		}
	}
	j.framed(l, t, m, &v, inner)
	return v
}

// firstPerson reports whether the words begin with a pronoun of the first or
// second person, or hold none but a pronoun.
func firstPerson(w string) bool {
	f, _, _ := strings.Cut(strings.ReplaceAll(strings.ToLower(w), "’", "'"), " ")
	f, _, _ = strings.Cut(f, "'")
	switch f {
	case "i", "we", "you", "let", "there":
		return true
	}
	return false
}

// reports reports whether the indirect quote gives somebody's view of what the
// term says, rather than what somebody does.
func (j *Judge) reports(l *line, t *article.Term, x *article.Quote, m *aim) bool {
	if x.Cue.Len() == 0 {
		return true
	}
	first := l.toks[0].Start
	if x.Cue.Start < first || x.Cue.End > l.toks[len(l.toks)-1].End {
		return true
	}
	c := l.at(x.Cue.Start)
	lemma := l.lemma(c)
	if x.Source.Len() == 0 && x.Speaker == (article.Who{}) && x.Rule != "passive" && (l.tag(c) == article.VBN || l.tag(c) == article.VBD) && !l.beforeBe(c) && l.modifier(c) {
		return false
	}
	if c == 0 && (l.tag(c) == article.VBN || l.tag(c) == article.VBD) && x.Speaker == (article.Who{}) && !naming[lemma] || l.rel(c) == article.Amod && l.head(c) > c {
		return false
	}
	if plain[lemma] && !(m.naming && m.verb == c) && (factive[lemma] || !strings.Contains(x.Rule, "clause")) {
		return false
	}
	if l.lemma(c) == "call" && l.is(c+1, "for", "on", "in") {
		return false
	}
	if l.is(c-1, "must", "should") || l.is(c-2, "must", "should") && isAdverb(l.tag(c-1)) {
		return false // what is asked for is no report
	}
	if i := strings.LastIndexByte(x.Speaker.Words, ' '); x.Speaker.EntityID == "" && things[strings.ToLower(x.Speaker.Words[i+1:])] {
		return false
	}
	// What is joined to the cue is not what it reports.
	k := t.Token - l.base
	for n := 0; n < len(l.toks) && k >= 0; n++ {
		h := l.head(k)
		if h == c {
			return l.rel(k) != article.Conj && l.rel(k) != article.Parataxis || k < c || x.Rule != "verb object"
		}
		k = h
	}
	return true
}

// holder is who is responsible for the quote.
func (j *Judge) holder(x *article.Quote) article.Who {
	w := x.Speaker
	if r, ok := j.himself(x); ok {
		return r
	}
	if w.EntityID != "" {
		return w
	}
	at := w.Span
	if at.Len() == 0 {
		at = x.Source
	}
	if at.Len() == 0 {
		return w
	}
	sent := j.sentenceAt(at.Start)
	if sent < 0 {
		return w
	}
	l := j.line(sent)
	first, last := l.at(at.Start), l.at(at.End-1)
	if last < len(l.toks) {
		if i := j.mentionIn(l.toks[last].Span); i >= 0 && j.mentions[i].Method == article.Catalogue && l.tag(first) == article.CD {
			return asWho(refOf(&j.mentions[i], "name"), l.text)
		}
		if p := l.phraseAt(last); p.head == last && personNouns[l.lemma(last)] && last-first < 3 {
			noun := l.lemma(last)
			if r := j.nearest(&l, first, want{person: true, noun: noun}); r.listed && j.lex.hasWord(r.id, noun) {
				return asWho(r, l.text)
			}
			if id := j.lex.only(noun); id != "" && (first > 0 && l.is(first-1, "the") || l.toks[last].Of(l.text)[0] < 'a') {
				return article.Who{EntityID: id, Words: w.Words, Span: w.Span}
			}
		}
	}
	for i := j.mentionFrom(at.Start); i < len(j.mentions) && j.mentions[i].Start < at.End; i++ {
		if m := &j.mentions[i]; m.Method == article.Discovered && m.Type == "person" {
			if r := j.affiliation(m.EntityID); r.known() {
				return article.Who{EntityID: r.id, Words: w.Words, Span: w.Span}
			}
			return w
		}
	}
	for k := last; k >= first && k >= 0 && k < len(l.toks); k-- {
		if p := l.phraseAt(k); p.head == k || k == first {
			if r := j.office(&l, k); r.known() {
				return article.Who{EntityID: r.id, Words: w.Words, Span: w.Span}
			}
			break
		}
	}
	if first == last && first < len(l.toks) {
		if r := j.who(&l, first, 0); r.known() {
			return asWho(r, l.text)
		}
	}
	return l.trimmed(w, first, last, x.Source)
}

// coordinated is the words of a phrase that others are joined to: "the army
// and the police".
func (l *line) coordinated(p phrase) (article.Who, bool) {
	last := -1
	for c := l.arcs().First(p.head); c >= 0; c = l.arcs().Next(c) {
		if l.rel(c) == article.Conj && c > p.head && c < p.head+12 && isNoun(l.tag(c)) {
			last = c
		}
	}
	if last < 0 {
		return article.Who{}, false
	}
	for k := p.to; k < last; k++ {
		if isVerb(l.tag(k)) {
			return article.Who{}, false
		}
	}
	from := p.from
	if p.det >= 0 && l.is(p.det, "the", "a", "an", "this", "these", "those") {
		from = p.det + 1
	}
	s := article.Span{Start: l.toks[from].Start, End: l.toks[l.phraseAt(last).to-1].End}
	if s.Len() <= 0 {
		return article.Who{}, false
	}
	return article.Who{Words: s.Of(l.text), Span: s}, true
}

// himself is whom the "he" or "she" that says x stands for, where the quote's
// speaker is of the other sex or a noun without a name.
func (j *Judge) himself(x *article.Quote) (article.Who, bool) {
	src := x.Source.Of(j.a.Text)
	he, she := strings.EqualFold(src, "he"), strings.EqualFold(src, "she")
	if !he && !she {
		return article.Who{}, false
	}
	w := x.Speaker
	if g := j.gender[w.EntityID]; w.EntityID != "" && !(he && g > 0) && !(she && g < 0) {
		return article.Who{}, false
	}
	if w.EntityID == "" {
		if m := j.mentionIn(w.Span); w.Span.Len() > 0 && m >= 0 {
			return article.Who{}, false
		}
		if !strings.HasPrefix(strings.ToLower(w.Words), "her ") && !strings.HasPrefix(strings.ToLower(w.Words), "his ") && w.Words != "" {
			return article.Who{}, false
		}
	}
	sent := j.sentenceAt(x.Source.Start)
	if sent < 0 {
		return article.Who{}, false
	}
	l := j.line(sent)
	r := j.nearest(&l, l.at(x.Source.Start), want{person: true, man: he, woman: she})
	if !r.known() {
		return article.Who{}, false
	}
	return asWho(r, l.text), true
}

// trimmed is w, whose words are tokens [first, last], without a relative
// clause or a long tail, and with the field of an office: "Commissioner for
// Trade".
func (l *line) trimmed(w article.Who, first, last int, source article.Span) article.Who {
	if w.Span.Len() == 0 || last >= len(l.toks) || first < 0 || w.Words != w.Span.Of(l.text) {
		return w
	}
	end := last
	if first == last && isNoun(l.tag(last)) && l.is(last+1, "for", "of") && l.tag(last+2) == article.NNP && personal(l.lemma(last)) {
		for end = last + 2; l.tag(end+1) == article.NNP || l.tag(end+1) == article.NNPS; {
			end++
		}
	}
	for k := first + 1; k <= end; k++ {
		if l.tag(k) == article.WDT || l.tag(k) == article.WP || l.tag(k) == article.WPS || l.is(k, "that", ",") {
			end = k - 1
			break
		}
	}
	if end-first >= 8 {
		for k := first + 1; k <= end; k++ {
			if l.tag(k) == article.IN && !l.is(k, "of", "and") {
				end = k - 1
				break
			}
		}
	}
	s := article.Span{Start: l.toks[first].Start, End: l.toks[end].End}
	return article.Who{Words: s.Of(l.text), Span: s}
}

// sentenceAt is the sentence that holds the byte at, -1 for none.
func (j *Judge) sentenceAt(at int) int {
	lo, hi := 0, len(j.ann.Sentences)
	for lo < hi {
		if m := (lo + hi) / 2; j.ann.Sentences[m].Span.End <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(j.ann.Sentences) && j.ann.Sentences[lo].Start <= at && !j.tooLong(lo) {
		return lo
	}
	return -1
}

// framed looks for a namer or accuser that no quote tells of.
func (j *Judge) framed(l *line, t *article.Term, m *aim, v *heard, inner int) {
	if v.voice == article.Quoted && inner >= 0 && j.quotes[inner].Kind != article.Indirect && m.naming && m.verb >= 0 && m.verb < len(l.toks) &&
		j.quotes[inner].Contains(l.toks[m.verb].Span) && naming[l.lemma(m.verb)] {
		if s, passive := l.subject(m.verb); s >= 0 && !passive && s < m.verb && !l.is(s, "i", "we", "you", "let") && !l.is(m.verb-1, "must", "should", "to", "immediately") && !l.is(m.verb-2, "must", "should") {
			w := j.whoWords(l, s)
			if w == (article.Who{}) && l.is(s, "they") {
				w = article.Who{Words: l.toks[s].Of(l.text), Span: l.toks[s].Span}
			}
			if w != (article.Who{}) {
				v.holder, v.cue, v.rule = w, m.verb, "quotation, named within"
			}
		} else if passive && l.beforeBe(m.verb) {
			v.holder, v.cue, v.rule = j.byWhom(l, m.verb, t.Token-l.base), m.verb, "quotation, named within"
		}
	}
	if inner >= 0 && j.quotes[inner].Kind == article.Indirect && m.naming && m.verb > v.cue && m.verb < t.Token-l.base && v.cue >= 0 &&
		j.quotes[inner].Contains(l.toks[m.verb].Span) && naming[l.lemma(m.verb)] && isFinite(l.tag(m.verb)) && !l.beforeBe(m.verb) {
		if s := l.leftSubject(m.verb); s >= 0 && isNoun(l.tag(s)) {
			if w := j.whoWords(l, s); w != (article.Who{}) {
				v.holder, v.cue, v.rule = w, m.verb, v.rule+", named within"
			}
		}
	}
	if v.voice == article.Narrator && m.verb >= 0 && m.naming {
		c := m.verb
		lemma := l.lemma(c)
		if becoming[lemma] && !naming[lemma] {
			return
		}
		s, passive := l.subject(c)
		if passive || l.beforeBe(c) || l.tag(c) == article.VBN && l.reduced(c) {
			v.voice, v.rule, v.cue = article.Attributed, "passive naming", c
			v.holder = j.byWhom(l, c, t.Token-l.base)
			return
		}
		if s >= 0 && things[l.lemma(s)] {
			return
		}
		if s >= 0 && s < c && (!plain[lemma] || m.rule == "accused") {
			v.voice, v.rule, v.cue = article.Attributed, "naming", c
			v.holder = j.whoWords(l, s)
			return
		}
	}
	if v.voice == article.Narrator || inner < 0 {
		j.listed(l, t, m, v)
	}
	if v.voice == article.Narrator {
		j.spoken(l, t, m, v)
	}
	if v.voice == article.Narrator && m.said {
		j.forWhom(l, t.Token-l.base, v)
	}
	if v.voice == article.Narrator {
		l.rumoured(t.Token-l.base, m, v)
	}
	if v.voice == article.ScareMarks || v.voice == article.Quoted && v.holder == (article.Who{}) {
		j.wording(l, t, v)
	}
	if inner >= 0 && j.quotes[inner].Kind == article.Indirect && m.naming && m.verb >= 0 && m.verb != v.cue && j.quotes[inner].Contains(l.toks[m.verb].Span) &&
		l.beforeBe(m.verb) && !(becoming[l.lemma(m.verb)] && !naming[l.lemma(m.verb)]) {
		v.holder, v.cue, v.rule = j.byWhom(l, m.verb, t.Token-l.base), m.verb, v.rule+", passive within"
	}
	if v.voice == article.Narrator {
		if i := l.headOf(t); giving[l.lemma(i)] {
			if g, _ := l.verbOver(i); g >= 0 && l.beforeBe(g) && (l.lemma(g) == "grant" || l.lemma(g) == "give" || l.lemma(g) == "offer") {
				v.voice, v.rule = article.Attributed, "agentless passive"
			}
		}
	}
	if v.voice == article.Narrator {
		for k := m.phrase.from; k < m.phrase.to; k++ {
			if selfNamed[strings.ToLower(l.toks[k].Of(l.text))] {
				v.voice, v.rule = article.Attributed, "self-named"
				if m.listed {
					v.holder = article.Who{EntityID: m.id}
				}
				return
			}
		}
	}
}

// listed finds whose list or designation holds the term: "its list of
// terrorist organisations".
func (j *Judge) listed(l *line, t *article.Term, m *aim, v *heard) {
	p := m.phrase
	n := -1
	if listing[l.lemma(p.head)] {
		n = p.head
	} else if k := l.leftOf(p.from); l.is(k, "of", "as") && k > 0 && listing[l.lemma(k-1)] {
		n = k - 1
	}
	if n < 0 {
		return
	}
	v.voice, v.rule, v.cue = article.Attributed, "list or designation", n
	q := l.phraseAt(n)
	verb, _ := l.verbOver(n)
	if verb >= 0 && l.lemma(verb) != "be" && l.arcs().Child(n, article.Cop) < 0 {
		s, passive := l.subject(verb)
		if s >= 0 && !passive {
			v.holder = j.whoWords(l, s)
			return
		}
		if passive {
			if v.holder = j.byWhom(l, verb, n); v.holder != (article.Who{}) {
				return
			}
		}
	}
	if q.owner >= 0 {
		if r := j.who(l, q.owner, 0); !(r.known() && r.id == m.id) {
			v.holder = j.whoWords(l, q.owner)
		}
		return
	}
	for k := q.head - 1; k >= q.from; k-- {
		if r, ok := j.named(l, k); ok && r.id != m.id {
			v.holder = asWho(r, l.text)
			return
		}
	}
}

// byWhom is the agent of the passive at c.
func (j *Judge) byWhom(l *line, c, term int) article.Who {
	for k := c + 1; k < len(l.toks) && k < c+25; k++ {
		if l.is(k, "by") && k+1 < len(l.toks) {
			for n := k + 1; n < len(l.toks) && n < k+10; n++ {
				if isNoun(l.tag(n)) {
					return j.whoWords(l, l.phraseAt(n).head)
				}
				if l.tag(n) == article.PRP {
					return j.whoWords(l, n)
				}
			}
		}
		if isFinite(l.tag(k)) && k > term {
			break
		}
	}
	if l.is(c+1, "in") {
		if r := j.after(l, c+2, 0); r.listed {
			return asWho(r, l.text)
		}
	}
	return article.Who{}
}

func asWho(r ref, text string) article.Who {
	if r.listed {
		return article.Who{EntityID: r.id, Words: r.span.Of(text), Span: r.span}
	}
	return article.Who{Words: r.span.Of(text), Span: r.span}
}

// whoWords is the holder that the noun phrase with head i names: a listed
// entity, else its words without the article.
func (j *Judge) whoWords(l *line, i int) article.Who {
	if r := j.who(l, i, 0); r.known() {
		if r.listed {
			return article.Who{EntityID: r.id}
		}
		if r.how == "name" || r.how == "pronoun" {
			return asWho(r, l.text)
		}
	}
	if l.tag(i) == article.PRP || l.tag(i) == article.WP || l.tag(i) == article.WDT {
		return article.Who{}
	}
	if r := j.office(l, i); r.known() {
		return article.Who{EntityID: r.id}
	}
	p := l.phraseAt(i)
	if w, ok := l.coordinated(p); ok {
		return w
	}
	from := p.from
	if p.det >= 0 && l.is(p.det, "the", "a", "an", "this", "these", "those") {
		from = p.det + 1
	}
	if from >= p.to {
		return article.Who{}
	}
	s := article.Span{Start: l.toks[from].Start, End: l.toks[l.tail(p.to)-1].End}
	return article.Who{Words: s.Of(l.text), Span: s}
}

// tail is the end of a phrase that ends at token to, with one short phrase
// after a preposition that belongs to it: "critics of the minister".
func (l *line) tail(to int) int {
	if !l.is(to, "of", "in", "at", "from") {
		return to
	}
	for k := to + 1; k < len(l.toks) && k < to+6; k++ {
		if isNoun(l.tag(k)) {
			end := l.phraseAt(k).to
			for end > k+1 && l.verbal(end-1) {
				end--
			}
			return end
		}
		if l.is(k, "being", "having") || !l.nominal(k) && l.tag(k) != article.DT && l.tag(k) != article.PRPS {
			break
		}
	}
	return to
}

// speaking are verbs that bring up what follows their preposition.
var speaking = list(`speak talk warn complain preach rail rant rave dream boast brag write tweet lecture`)

// forWhom finds the holder of "To its critics, X is a …", "In the eyes of many,
// X is a …".
func (j *Judge) forWhom(l *line, i int, v *heard) {
	k := 0
	for l.mark(k) || l.tag(k) == article.CC {
		k++
	}
	switch {
	case l.is(k, "to", "for"):
		k++
	case l.is(k, "in") && l.is(k+1, "the") && l.is(k+2, "eyes", "view", "opinion", "words") && l.is(k+3, "of"):
		k += 4
	default:
		return
	}
	for n := k; n < i && n < k+9; n++ {
		if !isNoun(l.tag(n)) && !l.is(n, "many", "some", "others", "most") {
			continue
		}
		p := l.phraseAt(n)
		if l.is(n, "many", "some", "others", "most") {
			p = phrase{from: n, to: n + 1, head: n, det: -1, owner: -1}
		}
		r := j.who(l, p.head, 0)
		lemma := l.lemma(p.head)
		if l.tag(p.to) == article.TagComma && p.to < i && (r.known() && r.kind != "place" || personal(lemma) || personNouns[lemma] || lemma == "critic" || lemma == "people" || p.head == n && !isNoun(l.tag(n))) {
			v.voice, v.rule, v.holder = article.Attributed, "for whom", j.whoWords(l, p.head)
			return
		}
		return
	}
}

// rumours are participles of reports by nobody named.
var rumours = list(`say allege claim report believe think rumour rumor suggest fear argue know announce describe understand hear`)

// rumoured finds "it is said that …", "is alleged to …".
func (l *line) rumoured(i int, m *aim, v *heard) {
	for k := i - 1; k > 0 && k > i-24; k-- {
		if l.is(k, ";", ":") || l.mark(k) {
			return
		}
		if l.tag(k) != article.VBN && l.tag(k) != article.VBD || !rumours[l.lemma(k)] || !l.beforeBe(k) {
			continue
		}
		n := k + 1
		for n < i && (isAdverb(l.tag(n)) || l.tag(n) == article.TagComma) {
			n++
		}
		if l.is(n, "that") || l.is(n, "to") && l.tag(n+1) == article.VB {
			v.voice, v.rule, v.cue = article.Attributed, "report by nobody named", k
		}
		return
	}
}

// cases are nouns for what is brought against somebody.
var cases = list(`charge case trial allegation accusation indictment warrant conviction verdict prosecution lawsuit`)

// spoken finds the holder of what somebody speaks of or claims to be, and
// marks what is alleged by nobody named.
func (j *Judge) spoken(l *line, t *article.Term, m *aim, v *heard) {
	k := t.Token - l.base
	spoken := false
	for n := k - 1; n >= 0 && n > k-24 && !spoken; n-- {
		lemma := l.lemma(n)
		spoken = speaking[lemma] || lemma == "claim" || lemma == "profess" || lemma == "purport"
	}
	for n := 0; spoken && n < 10 && k >= 0; n++ {
		h := l.head(k)
		if h < 0 {
			break
		}
		if isVerb(l.tag(h)) {
			c := l.arcs().Child(k, article.Case, article.Mark)
			of := c >= 0 && l.is(c, "of", "about", "against")
			claims := (l.lemma(h) == "claim" || l.lemma(h) == "profess" || l.lemma(h) == "purport") && l.is(h+1, "to")
			if speaking[l.lemma(h)] && of || claims || l.lemma(h) == "preach" {
				s, passive := l.subject(h)
				if s >= 0 && !passive {
					if w := j.whoWords(l, s); w != (article.Who{}) {
						v.voice, v.rule, v.cue, v.holder = article.Attributed, "spoken of", h, w
					}
				}
				return
			}
			if isFinite(l.tag(h)) && l.rel(h) != article.Conj {
				break
			}
		}
		k = h
	}
	p := m.phrase
	n := -1
	if cases[l.lemma(p.head)] {
		n = p.head
	} else if c := l.leftOf(p.from); l.is(c, "of", "for", "that") && c > 0 {
		if n = c - 1; l.is(n, "pending", "out", "outstanding") {
			n--
		}
		if !cases[l.lemma(n)] {
			n = -1
		}
	}
	if n < 0 || l.lemma(n) == "case" && n != p.head {
		return
	}
	v.voice, v.rule = article.Attributed, "charge"
	if verb, _ := l.verbOver(n); verb >= 0 && verb < n {
		if s, passive := l.subject(verb); s >= 0 && !passive && (denying[l.lemma(verb)] || ending[l.lemma(verb)] || l.is(verb+1, "out") || bringing[l.lemma(verb)]) {
			v.holder, v.cue = j.whoWords(l, s), verb
		}
	}
}

// bringing are verbs for what one does with a charge.
var bringing = list(`bring file press level lay make issue raise announce face-off read dismiss drop throw uphold`)

// wordings are nouns for words and what bears them.
var wordings = list(`word term label phrase talk slogan language name nickname tag moniker description rhetoric epithet buzzword title`)

// wording finds who used words in marks where a noun says so: "its talk of “…”",
// "the word “…”".
func (j *Judge) wording(l *line, t *article.Term, v *heard) {
	if j.ann.Sentences[t.Sent].Kind == article.Heading {
		j.echo(t, v)
		return
	}
	i := t.Token - l.base
	k := i
	for k > 0 && !l.mark(k) {
		k--
	}
	for k > 0 && (l.mark(k) || l.is(k, "of", "is", "was", "the", "a")) {
		k--
	}
	if !wordings[l.lemma(k)] {
		return
	}
	q := l.phraseAt(k)
	w := article.Who{}
	if q.owner >= 0 {
		w = j.whoWords(l, q.owner)
	}
	if w == (article.Who{}) {
		if verb, _ := l.verbOver(k); verb >= 0 {
			if s, passive := l.subject(verb); s >= 0 && !passive && s != k {
				w = j.whoWords(l, s)
				if w.EntityID == "" && isNoun(l.tag(s)) {
					if r := j.owner(l, l.phraseAt(s), 0); r.listed {
						w = asWho(r, l.text)
					}
				}
			}
		}
	}
	if w != (article.Who{}) {
		v.voice, v.rule, v.holder = article.Quoted, "wording", w
	}
}

// echo finds the quotation of the article that the marked words of a heading
// repeat.
func (j *Judge) echo(t *article.Term, v *heard) {
	words := j.quotes[v.quote].Of(j.a.Text)
	words = strings.Trim(words, "\"“”‘’'«»")
	for q := v.quote; q < len(j.quotes) && q < v.quote+64; q++ {
		x := &j.quotes[q]
		if q != v.quote && (x.Kind == article.Direct || x.Kind == article.Mixed) && x.Speaker != (article.Who{}) &&
			containsFold(x.Of(j.a.Text), words) {
			v.voice, v.rule, v.holder = article.Quoted, "echo of a quotation", j.holder(x)
			return
		}
	}
}

// containsFold reports whether s holds sub, whatever the case of its letters.
func containsFold(s, sub string) bool {
	return sub != "" && strings.Contains(strings.ToLower(s), strings.ToLower(sub))
}
