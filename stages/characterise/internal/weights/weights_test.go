package weights

import (
	"math/rand/v2"
	"testing"
)

func TestRoundTrip(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 100 {
		in := map[uint32]int16{}
		for range rng.IntN(200) {
			in[rng.Uint32()] = int16(rng.Uint32())
		}
		m, err := Decode(Encode(in))
		if err != nil {
			t.Fatal(err)
		}
		sum := int32(0)
		var keys []uint32
		for k, w := range in {
			if k == 0 {
				continue
			}
			keys = append(keys, k)
			sum += int32(w)
			if m.Of(k) != int32(w) {
				t.Fatalf("key %d has %d, want %d", k, m.Of(k), w)
			}
		}
		if m.Sum(keys) != sum {
			t.Fatalf("sum %d, want %d", m.Sum(keys), sum)
		}
		for range 50 {
			if k := rng.Uint32(); in[k] == 0 && m.Of(k) != 0 {
				t.Fatalf("an unknown key %d has %d", k, m.Of(k))
			}
		}
	}
}

func TestNothingWeighsNothing(t *testing.T) {
	for _, file := range [][]byte{nil, Encode(nil)} {
		m, err := Decode(file)
		if err != nil || m.Of(7) != 0 {
			t.Errorf("%v: %v", file, err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(Encode(map[uint32]int16{1: 2, 3: -4}))
	f.Add([]byte{1, 0, 0, 0})
	f.Add([]byte("\x02\x00\x00\x00A000A0000001")) // a key twice
	f.Fuzz(func(t *testing.T, file []byte) {
		m, err := Decode(file)
		if err != nil || len(file) == 0 {
			return
		}
		by := map[uint32]int16{}
		for _, s := range m.slots {
			if s.key != 0 {
				by[s.key] = int16(s.value)
			}
		}
		again, err := Decode(Encode(by))
		if err != nil {
			t.Fatal(err)
		}
		for k := range by {
			if again.Of(k) != m.Of(k) {
				t.Fatal("another weight when written and read again")
			}
		}
	})
}
