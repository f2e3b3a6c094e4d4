package mention

import (
	"math/rand/v2"
	"testing"
)

// TestSeen reads words with and without memory.
func TestSeen(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	const letters = "abzAZ019 -'.@[`{/:\x00\x7f\x80é’ABCabc"
	memory := new(seen)
	for range 200_000 {
		b := make([]byte, 1+r.IntN(40))
		for i := range b {
			if b[i] = letters[r.IntN(len(letters))]; r.IntN(3) > 0 {
				b[i] = 'a' // so that words are long, and some come again
			}
		}
		s := string(b)
		var got, want word
		end := len(s) - r.IntN(min(len(s), 20)) // what follows is none of the part
		n, m := memory.read(s, end, &got, nil), (*seen)(nil).read(s, end, &want, nil)
		if n != m || n > 0 && got != want {
			t.Fatalf("%q is %d bytes, %+v; without memory %d, %+v", s, n, got, m, want)
		}
	}
}
