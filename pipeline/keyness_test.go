package pipeline

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"epithet/pipeline/study"
	"epithet/pipeline/table"
	"epithet/stages/compare"
)

var madeUpWords = strings.Fields("river harvest council grey quiet engine letter market winter old vote song guild mob bridge tax new")

// madeUp writes a JSONL corpus of n short articles by four sources in two
// countries, one of which has a single article, in which words cluster, and a
// lexicon. It gives the corpus' paths.
func madeUp(t *testing.T, n int) study.Paths {
	t.Helper()
	dir := t.TempDir()
	var b bytes.Buffer
	w := json.NewEncoder(&b)
	for i := range n {
		r := rand.New(rand.NewPCG(uint64(i), 7))
		source := []string{"North", "South", "East"}[i%3]
		if i == 1 {
			source = "Only: once"
		}
		article := map[string]any{
			"id": fmt.Sprint("a", i), "source": source,
			"groups": map[string]string{"country": map[string]string{"North": "Utopia", "South": "Utopia", "East": "Arcadia"}[source]},
		}
		if i%10 != 9 {
			article["date"] = fmt.Sprintf("20%02d-%02d-11", 20+i%3, 1+i%12)
		}
		var text strings.Builder
		favourite := madeUpWords[r.IntN(len(madeUpWords))]
		for range 4 + r.IntN(12) {
			text.WriteString("The guild and Ann Weaver saw ")
			for range 1 + r.IntN(6) {
				word := favourite
				if r.IntN(3) > 0 {
					word = madeUpWords[r.IntN(len(madeUpWords))]
				}
				text.WriteString("the " + word + " and ")
			}
			text.WriteString("the old mob. ")
		}
		article["text"] = text.String()
		if err := w.Encode(article); err != nil {
			t.Fatal(err)
		}
	}
	paths := study.Paths{Corpus: filepath.Join(dir, "c.jsonl"), Lexicon: filepath.Join(dir, "lexicon.yaml")}
	lexicon := `
entities:
  - {id: guild, name: Weavers' Guild, type: organisation, aliases: [guild]}
  - {id: ann, name: Ann Weaver, type: person, aliases: [Ann]}
frames:
  - {id: mob, label: Mob, terms: [mob]}
  - {id: tax, label: Tax, terms: [tax, song]}
`
	for path, data := range map[string][]byte{paths.Corpus: b.Bytes(), paths.Lexicon: []byte(lexicon)} {
		if err := os.WriteFile(path, data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return paths
}

// counted is a corpus counted the plain way, from the tables of articles.
type countedArticle struct {
	source, country string
	words           int64
	counts          map[string]int64 // by unit, key and part of speech
}

func plainCounts(t *testing.T, out string) (articles []countedArticle) {
	t.Helper()
	at := map[string]int{}
	for _, d := range read(t, out, table.Documents) {
		groups := map[string]string{}
		if d.Groups != "" {
			if err := json.Unmarshal([]byte(d.Groups), &groups); err != nil {
				t.Fatal(err)
			}
		}
		at[d.DocID] = len(articles)
		articles = append(articles, countedArticle{d.Source, groups["country"], d.Words, map[string]int64{}})
	}
	kinds := map[string]string{}
	for _, s := range read(t, out, table.Sentences) {
		kinds[fmt.Sprint(s.DocID, s.Sent)] = s.Kind
	}
	tokens := read(t, out, table.Tokens)
	content := func(k table.Token) bool { return k.UPOS == "ADJ" || k.UPOS == "NOUN" }
	for i, k := range tokens {
		if kinds[fmt.Sprint(k.DocID, k.Sent)] == "furniture" ||
			!strings.ContainsAny(strings.ToLower(k.Text), "abcdefghijklmnopqrstuvwxyz0123456789") {
			continue
		}
		counts := articles[at[k.DocID]].counts
		counts["lemma/"+k.Lemma+"/"+k.UPOS]++
		if i > 0 && content(k) && content(tokens[i-1]) && tokens[i-1].DocID == k.DocID && tokens[i-1].Sent == k.Sent {
			counts["2-gram/"+tokens[i-1].Lemma+" "+k.Lemma+"/"+k.UPOS]++
		}
	}
	for _, m := range read(t, out, table.EntityMentions) {
		articles[at[m.DocID]].counts["entity/"+m.EntityID+"/"]++
	}
	for _, c := range read(t, out, table.Characterisations) {
		articles[at[c.DocID]].counts["frame/"+c.Frame+"/"]++
	}
	return articles
}

func near(a, b float64) bool {
	return a == b || math.IsNaN(a) && math.IsNaN(b) || math.Abs(a-b) <= 1e-9*max(1, math.Abs(a), math.Abs(b))
}

// checkKeyness verifies counts, documents, dispersion and permutations of every
// row against plain counts; it returns the number of rows. The measures
// themselves are tested in package compare.
func checkKeyness(t *testing.T, rows []table.Keyness, articles []countedArticle, sideOf func(countedArticle) string) int {
	t.Helper()
	for _, r := range rows {
		name := fmt.Sprintf("%s against %s, %s %s %s", r.Source, r.Against, r.Unit, r.Key, r.POS)
		var sides [2]compare.Sample
		var held [2]int64
		var mine, sizes []int64
		var dealt [2][]compare.Counted
		for _, a := range articles {
			side := 0
			switch s := sideOf(a); {
			case s == "" || r.Against != restName && s != r.Source && s != r.Against:
				continue
			case s != r.Source:
				side = 1
			}
			x := a.counts[r.Unit+"/"+r.Key+"/"+r.POS]
			s := &sides[side]
			s.Articles++
			s.Words += a.words
			s.WordsSquared += a.words * a.words
			s.Mentions += x
			s.Squares += x * x
			s.Cross += x * a.words
			if x > 0 {
				held[side]++
			}
			if side == 0 {
				mine, sizes = append(mine, x), append(sizes, a.words)
			}
			dealt[side] = append(dealt[side], compare.Counted{Mentions: x, Words: a.words})
		}
		a, b := sides[0], sides[1]
		if got, want := [8]int64{r.Mentions, r.Articles, r.SourceArticles, r.SourceWords, r.AgainstMentions, r.AgainstArticles, r.AgainstSourceArticles, r.AgainstSourceWords},
			[8]int64{a.Mentions, held[0], a.Articles, a.Words, b.Mentions, held[1], b.Articles, b.Words}; got != want {
			t.Errorf("%s: counts %v, want %v", name, got, want)
			continue
		}
		if low, high := logOddsInterval(a, b); !near(r.LogOddsLow, low) || !near(r.LogOddsHigh, high) {
			t.Errorf("%s: log-odds from %v to %v, want %v to %v", name, r.LogOddsLow, r.LogOddsHigh, low, high)
		}
		dp, d := spread(mine, sizes, a)
		ok := a.Mentions > 0
		if !near(r.DP, orNull(dp, ok)) {
			t.Errorf("%s: DP %v, want %v", name, r.DP, dp)
		}
		norm, normOK := compare.DPnorm(dp, slices.Min(sizes), a.Words)
		if !near(r.DPNorm, orNull(norm, ok && normOK)) {
			t.Errorf("%s: DPnorm %v, want %v", name, r.DPNorm, norm)
		}
		if d := orNull(d, ok && len(mine) > 1); !near(r.JuillandD, d) {
			t.Errorf("%s: D %v, want %v", name, r.JuillandD, d)
		}
		test := compare.ArticleTest(a, b)
		if test.Reason != r.Note || test.Reason == "" && (!near(test.T, r.T) || !near(test.P, r.ArticleTest.P)) {
			t.Errorf("%s: article test %+v, want %+v", name, r.ArticleTest, test)
		}
		permuted := math.NaN()
		if a.Articles+b.Articles <= permutedArticles {
			if test, _ := compare.PermutationTest(dealt[0], dealt[1], permutations, permutationSeed); test.Reason == "" {
				permuted = test.P
			}
		}
		if !near(r.PermutationP, permuted) {
			t.Errorf("%s: permutation %v, want %v", name, r.PermutationP, permuted)
		}
	}
	return len(rows)
}

// logOddsInterval is the 95 % interval of the log-odds ratio by its formula.
func logOddsInterval(a, b compare.Sample) (low, high float64) {
	prior := 500 * float64(a.Mentions+b.Mentions) / float64(a.Words+b.Words)
	x, y := float64(a.Mentions)+prior, float64(b.Mentions)+prior
	delta := math.Log(x/(float64(a.Words)+500-x)) - math.Log(y/(float64(b.Words)+500-y))
	margin := 1.959963984540054 * math.Sqrt(1/x+1/y)
	return delta - margin, delta + margin
}

// spread is Gries' DP and Juilland's D by their formulas, of the occurrences in
// articles of those sizes.
func spread(counts, sizes []int64, whole compare.Sample) (dp, d float64) {
	n := float64(len(counts))
	var mean, squares float64
	for i, v := range counts {
		dp += math.Abs(float64(v)/float64(whole.Mentions)-float64(sizes[i])/float64(whole.Words)) / 2
		mean += float64(v) / float64(sizes[i]) / n
	}
	for i, v := range counts {
		x := float64(v)/float64(sizes[i]) - mean
		squares += x * x / n
	}
	return dp, 1 - math.Sqrt(squares)/mean/math.Sqrt(n-1)
}

func TestKeynessAgainstPlainCounts(t *testing.T) {
	for _, n := range []int{30, 120} {
		paths := madeUp(t, n)
		for name, c := range map[string]Comparison{
			"rest":             {Ngrams: 2},
			"pair":             {Pair: "Only: once:North"},
			"column":           {By: "country"},
			"pair of a column": {By: "country", Pair: "Utopia:Arcadia", Ngrams: 2},
		} {
			out := filepath.Join(t.TempDir(), "out")
			c.Limits = Limits{Mentions: 1, Articles: 1, Top: 1000}
			runSharded(t, Config{Study: paths, Out: out, Compare: c}, 2<<10)
			sideOf := func(a countedArticle) string { return a.source }
			if c.By != "" {
				sideOf = func(a countedArticle) string { return a.country }
			}
			rows := read(t, out, table.KeynessTable)
			if n := checkKeyness(t, rows, plainCounts(t, out), sideOf); n < 30 {
				t.Errorf("%s: only %d rows", name, n)
			}
			kinds := map[string]int{}
			for _, r := range rows {
				kinds[r.Unit]++
				if r.By != "source" && c.By == "" || c.By != "" && r.By != c.By {
					t.Errorf("%s: by %s", name, r.By)
				}
			}
			if kinds[lemmaUnit] == 0 || kinds[frameUnit] == 0 || kinds[entityUnit] == 0 ||
				(kinds["2-gram"] > 0) != (c.Ngrams == 2) {
				t.Errorf("%s: %v", name, kinds)
			}
		}
	}
}

// The q-values are over all tests of a unit, those that are not reported too.
func TestKeynessQ(t *testing.T) {
	paths := madeUp(t, 60)
	all, some := filepath.Join(t.TempDir(), "out"), filepath.Join(t.TempDir(), "out")
	runTo(t, Config{Study: paths, Out: all, Compare: Comparison{Limits: Limits{Mentions: 2, Articles: 2, Top: 1000}}})
	runTo(t, Config{Study: paths, Out: some, Compare: Comparison{Limits: Limits{Mentions: 2, Articles: 2, Top: 2}}})
	p, q := map[string][]float64{}, map[string][]float64{}
	whole := map[string]table.Keyness{}
	for _, r := range read(t, all, table.KeynessTable) {
		p[r.Unit], q[r.Unit] = append(p[r.Unit], r.P), append(q[r.Unit], r.Q)
		whole[r.Source+"/"+r.Unit+"/"+r.Key+"/"+r.POS] = r
	}
	for unit := range p {
		for i, want := range compare.BenjaminiHochberg(p[unit]) {
			if !near(q[unit][i], want) {
				t.Errorf("%s: q %v of p %v, want %v", unit, q[unit][i], p[unit][i], want)
			}
		}
	}
	count := map[string]int{}
	for _, r := range read(t, some, table.KeynessTable) {
		w := whole[r.Source+"/"+r.Unit+"/"+r.Key+"/"+r.POS]
		if !near(r.Q, w.Q) || !near(r.ArticleTest.Q, w.ArticleTest.Q) || r.Tests != w.Tests || !near(r.LRC, w.LRC) {
			t.Errorf("%s %s %s: q %v and LRC %v hang on what is reported", r.Source, r.Unit, r.Key, r.Q, r.LRC)
		}
		if r.Unit == lemmaUnit {
			count[fmt.Sprint(r.Source, r.LogOddsZ > 0)]++
		}
	}
	for side, n := range count {
		if n > 2 {
			t.Errorf("%s: %d rows", side, n)
		}
	}
	if len(count) < 6 {
		t.Errorf("rows in %v", count)
	}
}

// A frame that two sides use alike has a log-odds ratio of 0 with its interval;
// a lemma is no key then.
func TestKeynessOfWhatIsAlike(t *testing.T) {
	dir := t.TempDir()
	paths := study.Paths{Corpus: filepath.Join(dir, "c.jsonl"), Lexicon: filepath.Join(dir, "lexicon.yaml")}
	var b bytes.Buffer
	for i := range 4 {
		line, _ := json.Marshal(map[string]string{"id": fmt.Sprint(i), "source": []string{"P", "Q"}[i%2], "text": "The old guild met the mob."})
		b.Write(append(line, '\n'))
	}
	for path, data := range map[string][]byte{paths.Corpus: b.Bytes(), paths.Lexicon: []byte("frames: [{id: mob, label: Mob, terms: [mob]}]\n")} {
		if err := os.WriteFile(path, data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	out := filepath.Join(dir, "out")
	runTo(t, Config{Study: paths, Out: out, Compare: Comparison{Limits: Limits{Mentions: 1, Articles: 1, Top: 9}}})
	rows := read(t, out, table.KeynessTable)
	a := compare.Sample{Words: 12, Mentions: 2}
	low, high := logOddsInterval(a, a)
	for _, r := range rows {
		if r.Unit != frameUnit || r.LogOdds != 0 || r.LogOddsZ != 0 || !near(r.LogOddsLow, low) || !near(r.LogOddsHigh, high) {
			t.Errorf("%s %s: %v, %v to %v, z %v; want 0, %v to %v, 0", r.Unit, r.Key, r.LogOdds, r.LogOddsLow, r.LogOddsHigh, r.LogOddsZ, low, high)
		}
	}
	if len(rows) != 2 {
		t.Errorf("%d rows", len(rows))
	}
}

// Tiny corpora, empty and single sources give tables without an error.
func TestKeynessOfLittle(t *testing.T) {
	for name, texts := range map[string][]string{
		"one article":         {"The old guild sang a song. The old mob sang."},
		"two sources":         {"The old guild sang.", "The old guild sang."},
		"a source of no word": {"The guild sang an old song.", "— A …!"},
		"no noun":             {"They went.", "He had gone."},
	} {
		dir := t.TempDir()
		var b bytes.Buffer
		for i, text := range texts {
			line, _ := json.Marshal(map[string]string{"id": fmt.Sprint(i), "source": fmt.Sprint("S", i), "text": text})
			b.Write(append(line, '\n'))
		}
		corpus := filepath.Join(dir, "c.jsonl")
		if err := os.WriteFile(corpus, b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
		out := filepath.Join(dir, "out")
		runTo(t, Config{Study: study.Paths{Corpus: corpus}, Out: out, Compare: Comparison{Limits: Limits{Mentions: 1, Articles: 1, Top: 9}}})
		for _, r := range read(t, out, table.KeynessTable) {
			if len(texts) == 1 {
				t.Errorf("%s: a row against nothing: %+v", name, r)
			}
			if r.Articles == r.SourceArticles && r.AgainstArticles == r.AgainstSourceArticles && r.LogOdds != 0 &&
				name == "two sources" {
				t.Errorf("%s: %s is key in neither: %v", name, r.Key, r.LogOdds)
			}
		}
	}
}
