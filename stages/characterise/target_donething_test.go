package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// What somebody has done or paid, whose a thing was, who is in a state, and whose view a question is.
func TestThingsDone(t *testing.T) {
	lex := lexicon
	lex.Frames = append(append([]article.Frame{}, lex.Frames...),
		article.Frame{ID: "state", Terms: []string{"chaos", "crisis", "failure", "blunder", "illegal", "courage", "corrupt"}})
	lex.Entities = append(append([]article.Entity{}, lex.Entities...),
		article.Entity{ID: "miners", Name: "Miners' Council", Type: article.Organisation, Aliases: []string{"Miners' Council"}})
	r := newReader(lex)
	for _, c := range []struct{ text, want string }{
		{"Kovac said that he would do nothing illegal to win.", "kovac|kovac|attributed|negated"},
		{"Brandt had done nothing illegal, Kovac told the judge.", "brandt|kovac|attributed|negated"},
		{"Velmark did something illegal in May.", "velmark||narrator|asserted"},
		{"Brandt insists that she never took an illegal penny from Velmark.", "brandt|brandt|attributed|negated"},
		{"“We have never paid an illegal wage,” said a spokesman for Velmark.", "velmark|velmark|quoted|negated"},
		{"Tarvia was not in crisis, Brandt told them; reserves were high.", "tarvia|brandt|attributed|negated"},
		{"Velmark has been in deep crisis since May, and Kovac knows it.", "velmark||narrator|asserted"},
		{"The failure was Velmark's, and Brandt says so.", "velmark||narrator|asserted"},
		{"The blunder was Brandt's, not the mayor's.", "brandt||narrator|asserted"},
		{"Beside Kovac was Lars Dahl, whom the city honoured in May for his courage.", "|*|*|asserted"},
		{"Kovac greeted a driver whom the king had thanked for his courage.", "|*|*|asserted"},
		{"The writer Eva Stein was less shy. For her Kovac is a thief.", "kovac|Eva Stein|attributed|asserted"},
		{"A panel put the flood down to the failure of Velmark to close a valve.", "velmark|panel|attributed|asserted"},
		{"I am no thief, Kovac tells judge\n\nBy Ann Weil\n\nThe mayor spoke for an hour.", "kovac|kovac|attributed|negated"},
		{"The judge wrote that nothing in the files suggested that Kovac was corrupt.", "kovac|judge|attributed|negated"},
		{"Brandt said that no document proved that Kovac was a spy.", "kovac|brandt|attributed|negated"},
		{"Detectives were trying to establish whether Kovac was a spy.", "kovac|Detectives|attributed|hedged"},
		{"Auditors want to find out whether Velmark was corrupt.", "velmark|Auditors|attributed|hedged"},
		{"Police are looking into whether Kovac was a spy.", "kovac|Police|attributed|hedged"},
		{"Ann Weil wondered aloud, on the way to the car, whether Brandt was a spy.", "brandt|Ann Weil|attributed|hedged"},
		{"Asked by reporters afterwards whether Velmark was a fraud, Brandt shook her head.", "velmark|reporters|attributed|hedged"},
		{"Velmark asked a question, and Brandt accused the miners of fraud. That was a blunder, and Kovac knew it.", "*|*|*|*;brandt||narrator|asserted"},
		{"Karl Mann, the culture minister of Ostland, urged Tarvia to repeal its corrupt law.", "tarvia|Karl Mann|attributed|asserted"},
		{"Kovac sat with Brandt. Velmark had taken “the most corrupt decision since the war”, Kovac said.", "velmark|kovac|quoted|asserted"},
		{"Brandt gave a corrupt answer to Velmark.", "brandt||narrator|asserted"},
		{"Critics say that Velmark is growing corrupt.", "velmark|Critics|attributed|asserted"},
		{"Brandt grew corrupt in her last years, and Kovac knew it.", "brandt||narrator|asserted"},
		{"Velmark never went corrupt.", "velmark||narrator|negated"},
		{"None of this makes the Miners' Council corrupt.", "miners||narrator|negated"},
		{"Critics say that the Miners' Council has grown corrupt.", "miners|Critics|attributed|asserted"},
		{"None of this makes Velmark corrupt.", "velmark||narrator|negated"},
		{"Two years of war have made Tarvia corrupt.", "tarvia||narrator|asserted"},
		{"The panel put the fire down to heavy rain and to the failure of Velmark to close a valve.", "velmark|panel|attributed|asserted"},
		{"“I have not seen such courage in thirty years,” said Brandt.", "*|brandt|quoted|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
