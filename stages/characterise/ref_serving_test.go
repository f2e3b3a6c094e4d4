package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// town is a lexicon of bodies whose officers speak for them.
var town = article.Lexicon{
	Entities: []article.Entity{
		{ID: "prosecution", Name: "Lake Prosecutor's Office", Type: "organisation",
			Aliases: []string{"Lake Prosecutor's Office", "Prosecutor's Office"}},
		{ID: "culture", Name: "Ministry of Culture", Type: "organisation", Aliases: []string{"Ministry of Culture", "Culture Ministry"}},
		{ID: "court", Name: "Labour Court", Type: "organisation", Aliases: []string{"Labour Court"}},
		{ID: "third", Name: "Third Lake Division", Type: "organisation", Aliases: []string{"Third Lake Division", "Third Division"}},
		{ID: "harbour", Name: "Harbour Commission", Type: "organisation", Aliases: []string{"Harbour Commission"}},
		{ID: "ferrymen", Name: "Ferrymen's League", Type: "organisation", Aliases: []string{"Ferrymen's League"}},
		{ID: "lakeland", Name: "Lakeland", Type: "state", Aliases: []string{"Lakeland"}},
		{ID: "odum", Name: "Peter Odum", Type: "person", Aliases: []string{"Peter Odum", "Odum"}},
	},
	Frames: []article.Frame{{ID: "crook", Terms: []string{"thief", "smuggler", "fraud"}}},
}

// TestAtHome tells whose minister speaks in a paper that a listed state's name tells of.
func TestAtHome(t *testing.T) {
	r := newReader(article.Lexicon{
		Entities: append(town.Entities, article.Entity{ID: "kenya", Name: "Kenya", Type: "state", Aliases: []string{"Kenya", "Nairobi"}}),
		Frames:   town.Frames,
	})
	const text = "Lakeland and Kenya have signed. In the town there was snow.\n\nThe rain came late.\n\nPrime Minister Ann Ellis called Odum a thief."
	for source, want := range map[string]string{
		"The Lakeland Herald":        "lakeland",
		"Coast Agency (Kenyan wire)": "kenya",
		"The Nairobi Evening Post":   "kenya",
		"Kenya and Lakeland Review":  "Ann Ellis",
		"The Coast Herald":           "Ann Ellis",
	} {
		r.source = source
		if got := r.read(text); len(got) != 1 || got[0].Holder.String() != want {
			t.Errorf("%s: got %v, want %s", source, got, want)
		}
	}
}

// TestTakenUp tells whom a description of several words takes up as a holder.
func TestTakenUp(t *testing.T) {
	r := newReader(article.Lexicon{
		Entities: append(town.Entities, article.Entity{ID: "bank", Name: "Coast Bank", Type: "organisation", Aliases: []string{"Coast Bank"}}),
		Frames:   town.Frames,
	})
	for text, want := range map[string]string{
		"The Coast Bank lost money. In a letter the central bank rejected any talk of fraud.":              "bank",
		"Peter Odum came to the pier. The head of the state called the judge a thief.":                     "odum",
		"Peter Odum came to the pier. The tall cook called the judge a thief.":                             "tall cook",
		"The Coast Bank lost money. “The central bank called me a thief,” said Ann Ellis, a retired cook.": "central bank",
	} {
		if got := r.read(text); len(got) != 1 || got[0].Holder.String() != want {
			t.Errorf("%s\n got %v\nwant %s", text, got, want)
		}
	}
}

// TestServing tells whom officers count as of whom the text says elsewhere, or by
// their office alone, whose they are.
func TestServing(t *testing.T) {
	r := newReader(town)
	for _, c := range []struct{ text, want string }{
		{"The Prosecutor's Office searched the boat. Senior prosecutor Ann Ellis said Odum was a smuggler.", "prosecution"},
		{"A visitor to the Ministry of Culture was told to wait. Culture minister Ann Ellis called Odum a thief.", "culture"},
		{"The strike was stopped by the Labour Court. Judge Ann Ellis called Odum a thief.", "court"},
		{"Lakeland has denied the charge. Government spokeswoman Ann Ellis called Odum a thief.", "lakeland"},
		{"The Ferrymen's League has closed its doors. A spokesman called Odum a thief.", "ferrymen"},
		{"The Ferrymen's League has closed its doors. “Odum is a thief,” said its secretary, retired pilot Ann Ellis.", "ferrymen"},
		{"The Ferrymen's League met on Monday. Its secretary, retired pilot Ann Ellis, called Odum a thief.", "ferrymen"},
		{"The Harbour Commission met on Monday. In the evening a Commission spokesman called Odum a smuggler.", "harbour"},
		{"The Third Division has moved to the lake. “Odum is a smuggler,” said Col. Ann Ellis, the division's commander.", "third"},
		{"The Third Division has moved to the lake. “Odum is a smuggler,” said Ann Ellis, division commander.", "third"},
		{"Ann Ellis, for the Ferrymen's League, said that Odum was a smuggler.", "ferrymen"},
		{"The Ferrymen's League, which had met at the lake, left. Co-chair Ann Ellis called Odum a thief.", "ferrymen"},
		{"The Ferrymen's League has voted. “Odum is a thief,” said general secretary Ann Ellis.", "ferrymen"},
		{"“Odum is a thief,” said the Ferrymen's League's Ann Ellis.", "ferrymen"},
		{"Ann Ellis chairs the Ferrymen's League. Later Ellis called Odum a thief.", "ferrymen"},
		{"A Ferrymen's League organiser called Odum a thief.", "ferrymen"},
		{"The League of Lakes met in June. An architect, general secretary of a choir, called Odum a thief.", "architect"},
		{"Lakeland has a lake. In the town there was snow. Government spokesman Ann Ellis called Odum a thief.", "lakeland"},
		{"The Lakeland embassy in Oslo called Odum a thief.", "lakeland"},
		{"Culture minister Ann Ellis called Odum a thief.", "culture"},
		{"Mary Ellis left early. A spokesman for Odum called her a thief.", "odum"},
		{"Peter Odum left the town. “Ann Ellis is a thief,” Peter says.", "odum"},
		{"Peter Odum and Peter Ellis left the town. “Ann is a thief,” Peter says.", "Peter Ellis"},
		{"The Ferrymen's League has closed its doors. Ann Ellis, a baker, called Odum a thief.", "Ann Ellis"},
		{"The Ferrymen's League has closed its doors. A baker called Odum a thief.", "baker"},
		{"The Labour Court sat on Monday. The minister called Odum a thief.", "minister"},
	} {
		got := r.read(c.text)
		if len(got) != 1 || got[0].Holder.String() != c.want {
			t.Errorf("%s\n got %v\nwant %s", c.text, got, c.want)
		}
	}
}
