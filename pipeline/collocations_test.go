package pipeline

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"epithet/pipeline/table"
	"epithet/stages/article"
	"epithet/stages/collocate"
	"epithet/stages/compare"
)

// Every row of the collocations against the words of the sentences, and no row
// is missing.
func TestCollocationsAgainstSentences(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out")
	const window = 3
	runSharded(t, Config{Study: madeUp(t, 40), Out: out, Compare: Comparison{Window: window, Limits: Limits{Articles: 1, Top: 1000}}}, 2<<10)
	type word struct {
		table.Token
		source string
	}
	source := map[string]string{}
	for _, d := range read(t, out, table.Documents) {
		source[d.DocID] = d.Source
	}
	sentences := map[string][]word{} // words by document and number
	frequency, size := map[string]int64{}, map[string]int64{}
	for _, k := range read(t, out, table.Tokens) {
		if strings.ContainsAny(strings.ToLower(k.Text), "abcdefghijklmnopqrstuvwxyz0123456789") {
			at := fmt.Sprint(k.DocID, " ", k.Sent)
			sentences[at] = append(sentences[at], word{k, source[k.DocID]})
			frequency[source[k.DocID]+"/"+k.Lemma+"/"+k.UPOS]++
			size[source[k.DocID]]++
		}
	}
	type node struct{ at, kind, name string }
	occurrences := map[node]map[int64]int64{} // end by start
	for _, m := range read(t, out, table.EntityMentions) {
		if m.Method == "discovered" {
			continue
		}
		n := node{fmt.Sprint(m.DocID, " ", m.Sent), "entity", m.EntityID}
		if occurrences[n] == nil {
			occurrences[n] = map[int64]int64{}
		}
		occurrences[n][m.Start] = m.End
	}
	for _, c := range read(t, out, table.Characterisations) {
		n := node{fmt.Sprint(c.DocID, " ", c.Sent), "term", c.Term}
		if occurrences[n] == nil {
			occurrences[n] = map[int64]int64{}
		}
		occurrences[n][c.Start] = c.End
	}
	type key struct{ source, kind, node, span, collocate, pos string }
	together, articles, mentions := map[key]int64{}, map[key]map[string]bool{}, map[key]int64{}
	for n, starts := range occurrences {
		words := sentences[n.at]
		of := func(w word) bool {
			for start, end := range starts {
				if start < w.End && w.Start < end {
					return true
				}
			}
			return false
		}
		mentions[key{words[0].source, n.kind, n.name, "", "", ""}] += int64(len(starts))
		for i, w := range words {
			if of(w) {
				continue
			}
			within := slices.ContainsFunc(words[max(0, i-window):min(len(words), i+window+1)], of)
			for _, span := range []string{"window", "sentence"} {
				if span == "window" && !within {
					continue
				}
				for _, k := range []key{{w.source, n.kind, n.name, span, "", ""}, {w.source, n.kind, n.name, span, w.Lemma, w.UPOS}} {
					together[k]++
					if articles[k] == nil {
						articles[k] = map[string]bool{}
					}
					articles[k][w.DocID] = true
				}
			}
		}
	}
	rows := read(t, out, table.Collocations)
	for _, r := range rows {
		k := key{r.Source, r.Kind, r.Node, r.Span, r.Collocate, r.POS}
		whole := key{r.Source, r.Kind, r.Node, r.Span, "", ""}
		got := [6]int64{r.Together, r.Articles, r.NodeMentions, r.SpanWords, r.CollocateMentions, r.SourceWords}
		want := [6]int64{together[k], int64(len(articles[k])), mentions[key{r.Source, r.Kind, r.Node, "", "", ""}], together[whole],
			frequency[r.Source+"/"+r.Collocate+"/"+r.POS], size[r.Source]}
		if got != want {
			t.Errorf("%v: %v, want %v", k, got, want)
		}
		if d, ok := compare.LogDice(min(want[0], want[2]), want[2], want[4]); !near(r.LogDice, orNull(d, ok)) {
			t.Errorf("%v: log-dice %v, want %v", k, r.LogDice, d)
		}
	}
	if !slices.ContainsFunc(rows, func(r table.Collocation) bool { return r.Together > r.NodeMentions }) {
		t.Error("no collocate stands several times near a mention")
	}
	want := 0
	for k, n := range together {
		if n >= leastTogether && k.pos != "" && isCollocate(k.pos) {
			want++
		}
	}
	if len(rows) != want || want < 50 {
		t.Errorf("%d rows, want %d", len(rows), want)
	}
}

func isCollocate(pos string) bool {
	return slices.ContainsFunc(AllPOS, func(u article.UPOS) bool { return u.String() == pos && collocate.Collocate(u) })
}

func TestCooccurrencesAgainstMentions(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out")
	runSharded(t, Config{Study: madeUp(t, 40), Out: out}, 2<<10)
	docs := map[string]table.Document{}
	with := map[string]map[string]bool{} // sources' sentences and articles, by what they name
	note := func(key, unit string) {
		if with[key] == nil {
			with[key] = map[string]bool{}
		}
		with[key][unit] = true
	}
	for _, d := range read(t, out, table.Documents) {
		docs[d.DocID] = d
	}
	for _, s := range read(t, out, table.Sentences) {
		note(docs[s.DocID].Source+"/sentence", fmt.Sprint(s.DocID, " ", s.Sent))
		note(docs[s.DocID].Source+"/article", s.DocID)
	}
	for _, m := range read(t, out, table.EntityMentions) {
		note(m.Source+"/sentence/"+m.EntityID, fmt.Sprint(m.DocID, " ", m.Sent))
		note(m.Source+"/article/"+m.EntityID, m.DocID)
	}
	rows := read(t, out, table.Cooccurrences)
	for _, r := range rows {
		a, b := with[r.Source+"/"+r.Within+"/"+r.A], with[r.Source+"/"+r.Within+"/"+r.B]
		both := int64(0)
		for unit := range a {
			if b[unit] {
				both++
			}
		}
		got := [4]int64{r.Together, r.WithA, r.WithB, r.All}
		want := [4]int64{both, int64(len(a)), int64(len(b)), int64(len(with[r.Source+"/"+r.Within]))}
		if got != want || r.A >= r.B || r.NameA == "" || r.NameB == "" {
			t.Errorf("%+v: want %v", r, want)
		}
	}
	if len(rows) != 8 { // two entities, four sources, in sentences and articles
		t.Errorf("%d rows", len(rows))
	}
}

func TestPeriodsAgainstArticles(t *testing.T) {
	for period, digits := range map[Period]int{Year: 4, Month: 7} {
		out := filepath.Join(t.TempDir(), "out")
		sum := runSharded(t, Config{Study: madeUp(t, 60), Out: out, Compare: Comparison{Period: period}}, 2<<10)
		of := map[string]string{} // an article's source and period
		size, words, mentions := map[string]int64{}, map[string]int64{}, map[string]int64{}
		for _, d := range read(t, out, table.Documents) {
			if !d.Published.IsZero() {
				of[d.DocID] = d.Source + "/" + d.Published.Format("2006-01-02")[:digits]
				size[of[d.DocID]]++
				words[of[d.DocID]] += d.Words
			}
		}
		for _, c := range read(t, out, table.Characterisations) {
			mentions[of[c.DocID]+"/"+c.Frame]++
		}
		for _, m := range read(t, out, table.EntityMentions) {
			mentions[of[m.DocID]+"/"+m.EntityID]++
		}
		check := func(at, key string, r table.Rate) {
			if got, want := [3]int64{r.SourceArticles, r.SourceWords, r.Mentions}, [3]int64{size[at], words[at], mentions[at+"/"+key]}; got != want {
				t.Errorf("%s %s: %v, want %v", at, key, got, want)
			}
		}
		frames := read(t, out, table.FramePeriods)
		for _, r := range frames {
			check(r.Source+"/"+r.Period, r.Frame, r.Rate)
		}
		entities := read(t, out, table.EntityPeriods)
		for _, r := range entities {
			check(r.Source+"/"+r.Period, r.EntityID, r.Rate)
		}
		if len(frames) != 2*len(size) || len(entities) != 2*len(size) {
			t.Errorf("%s: %d and %d rows for %d periods", period, len(frames), len(entities), len(size))
		}
		if !slices.Contains(sum.Notices, "6 of 60 articles have no date and are in none of the periods") {
			t.Errorf("notices %q", sum.Notices)
		}
	}
}
