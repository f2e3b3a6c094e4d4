package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// TestSpokenOf tells who speaks of something, or shouts it, where the tagger takes the verb
// for a noun or participle, or an adverbial parts it from its preposition or subject.
func TestSpokenOf(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"When the pastor, in a speech at Easter, spoke of a sect, ten people left.", "pastor attributed asserted"},
		{"Counsel for Orthan Union spoke in this context of a fraud.", "orthan attributed asserted"},
		{"Brandt’s mother, who drove a bus for years, spoke of Kovac as a hero.", "Brandt’s mother attributed asserted"},
		{"Residents speak of terrorists.", "Residents attributed asserted"},
		{"The villagers speak of a fraud.", "villagers attributed asserted"},
		{"The priest spoke of Kovac as a patriot.", "priest attributed asserted"},
		{"Brandt spoke on Monday of a fraud.", "brandt attributed asserted"},
		{"She will go. A boy of perhaps sixteen shouted “traitor” at Kovac until a guard came.", "boy of perhaps sixteen quoted asserted"},
		{"Ellis said that he had stopped after a newspaper described Kovac as a traitor.", "newspaper attributed asserted"},
		{"Brandt said that she had left because the paper called Kovac a thief.", "paper attributed asserted"},
		{"Zembla, which until January treated Crimson Dawn as a terrorist group, now pays its fighters.", "zembla attributed withdrawn"},
		{"Velmark left. Orthan Union, which until last May described Kovac as a thief, met him.", "orthan attributed withdrawn"},
		{"Perhaps fifteen farmers call Kovac a thief.", "Perhaps fifteen farmers attributed asserted"},
	} {
		r.expect(t, c.text, c.want, func(x article.Characterisation) string {
			return x.Holder.String() + " " + x.Voice.String() + " " + x.Polarity.String()
		})
	}
}
