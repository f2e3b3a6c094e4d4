package characterise_test

import "testing"

// Of whom an act, a town or an office's people are, and who stands between commas.
func TestActOf(t *testing.T) {
	r := newReader(lexicon)
	for _, x := range []struct{ text, want string }{
		{"Zembla said that Tarvia’s threat to close the strait was “the act of a dictator” and recalled its ambassador.", "tarvia|zembla|quoted|asserted"},
		{"Velmark's letter is the product of a liar, Ruiz said.", "velmark|Ruiz|attributed|asserted"},
		{"“This is the act of a dictator,” Ruiz said of Kovac.", "kovac|Ruiz|quoted|asserted"},
		{"“Tarvia is a land of thieves,” Ruiz said.", "tarvia|Ruiz|quoted|asserted"},
		{"Port Callis is a city of liars.", "tarvia||narrator|asserted"},
		{"Critics of the “extremist” government in Port Callis point out that the capital has no water.", "tarvia||scare|asserted"},
		{"The “criminal” broker in the talks, Zembla, turned out to own half of the fish.", "zembla||scare|asserted"},
		{"The extremist behind the raid, Kovac, was caught on Friday.", "kovac||narrator|asserted"},
		{"The criminal gang from the north, Zembla, Tarvia and the rest laughed.", "||narrator|asserted"},
		{"Zembla’s prime minister conceded that some of his ministers had been thieves.", "zembla|zembla|attributed|asserted"},
		{"Zembla has rejected a report by the Lisbon Institute that describes its army as criminal.", "zembla|report by the Lisbon Institute|attributed|asserted!"},
		{"Kovac rejects an article in the Herald that calls him a liar.", "kovac|article in the Herald|attributed|asserted!"},
		{"The ministry welcomed a study that calls Velmark a polluter.", "velmark|study|attributed|asserted"},
		{"Henk de Wit, who edited Vélez’s first three books, recalls a shy and extremist man who sent every proofreader a bottle of wine.", "|Henk de Wit|attributed|asserted"},
		{"From the ombudsman’s letter to the Ministry of Health: “Your officials were not criminals.”", "|ombudsman’s letter|quoted|negated"},
		{"Port Callis accuses its neighbour of terrorism: Zembla preaches peace, the finance ministry said, and taxes every boat.", "zembla|tarvia|attributed|asserted"},
	} {
		r.tells(t, x.text, x.want)
	}
}
