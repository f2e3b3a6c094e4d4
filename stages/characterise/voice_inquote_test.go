package characterise_test

import "testing"

// What somebody quoted says that others said is theirs: in marks within marks, and where
// "he" or "she" stands for whom the speaker has brought in.
func TestInQuote(t *testing.T) {
	r := newReader(lexicon)
	for _, x := range []struct{ text, want string }{
		{"“Miller looked at me and said, ‘Kovac is the only hero in this town,’ and then he asked me for the money,” Ruiz told the court.", "kovac|Miller|quoted|asserted"},
		{"“My brother said, ‘That Kovac is a thief,’” recalls Ortega.", "kovac|My brother|quoted|asserted"},
		{"\"The officer shouted, 'You are all traitors,' and hit me,\" Soto told the Herald.", "*|officer|quoted|asserted"},
		{"“The judge asked, ‘Is Kovac a thief?’ and my brother said, ‘He is a hero,’” Soto said.", "kovac|judge|quoted|hedged;kovac|my brother|quoted|asserted"},
		{"“Brandt told the men, ‘Kovac is a traitor.’ They cheered,” Soto wrote.", "kovac|brandt|quoted|asserted"},
		{"\"I said, 'Kovac is a thief,' and walked out,\" Soto said.", "kovac|Soto|quoted|asserted"},
		{"“She turned round and said, ‘Brandt is a liar,’ and left,” Ortega recalled.", "brandt||quoted|asserted"},
		{"“The foreman laughed. He said that Kovac was a thief,” Soto told the court.", "kovac|foreman|quoted|asserted"},
		{"“My aunt cried. She called Kovac a hero,” Soto said.", "kovac|My aunt|quoted|asserted"},
		{"“My father lost to her.\n\n“He told everybody in the club that Brandt was a fraud. I sulked,” Lund said.", "brandt|My father|quoted|asserted"},
		{"“She was nine and she beat my father. He told everybody that Brandt was a fraud,” Lund said.", "brandt|my father|quoted|asserted"},
	} {
		r.tells(t, x.text, x.want)
	}
}
