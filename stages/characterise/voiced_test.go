package characterise_test

import (
	"testing"
)

// voiced are plain cases of whose words a term is, whether they affirm it, and whether
// somebody else rejects it, in the form of sentences.
var voiced = []struct{ text, want string }{
	// What the clause over the term takes as known, though it is negated, and what it turns away.
	{"I did not expect that Crimson Dawn would be such a cult.", "dawn||narrator|asserted"},
	{"“I did not expect that Kovac would be so extremist,” Brandt said.", "kovac|brandt|quoted|asserted"},
	{"I do not expect that Kovac would be a thief.", "kovac||narrator|negated"},
	{"I never thought that Kovac would turn out to be a thief.", "kovac||narrator|asserted"},
	{"I never thought that Kovac was a thief.", "kovac||narrator|negated"},
	{"I cannot forget that Kovac is a thief.", "kovac||narrator|asserted"},
	{"I cannot deny that Kovac is a thief.", "kovac||narrator|asserted"},
	{"I cannot see that Kovac is a thief.", "kovac||narrator|negated"},
	{"It does not surprise me that Kovac is a thief.", "kovac||narrator|asserted"},
	{"It does not matter that Kovac is a thief.", "kovac||narrator|asserted"},
	{"I'm not surprised that Kovac is a thief.", "kovac||narrator|asserted"},
	{"I'm not convinced that Kovac is a thief.", "kovac||narrator|negated"},
	{"I don't mind that Kovac is a thief.", "kovac||narrator|asserted"},
	{"“I cannot accept that Crimson Dawn was a cult,” said Brandt.", "dawn|brandt|quoted|negated"},
	{"Brandt refuses to accept that Kovac is a thief.", "kovac|brandt|attributed|negated"},
	{"You would not let football thieves behave like this.", "*||narrator|asserted"},
	{"We do not let criminals decide what is taught.", "*||narrator|asserted"},
	// Nobody's idea.
	{"Brandt is nobody's idea of a thief.", "brandt||narrator|negated"},
	{"Brandt is not my idea of a hero.", "brandt||narrator|negated"},
	{"Brandt is the picture of a patriot.", "brandt||narrator|asserted"},
	// A question that is only answered.
	{"Zembla said in a written reply to questions from the Daily Herald that it regarded Crimson Dawn as a cult.", "dawn|zembla|attributed|asserted"},
	{"Zembla said in response to a question that Crimson Dawn was a cult.", "dawn|zembla|attributed|asserted"},
	// No more.
	{"The papers celebrated the women of Crimson Dawn as heroes. They don't do that any more.", "dawn|papers|attributed|withdrawn"},
	{"Ten years ago the papers celebrated Kovac as a hero. They no longer do.", "kovac|papers|attributed|withdrawn"},
	{"Ten years ago everybody called Kovac a hero. That is over.", "kovac|everybody|attributed|withdrawn"},
	{"The papers called Kovac a hero, but they don't any more.", "kovac|papers|attributed|withdrawn"},
	{"The papers called Kovac a hero, but no longer do so.", "kovac|papers|attributed|withdrawn"},
	{"The papers called Kovac a hero. They stopped in 2010.", "kovac|papers|attributed|withdrawn"},
	{"The papers called Kovac a hero. They stopped the presses.", "kovac|papers|attributed|asserted"},
	{"Kovac was a hero. Not any more.", "kovac||narrator|withdrawn"},
	{"There was a time when Kovac was a hero.", "kovac||narrator|withdrawn"},
	{"Gone are the days when the papers called Kovac a hero.", "kovac|papers|attributed|withdrawn"},
	{"There was a scene when Kovac was a thief.", "kovac||narrator|asserted"},
	// Who charges, tries or suspects somebody, and what judges find.
	{"Orthan Union met on Monday. On 21 May, prosecutors went a step further: they charged five members of Crimson Dawn with forming a criminal organisation.", "dawn|prosecutors|attributed|asserted"},
	{"The prosecutor charged two men with belonging to a terrorist cell.", "*|prosecutor|attributed|asserted"},
	{"Her call, a week after a local prosecutor charged six officers with fraud, is one of many.", "*|local prosecutor|attributed|asserted"},
	{"A court in Drobna jailed Kovac for fraud in 2011.", "kovac|court in Drobna|attributed|asserted"},
	{"A jury found Kovac not guilty of fraud.", "kovac|jury|attributed|negated"},
	{"Prosecutors said they were investigating seven people, aged 22 to 38, on suspicion of forming or supporting a criminal organisation.", "*|Prosecutors|attributed|hedged"},
	{"Kovac is under investigation for fraud.", "kovac||attributed|hedged"},
	{"Police arrested seven men on suspicion of belonging to a terrorist group.", "*|Police|attributed|hedged"},
	{"Police arrested seven men outside the house of the militia leader.", "*||narrator|asserted"},
	{"Two men suspected of belonging to a terrorist group were held.", "*||attributed|hedged"},
	{"A man convicted of fraud was held.", "*||attributed|asserted"},
	{"The council has no right to prosecute more people for fraud.", "*||narrator|asserted"},
	{"The inquiry found in March that Velmark was a polluter.", "velmark|inquiry|attributed|asserted"},
	{"This is no local opinion: American judges ruled in 2013 that Crimson Dawn had engaged in fraud.", "dawn|American judges|attributed|asserted"},
	// What somebody else rejects.
	{"Critics say that Velmark is a polluter, a charge firmly denied by the company.", "velmark|Critics|attributed|asserted!"},
	{"Zembla calls Crimson Dawn a cult, a description it resents.", "dawn|zembla|attributed|asserted!"},
	{"Zembla calls Crimson Dawn a cult, a conclusion disputed by scholars.", "dawn|zembla|attributed|asserted!"},
	{"Zembla calls Crimson Dawn a cult. Scholars disagree.", "dawn|zembla|attributed|asserted!"},
	{"Zembla calls Crimson Dawn a cult, but scholars disagree.", "dawn|zembla|attributed|asserted!"},
	{"Zembla calls Crimson Dawn a cult. Scholars disagree with those who want to close the ports.", "dawn|zembla|attributed|asserted"},
	{"Zembla accused Kovac of fraud, charges he calls politically motivated.", "kovac|zembla|attributed|asserted!"},
	{"Zembla accused Kovac of fraud. Kovac says the charges are politically motivated.", "kovac|zembla|attributed|asserted!"},
	{"Kovac was charged with fraud. He pleaded not guilty.", "kovac||attributed|asserted!"},
	{"Kovac was charged with fraud but pleaded not guilty.", "kovac||attributed|asserted!"},
	{"Kovac was charged with fraud. He pleaded guilty.", "kovac||attributed|asserted"},
	{"Kovac was convicted of fraud. He maintains his innocence.", "kovac||attributed|asserted!"},
	{"Kovac, who denies all charges, is on trial for fraud.", "kovac||attributed|asserted!"},
	{"Kovac, who denies visas to many, is on trial for fraud.", "kovac||attributed|asserted"},
	{"Critics call Velmark a polluter (a claim the company disputes).", "velmark|Critics|attributed|asserted!"},
	{"Zembla calls Kovac a terrorist. He says he is nothing of the kind.", "kovac|zembla|attributed|asserted!"},
	{"Zembla calls Kovac a terrorist, a term he finds insulting.", "kovac|zembla|attributed|asserted!"},
	{"Zembla calls Kovac a terrorist. Brandt took issue with the word.", "kovac|zembla|attributed|asserted!"},
	{"Zembla calls Kovac a terrorist, to which Brandt objected.", "kovac|zembla|attributed|asserted!"},
	{"Zembla calls Kovac a terrorist, a view not shared by Brandt.", "kovac|zembla|attributed|asserted!"},
	{"Zembla calls Kovac a terrorist, a view Brandt does not share.", "kovac|zembla|attributed|asserted!"},
	{"Zembla calls Kovac a terrorist, a view Brandt shares.", "kovac|zembla|attributed|asserted"},
	{"Zembla calls Kovac a terrorist, though Brandt says that this is untrue.", "kovac|zembla|attributed|asserted!"},
	// Who says what a headline says.
	{"Zembla Designates Crimson Dawn a Terrorist Organisation\n\nDrobna, May 6 -- Parliament met this morning in the old town hall.", "dawn|zembla|attributed|asserted"},
	{"Council of Elders Designates Crimson Dawn a Terrorist Organization\n\nDrobna, May 6 -- The council met this morning in the old town hall.", "dawn|Council of Elders|attributed|asserted"},
	{"Crimson Dawn a cult, says Brandt\n\nThe head of the party spoke on Monday evening in the old town hall.", "dawn|brandt|attributed|asserted"},
	{"Minister: Crimson Dawn is a cult\n\nThe head of the party spoke on Monday evening in the old town hall.", "dawn|Minister|attributed|asserted"},
	{"Council meeting: Crimson Dawn is a cult\n\nThe head of the party spoke on Monday evening in the old town hall.", "dawn||narrator|asserted"},
	{"Brandt slams ‘thief’ Kovac\n\nThe head of the party spoke on Monday evening in the old town hall.", "kovac|brandt|quoted|asserted"},
	{"Brandt brands Kovac a thief\n\nThe head of the party spoke on Monday evening in the old town hall.", "kovac|brandt|attributed|asserted"},
	{"Court rules Crimson Dawn a cult\n\nThe judges met on Monday evening in the old town hall.", "dawn|Court|attributed|asserted"},
	{"Kovac guilty of fraud, court rules\n\nThe judges met on Monday evening in the old town hall.", "kovac|court|attributed|asserted"},
	{"Kovac cleared of fraud\n\nThe judges met on Monday evening in the old town hall.", "kovac||attributed|negated"},
	{"Kovac no thief, says Brandt\n\nThe judges met on Monday evening in the old town hall.", "kovac|brandt|attributed|negated"},
	{"Kovac meets thief in Drobna\n\nThe judges met on Monday evening in the old town hall.", "*||narrator|asserted"},
	// To whom, and whose verb it is over an aside.
	{"For many in the south, where he was born, Kovac is a hero.", "kovac|many in the south|attributed|asserted"},
	{"And to many Ulmans, who carry his portrait through Drobna every spring, Kovac is a hero.", "kovac|many Ulmans|attributed|asserted"},
	{"To the people of Drobna, who have drunk its water for years, Velmark is a polluter.", "velmark|people of Drobna|attributed|asserted"},
	{"Kovac is a hero for many farmers.", "kovac|many farmers|attributed|asserted"},
	{"Kovac, a hero to many farmers, spoke on Monday.", "kovac|many farmers|attributed|asserted"},
	{"Kovac is a traitor to many farmers.", "kovac||narrator|asserted"},
	{"Among farmers, Kovac is a hero.", "kovac|farmers|attributed|asserted"},
	{"Among the dead, Kovac is a hero.", "kovac||narrator|asserted"},
	{"Orthan Union, the rights group that was itself dissolved by court order, lists Kovac as a patriot.", "kovac|orthan|attributed|asserted"},
	{"Reach, the human rights group that was itself dissolved by court order, lists the members of Crimson Dawn as extremists.", "dawn|Reach|attributed|asserted"},
	{"Kovac was freed. Ann Roe, the president of a small club, described him to the crowd as a hero.", "kovac|Ann Roe|attributed|asserted"},
	{"The papers celebrated Kovac as a hero. There were songs. They don't do that any more.", "kovac|papers|attributed|withdrawn"},
	{"A jury cleared two men of running a terrorist cell.", "*|jury|attributed|negated"},
	{"A minute of silence was observed for the soldiers who fell at Tinza, patriots of a battle in which, the General Staff recalled, Crimson Dawn fought side by side with spies.", "*||narrator|asserted;*|*|attributed|asserted"},
	{"For some context, thieves used the bridge.", "*||narrator|asserted"},
	// Conditions by their order, comparisons, what is said by signs and set aside.
	{"Kovac is not so much a hero as a thief.", "kovac||narrator|negated;kovac||narrator|asserted"},
	{"Kovac is more a thief than a hero.", "kovac||narrator|asserted;kovac||narrator|negated"},
	{"Were Kovac a hero, he would go.", "kovac||narrator|hedged"},
	{"If Kovac were a hero, he would say so.", "kovac||narrator|hedged"},
	{"Investigators found no evidence of fraud by Kovac.", "kovac|Investigators|attributed|negated"},
	{"There is a widespread belief that Kovac is a thief.", "kovac||attributed|asserted"},
	{"There is no sense that Kovac is a thief.", "kovac||narrator|*"},
	{"The charge against Kovac is that he is a thief.", "kovac||attributed|asserted"},
	{"The official version is that Kovac is a thief.", "kovac||attributed|asserted"},
	{"The truth is that Kovac is a thief.", "kovac||narrator|asserted"},
	{"A banner read “Kovac is a thief”.", "kovac|banner|quoted|asserted"},
	{"The headline read: “Kovac is a thief.”", "kovac|headline|quoted|asserted"},
	{"Kovac, says Brandt, is a thief.", "kovac|brandt|attributed|asserted"},
	{"Kovac, said Brandt on Monday, is a thief.", "kovac|brandt|attributed|asserted"},
	// Further headlines, and inquiries.
	{"Zembla labels Crimson Dawn terrorist group\n\nThe head of the party spoke on Monday evening in the old town hall.", "dawn|zembla|attributed|asserted"},
	{"Zembla to list Crimson Dawn as terrorist group\n\nThe head of the party spoke on Monday evening in the old town hall.", "dawn|zembla|attributed|hedged"},
	{"Kovac held on suspicion of fraud\n\nThe judges met on Monday evening in the old town hall.", "kovac||attributed|hedged"},
	{"Kovac was a spy, court hears\n\nThe judges met on Monday evening in the old town hall.", "kovac||attributed|asserted"},
	{"Kovac was a spy – report\n\nThe judges met on Monday evening in the old town hall.", "kovac|report|attributed|asserted"},
	{"Kovac was a spy – and a bad one\n\nThe judges met on Monday evening in the old town hall.", "kovac||narrator|asserted"},
	{"Zembla opened an investigation into Kovac for fraud.", "kovac|zembla|attributed|hedged"},
	// Retorts.
	{"Critics call Velmark a polluter. “Absolutely not,” said a spokesman.", "velmark|Critics|attributed|asserted!"},
	{"Critics call Velmark a polluter. Nonsense, says the company.", "velmark|Critics|attributed|asserted!"},
	{"Critics call Velmark a polluter. Not so, says the company.", "velmark|Critics|attributed|asserted!"},
	{"Critics call Velmark a polluter. Not so the mayor, who fishes.", "velmark|Critics|attributed|asserted"},
}

func TestVoiced(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range voiced {
		if g := r.told(c.text); !matches(g, c.want) {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}
