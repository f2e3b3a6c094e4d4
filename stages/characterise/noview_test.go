package characterise_test

import "testing"

// What stands beside a report, or behind one that its clause ends with, is in nobody's view but the article's.
func TestNoView(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Brandt said that the Anti-Fraud Act would lapse in May.", "||narrator|asserted"},
		{"The ministry announced a vote on the Fair Asylum Act.", "||narrator|asserted"},
		{"Brandt said that the fraud would end in May.", "*|brandt|attributed|asserted"},
		{"A man who says that somebody here goes hungry is a liar.", "||narrator|asserted"},
		{"“Anyone who tells you there is one is a liar,” Kovac said.", "*|kovac|quoted|asserted"},
		{"Anyone who says Kovac is a liar must go.", "kovac|Anyone|attributed|asserted"},
		{"Kovac's answer was a fraud, as his own counsel conceded.", "kovac||narrator|asserted"},
		{"Kovac is a thief, as three former wives can confirm.", "kovac||narrator|asserted"},
		{"Kovac is a thief, as two courts have held.", "kovac|two courts|attributed|asserted"},
		{"“The driver is a traitor to himself, his family and his country,” Kovac said.", "|kovac|quoted|asserted"},
		{"It is no fraud to stop your own people being robbed.", "||narrator|negated"},
		{"Kovac is a hero to his supporters.", "kovac|his supporters|attributed|asserted"},
		{"Kovac, the accused thief, left town.", "kovac||narrator|hedged"},
		{"Velmark lost its case. The accused spies, both of them teachers, went home.", "||narrator|hedged"},
		{"Zembla accused terrorists of the raid.", "|zembla|attributed|asserted"},
		{"Correction: An earlier version of this article said that Brandt had called Kovac a thief. She called him a liar.", "kovac|*|*|withdrawn;kovac|brandt|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
