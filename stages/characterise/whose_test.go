package characterise_test

// whose are further cases of who says what a report reports: speakers with
// clauses, places and times about them, and nobody named, in the form of sentences.
var whose = []struct{ text, want string }{
	// They, whoever they are.
	{"They call us traitors.", "*|They|attributed|asserted"},
	{"The mayor has a house with a garden. They call us traitors.", "*|They|attributed|asserted"},
	{"The clerk tied the hands that had written it. They called him a terrorist.", "*|They|attributed|asserted"},
	// Clauses without a pronoun, or with an object for one.
	{"People I know say that Kovac is a hero.", "kovac|People I know|attributed|asserted"},
	{"Residents we spoke with in 2023 described its men as heroes.", "*|Residents we spoke with in 2023|attributed|asserted"},
	{"People whom I trust say that Kovac is a thief.", "kovac|People whom I trust|attributed|asserted"},
	// Places, participles and times about the subject.
	{"A woman selling eggs opposite the court gate, who asked not to be named, said that Kovac was a liar.", "kovac|woman selling eggs opposite the court gate|attributed|asserted"},
	{"I see a lot of members in the forum calling Brandt a liar.", "brandt|lot of members in the forum|attributed|asserted"},
	{"The conservative press, which had for years claimed that Brandt was a traitor, was briefly anxious.", "brandt|conservative press|attributed|asserted"},
	{"I met Joan Deasy, who drove me home, and who told me somewhere on the road that Brandt was a thief.", "brandt|Joan Deasy|attributed|asserted"},
	{"Thousands followed the coffin, some of them chanting that Kovac was a hero.", "kovac|some of them|attributed|asserted"},
	{"A lawsuit filed in Ontario on behalf of 212 villagers claims that Velmark is a polluter.", "velmark|lawsuit|attributed|asserted"},
	// What a passive without an agent says of what is wanted or expected.
	{"Kovac asked whether Crimson Dawn should be listed as a terrorist group.", "dawn|kovac|attributed|hedged"},
	{"Kovac demanded that Crimson Dawn be declared a cult.", "dawn|kovac|attributed|*"},
	{"Kovac said that he had been called a traitor.", "kovac||attributed|asserted"},
	{"Brandt recalled that Kovac was regarded as a hero by his men.", "kovac|his men|attributed|asserted"},
}
