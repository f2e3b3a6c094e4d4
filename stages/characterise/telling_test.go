package characterise_test

import "testing"

// In whose view somebody is something is not he, where a description stands for him.
func TestViewersOther(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Brandt has made a film about Kovac. In her telling the president is no dictator but a shy man.", "kovac|brandt|attributed|negated"},
		{"Brandt has made a film about Kovac. In Brandt’s telling Kovac is a thief.", "kovac|brandt|attributed|asserted"},
		{"Kovac rules the country. Brandt has written his life. In her account the president is a thief.", "kovac|brandt|attributed|asserted"},
		{"How do you make a play about Kovac? Brandt’s answer is to laugh. In her version the general is a hero.", "kovac|brandt|attributed|asserted"},
		{"Brandt has filmed the life of Kovac. To her the president is a hero.", "kovac|brandt|attributed|asserted"},
		{"In the mayor’s telling Kovac was a hero.", "kovac|mayor|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// What is unknown somewhere is not there, nor is what one only pretends.
func TestNotThere(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Fraud does not exist here, Kovac said.", "|kovac|attributed|negated"},
		{"Kovac says that fraud is unknown in his ministry.", "*|kovac|attributed|negated"},
		{"Terrorism was unheard of here before Crimson Dawn.", "||narrator|negated"},
		{"Fraud is practically non-existent in Tarvia, Brandt claims.", "*|brandt|attributed|negated"},
		{"“Terrorists do not exist here,” said Brandt.", "|brandt|quoted|negated"},
		{"Fraud is a thing of the past, Kovac says.", "|kovac|attributed|withdrawn"},
		{"Fraud was never unknown in Velmark.", "*||narrator|asserted"},
		{"The terrorist was unknown to Kovac.", "*||narrator|asserted"},
		{"Let us stop pretending that Velmark is a hero.", "velmark||narrator|negated"},
		{"Brandt never stopped pretending to be a hero.", "brandt||narrator|negated"},
	} {
		r.tells(t, c.text, c.want)
	}
}
