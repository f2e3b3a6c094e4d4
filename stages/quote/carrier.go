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
		if n > 0 && from >= t.End {
			past, v, tag := f.over(text, ann.Tokens[first:end], first, k, from, &items[n-1])
			if v > 0 {
				verb, verbTag = v, tag
			}
			if past > k {
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
			items[n].small(text, ann.Tokens[:end], k)
			if items[n].tag == article.JJ && n > 2 {
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
		if n > 0 && items[n-1].tag == article.TagComma {
			if last := pastSeat(text, ann.Tokens, k, end); last >= 0 {
				items, k = items[:n-1], last
				continue
			}
		}
		tag := t.Tag
		if k == verb {
			tag = verbTag
		}
		it, drop := f.word(text, t, tag, items)
		if drop {
			continue
		}
		switch {
		case slipped(it):
			it.tag = article.CD
		case k == verb && it.tag == verbTag:
			it.cue = verbs.of(it.lemma)
		case it.tag == t.Tag:
			it.cue = cue & frames
		}
		tag = it.tag
		items = append(items, it)
		retag(text, ann.Tokens[first:end], k-first, items)
		switch {
		case items[n].tag == article.JJ && n > 2:
			items = joinAdjectives(items)
			n = len(items) - 1
		case items[n].tag == article.TagComma && n > 1:
			if items = f.pastAdverbial(text, items, k+1 < end && verbal[ann.Tokens[min(k+1, end-1)].Tag]); len(items) <= n {
				continue
			}
		}
		if items[n].cue != 0 ||
			(tag == article.IN || tag == article.VBG || tag == article.RB) && opensReport(items[n].Of(text)) {
			f.starts = append(f.starts, n)
		}
	}
	f.items = items
	return k
}

// small makes it the item of token k, a word in small letters by which nothing is reported.
func (it *item) small(text string, toks []article.Token, k int) {
	t := &toks[k]
	it.Span, it.lemma, it.tag, it.cue, it.stretch, it.sent = t.Span, t.Lemma, t.Tag, 0, -1, int(t.Sent)
	if t.Len() == len("cannot") && t.Of(text) == "cannot" {
		it.tag = article.MD
	} else if n := contracted(text, t.Span); n > 0 {
		it.End, it.tag, it.lemma = t.Start+n, article.PRP, text[t.Start:t.Start+n]
	} else if article.ArticleName(t.Of(text)) {
		it.tag = article.NNP
	} else if t.Tag == article.FW && k+1 < len(toks) && toks[k+1].Tag.IsName() && nameParticles.has(t.Lemma) {
		it.tag = article.NNP // ", de Blasio said"
	}
}

// word is the item, without its cue, that the token of the tag, a capital, a mark or a
// word by which something may be reported, makes behind the others; drop for one that
// makes none.
func (f *Finder) word(text string, t *article.Token, tag article.Tag, items []item) (it item, drop bool) {
	it = item{Span: t.Span, lemma: t.Lemma, tag: tag, stretch: -1, sent: int(t.Sent)}
	last := len(items) - 1
	switch c := text[t.Start]; {
	case 'a' <= c && c <= 'z':
		if t.Len() == len("cannot") && t.Of(text) == "cannot" {
			it.tag = article.MD
		}
	case 'A' <= c && c <= 'Z':
		if n := contracted(text, t.Span); n > 0 {
			it.End, it.tag, it.lemma = t.Start+n, article.PRP, lower(text[t.Start:t.Start+n])
			break
		}
		it.tag = capitalTag(text, t, last >= 0 && items[last].stretch < 0 && items[last].tag.IsName())
		if (it.tag.IsVerb() || it.tag.IsAdverb()) && f.talk.listedAt(t.Start) {
			it.tag = article.NNP // a listed "Forward" or "Together"
		}
	case c < '0' || c > '9':
		it.tag, drop = markTag(t.Of(text), tag)
		drop = drop || last >= 0 && closesSpeech(text, t.Span)
	}
	return it, drop
}

// slipped reports whether the tagger took a number for something else: "sixteen", "hundred".
func slipped(it item) bool {
	return it.tag.IsAdjective() && len(it.lemma) > 5 && strings.HasSuffix(it.lemma, "teen") ||
		it.tag == article.VBD && it.lemma == "hundr"
}

// standsForOne reports whether the word, an adjective or participle behind the one before it,
// is somebody's only noun: "the 54-year-old, who", "the accused said".
func standsForOne(word, before string, next *article.Token) bool {
	if before != "the" && before != "The" && before != "a" && before != "A" && before != "an" {
		return false
	}
	if !strings.HasSuffix(word, "-year-old") && !strings.HasSuffix(word, "-something") && word != "accused" {
		return false
	}
	return next.Tag.IsFinite() || next.Tag == article.TagComma || next.Tag == article.TagPeriod
}

// bounds is where a stretch of f.all begins and ends; beyond the text for the
// one after the last.
func (f *Finder) bounds(stretch int) (from, to int) {
	if stretch == len(f.all) {
		return math.MaxInt, math.MaxInt
	}
	return f.all[stretch].Start, f.all[stretch].End
}

// neverNouns are verbs of saying whose form in -s is no plural of a noun.
var neverNouns = wordSet(`accuse insist deny describe consider believe argue allege assert contend denounce admit refer portray depict agree
	explain declare suggest conclude complain maintain acknowledge confirm announce proclaim condemn
	concede reveal disclose regret deplore criticise criticize recall remember speak prefer say think write ask reckon
	swear feel know hear tell suppose presume`)

// tellingOf are verbs of saying that "of" or "about" follows.
var tellingOf = wordSet(`speak talk warn complain`)

func isWordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
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

// colon reports whether item i is a colon, or a comma that stands for one.
func (c *carrier) colon(i int) bool {
	it := c.at(i)
	return it.stretch < 0 && it.Len() == 1 && (c.text[it.Start] == ':' || it.tag == article.TagColon && c.text[it.Start] == ',')
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
