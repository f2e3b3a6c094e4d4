package quote

import (
	"math"
	"strings"

	"epithet/stages/article"
)

// An item is what the grammar reads: a token outside of quotation marks, or a
// whole stretch between them.
type item struct {
	article.Span
	lemma   string
	tag     article.Tag
	cue     frame // as a verb or noun, by its tag
	stretch int   // index of the stretch, -1 for a token
	sent    int
}

// A carrier is a sentence of the reporter's, each of its quotations one item,
// however many sentences that holds.
type carrier struct {
	text   string
	items  []item
	part   int
	talk   *talk
	speech int      // the quote whose inside is read, -1 for none
	prev   []report // the reports found so far
	none   item     // stands for what is beyond either end
}

// beyond is the full stop that a carrier ends in even where it has none.
var beyond = item{tag: article.TagPeriod, stretch: -1}

// load fills f.items from the tokens [first, end), of which those within a
// stretch of f.all[*next:] become one item, and f.starts with the items by which
// something may be reported. It returns the token after the last that it took:
// all, or as many as make maxItems items.
func (f *Finder) load(text string, ann *article.Annotation, first, end int, next *int) int {
	if cap(f.items) < maxItems {
		f.items = make([]item, maxItems)
	}
	items := f.items[:0]
	f.starts = f.starts[:0]
	from, to := f.bounds(*next) // of the next stretch
	k := first
	verb, verbTag := -1, article.NoTag // behind an aside, which the tagger mistook
	for ; k < end && len(items) < maxItems; k++ {
		t := &ann.Tokens[k]
		for to <= t.Start {
			*next++
			from, to = f.bounds(*next)
		}
		n := len(items)
		cue := f.cues[k]
		if (t.Tag == article.TagComma || t.Tag == article.TagOpenParen || text[t.Start] == 0xE2) && n > 0 && from >= t.End {
			past, v, tag := f.pastAside(text, ann.Tokens[first:end], first, k, from)
			if v > 0 {
				verb, verbTag = v, tag
			} else if past > k {
				k = past - 1
				continue
			}
		}
		if c := text[t.Start]; cue == 0 && k != verb && 'a' <= c && c <= 'z' && from >= t.End {
			if t.Len() == len("both") && k+1 < end && pairing(text, t, &ann.Tokens[k+1], items) {
				if c == 'o' {
					items = items[:n-1]
				}
				continue
			}
			items = items[:n+1]
			it := &items[n]
			it.Span, it.lemma, it.tag, it.cue, it.stretch, it.sent = t.Span, t.Lemma, t.Tag, 0, -1, int(t.Sent)
			if t.Len() == len("cannot") && t.Of(text) == "cannot" {
				it.tag = article.MD
			} else if n := contracted(text, t.Span); n > 0 {
				it.End, it.tag, it.lemma = t.Start+n, article.PRP, text[t.Start:t.Start+n]
			}
			if it.tag == article.JJ && n > 2 {
				items = joinAdjectives(items)
			}
			continue
		}
		if from < t.End {
			items = append(items, item{Span: f.all[*next].Span, stretch: *next, sent: int(t.Sent)})
			for k+1 < end && ann.Tokens[k+1].Start < to {
				k++
			}
			*next++
			from, to = f.bounds(*next)
			continue
		}
		if t.Tag == article.TagPeriod && n > 0 && items[n-1].End == t.Start && items[n-1].stretch < 0 &&
			k+1 < end && ann.Tokens[k+1].Sent == t.Sent && t.Len() == 1 && isWordByte(text[t.Start-1]) && text[t.Start] == '.' {
			items[n-1].End = t.End // an initial that the tokeniser cut: "J."
			continue
		}
		tag, span, lemma := t.Tag, t.Span, t.Lemma
		if k == verb {
			tag, cue = verbTag, cue|looks
		}
		switch c := text[t.Start]; {
		case 'a' <= c && c <= 'z':
			if t.Len() == len("cannot") && t.Of(text) == "cannot" {
				tag = article.MD
			}
		case 'A' <= c && c <= 'Z':
			if n := contracted(text, t.Span); n > 0 {
				span.End, tag, lemma = t.Start+n, article.PRP, lower(text[t.Start:t.Start+n])
				break
			}
			if last := pastSeat(text, ann.Tokens, k, end); last >= 0 && n > 0 && items[n-1].tag == article.TagComma {
				items, k = items[:n-1], last
				continue
			}
			tag = capitalTag(text, t, n > 0 && items[n-1].stretch < 0 && isName(items[n-1].tag))
			if (isVerb(tag) || isAdverb(tag)) && f.talk.listedAt(t.Start) {
				tag = article.NNP // a listed "Forward" or "Together"
			}
		case c < '0' || c > '9':
			var drop bool
			if tag, drop = markTag(t.Of(text), tag); drop || n > 0 && closesSpeech(text, t.Span) {
				continue
			}
		}
		cue &= frames
		switch {
		case isAdjective(tag) && len(t.Lemma) > 5 && strings.HasSuffix(t.Lemma, "teen"), tag == article.VBD && t.Lemma == "hundr":
			tag, cue = article.CD, 0 // the tagger's slip
		case k == verb && tag == verbTag:
			cue = verbs.of(lemma)
		case tag != t.Tag:
			cue = 0
		}
		items = items[:n+1]
		it := &items[n]
		it.Span, it.lemma, it.tag, it.cue, it.stretch, it.sent = span, lemma, tag, cue, -1, int(t.Sent)
		if n > 0 && (tag == article.NN || tag == article.JJ) && it.Of(text) == "read" && items[n-1].stretch < 0 && isNoun(items[n-1].tag) && quotesNext(text[it.End:]) {
			it.tag, it.lemma, it.cue = article.VBD, "read", verbs.of("read")
		} else if n > 2 && (tag == article.NN || tag == article.IN) && verbs.of(lemma)&(naming|object|clause) != 0 && article.VerbOfMany(text, ann.Tokens[first:end], k-first) {
			it.tag, it.cue = article.VBP, verbs.of(lemma)
		} else if n > 0 && (tag == article.NN || tag == article.NNS) {
			retag(text, items)
		} else if (tag == article.RB || tag == article.JJ) && it.Of(text) == "told" {
			it.tag, it.lemma, it.cue = article.VBN, "tell", verbs.of("tell")
		}
		switch {
		case it.tag == article.JJ && n > 2:
			items = joinAdjectives(items)
			n = len(items) - 1
			it = &items[n]
		case it.tag == article.TagComma && n > 1:
			if items = f.pastAdverbial(text, items, k+1 < end && verbal[ann.Tokens[min(k+1, end-1)].Tag]); len(items) <= n {
				continue
			}
		}
		if it.cue != 0 || (tag == article.IN || tag == article.VBG || tag == article.RB) && opensReport(it.Of(text)) {
			f.starts = append(f.starts, n)
		}
	}
	f.items = items
	return k
}

// joinAdjectives takes out the comma between the adjective that ends items and
// one before it that has a determiner: "a small, highly secretive group".
func joinAdjectives(items []item) []item {
	last := len(items) - 1
	comma := last - 1
	if isAdverb(items[comma].tag) {
		comma--
	}
	if items[comma].tag != article.TagComma || items[comma].stretch >= 0 {
		return items
	}
	for k := comma - 1; k >= 0 && items[k].stretch < 0; k-- {
		switch t := items[k].tag; {
		case t == article.DT, t == article.PRPS, t == article.POS:
			if k == comma-1 {
				return items
			}
			return append(items[:comma], items[comma+1:]...)
		case isAdjective(t), t == article.VBN, isAdverb(t), t == article.NN && adjectiveEnding(items[k].lemma):
		default:
			return items
		}
	}
	return items
}

// adjectiveEnding reports whether the word, which the tagger takes for a noun, ends
// as adjectives do.
func adjectiveEnding(lemma string) bool {
	for _, e := range [...]string{"ous", "ful", "less", "ive", "ish", "violent", "corrupt", "brutal", "cruel"} {
		if strings.HasSuffix(lemma, e) {
			return true
		}
	}
	return false
}

// bounds is where a stretch of f.all begins and ends; beyond the text for the
// one after the last.
func (f *Finder) bounds(stretch int) (from, to int) {
	if stretch == len(f.all) {
		return math.MaxInt, math.MaxInt
	}
	return f.all[stretch].Start, f.all[stretch].End
}

// capitalTag is the tag of a token that begins with a capital, after a name or
// not.
func capitalTag(text string, t *article.Token, afterName bool) article.Tag {
	tag := t.Tag
	if afterName && t.Len() > 1 && (isAdjective(tag) || isVerb(tag) || tag == article.FW || isAdverb(tag)) {
		tag = article.NNP // "Mohamed El-Erian": it is part of the name
	}
	if s := t.Of(text); tag == article.NNP && len(s) > 2 && (strings.HasPrefix(s, "I'") || strings.HasPrefix(s, "I’")) {
		tag = article.PRP // "I’d", in one token
	}
	return tag
}

// retag makes a verb of what the tagger takes for a noun against all that
// stands around: ", warning of", "As one analyst notes,", "Smith claims that".
func retag(text string, items []item) {
	n := len(items) - 1
	it, before := &items[n], &items[n-1]
	switch {
	case it.tag == article.NN && before.stretch < 0 && spoken(it.Of(text), text[it.End:], before.tag):
		it.tag, it.lemma, it.cue = article.VBD, "speak", verbs.of("speak") // the noun is rare
		if before.tag == article.JJS {
			before.tag = article.NN // "the priest"
		}
	case it.tag == article.NN && before.stretch < 0 && (isName(before.tag) || isNoun(before.tag)) && it.Of(text) == "thought" && strings.HasPrefix(text[it.End:], " that "):
		it.tag, it.lemma, it.cue = article.VBD, "think", verbs.of("think")
	case it.tag == article.NNS && before.stretch < 0 && (isName(before.tag) || isNoun(before.tag)) &&
		strings.HasPrefix(text[it.End:], " of ") && it.Of(text) == "speaks":
		it.tag, it.lemma, it.cue = article.VBZ, "speak", verbs.of("speak") // no noun
	case it.tag == article.NNS && before.stretch < 0 && isName(before.tag) && n <= 3 && isName(items[0].tag) && verbs.of(it.lemma)&(naming|object|about) != 0 && takesObject(text[it.End:]):
		it.tag, it.cue = article.VBZ, verbs.of(it.lemma) // "Smith refers to", "Smith calls him"
	case it.tag == article.NN && before.stretch < 0 && before.tag == article.TagComma && saying(it.lemma) != "":
		it.tag, it.lemma = article.VBG, saying(it.lemma)
		it.cue = verbs.of(it.lemma)
	case it.tag == article.NNS && before.stretch < 0 && before.tag == article.TagComma && n > 3 && items[0].stretch >= 0 && strings.HasPrefix(text[it.End:], ".") && verbs.of(it.lemma)&speech != 0:
		it.tag, it.cue = article.VBZ, verbs.of(it.lemma) // “…,” the letter, sent in May, states.
	case it.tag == article.NNS && before.stretch < 0 && (isNoun(before.tag) || before.tag == article.TagComma || before.tag == article.TagDash) && neverNouns.has(it.lemma):
		it.tag, it.cue = article.VBZ, verbs.of(it.lemma)
	case it.tag == article.NN && before.stretch < 0 && (before.tag == article.NNS || before.tag == article.TagDash) && strings.HasPrefix(text[it.End:], " that ") && neverNouns.has(it.lemma):
		it.tag, it.cue = article.VBP, verbs.of(it.lemma)
	case it.tag == article.NNS && before.tag == article.TagComma && before.stretch < 0 && verbs.of(it.lemma)&(speech|clause|weak|thought) == speech|clause && endsInName(text[it.End:]):
		it.tag, it.cue = article.VBZ, verbs.of(it.lemma) // ", reports Port News."
	case it.tag == article.NNS && before.stretch < 0 && n > 1 && items[n-2].Of(text) == "no" && before.Of(text) == "longer" && verbs.has(it.lemma):
		it.tag, it.cue = article.VBZ, verbs.of(it.lemma) // "no longer considers"
	case it.tag == article.NNS && before.stretch < 0 && (isName(before.tag) || before.tag == article.NN) && verbs.of(it.lemma)&(speech|clause) != 0:
		as := items[0].Of(text) == "As"
		next := text[it.End:min(len(text), it.End+6)]
		ends := len(next) > 0 && (next[0] == ',' || next[0] == '.')
		if next == " that " || ends && (as || n > 2 && items[max(0, n-3)].tag == article.TagComma && n > 3 && items[n-4].stretch >= 0 || n > 2 && items[n-3].stretch >= 0) {
			it.tag, it.cue = article.VBZ, verbs.of(it.lemma)
		}
	}
}

// saying is the verb of which the word is the form in -ing where one says so with
// it: "warn" of "warning"; else empty.
func saying(word string) string {
	stem, ok := strings.CutSuffix(word, "ing")
	if !ok || len(stem) < 3 {
		return ""
	}
	for _, lemma := range [...]string{stem, stem + "e", stem[:len(stem)-1]} {
		if verbs.of(lemma)&speech != 0 {
			return lemma
		}
	}
	return ""
}

// spoken reports whether the word, what follows it, and the tag before it, are those of a
// form of "speak" that the tagger takes for a noun: "spoke of", "the men speak to".
func spoken(word, after string, before article.Tag) bool {
	switch {
	case word == "speak" && before == article.NNS:
	case word != "spoke" && word != "speaks", !isName(before) && !isNoun(before) && before != article.TagComma && before != article.JJS:
		return false
	}
	for _, w := range [...]string{" of ", " to ", " about ", " out ", " for ", " on ", " with ", " in ", " at "} {
		if strings.HasPrefix(after, w) {
			return true
		}
	}
	return false
}

// endsInName reports whether nothing but a name of up to five words follows up to the
// sentence's full stop.
func endsInName(after string) bool {
	for range 5 {
		rest, ok := strings.CutPrefix(after, " ")
		rest = strings.TrimPrefix(rest, "the ")
		if !ok || rest == "" || rest[0] < 'A' || rest[0] > 'Z' {
			return false
		}
		k := 1
		for k < len(rest) && (isWordByte(rest[k]) || rest[k] >= 0x80 || strings.IndexByte("-&’'", rest[k]) >= 0) {
			k++
		}
		if after = rest[k:]; strings.HasPrefix(after, ".") && (len(after) == 1 || after[1] <= ' ') {
			return k > 2
		}
	}
	return false
}

// neverNouns are verbs of saying whose form in -s is no plural of a noun.
var neverNouns = wordSet(`accuse insist deny describe consider believe argue allege assert contend denounce admit refer portray depict agree
	explain declare suggest conclude complain maintain acknowledge confirm announce proclaim condemn
	concede reveal disclose regret deplore criticise criticize recall remember speak prefer say think`)

// takesObject reports whether a word follows that begins the object of a verb
// and seldom stands after a noun.
func takesObject(after string) bool {
	for _, w := range [...]string{" the ", " it ", " him ", " them ", " her ", " himself ", " itself ", " to the ", " “", " to “"} {
		if strings.HasPrefix(after, w) {
			return true
		}
	}
	word, rest, _ := strings.Cut(strings.TrimPrefix(after, " "), " ")
	if word == "" || !isWordByte(word[len(word)-1]) {
		return false
	}
	for _, mark := range [...]string{"“", "‘", "\"", "'"} {
		if strings.HasPrefix(rest, mark) {
			return true // a headline's "calls strike ‘sabotage’"
		}
	}
	return false
}

func isWordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// markTag is the tag of a token that begins with no letter or digit: taggers
// trained on plain ASCII guess at dashes and curly marks. It reports whether
// the token is a stray quotation mark.
func markTag(surface string, tag article.Tag) (t article.Tag, drop bool) {
	switch surface {
	case "-", "–", "—", "―", "--", "---":
		return article.TagDash, false
	case "(", "[", "{":
		return article.TagOpenParen, false
	case ")", "]", "}":
		return article.TagCloseParen, false
	case "…", "...":
		return article.TagColon, false
	case "\"", "“", "”", "„", "‟", "«", "»", "‘", "''", "``":
		return tag, true
	case "•", "*", "·", "|":
		return article.TagColon, false
	}
	return tag, false
}

// closesSpeech reports whether the token is a single mark behind a comma or the like: it
// closes a quotation within another, “He said, ‘No,’ and left.”
func closesSpeech(text string, s article.Span) bool {
	if w := s.Of(text); w != "’" && w != "'" {
		return false
	}
	switch text[s.Start-1] {
	case ',', '?', '!':
		return true
	}
	return false
}

func isVerb(t article.Tag) bool { return t >= article.VB && t <= article.VBZ }

func isFinite(t article.Tag) bool {
	return t == article.VBD || t == article.VBZ || t == article.VBP || t == article.MD
}

func isNoun(t article.Tag) bool { return t >= article.NN && t <= article.NNS }

func isName(t article.Tag) bool { return t == article.NNP || t == article.NNPS }

func isAdverb(t article.Tag) bool {
	return t == article.RB || t == article.RBR || t == article.RBS
}

func isRelative(t article.Tag) bool {
	return t == article.WP || t == article.WDT || t == article.WPS
}

// at is item i, or a full stop where there is none.
func (c *carrier) at(i int) *item {
	if i < 0 || i >= len(c.items) {
		return &c.none
	}
	return &c.items[i]
}

// is reports whether item i is a token of one of these surfaces: of few, and in
// one place of the program, since so much of it asks.
//
//go:noinline
func (c *carrier) is(i int, words ...string) bool {
	if i < 0 || i >= len(c.items) || c.items[i].stretch >= 0 {
		return false
	}
	s := c.items[i].Of(c.text)
	for _, w := range words {
		if len(s) == len(w) && s[0] == w[0] && s == w {
			return true
		}
	}
	return false
}

// among reports whether item i is a token whose surface is one of the words.
func (c *carrier) among(i int, words *lookup) bool {
	return i >= 0 && i < len(c.items) && c.items[i].stretch < 0 && words.has(c.items[i].Of(c.text))
}

func (c *carrier) quoted(i int) bool { return i >= 0 && i < len(c.items) && c.items[i].stretch >= 0 }

func (c *carrier) comma(i int) bool { return c.at(i).tag == article.TagComma && c.at(i).stretch < 0 }

// stop reports whether item i ends a sentence, or the carrier does.
func (c *carrier) stop(i int) bool {
	return i < 0 || i >= len(c.items) || c.items[i].stretch < 0 && c.items[i].tag == article.TagPeriod
}

func (c *carrier) colon(i int) bool {
	it := c.at(i)
	return it.stretch < 0 && it.Len() == 1 && c.text[it.Start] == ':'
}

// dash reports whether item i is a dash between clauses.
func (c *carrier) dash(i int) bool { return c.among(i, dashes) }

var dashes = wordSet("- – — -- ―")

// span is the bytes from item i to before item j.
func (c *carrier) span(i, j int) article.Span {
	if i >= j {
		return article.Span{}
	}
	return article.Span{Start: c.items[i].Start, End: c.items[j-1].End}
}
