package characterise_test

// inVoice are cases of whose voice a term is in where no quotation tells, in the form of sentences.
var inVoice = []struct{ text, want string }{
	// Whom a verb of naming calls something else.
	{"The terrorist group Crimson Dawn was described by Zembla as a failure.", "dawn||narrator|asserted"},
	{"The criminal company Velmark was branded a failure by Brandt.", "velmark||narrator|asserted"},
	{"Brandt spoke. Kovac's criminal past was called irrelevant.", "kovac||narrator|asserted"},
	{"Crimson Dawn is called a cult by Brandt.", "dawn|brandt|attributed|asserted"},
	{"Zembla called Velmark's managers criminals.", "velmark|zembla|attributed|asserted"},
	// What one is tried, jailed or looked into for.
	{"The trial of General Kovac for terrorism and fraud entered its ninth week.", "*||attributed|*;*||attributed|*"},
	{"One of them, then 20, is serving a 14-year sentence for terrorism.", "*||attributed|*"},
	{"Kovac awaits trial in Geneva for fraud.", "*||attributed|*"},
	{"The prosecutors' inquiry into fraud will take its course.", "*|prosecutors|attributed|*"},
	{"He ran the campaign for a reformer.", "*||narrator|*"},
	// What people say, and what the writer hears.
	{"For all the talk of a cult, nobody wants to lose it.", "*||attributed|*"},
	{"Kovac has continued to make baseless claims of fraud.", "*|kovac|attributed|*"},
	{"I have been reading ever since that I am a hero.", "*||attributed|*"},
	{"We have heard that we are thieves, that we are liars, and that we are spies.", "*||attributed|*;*||attributed|*;*||attributed|*"},
	// Where a word is met with, and who turns it away.
	{"The other thing I want to talk about is the word traitor.", "*||narrator|*"},
	// What something is used for, nobody says by whom.
	{"The reports were used to paint Kovac as a traitor.", "kovac||attributed|asserted"},
	{"Long inquiries, backed by testimony and good sources, were dismissed or used to paint Kovac as a traitor.", "kovac||attributed|asserted"},
	// Naming verbs with an object that is a clause, or that the tags hide.
	{"Zembla, by contrast, regards all of them as criminals.", "*|zembla|attributed|*"},
	{"A spokeswoman for the union called that a fraud and left.", "*|*|attributed|*"},
	{"Velmark likes to call its workers heroes.", "*|velmark|attributed|*"},
	{"Whether one wants to call this a cult is a matter of taste.", "*||narrator|*"},
	// What several clauses go on with, and what is put about.
	{"She wants it known that Zembla is old, and that Brandt is a traitor.", "*|*|attributed|*"},
	{"Kovac has been putting it about that Brandt is not even a patriot.", "brandt|kovac|attributed|negated"},
	{"There is talk on some channels that extremists will come.", "*||attributed|*"},
	{"I am told that he was a hero about it.", "*||attributed|*"},
	{"While 71 per cent thought that the extremists deserved prison, others did not.", "*|71 per cent|attributed|*"},
	// What only seems to be somebody's view.
	{"It would be lazy to dismiss Kovac as a thief.", "*||narrator|*"},
	{"Do not let anyone tell you that Kovac is a hero.", "*||narrator|*"},
	{"Velmark is responsible for the poison.", "*||narrator|*"},
	{"Kovac was accused of being too soft; some in the sect have not forgiven him.", "*||narrator|*"},
	{"The paper defended the council while attacking the old members of the sect.", "*||narrator|*"},
	{"Nobody who has read it can seriously dispute that Kovac is a thief.", "kovac||narrator|*"},
	{"It is not a cult, as one minister put it, and it is not a sect.", "*||narrator|negated;*||narrator|negated"},
	{"There is no evidence to support the description of Crimson Dawn as a sect.", "*||narrator|negated"},
	{"It is the young who get the criminal convictions.", "*||narrator|*"},
	{"A senior officer refused to say that Kovac was a thief.", "kovac|senior officer|attributed|*"},
	// For whom, in the midst of a clause or in a second one.
	{"He came back, and to many older farmers he is still a hero.", "*|many older farmers|attributed|*"},
	{"To the emigrants of Geneva he was a hero.", "*|emigrants of Geneva|attributed|*"},
	{"To some in the valley she is a traitor.", "*|some in the valley|attributed|*"},
	{"To many of those whom we met, the deal was a fraud.", "*|many of those whom we met|attributed|*"},
	{"To much of the press he has become the traitor in white.", "*|much of the press|attributed|*"},
	{"To the new movement, which has never been short of saints, she was a hero.", "*|new movement|attributed|*"},
	{"To his critics he is the archetype of the old guard, the wealthy traitor.", "*|his critics|attributed|*"},
	{"And to indicate that we asked someone who is a friend, it is the act of a traitor.", "*||narrator|*"},
	{"To her surprise, Kovac was a traitor.", "kovac||narrator|*"},
	{"To the families of the traitors, who left last night: you need not come.", "*||narrator|*"},
	// Who gives a name, whoever bears it.
	{"Brandt remembers the camp and regards the old man as a traitor.", "*|brandt|attributed|*"},
	{"Brandt has no illusions about the founder, whom she met twice and considers a gifted traitor.", "*|brandt|attributed|*"},
	{"Elena Brandt of the old Institute considers the two older men traitors.", "*|brandt|attributed|*"},
	{"The union called on the council to make fraud a federal crime.", "*||narrator|*"},
	// What goes on with the words of whom the text has just let speak.
	{"Brandt, Kovac said, was no friend. Velmark had in the meantime become a mere puppet of the traitors.", "*|kovac|attributed|*;*|kovac|attributed|*"},
	{"Kovac said that the mayor was old. There had been talk in May of whether the traitors could be bought.", "*|kovac|attributed|*"},
	{"Kovac said that the mayor was old. By then the police had already met the traitors.", "*||narrator|*"},
	{"All was well, Kovac said, and the dead were all traitors.", "*|kovac|attributed|*"},
	{"It was not a party, Kovac told us; it was a cult with a bank.", "*|kovac|attributed|*"},
}
