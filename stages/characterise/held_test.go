package characterise_test

// held are further cases of who holds a characterisation, and how firmly, in the
// form of sentences.
var held = []struct{ text, want string }{
	// What a clause does to a noun that it introduces.
	{"We do not shelter criminals, said Brandt.", "*|brandt|attributed|negated"},
	{"The party has never spread propaganda. It has members.", "*||*|negated"},
	{"There is nothing extremist about a choir.", "||narrator|negated"},
	{"The war may well amount to terrorism.", "||narrator|hedged"},
	{"If that makes her a criminal, they will need a bigger prison.", "*||narrator|hedged"},
	{"Is a nurse a traitor?", "||narrator|hedged"},
	{"A spy?", "||narrator|hedged"},
	{"They wanted a traitor.", "||*|hedged"},
	{"There is no place for terrorism in this town.", "||narrator|asserted"},
	{"Brandt is nobody's puppet.", "*||narrator|negated"},
	{"Kovac denied being anybody's puppet.", "*|kovac|attributed|negated"},
	{"Nine people are held on suspicion of fraud.", "||*|hedged"},
	{"We used to speak of it, they say. The papers used to call Kovac a hero.", "kovac|papers|attributed|withdrawn"},
	// Denials, and what one declines to say.
	{"Brandt denied any contact with rebels.", "*|brandt|attributed|negated"},
	{"It is not true that Crimson Dawn is a cult.", "dawn||narrator|negated"},
	{"“I don't say that Kovac is a dictator,” said Brandt.", "kovac|brandt|quoted|negated"},
	{"The council stopped short of calling Crimson Dawn a cult.", "dawn|*|*|negated"},
	{"Please stop calling Crimson Dawn a cult.", "dawn||narrator|negated"},
	{"There was not a single proof that Kovac was a spy.", "kovac||narrator|negated"},
	{"“Perhaps Kovac is a thief,” said Brandt.", "kovac|brandt|quoted|hedged"},
	{"Crimson Dawn is supposed to be a militia.", "dawn||*|hedged"},
	{"Crimson Dawn is less a cult than a club.", "dawn||narrator|negated"},
	{"An earlier version of this article described Crimson Dawn as a cult.", "dawn|*|*|withdrawn"},
	// Whose claim or condition it is within what is said, and where a report ends.
	{"“The claims that Crimson Dawn is a cult suit many,” Brandt said.", "dawn||quoted|asserted"},
	{"“I reject the claim that Crimson Dawn is a cult,” Brandt said.", "dawn|brandt|quoted|negated"},
	{"If Tarvia said that Crimson Dawn was a cult, few would care.", "dawn|tarvia|attributed|hedged"},
	{"Zembla said that they were pilgrims, but Zembla has armed Crimson Dawn, a cult.", "dawn||narrator|asserted"},
	{"Crimson Dawn's self-proclaimed mission is to overthrow the regime of Zembla.", "zembla|dawn|attributed|asserted"},
	{"The rumour, now confirmed as disinformation, hurt Brandt.", "*||attributed|asserted"},
	{"Twitter is a firm. Some Twitter accounts called Brandt a traitor.", "brandt|Some Twitter accounts|attributed|asserted"},
	// Charges told item by item, and what is only said to be so.
	{"The charges – fraud and terrorism – carry heavy penalties.", "*||attributed|asserted;*||attributed|asserted"},
	{"The prosecutor's charges, fraud and terrorism, were read out.", "*|prosecutor|attributed|asserted;*|prosecutor|attributed|asserted"},
	{"Free of all charges, the terrorist walked away.", "*||narrator|asserted"},
	{"The aid was ostensibly aimed at fighting terrorism.", "||narrator|hedged"},
	{"The firm reportedly funded rebels in the south.", "*||*|hedged"},
	// Marks and those who set them.
	{"Zembla classified Crimson Dawn as “demonstrably extremist” in May.", "*|zembla|quoted|asserted"},
	{"Kovac prefers the word “rebel”.", "*|kovac|quoted|asserted"},
	// Clauses set between commas, and names that somebody uses.
	{"The true criminals, Brandt continued, sat in the ministry.", "*|brandt|attributed|asserted"},
	{"The dictator, as Brandt calls him, has left.", "*|brandt|attributed|asserted"},
	// For whom, in what, by whose plea.
	{"For prosecutors, a thief. Kovac said nothing.", "*|prosecutors|attributed|asserted"},
	{"For a century the farmers of the valley were rebels.", "||narrator|asserted"},
	{"Brandt met Kovac. For him Crimson Dawn is a cult.", "dawn|kovac|attributed|asserted"},
	{"“To Zembla they are terrorists,” said Brandt, a farmer.", "*|zembla|quoted|asserted"},
	{"Crimson Dawn, which likes to present itself as a militia, has moved.", "dawn|dawn|attributed|asserted"},
	{"Kovac has pleaded not guilty to fraud.", "kovac|kovac|attributed|negated"},
	{"The visitors greeted Kovac as a hero.", "kovac|visitors|attributed|asserted"},
	{"Kovac speaks of a “fraud” in nearly every speech.", "*|kovac|quoted|asserted"},
	{"The Zemblan government considers Crimson Dawn to be a cult.", "dawn|zembla|attributed|asserted"},
	{"The claim that Crimson Dawn is a cult has been examined in nine cases.", "dawn||attributed|asserted"},
	{"“It is a cult,” said Ann Ellis, who chairs Crimson Dawn.", "*|dawn|quoted|asserted"},
	// Nobody's, or the article's own.
	{"Call the fraud what it is.", "||narrator|asserted"},
	{"Critics described the terrorist leader Kovac as a clown.", "kovac||narrator|asserted"},
	{"Asked whether Crimson Dawn was a cult, Brandt laughed.", "dawn||attributed|hedged"},
}
