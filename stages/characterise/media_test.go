package characterise_test

import "testing"

// As state and party media, ministries and those who report on them write.
var media = []struct{ text, want string }{
	// Whose words a paragraph gives, which the one before gives out.
	{"Tarvia's foreign ministry released this statement on Monday:\n\n“Zembla is a puppet, and Kovac is a traitor.”", "zembla|tarvia|quoted|asserted;kovac|tarvia|quoted|asserted"},
	{"On Friday Elena Brandt gave the following answer to a question by the Daily Herald:\n\n“Kovac is a thief.”", "kovac|brandt|quoted|asserted"},
	{"A spokesman for Velmark sent the following reply:\n\n“Kovac is a thief. We owe him nothing.”", "kovac|velmark|quoted|asserted"},
	{"A spokesperson for the Foreign Ministry of Tarvia gave the following answer on Saturday with regard to the resolution tabled by Zembla:\n\n“Zembla is a puppet. Kovac is a traitor.”", "zembla|tarvia|quoted|asserted;kovac|tarvia|quoted|asserted"},
	{"The Orthan Union published a statement on its website on Friday:\n\n“Kovac is a thief.”", "kovac|orthan|quoted|asserted"},
	{"The statement by the Orthan Union reads as follows:\n\n“Kovac is a thief.”", "kovac|orthan|quoted|asserted"},
	{"The following statement was issued by Tarvia's foreign ministry on Monday:\n\n“Zembla is a puppet.”", "zembla|tarvia|quoted|asserted"},
	{"When asked about the strike, Brandt had this answer:\n\n“Kovac is a thief.”", "kovac|brandt|quoted|asserted"},
	// A name that no comma parts from whose view it is.
	{"According to the villagers Marko Kovac is a thief.", "kovac|villagers|attributed|asserted"},
	{"According to the court Marko Kovac was a spy for Zembla.", "kovac|court|attributed|asserted"},
	{"In the view of many Crimson Dawn is a sect.", "dawn|many|attributed|asserted"},
	{"In the eyes of her neighbours Elena Brandt is a hero.", "brandt|her neighbours|attributed|asserted"},
	{"In the eyes of Tarvia Crimson Dawn is a sect.", "dawn|tarvia|attributed|asserted"},
	{"According to the mayor of Lisbon Elena Brandt is a liar.", "brandt|mayor of Lisbon|attributed|asserted"},
	{"To the court in Lisbon Marko Kovac is a thief.", "kovac|court in Lisbon|attributed|asserted"},
	{"To the court in Lisbon Mr Kovac is a thief.", "kovac|court in Lisbon|attributed|asserted"},
	// What one will not answer is open.
	{"Brandt refused to say whether Kovac was a thief.", "kovac|brandt|attributed|hedged"},
	{"The court refused to rule on whether Kovac was a thief.", "kovac|court|attributed|hedged"},
	{"Brandt avoided saying whether Kovac was a traitor.", "kovac|brandt|attributed|hedged"},
	{"Velmark refused to discuss whether Kovac was a thief.", "kovac|*|*|hedged"},
	{"Brandt refused to say that Kovac was a thief.", "kovac|brandt|attributed|negated"},
}

func TestMedia(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range media {
		r.tells(t, c.text, c.want)
	}
}
