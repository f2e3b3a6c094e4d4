package characterise_test

// presupposed are what a condition, a modal verb, a negation or a question takes as known, and what it does not.
var presupposed = []struct{ text, want string }{
	{"If Tarvia wants an end to terrorism, it must pay.", "*||narrator|asserted"},
	{"If Tarvia changes its stand on fraud, Zembla will follow.", "*||narrator|asserted"},
	{"If there are terrorists in the valley, we will see.", "*||narrator|hedged"},
	{"The law would limit fraud.", "*||narrator|asserted"},
	{"A new court could curb fraud in the ports.", "*||narrator|asserted"},
	{"The talks may end in a report on terrorism.", "*||narrator|asserted"},
	{"The villagers may shelter rebels.", "*||narrator|hedged"},
}
