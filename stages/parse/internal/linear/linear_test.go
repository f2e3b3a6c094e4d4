package linear

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"
)

func randomRows(rng *rand.Rand, n int) map[uint64][]Cell {
	rows := map[uint64][]Cell{}
	for i := range n {
		var row []Cell
		for c := range uint8(7) {
			if rng.IntN(3) == 0 {
				row = append(row, Cell{c, int8(rng.IntN(255) - 127)})
			}
		}
		rows[Mix(3, uint64(i), 0, 0)] = row
	}
	return rows
}

func TestModelScoresWhatWasEncoded(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for _, n := range []int{0, 1, 13, 500, 5000} {
		rows := randomRows(rng, n)
		data := Encode(7, rows)
		if !bytes.Equal(data, Encode(7, rows)) {
			t.Fatal("two encodings differ")
		}
		m, rest, err := Decode(string(data) + "rest")
		if err != nil || rest != "rest" || m.Classes != 7 {
			t.Fatalf("Decode: %v, rest %q", err, rest)
		}
		wrong := 0
		for f, row := range rows {
			var want, got [7]int32
			for _, c := range row {
				want[c.Class] += int32(c.Weight)
			}
			m.Score([]uint64{f}, got[:])
			wrong += one(got != want)
		}
		if wrong > n/500 { // twelve bits tell most of them apart
			t.Errorf("%d of %d features have another's weights", wrong, n)
		}
		strange := 0
		for i := range 10000 {
			var got [7]int32
			m.Score([]uint64{Mix(2, uint64(i), 0, 0)}, got[:])
			strange += one(got != [7]int32{})
		}
		if strange > 20 {
			t.Errorf("%d of 10000 unknown features are taken for known ones", strange)
		}
	}
}

func TestModelSums(t *testing.T) {
	rows := map[uint64][]Cell{Mix(1, 1, 0, 0): {{0, 5}, {2, -7}}, Mix(1, 2, 0, 0): {{2, -3}}, Mix(1, 3, 0, 0): {{1, 100}}}
	m, _, err := Decode(string(Encode(3, rows)))
	if err != nil {
		t.Fatal(err)
	}
	got := make([]int32, 3)
	m.Score([]uint64{Mix(1, 1, 0, 0), Mix(1, 2, 0, 0), Mix(1, 9, 0, 0), Mix(1, 2, 0, 0)}, got)
	if want := []int32{5, 0, -13}; !slices.Equal(got, want) {
		t.Errorf("scores %v, want %v", got, want)
	}
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

func TestTripleScoresWhatWasEncoded(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 2))
	rows := map[uint64][2]int16{}
	for i := range 3000 {
		rows[Mix(1, uint64(i), 0, 0)] = [2]int16{int16(rng.IntN(2*MaxTriple+1) - MaxTriple), int16(rng.IntN(2*MaxTriple+1) - MaxTriple)}
	}
	data := EncodeTriple(rows)
	m, rest, err := DecodeTriple(string(data) + "rest")
	if err != nil || rest != "rest" {
		t.Fatalf("DecodeTriple: %v, rest %q", err, rest)
	}
	wrong := 0
	for f, w := range rows {
		if a, b := m.Score([]uint64{f}); a != int32(w[0]) || b != int32(w[1]) {
			wrong++
		}
	}
	if wrong > len(rows)/500 { // twelve bits tell most of them apart
		t.Errorf("%d of %d features have another's weights", wrong, len(rows))
	}
	a, b := m.Score([]uint64{Mix(1, 7, 0, 0), Mix(1, 8, 0, 0)})
	x, y := rows[Mix(1, 7, 0, 0)], rows[Mix(1, 8, 0, 0)]
	if a != int32(x[0])+int32(y[0]) || b != int32(x[1])+int32(y[1]) {
		t.Errorf("two features score %d and %d, want the sums of %v and %v", a, b, x, y)
	}
}

func TestBestIsTheFirstOfEquals(t *testing.T) {
	for _, c := range []struct {
		scores []int32
		want   int
	}{{[]int32{0}, 0}, {[]int32{-3, -1, -1}, 1}, {[]int32{5, 5, 2}, 0}} {
		if got := Best(c.scores); got != c.want {
			t.Errorf("Best(%v) = %d, want %d", c.scores, got, c.want)
		}
	}
}

func FuzzDecode(f *testing.F) {
	rng := rand.New(rand.NewPCG(3, 3))
	data := Encode(7, randomRows(rng, 20))
	f.Add(string(data))
	f.Add(string(data[:40]))
	f.Add("")
	f.Add(string(EncodeTriple(map[uint64][2]int16{5: {1, 2}, 9: {-4, 3}})))
	f.Fuzz(func(t *testing.T, data string) {
		features := []uint64{0, 1, Mix(3, 1, 0, 0), 1 << 63, 1<<64 - 1}
		if m, _, err := Decode(data); err == nil {
			m.Score(features, make([]int32, m.Classes))
		}
		if m, _, err := DecodeTriple(data); err == nil {
			m.Score(features)
		}
	})
}
