package characterise_test

// heldBy are further cases of whose report it is: pronouns and descriptions in the
// place of a name, in the form of sentences.
var heldBy = []struct{ text, want string }{
	// For whom somebody speaks, and beside whose name the holder is described.
	{"Kovac met the Orthan Union. The Union's chair, Peter Hahn, said that Velmark was a fraud.", "velmark|orthan|attributed|asserted"},
	{"For the Orthan Union, Assistant Commissioner Peter Hahn stated that Kovac was a traitor.", "kovac|orthan|attributed|asserted"},
	{"For the Orthan Union, this is a disaster, and Peter Hahn stated that Kovac was a traitor.", "kovac|Peter Hahn|attributed|asserted"},
	{"Kovac left. The Orthan Union, represented by its legal officer, Ms Anna Hahn, called Velmark a criminal company.", "velmark|orthan|attributed|asserted"},
	{"Kovac spoke. The gentleman from the Orthan Union has told us that Velmark is a fraud.", "velmark|orthan|attributed|asserted"},
	{"Velmark rose. The men of Crimson Dawn, who call Kovac a traitor, are gone.", "kovac|dawn|attributed|asserted"},
	{"Brandt met the Orthan Union, a body that was set up in 1998 by retired officials and has long accused Kovac of being a traitor.", "kovac|orthan|attributed|asserted"},
	{"Velmark rose. The press called them rebels and the ministers in Zembla called them terrorists.", "*|press|attributed|asserted;*|zembla|attributed|asserted"},
	// Whose decision it is, and who brings charges.
	{"Kovac took note of the decision of Zembla to charge Brandt with fraud.", "brandt|zembla|attributed|asserted"},
	{"Kovac criticised Zembla's decision to charge Brandt with fraud.", "brandt|zembla|attributed|asserted"},
	{"Charges of fraud which Velmark had brought against Kovac in 2021 were withdrawn.", "kovac|velmark|attributed|withdrawn"},
	{"The fraud charges that Zembla brought against Velmark are old.", "velmark|zembla|attributed|asserted"},
	// They, whom nobody has named just before.
	{"Crimson Dawn met in the town hall on Sunday.\nThe weather was fine.\nThey call Kovac a traitor.", "kovac|They|attributed|asserted"},
	{"Velmark closed its plant. The river was low. They say that Kovac is a thief.", "kovac|They|attributed|asserted"},
	// A text that somebody makes is no report.
	{"Kovac wrote criminal laws.", "*||narrator|asserted"},
	{"Kovac wrote that Velmark was a polluter.", "velmark|kovac|attributed|asserted"},
	// Several are nobody named.
	{"Kovac spoke at noon. The lawyers call Velmark a polluter.", "velmark|lawyers|attributed|asserted"},
	{"Kovac was arrested on Friday. The farmers allege that Velmark is a polluter.", "velmark|farmers|attributed|asserted"},
	// He and she.
	{"Marko Kovac came by boat. Tom Reed was a thief, he said.", "*|kovac|attributed|asserted"},
	{"Marko Kovac came by boat. In answer to a question by Senator Tom Reed, he called Velmark a polluter.", "velmark|kovac|attributed|asserted"},
	{"Marko Kovac is tired. He expelled a lawmaker who had denied it, and he regards Velmark as a polluter.", "velmark|kovac|attributed|asserted"},
	{"Marko Kovac did not attend. In a statement read by his solicitor, Mr Julian Hart, he denied that Velmark was a polluter.", "velmark|kovac|attributed|negated"},
	{"My colleague on the business pages tells me that it is cheap. He calls Velmark a polluter.", "velmark|colleague on the business pages|attributed|asserted"},
	// It, who has just been said to speak.
	{"The Peace and Resistance Commission said in its monthly report that it had documented 214 attacks by terrorists.", "|Peace and Resistance Commission|attributed|asserted"},
	// Whose participle it is.
	{"Tarvia, which since 2016 has listed Zembla as a country of concern, called for the release of the eleven, describing them as patriots.", "*|tarvia|attributed|asserted"},
	{"Tom Reed, the area's doctor, has written to the Home Secretary asking whether Kovac is a traitor.", "kovac|Tom Reed|attributed|hedged"},
	{"Elena Brandt has spent two years telling students that Kovac is a traitor.", "kovac|brandt|attributed|asserted"},
	{"Kovac is a deputy with a farm and a young woman hailed as a hero by some.", "*|some|attributed|asserted"},
	// Days before names, and what somebody knows or has counted.
	{"In a televised address on Wednesday night Brigadier Marko Kovac said that Velmark was a polluter.", "velmark|kovac|attributed|asserted"},
	{"According to the ministry's information, Kovac is a thief.", "kovac|ministry|attributed|asserted"},
	{"According to the testimony of two nurses, Kovac is a thief.", "kovac|two nurses|attributed|asserted"},
	{"The schools are closed, Mrs Nelson said on Monday. “It is late,” Mr Cole said. She added that Kovac is a thief.",
		"kovac|Nelson|attributed|asserted"},
	{"The schools are closed, Nelson said on Monday. “It is late,” Mr Cole said. She added that Kovac is a thief.",
		"kovac|Nelson|attributed|asserted"},
	{"“It was I,” Marko Kovac said. He appealed to Mrs. Brandt, whom he described as a thief, to concede.", "brandt|kovac|attributed|asserted"},
	{"“It was I,” Tom Reed said. He appealed to Mrs. Brandt, whom he described as a thief, to concede.", "brandt|Tom Reed|attributed|asserted"},
	// Who goes on as it.
	{"The answer is a judge. It is not a decree which turns families out and calls Kovac a traitor.", "kovac|decree|attributed|*"},
	// Offices and bodies, many and one.
	{"Crimson Dawn met on Friday. The newspapers call Kovac a traitor.", "kovac|newspapers|attributed|asserted"},
	{"Kovac was in court on Friday. The prosecutor accuses Brandt of fraud.", "brandt|prosecutor|attributed|asserted"},
	{"Orthan Union observers call Kovac a thief.", "kovac|orthan|attributed|asserted"},
	{"Brandt is a widow whom the activists of Crimson Dawn regard as a traitor.", "brandt|dawn|attributed|asserted"},
	{"The Chief Justice called Kovac a fraud.", "kovac|Chief Justice|attributed|asserted"},
	{"At least 47 faculty members say that Kovac is a thief.", "kovac|47 faculty members|attributed|asserted"},
	{"On this they'd like to hang the label of traitor on Kovac.", "*|they|attributed|*"},
	{"If that is so then so is half of the town. I'd say that Kovac is a liar.", "kovac||narrator|*"},
	{"The mayor thanked those who said that it was cold.\nThey say that Kovac is a traitor.", "kovac|They|attributed|asserted"},
	{"A Tarvia court found that Velmark was a polluter.", "velmark|Tarvia court|attributed|asserted"},
}
