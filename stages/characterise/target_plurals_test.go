package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// The last word of a name that only one entity bears stands for it in bare plurals.
func TestPlurals(t *testing.T) {
	r := newReader(article.Lexicon{
		Entities: []article.Entity{
			{ID: "strikers", Name: "Orlan strike movement", Type: "organisation", Aliases: []string{"Orlan strikers"}},
			{ID: "police", Name: "Orlan police", Type: "organisation", Aliases: []string{"Orlan police"}},
			{ID: "north", Name: "Northern Farmers", Type: "organisation", Aliases: []string{"Northern Farmers"}},
			{ID: "south", Name: "Southern Farmers", Type: "organisation", Aliases: []string{"Southern Farmers"}},
			{ID: "orlan", Name: "Orlan", Type: "place", Aliases: []string{"Orlan"}},
		},
		Frames: []article.Frame{
			{ID: "violence", Terms: []string{"violent", "police brutality"}},
			{ID: "smuggling", Terms: []string{"smuggler"}},
		},
	})
	for text, want := range map[string]string{
		"The port of Orlan stood still for weeks after violent strikes.":  "strikers",
		"The march ended in clashes between violent strikers and guards.": "strikers",
		"Many were angry about police brutality in the port.":             "police",
		"Three violent strikers were arrested in the port.":               "",
		"Other violent strikers were arrested in the port.":               "",
		"The march ended in clashes between violent farmers and guards.":  "",
		"A gang of police smugglers was tried in the port.":               "",
	} {
		all := r.read(text)
		if len(all) != 1 {
			t.Errorf("%q: %d terms", text, len(all))
			continue
		}
		if c := all[0]; c.Target != want {
			t.Errorf("%q is said of %q, want %q (%s)", text, c.Target, want, c.Rule)
		}
	}
}
