package tally

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unsafe"

	"epithet/stages/article"
)

// Rows by number are the rows.
func TestNumbered(t *testing.T) {
	articles := randomArticles(rand.New(rand.NewPCG(7, 8)), 40)
	c := sum(articles)
	for _, source := range append(c.Sources(), "none") {
		checkNumbered(t, c.LemmaKeys(), c.NumberedLemmas(source), lemmasOf(c, source))
		checkNumbered(t, c.EntityKeys(), c.NumberedEntities(source), c.Entities(source))
		checkNumbered(t, c.IDKeys(), c.NumberedIDs(source), c.IDs(source))
		checkNumbered(t, c.TermKeys(), c.NumberedTerms(source), c.Terms(source))
	}
	l := stored(t, logOf(append([]made{{lemmas: []Lemma{{"more", article.X}}}}, articles[:20]...)))
	for i, id := range c.LemmasOf(l) {
		if want := l.lemmas.keys[i]; i == 0 && id != -1 || i > 0 && c.LemmaKeys()[id] != want {
			t.Errorf("lemma %d of the log is %d, want %v", i, id, want)
		}
	}
	for i, id := range c.IDsOf(l) {
		if want := ID(l.entities.keys[i].ID); c.IDKeys()[id] != want {
			t.Errorf("the id of entity %d of the log is %v, want %v", i, c.IDKeys()[id], want)
		}
	}
	for i, id := range c.FramesOf(l) {
		if want := (Term{l.terms.keys[i].Frame, All, All, All}); c.TermKeys()[id] != want {
			t.Errorf("term %d of the log is %v, want %v", i, c.TermKeys()[id], want)
		}
	}
}

func checkNumbered[K ordered[K]](t *testing.T, keys []K, numbered iter.Seq[Numbered], rows []Row[K]) {
	t.Helper()
	n := 0
	want := map[K]Moments{}
	for _, r := range rows {
		want[r.Key] = r.Moments
	}
	for r := range numbered {
		n++
		if r.Moments != want[keys[r.ID]] {
			t.Errorf("%v: %v, want %v", keys[r.ID], r.Moments, want[keys[r.ID]])
		}
	}
	if n != len(rows) {
		t.Fatalf("%d rows by number, %d by key", n, len(rows))
	}
	if !slices.IsSortedFunc(rows, func(a, b Row[K]) int { return a.Key.Compare(b.Key) }) {
		t.Error("rows are not sorted")
	}
}

// A key is a copy, not to hold the text that it was cut from.
func TestKeysAreCopies(t *testing.T) {
	text := strings.Repeat("word ", 100)
	l := new(Log)
	k := Lemma{text[:4], article.NOUN}
	l.Add(&Occurrences{
		Source: text[:4], Period: text[:4], Words: 1,
		Lemmas:   []uint32{l.Lemma(k), l.Phrase(k)},
		Entities: []Entity{{text[:4], text[:4], text[:4], text[:4]}},
		Terms:    []Term{{text[:4], text[:4], text[:4], text[:4]}},
		Nodes:    []uint32{l.Node(Node{text[:4], text[:4]})},
	})
	c := New()
	c.Add(l)
	for name, fields := range map[string][]string{
		"log": {string(l.names.keys[0]), l.lemmas.keys[0].Lemma, l.entities.keys[0].ID, l.entities.keys[0].Method,
			l.terms.keys[0].Frame, l.nodes.keys[0].Kind, l.nodes.keys[0].Name},
		"counts": {c.names[0], c.lemmas.keys[0].Lemma, c.entities.keys[0].Name, c.entities.keys[0].Type,
			c.terms.keys[0].Polarity, c.nodes.keys[0].Name},
	} {
		for i, f := range fields {
			if f != "word" || unsafe.StringData(f) == unsafe.StringData(text) {
				t.Errorf("%s: field %d, %q, shares the text", name, i, f)
			}
		}
	}
	s := stored(t, l)
	c = New()
	c.Add(s)
	if unsafe.StringData(c.names[0]) == unsafe.StringData(string(s.names.keys[0])) {
		t.Error("the source's name holds the stored log")
	}
}

// The address of a string alone does not tell it: lemmas of one address and
// other lengths or parts of speech are others. Nor is a long one remembered.
func TestLemmasOfOneAddress(t *testing.T) {
	text := strings.Repeat("wordless", 1<<8)
	keys := []Lemma{
		{text[:8], article.ADJ}, {text[:4], article.NOUN}, {text[:4], article.VERB}, {text[:0], article.X}, {"", article.X}, {text, article.X},
	}
	l := new(Log)
	for range 3 {
		for i, want := range []uint32{0, 1, 2, 3, 3, 4} {
			if got := l.Lemma(keys[i]); got != want {
				t.Errorf("%.20q is %d, want %d", keys[i].Lemma, got, want)
			}
		}
		for i := range 3000 { // so that the tables grow
			l.Lemma(Lemma{fmt.Sprint("n", i), article.NUM})
		}
	}
	if l.addresses.used != 3+3*3000 {
		t.Errorf("%d addresses", l.addresses.used)
	}
	l.Reset()
	if got := l.Lemma(keys[1]); got != 0 {
		t.Errorf("the first lemma after a reset is %d", got)
	}
}
