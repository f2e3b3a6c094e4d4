package characterise_test

import "testing"

// What is said in speeches: of whom else than the speaker, and how firmly.
var speeches = []struct{ text, want string }{
	// Who speaks is not "he", "you", "the man", or any who does something.
	{"“My brother was at sea. To me he is the only hero,” said Kovac.", "|kovac|quoted|asserted"},
	{"Brandt was asked about her rival. “Then she is a thief, and I have said so,” said Brandt.", "|brandt|quoted|asserted"},
	{"Brandt said: “A thief who signs a paper has signed a paper.”", "|brandt|quoted|asserted"},
	{"“The man was a liar, and my wife knew it,” said Kovac.", "|kovac|quoted|asserted"},
	{"“You are a liar, aren’t you?” said Brandt.", "|brandt|quoted|hedged"},
	{"ANCHOR: Do you miss him?\n\nBRANDT: I do not. He was a thief when I met him.\n\nANCHOR: And now?\n\nBRANDT: A thief does not change.", "|brandt|quoted|asserted;|brandt|quoted|asserted"},
	// What asks somebody only to agree.
	{"“She is a thief, isn’t she?” said Kovac.", "|kovac|quoted|asserted"},
	{"Velmark was a polluter, wasn't it?", "velmark||narrator|asserted"},
	{"“Then Kovac is a liar, is he not?” said Brandt.", "kovac|brandt|quoted|asserted"},
	{"“They were thieves, weren’t they?” said Brandt.", "|brandt|quoted|asserted"},
	{"“So Kovac is a thief?” said Brandt.", "kovac|brandt|quoted|hedged"},
	// What one says by saying so.
	{"“I would add that Kovac is a patriot,” said Brandt.", "kovac|brandt|quoted|asserted"},
	{"“We would submit that Kovac is a thief,” said Brandt.", "kovac|brandt|quoted|asserted"},
	{"“I might add that Kovac is a thief,” said Brandt.", "kovac|brandt|quoted|asserted"},
	{"I would argue that Kovac is a thief.", "kovac||narrator|asserted"},
	{"“I would not say that Kovac is a thief,” said Brandt.", "kovac|brandt|quoted|negated"},
	// What is let happen further on.
	{"ANCHOR: Are you well?\n\nBRANDT: Yes. That Kovac is a hero, fine, I’d let my kids stay up for him.", "kovac|brandt|quoted|asserted"},
	// "You" in a talk is who speaks next, or spoke before.
	{"Tom Reed: Kovac is a thief.\n\nBRANDT: I know.\n\nTom Reed: You never said so. You are a thief, too.", "kovac|Tom Reed|quoted|asserted;brandt|Tom Reed|quoted|asserted"},
	{"DEPUTY REED: You knew Kovac?\n\nBRANDT: I did.\n\nDEPUTY REED: Are you a thief?\n\nBRANDT: No.", "brandt|DEPUTY REED|quoted|hedged"},
	{"DEPUTY REED: I have read your letter. In May you called Kovac a thief.\n\nMS ELLIS: I did.\n\nDEPUTY REED: Do you take it back?", "kovac|MS ELLIS|quoted|asserted"},
	{"BRANDT: You know what you are? You are a liar.\n\nKOVAC: I am a patriot, and you are a traitor.\n\nBRANDT: I pity you.", "kovac|brandt|quoted|asserted;kovac|kovac|quoted|asserted;brandt|kovac|quoted|asserted"},
	{"DEPUTY REED: I have read it.\n\nMS ELLIS (Chair of Velmark): We wrote it.\n\nDEPUTY REED: Were you thieves or were you asleep?\n\nMS ELLIS (Chair of Velmark): We slept.", "velmark|DEPUTY REED|quoted|hedged"},
	// For whom one speaks, by what stands in brackets behind the name.
	{"Ms. Duarte (Tarvia), speaking in exercise of the right of reply, said that Zembla was a thief.", "zembla|tarvia|attributed|asserted"},
	{"Mr Lund (Tarvia) said that Velmark was a polluter.", "velmark|tarvia|attributed|asserted"},
	{"“Kovac is a thief,” said Ann Ellis (a spokeswoman for Velmark).", "kovac|velmark|quoted|asserted"},
	{"“Kovac is a thief,” said Ann Ellis (Tarvia).", "kovac|Ann Ellis|quoted|asserted"},
	// What answers a question alone.
	{"KOVAC: They had a list. Brandt read it.\n\nTom Reed: What did she call you?\n\nKOVAC: A traitor, of course. I laughed.\n\nTom Reed: And what would you call her?\n\nKOVAC: A dictator. I mean it.", "kovac|brandt|quoted|asserted;brandt|kovac|quoted|asserted"},
	{"ANCHOR: What did Velmark call Kovac?\n\nBRANDT: A thief.\n\nANCHOR: How would you describe Kovac?\n\nBRANDT: A patriot, and I mean it.", "kovac|velmark|quoted|asserted;kovac|brandt|quoted|asserted"},
	{"“What do you call Kovac? A thief,” said Brandt.", "kovac|brandt|quoted|asserted"},
	{"ANCHOR: What is Kovac?\n\nBRANDT: Well, a liar, as I said.\n\nANCHOR: And you?", "kovac|brandt|quoted|asserted"},
	{"ANCHOR: You met the men. What did Kovac call the villagers?\n\nBRANDT: Traitors.\n\nANCHOR: And you?", "|kovac|quoted|asserted"},
	// Transcripts.
	{"[00:01:10] Maya: Velmark is a polluter.\n\n[00:01:15] Theo: You think so?\n\n[00:01:20] Maya: I do. It is a criminal outfit.", "velmark|Maya|quoted|asserted;velmark|Maya|quoted|asserted"},
	{"SIR TOM REED: I put it to you that Kovac is a thief.\n\nMISS ELLIS: You may, and I would agree.\n\nSIR TOM REED: Is he a traitor, too?", "kovac|TOM REED|quoted|asserted;kovac|TOM REED|quoted|hedged"},
	{"**You have been called a liar for years. Does it hurt?**\n\nI was a thief, and nobody calls me that.\n\n**Not even Kovac?**\n\nI never asked him. He is a patriot.\n\nElena Brandt lives in Lorne.", "brandt||attributed|asserted;brandt|brandt|quoted|asserted;kovac|brandt|quoted|asserted"},
}

func TestSpeeches(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range speeches {
		r.tells(t, c.text, c.want)
	}
}
