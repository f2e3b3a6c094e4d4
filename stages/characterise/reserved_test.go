package characterise_test

// withReserve are further cases of reserve: idioms, conditions, what is turned down or taken back, in the form of sentences.
var withReserve = []struct{ text, want string }{
	{"They chanted “Patriots, not criminals”.", "*|*|quoted|asserted;*|*|quoted|negated"},
	{"Kovac, never a reformer, has left.", "kovac||narrator|negated"},
	{"Kovac is a dictator in all but name.", "kovac||narrator|hedged"},
	{"Kovac is, by all appearances, a puppet.", "kovac||narrator|hedged"},
	{"Kovac became a reformer, if that is the word, in 2012.", "kovac||narrator|hedged"},
	{"Kovac is a dictator, so to speak.", "kovac||narrator|hedged"},
	{"Kovac is, as it were, a dictator.", "kovac||narrator|hedged"},
	{"Police are looking into possible support for terrorism.", "*|*|*|hedged"},
	{"“If helping the poor makes us criminals, so be it,” said Ann Ellis.", "*|Ann Ellis|quoted|hedged"},
	{"If it turns out that Kovac was a spy, he must go.", "kovac||narrator|hedged"},
	{"He acts as if he were a dictator.", "*||narrator|hedged"},
	{"Velmark withdrew a statement in which it had called Brandt a thief.", "brandt|velmark|attributed|withdrawn"},
	{"Zembla does not negotiate with terrorists.", "*||narrator|asserted"},
	{"Zembla will not talk to rebels.", "*||narrator|asserted"},
	{"Brandt has never met any rebels.", "*||narrator|negated"},
	{"Kovac did not join the rebels.", "*||narrator|asserted"},
	{"Kovac never belonged to a militia.", "*||narrator|negated"},
	{"There were no rebels in the valley.", "*||narrator|negated"},
	{"We have no traitors here, said Brandt.", "*|brandt|attributed|negated"},
}
