package characterise_test

import "testing"

// findings are cases of who finds somebody guilty, or finds or looks for what a term names, or
// gives an account of himself, or has somebody for something, in the form of sentences.
var findings = []struct{ text, want string }{
	// Who finds whom guilty, also in a second clause.
	{"A jury in Port Callis took four hours to find Kovac guilty of fraud.", "kovac|*|attributed|asserted"},
	{"Kovac lost his seat after a court found him guilty of fraud.", "kovac|court|attributed|asserted"},
	{"Velmark closed two plants after regulators found it guilty of fraud.", "velmark|regulators|attributed|asserted"},
	{"Brandt lost her licence after a judge found her guilty of fraud.", "brandt|judge|attributed|asserted"},
	{"On Friday the court found the leader of the Orthan Union guilty of fraud.", "orthan|court|attributed|asserted"},
	{"The court did not find Kovac guilty of fraud.", "kovac|court|attributed|negated"},
	{"Kovac was found guilty of fraud.", "kovac||attributed|asserted"},
	{"Those who fled after the flood called Kovac a traitor.", "kovac|*|attributed|asserted"},
	// Who finds none of it, and in whom.
	{"An independent auditor found no fraud at Velmark.", "velmark|independent auditor|attributed|negated"},
	{"An inquiry found no fraud in Velmark's accounts, and the case was closed.", "velmark|inquiry|attributed|negated"},
	{"Auditors have discovered no fraud at the Orthan Union.", "orthan|Auditors|attributed|negated"},
	{"Regulators did not find any fraud at Velmark.", "velmark|Regulators|attributed|negated"},
	{"Inspectors had found no poison in Velmark's wells.", "velmark|Inspectors|attributed|negated"},
	{"Journalists discovered fraud at Velmark.", "velmark||narrator|asserted"},
	// Who looks into it.
	{"Milan prosecutors are looking into suspected fraud at Velmark.", "velmark|Milan prosecutors|attributed|hedged"},
	{"Auditors examined alleged fraud at Velmark, whose office was sealed.", "velmark|Auditors|attributed|hedged"},
	{"Two committees are probing possible fraud by Kovac.", "kovac|Two committees|attributed|hedged"},
	{"The police are investigating a suspected terrorist attack on the inn.", "||narrator|hedged"},
	// By whose own account.
	{"Kovac was a poet at 20 and, by his own admission, a thief at 30.", "kovac|kovac|attributed|asserted"},
	{"Brandt is, by her own admission, a liar.", "brandt|brandt|attributed|asserted"},
	{"Kovac was, on his own testimony, a spy.", "kovac|kovac|attributed|asserted"},
	{"By its own admission Velmark was a polluter.", "velmark|velmark|attributed|asserted"},
	{"Kovac, a thief by his own admission, moved abroad.", "kovac|kovac|attributed|asserted"},
	{"Crimson Dawn was, by its own reckoning, never a sect.", "dawn|dawn|attributed|negated"},
	{"Kovac, who by his own admission took money from criminal gangs, left the country.", "*||narrator|asserted"},
	// For whom, in front.
	{"For the nurses of Ward 6 he remains a hero. Kovac is proud of it.", "kovac|nurses of Ward 6|attributed|asserted"},
	{"For the nurses of Ward 6 Kovac remains a hero.", "kovac|nurses of Ward 6|attributed|asserted"},
	{"To the prisoners in Block 9 Brandt was a hero.", "brandt|prisoners in Block 9|attributed|asserted"},
	{"For the friends of Brandt he is a hero. Kovac is proud of it.", "*|friends of Brandt|attributed|asserted"},
	{"For two years Kovac was a hero.", "kovac||narrator|asserted"},
	// Whose words a book, letter or speech in front are not, and a name behind a noun of its own.
	{"In her speech Kovac's daughter called Brandt a liar.", "brandt|Kovac's daughter|attributed|asserted"},
	{"At the hearing Kovac's driver described him as a thief.", "kovac|Kovac's driver|attributed|asserted"},
	{"In her memoir Kovac's first wife, the novelist Rosa Lind, portrays him as a dictator with good manners.", "kovac|Rosa Lind|attributed|asserted"},
	{"A neighbour, the retired baker Otto Kern, described Brandt as a liar.", "brandt|Otto Kern|attributed|asserted"},
	{"His old teacher, the poet Sam Ode, called Kovac a thief.", "kovac|Sam Ode|attributed|asserted"},
	// Who has charged or convicted somebody whom the lexicon need not list.
	{"Swiss prosecutors have charged two vice-presidents of Velmark with fraud.", "velmark|Swiss prosecutors|attributed|asserted"},
	{"Dutch judges had convicted a salesman of fraud before Velmark was sold.", "|Dutch judges|attributed|asserted"},
	// Who goes on to speak, behind what he was asked.
	{"Asked whether Kovac was a thief, his neighbour Pavel Orlik sighed. “He is a liar,” he said.", "kovac|*|attributed|hedged;kovac|Pavel Orlik|quoted|asserted"},
	{"Asked by Kovac to leave, the banker Otto Kern stayed. “Brandt is a liar,” he said.", "brandt|Otto Kern|quoted|asserted"},
	{"Asked about Brandt, Kovac smiled. “She is a hero,” he told us.", "brandt|kovac|quoted|asserted"},
	{"The coroner is examining whether unproven fraud led to his death.", "||narrator|hedged"},
}

func TestFindings(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range findings {
		r.tells(t, c.text, c.want)
	}
}
