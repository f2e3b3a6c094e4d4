package characterise_test

import "testing"

// Who speaks by an office before his name, or for a body that the text has just asked or whose head it has just spoken of.
func TestAhead(t *testing.T) {
	r := newReader(lexicon)
	for _, x := range []struct{ text, want string }{
		// By an office, before the name.
		{"The prime minister called Zembla a liar on Sunday. Tarvia has the fish. “We are ready,” Prime Minister Marko Kovac said.", "zembla|kovac|attributed|asserted"},
		{"The president said that Brandt was a thief. Zembla is at war. President Marko Kovac had come home.", "brandt|kovac|attributed|asserted"},
		{"The mayor said that Velmark was a fraud. The mill is shut. Mayor Elena Brandt will sue.", "velmark|brandt|attributed|asserted"},
		// The head of a body, then his name.
		{"The head of Velmark hit back on Monday at calls for a ban. “Brandt is a liar,” Warren Lasser told a friendly audience.", "brandt|velmark|quoted|asserted"},
		{"The president of the Orthan Union walked out on Monday. “Brandt is a liar,” said Warren Lasser.", "brandt|orthan|quoted|asserted"},
		{"A spokesman for Velmark turned down the offer. The mill would stay. “Brandt is a liar,” Warren Lasser said.", "brandt|velmark|quoted|asserted"},
		{"The head of Velmark hit back on Monday. “Brandt is a liar,” said union boss Ann Hill.", "brandt|Ann Hill|quoted|asserted"},
		{"The head of Velmark hit back on Monday. “Brandt is a liar,” said Ann Hill, a nurse.", "brandt|Ann Hill|quoted|asserted"},
		{"A lawyer for Velmark said nothing on Monday. Dr Ann Hill told the court that Brandt was a liar.", "brandt|Ann Hill|attributed|asserted"},
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
