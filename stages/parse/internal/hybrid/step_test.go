package hybrid

import (
	"math/rand/v2"
	"testing"

	"epithet/stages/article"
)

// TestFactsStayInTheirRanges takes random actions with random relations: each
// fact's numbers are below those of the next, and the last is always there.
func TestFactsStayInTheirRanges(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 2))
	var st State
	var step Step
	var lowest, highest [StepFacts]uint16
	for i := range lowest {
		lowest[i] = NumFacts
	}
	for range 3000 {
		n := 1 + rng.IntN(60)
		tokens := make([]article.Token, n)
		for i := range tokens {
			tokens[i].UPOS = article.UPOS(rng.IntN(int(article.VERB) + 1))
		}
		counts := make([]Counts, n+1)
		Count(counts, tokens)
		st.Reset(n)
		for !st.Done() {
			step.Look(&st, counts)
			for i, f := range step.Facts {
				lowest[i], highest[i] = min(lowest[i], f), max(highest[i], f)
			}
			for slot, tok := range step.Tokens {
				if tok < -1 || tok > int32(n) || tok == int32(n) && slot != SlotB0 {
					t.Fatalf("token %d of %d in slot %d", tok, n, slot)
				}
			}
			a := Action(rng.IntN(int(NumActions)))
			if st.Legal(a) {
				st.Do(a, uint8(1+rng.IntN(int(article.NumRels)-1)))
			}
		}
	}
	for i := range lowest {
		end := uint16(NumFacts)
		if i+1 < len(lowest) {
			end = lowest[i+1]
		}
		if highest[i] >= end {
			t.Errorf("fact %d is up to %d, the next from %d", i, highest[i], end)
		}
		if highest[i] == lowest[i] {
			t.Errorf("fact %d is always %d", i, lowest[i])
		}
	}
	if last := len(lowest) - 1; lowest[last] < LastFact {
		t.Errorf("the last fact is as low as %d, want %d", lowest[last], LastFact)
	}
}

func TestLook(t *testing.T) {
	// "He read his friend 's book .": friend hangs from book already.
	tokens := make([]article.Token, 7)
	tokens[1].UPOS = article.VERB
	counts := make([]Counts, 8)
	Count(counts, tokens)
	var st State
	st.Reset(7)
	st.Do(Shift, 0)
	st.Do(Left, uint8(article.Nsubj))
	for range 3 {
		st.Do(Shift, 0)
	}
	st.Do(Shift, 0)
	st.Do(Right, uint8(article.Case))
	st.Do(Left, uint8(article.NmodPoss))
	var step Step
	step.Look(&st, counts)
	want := [NumSlots]int32{SlotS0: 2, SlotB0: 5, SlotS1: 1, SlotS2: -1, SlotS0L: -1, SlotS0R: -1, SlotS1L: 0, SlotS1R: -1, SlotB0L: 3}
	if step.Tokens != want {
		t.Errorf("tokens %v, want %v", step.Tokens, want)
	}
	if f := step.Facts[4]; f != relFacts+4*uint16(article.NumRels)+uint16(article.Nsubj) {
		t.Errorf("fact of the left child of the second token is %d", f)
	}
}
