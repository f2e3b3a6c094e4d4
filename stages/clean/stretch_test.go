package clean

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// readPlain counts the words of a block byte by byte.
func (f *facts) readPlain(s string) {
	text := s
	if len(text) > readLimit {
		text = text[:readLimit]
	}
	phrase := 0
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
		if found, n := anywhere.at(text[start:], firstWord(text[start:])); found != 0 {
			phrase = start + n
			f.count(found)
		}
	}
}

// However a processor reads a stretch, it tells the same.
func TestClasses(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	b := make([]byte, stretchBytes+1)
	for range 20000 {
		for i := range b {
			b[i] = byte(rng.Uint32() >> 8)
			if rng.IntN(4) == 0 {
				b[i] = "@AZ[`az{/09:\x7f\x80\xe1\xe2\xe3\xc3"[rng.IntN(18)]
			}
		}
		var got, want classes
		got.read(string(b))
		want.readPlain(string(b[:stretchBytes]))
		for i, c := range b[:stretchBytes] {
			bit := func(of uint64) bool { return of>>i&1 != 0 }
			if bit(want.plain|want.beyond&^want.marks) != wordByte[c] || bit(want.caps) != ('A' <= c && c <= 'Z') || bit(want.digits) != digit(c) ||
				bit(want.marks) != (c == 0xE2) || bit(want.odd) != (c == '/' || c == '@') || bit(want.beyond) != (c >= 0x80) {
				t.Fatalf("byte %#x is told wrongly: %+v", c, want)
			}
		}
		if got != want {
			t.Fatalf("%q\n got %x\nwant %x", b, got, want)
		}
	}
}

// Words read 64 bytes at a time are those read byte by byte.
func TestWords(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	pieces := []string{"sign up", "Photo by", "newsletter", "your", "Inbox", "(left)", "a month", "we'll", "we’ll", "e-mail", "Privacy Policy",
		"the", "of", "Élysée", "école", "Ärger", "x", "24", "1,200", "AP/Reuters", "AP / Getty", "a@b.org", "(@name)", "“", "”", "…", " – ", "…/A", "é",
		"it’s", "unbelievable", "internationalisation", "\t", "  ", "\u00a0", "z€z", "9/11", "/", "@"}
	for range 5000 {
		var b strings.Builder
		for range 1 + rng.IntN(60) {
			b.WriteString(pieces[rng.IntN(len(pieces))])
			b.WriteString(" "[:rng.IntN(8)&1])
			if rng.IntN(3) > 0 {
				b.WriteByte(' ')
			}
		}
		var got, want facts
		got.readWords(b.String())
		want.readPlain(b.String())
		if got != want {
			t.Fatalf("%q\n got %+v\nwant %+v", b.String(), got, want)
		}
	}
}
