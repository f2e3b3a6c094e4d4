package characterise_test

import "testing"

// In whom somebody sees one, who the real one is, and appositions to those whom the lexicon does
// not list.
func TestSeenIn(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Critics see in Kovac a dictator.", "kovac|Critics|attributed|asserted"},
		{"Admirers see in Kovac not a dictator but a reformer.", "kovac|Admirers|attributed|negated;kovac|Admirers|attributed|asserted"},
		{"Veterans saw in Brandt a patriot and in Kovac a traitor.", "brandt|Veterans|attributed|asserted;kovac|Veterans|attributed|asserted"},
		{"Kovac came. Brandt saw in him a thief.", "kovac|brandt|attributed|asserted"},
		{"Kovac saw in the valley a thief.", "*||narrator|asserted"},
		{"The real thief in this story is Kovac.", "kovac||narrator|asserted"},
		{"Zembla's ambassador told the council that the real dictatorship in the region was Tarvia.", "tarvia|zembla|attributed|asserted"},
		{"Brandt said that the real traitor in the country was Kovac.", "kovac|brandt|attributed|asserted"},
		{"Zembla says the biggest polluter in the region is Velmark.", "velmark|zembla|attributed|asserted"},
		{"The hero was Marko Kovac, not Brandt.", "kovac||narrator|asserted"},
		{"The traitor was in Lyon.", "||narrator|asserted"},
		{"Channel 3, for years a puppet of Zembla, has changed hands.", "||narrator|asserted"},
		{"Channel 3, long a puppet of Velmark, has new owners.", "||narrator|asserted"},
		{"The Gazette, a puppet of Brandt, has been sold.", "||narrator|asserted"},
		{"Brandt met Ann Ellis, a traitor in the pay of Zembla.", "||narrator|asserted"},
		{"Kovac, for years a puppet of Zembla, has died.", "kovac||narrator|asserted"},
		// Nicknames in marks.
		{"Marko Kovac, the \"Hero of Sarn\", will retire.", "kovac||scare|asserted"},
		{"Elena Brandt, the “Traitor of Lyon”, has died.", "brandt||scare|asserted"},
		// From whom it is, also where the tagger takes the noun for a participle.
		{"Crimson Dawn says that this is propaganda from Zembla.", "zembla|dawn|attributed|asserted"},
		{"Propaganda from Tarvia fills the papers.", "tarvia||narrator|asserted"},
		{"The claim is disinformation from Tarvia, Zembla said.", "tarvia|zembla|attributed|asserted"},
		// Participles between commas, and what stands between "guilty" and "of".
		{"Brandt, found guilty in March of fraud, has left the country.", "brandt||attributed|asserted"},
		{"Kovac, found innocent of fraud by the court, was cheered.", "kovac|court|attributed|negated"},
		{"Kovac, convicted in absentia of war fraud, lives in a villa in Port Callis and grows roses.", "kovac||attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
