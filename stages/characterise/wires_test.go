package characterise_test

import (
	"slices"
	"testing"

	"epithet/stages/article"
)

// Sentences as agencies write them of quarrels between states.
func TestWires(t *testing.T) {
	lex := lexicon
	lex.Frames = append(slices.Clone(lexicon.Frames), article.Frame{ID: "lie", Terms: []string{"lie", "slander"}})
	r := newReader(lex)
	for _, c := range []struct{ text, want string }{
		// Who goes on speaking.
		{"Ann Hill said that the money was gone. The chest had been emptied, she went on, because Kovac was a thief.", "kovac|Ann Hill|attributed|asserted"},
		{"Ann Hill said that the money was gone. Kovac, she went on, was a thief.", "kovac|Ann Hill|attributed|asserted"},
		// Through whom something is let be known.
		{"The owner let it be known through a lawyer in Milan that Kovac was a liar.", "kovac|owner|attributed|asserted"},
		{"The bishop made it plain in a sermon that Brandt was a liar.", "brandt|bishop|attributed|asserted"},
		{"The bank let it be known through friends that the firm was sound, and that Kovac was a thief.", "kovac|bank|attributed|asserted"},
		// Conditions within a report.
		{"The mayor said that if the papers were genuine, Kovac would be a spy.", "kovac|mayor|attributed|hedged"},
		{"Brandt said that if that was true, Zembla would have committed a fraud.", "zembla|brandt|attributed|hedged"},
		{"The mayor said that Kovac would be a traitor if he signed.", "kovac|mayor|attributed|hedged"},
		{"The mayor said that Kovac would be a hero of the new league.", "kovac|mayor|attributed|asserted"},
		// For whom it is so, says somebody.
		{"To many young people there Brandt is a hero, said Ann Hill.", "brandt|many young people|attributed|asserted"},
		{"To most of the men in the camp Kovac is a liar, said the priest.", "kovac|most of the men|attributed|asserted"},
		{"To some of the women in the valley Brandt is a traitor.", "brandt|some of the women|attributed|asserted"},
		{"For the villagers here Crimson Dawn is a cult.", "dawn|villagers|attributed|asserted"},
		{"To many here Kovac is a hero.", "kovac|many|attributed|asserted"},
		// Who tells a lie does not call it one.
		{"For years the government of Zembla has repeated the lie that it shelters only children.", "zembla||narrator|asserted"},
		{"Kovac told the court a lie.", "kovac||narrator|asserted"},
		{"Ann Hill said that Kovac had told her a lie.", "kovac|Ann Hill|attributed|asserted"},
		{"Velmark has spread the slander that the farmers set the fire.", "velmark||narrator|asserted"},
		{"Brandt never told a lie.", "brandt||narrator|negated"},
		// Who puts somebody in prison for it.
		{"The tribunal has sent Kovac to prison for fraud.", "kovac|tribunal|attributed|asserted"},
		{"Zembla has sentenced four drivers to long prison terms for terrorism.", "|zembla|attributed|asserted"},
		{"Kovac was sent to prison for fraud.", "kovac||attributed|asserted"},
		// Who it is by the name that follows.
		{"There is one liar in this room, and his name is Kovac.", "kovac||narrator|asserted"},
		{"We are dealing with a dictator, and the dictator is called Kovac.", "kovac||narrator|asserted;kovac||narrator|asserted"},
		{"“There is a traitor among us, and her name is Brandt,” said Ann Hill.", "brandt|Ann Hill|quoted|asserted"},
		{"A spy got away that night. His name was Marko Kovac.", "kovac||narrator|asserted"},
		{"The hero of the day is called Elena Brandt.", "brandt||narrator|asserted"},
		{"Kovac met a thief there, and the thief was called Tom Hale.", "||narrator|asserted;||narrator|asserted"},
		// What somebody is asked to end is his own, and is called so already.
		{"The ministry urged Zembla to end what it called a terrorist campaign against Tarvia.", "zembla|ministry|attributed|asserted"},
		{"The mayor asked Velmark to stop what he called a criminal practice.", "velmark|mayor|attributed|asserted"},
		{"Kovac told Zembla to drop what he termed a fraud.", "zembla|kovac|attributed|asserted"},
		// Somebody's kin is no body.
		{"Crimson Dawn has taken the town. “My boy was no terrorist,” said Sabina Duro.", "|Sabina Duro|quoted|negated"},
		{"Velmark has sold the mill. “My father was a hero,” Ann Hill said.", "|Ann Hill|quoted|asserted"},
		{"Elena Brandt was away. A woman came to the gate with her son. She was a spy.", "||narrator|asserted"},
		// By whom what is read is brought out.
		{"A report issued in Geneva this month by the monitoring group Field Watch said that Kovac was a liar.", "kovac|Field Watch|attributed|asserted"},
		{"A study published last year by Velmark said that Kovac was a polluter.", "kovac|velmark|attributed|asserted"},
		{"A letter sent by Brandt said that Kovac was a liar.", "kovac|brandt|attributed|asserted"},
		{"A survey carried out in May by a dockers' union found that Velmark was a polluter.", "velmark|survey|attributed|asserted"},
		{"A statement issued by the foreign ministry of Zembla called Kovac a spy.", "kovac|zembla|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
