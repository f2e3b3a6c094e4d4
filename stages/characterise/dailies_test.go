package characterise_test

import "testing"

// What the papers print in passing.
func TestDailies(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		// Nobody but a pronoun is what its own verb acts on by name.
		{"Crimson Dawn has left. The cult sued Crimson Dawn on Monday.", "||narrator|asserted"},
		{"Crimson Dawn has left. The militia attacked Crimson Dawn on Monday.", "||narrator|asserted"},
		{"Velmark has a new rival. The sect has quarrelled with Velmark for years.", "||narrator|asserted"},
		{"Kovac lost the vote. The thief robbed Kovac on the way home.", "||narrator|asserted"},
		{"Kovac lost the vote. The liar who had accused Kovac was fined.", "||narrator|asserted"},
		{"Crimson Dawn is strong in the north. The sect lost Crimson Dawn voters.", "dawn||narrator|asserted"},
		// "Its" goes on with the body that the sentence before is about.
		{"The ministry ended its contract with Velmark. Its spokesman said that Velmark was a polluter.", "velmark|Its spokesman|attributed|asserted"},
		{"The board of the port broke with Velmark. Its chair, Ida Berg, called the firm a polluter.", "velmark|Ida Berg|attributed|asserted"},
		{"Velmark has closed a plant. The council sued Velmark on Monday. Its lawyer said that Velmark was a polluter.", "velmark|Its lawyer|attributed|asserted"},
		{"Velmark is in trouble. The firm sued Crimson Dawn. Its lawyer called Crimson Dawn a cult.", "dawn|velmark|attributed|asserted"},
		{"A union has taken Velmark to court. Its secretary called the firm a polluter.", "velmark|Its secretary|attributed|asserted"},
		{"The harbour board ended the deal with Velmark. The board voted by six to one. Its chair, Ida Berg, said that Velmark was a polluter.", "velmark|Ida Berg|attributed|asserted"},
		{"The pilots' union took Velmark to court in May. The union lost. Its secretary says that the firm is a polluter.", "velmark|Its secretary|attributed|asserted"},
		// Who writes is mostly nobody listed.
		{"Brandt won the vote. On Tuesday a woman called this reporter a liar outside the court.", "|woman|attributed|asserted"},
		{"Kovac was there, too. A guard branded this correspondent a spy and took his telephone.", "|guard|attributed|asserted"},
		{"Kovac has long called this columnist a traitor.", "|kovac|attributed|asserted"},
		// Names of the little known.
		{"A columnist for the Herald, one Filip Adamec, wrote that Velmark was a polluter.", "velmark|Filip Adamec|attributed|asserted"},
		{"A driver for the mill, a certain Ida Berg, told the court that Velmark was a polluter.", "velmark|Ida Berg|attributed|asserted"},
		// Who charges.
		{"The grand jury charges Kovac with fraud.", "kovac|grand jury|attributed|asserted"},
		{"The jury charges Kovac and two others with theft and fraud.", "kovac|jury|attributed|asserted"},
		{"The union faults Brandt for fraud.", "brandt|union|attributed|asserted"},
		// "Nobody who" is as much a denial as "nobody".
		{"“Nobody who looked at the papers with an open mind could see a fraud,” Ruiz said.", "|Ruiz|quoted|negated"},
		{"“No one who has read it will find propaganda in it,” Ruiz said.", "|Ruiz|quoted|negated"},
		{"“None of those who worked there ever saw a criminal,” Brandt said.", "|brandt|quoted|negated"},
		{"Nobody who lends money to a thief gets it back, Kovac said.", "|kovac|attributed|asserted"},
		// What one may act against is there.
		{"The judge said that Tarvia might act against disinformation.", "|judge|attributed|asserted"},
		{"Tarvia could move against terrorists, the minister said.", "|tarvia|attributed|asserted"},
		// "The practice" is what the clause before tells.
		{"The court found that Velmark had paid witnesses and described the practice as criminal.", "velmark|court|attributed|asserted"},
		{"The council found last year that Velmark had paid witnesses and described the practice as criminal.", "velmark|council|attributed|asserted"},
		{"Judges found that Brandt had copied the files and called the act criminal.", "brandt|Judges|attributed|asserted"},
		{"The panel found that Crimson Dawn had taken in deserters and called the policy extremist.", "dawn|panel|attributed|asserted"},
		{"Brandt sacked two judges, a decision that the court called criminal.", "brandt|court|attributed|asserted"},
		{"Velmark closed the plant, a move that was condemned as criminal.", "velmark||attributed|asserted"},
		// What somebody condemns is by whom "by" names, not called that by him.
		{"Velmark condemned the criminal attack by Crimson Dawn.", "dawn|velmark|attributed|asserted"},
		{"Velmark condemned the criminal attack by a former driver.", "|velmark|attributed|asserted"},
		{"Ruiz said Velmark condemned the criminal attack by a driver.", "|velmark|attributed|asserted"},
		{"The mayor condemned the terrorist attack by Crimson Dawn, which left two dead.", "dawn|mayor|attributed|asserted"},
		{"On Monday, Kovac praised the heroic rescue by Brandt.", "brandt|kovac|attributed|asserted"},
		{"Crimson Dawn deplored the terrorist attack by a lone gunman on the market.", "|dawn|attributed|asserted"},
		{"An organisation labelled a cult by Brandt has left.", "|brandt|attributed|asserted"},
		// What one claims to have won is no claim about the race.
		{"Kovac claimed the prize in a race with two criminals.", "||narrator|asserted"},
		{"Brandt claimed the credit for a deal with the rebels.", "||narrator|asserted"},
		{"Kovac claimed that two criminals had won.", "|kovac|attributed|asserted"},
		// Lists that people vote for.
		{"A small extremist list, Sword and Plough, stood just above the threshold.", "||narrator|asserted"},
		{"An extremist list, Free Coast, won four seats, and Brandt lost.", "||narrator|asserted"},
		{"Brandt was removed from the terrorist list.", "brandt||attributed|withdrawn"},
		// Any such as one knows on sight.
		{"Brandt says she knows a terrorist when she sees one.", "|brandt|attributed|asserted"},
		{"Kovac said that he knew propaganda when he saw it.", "|kovac|attributed|asserted"},
		{"Velmark hit back. “I know a fraud when I see one,” Ruiz said.", "|Ruiz|quoted|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
