package characterise_test

import "testing"

// Who does something to somebody listed is not he, where a relative clause tells it of the
// subject; nor does a report within that clause reach beyond it.
func TestRelativeSubject(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Those who attack Kovac are traitors.", "||narrator|asserted"},
		{"Kovac says that the farmers who sued Velmark are liars.", "|kovac|attributed|asserted"},
		{"Those who elected Brandt are no criminals.", "||narrator|negated"},
		{"The women who left Crimson Dawn are liars, Kovac says.", "|kovac|attributed|asserted"},
		{"Everyone who has met Brandt is a traitor, says the mayor.", "|mayor|attributed|asserted"},
		{"The general who toppled Brandt was a patriot.", "||narrator|asserted"},
		{"The boys that follow Kovac are thieves.", "||narrator|asserted"},
		{"Velmark has a mine. Those who blame the company are liars.", "||narrator|asserted"},
		{"A spokesman for Velmark says that those who blame the company are liars.", "|velmark|attributed|asserted"},
		{"Kovac believes that those who criticise the government are “traitors in slippers”.", "|kovac|quoted|asserted"},
		{"Velmark has a new mine. Its lawyer says that anyone who doubts the firm is a liar.", "|velmark|attributed|asserted"},
		{"Those who think Kovac is a thief are wrong.", "kovac|*|attributed|*"},
		{"The men who run Velmark are criminals.", "velmark||narrator|asserted"},
		{"The members of Crimson Dawn who fought Tarvia were terrorists.", "dawn||narrator|asserted"},
		{"Crimson Dawn, which attacked Tarvia, is a cult.", "dawn||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// "To them" is to the several whom the text has spoken of last.
func TestForThem(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"The widows of the valley have another name for Kovac. To them he was a dictator.", "kovac|widows of the valley|attributed|asserted"},
		{"The miners do not forgive Brandt. For them she is a traitor.", "brandt|miners|attributed|asserted"},
		{"The old men of the town remember Kovac. To them he is still a thief.", "kovac|old men of the town|attributed|asserted"},
		{"Most villagers never met Kovac, but to them he was a hero.", "kovac|Most villagers|attributed|asserted"},
		{"Her critics are many. To them, Brandt is no reformer.", "brandt|Her critics|attributed|negated"},
		{"To them he was a dictator, and a small one. Kovac liked dogs.", "kovac||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// A phrase at the head of the sentence tells what the pronoun behind it is, whatever that clause denies.
func TestFrontedPronoun(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Kovac died on Friday. A hero at forty and a drunk at fifty, he never learned to cook.", "kovac||narrator|asserted"},
		{"Brandt is a director of many gifts. A patriot in matters of taste, she refuses to film abroad.", "brandt||narrator|asserted"},
		{"Kovac is dead. A liar to the last, he left two wills.", "kovac||narrator|asserted"},
		{"A thief in his youth, he became a judge. Kovac never hid it.", "kovac||narrator|asserted"},
		{"Velmark grew fast. A polluter by habit, it has never paid a fine.", "velmark||narrator|asserted"},
		{"Kovac lives in Port Callis. A spy for thirty years, he now grows beans.", "kovac||narrator|asserted"},
		{"My uncle knew Kovac. A thief by trade, he died in jail.", "||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// What is asked about, or comes as news, is taken as known though its verb is negated; and what
// nobody does to such persons says nothing against there being any.
func TestKnownUnderNegation(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"I have never understood why people call Kovac a hero.", "kovac|people|attributed|asserted"},
		{"I do not understand how the court could call Kovac a thief.", "kovac|court|attributed|asserted"},
		{"We have never learned who called Brandt a traitor.", "brandt||attributed|asserted"},
		{"I did not know that Brandt had called Kovac a thief.", "kovac|brandt|attributed|asserted"},
		{"I do not think that the mayor called Kovac a thief.", "kovac|mayor|attributed|negated"},
		{"They did not say why the mayor would not call Kovac a thief.", "kovac|mayor|attributed|negated"},
		{"Nobody ever asks a liar for advice.", "||narrator|asserted"},
		{"Nobody loves a thief, Brandt told the court.", "|brandt|attributed|asserted"},
		{"Nobody joins a cult.", "||narrator|asserted"},
		{"Nobody would lend money to a liar.", "||narrator|asserted"},
		{"Nobody here shelters a terrorist.", "||narrator|negated"},
		{"No one has seen a terrorist in this town.", "||narrator|negated"},
		{"Nobody in the village is a rebel.", "||narrator|negated"},
		{"Nobody says a hero must be tall.", "||attributed|negated"},
	} {
		r.tells(t, c.text, c.want)
	}
}
