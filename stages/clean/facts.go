package clean

import (
	"math/bits"
	"strings"
)

// How much of a block is read for its vocabulary, in bytes: what is furniture
// declares itself early, or at its end. A block that is quiet in its first
// quietLimit bytes is read on only in its last lastRead.
const (
	readLimit  = 288
	quietLimit = 96
	lastRead   = 48
)

// facts is what one reading of a block tells.
type facts struct {
	lead    class // what it begins with
	words   int16 // words read
	caps    int16 // of them, with a capital
	short   int16 // of the others, of at most three letters
	digits  int16 // beginning with a digit
	navs    int16
	pitches int16
	hints   int16
	strong  int16
	yous    int16
	dates   int16
	stamps  int16
	says    int16
	photos  int16
	agents  int16
	legal   int16
	copyist int16
	slash   int16 // names joined by a slash
	mark    rune  // its final mark, or 0
	quoted  bool  // begins with a quotation mark
	bullet  bool
	lower   bool // begins with a small letter
	price   bool // a sum of money begins it
	address bool // holds an @
	handle  bool // holds a name in a social network in brackets, as quoted posts do
}

// read collects the facts of a block.
func read(s string) facts {
	f := facts{mark: finalMark(s), lower: lowerStart(s), bullet: bulleted(s)}
	switch s[0] {
	case '"', '\'':
		f.quoted = true
	case '$':
		f.price = true
	case 0xE2:
		f.quoted = strings.HasPrefix(s, "“") || strings.HasPrefix(s, "‘")
		f.price = strings.HasPrefix(s, "€")
	case 0xC2:
		f.quoted = strings.HasPrefix(s, "«")
		f.price = strings.HasPrefix(s, "£")
	}
	if t := leadIn(s); t != "" {
		f.lead, _ = leading.at(t, firstWord(t))
	}
	f.readWords(s)
	return f
}

// readWords counts the words of a block, and what they are.
func (f *facts) readWords(s string) {
	text := s[:min(len(s), readLimit)]
	quiet := len(s) > quietLimit+lastRead
	phrase := 0 // end of the phrase being read, so that its words count once
	var before stretch
	for base := 0; base < len(text); base += stretchBytes {
		b := readStretch(s, base, len(text), &before)
		before = b
		some := ^uint64(0)
		if late := b.starts &^ (1<<max(quietLimit-base, 0) - 1); quiet && late != 0 {
			some = late&-late - 1
			quiet = false
			phrase = f.words64(text, base, &b, some, phrase)
			if f.pitches+f.hints+f.strong+f.photos+f.legal+f.copyist == 0 {
				text, phrase, before = s, 0, stretch{}
				base = len(s) - lastRead
				for base < len(s) && s[base] != ' ' {
					base++
				}
				base -= stretchBytes
				continue
			}
			some = ^some
		}
		phrase = f.words64(text, base, &b, some, phrase)
	}
}

// words64 counts those of the words that begin in a stretch whose bits are set
// in some, and the marks there.
func (f *facts) words64(text string, base int, b *stretch, some uint64, phrase int) int {
	starts := b.starts & some
	caps := starts & b.caps
	for m := starts & b.beyond; m != 0; m &= m - 1 {
		if i := base + bits.TrailingZeros64(m); text[i] == 0xC3 && i+1 < len(text) && text[i+1] < 0xA0 {
			caps |= m & -m
		}
	}
	digits := starts & b.digits
	f.words += int16(bits.OnesCount64(starts))
	f.caps += int16(bits.OnesCount64(caps))
	f.digits += int16(bits.OnesCount64(digits))
	f.short += int16(bits.OnesCount64(starts &^ caps &^ digits &^ b.long()))
	for m := b.odd & some; m != 0; m &= m - 1 {
		switch i := base + bits.TrailingZeros64(m); {
		case text[i] == '@':
			f.address = true
			f.handle = f.handle || i > 0 && text[i-1] == '('
		case i+2 < len(text) && (upper(text[i+1]) || text[i+1] == ' ' && upper(text[i+2])):
			f.slash++
		}
	}
	for ; starts != 0; starts &= starts - 1 {
		at := bits.TrailingZeros64(starts)
		i := base + at
		if i < phrase {
			continue
		}
		if found, n := anywhere.at(text[i:], fold4(text[i:])&keyMask(b.wordLength(at))); found != 0 {
			phrase = i + n
			f.count(found)
		}
	}
	return phrase
}

// count adds the classes of one word or phrase.
func (f *facts) count(c class) {
	if c&nav != 0 {
		f.navs++
	}
	if c&pitch != 0 {
		f.pitches++
	}
	if c&hint != 0 {
		f.hints++
	}
	if c&strong != 0 {
		f.strong++
	}
	if c&you != 0 {
		f.yous++
	}
	if c&date != 0 {
		f.dates++
	}
	if c&stamp != 0 {
		f.stamps++
	}
	if c&says != 0 {
		f.says++
	}
	if c&photo != 0 {
		f.photos++
	}
	if c&agency != 0 {
		f.agents++
	}
	if c&legal != 0 {
		f.legal++
	}
	if c&copyist != 0 {
		f.copyist++
	}
}

// leadIn is s without the bullets, numbers and opening brackets before its
// first word.
func leadIn(s string) string {
	if n := bullet(s); n > 0 {
		s = s[n:]
	}
	for i, r := range s {
		switch r {
		case ' ', '(', '[', '*', '-', '–', '—', '•', '|', '\t', '\u00a0':
			continue
		}
		return s[i:]
	}
	return ""
}

// headline reports whether the block has the shape of one: short, no final
// stop unless it asks, no bullet, no small letter at its beginning.
func (b *block) headline(text string) bool {
	n := b.Len()
	if n > 150 || b.words == 0 || b.words > 22 || b.lower || b.bullet || b.lead&caption != 0 {
		return false
	}
	switch last := text[b.End-1]; {
	case last == ',' || last == ';' || last == '(':
		return false
	case last == ':':
		return b.words <= 5
	}
	if b.mark == '?' || b.mark == '!' {
		return n <= 90 && !b.quoted
	}
	return b.mark == 0
}

// prose reports whether the block is a paragraph of running text: long, or a
// sentence with an end, and no furniture.
func (b *block) prose() bool {
	return !b.fixed && !b.sold && (b.mark != 0 && b.Len() >= 80 || b.Len() >= 200)
}
