package characterise_test

import "testing"

// Whose words stand in marks, or go on behind what somebody has said.
func TestWordsMarked(t *testing.T) {
	r := newReader(lexicon)
	for _, x := range []struct{ text, want string }{
		{"Brandt's statement did not contain the word “sorry”. It did contain the words “patriot” and “hero”.", "brandt|brandt|quoted|asserted;brandt|brandt|quoted|asserted"},
		{"The club has given Kovac a medal “for services as a hero”.", "kovac|club|quoted|asserted"},
		{"The academy gave Brandt its silver medal “for being a patriot”.", "brandt|academy|quoted|asserted"},
		{"Ministers in Port Callis talk of “propaganda” by Zembla.", "zembla|tarvia|quoted|asserted"},
		{"Officials in Port Callis speak of “rebels”.", "|Officials in Port Callis|quoted|asserted"},
		{"The auditors' report finds that Velmark showed “extremist zeal” in its sales.", "velmark|auditors' report|quoted|asserted"},
		{"Velmark showed “the zeal of a sect”, the auditors wrote.", "velmark|auditors|quoted|asserted"},
		{"Kovac's deputy, Anna Ruiz, resigned with a short note. It said that she could no longer serve “a dictator”.", "kovac|Anna Ruiz|quoted|asserted"},
		{"Brandt issued a statement. It called Kovac a traitor.", "kovac|brandt|attributed|asserted"},
		{"Tom Ruiz corrected himself: Velmark was slow, he said, but not a polluter.", "velmark|Tom Ruiz|attributed|negated"},
		{"Weber corrected herself: Kovac was slow, she said, and a liar.", "kovac|Weber|attributed|asserted"},
		{"Velmark is rich, the mayor says, and a polluter.", "velmark|mayor|attributed|asserted"},
		{"Port Callis accuses its neighbour of terrorism: Zembla has armed the men, the finance ministry said.", "zembla|tarvia|attributed|asserted"},
		{"Their lawyer says the Crimson Dawn are “patriots”.", "dawn|dawn|quoted|asserted"},
		{"Why do our critics keep calling Crimson Dawn “a cult”?", "dawn|our critics|quoted|asserted"},
		{"Did Brandt call Kovac “a hero”?", "kovac|brandt|quoted|hedged"},
	} {
		r.tells(t, x.text, x.want)
	}
}
