package hybrid

import (
	"testing"

	"epithet/stages/article"
)

func atoms(form, lemma string) Atoms {
	return ReadAtoms(form, &article.Token{Span: article.Span{End: len(form)}, Lemma: lemma, Tag: article.NN, UPOS: article.NOUN})
}

func TestAtomsAgree(t *testing.T) {
	for _, c := range []struct {
		a, b   string
		same   []int
		differ []int
	}{
		{"House", "house", []int{Word, Lemma, Suffix, Ending, Prefix}, []int{Shape}},
		{"1979", "2026", []int{Word, Suffix, Shape}, nil},
		{"’s", "'s", []int{Word, Suffix, Ending, Prefix}, nil},
		{"nation", "station", []int{Suffix, Ending, Shape}, []int{Word, Prefix}},
		{"ing", "being", []int{Ending}, []int{Suffix, Word}},
		{"U.S.", "U.N.", []int{Shape}, []int{Word, Suffix}},
		{"cats", "catty", []int{Prefix, Shape}, []int{Word, Suffix, Ending}},
		{"é", "è", nil, []int{Word, Suffix, Ending, Prefix}},
	} {
		a, b := atoms(c.a, "x"), atoms(c.b, "X")
		for _, k := range c.same {
			if a[k] != b[k] {
				t.Errorf("property %d of %q and %q differs", k, c.a, c.b)
			}
		}
		for _, k := range c.differ {
			if a[k] == b[k] {
				t.Errorf("property %d of %q and %q is the same", k, c.a, c.b)
			}
		}
		if a[Tags] != b[Tags] || a[Tags] == 0 {
			t.Errorf("tags of %q and %q are %d and %d", c.a, c.b, a[Tags], b[Tags])
		}
	}
}

func TestFind(t *testing.T) {
	for _, keys := range [][]uint32{nil, {0}, {7, 8, 1 << 20}, {1 << 31, 1<<32 - 2, 1<<32 - 1}} {
		for i, key := range keys {
			if at, ok := Find(keys, key); !ok || at != i {
				t.Errorf("%d is at %d of %v, %v", key, at, keys, ok)
			}
		}
		for _, key := range []uint32{1, 9, 1 << 30, 1<<32 - 3} {
			if at, ok := Find(keys, key); ok || at < 0 || at > len(keys) {
				t.Errorf("%d is at %d of %v", key, at, keys)
			}
		}
	}
}

func FuzzAtoms(f *testing.F) {
	f.Add("Çuçi", "a")
	f.Add("\xff\xfe“", "")
	f.Fuzz(func(t *testing.T, form, lemma string) {
		a := atoms(form, lemma)
		long := ReadAtoms("x"+form+"y", &article.Token{Span: article.Span{Start: 1, End: 1 + len(form)}, Lemma: lemma,
			Tag: article.NN, UPOS: article.NOUN})
		if a != long {
			t.Errorf("%q has other properties within a text", form)
		}
	})
}
