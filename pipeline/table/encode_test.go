package table

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"
)

// The first example is the format's own; the others follow from its text.
func TestEncodings(t *testing.T) {
	counting := make([]int32, 5)
	for i := range counting {
		counting[i] = int32(7 + i)
	}
	for name, c := range map[string]struct{ got, want []byte }{
		"packed to 3 bits": {appendPacked(nil, []uint32{0, 1, 2, 3, 4, 5, 6, 7}, 3), []byte{0x88, 0xC6, 0xFA}},
		"packed to none":   {appendPacked(nil, []uint32{0, 0}, 0), nil},
		"indices":          {appendIndices(nil, []uint32{2, 0, 1}, 3), []byte{2, 1<<1 | 1, 0b010010, 0}},
		"indices of one":   {appendIndices(nil, []uint32{0}, 1), []byte{1, 1<<1 | 1, 0}},
		"no indices":       {appendIndices(nil, nil, 0), []byte{1}},
		"levels":           {appendLevels(nil, []bool{true, false, true}), []byte{2, 0, 0, 0, 1<<1 | 1, 0b101}},
		"levels all alike": {appendLevels(nil, make([]bool, 9)), []byte{2, 0, 0, 0, 9 << 1, 0}},
		"even steps":       {appendDeltas(nil, counting), []byte{128, 1, 4, 5, 14, 2, 0, 0, 0, 0}},
		"uneven steps": {appendDeltas(nil, []int64{7, 5, 3, 1, 2, 3, 4, 5}), []byte{128, 1, 4, 8, 14, 3, 2, 0, 0, 0,
			0b11000000, 0b111111, 0, 0, 0, 0, 0, 0}},
		"a step too far for 31 bits": {appendDeltas(nil, []int32{-1 << 31, 1<<31 - 1}), []byte{128, 1, 4, 2, 255, 255, 255, 255, 15, 1, 0, 0, 0, 0}},
		"no number":                  {appendDeltas[int64](nil, nil), []byte{128, 1, 4, 0, 0}},
	} {
		if !bytes.Equal(c.got, c.want) {
			t.Errorf("%s: %v, want %v", name, c.got, c.want)
		}
	}
}

// Numbers of all sizes, in chunks that end within blocks and parts of them.
func TestNumbersOfAllSizes(t *testing.T) {
	type pair struct {
		Small int32 `table:"small" doc:"d"`
		Large int64 `table:"large" doc:"d"`
	}
	of := declare[pair]("pairs", "For tests.")
	r := rand.New(rand.NewPCG(1, 9))
	for n := range 300 {
		rows := make([]pair, n)
		for i := range rows {
			rows[i] = pair{int32(r.Uint32()) >> (n % 32), int64(r.Uint64()) >> (n % 64)}
		}
		if got := readAll(t, of, written(t, of, rows)); !slices.Equal(got, rows) {
			t.Errorf("%d rows come back otherwise", n)
		}
	}
}
