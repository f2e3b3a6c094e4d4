package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// newsroom are turns of whole news articles.
var newsroom = []struct{ text, want string }{
	// When it was found, told or held stands before "that".
	{"A tribunal found four years later that Velmark was a polluter.", "velmark|tribunal|attributed|asserted"},
	{"A jury decided three weeks later that Brandt was a liar.", "brandt|jury|attributed|asserted"},
	{"Scientists warned two years ago that Velmark was a polluter.", "velmark|Scientists|attributed|asserted"},
	{"A tribunal ruled that Velmark was a polluter.", "velmark|tribunal|attributed|asserted"},
	// Words in marks in a relative clause are whose it says.
	{"Kovac, whom the family call \"a hero and a patriot\", was there.", "kovac|family|quoted|asserted;kovac|family|quoted|asserted"},
	{"Kovac, whom the family call a hero, was there.", "kovac|family|attributed|asserted"},
	// A second verb's "until" tells nothing of the first.
	{"Brandt described Kovac as a hero and said he would stay until Friday.", "kovac|brandt|attributed|asserted"},
	{"Brandt hailed Kovac as a hero and promised to serve him until 2030.", "kovac|brandt|attributed|asserted"},
	{"Brandt hailed Kovac as a hero until he lost the vote.", "kovac|brandt|attributed|withdrawn"},
	// What it is wrong, or too soon, to say.
	{"It was absurd, Brandt said, to call Kovac a thief.", "kovac|brandt|attributed|negated"},
	{"It was absurd, she added, to speak of Kovac as a fraud.", "kovac|*|attributed|negated"},
	{"Brandt said it was absurd to speak of fraud by Velmark.", "velmark|brandt|attributed|negated"},
	{"It would be absurd to speak of fraud.", "||narrator|negated"},
	{"Senator Dale said it was too soon to speak of fraud by Velmark.", "velmark|Dale|attributed|hedged"},
	{"It is too early to speak of fraud.", "||narrator|hedged"},
	{"It is too late to call Kovac a hero.", "kovac||narrator|asserted"},
	// Who says it: a name behind a clause with "who", "which" of a body or of a person's, "they" of
	// the only ones there, a minister for two fields, whose statement it is.
	{"A retired engineer who reviewed the records, Harlan Boggs, called Velmark a polluter.", "velmark|Harlan Boggs|attributed|asserted"},
	{"A lawyer who has worked there for years, Ann Rosen, described Kovac as a fraud.", "kovac|Ann Rosen|attributed|asserted"},
	{"A man who lives in Port Callis, Zembla, said Kovac was a liar.", "kovac|man|attributed|asserted"},
	{"The judge made no order against the bank, which has called Kovac a thief.", "kovac|bank|attributed|asserted"},
	{"Dale met the chairman of the party, which has called Brandt a traitor.", "brandt|party|attributed|asserted"},
	{"Brandt stood with the dockers, and they carried her home and called her a hero.", "brandt|dockers|attributed|asserted"},
	{"Brandt met the strikers on Friday, but they called her a traitor.", "brandt|strikers|attributed|asserted"},
	{"Brandt told reporters about the nurses, and they called her a hero.", "brandt|they|attributed|asserted"},
	{"Labour and consumer minister Elena Brandt promised rules. “Kovac is a liar,” she said.", "kovac|brandt|quoted|asserted"},
	{"Sales and marketing director Ann Pell said Kovac was a liar.", "kovac|Ann Pell|attributed|asserted"},
	{"Velmark put out a statement on Friday which praised the drivers and called Kovac \"a thief\".", "kovac|velmark|quoted|asserted"},
	{"Brandt sent out a letter last week that described Kovac as a thief.", "kovac|brandt|attributed|asserted"},
	// Of whom: nobody listed where it is whose the lexicon does not list, nor who gives the name.
	{"Velmark was busy. Father Aidan Coyle feeds 400 families. He called his volunteers heroes but said they could not do it all.", "|Aidan Coyle|attributed|asserted"},
	{"“A liar,” Kovac said of Brandt.", "brandt|kovac|quoted|asserted"},
	{"“The biggest liar in town,” Kovac said of Brandt.", "brandt|kovac|quoted|asserted"},
	{"“A liar,” Kovac said of his rival.", "|kovac|quoted|asserted"},
	// The like of which one has never known is there.
	{"“I have never met a bigger liar,” Kovac said of Brandt.", "brandt|kovac|quoted|asserted"},
	{"“I've never seen such a fraud of a company in my life,” Brandt said of Velmark.", "velmark|brandt|quoted|asserted"},
	{"I cannot think of a bigger traitor than Kovac.", "kovac||narrator|asserted"},
	{"“I can’t imagine a more dangerous liar than Brandt,” Kovac said.", "brandt|kovac|quoted|asserted"},
	{"There is no bigger liar than Kovac.", "kovac||narrator|asserted"},
	{"Never has there been a greater traitor than Brandt.", "brandt||narrator|asserted"},
	{"Kovac is no more a liar than Brandt.", "kovac||narrator|negated"},
	{"I cannot think of Kovac as a liar.", "kovac||narrator|negated"},
	{"Dale said he had never met a more brazen thief than Kovac.", "kovac|Dale|attributed|asserted"},
	{"Dale had never met a thief.", "||narrator|negated"},
	// A kind of cases is nobody's, and so is a lie that something is so.
	{"Brandt, who made her name as a judge in fraud trials, met Kovac.", "||narrator|asserted"},
	{"Kovac, who made his name as a lawyer in terrorism cases, met Brandt.", "||narrator|asserted"},
	{"Kovac once worked as a prosecutor of fraud cases. Brandt did not.", "||narrator|asserted"},
	// In whose eyes, the text does not say; an unlisted woman goes on speaking.
	{"“Kovac is not a thief in their eyes,” Brandt said.", "kovac|brandt|quoted|negated"},
	{"Kovac is a hero in his own eyes.", "kovac|kovac|attributed|asserted"},
	{"Ann Prior paid. A waitress said she was ill. She added that Kovac was a liar.", "kovac|waitress|attributed|asserted"},
	// They say so no more.
	{"The dockers called Brandt a hero. They do not call her that any more.", "brandt|dockers|attributed|withdrawn"},
	{"The dockers called Brandt a hero. They no longer call her that.", "brandt|dockers|attributed|withdrawn"},
	{"Critics called Kovac a thief. They do not call him that in public.", "kovac|Critics|attributed|asserted"},
}

func TestNewsroom(t *testing.T) {
	r := newReader(lexicon)
	for _, s := range newsroom {
		r.tells(t, s.text, s.want)
	}
}

// kinds of bodies that their names tell.
var byName = article.Lexicon{
	Entities: []article.Entity{
		{ID: "brill", Name: "Brillmart", Type: "organisation", Aliases: []string{"Brillmart", "Brillmart Stores"}},
		{ID: "workers", Name: "Joint Harbour Workers", Type: "organisation", Aliases: []string{"Joint Harbour Workers", "JHW"}},
		{ID: "skylane", Name: "Skylane", Type: "organisation", Aliases: []string{"Skylane"}},
		{ID: "doran", Name: "Doran Therapeutics", Type: "organisation", Aliases: []string{"Doran Therapeutics", "Doran"}},
		{ID: "board", Name: "Central Medicines Board", Type: "organisation", Aliases: []string{"Central Medicines Board", "CMB"}},
		{ID: "osk", Name: "Oskara", Type: "state", Aliases: []string{"Oskara"}},
		{ID: "wynn", Name: "Dora Wynn", Type: "person", Aliases: []string{"Dora Wynn", "Wynn"}},
	},
	Frames: []article.Frame{{ID: "crook", Terms: []string{"thief", "criminal", "liar", "lie", "illegal", "dishonest", "fraud"}}},
}

func TestByName(t *testing.T) {
	r := newReader(byName)
	for _, s := range []struct{ text, want string }{
		{"Brillmart called the Joint Harbour Workers names. The union took exception. It said that the dockers were no criminals.", "*|workers|attributed|negated"},
		{"Eighty people were there for the Joint Harbour Workers. Brillmart sued. The union called Wynn a liar.", "wynn|workers|attributed|asserted"},
		{"The Joint Harbour Workers met. Brillmart sued. At noon he called the union's pickets criminals.", "workers|*|attributed|asserted"},
		{"Brillmart and the Joint Harbour Workers met. On Friday Wynn accused the union of fraud.", "workers|wynn|attributed|asserted"},
		{"The Joint Harbour Workers and Brillmart met. The company called Wynn a liar.", "wynn|brill|attributed|asserted"},
		{"Budget carrier Skylane cancelled 300 flights. In a statement, the carrier said: “Wynn is a liar.”", "wynn|skylane|quoted|asserted"},
		{"Doran Therapeutics met the Central Medicines Board. The father said that the firm had been dishonest with him.", "doran|father|attributed|asserted"},
		{"Wynn said nobody at Skylane had told a lie.", "skylane|wynn|attributed|negated"},
		{"Oskara denied it. State Representative Jeb Colquitt wants to break Skylane up. He called Wynn a liar.", "wynn|Jeb Colquitt|attributed|asserted"},
		{"Oskara denied it. A state representative called Wynn a liar.", "wynn|osk|attributed|asserted"},
		{"Skylane said it was a lie that the plant had closed.", "|skylane|attributed|asserted"},
		{"Skylane closed. Wynn said that it was a lie to claim otherwise.", "|wynn|attributed|asserted"},
		{"Brillmart met Wynn. A spokesman told reporters it was a lie that any nurse had been reported.", "|*|attributed|asserted"},
		{"The law would require firms to remove illegal posts.", "||narrator|asserted"},
	} {
		r.tells(t, s.text, s.want)
	}
}
