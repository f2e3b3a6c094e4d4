package characterise_test

import "testing"

// Whose the thing is that a text takes up by "the" and its noun, and who leads a body by a relative clause.
func TestThingsTakenUp(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Kovac told the court that he had been abroad. Brandt called the story a fraud.", "kovac|brandt|attributed|asserted"},
		{"Kovac has said for years that he was a soldier. Brandt called the tale a fraud.", "kovac|brandt|attributed|asserted"},
		{"Velmark published a report on Friday. Brandt called the report a fraud.", "velmark|brandt|attributed|asserted"},
		{"Brandt has presented a plan for the schools. Kovac called the plan a fraud.", "brandt|kovac|attributed|asserted"},
		{"Velmark issued a statement in May. Kovac said that the statement was a fraud.", "velmark|kovac|attributed|asserted"},
		{"Brandt praised the dam in her letter. The letter was a fraud.", "brandt||narrator|asserted"},
		{"Kovac's speech on Monday was a fraud.", "kovac||narrator|asserted"},
		{"A clerk told Kovac that the bank had closed. The story was a fraud.", "||narrator|asserted"},
		{"Ines Rost, who has led Velmark since 2019, called Kovac a thief.", "kovac|velmark|attributed|asserted"},
		{"Ines Rost, who was elected to chair Velmark in May, called Kovac a thief.", "kovac|velmark|attributed|asserted"},
		{"Ines Rost, who is president of Velmark, called Kovac a thief.", "kovac|velmark|attributed|asserted"},
		{"With us is Ines Rost, who’s the leader of Velmark. “Kovac is a thief,” said Rost.", "kovac|velmark|quoted|asserted"},
		{"Ines Rost, who's a lawyer, called Kovac a thief.", "kovac|Ines Rost|attributed|asserted"},
		{"“Kovac is a thief,” said Ines Rost, who sits for Velmark on the council.", "kovac|velmark|quoted|asserted"},
		{"Velmark walked out. Its chairman, the former teacher Karl Mann, called Kovac a thief.", "kovac|velmark|attributed|asserted"},
		{"Karl Mann, who ran Velmark until 2004, called Kovac a thief.", "kovac|Karl Mann|attributed|*"},
	} {
		r.tells(t, c.text, c.want)
	}
}
