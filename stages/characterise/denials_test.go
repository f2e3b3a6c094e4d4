package characterise_test

// denials are further cases of negation, questions and conditions, and of what only looks like them.
var denials = []struct{ text, want string }{
	// Negative subjects, and what stands between the negation and the term.
	{"Nobody here is a thief.", "*||narrator|negated"},
	{"None of this makes Kovac a thief.", "*||narrator|negated"},
	{"Not one of the mayors was ever called a traitor.", "*||attributed|negated"},
	{"Neither Brandt nor her office was a puppet of Zembla.", "*||narrator|negated"},
	{"Nor is everyone at the market a thief.", "*||narrator|negated"},
	{"The mill is for him neither hero nor traitor.", "*||narrator|negated;*||narrator|negated"},
	{"It is not, I think, a cult.", "*||narrator|negated"},
	{"We are not anybody's puppets.", "*||narrator|negated"},
	{"Nobody doubts the sincerity of these patriots.", "*||narrator|asserted"},
	// Words that somebody will not have.
	{"Kovac never accepted the label of dictator.", "kovac|kovac|attributed|negated"},
	{"Brandt dislikes the word “traitor”.", "*|*|*|negated"},
	{"Ann Ellis does not want to use the word cult.", "*|*|*|negated"},
	{"Nor did he accept the term fraud.", "*|*|*|negated"},
	{"We do not use the word fraud lightly.", "*|*|*|asserted"},
	// Calling that is wrong.
	{"To call Kovac a thief is an insult to his family.", "kovac|*|*|negated"},
	{"To describe Crimson Dawn as a cult would be another injustice.", "dawn|*|*|negated"},
	{"Calling that fraud is frankly silly.", "*|*|*|negated"},
	{"It would be lazy to dismiss Brandt as a puppet.", "brandt|*|*|negated"},
	{"Ann Ellis said that it isn't true that they took part in fraud.", "*|Ann Ellis|attributed|negated"},
	{"Brandt denied that her party takes money from extremist groups.", "*|brandt|attributed|negated"},
	// The negation of another clause.
	{"This isn't gardening, this is a dictatorship.", "*||narrator|asserted"},
	{"They aren't farmers any more; that's a militia with a letterhead.", "*||narrator|asserted"},
	{"We did not say so lightly: it is a cult.", "*||narrator|asserted"},
	{"A priest who can't answer has been treated as a thief.", "*|*|*|asserted"},
	{"You do not fight terrorism with a chequebook.", "*||narrator|asserted"},
	{"We will not be broken by propaganda.", "*||narrator|asserted"},
	// Questions.
	{"Are their parents terrorists?", "*||narrator|hedged"},
	{"Is a nurse who stayed a traitor?", "*||narrator|hedged"},
	{"You know the question: the pilots, heroes or traitors?", "*||narrator|hedged;*||narrator|hedged"},
	{"Which was he, hero or traitor?", "*||narrator|hedged;*||narrator|hedged"},
	{"Who is the thief here?", "*||narrator|asserted"},
	{"When did you realise that Velmark was a fraud?", "velmark||narrator|asserted"},
	{"They took her for somebody else. A spy! She had never left the village.", "*||narrator|negated"},
	// Conditions.
	{"If that is a cult, then the market is a cult.", "*||narrator|hedged;*||narrator|hedged"},
	{"Everyone speaks as if it's a cult.", "*||narrator|hedged"},
	{"If that isn't terrorism, I don't know what is.", "*||narrator|asserted"},
	{"That is not what a traitor does.", "*||narrator|negated"},
	{"The panel did not find that Velmark had committed any fraud.", "*|panel|attributed|negated"},
	{"Talk of terrorism is irresponsible.", "*|*|*|negated"},
	{"The description of a man of 26 as a terrorist was untenable.", "*|*|*|negated"},
	{"Claims of fraud could not be confirmed.", "*|*|*|hedged"},
	// The future as it was told.
	{"Brandt said the men would be charged with fraud.", "*|brandt|attributed|asserted"},
	// What was so, and what is taken back.
	{"Kovac was our hero then.", "kovac||narrator|withdrawn"},
	{"The bakers were a militia until they went home.", "*||narrator|withdrawn"},
	{"The firm at first dismissed the study as propaganda.", "*|*|attributed|withdrawn"},
	{"Brandt called Kovac a thief. She has withdrawn the word.", "kovac|brandt|attributed|withdrawn"},
	{"Brandt called Kovac a thief. She was wrong, she says.", "kovac|brandt|attributed|withdrawn"},
	{"“I called him a traitor, and I take it back,” said Brandt.", "*|brandt|quoted|withdrawn"},
	{"Brandt described Crimson Dawn as a cult, a phrase that she later withdrew.", "dawn|brandt|attributed|withdrawn"},
	{"In 2019 I wrote that Crimson Dawn was a cult, and I no longer think so.", "dawn||narrator|withdrawn"},
	{"This newspaper erred when it described Kovac as a thief.", "kovac|*|*|withdrawn"},
	{"Police removed the group from a list of organisations assessed for terrorism.", "*|*|*|withdrawn"},
	{"Prosecutors dropped terrorism charges against Kovac.", "*|*|*|withdrawn"},
	{"Brandt called Kovac a dictator. He has withdrawn from the race.", "kovac|brandt|attributed|asserted"},
	{"Brandt called Kovac a thief. In 2017 he had the law changed.", "kovac|brandt|attributed|asserted"},
}
