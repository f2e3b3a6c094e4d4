package characterise_test

import "testing"

// postponed are texts in which the object stands behind what it is called.
var postponed = []struct{ text, want string }{
	{"The Orthan Union condemned as propaganda a leaflet distributed by Crimson Dawn.", "dawn|orthan|attributed|asserted"},
	{"The Orthan Union condemns as extremist a poster put up by Crimson Dawn, and asks for its removal.", "dawn|orthan|attributed|asserted"},
	{"Brandt denounced as a fraud the vote organised by Kovac.", "kovac|brandt|attributed|asserted"},
	{"The party condemned as a fraud the plan put forward by Velmark.", "velmark|party|attributed|asserted"},
	{"Kovac dismissed as propaganda a film made by the Orthan Union.", "orthan|kovac|attributed|asserted"},
	{"Brandt described as extremist the programme of Crimson Dawn.", "dawn|brandt|attributed|asserted"},
	{"Zembla denounced as terrorist the movement led by Kovac.", "kovac|zembla|attributed|asserted"},
	{"Tarvia has banned as extremist the newspaper published by Crimson Dawn.", "dawn|tarvia|attributed|asserted"},
	{"Zembla branded as traitors the leaders of the Orthan Union.", "orthan|zembla|attributed|asserted"},
	{"Zembla regards as terrorist the group led by Kovac.", "kovac|zembla|attributed|asserted"},
	{"Brandt, a lawyer, dismissed as disinformation a report by the Daily Herald.", "herald|brandt|attributed|asserted"},
	{"Critics have hailed as a hero the woman who led the strike, Elena Brandt.", "brandt|Critics|attributed|asserted"},
	{"Kovac, hailed as a hero the day after the battle, left for Zembla.", "kovac||attributed|asserted"},
	{"Kovac was condemned as a traitor by a crowd the next morning.", "kovac|crowd|attributed|asserted"},
}

func TestPostponed(t *testing.T) {
	r := newReader(lexicon)
	for _, x := range postponed {
		r.tells(t, x.text, x.want)
	}
}

// elided are texts whose second report leaves its verb out.
var elided = []struct{ text, want string }{
	{"Kovac's friends say that he is a hero; his foes, that he is a thief.", "kovac|Kovac's friends|attributed|asserted;kovac|his foes|attributed|asserted"},
	{"The police believe that Kovac is a spy, the army that he is a traitor.", "kovac|police|attributed|asserted;kovac|army|attributed|asserted"},
	{"Farmers argue that Velmark is a polluter; Velmark, that the farmers are criminals.", "velmark|Farmers|attributed|asserted;*|velmark|attributed|asserted"},
	{"Brandt’s supporters insist she is a reformer; her critics, that she is a dictator.", "brandt|Brandt’s supporters|attributed|asserted;brandt|her critics|attributed|asserted"},
	{"Some say that Kovac is a hero; others, that he is a liar.", "kovac|Some|attributed|asserted;kovac|others|attributed|asserted"},
	{"Kovac denies that he is a thief; his wife, that he is a spy.", "kovac|kovac|attributed|negated;kovac|his wife|attributed|negated"},
	{"Kovac said that he had met the minister, the man that he took for a liar.", "*|kovac|attributed|*"},
	{"The mayor said that the city had hired a man that was a thief.", "|mayor|attributed|asserted"},
	{"Kovac said that he had met Brandt, and that she was a liar.", "brandt|kovac|attributed|asserted"},
}

func TestElided(t *testing.T) {
	r := newReader(lexicon)
	for _, x := range elided {
		r.tells(t, x.text, x.want)
	}
}
