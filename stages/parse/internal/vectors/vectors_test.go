package vectors

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// random are n keys and vectors.
func random(seed uint64, n int) (keys []uint32, all []float32) {
	rng := rand.New(rand.NewPCG(seed, 0))
	for len(keys) < n {
		keys = append(keys, rng.Uint32())
	}
	slices.Sort(keys)
	for i := range n * Width {
		all = append(all, float32(rng.NormFloat64())*float32(1+i%Width)/8)
	}
	return keys, all
}

func TestTableHoldsWhatWasRounded(t *testing.T) {
	for _, n := range []int{0, 1, 300} {
		keys, all := random(uint64(n), n)
		made, err := Round(keys, all)
		if err != nil {
			t.Fatal(err)
		}
		data := string(made.Append(nil))
		table, err := Decode(data)
		if err != nil || table.Len() != n {
			t.Fatalf("%d words decode to %d, %v", n, table.Len(), err)
		}
		var v []int16
		for i, key := range keys {
			var ok bool
			if v, ok = table.Look(v[:0], key); !ok || len(v) != Width {
				t.Fatalf("vector %d of %d has %d numbers, %v", i, n, len(v), ok)
			}
			for k, got := range v {
				want, unit := float64(all[i*Width+k])*One, float64(table.units[k])
				if math.Abs(float64(got)-want) > unit/2+0.01 {
					t.Fatalf("number %d of vector %d is %v, want %v", k, i, got, want)
				}
				if max(got, -got) > table.Largest(k) {
					t.Fatalf("number %d is %d, more than %d", k, got, table.Largest(k))
				}
			}
			if _, ok := table.Look(nil, key+1); ok && (i+1 == n || keys[i+1] != key+1) {
				t.Fatal("a key that is not there has a vector")
			}
		}
		for cut := range data {
			if _, err := Decode(data[:cut]); err == nil {
				t.Fatalf("%d of %d bytes decode", cut, len(data))
			}
		}
	}
}

// TestRoundingKeepsVectors compares what rounding takes away with what was there.
func TestRoundingKeepsVectors(t *testing.T) {
	keys, all := random(2, 1000)
	table, err := Round(keys, all)
	if err != nil {
		t.Fatal(err)
	}
	lost, power := 0.0, 0.0
	for i, key := range keys {
		v, _ := table.Look(nil, key)
		for k, got := range v {
			want := float64(all[i*Width+k])
			lost += math.Pow(float64(got)/One-want, 2)
			power += want * want
		}
	}
	if lost > 0.001*power {
		t.Errorf("rounding takes %v of the vectors' power", lost/power)
	}
}

func TestRoundRefuses(t *testing.T) {
	one := make([]float32, Width)
	large, none := slices.Clone(one), slices.Clone(one)
	large[3], none[4] = -40, float32(math.NaN())
	for name, c := range map[string]struct {
		keys    []uint32
		numbers []float32
	}{
		"a key twice":         {[]uint32{3, 3}, append(one, one...)},
		"keys out of order":   {[]uint32{4, 3}, append(one, one...)},
		"a number is missing": {[]uint32{3}, one[1:]},
		"too large":           {[]uint32{3}, large},
		"not a number":        {[]uint32{3}, none},
	} {
		if _, err := Round(c.keys, c.numbers); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func FuzzDecode(f *testing.F) {
	table, err := Round(random(7, 5))
	if err != nil {
		f.Fatal(err)
	}
	data := string(table.Append(nil))
	f.Add(data, uint32(7))
	f.Add(data[:90], uint32(0))
	f.Add(strings.Repeat("\xff", start), uint32(1))
	f.Fuzz(func(t *testing.T, data string, key uint32) {
		table, err := Decode(data)
		if err != nil {
			return
		}
		table.Look(nil, key)
		for _, key := range table.keys {
			if v, ok := table.Look(nil, key); !ok || len(v) != Width {
				t.Errorf("key %d has the vector %v, %v", key, v, ok)
			}
		}
	})
}
