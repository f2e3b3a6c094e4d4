package characterise_test

// heldBy are further cases of whose report it is: pronouns and descriptions in the
// place of a name, in the form of sentences.
var heldBy = []struct{ text, want string }{
	// They, whom nobody has named just before.
	{"Crimson Dawn met in the town hall on Sunday.\nThe weather was fine.\nThey call Kovac a traitor.", "kovac|They|attributed|asserted"},
	{"Velmark closed its plant. The river was low. They say that Kovac is a thief.", "kovac|They|attributed|asserted"},
	// Several are nobody named.
	{"Kovac spoke at noon. The lawyers call Velmark a polluter.", "velmark|lawyers|attributed|asserted"},
	{"Kovac was arrested on Friday. The farmers allege that Velmark is a polluter.", "velmark|farmers|attributed|asserted"},
	// He and she.
	{"Marko Kovac came by boat. Tom Reed was a thief, he said.", "*|kovac|attributed|asserted"},
	{"Marko Kovac came by boat. In answer to a question by Senator Tom Reed, he called Velmark a polluter.", "velmark|kovac|attributed|asserted"},
	{"Marko Kovac is tired. He expelled a lawmaker who had denied it, and he regards Velmark as a polluter.", "velmark|kovac|attributed|asserted"},
}
