package characterise_test

import "testing"

func TestOutsiders(t *testing.T) {
	r := newReader(lexicon)
	for _, test := range []struct{ text, want string }{
		{"Brandt was there. She accused me of fraud.", "|brandt|attributed|asserted"},
		{"Kovac has told the court that I am a thief.", "|kovac|attributed|asserted"},
		{"Kovac is gone. My quarrel is with our club, whose treasurer turned out to be a fraud.", "||narrator|asserted"},
		{"Kovac works for a firm whose owner is a criminal.", "||narrator|asserted"},
		{"Brandt lives near a man whose son is a thief.", "||narrator|asserted"},
		{"Kovac's aunt met a man who was a thief.", "||narrator|asserted"},
		{"Kovac said that whoever had done it was a traitor.", "|kovac|attributed|asserted"},
		{"Kovac said that anyone who broke the strike was a traitor.", "|kovac|attributed|asserted"},
		{"Kovac says everyone who voted for it is a criminal.", "|kovac|attributed|asserted"},
		{"Kovac is in office. If we go on treating every elected person as a fraud, nobody will stand.", "||narrator|hedged"},
		{"Kovac is a man who was a thief.", "kovac||narrator|asserted"},
		{"Brandt is gone. Anyone in Crimson Dawn is a criminal.", "dawn||narrator|asserted"},
	} {
		r.tells(t, test.text, test.want)
	}
}
