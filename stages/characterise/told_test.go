package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// Acts that are told, made or offered, by nouns that could as well be for somebody.
func TestTold(t *testing.T) {
	r := newReader(article.Lexicon{Entities: lexicon.Entities,
		Frames: []article.Frame{{ID: "acts", Terms: []string{"lie", "bribe", "threat", "victim", "hero"}}}})
	for _, c := range []struct{ text, want string }{
		{"Kovac told a lie.", "kovac||narrator|asserted"},
		{"Velmark has told lies for years.", "velmark||narrator|asserted"},
		{"Lund said that Kovac had told lies.", "kovac|Lund|attributed|asserted"},
		{"“I never told a lie to the people I served,” Brandt wrote.", "brandt|brandt|quoted|negated"},
		{"Kovac did not tell lies.", "kovac||narrator|negated"},
		{"Kovac has never told the public a lie.", "kovac|*|*|negated"},
		{"Brandt accused Kovac of telling lies.", "kovac|brandt|attributed|asserted"},
		{"Kovac was accused of telling lies.", "kovac||attributed|asserted"},
		{"Kovac told a hero that he was sorry.", "||narrator|asserted"},
		{"Kovac told the victims to wait.", "||narrator|asserted"},
		{"No bribe was offered.", "||narrator|negated"},
		{"No bribes were paid.", "||narrator|negated"},
		{"“No bribe was paid by this company to anyone,” said Velmark.", "velmark|velmark|quoted|negated"},
		{"No threat was made.", "||narrator|negated"},
		{"No threats have been received.", "||narrator|negated"},
		{"No lie was told.", "||narrator|negated"},
		{"No threat will stop us.", "||narrator|asserted"},
		{"No threat has been ignored.", "||narrator|asserted"},
		{"No victim was named.", "||narrator|asserted"},
		{"No hero was ever honoured here.", "||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
