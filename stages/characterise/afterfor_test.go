package characterise_test

import "testing"

// In whose eyes it is so, before the clause, with and without comma, and behind the term.
func TestForWhom(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Kovac is a hero to Velmark.", "kovac|velmark|attributed|asserted"},
		{"Kovac remains a hero to Crimson Dawn and its members.", "kovac|dawn|attributed|asserted"},
		{"Brandt is no patriot to Zembla.", "brandt|zembla|attributed|negated"},
		{"Kovac, a hero to Velmark, spoke on Monday.", "kovac|velmark|attributed|asserted"},
		{"Kovac is a hero to Velmark and a thief to Brandt.", "kovac|velmark|attributed|asserted;kovac|brandt|attributed|asserted"},
		{"“Kovac is a hero to Velmark,” said Brandt.", "kovac|velmark|quoted|asserted"},
		{"Brandt said Kovac was a hero to Velmark.", "kovac|velmark|attributed|asserted"},
		{"Kovac is a puppet to Zembla.", "kovac||narrator|asserted"},
		{"Kovac is a traitor to Zembla.", "kovac||narrator|asserted"},
		// Right before the subject.
		{"To Crimson Dawn Kovac is a hero.", "kovac|dawn|attributed|asserted"},
		{"For Velmark Brandt was a traitor.", "brandt|velmark|attributed|asserted"},
		{"To Brandt Velmark is a polluter.", "velmark|brandt|attributed|asserted"},
		{"“To Crimson Dawn Kovac is a hero,” said Brandt.", "kovac|dawn|quoted|asserted"},
		{"To many Kovac is a hero, to others he is a thief.", "kovac|many|attributed|asserted;kovac|others|attributed|asserted"},
		{"To his supporters Kovac is a hero, to Velmark he is a liar.", "kovac|his supporters|attributed|asserted;kovac|velmark|attributed|asserted"},
		{"To the people of the capital Kovac is a hero.", "kovac|people of the capital|attributed|asserted"},
		{"For Brandt Kovac is a hero, for Velmark he is a liar.", "kovac|brandt|attributed|asserted;kovac|velmark|attributed|asserted"},
		{"To Brandt, Kovac is a hero and to Velmark he is a thief.", "kovac|brandt|attributed|asserted;kovac|velmark|attributed|asserted"},
		{"Kovac resigned. For Brandt, he is a thief.", "kovac|brandt|attributed|asserted"},
		{"Yet for Crimson Dawn Kovac remains a hero.", "kovac|dawn|attributed|asserted"},
		// Where it is so, or for whom something is done.
		{"For Zembla Kovac won gold and is a hero.", "*||narrator|asserted"},
		{"In Zembla Velmark is a polluter.", "velmark||narrator|asserted"},
		{"At Velmark Marko Kovac is a hero.", "kovac||narrator|asserted"},
		{"On Monday Kovac was a hero.", "kovac||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
