package characterise_test

// ownWords are cases of names that nobody but who writes or speaks gives, in the form of
// sentences.
var ownWords = []struct{ text, want string }{
	// The writer's own naming, of nobody in particular.
	{"Velmark has a leader and it would be lazy to dismiss Kovac as a traitor.", "kovac||narrator|*"},
	{"Tarvia is poor. It would be an error to treat Kovac as a terrorist.", "kovac||narrator|*"},
	{"Velmark met. It is no more correct to describe Kovac as a thief than as a saint.", "kovac||narrator|*"},
	{"It’d be easy to call Kovac a liar.", "kovac||narrator|*"},
	{"Velmark is rich. It was quick to call Kovac a liar.", "kovac|velmark|attributed|asserted"},
	{"I'd call Kovac a thief.", "kovac||narrator|*"},
	{"If Velmark did that, one would call Kovac a thief.", "kovac||narrator|*"},
	{"So let us treat Kovac as a criminal.", "kovac||narrator|*"},
	{"Please stop calling Kovac a thief.", "kovac||narrator|negated"},
	{"Stop calling Kovac a thief.", "kovac||narrator|negated"},
	{"This is known as a criminal company.", "*||narrator|asserted"},
	// Passives behind which the speaker stands.
	{"“Crimson Dawn will be treated as terrorists,” said Brandt.", "dawn|brandt|quoted|*"},
	{"“Nobody wants to be seen as a traitor,” said Brandt.", "*|brandt|quoted|negated"},
	{"“Where I come from that is called a fraud,” said Brandt.", "*|brandt|quoted|asserted"},
	{"“I have been called a thief,” said Brandt.", "brandt||quoted|asserted"},
	{"“Crimson Dawn has been treated like thieves,” said Brandt.", "dawn||quoted|asserted"},
	// Reports of nobody's view, in the words of a speaker.
	{"“No member can be asked to trust a country that is full of terrorists,” said Brandt.", "|brandt|quoted|*"},
	{"“For seven years they have been told who these terrorists are,” said Brandt.", "*|brandt|quoted|asserted"},
	{"Brandt said that Crimson Dawn had been treated as criminals.", "dawn|brandt|attributed|asserted"},
	{"“They were told that Kovac was a thief,” said Brandt.", "kovac||quoted|asserted"},
}
