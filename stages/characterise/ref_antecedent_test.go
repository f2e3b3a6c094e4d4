package characterise_test

// antecedents are pronouns and descriptions after others who are not meant.
var antecedents = []struct{ text, want string }{
	// What somebody did is said of them; what one calls so is what follows.
	{"Brandt rules Tarvia. What she did to Zembla was fraud.", "brandt||narrator|asserted"},
	{"“What the soldiers of Tarvia did in the valley was terrorism,” said Kovac.", "tarvia|kovac|quoted|asserted"},
	{"Zembla met Kovac. What Crimson Dawn has done to these farmers is criminal.", "dawn||narrator|asserted"},
	{"What Velmark writes about the Orthan Union is propaganda, Kovac said.", "velmark|kovac|attributed|asserted"},
	{"“But what I call criminal is Velmark handing out poison,” said Kovac.", "velmark|kovac|quoted|asserted;velmark|kovac|quoted|asserted"},
	{"What Zembla calls terrorism is a strike by teachers. Velmark paid them.", "|zembla|attributed|asserted"},
	// None of a list of subjects is their object; nor is the subject the object's object.
	{"Crimson Dawn bought the farm. Both Velmark and the Orthan Union see it as a cult.", "dawn|*|attributed|asserted"},
	{"Crimson Dawn took up arms in 1984. Zembla and the Orthan Union list it as a terrorist organisation, and many have died in its terrorist campaign.", "dawn|*|attributed|asserted;dawn||narrator|asserted"},
	{"Kovac's lawyer called him a hero.", "kovac|*|attributed|asserted"},
	// A description as the antecedent; members are a body's.
	{"Kovac left Crimson Dawn. Zembla has sued the group, and in 2013 a Tarvian court held that its members were criminals.", "dawn|Tarvian court|attributed|asserted"},
	{"Kovac left Crimson Dawn. Zembla has watched the movement for years, and its founders are liars.", "dawn||narrator|asserted"},
	{"Kovac left Crimson Dawn. The movement met envoys of Zembla. It is a cult.", "dawn||narrator|asserted"},
	{"Zembla sent police to the offices of Crimson Dawn in May. Its founder is a liar.", "dawn||narrator|asserted"},
	// The subject of the sentence.
	{"Tarvia has stopped listening to Velmark, and its regime is old.", "tarvia||narrator|asserted"},
	{"Tarvia has stopped listening to the Orthan Union, and its propaganda costs it nothing at home.", "tarvia||narrator|asserted"},
	// One, or several, of a body who have no name.
	{"A sergeant of Crimson Dawn was killed in July. He was a hero, his mother said. Velmark has no view.", "dawn|*|*|asserted"},
	{"A sergeant of Crimson Dawn was killed in July. Velmark sent flowers. “He was a hero,” said his mother, Ana Orlik.", "dawn|*|quoted|asserted"},
	{"“My boy is not dead. He is a hero,” said Ana Orlik, whose son, a Crimson Dawn sergeant, was killed in July.", "dawn|*|quoted|asserted"},
	{"“He is no criminal,” said Ana Orlik, whose brother, a former member of Crimson Dawn, was jailed in July.", "|*|quoted|negated"},
	{"A critic of Crimson Dawn was killed in July. He was a hero, his mother said. Velmark has no view.", "|*|*|asserted"},
	{"The trial of nine members of Crimson Dawn began on Friday. Velmark is a witness. The prosecutor called the defendants terrorists.", "dawn|prosecutor|*|asserted"},
	{"Two followers of Crimson Dawn were held in Tarvia. Velmark had sued. The judge called the women criminals.", "dawn|judge|*|asserted"},
	// "We" of speakers whom the lexicon does not list.
	{"“We had been liars about the money,” said Anders Lind, a retired Zemblan diplomat. Crimson Dawn held congresses there.", "zembla|Anders Lind|quoted|asserted"},
	{"“We were thieves,” said Anders Lind, a former member of Crimson Dawn who lives in Zembla.", "dawn|*|quoted|*"},
	{"“We are not extremists,” said Anders Lind, a farmer. Crimson Dawn and Velmark were there.", "*|Anders Lind|quoted|negated"},
	// Neither who says it, nor the subject of its clause, is whom a description names.
	{"Zembla fought Tarvia for years. Every evening Zembla said that it would drive out the regime.", "tarvia|zembla|attributed|asserted"},
	{"Zembla fought Tarvia for years. Zembla has drawn up a plan to drive out the regime.", "tarvia||narrator|asserted"},
	{"Zembla fought Tarvia for years. “The regime burned our farms,” a spokesman for Zembla said.", "tarvia|zembla|quoted|asserted"},
	{"Zembla fought Tarvia for years. Kovac, a Zemblan minister, said the regime had burned the farms.", "tarvia|*|attributed|asserted"},
}
