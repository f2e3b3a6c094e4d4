package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// TestVerbsOfMany tells of whom the verb is that the tagger takes for a noun behind a place
// or body.
func TestVerbsOfMany(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Critics in the press call Kovac a traitor.", "kovac Critics in the press attributed asserted"},
		{"Many in the south call him a thief.", " Many in the south attributed asserted"},
		{"Many in the south call Kovac a thief.", "kovac Many in the south attributed asserted"},
		{"Farmers in the valley call Crimson Dawn a sect.", "dawn Farmers in the valley attributed asserted"},
		{"Many members of the party call Kovac a traitor.", "kovac Many members of the party attributed asserted"},
		{"Elena Brandt left. Opponents at home brand Kovac a traitor.", "kovac Opponents at home attributed asserted"},
		{"Members of the board suspect that Kovac is a thief.", "kovac Members of the board attributed hedged"},
		{"Some members of parliament suspect that Crimson Dawn is a cult.", "dawn Some members of parliament attributed hedged"},
		{"Many members of parliament believe that Crimson Dawn is a cult.", "dawn Many members of parliament attributed asserted"},
		{"Residents of the town describe Kovac as a thief.", "kovac Residents of the town attributed asserted"},
		{"But some in the army call the movement a sect.", " some in the army attributed asserted"},
		{"Villagers near the mine accuse Kovac of terrorism.", "kovac Villagers near the mine attributed asserted"},
		{"Neighbours in the street remember Kovac as a hero.", "kovac Neighbours in the street attributed asserted"},
		{"Supporters in the capital consider Kovac a patriot.", "kovac Supporters in the capital attributed asserted"},
		{"Members of the jury find Kovac a liar.", "kovac Members of the jury attributed asserted"},
		{"Editors at the paper label Crimson Dawn a sect.", "dawn Editors at the paper attributed asserted"},
	} {
		r.expect(t, c.text, c.want, func(x article.Characterisation) string {
			return x.Target + " " + x.Holder.String() + " " + x.Voice.String() + " " + x.Polarity.String()
		})
	}
}
