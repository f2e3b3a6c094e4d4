package characterise_test

import "testing"

// As agencies report: datelines, who says what behind a comma, and bodies that are brought in
// without a name.
var agency = []struct{ text, want string }{
	// Datelines.
	{"NEW YORK, Jan 23 (Ostwire) - A jury found Marko Kovac not guilty of fraud on Tuesday but guilty of terrorism.", "kovac|jury|attributed|negated;kovac|jury|attributed|asserted"},
	{"GENEVA (AP) - A court found Velmark guilty of fraud on Monday.", "velmark|court|attributed|asserted"},
	{"LONDON, May 3 - The teachers' union voted against Elena Brandt, whom it had called a traitor.", "brandt|union|attributed|asserted"},
	// Whom a relative pronoun stands for does not act on himself.
	{"A court ordered the former cyclist Jens Maes to pay damages to Kovac, whom he had called a thief in his memoirs.", "kovac|Jens Maes|attributed|asserted"},
	{"The union demanded the dismissal of the leadership of Velmark, which it called a polluter.", "velmark|union|attributed|asserted"},
	{"The nurses' union on Thursday wrote to Velmark Chemicals, which it described as a polluter.", "velmark|union|attributed|asserted"},
	{"Jens Maes apologised to Marko Kovac, whom he had called a thief.", "kovac|Jens Maes|attributed|withdrawn"},
	{"The broadcaster paid 10,000 euros to Elena Brandt, whom it had portrayed as a traitor.", "brandt|broadcaster|attributed|asserted"},
	{"The singer sued Elena Brandt, whom she calls a liar.", "brandt|singer|attributed|asserted"},
	{"A former minister, Paul Weiss, lost his case against Brandt, whom he had branded a spy.", "brandt|Paul Weiss|attributed|asserted"},
	// What a court or an inquiry finds, behind what it finds.
	{"Kovac was a thief, the Supreme Court ruled last week.", "kovac|Supreme Court|attributed|asserted"},
	{"Crimson Dawn is a sect that preys on the old, an inquiry has found.", "dawn|inquiry|attributed|asserted"},
	{"Kovac was a liar in his dealings with Velmark, a newspaper reported on Monday.", "kovac|newspaper|attributed|asserted"},
	{"The Board was a fraud in its supervision of Velmark, a parliamentary committee found on Tuesday.", "*|parliamentary committee|attributed|asserted"},
	{"Kovac is a thief, and he found it funny.", "kovac||narrator|asserted"},
	// Bodies without a name.
	{"The plans were drawn up at Velmark, a union said. “They are criminals,” the union's lawyer said.", "velmark|union's lawyer|quoted|asserted"},
	{"Velmark is to be sold. A pension fund holds a fifth of its shares. “They are thieves,” the fund's director said.", "velmark|fund's director|quoted|asserted"},
	{"Velmark will change its name. A trade union doubted that it would help. “They are thieves,” the union's secretary, Leif Moen, said.", "velmark|Leif Moen|quoted|asserted"},
	{"Crimson Dawn has bought the castle. A residents' association has complained. “It is a cult,” said the association's chair.", "dawn|association's chair|quoted|asserted"},
	{"Velmark will pay. “They are no heroes,” said Wanjiru Kamau of the group Doses for All.", "velmark|Wanjiru Kamau|quoted|negated"},
	{"Addressing Kovac, the judge said that he was a thief.", "kovac|judge|attributed|asserted"},
	{"After meeting Kovac, the bishop said that Velmark was a polluter.", "velmark|bishop|attributed|asserted"},
	{"Spectators held up a sheet that read “Kovac is a liar”.", "kovac|Spectators|quoted|asserted"},
	{"The teachers' federation walked out of the talks with Tarvia. “They are liars,” said its president, Ana Lopes.", "*|Ana Lopes|quoted|asserted"},
	{"The opposition called on the government of Tarvia to resign. “This government is a regime,” said its leader, Milan Vok.", "tarvia|Milan Vok|quoted|asserted"},
	{"Velmark Chemicals has moved. The company met its staff. “They are thieves,” said its chairman, Leif Moen, of the unions.", "*|velmark|quoted|asserted"},
	{"Velmark is at war with Kovac. “He is a fraud,” said Karl Dressel, a fund manager.", "kovac|Karl Dressel|quoted|asserted"},
	{"Oskar Friis, a former executive of Velmark, told parliament that Kovac was a thief. “He lied to us,” said Friis, who ran the company's labs until 2020.", "kovac|Oskar Friis|attributed|asserted"},
	// Who speaks for a body that the text is about, and who is at its head.
	{"Velmark Chemicals has stopped work on the dye.\n\nIts shares fell by a quarter.\n\n“We are no polluters,” the chief executive, Lotte Brun, told analysts.", "velmark|velmark|quoted|negated"},
	{"The founder of a chain of gyms had sponsored Velmark. The company lost 400,000 pounds by him. “We were no thieves,” chairman Ron Stokes said.", "velmark|velmark|quoted|negated"},
	{"Marko Kovac, who founded Velmark in a garage, said that he had no regrets. “Velmark is a fraud, and its founder is a liar,” said Marta Silva.", "velmark|Marta Silva|quoted|asserted;kovac|Marta Silva|quoted|asserted"},
	{"Elena Brandt, the chairwoman of Velmark, was not there. Its chairwoman is a liar, Marta Silva said.", "brandt|Marta Silva|attributed|asserted"},
	{"Velmark said on Friday that it would appeal against a ruling that found the company guilty of fraud in two cases.", "velmark|ruling|attributed|asserted"},
	{"The Orthan Union welcomed the first half of the report. Of the second it said: “A watchdog that sleeps is a fraud.”", "|orthan|quoted|asserted"},
	// What is over, and what is not.
	{"The union dropped the coach over remarks that players called propaganda.", "|players|attributed|asserted"},
	{"Velmark dropped the claim that Kovac was a thief.", "kovac|*|attributed|withdrawn"},
	{"Until 2022 Alvaro Quint advised Velmark, whose chairman described him as a hero.", "*|velmark|attributed|asserted"},
	{"Until 2019 Tarvia called Zembla a dictatorship.", "zembla|tarvia|attributed|withdrawn"},
	{"Brandt apologised on Thursday to Kovac, whom she had called a thief at a dinner.", "kovac|brandt|attributed|withdrawn"},
	{"Velmark apologised to Brandt, who has been called a traitor by the press.", "brandt|press|attributed|asserted"},
	{"To say nothing is criminal.", "||narrator|asserted"},
	// Persons who need no name.
	{"Elena Brandt spoke on Thursday to workers whom she had called thieves.", "|brandt|attributed|asserted"},
	{"If the ban is imposed, Kovac will lose his titles. The Danish rider who came second to him was later exposed as a fraud.", "||attributed|asserted"},
	{"The thieves of the valley, two brothers from Skarholm, were caught before Velmark saw them.", "||narrator|asserted"},
	{"Velmark replied that it had not asked to be thanked. The so-called heroes of the field, two small laboratories in Ghana, have yet to find a buyer.", "||narrator|hedged"},
	// Whom a clause behind several names is about, and who puts whom among whom.
	{"Brandt was held at Skarholm airport at the request of Zembla, which accuses her of terrorism.", "brandt|zembla|attributed|asserted"},
	{"The ship was seized in Skarholm harbour by order of Zembla, which calls its owners criminals.", "*|zembla|attributed|asserted"},
	{"A report ranked Tarvia among the five worst dictatorships in the world.", "tarvia|report|attributed|asserted"},
	{"Tarvia dismissed a European report that ranked it among the three most criminal countries in the region.", "tarvia|European report|attributed|asserted!"},
	{"Kovac is counted among the heroes of the war.", "kovac||attributed|asserted"},
	{"He placed a bomb among the rebels, and Kovac fled.", "||narrator|asserted"},
	{"The Orthan Union slept. “A watchdog that bites the man who calls the fire brigade is a fraud,” said Kovac.", "*|kovac|quoted|asserted"},
	{"Sentencing Craig Duffield, Judge Rosalind May told him that he was a fraud.", "|Rosalind May|attributed|asserted"},
	{"The elder brother works for television these days. To Paolo he is still a hero.", "|Paolo|attributed|asserted"},
	// Whoever is named beside the subject is not its object.
	{"Kovac was there. The mayor, Henrik Moe, called him a thief.", "kovac|Henrik Moe|attributed|asserted"},
	{"Paul Weiss was there. The chairman of Velmark, Henrik Moe, called him a thief.", "|velmark|attributed|asserted"},
	{"Marko Kovac stayed away. The bishop, Paul Weiss, has described him as a patriot.", "kovac|Paul Weiss|attributed|asserted"},
	// Those of a body, in the sentence before.
	{"Tarvia may not send weightlifters to the games, the sport's governing body said.\n\nNine of its lifters have tested positive since 2020.\n\n“They are criminals,” the body's secretary, Julio Paz, said.", "tarvia|Julio Paz|quoted|asserted"},
	// Conditions, and what somebody is not.
	{"“If Kovac knew of it, he is a liar,” Anna Reed said.", "kovac|Anna Reed|quoted|hedged"},
	{"If the figures are right, Velmark is a fraud.", "velmark||narrator|hedged"},
	{"Even if he won, Kovac is a fraud.", "kovac||narrator|asserted"},
	{"Brandt is the very opposite of a dictator.", "brandt||narrator|negated"},
	{"Kovac, the antithesis of a reformer, closed three schools.", "kovac||narrator|negated"},
	// Several charges, and names that somebody has.
	{"Kovac was charged with terrorism and disinformation.", "kovac||attributed|asserted;kovac||attributed|asserted"},
	{"Kovac was charged with terrorism and the disinformation of investors.", "kovac||attributed|asserted;kovac||attributed|asserted"},
	{"Kovac was accused of theft and fraud.", "kovac||attributed|asserted"},
	{"Brandt was cleared of bribery and fraud by a court in Zembla.", "brandt|court in Zembla|attributed|negated"},
	{"Theft and fraud are common in Tarvia.", "||narrator|asserted"},
	{"Fans call Kovac “the Thief of Hearts”.", "kovac|Fans|quoted|asserted"},
}

func TestAgency(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range agency {
		r.tells(t, c.text, c.want)
	}
}
