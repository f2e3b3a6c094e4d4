package characterise_test

import "testing"

// TestUnsaid: what the rest of the sentence, or the next one, takes back by a noun for it.
func TestUnsaid(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"The paper called Brandt a thief. The description was withdrawn a week later.", "brandt|paper|attributed|withdrawn"},
		{"Lawyers for Velmark called Kovac a liar in court. The company has since retracted the remark.", "kovac|velmark|attributed|withdrawn"},
		{"In our review we called Kovac a fraud. The word has been removed from the online version.", "kovac||narrator|withdrawn"},
		{"The prosecutor charged Kovac with fraud. The accusation was later dropped.", "kovac|prosecutor|attributed|withdrawn"},
		{"The prosecutor charged Kovac with fraud. He dropped the charge in May.", "kovac|prosecutor|attributed|withdrawn"},
		{"The company called Brandt a liar. The suit ended in May, and the firm withdrew its claim.", "brandt|company|attributed|withdrawn"},
		{"A newspaper called Brandt a thief, and later printed an apology on page one.", "brandt|newspaper|attributed|withdrawn"},
		{"Residents called Kovac a thief. The claim was repeated on Monday.", "kovac|Residents|attributed|asserted"},
		{"The paper called Brandt a thief. The editor refused to withdraw the remark.", "brandt|paper|attributed|asserted"},
		{"The paper called Brandt a thief. The editor has not withdrawn the remark.", "brandt|paper|attributed|asserted"},
		{"Neighbours called Brandt a thief, and the council removed her name from the school.", "brandt|Neighbours|attributed|asserted"},
		{"Neighbours denounced Kovac as a traitor, and his portrait was removed from the hall.", "kovac|Neighbours|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// TestOthersOffices: those who speak for somebody unlisted do not speak for whom the text is about.
func TestOthersOffices(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Tarvia went to the polls on Sunday. The French ambassador called Kovac a dictator.", "kovac|French ambassador|attributed|asserted"},
		{"Tarvia held a parade. The German foreign minister said that Kovac was a liar.", "kovac|German foreign minister|attributed|asserted"},
		{"Velmark lost money again. The unions' spokesman, Ray Dunn, called Kovac a liar.", "kovac|Ray Dunn|attributed|asserted"},
		{"Velmark lost money again. Residents' spokeswoman Joan Reed calls the company a polluter.", "velmark|Joan Reed|attributed|asserted"},
		{"Velmark lost money again. The transport committee's chairwoman, Ann Wirth, has called its directors liars.", "velmark|Ann Wirth|attributed|asserted"},
		{"Velmark lost money again. The company's chairwoman, Ann Wirth, has called Kovac a liar.", "kovac|velmark|attributed|asserted"},
		{"Tarvia held a parade. The foreign minister said that Kovac was a liar.", "kovac|tarvia|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
