package characterise_test

import "testing"

func TestCourts(t *testing.T) {
	r := newReader(lexicon)
	for _, test := range []struct{ text, want string }{
		// What somebody finds another to be, or to have been.
		{"Brandt was found by the court to have been a liar.", "brandt|court|attributed|asserted"},
		{"Elena Brandt was found by the Medical Council to have been a fraud in two trials.", "brandt|Medical Council|attributed|asserted"},
		{"Kovac was judged by the panel to be a criminal.", "kovac|panel|attributed|asserted"},
		{"The court found Brandt to have been a liar.", "brandt|court|attributed|asserted"},
		{"Kovac was found to have been a spy.", "kovac||*|asserted"},
		// Who asks or tells somebody, behind an adverbial or before an aside.
		{"Kovac was asked on Monday by a judge if he was a traitor.", "kovac|judge|attributed|hedged"},
		{"Brandt was asked by reporters on Monday if Kovac was a thief.", "kovac|reporters|attributed|hedged"},
		{"Brandt was asked by Jon Hale, the judge, whether she had been a spy.", "brandt|Jon Hale|attributed|hedged"},
		{"Kovac was told by Ann Hale, the judge, that he was a thief.", "kovac|Ann Hale|attributed|asserted"},
		{"Kovac was warned by the judge, Ann Hale, that he was a criminal.", "kovac|Ann Hale|attributed|asserted"},
		{"Brandt was reminded in court by Jon Hale that Kovac was a thief.", "kovac|Jon Hale|attributed|asserted"},
		// Who is asked is who answers.
		{"Kovac was asked by Jon Hale whether he was a spy. “I am no spy,” he replied.", "kovac|Jon Hale|attributed|hedged;kovac|kovac|quoted|negated"},
		{"Brandt was asked by Ann Hale, the judge, whether she was a liar. “No,” she replied. “I'm no liar.”", "brandt|Ann Hale|attributed|hedged;brandt|brandt|quoted|negated"},
		{"Brandt was asked by Ann Hale on Monday whether she was a liar. There was laughter. “I'm no liar,” she said.", "brandt|Ann Hale|attributed|hedged;brandt|brandt|quoted|negated"},
		// Who tries to tell somebody.
		{"Kovac was there. His lawyer tried to tell the court that he was a patriot.", "kovac|His lawyer|attributed|asserted"},
		{"Brandt sought to reassure members that Kovac was no thief.", "kovac|brandt|attributed|negated"},
		{"A lawyer tried to persuade the judge that Kovac was a patriot.", "kovac|lawyer|attributed|asserted"},
		{"Brandt stood up to remind the members that Kovac was a liar.", "kovac|brandt|attributed|asserted"},
		{"Tom Reed's lawyer sought to claim that he was a hero.", "|Tom Reed's lawyer|attributed|asserted"},
		// "Be" before its subject.
		{"Brandt never lied. Nor was she the puppet of a foreign power.", "brandt||narrator|negated"},
		{"Brandt has debts. Nor, the judge said, was Kovac a traitor.", "kovac|*|*|negated"},
		{"Not once was Kovac the puppet of anybody.", "kovac||narrator|negated"},
		{"Nobody likes Kovac, nor is he the hero of the young.", "kovac||narrator|negated"},
		{"“Nor was he the dictator that you make of him,” Brandt said of Kovac.", "kovac|brandt|quoted|negated"},
		{"Only in Tarvia is Kovac a hero.", "kovac||narrator|asserted"},
		// What somebody else takes off his list meanwhile.
		{"Canada listed Crimson Dawn as a terrorist group, while Zembla dropped it from its own list in August.", "dawn|Canada|attributed|asserted"},
		{"Tarvia branded Velmark a criminal firm, whereas Zembla removed it from its list.", "velmark|tarvia|attributed|asserted"},
		// Who takes back a claim.
		{"Tom Reed withdrew the claim that Brandt was a thief.", "brandt|Tom Reed|attributed|withdrawn"},
		{"The union withdrew the allegation that Kovac was a spy.", "kovac|union|attributed|withdrawn"},
		{"Kovac later dropped the charge that Brandt was a traitor.", "brandt|kovac|attributed|withdrawn"},
		{"A witness has taken back the claim that Kovac was a liar.", "kovac|witness|attributed|withdrawn"},
		// What the writer meant to say.
		{"On 6 May we called Kovac a liar. We meant to call him a lawyer.", "kovac||narrator|withdrawn"},
		{"On Tuesday we wrote that Kovac was a thief. We should have said that he was robbed.", "kovac||narrator|withdrawn"},
		{"Our report called Kovac a criminal. It should have said that he was a criminologist.", "kovac|*|*|withdrawn"},
		{"I called Brandt a traitor last week. I meant to write “trader”.", "brandt||narrator|withdrawn"},
		{"We called Brandt a liar on Monday. We should have said so years ago.", "brandt||narrator|asserted"},
		{"I called Brandt a liar. I meant to say it earlier.", "brandt||narrator|asserted"},
		// A statement of several paragraphs.
		{"Tom Reed issued this statement:\n\n“Kovac is a thief.\n\n“Velmark was a polluter.\n\n“Brandt is a hero to us.”", "kovac|Tom Reed|quoted|asserted;velmark|Tom Reed|quoted|asserted;brandt|Tom Reed|quoted|asserted"},
		// Who has a name behind what he is of, and who speaks of another whom he names.
		{"The mother of one of the victims, Ann Reed, wept. “Kovac is a thief,” she said.", "kovac|Ann Reed|quoted|asserted"},
		{"The lawyer for two of the men, Tom Reed, wept. “Kovac is a thief,” he said.", "kovac|Tom Reed|quoted|asserted"},
		{"Kovac's barrister blamed a mechanic, Luke Dyer, whom he called a liar.", "|Kovac's barrister|attributed|asserted"},
		{"Brandt's aide blamed the mechanic, Luke Dyer, whom she called a liar.", "|Brandt's aide|attributed|asserted"},
		{"Brandt was there. The paper quoted Luke Dyer, whom she calls a liar.", "|brandt|attributed|asserted"},
		// Somebody unlisted by his surname, or set beside what he is.
		{"Tom Reed told the board of Crimson Dawn that he had changed. It said that Reed remained a criminal and had tried to join the Orthan Union.", "|*|attributed|asserted"},
	} {
		r.tells(t, test.text, test.want)
	}
}
