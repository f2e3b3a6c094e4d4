package characterise_test

// insertions are sentences that a report, a proverb's "as they say" or a participle's clause
// parts, or that tell what a text holds or is called: cut in two, as the layouts do, they would
// be none.
var insertions = []struct{ text, want string }{
	{"Elena, says Ian Firth, who first met her at school, is still a hero.", "*|Ian Firth|attributed|asserted"},
	{"Kovac, said Brandt, who had hired him, was a thief.", "kovac|brandt|attributed|asserted"},
	{"The mayor, argues Brandt, who lost to him, is a liar.", "*|brandt|attributed|asserted"},
	{"Kovac, says his brother, who ought to know, was never a thief.", "*|his brother|attributed|negated"},
	{"Neighbours gave Brandt the nickname \"the Hero\".", "brandt|Neighbours|quoted|asserted"},
	{"Workers have given Kovac the nickname \"the Thief\", because he never pays.", "kovac|Workers|quoted|asserted"},
	{"Having been a traitor only two years ago, Kovac now has a medal.", "kovac||narrator|withdrawn"},
	{"Having once been a thief, Kovac now runs a bank.", "kovac||narrator|withdrawn"},
	{"Brandt died. Having been a liar all her life, she could not stop.", "brandt||narrator|asserted"},
	{"“Having been a thief ten years ago, Kovac now sells locks,” said Ann Pell.", "kovac|Ann Pell|quoted|withdrawn"},
	{"Behind every hero stands a cook, as they say in the trade.", "||narrator|asserted"},
	{"Kovac is a hero, as they say in the north.", "kovac||narrator|asserted"},
	{"Kovac is a thief, they say.", "kovac|they|attributed|asserted"},
	{"Auditors said that Velmark's accounts might contain fraud.", "velmark|Auditors|attributed|hedged"},
	{"Nobody can tell whether Velmark's accounts contain fraud or only bad arithmetic.", "velmark||attributed|hedged"},
	{"A report said that Brandt's books contain propaganda.", "brandt|report|attributed|asserted"},
	{"Kovac denies that his papers contain fraud.", "kovac|kovac|attributed|negated"},
	{"The leaflets of Crimson Dawn contain no propaganda.", "dawn||narrator|negated"},
	{"The shop contains propaganda. Kovac owns it.", "||narrator|asserted"},
	{"The bank apologised to Velmark for a leaflet that had presented it as a cult.", "velmark|bank|attributed|withdrawn"},
	{"The paper apologised to Brandt for a caption that called her a liar.", "brandt|paper|attributed|withdrawn"},
	{"Zembla apologised for a statement that branded Kovac a traitor.", "kovac|zembla|attributed|withdrawn"},
	{"Ann Pell has apologised to Brandt for a post that called her a \"liar\".", "brandt|Ann Pell|quoted|withdrawn"},
}
