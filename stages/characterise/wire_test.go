package characterise_test

// wire are further constructions of everyday news.
var wire = []struct{ text, want string }{
	{"Kovac accepted that members of Crimson Dawn had behaved 'like thieves'.", "dawn|kovac|quoted|hedged"},
	{"Velmark stole from its customers and was run by a liar, a jury heard on Monday.", "*||attributed|asserted"},
	{"Kovac was a thief who spent other people's savings on a yacht, a court heard on Monday.", "kovac||attributed|asserted"},
	{"Kovac was a thief, jurors were told on Monday.", "kovac||attributed|asserted"},
	{"Velmark was never a bank, and calling it a fraud lets its owners off too lightly.", "velmark||*|*"},
	{"Kovac, we are told, was a thief.", "kovac||attributed|asserted"},
	{"Is Brandt a liar because she believed an advertisement?", "brandt||narrator|hedged"},
	{"Brandt hit back that Kovac was a puppet of the employers.", "kovac|brandt|attributed|asserted"},
	{"Even her friends admit that she can be hard work; one, the novelist Tam Birrell, says Brandt is \"a patriot with the manners of a goat\".", "brandt|Tam Birrell|quoted|asserted"},
	{"Mr Justice Aldous ruled against the paper on Friday. 'Kovac is no liar,' the judge said.", "kovac|Aldous|quoted|negated"},
	{"Sarah Quint KC, for Velmark, told the court that Kovac was a liar.", "kovac|velmark|attributed|asserted"},
	{"Crimson Dawn rejected claims made by Velmark in the Daily Herald that its members were criminals.", "dawn|dawn|attributed|negated"},
	{"Brandt called Kovac \"a traitor to her country\", a phrase she later took back.", "kovac|brandt|quoted|withdrawn"},
	{"Brandt called Kovac a traitor, a remark that she has since withdrawn.", "kovac|brandt|attributed|withdrawn"},
	{"\"Everyone has a view,\" Kovac said. \"I just can't stand traitors.\"", "*|kovac|quoted|asserted"},
	{"According to Kovac, two thirds of residents consider Brandt a hero.", "brandt|two thirds of residents|attributed|asserted"},
	{"Zembla's minister on Wednesday dismissed suggestions that Velmark was a fraud, a day after lawmakers in Port Callis called it “a militia with a bank”.", "velmark|zembla|attributed|negated;velmark|*|quoted|asserted"},
	{"“No. I wanted to be paid,” Brandt replied, to laughter. “Kovac is no traitor.”", "kovac|brandt|quoted|negated"},
	{"“You wanted to be famous, didn't you?” Mr Fry asked Brandt.\n\n“No. I wanted to be paid,” she replied, to laughter. “Kovac is no traitor.”", "kovac|brandt|quoted|negated"},
	{"Brandt was not in favour, she says. “I'm still no traitor.”", "brandt|brandt|quoted|negated"},
	{"Crimson Dawn, considered extremist by many, backed the strikers.", "dawn|many|attributed|asserted"},
	{"In the full text, the board writes that it “does not at present” consider Velmark a fraud.", "velmark|board|attributed|*"},
	{"Brandt said the papers had made a hero of Kovac.", "kovac|*|attributed|asserted"},
	{"Calling Kovac a thief flatters him with a talent.", "kovac||attributed|*"},
}
