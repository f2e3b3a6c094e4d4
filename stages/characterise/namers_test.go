package characterise_test

import "testing"

// Who gives a name where something stands between him and the verb, or where a pronoun could be whom
// he names.
func TestNamers(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		// Brought in by "it was".
		{"It was the teachers, not the parents, who branded Crimson Dawn a cult.", "dawn|teachers|attributed|asserted"},
		{"It was two nurses, last spring, who first called the Orthan Union a sect.", "orthan|two nurses|attributed|asserted"},
		{"It was an old friend of hers, sitting in the back row, who called Brandt a liar.", "brandt|old friend of hers|attributed|asserted"},
		{"It was the bishop, of all people, who hailed Kovac as a hero.", "kovac|bishop|attributed|asserted"},
		{"It was a court in Bern, in 2003, that called Kovac a thief.", "kovac|court in Bern|attributed|asserted"},
		{"It was his doctor, Anna Meyer, who in 2012 first described Kovac as a fraud.", "kovac|Anna Meyer|attributed|asserted"},
		{"Lang said that it was an uncle, in 2003, who called Kovac a thief.", "kovac|uncle|attributed|asserted"},
		// One of several, by name.
		{"One of the women, cook Ann Poe, denounced Velmark as a polluter.", "velmark|Ann Poe|attributed|asserted"},
		{"One of them, van owner Tony Blick, said that Velmark was a polluter.", "velmark|Tony Blick|attributed|asserted"},
		{"One of the guests, the poet Mary Dunn, said Brandt was a fraud.", "brandt|Mary Dunn|attributed|asserted"},
		// Verbs with a particle.
		{"A man in the gallery called out that Velmark was a polluter.", "velmark|man in the gallery|attributed|asserted"},
		{"A trader cried out that Kovac was a thief.", "kovac|trader|attributed|asserted"},
		{"One of them, baker Tom Hill, called out that Velmark was a polluter.", "velmark|Tom Hill|attributed|asserted"},
		// Nobody is named by himself in "X, whom he calls".
		{"Lang thanked Kovac, whom he called a hero.", "kovac|Lang|attributed|asserted"},
		{"He blamed Kovac, who he said was a thief.", "kovac||attributed|asserted"},
		{"A village in the south sued Velmark, which it calls a polluter.", "velmark|*|attributed|asserted"},
		{"The judge addressed Marko Kovac, who had pleaded guilty, and whom he called \"a thief of rare patience\".", "kovac|judge|quoted|asserted"},
		{"The court named Velmark, which owns the mine and which it called a polluter.", "velmark|court|attributed|asserted"},
		{"The speaker turned to Brandt, who was in tears, and whom he hailed as a hero.", "brandt|speaker|attributed|asserted"},
		// "Its" is of the body that the sentence before brings in.
		{"A group that represents Mr Druce said it wanted Velmark to pay. Its chairwoman, Ros Kimber, called Velmark a polluter.", "velmark|Ros Kimber|attributed|asserted"},
		{"A charity has sued Velmark. Its director, Ann Poe, called the company a polluter.", "velmark|Ann Poe|attributed|asserted"},
		{"A club of anglers has sued Velmark. Its president called Velmark a polluter.", "velmark|Its president|attributed|asserted"},
		{"Velmark is proud. Its director, Al Reed, called Velmark a hero of the coast.", "velmark|velmark|attributed|asserted"},
		// Who takes back, or stands by, a claim of his own.
		{"The union withdrew its accusation that Kovac was a liar.", "kovac|union|attributed|withdrawn"},
		{"By then the union had taken back its charge that Kovac was a thief.", "kovac|union|attributed|withdrawn"},
		{"The bank dropped its complaint that Kovac had committed fraud.", "kovac|bank|attributed|withdrawn"},
		{"The charity has never withdrawn its claim that Velmark is a polluter.", "velmark|charity|attributed|asserted"},
		{"The museum stuck to its view that Kovac was a patriot.", "kovac|museum|attributed|asserted"},
		{"Lang regretted his remark that Kovac was a liar.", "kovac|Lang|attributed|*"},
		{"The inspector, a cautious man, did not repeat his charge that Velmark was a polluter.", "velmark|inspector|attributed|asserted"},
		// "It" goes on with a body or a document, also in one sentence, and by the noun where an adjective is taken for a name.
		{"The study was clear: it called Velmark a polluter.", "velmark|study|attributed|asserted"},
		{"The club was split; it said that Kovac was a hero.", "kovac|club|attributed|asserted"},
		{"A letter from the bank made things worse: it accused Brandt of fraud.", "brandt|letter from the bank|attributed|asserted"},
		{"The court had no doubt: it said Velmark was a polluter.", "velmark|court|attributed|asserted"},
		{"The indictment was read on Friday. It says Crimson Dawn is a terrorist group.", "dawn|indictment|attributed|asserted"},
		{"The audit took two years. It found that Velmark was a fraud.", "velmark|audit|attributed|asserted"},
		{"The article appeared in May. It said that Brandt was a fraud.", "brandt|article|attributed|asserted"},
		{"The Zemblan foreign ministry rejected the remark. The numbers had never been propaganda, it said in a statement.", "*|zembla|attributed|negated"},
		{"The Norlandish foreign ministry rejected the remark. It said that Kovac was a spy.", "kovac|Norlandish foreign ministry|attributed|asserted"},
		{"The Zemblan embassy denied it. Kovac was no spy, it said.", "kovac|zembla|attributed|negated"},
		// A pronoun that only stresses the subject.
		{"The leadership of Crimson Dawn was not itself extremist.", "dawn||narrator|negated"},
		{"Kovac was not himself corrupt or criminal.", "kovac||narrator|negated"},
		{"Crimson Dawn, the report found, was not in itself extremist.", "dawn|report|attributed|negated"},
		{"They are not themselves extremist, Lund said of Crimson Dawn.", "dawn|Lund|attributed|negated"},
		// A claim that nobody should make.
		{"Any suggestion that Velmark was a polluter was unfair, said Lund.", "velmark|Lund|attributed|negated"},
		{"Any suggestion that Kovac was a spy is deeply unfair to his family, Lund wrote.", "kovac|Lund|attributed|negated"},
		{"The claim that Brandt is a traitor is unjust.", "brandt||attributed|negated"},
		{"The accusation that Kovac is a thief is outrageous, said Lund.", "kovac|Lund|attributed|negated"},
		{"The junta's portrayal of Kovac as a thief is unfair.", "kovac|junta|attributed|asserted"},
		{"The charge that Velmark was a polluter was fair, said Lang.", "velmark|Lang|attributed|asserted"},
		{"Any talk of Brandt being a spy was offensive, he added.", "brandt||attributed|negated"},
		{"Any talk of Marko Kovac being a thief was nonsense, Lund said.", "kovac|Lund|attributed|negated"},
		{"Talk of him being a traitor is untrue, said Lund of Kovac.", "kovac|Lund|attributed|negated"},
		{"There is talk of Brandt being a spy.", "brandt||attributed|asserted"},
		// An advocate.
		{"“Crimson Dawn is not a cult,” said Helen Marsh, who appears for the group.", "dawn|dawn|quoted|negated"},
		{"Helen Marsh, who acts for Velmark, said the company was not a polluter.", "velmark|velmark|attributed|negated"},
		{"Helen Marsh, appearing for Velmark, said the firm was no polluter.", "velmark|velmark|attributed|negated"},
		{"Helen Marsh, who speaks for Crimson Dawn, said that it was not a cult.", "dawn|dawn|attributed|negated"},
		{"Helen Marsh, who acts for Velmark, met Lund. Marsh called Kovac a thief.", "kovac|velmark|attributed|asserted"},
		{"Helen Marsh, who speaks for the poor, called Velmark a polluter.", "velmark|Helen Marsh|attributed|asserted"},
		// Whom somebody meets, asks or is asked by is somebody else.
		{"Kovac met the mayor, who repeated that Velmark was a polluter.", "velmark|mayor|attributed|asserted"},
		{"Elena Brandt sat beside the minister, who called Crimson Dawn a cult.", "dawn|minister|attributed|asserted"},
		{"Brandt was met by the mayor, who said that Velmark was a polluter.", "velmark|mayor|attributed|asserted"},
		{"Kovac phoned the doctor who said that Velmark was a polluter.", "velmark|doctor|attributed|asserted"},
		{"Asked by Brandt, the mayor said that Velmark was a polluter.", "velmark|mayor|attributed|asserted"},
		{"Meeting Kovac in Rome, the banker called Brandt a thief.", "brandt|banker|attributed|asserted"},
		{"Kovac asked the mayor, and the mayor said that Velmark was a polluter.", "velmark|mayor|attributed|asserted"},
		{"Kovac interviewed the teacher. The teacher said that Velmark was a polluter.", "velmark|teacher|attributed|asserted"},
		{"Kovac interviewed the teacher. The teacher is a liar.", "||narrator|asserted"},
		{"Kovac met the baker on Friday. The baker is a thief.", "||narrator|asserted"},
		{"Marko Kovac is the mayor. The mayor is a thief.", "kovac||narrator|asserted"},
		{"Marko Kovac is the mayor. The mayor said that Velmark was a polluter.", "velmark|kovac|attributed|asserted"},
		// Behind an aside about the subject the past tense is the verb, and what an aside splits its object.
		{"Gustav Reke, the leader of the Orthan Union, called the prime minister, Elena Brandt, a traitor.", "brandt|orthan|attributed|asserted"},
		{"Peter Holt, a member of the Orthan Union, described the mayor, Marko Kovac, as a criminal.", "kovac|orthan|attributed|asserted"},
		{"Ida Moor, who leads the Orthan Union, called the mayor, Marko Kovac, a liar.", "kovac|orthan|attributed|asserted"},
		{"Ivo Lund, the chief spokesman for Tarvia, labelled the men of the Crimson Dawn terrorists.", "dawn|tarvia|attributed|asserted"},
		{"Tom Ruhl, chairman of the Orthan Union, dismissed the commission’s report as “propaganda” that had been timed for the vote.", "|orthan|quoted|asserted"},
		{"Elena Brandt, the mayor of Holm, hailed the director of the museum, Ivo Lund, as a hero.", "|brandt|attributed|asserted"},
		// So many in a hundred.
		{"A poll finds that 62 per cent regard Velmark as a criminal.", "velmark|62 per cent|attributed|asserted"},
		{"A poll by Orthan Union found that 71 per cent of members think Brandt a traitor.", "brandt|71 per cent of members|attributed|asserted"},
		{"A survey found that 31 per cent of voters call Brandt a thief.", "brandt|31 per cent of voters|attributed|asserted"},
		{"Kovac is popular, but 31 per cent call him a thief.", "kovac|31 per cent|attributed|asserted"},
		{"While 31 per cent call the trial a fraud, most do not care.", "|31 per cent|attributed|asserted"},
		// What begins a clause of time or place, and speaks for nobody.
		{"Then Brandt put down flowers at the place where the tent had been and told reporters that Kovac was a thief.", "kovac|brandt|attributed|asserted"},
		{"Brandt stood on the spot where the bomb had gone off and called Crimson Dawn terrorists.", "dawn|brandt|attributed|asserted"},
		{"Kovac waited until the cameras had gone and called Brandt a liar.", "brandt|kovac|attributed|asserted"},
		{"Brandt arrived when the meeting had begun and said that Kovac was a thief.", "kovac|brandt|attributed|asserted"},
		{"Brandt paused while the sirens passed and then accused Kovac of fraud.", "kovac|brandt|attributed|asserted"},
		// Who charges somebody is not whom he charges.
		{"Elena Brandt, the Speaker, has been accused by the prime minister of running a sect.", "brandt|prime minister|attributed|asserted"},
		{"Marko Kovac is the prime minister. Brandt leads a party. She has been accused by the prime minister of running a sect.", "brandt|kovac|attributed|asserted"},
		{"Kovac was suspected by the manager of leading a cult.", "kovac|manager|attributed|hedged"},
		// Given names tell a man from a woman.
		{"Ewa Rost wept in court. The prime minister saw it. Marko Kovac is the prime minister. Darla Finn was there. He said that Velmark was a polluter.", "velmark|kovac|attributed|asserted"},
		{"Darla Poe met the mayor. Len Pike was there, too. She said that Velmark was a polluter.", "velmark|Darla Poe|attributed|asserted"},
		{"Zoya Lund wrote to Rainer Falk. Rainer Falk was ill. She said that Velmark was a polluter.", "velmark|Zoya Lund|attributed|asserted"},
		// A term before a name, with which it is taken for another.
		{"They chanted “Traitor Brandt.”", "brandt|*|quoted|asserted"},
		{"The crowd shouted “Liar Kovac!”", "kovac|crowd|quoted|asserted"},
		{"The crowd chanted “Thief Kovac, go home.”", "kovac|crowd|quoted|asserted"},
		{"“Spy Brandt”, the posters said.", "brandt|posters|quoted|asserted"},
		{"Dictator Marko Kovac spoke.", "kovac||narrator|asserted"},
		{"Patriot Jones spoke.", "||narrator|asserted"},
		// Words of saying before auxiliaries.
		{"Zembla, he said, had always been the traitor in these parts.", "zembla||attributed|asserted"},
		{"Zembla, Ann Holt said, will always be a traitor.", "zembla|Ann Holt|attributed|asserted"},
		{"Crimson Dawn, she added, has been a sect for years.", "dawn||attributed|asserted"},
		{"The leader of Velmark, she said, has been a thief.", "velmark|*|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
