package quote

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"epithet/stages/article"
)

// bearers is how many mentions back a title is sought.
const bearers = 200

// bearer is the person who was last named with the noun before the byte at: "the
// colonel" after "Colonel Ann Miller" or "Ann Miller, a retired colonel".
func (t *talk) bearer(noun string, at int) (article.Who, bool) {
	noun = lower(noun)
	for i, n := t.find(at)-1, 0; i >= 0 && n < bearers; i, n = i-1, n+1 {
		m := &t.mentions[i]
		if m.Type != article.Person || m.End > at {
			continue
		}
		if titledBefore(t.text, m.Start, noun) || noun == "judge" && titledBefore(t.text, m.Start, "justice") ||
			beginsWith(m.Of(t.text), noun) || t.apposedBy(m, noun) {
			return whoOf(m), true
		}
	}
	return article.Who{}, false
}

// beginsWith reports whether the noun is how s begins, and more follows.
func beginsWith(s, noun string) bool {
	return len(s) > len(noun) && !isWordByte(s[len(noun)]) && strings.EqualFold(s[:len(noun)], noun)
}

// titledBefore reports whether the noun stands right before the byte at.
func titledBefore(text string, at int, noun string) bool {
	if at < 1 || text[at-1] != ' ' {
		return false
	}
	s := text[:at-1]
	if len(s) < len(noun) || !strings.EqualFold(s[len(s)-len(noun):], noun) {
		return false
	}
	s = s[:len(s)-len(noun)]
	return s == "" || !isWordByte(s[len(s)-1]) && s[len(s)-1] < 0x80 && !otherOffice(s)
}

// otherOffice reports whether s, which a title follows, ends in a word by which it is
// another one, or one that is held no more: "former", "vice".
func otherOffice(s string) bool {
	s = strings.TrimRight(s, " -")
	for _, w := range [...]string{"former", "vice", "ex", "one-time", "onetime", "erstwhile"} {
		if n := len(s) - len(w); n >= 0 && strings.EqualFold(s[n:], w) {
			r, _ := utf8.DecodeLastRuneInString(s[:n])
			return n == 0 || !unicode.IsLetter(r)
		}
	}
	return false
}

// presiding is whom a text that gives nobody the title means by "the president": the
// person who spoke last, unless it has another title for them.
func (t *talk) presiding(c *carrier, from, head int) (article.Who, bool) {
	switch c.items[head].lemma {
	case "president", "premier", "chancellor":
	case "minister":
		if !c.is(head-1, "prime", "Prime") {
			return article.Who{}, false
		}
		head--
	default:
		return article.Who{}, false
	}
	for k := from + 1; k < head; k++ {
		if it := &c.items[k]; it.stretch >= 0 || !it.tag.IsAdjective() && !it.tag.IsName() {
			return article.Who{}, false
		}
	}
	who := t.last.Speaker
	if t.lastPart < 0 || !t.human || t.part-t.lastPart > 5 || t.kind(who) != article.Person {
		return article.Who{}, false
	}
	for i, n := t.find(c.items[from].Start)-1, 0; i >= 0 && n < bearers; i, n = i-1, n+1 {
		if m := &t.mentions[i]; m.Type == article.Person && m.EntityID == who.EntityID &&
			(who.EntityID != "" || m.Entity == who.Words) && t.titledAtAll(m) {
			return article.Who{}, false
		}
	}
	return who, true
}

// titledAtAll reports whether the name has a title or an office beside it.
func (t *talk) titledAtAll(m *article.Mention) bool {
	toks := t.ann.Sentence(m.Sent)
	k := sort.Search(len(toks), func(i int) bool { return toks[i].End > m.Start })
	if k > 0 && toks[k-1].Tag.IsNoun() && humans.hasFolded(toks[k-1].Lemma) {
		return true
	}
	for k < len(toks) && toks[k].Start < m.End {
		k++
	}
	if k+2 >= len(toks) || toks[k].Tag != article.TagComma {
		return false
	}
	for i := k + 1; i < len(toks) && i < k+7; i++ {
		switch tag := toks[i].Tag; {
		case tag.IsNoun():
			if isHuman(toks[i].Lemma) {
				return k+1 == len(toks) || !toks[k+1].Tag.IsFinite() // "After meeting Smith, the bishop said"
			}
		case tag == article.DT, tag.IsAdjective(), tag.IsName(), tag == article.PRPS, tag == article.POS:
		default:
			return false
		}
	}
	return false
}

// apposedBy reports whether the noun is the head of an apposition after the
// mention, up to the next comma, or before it: "the colonel, Ann Miller".
func (t *talk) apposedBy(m *article.Mention, noun string) bool {
	toks := t.ann.Sentence(m.Sent)
	k := sort.Search(len(toks), func(i int) bool { return toks[i].End > m.Start })
	if k >= 2 && toks[k-1].Tag == article.TagComma && toks[k-2].Tag == article.NN && lower(toks[k-2].Lemma) == noun {
		return true
	}
	for k < len(toks) && toks[k].Start < m.End {
		k++
	}
	if k >= len(toks) || toks[k].Tag != article.TagComma {
		return false
	}
	if k+2 < len(toks) && toks[k+1].Tag == article.CD && toks[k+2].Tag == article.TagComma {
		k += 2
	}
	for to := min(len(toks), k+16); k+1 < to; {
		k++
		switch tag := toks[k].Tag; {
		case tag.IsName() && strings.IndexByte(noun, ' ') > 0:
			if beginsWith(strings.ToLower(t.text[toks[k].Start:toks[min(to, len(toks))-1].End]), noun) {
				return true
			}
		case tag == article.NN:
			if lower(toks[k].Lemma) == noun || strings.IndexByte(noun, ' ') > 0 && beginsWith(t.text[toks[k].Start:], noun) {
				return k+1 == len(toks) || !toks[k+1].Tag.IsFinite() // "After meeting Smith, the bishop said"
			}
		case tag == article.DT, tag.IsAdjective(), tag.IsName(), tag == article.PRPS, tag == article.POS, tag == article.CC,
			tag == article.VBN:
		default:
			return false
		}
	}
	return false
}

// listedAt reports whether the name of a listed entity begins at a byte.
func (t *talk) listedAt(at int) bool {
	i := t.find(at)
	return i < len(t.mentions) && t.mentions[i].Start == at && t.mentions[i].Method == article.Catalogue
}

// pastField is where p begins behind the first of two fields that one office before a name is for:
// "consumer minister Ann Smith" of "Labour and consumer minister Ann Smith".
func (c *carrier) pastField(p phrase) int {
	k := p.from
	for k < p.to && c.items[k].stretch < 0 && c.items[k].tag.IsNoun() && !isHuman(lower(c.items[k].lemma)) && k < p.from+3 {
		k++
	}
	if k == p.from || !c.is(k, "and") {
		return p.from
	}
	office := false
	for n := k + 1; n < p.to; n++ {
		switch it := &c.items[n]; {
		case it.stretch >= 0, !it.tag.IsNoun() && !it.tag.IsAdjective():
			return p.from
		case office && it.tag.IsName():
			return k + 1
		case it.tag == article.NN:
			office = n > k+1 && isHuman(it.lemma)
		default:
			office = false
		}
	}
	return p.from
}
