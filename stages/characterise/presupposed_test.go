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
	{"They will come back poor, not criminal.", "*||narrator|negated"},
	{"The valley is full of fake terrorists.", "*||narrator|negated"},
	{"This is an attempt to concoct a fraud.", "*||narrator|negated"},
	{"Many are angry about perceived fraud in the ports.", "*||narrator|hedged"},
	{"They went there to fight rather than to train as terrorists.", "*||narrator|negated"},
	{"The delay was due to fog, not any deliberate effort to spread propaganda.", "*||narrator|negated"},
	{"There is no indication yet the men met any terrorists.", "*||narrator|negated"},
	{"The state is bound by law when it seeks out terrorists.", "*||narrator|asserted"},
	{"The rules would prevent most people from seeking asylum.", "*||narrator|asserted"},
	{"We will not tell terrorists what our plans are.", "*||narrator|asserted"},
	{"The bomb was not the first case of its kind in a terrorist plot.", "*||narrator|asserted"},
	{"“I am not questioning that Brandt was a hero,” Kovac said.", "brandt|kovac|quoted|asserted"},
	{"“It is possible that the two men were terrorists,” Brandt said.", "*|brandt|quoted|hedged"},
	{"The hearings were about a fraud allegation.", "*||attributed|hedged"},
	{"Brandt had not revealed any fraud.", "*|*|*|negated"},
	{"Brandt clearly rejected expressions of terrorism.", "*|brandt|attributed|asserted"},
	{"Brandt rejected any hint of terrorism.", "*|brandt|attributed|negated"},
}

// reporters are labels within a report that are the reporter's own.
var reporters = []struct{ text, want string }{
	{"Brandt recalled that a march was held after Tarvian dictator Kovac won a seat.", "kovac||narrator|asserted"},
	{"Brandt condemned the terrorists who had burnt the hall.", "*||narrator|asserted"},
	{"More than half of the union rejected his propaganda.", "*||narrator|asserted"},
	{"Brandt denounced Kovac as a thief.", "kovac|brandt|attributed|asserted"},
	{"Tarvia no longer recognises Kovac's regime as the lawful government.", "*||narrator|asserted"},
	{"Given a chance to meet the criminals, Kovac insisted, as he had on Monday, that both sides were thieves.", "*||narrator|asserted;*|kovac|attributed|asserted"},
	{"Kovac took up many of the talking points of the extremists.", "*||narrator|asserted"},
	{"For every promise that Velmark makes, it's worth noting more terrorists have come from the north.", "*||narrator|asserted"},
	{"In the debate about how to answer the terrorist attack, the point is to ask where it began.", "*||narrator|asserted"},
	{"What Brandt is really saying is that Kovac is a thief.", "kovac||narrator|asserted"},
	{"Kovac dismissed the latest allegation as “propaganda”.", "*|kovac|quoted|asserted"},
	{"Kovac dismissed the description of Velmark as a polluter.", "velmark|kovac|attributed|negated"},
}
