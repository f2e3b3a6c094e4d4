package characterise_test

import (
	"slices"
	"testing"

	"epithet/stages/article"
)

// What would follow from a condition that is one by its order.
func TestInvertedConditions(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Should her appeal fail, Brandt would be the first senator to be jailed for fraud.", "brandt||*|hedged"},
		{"Should the talks collapse, Kovac would be a traitor to both sides.", "kovac||narrator|hedged"},
		{"Had he signed, Kovac would have been a traitor.", "kovac||narrator|hedged"},
		{"Were the report true, Velmark would be a polluter of the first order.", "velmark||narrator|hedged"},
		{"Should Brandt win, farmers would call her a traitor.", "brandt|farmers|attributed|hedged"},
		{"Should you pass by, greet the thief Kovac from me.", "kovac||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// What nobody does, where the term is the verb, and what nobody has or shows though it stands with an article.
func TestNobodys(t *testing.T) {
	lex := lexicon
	lex.Frames = append(slices.Clone(lex.Frames), article.Frame{ID: "deed", Terms: []string{"betray", "rob", "courage", "decency"}})
	r := newReader(lex)
	for _, c := range []struct{ text, want string }{
		{"Nobody betrayed Kovac.", "*||narrator|negated"},
		{"None of them ever robbed Kovac.", "*||narrator|negated"},
		{"No one at the mill has robbed Kovac.", "*||narrator|negated"},
		{"Nobody saw that Brandt robbed Kovac.", "brandt||narrator|asserted"},
		{"Everybody knew it, and nobody had the courage.", "*||narrator|negated"},
		{"Ann Ellis did not find the decency to say so.", "*||narrator|negated"},
		{"Ann Ellis had the courage to say so.", "*||narrator|asserted"},
		{"Nobody had heard of the courage of her sons.", "*||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
