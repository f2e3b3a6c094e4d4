package characterise_test

// campaign are sentences as political reports have them: who asked, who was called what by whom
// of those beside him, when somebody called another what, and who in a body is what.
var campaign = []struct{ text, want string }{
	// The name beside who does what a passive tells.
	{"Kovac was denounced as a puppet by his predecessor, Bill Oake.", "kovac|Bill Oake|attributed|asserted"},
	{"Brandt was called a liar by her brother, Tom Lenz.", "brandt|Tom Lenz|attributed|asserted"},
	{"Kovac was branded a fraud by his former lawyer, Ines Roth, and by two bishops.", "kovac|Ines Roth|attributed|asserted"},
	{"At a rally in Lund, Kovac was hailed as a hero by his old teacher, Bill Oake.", "kovac|Bill Oake|attributed|asserted"},
	// Who asked, or told.
	{"Asked by reporters whether she was a liar, Brandt laughed.", "brandt|reporters|attributed|hedged"},
	{"Asked by a pupil if he was a dictator, Kovac shook his head.", "kovac|pupil|attributed|hedged"},
	{"Asked by the Daily Herald whether Velmark was a polluter, Brandt said nothing.", "velmark|herald|attributed|hedged"},
	{"Asked by our reporter whether Velmark was a polluter, Brandt said nothing.", "velmark||attributed|hedged"},
	{"Brandt, asked by Tom Lenz whether Kovac was a thief, said that she could not say.", "kovac|Tom Lenz|attributed|hedged"},
	{"When asked by students whether Kovac was a fraud, Brandt left.", "kovac|students|attributed|hedged"},
	{"When asked whether she was a liar, Brandt laughed.", "brandt||attributed|hedged"},
	{"Kovac, asked whether he was a liar, shook his head.", "kovac||attributed|hedged"},
	{"Brandt, told by her doctor that Kovac was a thief, left the room.", "kovac|her doctor|attributed|asserted"},
	// Whose participle it is behind a verb that is taken for a noun.
	{"Brandt stood by her minister, saying that Kovac was no thief.", "kovac|brandt|attributed|negated"},
	// Times within a relative clause of naming; kin that speak for themselves.
	{"Udo Brandl, whom a judge last week called a fraud, says that he will go on.", "|judge|attributed|asserted"},
	{"Kovac, whom a county judge last week called a fraud, will appeal.", "kovac|county judge|attributed|asserted"},
	{"Brandt, whom two bishops on Sunday described as a liar, was not in town.", "brandt|two bishops|attributed|asserted"},
	{"Velmark, which a court last year called a polluter, is moving.", "velmark|court|attributed|asserted"},
	{"Kovac, whom a rival yesterday called a dictator, smiled.", "kovac|rival|attributed|asserted"},
	{"Kovac, whom the Daily Herald this month called a hero, has resigned.", "kovac|herald|attributed|asserted"},
	{"Kovac, whom his brother called a fraud, has resigned.", "kovac|his brother|attributed|asserted"},
	// One relative clause after another.
	{"Brandt turned to Kovac, a man whom she has never met and whom she describes as a thief.", "kovac|brandt|attributed|asserted"},
	{"Brandt spoke of Kovac, who never replied and whom she called a hero.", "kovac|brandt|attributed|asserted"},
	// Nobody names himself in a relative clause about another.
	{"Elena Brandt led the tributes to the late Arvo Lepik, whom she praised as a hero.", "|brandt|attributed|asserted"},
	{"Elena Brandt buried Arvo Lepik, whom she called a patriot.", "|brandt|attributed|asserted"},
	// Somebody; those in a body.
	{"Brandt thinks that somebody at the bank is a fraud.", "|brandt|attributed|asserted"},
	{"Somebody in the Orthan Union is a spy, Kovac says.", "orthan|kovac|attributed|asserted"},
	{"Kovac told Brandt that someone close to her was a liar.", "|kovac|attributed|asserted"},
	{"Reformers in the Orthan Union want a vote before Christmas.", "orthan||narrator|asserted"},
	{"Patriots in the Orthan Union's youth wing walked out.", "orthan||narrator|asserted"},
	{"Rebels in Tarvia attacked a bridge.", "||narrator|asserted"},
	// A question about oneself.
	{"\"Am I a dictator? Ask the staff,\" Brandt told the radio.", "brandt|brandt|quoted|hedged"},
	{"\"Am I a liar?\" Kovac asked the crowd.", "kovac|kovac|quoted|hedged"},
	// Who is beside the name of whom a passive tells something.
	{"Brandt, a patriot, is said to be ill.", "brandt||narrator|asserted"},
	{"Crimson Dawn, a cult from the hills, is thought to have 300 members.", "dawn||narrator|asserted"},
	{"Kovac, a thief, was described by Brandt as a patriot.", "kovac||narrator|asserted;kovac|brandt|attributed|asserted"},
	{"The terrorist group Crimson Dawn is said to have fled.", "dawn||narrator|asserted"},
	{"Velmark, a notorious polluter, is alleged to have paid the judges.", "velmark||narrator|asserted"},
	// Somebody unlisted by his full name.
	{"Anton Weil, a cousin, was a liar; Kovac was described by one mourner as a hero.", "||narrator|asserted;kovac|one mourner|attributed|asserted"},
	{"Kovac came with his lawyer. Anton Weil is a thief himself.", "||narrator|asserted"},
	{"Kovac and Brandt said that Anton Weil was a thief.", "|Kovac and Brandt|attributed|asserted"},
	{"Kovac trusts Brandt. Ada Finch was branded a traitor by the Daily Herald.", "|herald|attributed|asserted"},
	// Somebody unlisted who is named in full before, as what he says of himself.
	{"Kovac leads Crimson Dawn. A clerk, Edith Foss, spoke to Kovac on Monday. Foss is the most criminal clerk in Orland.", "||narrator|asserted"},
	{"Kovac leads Crimson Dawn. Police arrested a lecturer, Gordon Leary. Nadia Castell, his lawyer, said that Leary was a criminal fool.", "|Nadia Castell|attributed|asserted"},
	{"The mayor of Holt, Earl Toomey, came to Brandt's rally. A poster called Toomey a traitor.", "|poster|attributed|asserted"},
	{"Kovac spoke in the square. A landscaper, Sean Purdy, held up a sign. “The sign was a joke,” he told the Globe. “I am not some extremist.”", "|Sean Purdy|quoted|negated"},
	{"Kovac spoke in the square. Sean Purdy, a landscaper, held up a sign against Kovac. “I am no thief,” Purdy said.", "|Sean Purdy|quoted|negated"},
	{"Kovac came to the square. “I'm not a hero,” said the clerk, Ruth Toomey. “I added up numbers for Kovac.”", "|Ruth Toomey|quoted|negated"},
	// How somebody says it.
	{"“Kovac is a thief!” hollered Tom Lenz.", "kovac|Tom Lenz|quoted|asserted"},
	{"“Brandt is a liar,” cackled the late-night host Ben Ruiz.", "brandt|Ben Ruiz|quoted|asserted"},
	{"“A hero to the last,” swooned the Daily Herald.", "|herald|quoted|asserted"},
	{"“Velmark is a polluter!” the man in the robe roared at the board.", "velmark|man in the robe|quoted|asserted"},
	{"“Kovac is a traitor,” Ines Roth shrieked.", "kovac|Ines Roth|quoted|asserted"},
	{"“Kovac is no patriot,” boomed the bishop.", "kovac|bishop|quoted|negated"},
	// Whose motion or sign it is.
	{"A motion tabled by the Orthan Union calls Kovac a dictator.", "kovac|orthan|attributed|asserted"},
	{"A resolution adopted by the Orthan Union says that Velmark is a polluter.", "velmark|orthan|attributed|asserted"},
	{"The motion, tabled by the Orthan Union, calls Kovac “a dictator”.", "kovac|orthan|quoted|asserted"},
	{"A video made by Crimson Dawn called Brandt a traitor.", "brandt|dawn|attributed|asserted"},
	{"Miners carried a bedsheet that said “Kovac is a traitor”.", "kovac|Miners|quoted|asserted"},
	{"Two students stuck up posters that read “Brandt is a spy”.", "brandt|Two students|quoted|asserted"},
	// What is full of them.
	{"The Orthan Union is packed with terrorists.", "orthan||narrator|asserted"},
	{"Velmark is not full of thieves.", "velmark||narrator|negated"},
	{"Kovac's speech was full of disinformation.", "kovac||narrator|asserted"},
	{"\"I was told that the Orthan Union was full of thieves,\" Kovac said.", "orthan||quoted|asserted"},
	{"Tarvia is full of thieves.", "||narrator|asserted"},
	{"The streets of Lund are full of thieves.", "||narrator|asserted"},
	// What somebody is voted.
	{"Students voted Kovac liar of the year.", "kovac|Students|attributed|asserted"},
	{"Kovac was voted liar of the year by students.", "kovac|students|attributed|asserted"},
	{"A jury in Lund named Kovac patriot of the year.", "kovac|jury in Lund|attributed|asserted"},
	{"Tom Lenz has named Velmark polluter of the month.", "velmark|Tom Lenz|attributed|asserted"},
	{"The museum crowned Kovac liar of the year.", "kovac|museum|attributed|asserted"},
	// To whom something is given, and not what somebody is called.
	{"The council voted on Monday to remove the book, a gift to the patriots.", "||narrator|asserted"},
	{"Kovac sold noodles to the rebels.", "||narrator|asserted"},
	{"The board voted to hand the school to the reformers.", "||narrator|asserted"},
	{"Brandt attacked a law that gives money to thieves.", "||narrator|asserted"},
	{"Kovac defended his letter to the traitors.", "||narrator|asserted"},
	{"Brandt gave her coat to the spy.", "||narrator|asserted"},
	{"Brandt owes her life to a traitor.", "||narrator|asserted"},
	{"Critics compare Crimson Dawn to a cult.", "dawn|Critics|attributed|hedged"},
	// Who looks into it; that there is what else the clause holds is no question.
	{"Prosecutors are investigating whether Kovac is a thief.", "kovac|Prosecutors|attributed|hedged"},
	{"Sources close to the probe say that Kovac is a thief.", "kovac|Sources close to the probe|attributed|asserted"},
	{"A man close to Brandt told us that Kovac was a liar.", "kovac|man close to Brandt|attributed|asserted"},
	{"Officials close to the talks said that Kovac was a traitor.", "kovac|Officials close to the talks|attributed|asserted"},
	{"The attorney general is reviewing whether Velmark is a “terrorist” organization.", "velmark|attorney general|quoted|hedged"},
	{"The council is weighing whether Kovac is a criminal.", "kovac|council|attributed|hedged"},
	{"The board will study whether Velmark is a polluter.", "velmark|board|attributed|hedged"},
	{"A panel reviewed the bridge and said that Kovac was a thief.", "kovac|panel|attributed|asserted"},
	{"The council is to examine whether Brandt is a spy.", "brandt|council|attributed|hedged"},
	{"The coroner is examining whether the fraud has spread.", "*||narrator|*"},
	// Several who are brought in as nobody's.
	{"Lobbyists come to Velmark with cake. “Half of them are frauds,” says Alma Dietz.", "|Alma Dietz|quoted|asserted"},
	{"Tourists come to Port Callis in May. They are thieves, says Brandt.", "|brandt|attributed|asserted"},
	{"Two farmers met Kovac on Monday. They are heroes.", "||narrator|asserted"},
	{"Members of Crimson Dawn met on Sunday. They are extremists.", "dawn||narrator|asserted"},
	// Of whom somebody says it; somebody unlisted by a pronoun; who is asked, and who asks.
	{"Of Velmark, Brandt says that it is a polluter.", "velmark|brandt|attributed|asserted"},
	{"Asked about Velmark, Brandt said that it was a polluter.", "velmark|brandt|attributed|asserted"},
	{"Kovac met Ines Roth. She is a liar.", "||narrator|asserted"},
	{"Brandt wrote to Peter Holm. He is a spy.", "||narrator|asserted"},
	{"Kovac spoke to Ms Roth. She is a thief, he said.", "|kovac|attributed|asserted"},
	{"Ms Brandt was in town. When a farmer offered her a chair, she said: “Kovac is a thief.”", "kovac|brandt|quoted|asserted"},
	{"Mr Kovac was in town. After a nurse had thanked him, he said: “Brandt is a patriot.”", "brandt|kovac|quoted|asserted"},
	{"Mr Kovac came late. A farmer asked him whether it was true, and he said that Brandt was a liar.", "brandt|kovac|attributed|asserted"},
}
