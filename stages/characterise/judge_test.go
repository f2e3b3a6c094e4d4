package characterise_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"epithet/stages/article"
	"epithet/stages/characterise"
)

// check reports what every characterisation of a text must fulfil.
func check(t *testing.T, text string, got []article.Characterisation) {
	t.Helper()
	ids := map[string]bool{"": true}
	for _, e := range lexicon.Entities {
		ids[e.ID] = true
	}
	for i, c := range got {
		if c.Term.Start < 0 || c.Term.End > len(text) {
			t.Fatalf("span %v outside %q", c.Term.Span, text)
		}
		if i > 0 && got[i-1].Term.Start > c.Term.Start {
			t.Fatalf("out of order in %q", text)
		}
		if !ids[c.Target] || !ids[c.Holder.EntityID] {
			t.Fatalf("target %q or holder %q is no listed entity", c.Target, c.Holder.EntityID)
		}
		if s := c.Holder.Span; s.Len() > 0 &&
			(s.Start < 0 || s.End > len(text) ||
				c.Holder.EntityID == "" &&
					!strings.Contains(strings.ToLower(c.Holder.String()), strings.ToLower(article.SingleSpaced(s.Of(text))))) {
			t.Fatalf("holder %q is not at %v", c.Holder.Words, s)
		}
		if c.Rule == "" {
			t.Fatalf("no rule for %q", c.Term.Of(text))
		}
		if c.Voice == article.Narrator && c.Holder != (article.Who{}) {
			t.Fatalf("the article's own words have the holder %q", c.Holder)
		}
		if (c.Voice == article.Quoted || c.Voice == article.ScareMarks) && !strings.ContainsAny(text, "‹›\"“”‘’'«»„‟‚‛`:·?*") { // labels, comments, questions and bold quote without
			t.Fatalf("%s without a quotation mark in %q", c.Voice, text)
		}
	}
}

var shreds = []string{
	"Crimson Dawn", "Kovac", "Elena Brandt", "Zembla", "Tarvia", "Velmark", "terrorist", "cult", "regime", "refuge", "exiled", "propaganda",
	"is", "was", "not", "no", "a", "the", "its", "their", "she", "he", "which", "who", "whose", "that", "called", "labelled", "branded", "said", "denies",
	"accused", "of", "as", "by", "list", "removed", "from", ",", ".", "?", "“", "”", "\"", "‘", "’", "'s", "–", "(", ")", "\n\n", "group", "members",
	"leader", "one", "like", "if", "whether", "may", "and", "or", "but", "are", "told", "says", "report", "his", "her", "we", "I", "for", "with", "word", "banner", "Q:", "\n", "**", "é", "世界", "😀", "\u00a0", "to", "in", "for",
}

func TestRandomTexts(t *testing.T) {
	r := newReader(lexicon)
	rng := rand.New(rand.NewPCG(5, 6))
	for range 3000 {
		var b strings.Builder
		for range 1 + rng.IntN(60) {
			b.WriteString(shreds[rng.IntN(len(shreds))])
			if rng.IntN(6) > 0 {
				b.WriteByte(' ')
			}
		}
		text := b.String()
		got := r.read(text)
		check(t, text, got)
	}
}

// A quotation that ends as if with the possessor of its speaker: "her" in it asks
// for the speaker, and the speaker for "her".
func TestHolderInACircle(t *testing.T) {
	const text = "“ propaganda her Herald ” report with A said "
	got := newReader(lexicon).read(text)
	if check(t, text, got); len(got) != 1 || got[0].Holder.Words == "" {
		t.Errorf("%v", got)
	}
}

// A Judge that has seen other articles gives what a new one gives.
func TestForgets(t *testing.T) {
	old := newReader(lexicon)
	for _, c := range slices.Concat(more, attributors) {
		old.read(c.text)
	}
	for _, c := range slices.Concat(sentences[:40], speakers[:40]) {
		if a, b := old.read(c.text), newReader(lexicon).read(c.text); !reflect.DeepEqual(a, b) {
			t.Errorf("%q: %v after other articles, %v before", c.text, a, b)
		}
	}
}

func FuzzJudge(f *testing.F) {
	for _, c := range slices.Concat(sentences[:20], attributors, presupposed, reporters, agency, media, epithets) {
		f.Add(c.text)
	}
	f.Add("“Kovac, a “cult” \n\n of terrorist’s exile")
	f.Add("A0000  C add liAr ")
	r := newReader(lexicon)
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > 5000 {
			return
		}
		check(t, text, r.read(text))
	})
}

// A text of n times the length takes about n times the time.
func BenchmarkJudge(b *testing.B) {
	for _, n := range []int{1, 8} {
		var s strings.Builder
		for range n {
			for _, c := range more {
				s.WriteString(c.text)
				s.WriteString("\n\n")
			}
		}
		r := newReader(lexicon)
		text := s.String()
		b.Run(map[int]string{1: "once", 8: "eightfold"}[n], func(b *testing.B) {
			j := r.prepare(text)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				j()
			}
		})
	}
}

// Twice as many persons who speak take about twice the time.
func BenchmarkPersons(b *testing.B) {
	syllables := strings.Fields("Ba Ke Lo Mu Ri Sa To Va Ni Go")
	name := func(n int) string {
		s := ""
		for range 4 {
			s += syllables[n%10]
			n /= 10
		}
		return s[:1] + strings.ToLower(s[1:])
	}
	for _, n := range []int{500, 1000, 2000} {
		var s strings.Builder
		for i := range n {
			fmt.Fprintf(&s, "%s %s said that Kovac is a thief. ", name(i), name(7*i+3))
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			j := newReader(lexicon).prepare(s.String())
			b.ReportAllocs()
			for b.Loop() {
				j()
			}
		})
	}
}

// One token may hold any number of terms.
func TestLongWords(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct {
		text string
		long bool
	}{
		{strings.Repeat("terrorist-", 20) + "group", false},
		{strings.Repeat("terrorist-", characterise.MaxWord/10+1) + "group", true},
		{strings.Repeat("terrorist/", characterise.MaxWord/10+1), true},
		{"Kovac is a terrorist " + strings.Repeat("a", characterise.MaxWord-1) + ".", false},
	} {
		got := r.read(c.text)
		if len(got) == 0 {
			t.Errorf("%.30q of %d bytes has no terms", c.text, len(c.text))
		}
		for _, x := range got {
			if long := strings.Contains(x.Rule, "sentence too long"); long != c.long {
				t.Fatalf("%.30q of %d bytes: too long is %v, want %v", c.text, len(c.text), long, c.long)
			}
		}
	}
}

// An unlisted holder has the name in full, and the place of what is there of it.
func TestHolderIsAtItsName(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, words, there string }{
		{"Eric Fern was there. Fern said that Kovac is a thief.", "Eric Fern", "Fern"},
		{"Eric Fern said no, and Fern said that Kovac is a thief.", "Eric Fern", "Fern"},
		{"Eric Fern said that Kovac is a thief.", "Eric Fern", "Eric Fern"},
	} {
		got := r.read(c.text)
		if len(got) != 1 || got[0].Holder.Words != c.words || got[0].Holder.Span.Of(c.text) != c.there {
			t.Errorf("%s: %+v, want %q at %q", c.text, got, c.words, c.there)
		}
	}
}
