package clean

import "strings"

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
		f.lead, _ = leading.at(t)
	}
	text := s
	if len(text) > readLimit {
		text = text[:readLimit]
	}
	phrase := 0 // end of the phrase being read, so that its words count once
	quiet := len(s) > quietLimit+lastRead
	for i := 0; i < len(text); {
		c := text[i]
		if !wordByte[c] {
			switch {
			case c == '/' && i+2 < len(text) && (upper(text[i+1]) || text[i+1] == ' ' && upper(text[i+2])):
				f.slash++
			case c == '@':
				f.address = true
				f.handle = f.handle || i > 0 && text[i-1] == '('
			case c == 0xE2:
				i += 2
			}
			i++
			continue
		}
		if quiet && i >= quietLimit {
			quiet = false
			if f.pitches+f.hints+f.strong+f.photos+f.legal+f.copyist == 0 {
				text, phrase = s, 0
				for i = len(s) - lastRead; i < len(s) && s[i] != ' '; i++ {
				}
				continue
			}
		}
		start := i
		for i < len(text) && wordByte[text[i]] {
			i++
		}
		f.words++
		switch {
		case 'A' <= c && c <= 'Z' || c == 0xC3 && text[start+1:] != "" && text[start+1] < 0xA0:
			f.caps++
		case '0' <= c && c <= '9':
			f.digits++
		case i-start <= 3:
			f.short++
		}
		if start < phrase {
			continue
		}
		if found, n := anywhere.at(text[start:]); found != 0 {
			phrase = start + n
			f.count(found)
		}
	}
	return f
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
