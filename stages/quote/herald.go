package quote

import (
	"strings"

	"epithet/stages/article"
)

// A herald is who a paragraph that ends in a colon lets speak in the next one: "The
// judges wrote:"; also in "Smith's remarks follow."
type herald struct {
	part   int // the paragraph that is said, -1 for none
	who    article.Who
	cue    article.Span
	source article.Span
	block  bool // it may stand there without marks
}

// heralds notes whom the carrier lets speak in the next paragraph.
func (f *Finder) heralds(c *carrier, ann *article.Annotation) {
	last := len(c.items) - 1
	whose := c.textOf(last)
	if !c.colon(last) && whose.empty() || c.part+1 >= len(ann.Parts) ||
		trimEnd(c.text, c.items[last].Start, ann.Parts[c.part].End) > c.items[last].End {
		return
	}
	next := c.part + 1
	for next < len(ann.Parts) && ann.Parts[next].Kind == article.Furniture {
		next++
	}
	if next == len(ann.Parts) {
		return
	}
	h := herald{part: next}
	if !whose.empty() {
		h.who, h.source = f.talk.who(c, whose, phrase{}), c.span(whose.from, whose.to)
	} else if v := c.sayingBefore(last); v >= 0 {
		p, about := c.subject(c.verbGroup(v))
		if p.empty() || c.speaks(p) || c.is(p.from, "that", "this", "which", "here", "Here", "it", "It") {
			return
		}
		h.who, h.source, h.cue = f.talk.who(c, p, about), c.span(p.from, p.to), c.items[v].Span
		h.block = verbatim.has(c.items[v].lemma)
	} else if p, about, v := c.issuer(last); !p.empty() && !c.speaks(p) {
		h.who, h.source, h.cue = f.talk.who(c, p, about), c.span(p.from, p.to), c.items[v].Span
	} else if p := c.sender(last); !p.empty() && c.names(p.from, p.to) {
		h.who, h.source, h.block = f.talk.who(c, p, phrase{}), c.span(p.from, p.to), p.from == 1
	}
	if h.who != (article.Who{}) {
		f.talk.herald = h
		if h.block && len(f.heralded) < mostLabels {
			f.heralded = append(f.heralded, h)
		}
	}
}

// textOf is whose text the sentence that ends at item k announces: "The text of Smith's speech on the
// floor, as prepared, follows.", "Some of her remarks on the steps:"; empty where it announces none.
func (c *carrier) textOf(k int) phrase {
	follows := c.at(k).tag == article.TagPeriod && c.at(k-1).lemma == "follow"
	if !follows && !(c.colon(k) && c.finiteWithin(0, k) == 0) {
		return phrase{}
	}
	for i := 0; i < k && i < 9 && c.at(i).stretch < 0 && !c.comma(i); i++ {
		end := c.baseRight(i + 1)
		if end <= i+1 || !papers.has(c.at(end-1).lemma) {
			continue
		}
		switch c.items[i].tag {
		case article.PRPS:
			return phrase{i, i + 1}
		case article.POS:
			if i > 0 && c.headable(i-1) {
				return phrase{c.baseLeft(i - 1), i}
			}
		}
	}
	return phrase{}
}

// sayingBefore is the finite verb of saying that the carrier ends in but for some
// words, before the colon at k; -1 for none.
func (c *carrier) sayingBefore(k int) int {
	for v := k - 1; v >= 0 && v > k-14; v-- {
		it := &c.items[v]
		if it.stretch >= 0 {
			break
		}
		if !it.tag.IsVerb() {
			continue
		}
		if f := verbs.of(it.lemma); it.tag.IsFinite() && f&(speech|clause) != 0 && f&(thought|askTo) == 0 &&
			(f&weak == 0 || verbatim.has(it.lemma)) {
			return v
		}
		if it.tag.IsFinite() && !(c.is(v, "follows") && c.is(v-1, "as")) {
			break
		}
	}
	return -1
}

// issuer is who gives out the text whose words come behind the colon at k, with the verb that
// says so: "the ministry issued the following statement on Monday:", "a statement was released by
// the firm:"; empty where nobody does.
func (c *carrier) issuer(k int) (source, about phrase, verb int) {
	for v := k - 1; v > 0 && v > k-32; v-- {
		it := &c.items[v]
		if it.stretch >= 0 {
			break
		}
		if !it.tag.IsVerb() || !sending.has(it.lemma) && !giving.has(it.lemma) {
			continue
		}
		g := c.verbGroup(v)
		switch {
		case c.passive(g, v):
			if p, _ := c.subject(g); c.announces(p.from, c.head(p), it.lemma) {
				source, _ = c.agent(v + 1)
			}
		case it.tag.IsFinite():
			o := v + 1
			if c.is(o, "out") {
				o++
			}
			end := c.baseRight(o)
			if end > o && !c.announces(o, end-1, it.lemma) && (c.at(end).tag == article.DT || c.at(o).tag == article.PRP) {
				o, end = end, c.baseRight(end) // "gave him the following answer"
			}
			if end > o && c.announces(o, end-1, it.lemma) {
				source, about = c.subject(g)
			}
		}
		if !source.empty() {
			return source, about, v
		}
	}
	return phrase{}, phrase{}, -1
}

// announces reports whether the noun phrase from i to its head at h is a text, such that what comes
// behind is its words: "the following answer", "this message", and what one gives out in
// writing ("a statement").
func (c *carrier) announces(i, h int, verb string) bool {
	if h <= i || c.items[h].stretch >= 0 {
		return false
	}
	noun := c.items[h].lemma
	for k := i; k < h; k++ {
		if c.is(k, "following", "Following") {
			return true
		}
	}
	text := papers.has(noun) || issued.has(noun) || replies.has(noun)
	return text && (c.is(i, "this", "This", "these", "These") || sending.has(verb) && !issued.has(noun))
}

// giving are further verbs for what one does with words.
var giving = wordSet(`give make have offer put add`)

// verbatim are the verbs behind which somebody's very words stand as a paragraph of
// their own without marks.
var verbatim = wordSet(`say write hold read state conclude rule explain argue add continue note report observe reply respond answer warn declare put`)

// blockQuotes quotes the paragraphs that a herald lets stand without marks.
func (f *Finder) blockQuotes(text string, ann *article.Annotation) {
	for _, h := range f.heralded {
		p := &ann.Parts[h.part]
		s := p.Of(text)
		if p.Kind != article.Content || words(s, 8) < 8 || strings.ContainsAny(s[:1], "\"'-•*") || strings.HasPrefix(s, "‘") ||
			strings.HasPrefix(s, "“") || strings.HasSuffix(s, ":") || f.talks(p.Span) {
			continue
		}
		f.out = append(f.out, article.Quote{Span: p.Span, Sent: sentenceAt(ann, p.Start), Kind: article.Direct, Speaker: h.who,
			Cue: h.cue, Source: h.source,
			Continues: -1, Rule: "block"})
	}
}

// talks reports whether somebody is heard in quotation marks within the paragraph, by
// a word for saying: it is the article's own.
func (f *Finder) talks(p article.Span) bool {
	for i := range f.out {
		if q := &f.out[i]; q.Kind == article.Direct && q.Cue.Len() > 0 && p.Contains(q.Cue) {
			return true
		}
	}
	return false
}
