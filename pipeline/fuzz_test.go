package pipeline

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"epithet/pipeline/study"
	"epithet/seeds"
	"epithet/stages/article"
	"epithet/stages/tally"
)

// checkRows verifies what must hold of every article: spans are the text's
// bytes, tokens and sentences are in order and do not overlap.
func checkRows(t *testing.T, w *recorder, text string) {
	t.Helper()
	item := study.Item{Article: article.Article{ID: "a", Path: "a.txt", Source: "S", Text: text}}
	r := &w.made
	an := w.analyse(&item.Article)
	r.fill(item, an)
	log := new(tally.Log)
	w.counter.count(log, &item.Article, an, r)
	log.Add(&w.counter.o)
	check := func(what string, start, end int64, surface string) {
		t.Helper()
		if start < 0 || start > end || end > int64(len(text)) || text[start:end] != surface {
			t.Fatalf("%s %d-%d is not %q in %q", what, start, end, surface, text)
		}
	}
	var last int64
	for _, s := range r.sentences {
		check("sentence", s.Start, s.End, s.Text)
		if s.Start < last || s.Text != strings.TrimSpace(s.Text) {
			t.Fatalf("sentence %d-%d %q after byte %d", s.Start, s.End, s.Text, last)
		}
		last = s.End
	}
	last = 0
	for _, k := range an.Tokens {
		start, end := int64(k.Start), int64(k.End)
		s := r.sentences[k.Sent]
		if start < last || start >= end || start < s.Start || end > s.End {
			t.Fatalf("token %d-%d after byte %d in sentence %d-%d", start, end, last, s.Start, s.End)
		}
		check("token", start, end, k.Of(text))
		last = end
	}
	for _, m := range r.mentions {
		check("mention", m.Start, m.End, m.Surface)
	}
	for _, q := range r.quotes {
		check("quote", q.Start, q.End, q.Text)
	}
	for _, c := range r.characterisations {
		check("characterisation", c.Start, c.End, c.Surface)
	}
}

func seedRecorder(t testing.TB) *recorder {
	t.Helper()
	data, err := seeds.Files.ReadFile("lexicon.yaml")
	if err != nil {
		t.Fatal(err)
	}
	lex, err := study.ParseLexicon("lexicon.yaml", data)
	if err != nil {
		t.Fatal(err)
	}
	return newRecorder(newAnalyser(compile(lex), newAnnotators(1)), Comparison{Ngrams: 2}.withDefaults(), nil, 1)
}

// pieces are what random articles are made of: marks of all sorts, letters of
// several scripts, white space that is not a blank, and words that the stages
// look for.
var pieces = []string{
	" ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u2028", "\ufeff", "\u200b", "\u202e",
	".", ",", "...", "…", "!", "?", ";", ":", "-", "–", "—", "‑", "/", "(", ")", "[", "]", "&rsquo;", "&amp;",
	`"`, "'", "“", "”", "‘", "’", "«", "»", "„", "‹", "›",
	"terrorist", "Terrorists", "cult-like", "freedom fighter", "regime", "MEK", "Rajavis", "Iran’s", "Tehran", "U.S.", "Ashraf-3",
	"said", "told", "according to", "denied", "he", "they", "the group", "not", "so-called", "Mr", "Dr.", "No. 5", "3.14",
	"Çuçi", "Manzë", "Ω", "ж", "中文", "العربية", "é", "e\u0301", "ß", "ﬁ", "😀", "👩‍👩‍👧", "\u0000x", "İ", "ı", "K",
	"can't", "I'll", "o'clock", "x", "A", "I", "word", "Word", "WORD", "http://a.b/c", "a@b.c", "@name", "#tag", "$5", "5%", "1,000", "2024-01-01",
}

func TestSpansOfRandomText(t *testing.T) {
	w := seedRecorder(t)
	r := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		var b strings.Builder
		for range r.IntN(60) {
			b.WriteString(pieces[r.IntN(len(pieces))])
			if r.IntN(3) > 0 {
				b.WriteByte(' ')
			}
		}
		checkRows(t, w, b.String())
	}
	for range 1000 {
		var b strings.Builder
		for range r.IntN(200) {
			b.WriteRune(rune(r.IntN(1 << (4 + r.IntN(14)))))
		}
		if s := b.String(); utf8.ValidString(s) {
			checkRows(t, w, s)
		}
	}
}

func FuzzAnalyse(f *testing.F) {
	w := seedRecorder(f)
	for _, p := range pieces {
		f.Add("The MEK " + p + "is a “cult”, he said." + p)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if utf8.ValidString(text) {
			checkRows(t, w, text)
		}
	})
}
