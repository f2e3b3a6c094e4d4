package characterise_test

// aimed are further cases of whom a term is said of.
var aimed = []struct{ text, want string }{
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
