package annotate

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
)

// TestNames holds numbers against those of a map, also where many strings want
// the same slots, and after all have been forgotten.
func TestNames(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	texts := []string{"", "\x00", "\x00\x00", "eight888", "eight888\x00", "a word of more than sixteen bytes",
		strings.Repeat("long ", 80), strings.Repeat("long ", 81)}
	for range 20_000 {
		texts = append(texts, randomText(r, 1+r.IntN(3)))
	}
	crowd := 0
	for i := 0; crowd < 2*maxProbes; i++ {
		if s := strconv.Itoa(i); newSlot(s).key%firstNames == 5 {
			texts = append(texts, s)
			crowd++
		}
	}
	n := newNames()
	for range 2 {
		n.reset()
		want := map[string]int32{}
		for range 3 * len(texts) {
			s := texts[r.IntN(len(texts))]
			if r.IntN(2) == 0 {
				s = texts[len(texts)-1-r.IntN(crowd)]
			}
			id, fresh := n.number(s)
			if known, ok := want[s]; fresh == ok || ok && id != known || n.texts[id] != s {
				t.Fatalf("%q has number %d (fresh: %v) of %q, want %d", s, id, fresh, n.texts[id], known)
			}
			want[s] = id
		}
		if len(n.rest) == 0 {
			t.Error("no string went without a slot")
		}
	}
}

// TestList finds the strings of the model's lists and no others.
func TestList(t *testing.T) {
	for _, l := range []*list{&sharedModel().words, &sharedModel().dict} {
		for i := range l.len() {
			s := l.at(i)
			if got, ok := l.find(s); !ok || got != i {
				t.Fatalf("%q is found at %d (%v), want %d", s, got, ok, i)
			}
			if got, ok := l.find(s + "\x00"); ok {
				t.Fatalf("%q and a zero byte is found at %d", s, got)
			}
		}
	}
}
