package characterise_test

import "testing"

// letters are sentences such as readers write to a paper: what they say themselves, what others told
// them, and what they make of it.
var letters = []struct{ text, want string }{
	// What somebody is called at one time and at another.
	{"Critics called Kovac a thief when he ran and a hero when he lost.", "kovac|Critics|attributed|asserted;kovac|Critics|attributed|asserted"},
	{"Kovac was called a traitor when he left and a hero when he came back.", "kovac||attributed|asserted;kovac||attributed|asserted"},
	{"The crowd hailed Brandt as a hero when she won and a traitor when she resigned.", "brandt|crowd|attributed|asserted;brandt|crowd|attributed|asserted"},
	{"Kovac called Brandt a liar when they met and then a fraud when she had left.", "brandt|kovac|attributed|asserted;brandt|kovac|attributed|asserted"},
	{"Kovac met a thief in May and a spy in June.", "||narrator|asserted;||narrator|asserted"},
	// Who tells it in a relative clause with two verbs.
	{"I met the minister, who was polite and told me that Kovac was no criminal.", "kovac|minister|attributed|negated"},
	{"I spoke to a nurse, who cried and said that Brandt was a hero.", "brandt|nurse|attributed|asserted"},
	{"The mayor met Kovac, who was tired, and said that Velmark was a fraud.", "velmark|mayor|attributed|asserted"},
	// What somebody thinks of doing is no view of what follows.
	{"If his bosses are thinking of punishing Kovac, they will be criminals.", "*||narrator|hedged"},
	// Who is wrong by the writer's word takes nothing back.
	{"My neighbours call Velmark a polluter, and when I look at it I cannot say that they are wrong.", "velmark|My neighbours|attributed|asserted"},
	{"My neighbours call Velmark a polluter, and I can say that they are wrong.", "velmark|My neighbours|attributed|asserted"},
	{"Velmark is a polluter, and I was wrong to doubt it.", "velmark||narrator|asserted"},
	{"Brandt called Kovac a liar, and she admits that she was wrong.", "kovac|brandt|attributed|withdrawn"},
	// What a question asks about "a minister" brings in none, and "her" before a preposition is no possessive.
	{"Elena Brandt kept the schools open. When did a minister last do that? Many farmers suspect her of being a liar.", "brandt|Many farmers|attributed|hedged"},
	{"May a former pupil put in a word for Marko Kovac? Angry parents carried placards that called him a liar.", "kovac|Angry parents|attributed|asserted"},
	{"Marko Kovac spoke first. Has any mayor ever spoken so plainly? His rivals call him a liar.", "kovac|His rivals|attributed|asserted"},
	{"Marko Kovac left. A man came in. He was a thief.", "||narrator|asserted"},
	{"Velmark grew. Elena Brandt kept the schools open. Critics accuse her of fraud.", "brandt|Critics|attributed|asserted"},
	{"Velmark grew. Elena Brandt left. They look on her as a hero.", "brandt|*|attributed|asserted"},
}

func TestLetters(t *testing.T) {
	r := newReader(lexicon)
	for _, test := range letters {
		r.tells(t, test.text, test.want)
	}
}
