package pipeline

import (
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"epithet/pipeline/table"
	"epithet/stages/compare"
)

func TestParseReference(t *testing.T) {
	ref, err := parseReference("r.csv", strings.NewReader("\ufeffrank,Count,lemma\n1,10,the\n2,3,old\n3,2,old\n"))
	if err != nil || ref.words != 15 || ref.counts["old"] != 5 {
		t.Errorf("%+v, %v", ref, err)
	}
	for text, want := range map[string]string{
		"":                        "no first line",
		"a,b\n":                   "r.csv:1: no columns",
		"lemma,count\nold,x\n":    `r.csv:2: count "x"`,
		"lemma,count\nold,-1\n":   `r.csv:2: count "-1"`,
		"lemma,count\nold\n":      "wrong number of fields",
		"lemma,count\n":           "no counts",
		"lemma,count\na,9e9\n":    "not a whole number",
		"lemma,count\na,0\nb,0\n": "no counts",
	} {
		if _, err := parseReference("r.csv", strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want %q", text, err, want)
		}
	}
}

func TestKeynessAgainstAReference(t *testing.T) {
	paths := madeUp(t, 40)
	list := filepath.Join(t.TempDir(), "list.csv")
	if err := os.WriteFile(list, []byte("lemma,count\nriver,50\nold,100\nharvest,7\nother,100000\nunheard,500\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "out")
	runSharded(t, Config{Study: paths, Out: out, Compare: Comparison{Reference: list, Limits: Limits{Mentions: 1, Articles: 1, Top: 1000}}}, 2<<10)
	articles := plainCounts(t, out)
	want := map[string]int64{"river": 50, "old": 100, "harvest": 7}
	lemmas, withTest := 0, 0
	for _, r := range read(t, out, table.KeynessTable) {
		if r.Unit != lemmaUnit {
			if r.Against != restName {
				t.Errorf("%s %s against %s", r.Unit, r.Key, r.Against)
			}
			continue
		}
		lemmas++
		var mentions, held int64
		var side compare.Sample
		for _, a := range articles {
			if a.source != r.Source {
				continue
			}
			n := int64(0)
			for key, x := range a.counts {
				if strings.HasPrefix(key, "lemma/"+r.Key+"/") {
					n += x
				}
			}
			mentions += n
			side.Articles, side.Words, side.WordsSquared = side.Articles+1, side.Words+a.words, side.WordsSquared+a.words*a.words
			side.Mentions, side.Squares, side.Cross = side.Mentions+n, side.Squares+n*n, side.Cross+n*a.words
			if n > 0 {
				held++
			}
		}
		if r.Against != referenceName || r.AgainstMentions != want[r.Key] || r.AgainstSourceWords != 100657 ||
			r.AgainstArticles != -1 ||
			r.Mentions != mentions || r.Articles != held || r.POS != "" || !math.IsNaN(r.PermutationP) {
			t.Errorf("%+v, want %d mentions in %d articles", r, mentions, held)
		}
		test := compare.ReferenceTest(side, r.AgainstMentions, r.AgainstSourceWords)
		if r.Note != test.Reason ||
			test.Reason == "" && (!near(r.T, test.T) || !near(r.DF, test.DF) || !near(r.ArticleTest.P, test.P)) {
			t.Errorf("%s %s: %+v, want %+v", r.Source, r.Key, r.ArticleTest, test)
		}
		if test.Reason == "" {
			withTest++
		}
	}
	if lemmas < 20 || withTest < 20 {
		t.Errorf("only %d lemmas, %d of them tested", lemmas, withTest)
	}
}

func FuzzParseReference(f *testing.F) {
	f.Add("lemma,count\nold,3\n")
	f.Add("count,x,lemma\n9223372036854775807,,a\n1,,b")
	f.Add("\ufefflemma,count\r\n\"a\nb\", 7 \r\n")
	f.Fuzz(func(t *testing.T, text string) {
		ref, err := parseReference("r.csv", strings.NewReader(text))
		if err != nil {
			return
		}
		var sum int64
		for lemma, n := range ref.counts {
			if n < 0 {
				t.Errorf("%q: %d", lemma, n)
			}
			sum += n
		}
		if sum != ref.words || sum < 1 || sum > 1<<52 {
			t.Errorf("%d words, the counts sum to %d", ref.words, sum)
		}
	})
}
