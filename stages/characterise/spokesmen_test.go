package characterise_test

import "testing"

// Whom those speak for who have no name in the lexicon, and whose words a participle or a result passes on.
func TestSpokesmen(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"The Tarvian authorities regard Brandt as a traitor.", "brandt|tarvia|attributed|asserted"},
		{"Her Tarvian counterpart, Anton Glavich, replied that Brandt was a thief.", "brandt|tarvia|attributed|asserted"},
		{"A Tarvian spokeswoman said that Brandt was a traitor.", "brandt|tarvia|attributed|asserted"},
		{"Crimson Dawn only observes. Anton Glavich, who leads the largest rival group, said Brandt was a thief.", "brandt|Anton Glavich|attributed|asserted"},
		{"Italian authorities regard Brandt as a traitor.", "brandt|Italian authorities|attributed|asserted"},
		{"Crimson Dawn only observes. Its captain, Dwight Mabry, said Brandt was a thief.", "brandt|dawn|attributed|asserted"},
		{"A strategist for Crimson Dawn, Gail Petrie, said that Brandt was a thief.", "brandt|dawn|attributed|asserted"},
		{"A strategist from Sel, Gail Petrie, said that Brandt was a thief.", "brandt|Gail Petrie|attributed|asserted"},
		{"Kovac went home. His press secretary says that Brandt is a thief.", "brandt|kovac|attributed|asserted"},
		{"Kovac's campaign says that Brandt is a thief.", "brandt|kovac|attributed|asserted"},
		{"President Elena Brandt left. The president's office said that Kovac was a thief.", "kovac|brandt|attributed|asserted"},
		{"Kovac's cousin says that Brandt is a thief.", "brandt|Kovac's cousin|attributed|asserted"},
		{"Ann Ellis said the results showed that Brandt was a thief.", "brandt|Ann Ellis|attributed|asserted"},
		{"Kovac, described to the president in 2002 as a thief, left.", "kovac||attributed|asserted"},
		{"The council said that Kovac, branded in the press as a thief, had left.", "kovac|*|attributed|asserted"},
		{"Brandt, the mayor, referred to Kovac as a thief.", "kovac|brandt|attributed|asserted"},
		{"“I didn't know he was a thief,” Ann Ellis said of Kovac.", "kovac|Ann Ellis|quoted|asserted"},
		{"“I never realised Kovac was a thief,” Ann Ellis said.", "kovac|Ann Ellis|quoted|asserted"},
		{"“Nobody should tell you that Kovac is a thief,” Ann Ellis said.", "kovac|Ann Ellis|quoted|negated"},
		{"“I don't know he is a thief,” Ann Ellis said of Kovac.", "kovac|Ann Ellis|quoted|negated"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// Those of whom only the clause behind them tells who they are, with that.
func TestPeopleWho(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Kovac was called a thief by people who had spent the war at school.", "kovac|people who had spent the war at school|attributed|asserted"},
		{"“Kovac was called a thief by people who had never read him,” Tom Reed said.", "kovac|people who had never read him|quoted|asserted"},
		{"Kovac is called a hero by people who like him and a thief by others.", "kovac|people who like him|*|*;kovac|*|*|*"},
		{"To those who live in Sel, Kovac is a hero.", "kovac|those who live in Sel|attributed|asserted"},
		{"People who call Kovac a thief are wrong.", "kovac|People|attributed|*"},
		{"Kovac was called a thief by women who had never met him.", "kovac|women|attributed|asserted"},
		{"Kovac told aides to find out what had happened, and wrote that Brandt was a “thief”.", "brandt|kovac|quoted|asserted"},
		{"Kovac met members of the Harbour League, a club that calls Brandt a thief.", "brandt|Harbour League|attributed|asserted"},
		{"Kovac met members of the Harbour League, the nurses who call Brandt a thief.", "brandt|*|attributed|asserted"},
		{"Crimson Dawn are thieves, put a guard in hospital and burned cars.", "dawn||narrator|asserted"},
		{"Crimson Dawn's thieves have burned cars and, last winter, put a guard in hospital.", "dawn||narrator|asserted"},
		{"Kovac told aides to leave and say that Brandt was a thief.", "brandt|*|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
