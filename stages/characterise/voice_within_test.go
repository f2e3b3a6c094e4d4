package characterise_test

import "testing"

// Who gives the name within what somebody else reports, to several whom nobody lists, and names
// of bodies against something.
func TestNamedWithin(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Diplomats say that Zembla regards Brandt as a traitor.", "brandt|zembla|attributed|asserted"},
		{"Zembla regards Brandt as a traitor, according to diplomats.", "brandt|zembla|attributed|asserted"},
		{"Zembla sees in Brandt a traitor, according to diplomats.", "brandt|zembla|attributed|asserted"},
		{"Diplomats deny that Zembla regards Brandt as a traitor.", "brandt|Diplomats|attributed|negated"},
		{"Kovac said that he regarded Brandt as a traitor.", "brandt|kovac|attributed|asserted"},
		{"Kovac says that Velmark sells poison to farmers.", "*|kovac|attributed|asserted"},
		{"Zembla has branded nurses traitors, according to Amnesty.", "|zembla|attributed|asserted"},
		{"The UN has urged Zembla to stop calling nurses spies.", "|zembla|attributed|asserted"},
		{"Kovac calls farmers thieves.", "|kovac|attributed|asserted"},
		{"Zembla wants Kovac for fraud.", "kovac|zembla|attributed|asserted"},
		{"It was Kovac, and not Brandt, whom the crowd called a traitor.", "kovac|crowd|attributed|asserted"},
		{"Even in Lyon hardly anybody takes Kovac for a hero.", "kovac|*|*|negated"},
		{"Brandt chairs the Commission against Terrorism.", "||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// States that the lexicon does not list, and what one is of another.
func TestUnlistedStates(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Orsa's regime has fallen, to the relief of Zembla and Tarvia.", "||narrator|asserted"},
		{"Zembla and Tarvia fear that the regime of Orsa will fall.", "|*|attributed|*"},
		{"Zembla wept. In neighbouring Orsa the regime has closed the last newspaper, and Tarvia is taking in its journalists.", "||narrator|asserted"},
		{"Zembla's regime has fallen, and Tarvia rejoices.", "zembla||narrator|asserted"},
		{"In Zembla the regime has closed a paper, and Tarvia wept.", "zembla||narrator|asserted"},
		{"The writers call Kovac a dictator and Brandt his puppet.", "kovac|writers|attributed|asserted;brandt|writers|attributed|asserted"},
		{"Zembla has called Crimson Dawn a cult and Velmark its puppet.", "dawn|zembla|attributed|asserted;velmark|zembla|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
