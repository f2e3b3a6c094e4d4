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
	{"Velmark made a product, Crimson Dawn says, which it knew to be poison. Kovac bought it.", "*|*|*|asserted"},
	// Subjects that end with a name that is not meant.
	{"Brandt, who met Kovac in Geneva, is a spy.", "brandt||narrator|asserted"},
	{"The leader whom voters sent to Zembla is a thief. Kovac denies it.", "*||narrator|asserted"},
	{"The leader of Crimson Dawn's branch in Tarvia is a thief.", "dawn||narrator|asserted"},
	// Clitics.
	{"Kovac lost. He'd been a hero.", "kovac||narrator|asserted"},
	{"Kovac lost. He'd always been called a hero.", "kovac||attributed|asserted"},
	// What nouns for things take up.
	{"Velmark paid the town. The chemicals are poison.", "velmark||narrator|asserted"},
	// Members that the lexicon does not list.
	// Whose own text it is.
	{"CRIMSON DAWN – Official\n\nDear friends,\n\nZembla has spoken to Crimson Dawn. They say that we are a cult. We have schools.", "dawn|*|attributed|asserted"},
	{"To the people of Tarvia\n\nWe are not rebels. We are farmers.\n\nWe will come back in May with flowers.\n\nOrthan Union\n\nPort Callis, 4 May", "orthan||narrator|negated"},
}
