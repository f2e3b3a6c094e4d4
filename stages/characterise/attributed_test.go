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
}
