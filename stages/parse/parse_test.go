package parse

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"epithet/stages/article"
	"epithet/stages/parse/internal/net"
)

func TestModelDecodes(t *testing.T) {
	if _, err := net.Decode(file); err != nil {
		t.Fatal(err)
	}
	for _, n := range []int{0, 3, 100, len(file) / 2, len(file) - 1} {
		if _, err := net.Decode(file[:n]); err == nil {
			t.Errorf("%d of the file's bytes decode", n)
		}
	}
}

// sentence reads "form/TAG/UPOS" or "form/TAG/UPOS/lemma" for each token.
func sentence(s string) (string, []article.Token) {
	var text strings.Builder
	var tokens []article.Token
	for _, f := range strings.Fields(s) {
		p := strings.Split(f, "/")
		lemma := strings.ToLower(p[0])
		if len(p) > 3 {
			lemma = p[3]
		}
		u := article.X
		for v := article.X; v <= article.VERB; v++ {
			if v.String() == p[2] {
				u = v
			}
		}
		start := text.Len()
		text.WriteString(p[0])
		tokens = append(tokens, article.Token{Span: article.Span{Start: start, End: text.Len()},
			Tag: article.ParseTag(p[1]), UPOS: u, Lemma: lemma})
		text.WriteByte(' ')
	}
	return text.String(), tokens
}

func TestClearSentences(t *testing.T) {
	for _, c := range []struct{ name, sentence, want string }{
		{"predication", "She/PRP/PRON is/VBZ/AUX/be a/DT/DET teacher/NN/NOUN ././PUNCT",
			"teacher:nsubj teacher:cop teacher:det -:root teacher:punct"},
		{"active", "The/DT/DET minister/NN/NOUN criticised/VBD/VERB/criticise the/DT/DET company/NN/NOUN ././PUNCT",
			"minister:det criticised:nsubj -:root company:det criticised:obj criticised:punct"},
		{"passive with agent", "The/DT/DET house/NN/NOUN was/VBD/AUX/be built/VBN/VERB/build by/IN/ADP Romans/NNPS/PROPN ././PUNCT",
			"house:det built:nsubj:pass built:aux:pass -:root Romans:case built:obl:agent built:punct"},
		{"negation", "They/PRP/PRON did/VBD/AUX/do not/RB/PART see/VB/VERB him/PRP/PRON/he ././PUNCT",
			"see:nsubj see:aux see:advmod -:root see:obj see:punct"},
		{"possessive", "He/PRP/PRON read/VBD/VERB his/PRP$/PRON friend/NN/NOUN 's/POS/PART book/NN/NOUN ././PUNCT",
			"read:nsubj -:root friend:nmod:poss book:nmod:poss friend:case read:obj read:punct"},
		{"relative clause", "I/PRP/PRON know/VBP/VERB the/DT/DET man/NN/NOUN who/WP/PRON lives/VBZ/VERB/live here/RB/ADV ././PUNCT",
			"know:nsubj -:root man:det know:obj lives:nsubj man:acl:relcl lives:advmod know:punct"},
		{"one token", "Yes/UH/INTJ", "-:root"},
	} {
		text, tokens := sentence(c.sentence)
		var got []string
		for _, a := range New().Sentence(text, tokens, nil) {
			head := "-"
			if a.Head >= 0 {
				head = tokens[a.Head].Of(text)
			}
			got = append(got, fmt.Sprintf("%s:%s", head, a.Rel))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, s, c.want)
		}
	}
}

// randomSentence is tokens of random bytes, not all of them valid UTF-8, with
// random tags.
func randomSentence(rng *rand.Rand, n int) (string, []article.Token) {
	words := []string{"the", "of", "said", ",", ".", "“", "’s", "Çuçi", "MEK", "terrorist", "and", "\xff\xfe", "—", "a\x00b", "日本", "x.y.z", "1979"}
	var text strings.Builder
	var tokens []article.Token
	for range n {
		start := text.Len()
		text.WriteString(words[rng.IntN(len(words))])
		tokens = append(tokens, article.Token{Span: article.Span{Start: start, End: text.Len()},
			Tag: article.Tag(rng.IntN(int(article.NumTags))), UPOS: article.UPOS(rng.IntN(int(article.VERB) + 1)), Lemma: words[rng.IntN(len(words))]})
		text.WriteByte(' ')
	}
	return text.String(), tokens
}

func checkArcs(t *testing.T, arcs []article.Arc, n int) {
	t.Helper()
	if len(arcs) != n {
		t.Fatalf("%d arcs of %d tokens", len(arcs), n)
	}
	roots := 0
	under := func(i, j int) bool { // j is a token, or -1: where the root hangs
		for range n {
			if i == j || i < 0 {
				break
			}
			i = int(arcs[i].Head)
		}
		return i == j
	}
	for i, a := range arcs {
		if (a.Head < 0) != (a.Rel == article.Root) || a.Rel == article.NoRel || a.Rel >= article.NumRels || int(a.Head) >= n {
			t.Fatalf("arc %d is %+v", i, a)
		}
		if a.Head < 0 {
			roots++
		}
		if !under(i, -1) {
			t.Fatalf("token %d does not reach the root", i)
		}
		head := int(a.Head)
		for k := min(i, head) + 1; k < max(i, head) && head >= 0 && n < 100; k++ {
			if !under(k, head) {
				t.Fatalf("token %d stands between %d and its head %d and hangs elsewhere", k, i, head)
			}
		}
	}
	if n > 0 && roots != 1 {
		t.Fatalf("%d roots", roots)
	}
}

func TestAnyTokensMakeATree(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	p := New()
	var arcs []article.Arc
	for range 300 {
		n := rng.IntN(40)
		text, tokens := randomSentence(rng, n)
		arcs = p.Sentence(text, tokens, arcs)
		checkArcs(t, arcs, n)
		if again := New().Sentence(text, tokens, nil); !slices.Equal(arcs, again) {
			t.Fatal("a parser's history shows in its result")
		}
	}
}

func TestLongSentencesTakeLinearTime(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 2))
	p := New()
	// took is for so many sentences of n tokens: on a busy machine, many short
	// ones wait for it as one long one does.
	took := func(sentences, n int, make func(int) (string, []article.Token)) time.Duration {
		text, tokens := make(n)
		best := time.Hour
		for range 3 {
			start := time.Now()
			for range sentences {
				arcs := p.Sentence(text, tokens, nil)
				checkArcs(t, arcs[:0], 0)
				if len(arcs) != n {
					t.Fatalf("%d arcs of %d tokens", len(arcs), n)
				}
			}
			best = min(best, time.Since(start))
		}
		return best
	}
	for _, c := range []struct {
		name string
		make func(int) (string, []article.Token)
	}{
		{"random", func(n int) (string, []article.Token) { return randomSentence(rng, n) }},
		{"one word", func(n int) (string, []article.Token) { return sentence(strings.Repeat("of/IN/ADP ", n)) }},
		{"nouns", func(n int) (string, []article.Token) { return sentence(strings.Repeat("dog/NN/NOUN ", n)) }},
		{"marks", func(n int) (string, []article.Token) { return sentence(strings.Repeat("\"/``/PUNCT ", n)) }},
	} {
		short, long := took(50, 2000, c.make), took(1, 100_000, c.make)
		if long > 10*short { // square time would be 50 times
			t.Errorf("%s: as many tokens take %v in one sentence, %v in 50", c.name, long, short)
		}
	}
}

func TestNothingIsAllocated(t *testing.T) {
	text, tokens := randomSentence(rand.New(rand.NewPCG(3, 3)), 40)
	p := New()
	arcs := p.Sentence(text, tokens, nil)
	if n := testing.AllocsPerRun(10, func() { arcs = p.Sentence(text, tokens, arcs) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzSentence(f *testing.F) {
	f.Add("The minister called the group a cult .", uint64(1))
	f.Add("\xff\x00 “quoted” — and", uint64(2))
	f.Add("", uint64(3))
	p := New()
	f.Fuzz(func(t *testing.T, text string, seed uint64) {
		rng := rand.New(rand.NewPCG(seed, 0))
		var tokens []article.Token
		for at := 0; at < len(text) && len(tokens) < 200; {
			end := min(len(text), at+1+rng.IntN(6))
			tokens = append(tokens, article.Token{Span: article.Span{Start: at, End: end},
				Tag: article.Tag(rng.IntN(int(article.NumTags))), UPOS: article.UPOS(rng.IntN(17)), Lemma: text[at:end]})
			at = end
		}
		checkArcs(t, p.Sentence(text, tokens, nil), len(tokens))
	})
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := net.Decode(file); err != nil {
			b.Fatal(err)
		}
	}
}
