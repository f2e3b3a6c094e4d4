package characterise_test

import "testing"

// What is reported of parliaments, councils and congresses: who rises, in which paper something is
// read, whose country is called so, and until when.
func TestMeetings(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"One elderly canon, the Rev. Hugh Pellew, went further and accused Velmark of fraud.", "velmark|Hugh Pellew|attributed|asserted"},
		{"One speaker, the Rev. Tom Vale, rose and called Kovac a thief.", "kovac|Tom Vale|attributed|asserted"},
		{"The Tarvian ambassador was asked by reporters whether his country was now a dictatorship.", "tarvia|reporters|attributed|hedged"},
		{"The Tarvian ambassador said that his country was no dictatorship.", "tarvia|tarvia|attributed|negated"},
		{"The Zemblan foreign minister, Ana Lutz, left when Kovac called her country a cult.", "zembla|kovac|attributed|asserted"},
		{"A Tarvian diplomat walked out after Brandt had called his government a regime.", "tarvia|brandt|attributed|asserted"},
		{"Kovac met the Tarvian president and told him that his government was a cult.", "tarvia|kovac|attributed|asserted"},
		{"Brandt called Kovac a thief until she needed his vote.", "kovac|brandt|attributed|withdrawn"},
		{"Brandt named Marko Kovac, whom she had called a traitor until the day she needed his vote, to the board.", "kovac|brandt|attributed|withdrawn"},
		{"Critics described Crimson Dawn as a sect until the verdict.", "dawn|Critics|attributed|withdrawn"},
		{"Kovac was regarded as a reformer until the shootings.", "kovac||attributed|withdrawn"},
		{"Brandt called Kovac a thief until she was hoarse.", "kovac|brandt|attributed|asserted"},
		{"You will have read in the papers that Kovac is a liar.", "kovac|papers|attributed|asserted"},
		{"We read in the Daily Herald that Brandt was a spy.", "brandt|herald|attributed|asserted"},
		{"Readers may have seen in the tabloids that Velmark is a polluter.", "velmark|tabloids|attributed|asserted"},
		{"He had read in a leaflet that the Orthan Union was run by thieves.", "orthan|leaflet|attributed|asserted"},
		{"I never met liars like Velmark.", "velmark||narrator|asserted"},
		{"“I have never known a thief like Kovac,” Brandt said.", "kovac|brandt|quoted|asserted"},
		{"“You won’t find a liar like Kovac anywhere,” Brandt said.", "kovac|brandt|quoted|asserted"},
		{"“She could smell a fraud from a mile away,” Kovac said.", "|kovac|quoted|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// What somebody's deed is said to be is said of him.
func TestWhoseDeed(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"The Orthan Union met. Brandt said that the union’s last deal was a fraud.", "orthan|brandt|attributed|asserted"},
		{"Kovac leads the Orthan Union. He denied that the union’s deal was a fraud.", "orthan|kovac|attributed|negated"},
		{"Velmark met. Brandt said its deal was a fraud.", "velmark|brandt|attributed|asserted"},
		{"Kovac told reporters that Brandt’s vote had been a fraud.", "brandt|kovac|attributed|asserted"},
		{"Kovac says that Tarvia’s plan is pure propaganda.", "tarvia|kovac|attributed|asserted"},
		// Past what a preposition or an infinitive adds to it.
		{"Kovac told Brandt that Zembla's blockade of the port was criminal.", "zembla|kovac|attributed|asserted"},
		{"Kovac told Brandt that her treatment of Velmark was criminal.", "brandt|kovac|attributed|asserted"},
		{"\"Brandt's decision to close the mill was criminal,\" Kovac said.", "brandt|kovac|quoted|asserted"},
		{"Velmark was there. The company's plan for the last nine miles of the river was criminal, Ann Pell said. Kovac laughed.", "velmark|Ann Pell|attributed|asserted"},
		{"Ann Pell's handling of Velmark was criminal, Kovac said.", "|kovac|attributed|asserted"},
		// What somebody says, in the plural too, and what it is called.
		{"Kovac attacked Brandt. Her statements on the dam were propaganda, he said.", "brandt|kovac|attributed|asserted"},
		{"Kovac spoke first. Brandt called his remark a fraud.", "kovac|brandt|attributed|asserted"},
		{"Velmark released its report. Brandt called the company's report a fraud.", "velmark|brandt|attributed|asserted"},
		{"Velmark and Kovac met. Brandt called Kovac's speech a fraud.", "kovac|brandt|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// What a speaker says that his own letter or speech calls somebody, he does.
func TestOwnPapers(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"“I had prepared a speech calling her a liar,” Kovac told Elena Brandt.", "brandt|kovac|quoted|asserted"},
		{"“I wrote a letter calling Brandt a liar,” Kovac said.", "brandt|kovac|quoted|asserted"},
		{"“We sent a statement describing Brandt as a liar,” said Ann Ellis.", "brandt|Ann Ellis|quoted|asserted"},
		{"“My wife wrote a letter calling Brandt a liar,” Kovac said.", "brandt|My wife|quoted|asserted"},
		{"“I read a letter calling Brandt a liar,” Kovac said.", "brandt|letter|quoted|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
