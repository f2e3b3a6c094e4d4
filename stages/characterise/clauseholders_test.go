package characterise_test

import "testing"

// clauseHolders are texts in which the subject of the clause nearest by is not who says it, or is, by
// how the clauses hang together.
var clauseHolders = []struct{ text, want string }{
	// What a verb that is none of saying has in marks is the report's.
	{"Kovac told reporters that the rebels posed “a threat to all of us”.", "*|kovac|*|*"},
	{"Kovac said that the men pose “the rebel's old danger”.", "*|kovac|quoted|*"},
	{"“Is Kovac a thief?” posed Ann Ellis.", "kovac|Ann Ellis|quoted|*"},
	// Who a relative clause tells of, behind an apposition or an aside.
	{"That was not enough for Ann Ellis, the oldest member of the board, who said that Velmark was a polluter.", "velmark|Ann Ellis|attributed|asserted"},
	{"The vote fell to Ann Ellis, the only farmer on the panel, who called Kovac a thief.", "kovac|Ann Ellis|attributed|asserted"},
	{"There are farmers' groups, on both sides of the river, who say Kovac is a thief.", "kovac|farmers' groups|attributed|asserted"},
	{"It broke with Crimson Dawn, whose leaders called Kovac a traitor.", "kovac|dawn|attributed|asserted"},
	{"It broke with the Wanderers, whose leaders called Kovac a traitor.", "kovac|Wanderers|attributed|asserted"},
	{"Lund met Brandt, whose critics called Kovac a traitor.", "kovac|critics|attributed|asserted"},
	// The main verb stands behind the clause that a relative one reports.
	{"People who said that they got their news from the radio were no worse at spotting fraud.", "*||narrator|*"},
	{"A man who says the firm has robbed him is a liar.", "*||narrator|asserted"},
	{"Those who think that Kovac is a thief are wrong.", "kovac|Those|attributed|*"},
	// Somebody brought in goes on, in what is reported, and says something himself.
	{"Brandt said that a woman had stood up at the meeting and called Kovac a thief.", "kovac|woman|attributed|asserted"},
	{"Brandt said a nurse came to the gate and said Kovac was a thief.", "kovac|nurse|attributed|asserted"},
	{"Brandt said that a nurse was ill and called Kovac a thief.", "kovac|brandt|attributed|asserted"},
	// Papers are whose verb governs them.
	{"Velmark says it has found nothing. Ann Ellis sent us a statement saying Kovac “was a thief”.", "kovac|Ann Ellis|quoted|asserted"},
	{"The minutes hold a claim by the chief at the time, Ann Ellis, that Kovac was a thief.", "kovac|Ann Ellis|attributed|asserted"},
	// Verbs that the tagger misses.
	{"“It is late,” Brandt said. “The farmers tell me I am a thief.”", "brandt|farmers|quoted|asserted"},
	{"Kovac swore before the council in May that Velmark was no polluter.", "velmark|kovac|attributed|negated"},
}

func TestClauseHolders(t *testing.T) {
	r := newReader(lexicon)
	for _, x := range clauseHolders {
		r.tells(t, x.text, x.want)
	}
}
