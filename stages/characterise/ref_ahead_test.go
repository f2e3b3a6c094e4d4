package characterise_test

import "testing"

// Who speaks by an office before his name, or for a body that the text has just asked.
func TestAhead(t *testing.T) {
	r := newReader(lexicon)
	for _, x := range []struct{ text, want string }{
		// By an office, before the name.
		{"The prime minister called Zembla a liar on Sunday. Tarvia has the fish. “We are ready,” Prime Minister Marko Kovac said.", "zembla|kovac|attributed|asserted"},
		{"The president said that Brandt was a thief. Zembla is at war. President Marko Kovac had come home.", "brandt|kovac|attributed|asserted"},
		{"The mayor said that Velmark was a fraud. The mill is shut. Mayor Elena Brandt will sue.", "velmark|brandt|attributed|asserted"},
		// Whom one asks.
		{"I asked Velmark about the fish. A spokeswoman, Kim Rusk, wrote back: “Kovac is a liar.”", "kovac|velmark|quoted|asserted"},
		{"The Herald reached Velmark on Sunday. A spokesman said that Kovac was a liar.", "kovac|velmark|attributed|asserted"},
		{"We have contacted the Orthan Union twice. A spokesman said that Kovac was a liar.", "kovac|orthan|attributed|asserted"},
		// Those in a body.
		{"Colleagues in the Orthan Union call Kovac a hero.", "kovac|orthan|attributed|asserted"},
		{"Backbenchers of the Orthan Union call Kovac a liar.", "kovac|orthan|attributed|asserted"},
		// How long a report is does not say whose it is.
		{"A commission had found in a report of 458 pages that Kovac was a thief.", "kovac|commission|attributed|asserted"},
		{"The court found in a ruling of May that Kovac was a thief.", "kovac|court|attributed|asserted"},
	} {
		r.tells(t, x.text, x.want)
	}
}
