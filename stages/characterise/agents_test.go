package characterise_test

import "testing"

// Names that several give, each told behind his own, and participles that open the sentence.
func TestAgents(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Crimson Dawn has been branded extremists by Zembla, traitors by Kovac and heroes by Brandt.", "dawn|zembla|attributed|asserted;dawn|kovac|attributed|asserted;dawn|brandt|attributed|asserted"},
		{"Brandt was called a traitor by Kovac and a hero by the students.", "brandt|kovac|attributed|asserted;brandt|students|attributed|asserted"},
		{"Brandt was called a traitor by Tarvia and \"my hero\" by Kovac.", "brandt|tarvia|attributed|asserted;brandt|kovac|quoted|asserted"},
		{"Kovac, called a dictator by his enemies and a reformer by his friends, has died.", "kovac|his enemies|attributed|asserted;kovac|his friends|attributed|asserted"},
		{"Hailed as a hero by Zembla and as a reformer by Tarvia, Kovac never learned to read.", "kovac|zembla|attributed|asserted;kovac|tarvia|attributed|asserted"},
		{"Kovac is seen by Brandt as a thief and by Zembla as a hero.", "kovac|brandt|attributed|asserted;kovac|zembla|attributed|asserted"},
		{"Once labelled a traitor, Kovac now sits in parliament.", "kovac||attributed|withdrawn"},
		{"Long branded a thief by the Daily Herald, Kovac has sued.", "kovac|herald|attributed|asserted"},
		{"Judges in Lyon convicted Kovac of terrorism but acquitted him of fraud.", "kovac|Judges in Lyon|attributed|asserted;kovac|Judges in Lyon|attributed|negated"},
		// Who asks, and whom.
		{"Asked by a German reporter whether he was a dictator, Kovac laughed.", "kovac|German reporter|attributed|hedged"},
		{"When asked by a journalist whether he was a thief, Kovac walked away.", "kovac|journalist|attributed|hedged"},
		{"Asked by the Daily Herald if he was a spy, Kovac said nothing.", "kovac|herald|attributed|hedged"},
		{"Asked by Kovac whether she was a thief, Brandt laughed.", "brandt|kovac|attributed|hedged"},
		{"Asked by students whether she was a traitor, Brandt shrugged.", "brandt|students|attributed|hedged"},
		{"Asked whether he was a spy, Kovac left.", "kovac||attributed|hedged"},
	} {
		r.tells(t, c.text, c.want)
	}
}
