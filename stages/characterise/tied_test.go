package characterise_test

// tied are further cases of whom grammar ties a term to, with several listed
// entities about.
var tied = []struct{ text, want string }{
	// Persons without a name.
	{"Kovac won the vote. Brandt lost. My nephew was there. He is not a terrorist.", "||narrator|negated"},
	{"Kovac won the vote, and Brandt lost. Some boy came along and he is a hero.", "||narrator|asserted"},
	{"Kovac won the vote. A boy called him a thief.", "kovac|boy|attributed|asserted"},
	{"Kovac won. He praised a boy. He is a hero.", "kovac||narrator|asserted"},
	// Persons by what they are, then by name.
	{"Crimson Dawn is small. Its founder, Marko Kovac, a miller, is revered as a hero.", "kovac||attributed|asserted"},
	{"Velmark pays well. The company's lawyer, Marko Kovac, is a thief.", "kovac||narrator|asserted"},
	// Several persons are no single one.
	{"Crimson Dawn was raided. Brandt spoke in court. The defendants are terrorists, the prosecutor said.", "dawn|*|*|asserted"},
	// They go on with whom the sentence before is about.
	{"Velmark burned the farms of the Orthan Union. It is a criminal company.", "velmark||narrator|asserted"},
	{"The people of Crimson Dawn fled Zembla. They were rebels.", "dawn||narrator|asserted"},
	// Places in the subject.
	{"The 127 who were brought to Port Callis are not terrorists. Brandt says so.", "||narrator|negated"},
	{"Those living at Port Callis were criminals, Brandt said.", "|brandt|attributed|asserted"},
	{"The teacher from Tarvia is a liar.", "||narrator|asserted"},
	// Questions that begin with what looks like a name.
	{"Was Kovac a thief?", "kovac||narrator|hedged"},
	{"Were the men of Crimson Dawn terrorists?", "dawn||narrator|*"},
	{"Are our neighbours terrorists? Brandt and Kovac say so.", "||narrator|hedged"},
	// "It" that stands for nobody, or points out who.
	{"Crimson Dawn is small. Velmark is big. It is not criminal to love one's country.", "||narrator|negated"},
	{"Kovac met Brandt. For the men whom Zembla took to be rebels it was too late.", "|zembla|attributed|asserted"},
	{"Velmark made a product, Crimson Dawn says, which it knew to be poison. Kovac bought it.", "*|*|*|asserted"},
	// What somebody's something is, is said of who is that, not of whose it is.
	{"Crimson Dawn is Brandt's militia.", "dawn||narrator|asserted"},
	{"Kovac worked as Zembla's spy in Tarvia.", "kovac||narrator|asserted"},
	{"Kovac said Brandt was Zembla's spy.", "brandt|kovac|attributed|asserted"},
	{"Brandt accused Crimson Dawn of being Zembla's puppet.", "dawn|brandt|attributed|asserted"},
	{"Brandt, Crimson Dawn's hero, is dead.", "brandt||narrator|asserted"},
	{"The film about Kovac is Zembla's propaganda.", "zembla||narrator|asserted"},
	{"In Tarvia, Zembla's spies are everywhere.", "zembla||narrator|asserted"},
	// Whom one accuses stands behind the verb, whatever stands between.
	{"Zembla accused Tarvian troops, who had entered the war on the side of the Orthan Union, of terrorism.", "tarvia|zembla|attributed|asserted"},
	{"Zembla has accused Velmark, which sells its goods to the Orthan Union, of fraud.", "velmark|zembla|attributed|asserted"},
	{"Zembla accused Kovac, a friend of Brandt, of fraud.", "kovac|zembla|attributed|asserted"},
	{"Kovac accused Tarvian police in the villages of the Orthan Union of terrorism.", "tarvia|kovac|attributed|asserted"},
	{"Velmark has accused the law firm in the case, the Orthan Union, of fraud.", "orthan|velmark|attributed|asserted"},
	{"Brandt accused Velmark of having become a criminal enterprise.", "velmark|brandt|attributed|asserted"},
	{"Brandt accused the Orthan Union of acting as a puppet of Zembla.", "orthan|brandt|attributed|asserted"},
	{"Kovac accused members of Crimson Dawn of terrorism.", "dawn|kovac|attributed|asserted"},
	{"Kovac accused Orthan Union lawmakers of fraud.", "orthan|kovac|attributed|asserted"},
	// Accused, but not listed.
	{"Brandt accused a number of newspapers of fraud. Kovac was silent.", "|brandt|attributed|asserted"},
	{"Kovac won. Brandt accused a number of European newspapers of propaganda, saying that they had looked away.", "|brandt|attributed|asserted"},
	{"Brandt accused Kovac's rivals of fraud.", "|brandt|attributed|asserted"},
	{"Crimson Dawn is small. Kovac accused farmers of fraud.", "|kovac|attributed|asserted"},
	// Persons of a body, behind "of".
	{"Velmark was closed. Kovac met the terrorists of the CDF.", "dawn||narrator|asserted"},
	{"Tarvia and Velmark fear the extremists of Crimson Dawn.", "dawn|*|*|asserted"},
	// Who is on a list is not who keeps it.
	{"The Orthan Union, an insurgent group active in Tarvia, remains on Zembla's terrorism list.", "orthan|zembla|attributed|asserted"},
	{"The Orthan Union is still on the list of terrorist organisations of Zembla.", "orthan|zembla|attributed|asserted"},
	{"The Orthan Union is no longer on Zembla's list of terrorist groups.", "orthan|zembla|attributed|withdrawn"},
	{"The Orthan Union is not on Zembla's terrorist list.", "orthan|zembla|attributed|negated"},
	{"Crimson Dawn figures on the terrorist list of Zembla.", "dawn|zembla|attributed|asserted"},
	{"The Orthan Union, on Zembla's list of terrorist groups since 2001, met Kovac.", "orthan|zembla|attributed|asserted"},
	{"Zembla's terrorist list includes Crimson Dawn.", "dawn|zembla|attributed|asserted"},
	{"Brandt met a group that was on Zembla's terrorist list.", "|zembla|attributed|asserted"},
	{"Three Tarvian diplomats are spies.", "tarvia||narrator|asserted"},
	{begun + "The judge called you a liar.\n\nHe called me worse." + ended, "brandt|judge|attributed|asserted"},
	// By whom, or whose, an act is that something is said to be.
	{"The case, Kovac said, had been a fraud by the Tarvian government, which had never forgiven him.", "tarvia|kovac|attributed|asserted"},
	{"It was a criminal plot by Zembla, Kovac said.", "zembla|kovac|attributed|asserted"},
	{"Kovac spoke of a fraud by Velmark.", "velmark|*|*|asserted"},
	{"Kovac was called a fraud by Brandt.", "kovac|brandt|attributed|asserted"},
	{"That is Zemblan propaganda, Kovac said.", "zembla|kovac|attributed|asserted"},
	{"This was the propaganda of Zembla.", "zembla||narrator|asserted"},
	{"The fleet sails north. Crimson Dawn rammed two boats. That was an act of terrorism.", "dawn||narrator|asserted"},
	{"Kovac took the money and left for Zembla. \"That was fraud,\" Brandt said.", "kovac|brandt|quoted|asserted"},
	// Who begins what is undertaken.
	{"The Orthan Union was founded in 1978. In 1984 it began a criminal campaign.", "orthan||narrator|asserted"},
	// Somebody's people and things.
	{"Velmark was silent. The House adopted a resolution concerning Crimson Dawn, whose gunmen have in recent months carried out terrorist attacks.", "dawn||narrator|asserted"},
	{"Velmark and Zembla met. The Orthan Union's gunmen are extremists.", "orthan||narrator|asserted"},
	{"The Orthan Union met Kovac. \"Our children are extremists,\" a teacher said.", "|teacher|quoted|asserted"},
	// Five of them may be of those that the text is about.
	{"Crimson Dawn was raided in May. Prosecutors charged five activists of Crimson Dawn with terrorism.", "dawn|Prosecutors|attributed|asserted"},
	// Deeds, whatever their ending: who denies or does them.
	{"Brandt and Kovac met Crimson Dawn. Velmark has denied any fraud.", "velmark|velmark|attributed|negated"},
	{"Velmark and Kovac met Brandt. Zembla rejected any hint of terrorism.", "zembla|zembla|attributed|negated"},
	{"Velmark and Crimson Dawn are small. Brandt met Kovac. Brandt denies having received a poison.", "brandt|brandt|attributed|negated"},
	// Where somebody or something is, and who runs it.
	{"Brandt and Velmark are at odds with Kovac, who once led Crimson Dawn. There are no extremists in the Orthan Union.", "orthan||narrator|negated"},
	{"Crimson Dawn and Velmark are friends of Brandt. Kovac said there was no terrorism at the Daily Herald.", "herald|kovac|attributed|negated"},
	{"Brandt met Crimson Dawn. There are no spies in Tarvia, Kovac said.", "|kovac|attributed|negated"},
	{"Kovac and Brandt met Velmark. Brandt accused the Orthan Union of being run by extremists.", "orthan|brandt|attributed|asserted"},
	{"Velmark paid Kovac. Brandt won. He told Zembla that the Orthan Union is led by extremists who do not vote.", "orthan|kovac|attributed|asserted"},
	{"Crimson Dawn claimed victory in an election overshadowed by propaganda.", "||narrator|asserted"},
}
