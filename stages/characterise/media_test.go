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
	// Verbs behind a clause with "who", and in one, that look like nouns.
	{"Two others who fled the same year describe Brandt as a dictator.", "brandt|Two others|attributed|asserted"},
	{"Others who left in 2011 describe Kovac as a thief.", "kovac|Others|attributed|asserted"},
	{"The women who left the party last year call Kovac a thief.", "kovac|women|attributed|asserted"},
	{"Women who left the party early call Kovac a thief.", "kovac|Women|attributed|asserted"},
	{"Those who knew him well describe Kovac as a liar.", "kovac|Those who knew him|attributed|asserted"},
	{"The fans who today speak of Kovac as a patriot will have forgotten him.", "kovac|fans|attributed|asserted"},
	{"The women who left early branded Kovac a spy.", "kovac|women|attributed|asserted"},
	// The owner of what somebody calls something.
	{"The envoy was summoned over what Tarvia called the criminal outbursts of Elena Brandt.", "brandt|tarvia|attributed|asserted"},
	{"He resigned over what critics called the dictatorship of Kovac.", "kovac|critics|attributed|asserted"},
	{"They marched against what they called the dictatorship of Elena Brandt.", "brandt|they|attributed|asserted"},
	// What is telling tells nobody's view.
	{"It is telling that Kovac, a thief, is allowed to speak.", "kovac||narrator|asserted"},
	{"It was very telling that the liar Kovac was not invited.", "kovac||narrator|asserted"},
	{"It is worrying that the dictator Kovac is back.", "kovac||narrator|asserted"},
	// Questions of what somebody said, and words for saying that one scorns.
	{"Did the Tarvian embassy call Kovac a hero?", "kovac|tarvia|attributed|hedged"},
	{"Did Tarvia's embassy brand Kovac a thief?", "kovac|tarvia|attributed|hedged"},
	{"Did the embassy of Tarvia praise Kovac as a hero?", "kovac|tarvia|attributed|hedged"},
	{"Did Brandt's lawyers describe Kovac as a thief?", "kovac|Brandt's lawyers|attributed|hedged"},
	{"At a rally the senator prattled that Tarvia was “a dictatorship with a flag”.", "tarvia|senator|quoted|asserted"},
	{"Velmark's lawyers bleated that Kovac was a thief.", "kovac|velmark|attributed|asserted"},
	{"Marko Kovac was for years a diplomat and, by his own cheerful admission, a good liar.", "kovac|kovac|attributed|asserted"},
	{"Velmark is, by its own reluctant admission, a polluter.", "velmark|velmark|attributed|asserted"},
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
