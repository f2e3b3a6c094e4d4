package quote

import (
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
	speech int      // the quote whose inside is read, -1 for none
	prev   []report // the reports found so far
	none   item     // stands for what is beyond either end
}

// beyond is the full stop that a carrier ends in even where it has none.
var beyond = item{tag: article.TagPeriod, stretch: -1}

// load fills f.items from the tokens [first, end), of which those within a
// stretch of f.all[*next:] become one item, and returns the token after the
// last that it took: all, or as many as make maxItems items.
func (f *Finder) load(text string, ann *article.Annotation, first, end int, next *int) int {
	f.items = f.items[:0]
	k := first
	for ; k < end && len(f.items) < maxItems; k++ {
		t := &ann.Tokens[k]
		for *next < len(f.all) && f.all[*next].End <= t.Start {
			*next++
		}
		if *next < len(f.all) && f.all[*next].Start < t.End {
			st := &f.all[*next]
			f.items = append(f.items, item{Span: st.Span, stretch: *next, sent: int(t.Sent)})
			for k+1 < end && ann.Tokens[k+1].Start < st.End {
				k++
			}
			*next++
			continue
		}
		if n := len(f.items); n > 0 && t.Tag == article.TagPeriod && f.items[n-1].End == t.Start && f.items[n-1].stretch < 0 &&
			k+1 < end && ann.Tokens[k+1].Sent == t.Sent && t.Len() == 1 && isWordByte(text[t.Start-1]) && text[t.Start] == '.' {
			f.items[n-1].End = t.End // an initial that the tokeniser cut: "J."
			continue
		}
		it := item{Span: t.Span, lemma: t.Lemma, tag: t.Tag, stretch: -1, sent: int(t.Sent)}
		if c := text[t.Start]; !isWordByte(c) {
			tag, drop := markTag(t.Of(text), t.Tag)
			if drop {
				continue
			}
			it.tag = tag
		}
		if n := len(f.items); n > 0 && 'A' <= text[t.Start] && text[t.Start] <= 'Z' && !isNoun(it.tag) && isName(f.items[n-1].tag) && f.items[n-1].stretch < 0 && t.Len() > 1 &&
			(isAdjective(it.tag) || isVerb(it.tag) || it.tag == article.FW || isAdverb(it.tag)) {
			it.tag = article.NNP // "Mohamed El-Erian": a capital after a name is part of it
		}
		switch {
		case it.lemma == "hundr" && it.tag == article.VBD, isAdjective(it.tag) && len(it.lemma) > 5 && it.lemma[len(it.lemma)-4:] == "teen":
			it.tag = article.CD // the tagger's slip
		case it.tag == article.NNP && it.Len() > 2 && text[t.Start] == 'I' && (text[t.Start+1] == '\'' || strings.HasPrefix(text[t.Start+1:], "’")):
			it.tag = article.PRP // "I’d", in one token
		case isVerb(it.tag):
			it.cue = verbs.of(t.Lemma)
		case it.tag == article.NN || it.tag == article.NNS:
			it.cue = nouns.of(t.Lemma)
			f.retag(text, &it)
		case isAdjective(it.tag):
			it.cue = states.of(t.Lemma)
		}
		f.items = append(f.items, it)
	}
	return k
}

// retag makes a verb of what the tagger takes for a noun against all that
// stands around: ", warning of", "As one analyst notes,", "Smith claims that".
func (f *Finder) retag(text string, it *item) {
	n := len(f.items)
	if n == 0 {
		return
	}
	before := &f.items[n-1]
	switch {
	case it.tag == article.NN && it.lemma == "spoke" && isName(before.tag):
		it.tag, it.lemma, it.cue = article.VBD, "speak", verbs.of("speak") // the noun is rare
	case it.tag == article.NNS && before.stretch < 0 && (isName(before.tag) || isNoun(before.tag)) &&
		strings.HasPrefix(text[it.End:], " of ") && it.Of(text) == "speaks":
		it.tag, it.lemma, it.cue = article.VBZ, "speak", verbs.of("speak") // no noun
	case it.tag == article.NN && before.stretch < 0 && before.tag == article.TagComma && len(it.lemma) > 5 && it.lemma[len(it.lemma)-3:] == "ing":
		stem := it.lemma[:len(it.lemma)-3]
		for _, lemma := range [...]string{stem, stem + "e", stem[:len(stem)-1]} {
			if c := verbs.of(lemma); c&speech != 0 {
				it.tag, it.lemma, it.cue = article.VBG, lemma, c
				return
			}
		}
	case it.tag == article.NNS && before.stretch < 0 && (isName(before.tag) || before.tag == article.NN) && verbs.of(it.lemma)&speech != 0:
		as := f.items[0].Of(text) == "As"
		next := text[it.End:min(len(text), it.End+6)]
		ends := len(next) > 0 && (next[0] == ',' || next[0] == '.')
		if next == " that " || ends && (as || n > 2 && f.items[max(0, n-3)].tag == article.TagComma && n > 3 && f.items[n-4].stretch >= 0 || n > 2 && f.items[n-3].stretch >= 0) {
			it.tag, it.cue = article.VBZ, verbs.of(it.lemma)
		}
	}
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

// is reports whether item i is a token of one of these surfaces.
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

func (c *carrier) quoted(i int) bool { return i >= 0 && i < len(c.items) && c.items[i].stretch >= 0 }

func (c *carrier) comma(i int) bool { return c.at(i).tag == article.TagComma && c.at(i).stretch < 0 }

// stop reports whether item i ends a sentence, or the carrier does.
func (c *carrier) stop(i int) bool {
	return i < 0 || i >= len(c.items) || c.items[i].stretch < 0 && c.items[i].tag == article.TagPeriod
}

func (c *carrier) colon(i int) bool { return c.is(i, ":") }

// dash reports whether item i is a dash between clauses.
func (c *carrier) dash(i int) bool { return c.is(i, "-", "–", "—", "--", "―") }

// span is the bytes from item i to before item j.
func (c *carrier) span(i, j int) article.Span {
	if i >= j {
		return article.Span{}
	}
	return article.Span{Start: c.items[i].Start, End: c.items[j-1].End}
}
