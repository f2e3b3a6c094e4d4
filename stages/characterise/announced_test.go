package characterise_test

import "testing"

// TestAnnounced tells whose words follow a sentence that announces them, and who says nothing.
func TestAnnounced(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Senator Kovac's remarks on the floor, as prepared, follow.\n\n\"I rise with no joy. Brandt is a thief.\n\n\"Velmark is a fraud.\"",
			"brandt|kovac|quoted|asserted;velmark|kovac|quoted|asserted"},
		{"The full text of Kovac's letter follows.\n\n“Brandt is a thief.”", "brandt|kovac|quoted|asserted"},
		{"Some of Kovac’s remarks on the steps of the old mill:\n\n“I got a call at eight. Brandt is a thief.”", "brandt|kovac|quoted|asserted"},
		{"Kovac's dogs follow.\n\n“Brandt is a thief.”", "brandt||quoted|asserted"},
		{"The mayor, in a message of four minutes: “Brandt is a thief and I will say it.”", "brandt|mayor|quoted|asserted"},
		{"Ann Ellis, in a letter: “Brandt is a thief and I will say it.”", "brandt|Ann Ellis|quoted|asserted"},
		{"Velmark met. “Brandt is a thief,” its chairman, Anton Malk, who is a lawyer, said in a rare talk.", "brandt|velmark|quoted|asserted"},
		{"“Brandt is a thief,” the mayor, Anton Malk, who is a lawyer, said.", "brandt|Anton Malk|quoted|asserted"},
		// Who does it stands before what somebody else did, or is an unknown reader.
		{"Zembla walked out over the tolls that Brandt had raised in May, and accused him of fraud.", "brandt|zembla|attributed|asserted"},
		{"Zembla left the mill that Brandt had built, and called him a thief.", "brandt|zembla|attributed|asserted"},
		{"Brandt had built the mill that Zembla left, and Kovac called him a thief.", "brandt|kovac|attributed|asserted"},
		{"“Hero of the day,” one user wrote.", "*|one user|quoted|asserted"},
		{"Velmark, which had voted for Brandt, was worried. Its president, Karl Mann, said that Zembla was a thief.", "zembla|velmark|attributed|asserted"},
		// What is said stands before.
		{"Kovac stood in front of the mill and said no. It took a hero.", "*||narrator|asserted"},
		{"Somebody said “progress” twice, and a hero was asked to stand up.", "||narrator|*"},
		{"Ann Ellis will say “progress” and that Kovac is a hero.", "kovac|Ann Ellis|attributed|*"},
		// Who suggests nothing.
		{"Should I throw it away? No. Nothing suggests that Velmark is a fraud.", "velmark||narrator|negated"},
		{"Nothing in the files shows that Velmark is a fraud.", "velmark||narrator|negated"},
	} {
		r.tells(t, c.text, c.want)
	}
}
