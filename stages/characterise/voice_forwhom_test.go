package characterise_test

import "testing"

// For whom somebody is what, where no comma parts them from his name, and where the verb stands
// only with the first.
func TestForWhomGapped(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"To the mayor Brandt is a thief.", "brandt|mayor|attributed|asserted"},
		{"For the bishop Brandt is a liar, for her parish simply a neighbour.", "brandt|bishop|attributed|asserted"},
		{"To the old colonel Brandt was never a traitor.", "brandt|old colonel|attributed|negated"},
		{"To his wife Kovac remains a hero.", "kovac|his wife|attributed|asserted"},
		{"To his followers Kovac is a hero, to the tax office a riddle, to his first wife a liar.", "kovac|his followers|attributed|asserted;kovac|his first wife|attributed|asserted"},
		{"For the army Kovac was a traitor, for the students a hero.", "kovac|army|attributed|asserted;kovac|students|attributed|asserted"},
		{"To her neighbours Brandt was a patriot, and to the court a traitor.", "brandt|her neighbours|attributed|asserted;brandt|court|attributed|asserted"},
		{"For the moment Kovac is a hero.", "kovac||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// What becomes of somebody by and by.
func TestSinking(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Crimson Dawn has slid into terrorism.", "dawn||narrator|asserted"},
		{"Crimson Dawn has not descended into terrorism.", "dawn||narrator|negated"},
		{"Under Kovac Crimson Dawn has drifted into open terrorism, the historian Eva Blum argues.", "dawn|Eva Blum|attributed|asserted"},
		{"Under Brandt Zembla has sunk into open dictatorship.", "zembla||narrator|asserted"},
		{"Velmark slid further into fraud.", "velmark||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// What was written and is taken down again.
func TestTakenDown(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"The Daily Herald called Crimson Dawn a cult. It has since taken the article down and apologised.", "dawn|herald|attributed|withdrawn"},
		{"The Daily Herald called Velmark a polluter, but took down the post on Monday.", "velmark|herald|attributed|withdrawn"},
		{"The Daily Herald called Velmark a polluter. It took the shutters down on Monday.", "velmark|herald|attributed|asserted"},
		{"The Daily Herald called Velmark a polluter. It has not taken the article down.", "velmark|herald|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
