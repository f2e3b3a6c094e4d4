package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// A body that says "we" of itself need not say its name.
func TestPublisher(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ source, text, want string }{
		{"Orthan Union", "Dear friends,\n\nZembla has lied to you. We are not rebels.", "orthan"},
		{"Orthan Union (press office)", "Zembla says that we are a cult.", "orthan"},
		{"Velmark", "Brandt wants to know what our fraud has cost.", "velmark"},
	} {
		r.source = c.source
		if got := r.read(c.text); len(got) != 1 || got[0].Target != c.want {
			t.Errorf("%s: %q is said of %+v, want %q", c.source, c.text, got, c.want)
		}
	}
	for _, source := range []string{"Marko Kovac", "The Orthan Observer"} {
		r.source = source
		if got := r.read("Brandt has spoken. We are no rebels."); len(got) != 1 || got[0].Target == "orthan" ||
			got[0].Target == "kovac" {
			t.Errorf("%s: %+v", source, got)
		}
	}
}

// A state's army is "the army" though a rebel army was named before it.
func TestStateBodies(t *testing.T) {
	r := newReader(article.Lexicon{
		Entities: []article.Entity{
			{ID: "tarvia", Name: "Tarvia", Type: "state", Aliases: []string{"Tarvia"}},
			{ID: "army", Name: "Tarvian Army", Type: "organisation", Aliases: []string{"Tarvian army", "General Staff"}},
			{ID: "rebels", Name: "Coast Liberation Army", Type: "organisation", Aliases: []string{"Coast Liberation Army"}},
			{ID: "police", Name: "Tarvia Police", Type: "organisation", Aliases: []string{"Tarvia police"}},
			{ID: "zembla", Name: "Zembla", Type: "state", Aliases: []string{"Zembla"}},
			{ID: "other", Name: "Zembla Police", Type: "organisation", Aliases: []string{"Zembla police"}},
		},
		Frames: []article.Frame{{ID: "violence", Terms: []string{"brutal", "death squad"}}},
	})
	for text, want := range map[string]string{
		"The Coast Liberation Army has many friends. Nobody goes near the army's death squads.": "army",
		"The Coast Liberation Army has friends in Tarvia. The army is brutal.":                  "army",
		"The Coast Liberation Army came at night. This army is brutal.":                         "rebels",
		"The Zembla police came to Tarvia. The police are brutal.":                              "other",
	} {
		got := r.read(text)
		if len(got) != 1 || got[0].Target != want {
			t.Errorf("%q is said of %+v, want %q", text, got, want)
		}
	}
}
