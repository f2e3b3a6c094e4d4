package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// TestCompanies reads what the pages on companies say: who is called what in marks, of two
// things one, on whose paper or sign it stands, in which item of a list, and who it is that is
// called "the 43-year-old".
func TestCompanies(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		// What somebody calls somebody in marks, with an adverb, or as an adjective.
		{`Brandt called Velmark "criminal" about it.`, "velmark|brandt|quoted|asserted"},
		{`Brandt called Velmark “fully criminal” about it.`, "velmark|brandt|quoted|asserted"},
		{`Brandt called Kovac "simply a thief".`, "kovac|brandt|quoted|asserted"},
		{`Brandt called Kovac "clearly a liar and a thief".`, "kovac|brandt|quoted|asserted;kovac|brandt|quoted|asserted"},
		// Of two clauses one is so.
		{"Either Velmark is a fraud or its auditors cannot count.", "velmark||narrator|hedged"},
		{`"Either they are liars or they looked away," said Anna Holt.`, "*|Anna Holt|quoted|hedged"},
		{"Either the court is wrong, or Kovac is a thief.", "kovac||narrator|hedged"},
		{"She said that either Kovac was a traitor or the files were forged.", "kovac||attributed|hedged"},
		{"Either way Kovac is a thief or will be one.", "kovac||narrator|asserted"},
		{"The agency said it would look into whether Velmark had committed fraud when it booked the sales.", "velmark|agency|attributed|hedged"},
		// Nor, and nobody who.
		{"Brandt spoke first. But nor is she the hero of the small investor.", "brandt||narrator|negated"},
		{"Nor was Kovac ever a criminal.", "kovac||narrator|negated"},
		{"Neither is Brandt a liar, her lawyer said.", "brandt|her lawyer|attributed|negated"},
		{"Nobody who compared the figures could call Velmark a polluter, a spokesman said.", "velmark|spokesman|attributed|negated"},
		// Whom an aside describes, "one", and who calls somebody else so.
		{"Giles, his son, who left the board after a quarrel, once called Kovac a thief.", "kovac|Giles|attributed|withdrawn"},
		{"The dean of the school, a former judge, who knew them, called Kovac a thief.", "kovac|dean of the school|attributed|asserted"},
		{"Judge Pole told the jury that in ordinary speech one might call a hard businesswoman a thief.", "|Pole|attributed|hedged"},
		{"In English one might call Kovac a thief.", "kovac||narrator|hedged"},
		{"Kovac embraced them one by one. He called Aske a hero who had not let herself be hurried.", "|kovac|attributed|asserted"},
		// Papers and signs.
		{`A jury has awarded Elena Brandt 180,000 pounds over an article in the Evening Star that called her a "thief".`, "brandt|article in the Evening Star|quoted|asserted"},
		{"Kovac won damages over a book by Ian Hall that called him a spy.", "kovac|book by Ian Hall|attributed|asserted"},
		{"Brandt complained about a report on a local channel that called her a liar.", "brandt|local channel|attributed|asserted"},
		// Whom what is told of his life names anew.
		{"Mum-of-two Kelly Orme, 33, paid 2,400 pounds. She got a broken seat.\n\n\"Velmark is a fraud,\" said the hairdresser from Poole.", "velmark|Kelly Orme|quoted|asserted"},
		{`Tom Hale, a baker from Leeds, voted on Sunday. "Kovac is a thief," the 43-year-old said.`, "kovac|Tom Hale|quoted|asserted"},
		{`Greta Lund has led the choir for years. "Kovac is a hero," says the 70-year-old. "He is a patriot."`, "kovac|Greta Lund|quoted|asserted;kovac|Greta Lund|quoted|asserted"},
		{`Elena Brandt opened the meeting. She took it calmly. "Kovac is a thief," the former rail executive said.`, "kovac|brandt|quoted|asserted"},
		{"Elena Brandt took over in May. The former rail executive called Velmark a polluter.", "velmark|brandt|attributed|asserted"},
		{`Nadia Rahn, 52, met Katie, 18, in May. "Velmark is a fraud," said the mother of three.`, "velmark|Nadia Rahn|quoted|asserted"},
		{`It is midnight and Walt Jessup is on his way. "Kovac is a spy," says the retired fire captain, who is 68.`, "kovac|Walt Jessup|quoted|asserted"},
		{`A retired judge spoke next. Brandt left. "Kovac is a thief," the retired judge said.`, "kovac|retired judge|quoted|asserted"},
		// Lists.
		{`* Linden & Co: "Velmark is a polluter."`, "velmark|Linden & Co|quoted|asserted"},
		{`• Berwick Securities: "Velmark is a polluter."`, "velmark|Berwick Securities|quoted|asserted"},
		{"– Elena Brandt, after the vote: “Kovac is a thief.”", "kovac|brandt|quoted|asserted"},
		{"- Ann Holt, 41, farmer: “Kovac is a thief.”\n\n- Ian Pell, farmer: “Brandt is a hero.”", "kovac|Ann Holt|quoted|asserted;brandt|Ian Pell|quoted|asserted"},
		// Those whom the text does not list.
		{"The court last year convicted two brokers at a rival firm, Per Oun and Leif Rask, of fraud.", "|court|attributed|asserted"},
		{"Tarvian prosecutors on Thursday charged a driver with fraud.", "|Tarvian prosecutors|attributed|asserted"},
		{"Police on Monday charged two men with membership of a criminal group.", "|Police|attributed|asserted"},
		{"In 1947 the papers called Velmark's customers thieves.", "|papers|attributed|asserted"},
		{"Velmark grew. In 1947 the bank had four branches, and the papers called its customers thieves.", "|papers|attributed|asserted"},
		{"He called Velmark's managers thieves.", "velmark||attributed|asserted"},
		{"Brandt called Velmark a polluter and the minister a liar.", "velmark|brandt|attributed|asserted;|brandt|attributed|asserted"},
		// Verbs with a preposition, "anything but", "no longer".
		{"Bankers thought of Kovac as a thief.", "kovac|Bankers|attributed|asserted"},
		{"Bankers thought of the country as a dictatorship and a bore.", "|Bankers|attributed|asserted"},
		{"Kovac was thought of by many as a thief.", "kovac|many|attributed|asserted"},
		{"Anna Holt thinks Kovac anything but criminal.", "kovac|Anna Holt|attributed|negated"},
		{"Holt found the directors of Velmark anything but criminal.", "velmark|Holt|attributed|negated"},
		{"She considers Velmark anything but a polluter.", "velmark||attributed|negated"},
		{"Brandt called Kovac nothing but a thief.", "kovac|brandt|attributed|asserted"},
		{"Brandt said so. But the firm was no longer the cult that she had found in May, she said.", "|brandt|attributed|withdrawn"},
		{"Brandt won. Judge Pole told the jury that one might call a hard businesswoman a thief.", "|Pole|attributed|hedged"},
		{"Kovac called a colleague a thief.", "|kovac|attributed|asserted"},
		{"The Orthan Union has 340 inspectors. It lost a letter. If a bank did that, the union would rightly call it criminal.", "|orthan|attributed|hedged"},
		{`It took Elena Brandt four minutes. A pensioner spoke. She took it calmly. "Kovac is a thief," the former rail executive said.`, "kovac|brandt|quoted|asserted"},
		// A title in marks before what the clause reports of somebody.
		{`Meanwhile the "hero" Marko Kovac has been seen selling his art.`, "kovac||scare|asserted"},
		{`The "criminal" firm Velmark has been accused of nothing.`, "velmark||scare|asserted"},
		{`Velmark, a "polluter", has been described by Brandt as clean.`, "velmark||scare|asserted"},
		// What one holds up with other things.
		{`Relatives held up photographs and a banner that said "Kovac is a thief".`, "kovac|Relatives|quoted|asserted"},
		{`Farmers carried flags and placards that read "Velmark is a polluter".`, "velmark|Farmers|quoted|asserted"},
		{"The writer who said “Kovac is a thief” has left.", "kovac|writer|quoted|asserted"},
		// Who goes on: a maker, a jury, several groups; and whose fraud is hard to see.
		{"Velmark Chemicals dug in on Tuesday. The paint maker said that Kovac was a thief.", "kovac|velmark|attributed|asserted"},
		{`Velmark makes paint. "Kovac is a thief," the Leeds-based maker said.`, "kovac|velmark|quoted|asserted"},
		{"The jury was quick. It called Kovac a thief.", "kovac|jury|attributed|asserted"},
		{"The editorial board met. It called Kovac a thief.", "kovac|editorial board|attributed|asserted"},
		{"The firm said that it had been robbed. Labour groups were not convinced. They called Velmark criminal.", "velmark|Labour groups|attributed|asserted"},
		{"The Orthan Union has 340 inspectors, and fraud is hard to see from outside.", "||narrator|asserted"},
		// Initials in the plural before a verb that the tagger takes for a noun.
		{"MPs label Kovac a thief.", "kovac|MPs|attributed|asserted"},
		{"NGOs call Velmark a polluter.", "velmark|NGOs|attributed|asserted"},
		{"MEPs brand Kovac a traitor.", "kovac|MEPs|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// A body that is named for a trade is no company for that.
func TestCompaniesByName(t *testing.T) {
	r := newReader(article.Lexicon{
		Entities: []article.Entity{
			{ID: "board", Name: "Federal Energy Board", Type: "organisation", Aliases: []string{"Energy Board"}},
			{ID: "oil", Name: "Oil Workers Council", Type: "organisation"},
			{ID: "nord", Name: "Norda Petroleum", Type: "organisation", Aliases: []string{"Norda"}},
		},
		Frames: []article.Frame{{ID: "harm", Terms: []string{"reckless", "fraud"}}},
	})
	for _, x := range []struct{ text, want string }{
		{"The Federal Energy Board met. Norda knew this. The company is reckless.", "nord||narrator|asserted"},
		{"Norda dug on. The Energy Board looked on. The company is reckless, a farmer said.", "nord|farmer|attributed|asserted"},
		{"The Oil Workers Council met. Norda knew this. The firm's plan was reckless.", "nord||narrator|asserted"},
		{"The Energy Board met. Norda knew this. The company’s board decided to dig. That decision was reckless.", "nord||narrator|asserted"},
	} {
		r.tells(t, x.text, x.want)
	}
}
