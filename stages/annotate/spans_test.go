package annotate

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"epithet/stages/article"
)

// TestForget shows that what an annotator remembers changes no result but the
// numbers of texts and lemmas.
func TestForget(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var words []string
	for range 3000 {
		words = append(words, randomText(r, 1+r.IntN(12)))
	}
	text := strings.Join(words, " ")
	want := withoutNumbers(New().Annotate(text, whole(text)))
	forgetful := New()
	forgetful.chunks.most = 20
	for range 2 {
		if got := withoutNumbers(forgetful.Annotate(text, whole(text))); !reflect.DeepEqual(got, want) {
			t.Fatal("an annotator that forgets gives another result")
		}
	}
}

func withoutNumbers(a article.Annotation) article.Annotation {
	for i := range a.Tokens {
		a.Tokens[i].TextNum, a.Tokens[i].LemmaNum = 0, 0
	}
	return a
}

// TestNumbers shows that texts of one number differ at most in their marks, and
// that lemmas have one number each, from article to article.
func TestNumbers(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	a := New()
	texts, lemmas, numbers := map[uint32]string{}, map[uint32]string{}, map[string]uint32{}
	for range 200 {
		text := randomText(r, 50)
		for _, token := range a.Annotate(text, whole(text)).Tokens {
			straight, _ := straighten(token.Of(text), nil)
			if token.TextNum == 0 || token.LemmaNum == 0 {
				t.Fatalf("%q has no number", straight)
			}
			if first, again := texts[token.TextNum]; again && first != straight {
				t.Fatalf("%q and %q have one number", first, straight)
			}
			if first, again := lemmas[token.LemmaNum]; again && first != token.Lemma {
				t.Fatalf("the lemmas %q and %q have one number", first, token.Lemma)
			}
			if first, again := numbers[token.Lemma]; again && first != token.LemmaNum {
				t.Fatalf("the lemma %q has two numbers", token.Lemma)
			}
			texts[token.TextNum], lemmas[token.LemmaNum], numbers[token.Lemma] = straight, token.Lemma, token.LemmaNum
		}
	}
}

var hardBits = []string{
	"a", "B", "z", "é", "İ", "ß", "日", "😀", " ", "\n", "\u00a0", "\u2009", "\t", ".", "...", "…", "!", "?",
	"'", "\"", "“", "”", "‘", "’", "&rsquo;", "(", ")", "[", "]", "$", ",", ";", ":", "-", "—", "'s", "n't", "’ll",
	"@", "*", "0", "12", "U.S.", "Mr.", "\x00", "\x1f", "http://", ".com",
}

// randomText is made of what is hard: marks, clitics, stops, spaces of all kinds.
func randomText(r *rand.Rand, n int) string {
	var b strings.Builder
	for range n {
		b.WriteString(hardBits[r.IntN(len(hardBits))])
	}
	return b.String()
}

// checkSpans fails unless the annotation is sound: tokens and sentences in
// order, apart, within their part, at characters' edges; every character that
// is no white space in a token.
func checkSpans(t *testing.T, text string, parts []article.Part, a article.Annotation) {
	t.Helper()
	at := 0
	covered := make([]bool, len(text))
	valid := utf8.ValidString(text)
	for i, s := range a.Sentences {
		if s.First != at || s.End <= s.First || s.End > len(a.Tokens) {
			t.Fatalf("sentence %d has tokens [%d, %d) behind %d", i, s.First, s.End, at)
		}
		at = s.End
		part := parts[s.Part]
		if s.Kind != part.Kind || !part.Contains(s.Span) || s.Start != a.Tokens[s.First].Start ||
			s.Span.End != a.Tokens[s.End-1].Span.End {
			t.Fatalf("sentence %d, %+v, does not fit its part %+v or its tokens", i, s, part)
		}
		before := s.Start
		for _, tok := range a.Sentence(i) {
			if tok.Start < before || tok.End <= tok.Start || int(tok.Sent) != i {
				t.Fatalf("token %+v of sentence %d stands wrong", tok, i)
			}
			if valid && !utf8.ValidString(tok.Of(text)) {
				t.Fatalf("token %q cuts a character of %q", tok.Of(text), text)
			}
			if tok.Lemma == "" || tok.Tag == article.NoTag {
				t.Fatalf("token %q has the lemma %q and the tag %q", tok.Of(text), tok.Lemma, tok.Tag)
			}
			for k := tok.Start; k < tok.End; k++ {
				covered[k] = true
			}
			before = tok.End
		}
	}
	if at != len(a.Tokens) {
		t.Fatalf("%d tokens, sentences hold %d", len(a.Tokens), at)
	}
	for _, part := range parts {
		for i, r := range part.Of(text) {
			if !unicode.IsSpace(r) && !covered[part.Start+i] {
				t.Fatalf("no token holds %q at %d of %q", r, part.Start+i, text)
			}
		}
	}
}

func TestSpans(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	a := New()
	for range 3000 {
		text := randomText(r, r.IntN(40))
		var parts []article.Part
		for i := range text {
			if r.IntN(20) == 0 {
				start := 0
				if len(parts) > 0 {
					start = parts[len(parts)-1].End
				}
				parts = append(parts, article.Part{Span: article.Span{Start: start, End: i}, Kind: article.Kind(r.IntN(4))})
			}
		}
		checkSpans(t, text, parts, a.Annotate(text, parts))
		checkSpans(t, text, whole(text), a.Annotate(text, whole(text)))
	}
}

func FuzzAnnotate(f *testing.F) {
	for _, text := range []string{
		"", "He didn’t.", "“It’s O'Reilly's,” said Gen. Mattis (R-N.C.) at 5 p.m. He left…",
		"\xff\xc2 \xe2\x80", "''''\"\"\"\"....", "a.b.c.d 'twas [1].",
	} {
		f.Add(text)
	}
	a := New()
	f.Fuzz(func(t *testing.T, text string) {
		checkSpans(t, text, whole(text), a.Annotate(text, whole(text)))
	})
}

// TestLinear runs long inputs of what could be superlinear.
func TestLinear(t *testing.T) {
	for _, unit := range []string{
		"\"", "'", ".", "a", "a.b.c", "a.", "..(", "..(!)", "n't", "x's", "'s", "'sa", "@", "@a-", "(", "[", "“", "$", "-",
		"A. ", "\" ", ". ", "&rsquo;", "*", "…", "\u00a0", "...{", "(a(b)", "x'sx'll",
	} {
		text := strings.Repeat(unit, 200_000/len(unit))
		start := time.Now()
		a := New().Annotate(text, whole(text))
		if took := time.Since(start); took > 2*time.Second {
			t.Errorf("%d bytes of %q take %v", len(text), unit, took)
		}
		checkSpans(t, text, whole(text), a)
	}
}
