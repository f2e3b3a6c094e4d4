package quote

import (
	"cmp"
	"slices"

	"epithet/stages/article"
)

// Finder finds quotes. It keeps scratch space between calls, none of which
// shows in a result; one goroutine at a time may use it. The zero value is
// ready.
type Finder struct {
	pair     pair
	apart    apart
	one      [1]article.Part
	all      []stretch
	cues     []frame // of the tokens, with what else is noted of them
	maybe    []int32 // tokens of which something may be noted
	items    []item
	starts   []int // of the items: where a report may begin
	reports  []report
	out      []article.Quote
	talk     talk
	speeches []int          // the long stretches of a carrier
	heralded []herald       // that may let a paragraph without marks speak
	names    []article.Span // of those who post, by the part
	found    []int32        // quotes by where they start, where posts are sought
	order    []int          // of out by position
	place    []int          // its inverse
}

// maxItems bounds a carrier. A longer sentence, which no prose has, is read in
// pieces, so that the time stays linear.
const maxItems = 256

// Find returns the quotes of the article in order of their start, the longer
// first. Mentions, in order of their start, name the speakers; without them
// speakers are the article's words. The result takes the place of what dst
// holds, and its memory where that is enough.
func (f *Finder) Find(text string, ann *article.Annotation, mentions []article.Mention, dst []article.Quote) []article.Quote {
	f.all = f.stretches(text, ann)
	f.out, f.heralded = f.out[:0], f.heralded[:0]
	f.talk.begin(text, ann, mentions, f.all)
	f.note(ann.Tokens)
	next := 0 // first stretch that is not yet read
	for s := 0; s < len(ann.Sentences); {
		to := f.reach(text, ann, s, next)
		if ann.Sentences[s].Kind == article.Furniture {
			s = to
			continue
		}
		first, end := ann.Sentences[s].First, ann.Sentences[to-1].End
		if cued := f.cued(text, ann, first, end); cued || f.marked(ann, first, end, next) {
			for first < end {
				first = f.read(text, ann, first, end, &next, ann.Sentences[s].Part)
			}
		}
		s = to
	}
	f.signed(text, ann)
	f.traced(ann)
	f.credited(text, ann)
	f.posts(text, ann)
	f.blockQuotes(text, ann)
	before := len(f.out)
	if f.interview(text, ann); len(f.out) == before {
		f.excerpts(text, ann)
	}
	f.described(text, ann)
	f.comments(text, ann)
	f.threads(text, ann)
	f.headed(text, ann)
	return f.finish(dst[:0])
}

// marked reports whether a stretch from next on begins within the tokens.
func (f *Finder) marked(ann *article.Annotation, first, end, next int) bool {
	if first >= end {
		return false
	}
	for next < len(f.all) && f.all[next].End <= ann.Tokens[first].Start {
		next++
	}
	return next < len(f.all) && f.all[next].Start < ann.Tokens[end-1].Span.End
}

// reach is the sentence after those that make one carrier with sentence s: the
// ones that a quotation of it runs over.
func (f *Finder) reach(text string, ann *article.Annotation, s, next int) int {
	to := s + 1
	part := ann.Sentences[s].Part
	for to < len(ann.Sentences) && ann.Sentences[to].Part == part {
		end := ann.Sentences[to-1].Span.End
		for next < len(f.all) && f.all[next].End < end {
			next++
		}
		if next >= len(f.all) || f.all[next].Start >= end {
			return to
		}
		if f.all[next].End <= end && !f.saidAfter(text, ann, next, to) {
			return to
		}
		to++
	}
	return to
}

// saidAfter reports whether the sentence at to goes on with the cue of the
// stretch before it: “Where is it?” Smith asked.
func (f *Finder) saidAfter(text string, ann *article.Annotation, st, to int) bool {
	in := f.all[st].inner
	if in.Len() == 0 {
		return false
	}
	tokens := ann.Sentence(to)
	if len(tokens) == 0 {
		return false
	}
	last := text[in.End-1]
	if c := text[tokens[0].Start]; 'a' <= c && c <= 'z' {
		return true
	}
	if last != '?' && last != '!' && last != ',' {
		return false
	}
	for i := 1; i < len(tokens) && i < 7; i++ {
		t := &tokens[i]
		if t.Tag.IsVerb() {
			return t.Tag.IsFinite() && verbs.of(t.Lemma)&speech != 0
		}
		if t.Tag == article.TagComma {
			return false
		}
	}
	return false
}

// read finds the quotes of one carrier, tokens [first, end) or as many of them
// as one may hold, and returns the token after the last.
func (f *Finder) read(text string, ann *article.Annotation, first, end int, next *int, part int) int {
	after := f.load(text, ann, first, end, next)
	if len(f.items) == 0 {
		return after
	}
	c := carrier{text: text, items: f.items, part: part, talk: &f.talk, speech: -1, none: beyond}
	f.report(&c)
	f.talk.enter(part, c.items[0].Start, c.items[0].sent)
	for i := range f.reports {
		f.say(&c, &f.reports[i], c.reportedAt(f.reports, i))
	}
	f.rest(&c)
	f.heralds(&c, ann)
	f.inside(text, ann, first, after, part)
	return after
}

// insideRule marks reports within a quotation. They do not change who is
// talking.
const insideRule = "inside a quotation"

// inside finds what the speakers of the quotations among tokens [first, end)
// report of others.
func (f *Finder) inside(text string, ann *article.Annotation, first, end, part int) {
	f.speeches = f.speeches[:0]
	for k := range f.items {
		if it := &f.items[k]; it.stretch >= 0 && words(it.Of(text), 4) > 3 {
			f.speeches = append(f.speeches, it.stretch)
		}
	}
	k := first
	for _, s := range f.speeches {
		in := f.all[s].inner
		for k < end && ann.Tokens[k].End <= in.Start {
			k++
		}
		for k < end && ann.Tokens[k].End <= in.End {
			from := k
			for k < end && ann.Tokens[k].End <= in.End && ann.Tokens[k].Sent == ann.Tokens[from].Sent {
				k++
			}
			if !f.cued(text, ann, from, k) {
				continue
			}
			past := len(f.all)
			f.load(text, ann, from, k, &past)
			if n := len(f.items); n > 0 && f.items[n-1].tag == article.TagComma {
				f.items = f.items[:n-1] // what belongs to the cue outside
			}
			f.openNested(text)
			c := carrier{text: text, items: f.items, part: part, talk: &f.talk, speech: f.all[s].quote, none: beyond}
			f.report(&c)
			for i := range f.reports {
				r := &f.reports[i]
				if r.rule == "passive" && r.source.empty() && r.frame&(clause|addressee) != 0 && r.frame&(weak|written) == 0 ||
					c.unheard(r) {
					r.source, r.rule = phrase{}, insideRule // “we are told that they are thieves”: by whom?
					f.say(&c, r, true)
					continue
				}
				if r.source.empty() || c.speaks(r.source) || c.speechless(r) || c.asked(r) || r.frame&weak != 0 ||
					r.frame&thought != 0 && !c.others(r.source) {
					continue
				}
				r.rule = insideRule
				f.say(&c, r, true)
			}
		}
	}
}

// others reports whether p is several, or all, or somebody of the speaker's: what they
// think is theirs and not the speaker's.
func (c *carrier) others(p phrase) bool {
	it := &c.items[c.head(p)]
	return it.stretch < 0 &&
		(it.tag == article.NN && c.is(p.from, "my", "My", "our", "Our") && isHuman(it.lemma) || it.tag == article.NNS ||
			it.tag == article.NNPS ||
			c.is(p.from, "they", "They", "some", "Some", "others", "Others", "everyone", "Everyone", "everybody", "Everybody"))
}

// speaks reports whether p is "I", "we" or "you": the speaker or who listens.
func (c *carrier) speaks(p phrase) bool {
	return p.to == p.from+1 && c.among(p.from, speaking)
}

// speaking are the words for the speaker and for who listens.
var speaking = wordSet(`I we We you You my My our Our your Your me us`)

// say emits the quotes of a report: its content, and the stretches in it. One that
// is itself reported changes nothing of who is talking.
func (f *Finder) say(c *carrier, r *report, reported bool) {
	q := article.Quote{
		Speaker: f.speaker(c, r), Cue: c.items[r.cue].Span, Report: c.span(r.from, r.to),
		Source: c.span(r.source.from, r.source.to), Rule: r.rule, Continues: -1,
	}
	if it := &c.items[r.cue]; !it.tag.IsVerb() && !it.tag.IsNoun() {
		q.Cue = article.Span{} // "for X", "X is adamant that": no word for saying
	}
	for _, s := range r.content {
		if s.Len() == 0 {
			continue
		}
		q.Span, q.Kind, q.Sent = s, article.Indirect, -1
		whole := -1 // the stretch that is all of s
		for k := range c.items {
			it := &c.items[k]
			if q.Sent < 0 && it.Start >= s.Start {
				q.Sent = it.sent
			}
			if it.stretch < 0 || !s.Contains(it.Span) {
				continue
			}
			if it.Span == s {
				whole = it.stretch
			}
			f.quote(c, k, r, q, s.Len())
		}
		switch {
		case whole >= 0:
			q.Continues = f.all[whole].quote
		default:
			f.out = append(f.out, q)
			q.Continues = len(f.out) - 1
		}
	}
	asked := r.rule == "passive" && c.items[r.cue].lemma == "ask" && !r.source.empty() && c.asksWhether(r) // who answers is talking
	if r.frame&(speech|naming|object) != 0 && !f.talk.aside && !reported && !asked {
		f.talk.spoke(q, r, c)
	}
}

// asksWhether reports whether the content of r is a question with "whether" or "if".
func (c *carrier) asksWhether(r *report) bool {
	for k := r.to; k < len(c.items); k++ {
		if s := c.items[k].Span; c.is(k, "whether", "if") && (s.Start == r.content[0].Start || s.Start == r.content[1].Start) {
			return true
		}
	}
	return false
}

// speaker is who says the report. Within a quotation that is somebody else than
// who is quoted.
func (f *Finder) speaker(c *carrier, r *report) article.Who {
	f.talk.reported = 0
	if len(r.content) > 0 && !r.source.empty() && r.content[0].Start < c.items[r.source.from].Start {
		f.talk.reported = r.content[0].Start // of whom it speaks is seldom who says it: "Smith was ill, he said"
	}
	who := f.talk.who(c, r.source, r.about)
	f.talk.reported = 0
	if w, ok := f.talk.inWhat(c, r); ok {
		who = w
	} else if o := c.takenUp(f.reports, r); o != nil {
		who = f.talk.who(c, o.source, o.about)
	}
	if c.speech < 0 || r.source.empty() || who != f.out[c.speech].Speaker {
		return who
	}
	if first := c.items[r.source.from].tag; first == article.PRP || first == article.PRPS || first.IsRelative() {
		return article.Who{}
	}
	return f.talk.words(c, c.core(r.source))
}

// quote gives the stretch at item k the speaker of q, whose report covers
// within bytes, unless a narrower report has it already.
func (f *Finder) quote(c *carrier, k int, r *report, q article.Quote, within int) {
	it := &c.items[k]
	st := &f.all[it.stretch]
	if st.quote >= 0 &&
		(st.within <= within || f.out[st.quote].Cue.Len() > 0 && c.speechless(r) ||
			r.frame&speech == 0 && c.pronominal(r.source)) {
		return // "officials said that they view it as …": what they say
	}
	whole := q.Span == it.Span
	q.Span, q.Sent, q.Kind = it.Span, it.sent, article.Mixed
	if sentenceLike(c.text, st) && (whole || k > 0 && (c.colon(k-1) || c.comma(k-1))) {
		q.Kind = article.Direct
	}
	if !whole {
		q.Continues = -1
	}
	f.put(it.stretch, q, within)
}

// put makes q the quote of the stretch.
func (f *Finder) put(stretch int, q article.Quote, within int) {
	st := &f.all[stretch]
	st.within = within
	if st.quote >= 0 {
		f.out[st.quote] = q
		return
	}
	st.quote = len(f.out)
	f.out = append(f.out, q)
}

// finish appends the quotes to out in their order.
func (f *Finder) finish(out []article.Quote) []article.Quote {
	if len(f.out) == 0 {
		return out
	}
	f.order = f.order[:0]
	for i := range f.out {
		f.order = append(f.order, i)
	}
	slices.SortStableFunc(f.order, func(a, b int) int {
		x, y := &f.out[a], &f.out[b]
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End), cmp.Compare(x.Cue.Start, y.Cue.Start))
	})
	f.place = append(f.place[:0], f.order...)
	for to, from := range f.order {
		f.place[from] = to
	}
	for to, from := range f.order {
		out = append(out, f.out[from])
		if k := out[to].Continues; k >= 0 {
			out[to].Continues = f.place[k]
		}
	}
	return out
}
