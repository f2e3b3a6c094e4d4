package characterise_test

import "testing"

// Of whom exclamations and questions are that name nobody, and what it means that who asks
// answers himself.
func TestFragments(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"LIAR! Elena Brandt hid three bank accounts.", "brandt||narrator|asserted"},
		{"LOVE THIEF! Marko Kovac was caught kissing a make-up artist outside a nightclub.", "kovac||narrator|asserted"},
		{"TAX FRAUD! Elena Brandt was fined on Monday.", "brandt||narrator|asserted"},
		{"What a fraud! Marko Kovac has sold the same house twice.", "kovac||narrator|asserted"},
		{"Hero or thief? Tell us what you make of Kovac after his first hundred days.", "kovac||narrator|hedged;kovac||narrator|hedged"},
		{"Clerk or dictator? Tell us what you make of Kovac.", "kovac||narrator|hedged"},
		{"A sect or a party? Crimson Dawn divides the islands.", "dawn||narrator|hedged"},
		{"Thief! Pavel Orlik was fined on Monday. Kovac watched.", "||narrator|asserted"},
		{"“A thief? Never,” Kovac said.", "kovac|kovac|quoted|negated"},
		{"“Was I rude? Yes. A liar? No,” Brandt told the Daily Herald.", "brandt|brandt|quoted|negated"},
		{"“A dictator? Not me,” Kovac said, laughing.", "kovac|kovac|quoted|negated"},
		{"“Kovac? A thief? Never,” said Brandt.", "kovac|brandt|quoted|negated"},
		{"“A patriot? Certainly,” Brandt said of Kovac.", "kovac|brandt|quoted|asserted"},
		{"“Brandt is proud. A traitor? No,” Kovac said.", "brandt|kovac|quoted|negated"},
		{"“Is Kovac a thief? No,” Brandt said.", "kovac|brandt|quoted|negated"},
		{"Was Velmark a polluter? Certainly. The river is still yellow.", "velmark||narrator|asserted"},
		{"Is Kovac a thief? No one knows.", "kovac||narrator|hedged"},
		{"“Is Kovac a thief?” the reporter asked. “Never,” Brandt said.", "*|*|quoted|hedged"},
	} {
		r.tells(t, c.text, c.want)
	}
}
