package characterise_test

import "testing"

// rebuffed are texts that turn a claim away with something between the verb and the claim.
var rebuffed = []struct{ text, want string }{
	{"Velmark rejects in the strongest terms the claim that it is a polluter.", "velmark|velmark|attributed|negated"},
	{"Brandt rejected out of hand the suggestion that she was a puppet of Zembla.", "brandt|brandt|attributed|negated"},
	{"Kovac dismissed with a wave of the hand the allegation that he was a thief.", "kovac|kovac|attributed|negated"},
	{"The minister rejected in parliament the idea that Velmark was a polluter.", "velmark|minister|attributed|negated"},
	{"Velmark dismissed in a statement any suggestion that it was a criminal.", "velmark|velmark|attributed|negated"},
	{"Kovac has always denied, with some heat, the allegation that he was a spy.", "kovac|kovac|attributed|negated"},
	{"Crimson Dawn condemned in the same breath the claim that it is a militia.", "dawn|dawn|attributed|negated"},
	{"Kovac repeated on the radio the claim that Brandt was a traitor.", "brandt|kovac|attributed|asserted"},
}

func TestRebuffed(t *testing.T) {
	r := newReader(lexicon)
	for _, x := range rebuffed {
		r.tells(t, x.text, x.want)
	}
}
