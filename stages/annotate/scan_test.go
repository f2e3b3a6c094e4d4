package annotate

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
)

// TestPlaces holds the chunks of texts against those that strings.FieldsFunc
// finds, and their newlines against a count.
func TestPlaces(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	alphabet := []string{
		"a", "b", "word", "gouvernement", ".", "’", "é", "한", "\x00", "\x1f", "\x7f", "\xc2", "\xe2\x80", "\xff", "\u200b",
		" ", " ", " ", " ", "\n", "\t", "\v", "\f", "\r", "\u0085", "\u00a0", "\u1680", "\u2003", "\u2028", "\u3000", strings.Repeat(" ", 70),
	}
	c := newChunks(newVocabulary(sharedModel()))
	for range 3000 {
		var b strings.Builder
		for range r.IntN(60) {
			b.WriteString(alphabet[r.IntN(len(alphabet))])
		}
		text := b.String()
		want := strings.FieldsFunc(text, unicode.IsSpace)
		places := make([]place, 1+r.IntN(5))
		before := 0
		for i := 0; i < len(text); {
			var n int
			n, i = c.places(text, i, len(text), places)
			for _, p := range places[:n] {
				if len(want) == 0 || text[p.start:p.stop] != want[0] {
					t.Fatalf("in %q, %q is not the chunk that %q begin", text, text[p.start:p.stop], want)
				}
				want = want[1:]
				if newlines := strings.Count(text[before:p.start], "\n"); p.newlines != newlines {
					t.Fatalf("in %q, %d newlines before %d, want %d", text, p.newlines, p.start, newlines)
				}
				before = p.stop
			}
		}
		if len(want) > 0 {
			t.Fatalf("in %q, the chunks %q are not found", text, want)
		}
	}
}

// TestMarks holds both ways of finding white space against a look at each byte.
func TestMarks(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for range 3000 {
		var b [64]byte
		var spaces, beyond uint64
		for i := range b {
			b[i] = byte(r.IntN(256))
			if r.IntN(2) == 0 {
				b[i] = byte(r.IntN(0x22))
			}
			if b[i] < 0x80 && unicode.IsSpace(rune(b[i])) {
				spaces |= 1 << i
			}
			if b[i] >= 0x80 {
				beyond |= 1 << i
			}
		}
		for _, find := range []func(string) (uint64, uint64){marks, marksPlain} {
			if s, o := find(string(b[:])); s != spaces || o != beyond {
				t.Fatalf("in %q, %b and %b, want %b and %b", b, s, o, spaces, beyond)
			}
		}
	}
}
