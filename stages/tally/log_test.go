package tally

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// times counts occurrences at all their levels by key's place.
func times[K key[K]](keys []K, occurrences []K) []Times {
	counts := map[int]int64{}
	for _, o := range occurrences {
		i, ok := slices.BinarySearchFunc(keys, o, func(a, b K) int { return a.Compare(b) })
		if !ok {
			panic("an occurrence of no key")
		}
		counts[i]++
	}
	var all []Times
	for i := range keys {
		if counts[i] > 0 {
			all = append(all, Times{i, counts[i]})
		}
	}
	return all
}

func TestLogGivesTheArticlesBack(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22))
	for n := range 30 {
		articles := randomArticles(r, n)
		c := New()
		c.Log()
		for _, o := range articles {
			c.Add(o)
		}
		data := c.MarshalLog()
		stored := New()
		if err := stored.UnmarshalBinary(encoded(t, c)); err != nil {
			t.Fatal(err)
		}
		for name, c := range map[string]*Counts{"the counts": c, "stored counts": stored} {
			lemmas, entities, terms := c.LemmaKeys(), c.EntityKeys(), c.TermKeys()
			i := 0
			for got, err := range c.Articles(data) {
				if err != nil {
					t.Fatal(name, err)
				}
				o := articles[i]
				want := Logged{Source: o.Source, Words: int64(o.Words), Lemmas: times(lemmas, o.Lemmas)}
				var es []Entity
				for _, e := range o.Entities {
					es = e.levels(es)
				}
				var ts []Term
				for _, e := range o.Terms {
					ts = e.levels(ts)
				}
				want.Entities, want.Terms = times(entities, es), times(terms, ts)
				if got.Source != want.Source || got.Words != want.Words || !slices.Equal(got.Lemmas, want.Lemmas) ||
					!slices.Equal(got.Entities, want.Entities) || !slices.Equal(got.Terms, want.Terms) {
					t.Fatalf("%s, article %d: %v, want %v", name, i, *got, want)
				}
				i++
			}
			if i != n {
				t.Errorf("%s: %d articles, want %d", name, i, n)
			}
		}
	}
}

func TestNoLog(t *testing.T) {
	c := sum(randomArticles(rand.New(rand.NewPCG(1, 2)), 3))
	for a, err := range c.Articles(c.MarshalLog()) {
		t.Errorf("%v, %v without a log", a, err)
	}
}

func TestLogErrors(t *testing.T) {
	c := New()
	c.Log()
	c.Add(Occurrences{Source: "s", Words: 3, Lemmas: []Lemma{{"a", 1}, {"b", 2}, {"b", 2}}})
	good := string(c.MarshalLog())
	for _, tt := range []struct{ name, data, want string }{
		{"empty", "", "not a log"},
		{"cut short", good[:len(good)-1], "cut short"},
		{"too long", good + "x", "bytes after the end"},
		{"no source", logMagic + "\x01\x01\x03\x00\x00\x00", "no source"},
		{"no key", logMagic + "\x01\x00\x03\x01\x02\x00\x00\x00", "not there"},
		{"huge key", logMagic + "\x01\x00\x03\x02\x01\x00\xff\xff\xff\xff\xff\xff\xff\xff\x7f\x00\x00\x00", "not there"},
	} {
		var err error
		for _, e := range c.Articles([]byte(tt.data)) {
			err = e
		}
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want %q", tt.name, err, tt.want)
		}
	}
	if got := reflect.DeepEqual(c.LemmaKeys(), []Lemma{{"a", 1}, {"b", 2}}); !got {
		t.Errorf("keys %v", c.LemmaKeys())
	}
}

func FuzzLog(f *testing.F) {
	c := New()
	c.Log()
	for _, o := range randomArticles(rand.New(rand.NewPCG(23, 24)), 6) {
		c.Add(o)
	}
	f.Add(c.MarshalLog())
	f.Add([]byte(logMagic + "\x01\x00\x03\x01\x00\x00\x00\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		for a, err := range c.Articles(data) {
			if err != nil {
				return
			}
			for _, l := range a.Lemmas {
				_ = c.LemmaKeys()[l.Key]
			}
		}
	})
}
