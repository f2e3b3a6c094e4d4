package eval

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"epithet/pipeline/study"
	"epithet/seeds"
	"epithet/stages/article"
)

const goldDir = "testdata/gold"

func gold(t *testing.T, name string) []Record {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(goldDir, name))
	if err != nil {
		t.Fatal(err)
	}
	records, err := Read(name, data)
	if err != nil {
		t.Fatal(err)
	}
	return records
}

func goldLexicon(t *testing.T) article.Lexicon {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(goldDir, "lexicon.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	lex, err := study.ParseLexicon("lexicon.yaml", data)
	if err != nil {
		t.Fatal(err)
	}
	return lex
}

// TestSeedsGold holds the run on the example study to the annotations made by
// hand: the floors that must hold, with the figures in the log.
func TestSeedsGold(t *testing.T) {
	p, err := Predict(context.Background(), study.Paths{Lexicon: filepath.Join(goldDir, "lexicon.yaml")}, filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, r := range gold(t, "boilerplate.jsonl") {
		data, err := seeds.Files.ReadFile(r.Doc + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		texts[r.Doc] = string(data)
	}
	parts := gold(t, "boilerplate.jsonl")
	mentions := Mentions(gold(t, "entities.jsonl"), p.Mentions)
	terms := Characterisations(goldLexicon(t), gold(t, "characterisations.jsonl"), p.Characterisations)
	quotes := Quotes(goldLexicon(t), gold(t, "quotes.jsonl"), p.Quotes)
	for _, c := range []struct {
		what  string
		score Score
		floor float64
	}{
		{"quotations", quotes.Found, 0.95},
		{"quotations, speaker right", quotes.All, 0.8},
		{"entity mentions, entity right", mentions.All, 0.95},
		{"frame terms", terms.Found, 0.97},
		{"frame terms, exact span", terms.Exact, 0.97},
		{"furniture, by bytes", Bytes(texts, "furniture", parts, p.Parts), 0.9},
		{"captions, by bytes", Bytes(texts, "caption", parts, p.Parts), 0.8},
		{"headings, by bytes", Bytes(texts, "heading", parts, p.Parts), 0.8},
	} {
		t.Logf("%-30s F1 %.3f (%d right of %d found, %d to find)", c.what, c.score.F1(), c.score.Right, c.score.Predicted, c.score.Gold)
		if c.score.F1() < c.floor {
			t.Errorf("%s: F1 %.3f is below %.2f", c.what, c.score.F1(), c.floor)
		}
	}
	for _, term := range p.Characterisations {
		for _, part := range parts {
			if part.Kind == "furniture" && part.Doc == term.Doc && part.Start < term.End && term.Start < part.End {
				t.Errorf("%s %d-%d %q is counted in page furniture", term.Doc, term.Start, term.End, term.Surface)
			}
		}
	}
}

// The gold scores itself fully, and loses what is taken from it.
func TestScoresOfTheGoldItself(t *testing.T) {
	lex := goldLexicon(t)
	for name, score := range map[string]func(a, b []Record) Result{
		"characterisations.jsonl": func(a, b []Record) Result { return Characterisations(lex, a, b) },
		"entities.jsonl":          Mentions,
		"quotes.jsonl":            func(a, b []Record) Result { return Quotes(lex, a, b) },
	} {
		g := gold(t, name)
		if r := score(g, g); r.All.F1() != 1 || r.Exact.F1() != 1 || len(r.Wrong)+len(r.Missed)+len(r.Spurious) > 0 {
			t.Errorf("%s against itself: %+v", name, r.All)
		}
		if c := contested(score(g, g).Pairs); c.Right != c.Gold || c.Right != c.Predicted {
			t.Errorf("%s against itself: contested %+v", name, c)
		}
		half := g[:len(g)/2]
		r := score(g, half)
		if r.Found.Right != r.Found.Predicted || len(r.Missed) != r.Found.Gold-r.Found.Right || r.All.F1() >= 1 {
			t.Errorf("%s against its half: %+v", name, r.Found)
		}
	}
}

func TestCharacterisationsCompared(t *testing.T) {
	lex := article.Lexicon{Entities: []article.Entity{
		{ID: "a", Name: "Ann Lee", Aliases: []string{"Lee"}}, {ID: "b", Name: "Bob Lee", Aliases: []string{"Lee"}},
	}}
	base := Record{Doc: "d", Start: 10, End: 14, Frame: "f", Target: "a", Holder: "the many critics", Voice: "attributed", Polarity: "asserted"}
	with := func(change func(*Record)) Record {
		r := base
		change(&r)
		return r
	}
	for what, c := range map[string]struct {
		p     Record
		found int
		wrong string
	}{
		"same":              {base, 1, ""},
		"overlapping":       {with(func(r *Record) { r.Start = 12 }), 1, ""},
		"apart":             {with(func(r *Record) { r.Start, r.End = 14, 18 }), 0, ""},
		"other frame":       {with(func(r *Record) { r.Frame = "g" }), 0, ""},
		"other article":     {with(func(r *Record) { r.Doc = "e" }), 0, ""},
		"words by half":     {with(func(r *Record) { r.Holder = "Critics" }), 1, ""},
		"other words":       {with(func(r *Record) { r.Holder = "friends of the house" }), 1, "holder"},
		"nobody":            {with(func(r *Record) { r.Holder = "" }), 1, "holder"},
		"other target":      {with(func(r *Record) { r.Target = "b" }), 1, "target"},
		"other voice":       {with(func(r *Record) { r.Voice = "quoted" }), 1, "voice"},
		"other polarity":    {with(func(r *Record) { r.Polarity = "hedged" }), 1, "polarity"},
		"contested is free": {with(func(r *Record) { r.Contested = true }), 1, "contested"},
	} {
		r := Characterisations(lex, []Record{base}, []Record{c.p})
		var wrong []string
		for _, w := range r.Wrong {
			wrong = append(wrong, w.Field)
		}
		if r.Found.Right != c.found || strings.Join(wrong, " ") != c.wrong {
			t.Errorf("%s: found %d, wrong %v", what, r.Found.Right, wrong)
		}
		if all := c.found == 1 && (c.wrong == "" || c.wrong == "contested"); (r.All.Right == 1) != all {
			t.Errorf("%s: all right is %v", what, !all)
		}
	}
	w := newWho(lex)
	for _, c := range []struct {
		a, b string
		same bool
	}{{"a", "Ann Lee", true}, {"a", "Lee", true}, {"b", "Lee’s", true}, {"a", "b", false}, {"a", "critics", false},
		{"The Critics'", "critics", true}} {
		if w.same(c.a, c.b) != c.same {
			t.Errorf("same(%q, %q) is %v", c.a, c.b, !c.same)
		}
	}
}
