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
	{"Residents we spoke with in 2023 described its men as heroes.", "*|Residents|attributed|asserted"},
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
	// Words named as such, inquiries, likenesses, verdicts, what is done to somebody as what he is.
	{"The minister, Joan Bren, has used the word terrorism.", "*|Joan Bren|attributed|asserted"},
	{"Two of the nurses used the word cult.", "*|*|attributed|asserted"},
	{"Kovac would not accept the term cult.", "*|kovac|attributed|*"},
	{"Former residents have compared the atmosphere there to that of a cult.", "*|Former residents|attributed|hedged"},
	{"Prosecutors have placed Kovac under investigation on suspicion of fraud.", "kovac|Prosecutors|attributed|hedged"},
	{"Prosecutors opened an inquiry into alleged fraud.", "|Prosecutors|attributed|hedged"},
	{"As for Kovac, the paper's verdict was that he was a liar.", "kovac|paper|attributed|asserted"},
	{"The verdict of the jury was that Kovac was a thief.", "kovac|jury|attributed|asserted"},
	{"The defence put it to him that he had been a spy.", "*|defence|attributed|*"},
	{"The Tarvian army beat him as a spy.", "*|Tarvian army|attributed|asserted"},
	{"The judges of Rome had him jailed as a traitor.", "*|judges of Rome|attributed|asserted"},
	{"The villagers thought of Kovac as a hero.", "kovac|villagers|attributed|asserted"},
	{"Many took Kovac for a traitor.", "kovac|Many|attributed|asserted"},
	{"Velmark attributed the crop loss to the late rains and to the use of poison.", "*|velmark|attributed|asserted"},
	// Whom and where it is so for.
	{"For some, a hero. For prosecutors, a thief.", "*|some|attributed|asserted;*|prosecutors|attributed|asserted"},
	{"To young townspeople he is a hero.", "*|young townspeople|attributed|asserted"},
	{"For the prosecutor's office the answer is simple: they are thieves.", "*|prosecutor's office|attributed|asserted"},
	{"In the Tarvian press Brandt is portrayed as a traitor.", "brandt|Tarvian press|attributed|asserted"},
	{"She showed photographs of a banner on which Brandt was branded a terrorist.", "brandt|banner|attributed|asserted"},
	{"He received 60 letters since May in which he was called a thief.", "*|60 letters|attributed|asserted"},
	{"That dependence is invoked by the Zemblan authorities, for whom Crimson Dawn is a militia.", "dawn|*|attributed|asserted"},
	{"To the generals its members were traitors, pure and simple.", "*|generals|attributed|asserted"},
	{"To the mothers on the hills he was simply the hero.", "*|mothers|attributed|asserted"},
	{"Conservative newspapers have taken to calling her a traitor.", "*|Conservative newspapers|attributed|asserted"},
	{"Prosecutors have placed Kovac under investigation on suspicion of terrorism, forgery and fraud.", "kovac|Prosecutors|attributed|*;kovac|Prosecutors|attributed|*"},
	{"The group abused the teachers as traitors.", "*|group|attributed|asserted"},
	// What nobody is said to say.
	{"To call a dictator a dictator is no ideology.", "*||narrator|*;*||narrator|*"},
	{"Nobody doubts the sincerity of these patriots.", "*||narrator|asserted"},
	{"Come with us and ask for yourself whether Kovac is a thief.", "kovac||narrator|hedged"},
	// Names after offices, days after subjects.
	{"Kovac was a traitor, head of the Prospect foundation Maxim Dolinin told the agency on Thursday.", "kovac|Maxim Dolinin|attributed|asserted"},
	{"A federal jury today convicted Kovac of fraud.", "kovac|federal jury|attributed|asserted"},
	{"The Government cannot accept that Kovac is a liar.", "kovac|Government|attributed|negated"},
	{"A woman near the gate, who asked to be called Ruth, said that Kovac was a liar.", "kovac|Ruth|attributed|asserted"},
	{"Brandt recalled that Kovac was regarded as a hero by his men.", "kovac|his men|attributed|asserted"},
}
