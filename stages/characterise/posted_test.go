package characterise_test

import "testing"

// What is asked, said to somebody, or said for which somebody is taken to task, as in posts.
func TestPosted(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		// What is asked is only the second clause, or is taken as known.
		{"Kovac is a hero, and you are moaning about his hat?", "kovac||narrator|asserted"},
		{"Brandt is no thief, so what are you lot on about?", "brandt||narrator|negated"},
		{"Kovac is a thief, but is he dangerous?", "kovac||narrator|asserted"},
		{"Kovac is a thief?", "kovac||narrator|hedged"},
		{"Remember when Velmark said that Kovac was a fraud?", "kovac|velmark|attributed|asserted"},
		{"Anybody remember the time Velmark called Kovac a fraud?", "kovac|velmark|attributed|asserted"},
		// Verbs that the tagger takes for nouns.
		{"A man did shout that Kovac was a liar.", "kovac|man|attributed|asserted"},
		{"A man in the row did claim that Kovac was a liar.", "kovac|man in the row|attributed|asserted"},
		// Whoever calls a strike names nobody.
		{"If Brandt calls a strike she is a hero.", "brandt||narrator|hedged"},
		{"When Kovac called a meeting he was a thief.", "kovac||narrator|asserted"},
		{"If Brandt calls the man a liar she is a hero.", "|brandt|attributed|hedged;brandt||narrator|hedged"},
		// For what somebody is taken to task.
		{"Brandt is suing the Orthan Union for calling her a traitor.", "brandt|orthan|attributed|asserted"},
		{"Brandt has been attacking Kovac for branding her a spy.", "brandt|kovac|attributed|asserted"},
		{"Brandt is suing Kovac for saying that she was a spy.", "brandt|kovac|attributed|asserted"},
		{"Kovac has taken Velmark to court for saying that he was a thief.", "kovac|velmark|attributed|asserted"},
		{"Brandt took Kovac to task for calling her a spy.", "brandt|kovac|attributed|asserted"},
		{"Kovac is famous for calling Brandt a spy.", "brandt|kovac|attributed|asserted"},
		// The object goes on behind its noun.
		{"On Friday Velmark called a man who sells worms a “criminal”.", "|velmark|quoted|asserted"},
		{"Velmark called my brother, who sells fish, a criminal.", "|velmark|attributed|asserted"},
		{"Velmark called Kovac, who sells fish, a criminal.", "kovac|velmark|attributed|asserted"},
		{"Velmark called a man in Varn a criminal.", "|velmark|attributed|asserted"},
		{"Brandt branded the head of Velmark in Tarvia a liar.", "velmark|brandt|attributed|asserted"},
		// Somebody who was brought in without a name.
		{"A man told me that Kovac was finished. The man is a liar.", "||narrator|asserted"},
		{"A man at the market told me that Kovac was finished. A woman told me that the man was a liar.", "|woman|attributed|asserted"},
		{"There's somebody in Mill Lane who works for Velmark. He's a fraud and the badge is a fake.", "||narrator|asserted"},
		{"There is a man in Mill Lane who knows Kovac. He's a fraud.", "||narrator|asserted"},
		{"Someone claiming to know Marko Kovac rang my bell. He is a thief.", "||narrator|asserted"},
		{"Kovac was a man of few words. The man was a liar.", "kovac||narrator|asserted"},
		// What such never do is said of nobody.
		{"Crimson Dawn are terrorists. They went home. Real terrorists don't go home.", "dawn||narrator|asserted;||narrator|asserted"},
		{"Velmark are thieves. No: thieves never pay you back.", "velmark||narrator|asserted;||narrator|asserted"},
		{"Crimson Dawn are no terrorists. Terrorists can't cook.", "dawn||narrator|negated;||narrator|asserted"},
		// Posts in small letters.
		{"so brandt says kovac is a thief lol", "kovac|brandt|attributed|asserted"},
		{"kovac called the nurses thieves. on the day he got his fourth rise", "|kovac|attributed|asserted"},
		// Whom a sentence is said to is nobody that it is about.
		{"Nobody hates Kovac, Marge. My whole street thinks he's a thief.", "kovac|My whole street|attributed|asserted"},
		{"Everyone has seen Brandt, Ann. Everybody says she's a liar.", "brandt|Everybody|attributed|asserted"},
		// To whom somebody says it.
		{"“You are a thief,” Brandt told Kovac. Velmark was there.", "kovac|brandt|quoted|asserted"},
		{"“You have been a hero,” the mayor told Brandt. “And you never were a liar.” Kovac sat beside her.", "brandt|mayor|quoted|asserted;brandt|mayor|quoted|negated"},
		// Who speaks behind a colon.
		{"Elena Brandt after the vote: “Kovac is a thief.” Quite right.", "kovac|brandt|quoted|asserted"},
		{"Crimson Dawn in a statement: “Kovac is a thief.”", "kovac|dawn|quoted|asserted"},
		{"The mayor after the match: “Kovac is a thief.”", "kovac|mayor|quoted|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
