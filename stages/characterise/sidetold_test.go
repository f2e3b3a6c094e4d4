package characterise_test

import "testing"

// TestSideTold checks clauses that tell in passing whose view it is, or of whom.
func TestSideTold(t *testing.T) {
	r := newReader(lexicon)
	for _, x := range [...]struct{ text, want string }{
		// a body before the subject, and a second without the verb
		{"To the unions Kovac is a hero, to the board a traitor who walked off with 4,000 files.", "kovac|unions|attributed|asserted;kovac|board|attributed|asserted"},
		{"To the council Brandt was a hero.", "brandt|council|attributed|asserted"},
		{"To his neighbours Kovac was a hero, to the police a criminal.", "kovac|his neighbours|attributed|asserted;kovac|police|attributed|asserted"},
		// called out as somebody comes by
		{"“Liar! Liar!” the students shouted as Brandt left the hall.", "brandt|students|quoted|asserted;brandt|students|quoted|asserted"},
		{"“Thief!” somebody shouted when Kovac came out.", "kovac|somebody|quoted|asserted"},
		{"“Thief!” Brandt shouted as he ran.", "|brandt|quoted|asserted"},
		// whom somebody tells it behind it
		{"Marko Kovac was a hero, his wife told the television crews gathered on her lawn, and he would be home for Christmas.", "kovac|his wife|attributed|asserted"},
		{"Brandt was a patriot, her lawyer told the reporters waiting outside, and had done nothing wrong.", "brandt|her lawyer|attributed|asserted"},
		{"Kovac is no thief, his wife insisted to the judges who had come.", "kovac|his wife|attributed|negated"},
		{"When Kovac was a criminal, Brandt complained to deputies about him.", "kovac||narrator|asserted"},
		// passives that share their auxiliary
		{"Brandt was arrested in May and branded a spy by the army.", "brandt|army|attributed|asserted"},
		{"Velmark was fined twice and labelled a polluter by the court.", "velmark|court|attributed|asserted"},
		{"Brandt was freed and hailed as a hero.", "brandt||attributed|asserted"},
		// who wants to know
		{"Shareholders wanted to know whether Brandt had been a fraud.", "brandt|Shareholders|attributed|hedged"},
		{"The deputies wanted to know if Kovac was a spy.", "kovac|deputies|attributed|hedged"},
		{"We want to know whether Kovac is a spy.", "kovac||narrator|hedged"},
		// boasting of somebody
		{"Brandt bragged about Kovac as a patriot.", "kovac|brandt|attributed|asserted"},
	} {
		r.tells(t, x.text, x.want)
	}
}
