package characterise_test

// aimed are further cases of whom a term is said of.
var aimed = []struct{ text, want string }{
	// Subjects that end with a name that is not meant.
	{"Brandt, who met Kovac in Geneva, is a spy.", "brandt||narrator|asserted"},
	{"The leader whom voters sent to Zembla is a thief. Kovac denies it.", "*||narrator|asserted"},
	{"The leader of Crimson Dawn's branch in Tarvia is a thief.", "dawn||narrator|asserted"},
	// An object with its own doer before what it is called.
	{"Kovac spoke. Zembla condemned the assault by Crimson Dawn as an act of terrorism.", "dawn|zembla|attributed|asserted"},
	{"Kovac spoke. In a statement the Zembla embassy condemned the assault by Crimson Dawn as terrorism and left.", "dawn|zembla|attributed|asserted"},
	{"Zembla denounced a raid by Crimson Dawn as terrorism.", "dawn|zembla|attributed|asserted"},
	{"Critics described the purchase by Velmark as a fraud.", "velmark|Critics|attributed|asserted"},
	{"Kovac dismissed a report by the Orthan Union as propaganda.", "orthan|kovac|attributed|asserted"},
	{"The raid by Crimson Dawn was seen as terrorism by Zembla.", "dawn|zembla|attributed|asserted"},
	{"Kovac spoke. The film by Velmark was called propaganda.", "velmark||attributed|asserted"},
	{"Crimson Dawn, labelled a terrorist group by Zembla as early as 2004, has moved.", "dawn|zembla|attributed|asserted"},
	// Clitics.
	{"Kovac lost. He'd been a hero.", "kovac||narrator|asserted"},
	{"Kovac lost. He'd always been called a hero.", "kovac||attributed|asserted"},
	// What nouns for things take up.
	{"Velmark paid the town. The chemicals are poison.", "velmark||narrator|asserted"},
	{"The Orthan Union employs four inspectors. Several experts called the Union criminal.", "orthan|Several experts|attributed|asserted"},
	// Members that the lexicon does not list.
	// Whose own text it is.
	{"CRIMSON DAWN – Official\n\nDear friends,\n\nZembla has spoken to Crimson Dawn. They say that we are a cult. We have schools.", "dawn|*|attributed|asserted"},
	{"To the people of Tarvia\n\nWe are not rebels. We are farmers.\n\nWe will come back in May with flowers.\n\nOrthan Union\n\nPort Callis, 4 May", "orthan||narrator|negated"},
}
