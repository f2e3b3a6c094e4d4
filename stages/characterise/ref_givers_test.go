package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// Whom somebody calls something are not the body that he is of, nor is what happened, in his words,
// himself.
func TestGivers(t *testing.T) {
	lex := lexicon
	lex.Entities = append(lex.Entities[:len(lex.Entities):len(lex.Entities)],
		article.Entity{ID: "trust", Name: "Supporters' Trust", Type: "organisation", Aliases: []string{"Supporters' Trust"}})
	r := newReader(lex)
	for _, c := range []struct{ text, want string }{
		{"Omar Lund of Velmark described the farmers as thieves.", "|*|attributed|asserted"},
		{"Tom Reed of the Orthan Union denounced the bankers as criminals.", "|*|attributed|asserted"},
		{"Ann Ellis, a partner at Velmark, dismissed the councillors as criminals.", "|*|attributed|asserted"},
		{"Ann Ellis, who runs Velmark, denounced the strikers as extremists.", "|*|attributed|asserted"},
		{"A spokesman for Velmark dismissed the farmers as liars.", "|*|attributed|asserted"},
		{"The chief executive of Velmark condemned the reporters as spies.", "|*|attributed|asserted"},
		{"Velmark met on Monday. Its chairman dismissed the senators as liars.", "|velmark|attributed|asserted"},
		{"Velmark met on Monday. Tom Reed, its chairman, branded the senators liars.", "|*|attributed|asserted"},
		{"“They are right,” Tom Reed of Velmark said, dismissing the lawmakers as liars.", "|*|attributed|asserted"},
		{"Tom Reed of the Orthan Union dismissed Velmark as a polluter.", "velmark|*|attributed|asserted"},
		// Behind an aside.
		{"Elena Brandt, its chief, described senators as liars.", "|brandt|attributed|asserted"},
		{"Tom Reed, its treasurer, described voters as traitors.", "|Tom Reed|attributed|asserted"},
		// What somebody says of what is done.
		{"The club was sold in what Brandt described as fraud.", "|brandt|attributed|asserted"},
		{"Prices rose, in what the Orthan Union called poison for the valley.", "|orthan|attributed|asserted"},
		{"The two banks merged in what Zembla called an act of terrorism.", "|zembla|attributed|asserted"},
		{"The club was sold in what the Supporters' Trust described as fraud.", "|trust|attributed|asserted"},
		{"The ground is to be sold. The Supporters' Trust described it as a fraud.", "|trust|attributed|asserted"},
		{"The ground was sold in what Velmark's chairman called a fraud.", "|*|attributed|asserted"},
		{"The mine was closed in what Velmark described as a fraud.", "|velmark|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
