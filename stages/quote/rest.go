package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"epithet/stages/article"
)

// rest deals with the stretches of a carrier that no report contains.
func (f *Finder) rest(c *carrier) {
	for k := range c.items {
		it := &c.items[k]
		if it.stretch < 0 || f.all[it.stretch].quote >= 0 {
			continue
		}
		st := &f.all[it.stretch]
		q := article.Quote{Span: it.Span, Sent: it.sent, Kind: article.Mixed, Continues: -1}
		inner := st.inner.Of(c.text)
		n := words(inner, 13)
		switch {
		case c.alone(k) && (st.continues || n > 3 || sentenceLike(c.text, st)):
			f.goesOn(c, &q, st, it.stretch)
		case n == 1 && exclaims(inner) && startsUpper(inner) && !c.namedBefore(k):
			q.Kind, q.Rule = article.Direct, "no speaker" // “Thief!”, somebody called out
		case n <= 12 && titled(inner) && !c.colon(k-1) && !(f.talk.aside && n == 1):
			q.Kind, q.Rule = article.Name, "capitals"
		case c.colon(k - 1):
			q.Rule, q.Report = "after a colon", c.items[k-1].Span
			q.Speaker, q.Source = f.introduced(c, k-1)
		case c.namedBefore(k):
			q.Kind, q.Rule = article.Name, "named"
		case n >= 3 && f.interrupted(c, k) >= 0:
			before := f.interrupted(c, k)
			q.Rule = "goes on after its cue"
			q.Speaker, q.Cue, q.Continues = f.out[before].Speaker, f.out[before].Cue, before
		case (n >= 6 || n >= 3 && predicate(inner)) && !(f.talk.inPart(c.part) && f.talk.frame&speech != 0):
			q.Rule = "subject of the sentence"
			q.Speaker, q.Source = f.introduced(c, k)
		case n >= 3 && f.talk.inPart(c.part) && f.talk.frame&speech != 0:
			q.Rule = "speaker of the paragraph"
			q.Speaker = f.talk.last.Speaker
		default:
			q.Kind, q.Rule = article.Scare, "nobody said it"
		}
		f.put(it.stretch, q, 0)
	}
}

// interrupted is the direct quote that its cue cuts off from the stretch at item
// k of the same sentence, -1 for none: "No one," she said, in tears, "came."
func (f *Finder) interrupted(c *carrier, k int) int {
	for i := k - 1; i >= 0; i-- {
		it := &c.items[i]
		if it.stretch < 0 {
			continue
		}
		if q := f.all[it.stretch].quote; q >= 0 && f.out[q].Kind == article.Direct && f.out[q].Cue.Start > it.Start &&
			f.out[q].Cue.End < c.items[k].Start {
			return q
		}
		return -1
	}
	return -1
}

// goesOn gives a quotation that is a sentence of its own the speaker who is
// talking: that of its paragraph, or of the one before.
func (f *Finder) goesOn(c *carrier, q *article.Quote, st *stretch, index int) {
	q.Kind = article.Direct
	q.Rule = "no speaker"
	if index > 0 && f.all[index-1].quote >= 0 && (f.all[index-1].part == st.part || st.continues) {
		before := f.all[index-1].quote
		if b := &f.out[before]; b.Kind != article.Scare && b.Kind != article.Name &&
			(b.Kind == article.Direct || f.talk.inPart(c.part)) {
			q.Speaker, q.Cue, q.Continues = b.Speaker, b.Cue, before
			q.Rule = "speaker of the paragraph"
			return
		}
	}
	switch last := &f.talk.last; {
	case f.talk.herald.part == c.part && !f.talk.inPart(c.part):
		q.Speaker, q.Cue, q.Source, q.Rule = f.talk.herald.who, f.talk.herald.cue, f.talk.herald.source, "after a colon"
	case !f.talk.inPart(c.part) && !st.continues && !c.opensItem() && f.talk.subjectJustBefore(q, c.part):
		q.Rule = "subject before"
	case (f.talk.aside || c.opensItem()) && !f.talk.inPart(c.part):
		// a heading, or an item of a list, goes on with nobody's speech
	case f.talk.inPart(c.part):
		q.Speaker, q.Cue, q.Rule = last.Speaker, last.Cue, "speaker of the paragraph"
	case f.talk.justBefore(c.part, st):
		q.Speaker, q.Rule = last.Speaker, "speaker before"
		if p := &f.talk.person; !st.continues && p.mention != nil && p.part > f.talk.lastPart && p.part == c.part-1 {
			q.Speaker, q.Rule = p.who(), "subject before"
		}
	}
}

// introduced is who a sentence before the colon at k is about.
func (f *Finder) introduced(c *carrier, k int) (article.Who, article.Span) {
	for i := c.lastClause(k); i < k; i++ {
		if c.items[i].stretch >= 0 || !c.items[i].tag.IsFinite() {
			continue
		}
		p, about := c.subject(c.verbGroup(i))
		if p.empty() {
			continue
		}
		if s := c.sender(k); c.speaks(p) && !s.empty() {
			return f.talk.who(c, s, phrase{}), c.span(s.from, s.to)
		}
		if w := c.wordOf(p); !w.empty() {
			p, about = w, phrase{}
		}
		return f.talk.who(c, p, about), c.span(p.from, p.to)
	}
	if p := c.sender(k); !p.empty() {
		return f.talk.who(c, p, phrase{}), c.span(p.from, p.to)
	}
	first := c.pastBullet()
	end := c.nounRight(first, true)
	if end == first && c.at(first).tag == article.VBN {
		end = c.nounRight(first+1, true) // "Jailed minister: “…”"
	}
	if m := f.talk.find(c.items[first].Start); f.talk.aside && end == k && end > first+4 && m < len(f.talk.mentions) &&
		f.talk.mentions[m].Start == c.items[first].Start {
		return whoOf(&f.talk.mentions[m]), f.talk.mentions[m].Span // a headline's verb that looks like a noun
	}
	if p := c.saysBefore(k); !p.empty() {
		return f.talk.who(c, p, phrase{}), c.span(p.from, p.to)
	}
	after := c.baseRight(first)
	if c.comma(after) {
		after++ // "The governor, in a message of four minutes: …"
	}
	if end := c.baseRight(first); end > first && k-after < 9 && c.finiteWithin(first, k) == 0 &&
		(c.at(after).tag == article.IN || c.at(after).tag == article.TO) &&
		(c.names(first, end) || isHuman(c.items[end-1].lemma) && c.items[first].tag == article.DT) {
		return f.talk.who(c, phrase{first, end}, phrase{}), c.span(first, end) // "Ann Smith after the vote: …"
	}
	if end == k {
		w := c.wordOf(phrase{first, k}) // "Her answer: “…”"
		if w.empty() && k > first && claimLabel(lower(c.items[k-1].Of(c.text))) {
			return article.Who{}, article.Span{} // "Claim: “…”"
		}
		if w.empty() {
			w = phrase{first, k}
		}
		return f.talk.who(c, w, phrase{}), c.span(w.from, w.to)
	}
	if c.comma(end) && c.names(first, end) && c.finiteWithin(first, k) == 0 && k-end < 8 &&
		(c.at(end+1).tag == article.IN || c.at(end+1).tag == article.VBG) {
		return f.talk.who(c, phrase{first, end}, phrase{}), c.span(first, end) // "Ann Smith, on the steps: …"
	}
	return article.Who{}, article.Span{}
}

// pastBullet is the first item that is no sign of a list's member: "• Ann Smith: …".
func (c *carrier) pastBullet() int {
	if len(c.items) > 1 && c.items[0].stretch < 0 && c.is(0, "*", "-", "–", "—", "•", "·", "▪", "►") {
		return 1
	}
	return 0
}

// wordOf is whose the words are that the phrase names: "Smith's answer", "the
// message from Smith"; empty where it names none or not whose.
func (c *carrier) wordOf(p phrase) phrase {
	h := p.from
	for h+1 < p.to && !c.is(h+1, "from", "of") {
		h++
	}
	if lemma := c.items[h].lemma; nouns.of(lemma)&(clause|speech) == 0 && !replies.has(lemma) {
		return phrase{}
	}
	if k := c.owner(h); k < h {
		return c.possessor(k)
	}
	if c.is(h+1, "from", "of") && h+2 < p.to && c.at(p.to-1).tag.IsName() {
		return phrase{h + 2, p.to}
	}
	return phrase{}
}

// replies are further nouns for words of somebody's.
var replies = wordSet(`answer reply response message line position point rejoinder retort riposte question reaction advice`)

// saysBefore is the name at the head of the clause that a verb of saying follows
// which the tagger took for a plural, before the colon at k: "Ann Smith, a lawyer,
// counters: …".
func (c *carrier) saysBefore(k int) phrase {
	v := k - 1
	if v < 1 || c.at(v).tag != article.NNS && c.at(v).tag != article.NNPS ||
		verbs.of(strings.TrimSuffix(c.at(v).lemma, "s"))&speech == 0 {
		return phrase{}
	}
	end := v
	if c.comma(v - 1) {
		for end = 0; !c.comma(end); {
			end++
		}
	}
	if end == v-1 || !c.at(0).tag.IsName() || !c.at(end-1).tag.IsName() || c.finiteWithin(0, end) > 0 {
		return phrase{}
	}
	return phrase{0, end}
}

// alone reports whether the stretch at item k is a sentence by itself.
func (c *carrier) alone(k int) bool {
	for i := range c.items {
		if i == 0 && c.opensItem() || c.items[i].stretch < 0 && emphasis(c.items[i].Of(c.text)) {
			continue
		}
		if i != k && !c.stop(i) && !c.comma(i) && !c.dash(i) && c.items[i].stretch < 0 {
			return false
		}
	}
	return true
}

// opensItem reports whether the carrier begins with the number or sign of an item
// of a list, or a sign of emphasis.
func (c *carrier) opensItem() bool {
	return c.items[0].stretch < 0 && (c.items[0].tag == article.CD || emphasis(c.items[0].Of(c.text)))
}

// namedBefore reports whether what stands before item k says that a name
// follows: "titled", "the word", "means".
func (c *carrier) namedBefore(k int) bool {
	i := k - 1
	if c.comma(i) {
		i--
	}
	it := c.at(i)
	if it.stretch >= 0 {
		return false
	}
	switch it.lemma {
	case "title", "entitle", "name", "nickname", "mean", "rename", "spell", "pronounce", "codename", "translate":
		return it.tag.IsVerb()
	case "call", "dub":
		return it.tag == article.VBN && c.at(i-1).tag.IsNoun()
	}
	return false
}

// sentenceLike reports whether the stretch holds a sentence of its own: it
// begins with a capital, and ends as sentences do or is long.
func sentenceLike(text string, st *stretch) bool {
	inner := st.inner.Of(text)
	n := words(inner, 4)
	if n < 2 {
		return endsClause(st.Of(text)) && n == 1 && startsUpper(inner)
	}
	if st.goesOn || st.continues {
		return true
	}
	return startsUpper(inner) && (endsClause(inner) || n > 3 && !titled(inner))
}

// predicate reports whether s begins with an auxiliary, so that its subject stands
// before the marks: it “may amount to theft”.
func predicate(s string) bool {
	for len(s) > 0 && !isLetter(s[0]) {
		s = s[1:]
	}
	return auxiliaries.has(leading(s))
}

// auxiliaries are the verbs that a predicate may begin with.
var auxiliaries = wordSet(`may might can could will would shall should must cannot is are was were has have had does do did isn't aren't
	wasn't weren't hasn't haven't`)

// exclaims reports whether s ends as a call does.
func exclaims(s string) bool { return strings.HasSuffix(s, "!") }

func startsUpper(s string) bool {
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return !unicode.IsLower(r)
		}
		s = s[n:]
	}
	return false
}

// words counts the words of s, parts between white space, up to limit.
func words(s string, limit int) int {
	n, in := 0, false
	for i := 0; i < len(s) && n < limit; i++ {
		if s[i] <= ' ' {
			in = false
		} else if !in {
			in = true
			n++
		}
	}
	return n
}

// titled reports whether every longer word of s has a capital, as in a name or
// title.
func titled(s string) bool {
	upper := false
	for w := range strings.FieldsSeq(s) {
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case unicode.IsUpper(r):
			upper = true
		case unicode.IsDigit(r):
		case unicode.IsLower(r) && !connectives.has(strings.TrimRight(w, ".,;:")):
			return false
		}
	}
	return upper
}

// connectives are the short words that stay lower case within a name.
var connectives = wordSet(`a an the of and or for to in on at by with from e al de la le du des von van der den y bin ibn`)

func lower(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 || 'A' <= s[i] && s[i] <= 'Z' {
			return strings.ToLower(s)
		}
	}
	return s
}
