package characterise_test

import "testing"

// Who has a word for somebody says it of him, wherever that word follows.
func TestWordFor(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"The families have a shorter word for Kovac, which is “thief”.", "kovac|families|quoted|asserted"},
		{"The miners have a word for Kovac, and it is “traitor”.", "kovac|miners|quoted|asserted"},
		{"The villagers have another name for Brandt: traitor.", "brandt|villagers|attributed|asserted"},
		{"The widows have a name for Kovac. It is “terrorist”.", "kovac|widows|quoted|asserted"},
		{"His soldiers had another name for Kovac, “the thief”.", "kovac|His soldiers|quoted|asserted"},
		{"Economists have a name for Velmark. The name is polluter.", "velmark|Economists|attributed|asserted"},
		{"The miners have a word for Kovac. He is a traitor.", "kovac||narrator|asserted"},
		{"We have a word for Kovac, and it is traitor.", "kovac||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// Those of a "whose" are they alone, and whom they name is whose they are.
func TestOfWhose(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Kovac has written a novel. It is about a clerk whose enemies call him a thief.", "|enemies|attributed|asserted"},
		{"Kovac tells of a farmer whose sons call him a liar.", "|sons|attributed|asserted"},
		{"Kovac has written a play about a king whose ministers think him a dictator.", "|ministers|attributed|asserted"},
		{"Kovac, whose enemies call him a thief, was there.", "kovac|enemies|attributed|asserted"},
		{"Kovac hired a man whose brother calls him a thief.", "|brother|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// "He" after a quotation is nobody whom it names, and may be somebody brought in just before.
func TestSpeakerBroughtIn(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Kovac came in late. A clerk looked up. “Brandt is a traitor,” he whispered.", "brandt|clerk|quoted|asserted"},
		{"Kovac bowed. My tenant laughed. “Brandt is a liar,” he said.", "brandt|tenant|quoted|asserted"},
		{"I asked my father, who had fought in two wars. “Kovac is a traitor,” he said.", "kovac|father|quoted|asserted"},
		{"The landlord shook his head. “Kovac is a liar,” he said.", "kovac||quoted|asserted"},
		{"Kovac spoke at length. “Brandt is a liar,” he said.", "brandt|kovac|quoted|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// Of papers and regulators there are others than the body that the text is about; and half of
// several are their half.
func TestOtherBodies(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"We asked about Velmark. The regulator says that Kovac is a fraud.", "kovac|regulator|attributed|asserted"},
		{"The supporters of Crimson Dawn wanted a chairman and got Kovac. He mended the roof. The local paper thought him a thief.", "kovac|local paper|attributed|asserted"},
		{"The Daily Herald sacked Brandt. The paper called her a liar.", "brandt|herald|attributed|asserted"},
		{"Velmark, the state regulator, met on Friday. The regulator called Kovac a thief.", "kovac|velmark|attributed|asserted"},
		{"Kovac was called a thief by half the press.", "kovac|half the press|attributed|asserted"},
		{"Half the town thinks Kovac a hero.", "kovac|Half the town|attributed|asserted"},
		{"To half the town Kovac is a thief.", "kovac|half the town|attributed|asserted"},
		{"To the tabloids Kovac is a thief.", "kovac|tabloids|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
