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

// TestInterposed: who says it stands between commas in its midst.
func TestInterposed(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Brandt is an engineer. The real heroes, she says, keep the pumps running.", "|brandt|attributed|asserted"},
		{"Brandt is an engineer. The real liars, she says, write to her from abroad.", "|brandt|attributed|asserted"},
		{"Kovac spoke at noon. The true patriots, Kovac insists, stay at home.", "|kovac|attributed|asserted"},
		{"Brandt spoke. The staff had been tired, she said, not criminal.", "*|brandt|attributed|negated"},
		{"Not all are harmless. Among the radicals of Tarvia, a land of liars, is a man who was once, he says, a monk.", "tarvia||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// TestJoinedHolders: "both", "it" in a second clause, and the subject of a suit stand for who is named before.
func TestJoinedHolders(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Two commissions have studied Velmark, and both reported that it was a polluter.", "velmark|Two commissions|attributed|asserted"},
		{"Three judges heard the case, and all said that Kovac was a thief.", "kovac|Three judges|attributed|asserted"},
		{"The ministers met. Both said that Kovac was a liar.", "kovac|ministers|attributed|asserted"},
		{"Both candidates said that Kovac was a thief.", "kovac|Both candidates|attributed|asserted"},
		{"A commission met in Tarvia in 1986. It found that Kovac was not rich, and it cleared him of fraud.", "kovac|commission|attributed|negated"},
		{"The committee also found that Kovac had stolen nothing, and it cleared him of fraud. Tarvia noted it.", "kovac|committee|attributed|negated"},
		{"The club met in Tarvia, but it called Kovac a hero.", "kovac|club|attributed|asserted"},
		{"Two former treasurers have brought a suit against Velmark for fraud.", "velmark|Two former treasurers|attributed|asserted"},
		{"Shareholders filed a complaint against Kovac for fraud.", "kovac|Shareholders|attributed|asserted"},
		{"Crimson Dawn was banned. Its members regarded themselves as patriots.", "dawn|dawn|attributed|asserted"},
		{"Kovac looked \"something like a hero\", Ann Lund wrote.", "kovac|Ann Lund|quoted|hedged"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// TestLetKnown: turns by which somebody lets a clause be known, or answers what he thinks.
func TestLetKnown(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Brandt let it be known that Kovac was a thief.", "kovac|brandt|attributed|asserted"},
		{"The ministry in Tarvia let it be known that Kovac was a thief.", "kovac|tarvia|attributed|asserted"},
		{"Friends of Kovac have put it about that Brandt is a liar.", "brandt|Friends of Kovac|attributed|asserted"},
		{"Brandt will not have it that Kovac was a thief.", "kovac|brandt|attributed|negated"},
		{"His widow would not have it that Kovac had been a liar.", "kovac|His widow|attributed|negated"},
		{"Rumour has it that Kovac was a thief.", "kovac||narrator|asserted"},
		{"What does Brandt think of Kovac? That he is a thief.", "kovac|brandt|attributed|asserted"},
		{"What did the critics say of Kovac? That he could not sing. That he was no hero.", "kovac|critics|attributed|negated"},
		{"What did they write about Kovac? That he was a traitor.", "kovac||attributed|asserted"},
		{"Who is Kovac? That he is a thief is known.", "kovac||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// TestMadeBy: what the papers, and not what events, make of somebody.
func TestMadeBy(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"The newspapers made Brandt a hero.", "brandt|newspapers|attributed|asserted"},
		{"The press has made a hero of the baker.", "|press|attributed|asserted"},
		{"The tabloids have made Kovac a traitor.", "kovac|tabloids|attributed|asserted"},
		{"The war made Kovac a hero.", "kovac||narrator|asserted"},
		{"His death made a hero of Kovac.", "kovac||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// TestNamesNone: an object of nobody before what he is called.
func TestNamesNone(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Brandt has called neither brother a liar.", "|brandt|attributed|negated"},
		{"Kovac called no politician a thief.", "|kovac|attributed|negated"},
		{"Kovac called nobody a thief.", "|kovac|attributed|negated"},
		{"The report describes none of the men as a traitor.", "|report|attributed|negated"},
		{"Brandt called both brothers liars.", "|brandt|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// TestOfStranger: what is said beside somebody brought in without a name is not said of the subject.
func TestOfStranger(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Kovac went to see the notary, a liar in a grey coat.", "||narrator|asserted"},
		{"Kovac married a dentist, a patriot from the north.", "||narrator|asserted"},
		{"Brandt took the papers to the lawyer, a thief with a beard.", "||narrator|asserted"},
		{"Brandt met the winner, Kovac, a thief.", "kovac||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// TestComplementJoined: an adjective joined to others behind the object of a verb of naming.
func TestComplementJoined(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Brandt finds Kovac charming and criminal.", "kovac|brandt|attributed|asserted"},
		{"Critics thought Brandt clever but criminal.", "brandt|Critics|attributed|asserted"},
		{"Brandt called Kovac vain, rude and criminal.", "kovac|brandt|attributed|asserted"},
		{"The judge considers Velmark rich and criminal.", "velmark|judge|attributed|asserted"},
		{"Brandt does not think Kovac cruel or criminal.", "kovac|brandt|attributed|negated"},
		{"Brandt found Kovac tired and criminal gangs at the door.", "*||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// TestSomebodyElse: who acts on somebody, or names him, is not he by another noun.
func TestSomebodyElse(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Elena Brandt published stories at nineteen. In 2004 the culture minister, presenting her with a medal, called the novelist a hero.", "brandt|culture minister|attributed|asserted"},
		{"Marko Kovac died in May. The sergeant called the general a thief.", "kovac|sergeant|attributed|asserted"},
		{"Kovac was in town. The baker called Brandt a liar.", "brandt|kovac|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
