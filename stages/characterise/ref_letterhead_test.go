package characterise_test

import "testing"

// Who "we", "I" and "you" are in a letter or a leaflet, by its head and foot.
func TestLetterheads(t *testing.T) {
	r := newReader(lexicon)
	for _, test := range []struct{ text, want string }{
		{"ORTHAN UNION\nTo all households\n\nKovac says that we are traitors.", "orthan|kovac|attributed|asserted"},
		{"ORTHAN UNION – NORTHERN BRANCH\nNewsletter\n\nKovac says that we are traitors.", "orthan|kovac|attributed|asserted"},
		{"An appeal from Crimson Dawn\n\nKovac has spoken. Zembla calls us terrorists.", "dawn|zembla|attributed|asserted"},
		{"Dear friends,\n\nVelmark says that we are criminals.\n\nFor the board of the Orthan Union,\nPeter Hahn", "orthan|velmark|attributed|asserted"},
		{"Zembla has spoken. It calls us rebels.\n\nPeter Hahn\nChair, Orthan Union", "orthan|zembla|attributed|asserted"},
		{"An open letter from Marko Kovac\n\nA clerk has written that I am a thief.", "kovac|clerk|attributed|asserted"},
		{"Velmark is rich. I have been called a traitor.\n\n– Elena Brandt, Leeds", "brandt||attributed|asserted"},
		{"An open letter to Elena Brandt from the hill farmers\n\nDear Minister,\n\nKovac has left us. You are not a liar.", "brandt||narrator|negated"},
		{"Velmark is rich. I have been called a traitor.\n\nMore about Elena Brandt", "|*|attributed|asserted"},
	} {
		r.tells(t, test.text, test.want)
	}
}
