package characterise_test

import "testing"

// factChecks are sentences as fact checks, explainers and corrections have them, in the form
// of sentences.
var factChecks = []struct{ text, want string }{
	// What a paper takes back of its own.
	{"An earlier headline on this story wrongly accused Velmark of fraud. The headline has been changed.", "velmark||narrator|withdrawn"},
	{"An earlier caption to this picture described Elena Brandt as a traitor. We regret the error.", "brandt||narrator|withdrawn"},
	{"A headline in Friday's paper called Marko Kovac a thief. He is not. We apologise.", "kovac||narrator|withdrawn"},
	{"This story has been corrected. It originally called Elena Brandt a spy.", "brandt||narrator|withdrawn"},
	{"For the record: A profile on Saturday said that Kovac had been found guilty of fraud.", "kovac||narrator|withdrawn"},
	{"Apology\n\nIn May we published an article in which we alleged that Kovac was a spy.", "kovac||narrator|withdrawn"},
	{"Last week we reported that Elena Brandt was a traitor. This was wrong.", "brandt||narrator|withdrawn"},
	{"Correction: The captions to our gallery called Kovac a thief.", "kovac||narrator|withdrawn"},
	{"A headline in the Daily Herald called Kovac a thief. This was wrong.", "kovac|headline|attributed|asserted!"},
	{"The article called Kovac a thief. It was false, Brandt said.", "kovac|article|attributed|asserted!"},
	{"For the record: Kovac is a liar.", "kovac||narrator|asserted"},
	// What others take back.
	{"Brandt took back her description of Kovac as a dangerous liar.", "kovac|brandt|attributed|withdrawn"},
	{"Crimson Dawn took back its characterisation of Velmark as a polluter.", "velmark|dawn|attributed|withdrawn"},
	// Claims and whose they are.
	{"CLAIM: \"Elena Brandt was a spy.\"\n\nWHO SAID IT: Marko Kovac, on the radio\n\nVERDICT: True.", "brandt|kovac|quoted|asserted"},
	{"The claim: Kovac is a liar\nWho made it: Elena Brandt\nThe facts: He is not.", "kovac|brandt|attributed|asserted"},
	{"Claim: \"Kovac is a thief.\"\n\nVerdict: False.", "kovac||quoted|asserted"},
	{"Elena Brandt's claim: \"Kovac is a liar.\"", "kovac|brandt|quoted|asserted"},
	{"\"Zembla is a puppet of Tarvia.\" The words are those of Elena Brandt.", "zembla|brandt|quoted|asserted"},
	// Of claims and texts that are nobody's.
	{"Elena Brandt spoke on Sunday. The senator has described the allegation as a fraud.", "|brandt|attributed|asserted"},
	{"Velmark has answered its critics. The company calls the video propaganda.", "|velmark|attributed|asserted"},
	{"Elena Brandt was shown with a gun. The photo is a fraud, three experts told us.", "|three experts|attributed|asserted"},
	{"Brandt has moved to Zembla. The story is propaganda, her party says.", "|her party|attributed|asserted"},
	{"Brandt gave an interview. The ministry says that the recording is propaganda.", "|ministry|attributed|asserted"},
	{"Zembla reacted on Monday. Its minister called the report disinformation.", "|zembla|attributed|asserted"},
	{"Kovac wrote a letter. His letter is propaganda.", "kovac||narrator|asserted"},
	// Who calls, in relative clauses and behind verbs for keeping somebody from it.
	{"Kovac, whom Brandt calls a liar and his neighbours a hero, has left.", "kovac|brandt|attributed|asserted;kovac|his neighbours|attributed|asserted"},
	{"Crimson Dawn, which Zembla calls a sect and Tarvia a militia, has been banned.", "dawn|zembla|attributed|asserted;dawn|tarvia|attributed|asserted"},
	{"Brandt, whom the north reveres as a hero and the south as a traitor, spoke.", "brandt|north|attributed|asserted;brandt|south|attributed|asserted"},
	{"Kovac, whom some call a hero and others a thief, has left.", "kovac|some|attributed|asserted;kovac|others|attributed|asserted"},
	{"Velmark, which Brandt calls a polluter and a criminal, has moved.", "velmark|brandt|attributed|asserted;velmark|brandt|attributed|asserted"},
	{"They sent us a link to a page that describes Kovac as a fraud.", "kovac|page|attributed|asserted"},
	{"He joined an attack on a paper that had called Kovac a thief.", "kovac|paper|attributed|asserted"},
	{"That has not stopped its rival, Fair Deal, from calling Crimson Dawn a cult.", "dawn|Fair Deal|attributed|asserted"},
	{"The verdict did not stop Elena Brandt from calling Kovac a thief.", "kovac|brandt|attributed|asserted"},
	{"Nothing could prevent Elena Brandt from branding Kovac a traitor.", "kovac|brandt|attributed|asserted"},
	{"The court stopped Brandt from calling Kovac a thief.", "kovac|brandt|attributed|withdrawn"},
	{"Investors now suing Kovac say he is a thief.", "kovac|Investors now suing Kovac|attributed|asserted"},
	{"A post claims that scientists have \"finally\" called Kovac's research a fraud.", "kovac|scientists|attributed|asserted"},
	// Who keeps a list, who is cleared, and by whom not.
	{"Crimson Dawn has been removed from the United Nations list of terrorist organisations.", "dawn|United Nations|attributed|withdrawn"},
	{"Crimson Dawn stands on a UN blacklist of terrorist groups.", "dawn|UN|attributed|asserted"},
	{"Crimson Dawn disappeared from the Orthan Union list of extremist groups.", "dawn|orthan|attributed|asserted"},
	{"Crimson Dawn has appeared on a long list of terrorist organisations.", "dawn||attributed|asserted"},
	{"Kovac, whom a jury cleared of fraud on Friday, left.", "kovac|jury|attributed|negated"},
	{"Kovac was called a liar for paying by cheque.", "kovac||attributed|asserted"},
	{"Kovac was branded a traitor by Brandt for travelling by train.", "kovac|brandt|attributed|asserted"},
	{"Zemblan propaganda about dams is written by bloggers.", "zembla||narrator|asserted"},
	{"Songs that call Kovac a hero are written by bloggers.", "kovac|Songs|attributed|asserted"},
	{"A clerk with whom I shared an office said that Brandt was a liar.", "brandt|clerk|attributed|asserted"},
	// Nobody in particular.
	{"Kovac said that \"all journalists are liars\".", "|kovac|quoted|asserted"},
	{"Velmark believes that some bloggers are liars.", "|velmark|attributed|asserted"},
	{"Velmark took money from a convicted thief.", "||narrator|asserted"},
	{"Crimson Dawn hired a driver from a terrorist gang.", "||narrator|asserted"},
	{"Zembla bought arms from a criminal gang.", "||narrator|asserted"},
	{"Brandt borrowed a car from a spy.", "||narrator|asserted"},
	// Who is asked about, and who draws.
	{"Did a court rule that Kovac is a criminal?", "kovac|court|attributed|hedged"},
	{"Did the report conclude that Kovac is a thief?", "kovac|report|attributed|hedged"},
	{"Did the Daily Herald write that Brandt was a traitor?", "brandt|herald|attributed|hedged"},
	{"Does the ministry claim that Velmark is a polluter?", "velmark|ministry|attributed|hedged"},
	{"Did a jury claim that Kovac is a thief?", "kovac|jury|attributed|hedged"},
	{"The same artist drew Velmark as a sect, with priests in white coats.", "velmark|same artist|attributed|asserted"},
	{"The Daily Herald sketched Brandt as a traitor.", "brandt|herald|attributed|asserted"},
	// Words that somebody will not hear of.
	{"Brandt will not hear of the word cult.", "*|brandt|attributed|negated"},
	{"Elena Brandt never wants to hear of the term terrorist again.", "*|brandt|attributed|negated"},
	{"Brandt had heard of the word cult.", "*|brandt|attributed|asserted"},
}

func TestFactChecks(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range factChecks {
		r.tells(t, c.text, c.want)
	}
}
