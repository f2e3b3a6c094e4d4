package characterise_test

import (
	"slices"
	"testing"

	"epithet/stages/article"
)

// Who calls whom what, where commas set something beside the name or part what denies from its verb.
func TestNamedPastAsides(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Elena Brandt took back her words. She had called Marko Kovac, the union's president, a traitor at a rally in February.", "kovac|brandt|attributed|asserted"},
		{"Kovac was there. In her speech Brandt called Tim Roe, the union's president, a traitor.", "|brandt|attributed|asserted"},
		{"Critics have branded Velmark, the biggest company in town, a polluter.", "velmark|Critics|attributed|asserted"},
		{"The Herald had once labelled Kovac, a former teacher from the hills, a thief.", "kovac|Herald|attributed|withdrawn"},
		{"Brandt, who had called Kovac, the union's president, a traitor, apologised.", "kovac|brandt|attributed|asserted"},
		{"Ann Pell said that Brandt had called Kovac, then the mayor of Port Callis, a thief.", "kovac|brandt|attributed|asserted"},
		{"Marko Kovac, the union's president, a liar in the eyes of many, met Elena Brandt.", "kovac|*|*|asserted"},
		{"Kovac met Elena Brandt, the union's president, a hero of the war.", "brandt||narrator|asserted"},
		{"\"The police had Kovac down as a thief,\" said Ann Pell.", "kovac|police|quoted|asserted"},
		{"Everybody had Velmark down as a polluter.", "velmark|Everybody|attributed|asserted"},
		{"\"They'd had me down as a spy for years,\" said Kovac.", "kovac|They|quoted|asserted"},
		{"Brandt is not callous. Nor, whatever one reads on the walls of the car park, is she a traitor.", "brandt||narrator|negated"},
		{"Velmark has done nothing criminal, it says.", "velmark|velmark|attributed|negated"},
		{"A judge ruled that Velmark had done nothing criminal.", "velmark|judge|attributed|negated"},
		{"A post claims that scientists have \"finally\" called Kovac a fraud.", "kovac|scientists|attributed|asserted"},
		{"Kovac spoke. Brandt asked that nobody call her a hero.", "brandt|brandt|attributed|negated"},
		{"Kovac gave the judge a statement. Brandt read it. In it she asked that nobody should call her a hero again.", "brandt|brandt|attributed|negated"},
		{"Ann Pell said that Velmark under Kovac had been a cult.", "velmark|Ann Pell|attributed|asserted"},
		{"Velmark under Mr Kovac was a criminal company, and nobody said so.", "velmark||narrator|asserted"},
		{"Brandt said that the clerks under Mr Kovac were thieves.", "|brandt|attributed|asserted"},
		{"Tarvia under Elena Brandt is a dictatorship.", "tarvia||narrator|asserted"},
		{"Neither, as far as the court could see, was Velmark a fraud.", "velmark||narrator|negated"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// Who speaks: by an office and a description with a participle before the name, and by another office than that of
// whoever spoke last; and whose fraud something is said to be.
func TestOfficesBeside(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Members of Crimson Dawn held up photographs. Their chairman, retired headmaster Tom Vale, who lost his son, appealed for calm. ‘Kovac is a liar,’ Mr Vale said.", "kovac|dawn|quoted|asserted"},
		{"The Orthan Union marched on Friday. Its president, retired nurse Ann Pell, said that Kovac was a thief.", "kovac|orthan|attributed|asserted"},
		{"A senator compared Velmark to an army. The governor told a rally that Brandt was a traitor.", "brandt|governor|attributed|asserted"},
		{"A senator from the lakes compared Velmark to an army. The mayor himself said that Brandt was a traitor.", "brandt|mayor|attributed|asserted"},
		{"A woman in red spoke. The minister said that Brandt was a traitor.", "brandt|minister|attributed|asserted"},
		{"A senator from the lakes spoke. The senator told a rally that Brandt was a traitor.", "brandt|senator|attributed|asserted"},
		{"Velmark spoke. Ann Pell told Kovac that the letter had been a fraud of the company's lawyers.", "velmark|Ann Pell|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// What somebody denies he denies, whoever "as" says claims it.
func TestDeniedAsClaimed(t *testing.T) {
	lex := lexicon
	lex.Frames = append(slices.Clone(lexicon.Frames), article.Frame{ID: "radical", Terms: []string{"radical"}})
	r := newReader(lex)
	for _, c := range []struct{ text, want string }{
		{"Brandt denied that Kovac was a thief, as Velmark claims.", "kovac|brandt|attributed|negated"},
		{"Kovac met the Orthan Union. Brandt denied that the union was a cult, as the minister's party maintains.", "orthan|brandt|attributed|negated"},
		{"Brandt denied that Kovac had ever been a thief, as the paper had alleged.", "kovac|brandt|attributed|negated"},
		{"Brandt denied that the Orthan Union had ever been run by radicals, as Velmark maintains.", "orthan|brandt|attributed|negated"},
		{"Kovac is a thief, as Velmark says.", "kovac|velmark|attributed|asserted"},
		{"Ann Pell said that Kovac was no thief, as Velmark had claimed.", "kovac|Ann Pell|attributed|negated"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// An adjective that ends as some participles do is none.
func TestHonest(t *testing.T) {
	lex := lexicon
	lex.Frames = append(slices.Clone(lexicon.Frames), article.Frame{ID: "honest", Terms: []string{"honest", "stupid"}})
	r := newReader(lex)
	for _, c := range []struct{ text, want string }{
		{"Brandt spoke of Kovac. \"I found him to be honest with us at every hearing,\" she said.", "kovac|brandt|quoted|asserted"},
		{"Kovac met Brandt. \"I was honest with her,\" he said.", "kovac|kovac|quoted|asserted"},
		{"\"I will be honest with families,\" Brandt told Kovac.", "brandt|brandt|quoted|asserted"},
		{"Kovac was stupid with money, Brandt said.", "kovac|brandt|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
