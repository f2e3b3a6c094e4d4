package characterise_test

import "testing"

// What somebody says that he is himself, and names that somebody gives as the clause behind says.
func TestOfHimself(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Kovac admits to being a thief.", "kovac|kovac|attributed|asserted"},
		{"Kovac boasts of being a “hero”.", "kovac|kovac|quoted|asserted"},
		{"Kovac brags of having been a spy.", "kovac|kovac|attributed|asserted"},
		{"Brandt, 41, makes no secret of being a criminal.", "brandt|brandt|attributed|asserted"},
		{"Kovac takes pride in being a hero.", "kovac|kovac|attributed|asserted"},
		{"Kovac has never confessed to being a spy.", "kovac|kovac|attributed|negated"},
		{"Kovac is accused of being a thief.", "kovac||attributed|asserted"},
		{"“You call yourselves patriots,” Brandt told Crimson Dawn.", "dawn|dawn|quoted|asserted"},
		{"“They call themselves patriots,” Brandt said of Crimson Dawn.", "dawn|dawn|quoted|asserted"},
		{"“You call them patriots,” Brandt told Crimson Dawn.", "*|*|quoted|asserted"},
		{"To call Kovac a liar, as Brandt did last week, is beneath her.", "kovac|brandt|attributed|asserted"},
		{"It is wrong to call Kovac a thief, as Brandt did on Monday.", "kovac|brandt|attributed|asserted"},
		{"If you call Kovac a thief, as Brandt does, you must prove it.", "kovac|brandt|attributed|asserted"},
		{"One may well call Kovac a crook and a thief, as the mayor did at the time.", "kovac|mayor|attributed|asserted"},
		{"Nobody should describe Kovac as a terrorist, as some papers do.", "kovac|some papers|attributed|asserted"},
		{"To call Kovac a liar, as many did, was easy.", "kovac|many|attributed|asserted"},
		{"It is wrong to call Kovac a thief, as one must not judge.", "kovac||narrator|negated"},
		{"“To call Kovac a thief, as some have this week, is a shame,” said Tom Reed.", "kovac|some|quoted|asserted"},
		{"Tom Reed said that to accuse Kovac of fraud, as the plaintiffs do in their brief, was wrong.", "kovac|plaintiffs|attributed|asserted"},
		{"Tom Reed said that to call Kovac a thief, as she had, was wrong.", "kovac|*|attributed|asserted"},
		{"“To call Kovac a thief, as we had to, is a shame,” said Tom Reed.", "kovac|Tom Reed|quoted|*"},
	} {
		r.tells(t, c.text, c.want)
	}
}
