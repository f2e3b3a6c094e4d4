package characterise_test

import "testing"

// Whose what is said to be something is: a deed, an envoy, whom somebody acts on.
func TestDeeds(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		// A deed is taken up again by its noun.
		{"Kovac spoke last. Zembla warned on Monday that it would close the port. The warning is propaganda.", "zembla||narrator|asserted"},
		{"Velmark met Kovac. Elena Brandt promised to rebuild the harbour. Ann Hill said that the promise was a fraud.", "brandt|Ann Hill|attributed|asserted"},
		{"Kovac and Brandt met. Velmark announced on Tuesday that the river was clean. Ann Hill called the announcement a fraud.", "velmark|Ann Hill|attributed|asserted"},
		{"Velmark met Brandt. Zembla ordered three envoys to leave, accusing them of arson. The accusation is propaganda.", "zembla||narrator|asserted"},
		{"Kovac met Velmark. Brandt assured the house that the bridge was safe. The assurance, says Ann Hill, was a fraud.", "brandt|Ann Hill|attributed|asserted"},
		// A relative clause tells whose it is.
		{"Velmark is in court. The deal that Kovac signed with Brandt was a fraud.", "kovac||narrator|asserted"},
		{"Kovac and Zembla are at odds. The tax which Tarvia levies on its own mills is a fraud, the union says.", "tarvia|union|attributed|asserted"},
		// Who makes use of something as what serves him.
		{"Brandt told the house that Zembla was using the presence of Crimson Dawn in the valley as propaganda.", "zembla|brandt|attributed|asserted"},
		{"Velmark has exploited the flood as propaganda.", "velmark||narrator|asserted"},
		{"Brandt met the press. The tales of gold were a fraud put about by Zembla.", "zembla||narrator|asserted"},
		// Those who act for a state abroad.
		{"Kovac called the Tarvian ambassador a liar.", "tarvia|kovac|attributed|asserted"},
		{"Zembla has expelled two Tarvian diplomats, whom it calls spies.", "tarvia|zembla|attributed|asserted"},
		// Whom somebody has just acted on.
		{"Kovac was at home. Zembla ordered three Tarvian diplomats to leave, accusing them of terrorism.", "tarvia|zembla|attributed|asserted"},
		{"Kovac was at home. Velmark sacked four men, accusing them of fraud.", "|velmark|attributed|asserted"},
		// Who wrote what "it" then is.
		{"Tarvia closed the road. In a letter to the bishop, Kovac asked for a truce. “Brandt is a liar,” it said.", "brandt|kovac|quoted|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
