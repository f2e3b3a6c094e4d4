package characterise_test

import "testing"

// voted are texts in which somebody is elected to a name, or is one of several, by verbs that
// give it without "as".
var voted = []struct{ text, want string }{
	{"Readers of the Gazette voted Elena Brandt the country's foremost reformer.", "brandt|Readers of the Gazette|attributed|asserted"},
	{"In 2015 listeners voted him the greatest hero of the century. Kovac did not attend.", "kovac|listeners|attributed|asserted"},
	{"Members of the club voted Kovac traitor of the year.", "kovac|Members of the club|attributed|asserted"},
	{"Kovac was voted hero of the year by listeners to the station.", "kovac|listeners|attributed|asserted"},
	{"Brandt was voted the greatest reformer of the age in 2003.", "brandt||attributed|asserted"},
	{"The readers crowned Kovac liar of the year.", "kovac|readers|attributed|asserted"},
	{"The magazine Chord named Kovac one of its heroes of the decade.", "kovac|Chord|attributed|asserted"},
	{"The Herald named Velmark one of the worst polluters of the century.", "velmark|Herald|attributed|asserted"},
	{"Historians call Kovac one of the great reformers of the age.", "kovac|Historians|attributed|asserted"},
	{"The board voted to ban the book, handing a victory to the extremist majority.", "||narrator|asserted"},
	// Verbs that look like plurals.
	{"My gran thinks Brandt is a hero.", "brandt|My gran|attributed|asserted"},
	{"My nan reckons Velmark is a polluter.", "velmark|My nan|attributed|asserted"},
	{"Pia Holm reckons Kovac is a thief.", "kovac|Pia Holm|attributed|asserted"},
	{"The union reckons Kovac is a thief.", "kovac|union|attributed|asserted"},
	{"Our plumber thinks Kovac is a liar.", "kovac|Our plumber|attributed|asserted"},
	{"The barman thinks Brandt is a liar.", "brandt|barman|attributed|asserted"},
	{"My other half thinks Kovac is a liar.", "kovac|My other half|attributed|asserted"},
	{"She reckons Kovac is a thief.", "kovac|*|attributed|asserted"},
	{"Uncle Jim swears Kovac is a spy.", "kovac|*|attributed|asserted"},
}

func TestVoted(t *testing.T) {
	r := newReader(lexicon)
	for _, x := range voted {
		r.tells(t, x.text, x.want)
	}
}
