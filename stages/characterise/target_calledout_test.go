package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// At whom it is called out, two who name each other, and in whose eyes or letters it is so.
func TestCalledOut(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"\"Liar!\" somebody shouted at Kovac.", "kovac|somebody|quoted|asserted"},
		{"“Traitors!” the crowd shouted at Crimson Dawn's delegates.", "dawn|crowd|quoted|asserted"},
		{"“Thief!” they yelled after Kovac.", "kovac|*|quoted|asserted"},
		{"“Traitor!” shouted a woman at Brandt.", "brandt|*|quoted|asserted"},
		{"\"Liar!\" shouted the deputy Carla Menges when Brandt rose to speak on rents.", "brandt|Carla Menges|quoted|asserted"},
		{"\"Thief!\" shouted a man as Kovac left the court.", "kovac|man|quoted|asserted"},
		{"\"Liar!\" Kovac shouted as Brandt rose.", "brandt|kovac|quoted|asserted"},
		{"A man shouted \"Liar!\" when Brandt rose.", "brandt|man|quoted|asserted"},
		{"They shouted \"Liar!\" at Brandt.", "brandt|*|quoted|asserted"},
		{"\"Liars!\" the crowd chanted as Brandt and Kovac left.", "|crowd|quoted|asserted"},
		{"“Liar!” he shouted.", "|*|quoted|asserted"},
		// The end of a quotation parts two phrases.
		{"\"They have called me extremist,\" Kovac told the BBC.", "kovac|*|quoted|asserted"},
		{"\"In three countries the priests have called me an extremist,\" Kovac told the BBC.", "kovac|priests|quoted|asserted"},
		// A verb that the tagger takes for an infinitive.
		{"Zembla no longer regards Crimson Dawn as a terrorist organisation.", "dawn|zembla|attributed|withdrawn"},
		// Words of another clause.
		{"Brandt never speaks of Kovac by name; in her letters he is \"the dictator\".", "kovac|brandt|quoted|asserted"},
		{"Brandt never speaks of Kovac by name; in her letters he is the dictator.", "kovac|brandt|attributed|asserted"},
		{"A terrorist in the eyes of Zembla and a hero in those of many students, Brandt gives no interviews.", "brandt|zembla|attributed|asserted;brandt|many students|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
	// Of whom no given name tells the sex.
	two := lexicon
	two.Entities = append(two.Entities[:len(two.Entities):len(two.Entities)],
		article.Entity{ID: "ferent", Name: "Nadiya Ferent", Type: "person", Aliases: []string{"Ferent"}},
		article.Entity{ID: "beshir", Name: "Goran Beshir", Type: "person", Aliases: []string{"Beshir"}})
	r = newReader(two)
	for _, c := range []struct{ text, want string }{
		{"Beshir called Ferent a traitor; she called him a dictator.", "ferent|beshir|attributed|asserted;beshir|ferent|attributed|asserted"},
		{"Ferent called Beshir a thief, and he has called her a spy.", "beshir|ferent|attributed|asserted;ferent|beshir|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
