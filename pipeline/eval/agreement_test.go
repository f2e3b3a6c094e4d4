package eval

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"epithet/pipeline/study"
)

// agreement is the share of terms whose four fields two annotations of the studies
// in dir have alike.
func agreement(t *testing.T, dir, one, other string) float64 {
	t.Helper()
	studies, err := filepath.Glob(filepath.Join("testdata", dir, "*", one))
	if err != nil || len(studies) == 0 {
		t.Fatalf("%s: no %s: %v", dir, one, err)
	}
	alike, all := 0, 0
	for _, path := range studies {
		folder := filepath.Dir(path)
		data, err := os.ReadFile(filepath.Join(folder, "lexicon.yaml"))
		if err != nil {
			t.Fatal(err)
		}
		lex, err := study.ParseLexicon("lexicon.yaml", data)
		if err != nil {
			t.Fatal(err)
		}
		var records [2][]Record
		for i, name := range []string{one, other} {
			data, err := os.ReadFile(filepath.Join(folder, name))
			if err != nil {
				t.Fatal(err)
			}
			if records[i], err = Read(name, data); err != nil {
				t.Fatal(err)
			}
		}
		r := Characterisations(lex, records[0], records[1])
		alike, all = alike+r.All.Right, all+r.All.Gold
	}
	return float64(alike) / float64(all)
}

// The figures that are told of how far annotators agree are those of their
// annotations.
func TestAgreement(t *testing.T) {
	percent := func(x float64) string { return fmt.Sprintf("%.0f", 100*x) }
	whole := func(x float64) string {
		if x == 1 {
			return "all"
		}
		return fmt.Sprintf("%.1f %%", 100*x)
	}
	second, third := agreement(t, "heldout", "characterisations.jsonl", "second.jsonl"), agreement(t, "heldout",
		"characterisations.jsonl", "third.jsonl")
	each, unseen := agreement(t, "heldout", "second.jsonl", "third.jsonl"), agreement(t, "unseen", "characterisations.jsonl", "second.jsonl")
	short := agreement(t, "short/unread", "second.jsonl", "characterisations.jsonl")
	plain := agreement(t, "plain/unread", "second.jsonl", "characterisations.jsonl")
	forms := agreement(t, "forms/unread", "second.jsonl", "characterisations.jsonl")
	press := agreement(t, "press/unread", "second.jsonl", "characterisations.jsonl")
	wire := agreement(t, "wire/unread", "second.jsonl", "characterisations.jsonl")
	politics := agreement(t, "politics/unread", "second.jsonl", "characterisations.jsonl")
	t.Logf("heldout %.3f and %.3f, each other %.3f; unseen %.3f; short %.3f; plain %.3f; forms %.3f; press %.3f; wire %.3f; politics %.3f",
		second, third, each, unseen, short, plain, forms, press, wire, politics)
	for path, wants := range map[string][]string{
		"testdata/heldout/README.md":  {"on " + percent(second) + " and " + percent(third) + " %", "with each other on " + percent(each) + " %"},
		"testdata/unseen/README.md":   {"on " + percent(unseen) + " %"},
		"testdata/short/README.md":    {fmt.Sprintf("on %.1f %%", 100*short)},
		"testdata/plain/README.md":    {"on " + whole(plain)},
		"testdata/forms/README.md":    {"on " + whole(forms)},
		"testdata/press/README.md":    {"on " + whole(press)},
		"testdata/wire/README.md":     {"on " + whole(wire)},
		"testdata/politics/README.md": {"on " + whole(politics)},
		"../../README.md": {"on " + whole(plain) + " of *plain*", "on " + whole(forms) + " of *forms*", "on " + whole(press) + " of *press*",
			"on " + whole(wire) + " of *wire*", "on " + whole(politics) + " of *politics*", fmt.Sprintf("on %.1f %% of *short*", 100*short),
			percent(second) + " to " + percent(each) + " % of *heldout*", "on " + percent(unseen) + " % of *unseen*"},
	} {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range wants {
			if !strings.Contains(strings.Join(strings.Fields(string(data)), " "), want) {
				t.Errorf("%s does not say %q", path, want)
			}
		}
	}
}
