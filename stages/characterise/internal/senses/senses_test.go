package senses

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestRoundTrip(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 100 {
		var parents []Kind
		for k := range 1 + rng.IntN(30) {
			parents = append(parents, Kind(rng.IntN(k+1)))
		}
		of := map[uint32]Kind{}
		for range rng.IntN(200) {
			of[rng.Uint32()] = Kind(1 + rng.IntN(len(parents)))
		}
		of[Key(Noun, "junta")] = Kind(len(parents))
		var keys []uint32
		for k := range of {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		var kinds []Kind
		for _, k := range keys {
			kinds = append(kinds, of[k])
		}
		table, err := Decode(Encode(parents, keys, kinds))
		if err != nil {
			t.Fatal(err)
		}
		if k := table.Of(Noun, "junta"); k != Kind(len(parents)) {
			t.Errorf("kind %d, want %d", k, len(parents))
		}
		if k := table.Of(Verb, "junta"); k != of[Key(Verb, "junta")] {
			t.Errorf("a verb has kind %d", k)
		}
		for k, up := range parents {
			if got := table.Above(Kind(k + 1)); got != up {
				t.Errorf("above %d is %d, want %d", k+1, got, up)
			}
		}
	}
}

func TestNothingIsKnown(t *testing.T) {
	var table Table
	if table.Of(Noun, "cult") != 0 || table.Above(0) != 0 || table.Above(7) != 0 {
		t.Error("an empty table knows something")
	}
}

func TestDecodeErrors(t *testing.T) {
	good := Encode([]Kind{0, 1}, []uint32{5, 9}, []Kind{1, 2})
	if _, err := Decode(good); err != nil {
		t.Fatal(err)
	}
	for name, file := range map[string][]byte{
		"empty":           nil,
		"cut off":         good[:len(good)-1],
		"too many kinds":  {255, 0, 0, 0, 1},
		"a circle":        Encode([]Kind{2, 1}, nil, nil),
		"out of order":    Encode([]Kind{0}, []uint32{9, 5}, []Kind{1, 1}),
		"an unknown kind": Encode([]Kind{0}, []uint32{5}, []Kind{2}),
		"no kind":         Encode([]Kind{0}, []uint32{5}, []Kind{0}),
	} {
		if _, err := Decode(file); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// Every table that Decode takes has rising chains of kinds that end.
func FuzzDecode(f *testing.F) {
	f.Add(Encode([]Kind{0, 1, 1}, []uint32{5, 9}, []Kind{1, 2}))
	f.Add([]byte{1, 0, 0, 0})
	f.Fuzz(func(t *testing.T, file []byte) {
		table, err := Decode(file)
		if err != nil {
			return
		}
		for i := range len(table.parents) / 2 {
			for k := Kind(i + 1); k > 0; k = table.Above(k) {
				if table.Above(k) >= k {
					t.Fatalf("above %d is %d", k, table.Above(k))
				}
			}
		}
		table.Of(Noun, "cult")
	})
}
