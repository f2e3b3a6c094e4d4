package characterise_test

import "testing"

// Whom a sentence singles out as the only or real ones stands behind its verb; a law's punishment is
// nobody's charge.
func TestSingledOut(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"“The only fraud in this valley is what Velmark did to the river,” said Brandt.", "velmark|brandt|quoted|asserted"},
		{"Brandt sued Velmark. “The real fraud is what they have done with the pensions,” she said.", "velmark|brandt|quoted|asserted"},
		{"“The only terrorism here is what Crimson Dawn does at night,” said Kovac.", "dawn|kovac|quoted|asserted"},
		{"The real criminals are those who sold the bridge, Kovac said after a talk with Crimson Dawn.", "|kovac|attributed|asserted"},
		{"Brandt met Velmark. The only thieves here are the bankers, she said.", "|brandt|attributed|asserted"},
		{"The worst extremists in the valley are the ones who pay no tax, Brandt told Crimson Dawn.", "|brandt|attributed|asserted"},
		{"The real thieves are the men of Velmark, Brandt said.", "velmark|brandt|attributed|asserted"},
		{"Crimson Dawn met on Friday. The worst criminal I saw was the cook.", "||narrator|asserted"},
		{"Crimson Dawn met on Friday. The greatest liar we ever met was the teacher.", "||narrator|asserted"},
		{"Kovac fled. The only traitor was his own brother.", "||narrator|asserted"},
		{"Kovac fled. The real thief is his lawyer, Lund said.", "|Lund|attributed|asserted"},
		{"Velmark is rich. The worst thief I know is Kovac.", "kovac||narrator|asserted"},
		{"The biggest liar in the room was Kovac.", "kovac||narrator|asserted"},
		{"Sentences for fraud were doubled in May.", "||narrator|asserted"},
		{"The maximum sentence for fraud is six years in Zembla.", "||narrator|asserted"},
		{"Fines for fraud have risen by a third.", "||narrator|asserted"},
		{"Sentences for fraud were handed to nine men.", "||attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// What "we" speak of in a quotation is the speaker's, not his body's.
func TestWeSpeakOf(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Tarvia's interior minister, Elena Brandt, said the bill would touch few people. “We are talking about criminals,” she told the chamber.", "|brandt|quoted|asserted"},
		{"Tarvia's interior minister, Elena Brandt, said: “We are speaking of terrorists here.”", "|brandt|quoted|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
