package characterise_test

import "testing"

// Who is somebody's relative is not he, and whose hero somebody is is not the hero.
func TestKin(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"“My mother is a hero. I only shout,” Kovac said.", "|kovac|quoted|asserted"},
		{"“My brother is a thief,” said Kovac.", "|kovac|quoted|asserted"},
		{"Asked about it, Kovac said: “No. My aunt is a hero.”", "|kovac|quoted|asserted"},
		{"“My wife is no liar,” Kovac told Elena Brandt.", "|kovac|quoted|negated"},
		{"Brandt told the hall that her sister is her hero.", "|brandt|attributed|asserted"},
		{"Brandt said her father was her hero.", "|brandt|attributed|asserted"},
		{"Brandt said Kovac was her hero.", "kovac|brandt|attributed|asserted"},
		{"“Kovac is my hero,” said Brandt.", "kovac|brandt|quoted|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// What is said in posts is whose account they are of.
func TestThreads(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"varn_mike: Kovac is a thief\nold_joe77: prove it\nvarn_mike: he's a liar as well", "kovac|varn_mike|quoted|asserted;kovac|varn_mike|quoted|asserted"},
		{"@annames: Brandt is a hero.\n\n@bobk: No, she isn't. She is a fraud.", "brandt|@annames|quoted|asserted;brandt|@bobk|quoted|asserted"},
		{"fisher_ed wrote:\n> Velmark is a polluter and always was\n\nAnd Kovac, who owns it, is a patriot.", "velmark|fisher_ed|quoted|asserted;kovac||narrator|asserted"},
		{"RT @ElenaBrandt: Kovac is a liar.\n\nShe said it.", "kovac|brandt|quoted|asserted"},
		{"QT @OrthanUnion: The minister is a spy.\n\nAnd you are the puppets who kept him there, @OrthanUnion.", "*|orthan|quoted|asserted;orthan||narrator|asserted"},
		{"@MarkoKovac: you are a liar. We waited an hour for you.", "kovac||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
