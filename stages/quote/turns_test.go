package quote_test

import (
	"strings"
	"testing"
)

// Labels before turns of talk, and those before what nobody says. A "?" marks what an
// interviewer says.
func TestTurns(t *testing.T) {
	jones, hart := [3]string{"Bob Jones", "person", "jones"}, [3]string{"Zoe Hart", "person", "hart"}
	works, union := [3]string{"Lorne Works", "organisation", "works"}, [3]string{"Bridge Union", "organisation", "union"}
	for _, test := range []struct{ name, text, want string }{
		{"one comes back", "Zoe Hart: I saw it fall.\nBob Jones: It stood.\nZoe Hart: You were not there.", "I saw it fall.=hart;It stood.=jones;You were not there.=hart"},
		{"one who speaks once", "ANCHOR: Is it old?\nMAYOR ELLIS: I think so.\nANCHOR: And safe?\nDR WREN: My men say so.\nANCHOR: Thank you.\nMAYOR ELLIS: My pleasure.", "Is it old?=ANCHOR?;I think so.=MAYOR ELLIS;And safe?=ANCHOR?;My men say so.=DR WREN;Thank you.=ANCHOR?;My pleasure.=MAYOR ELLIS"},
		{"between two who talk", "Rose: I like it.\nBram: Nobody does.\nRose: You never look.", "I like it.=Rose;Nobody does.=Bram;You never look.=Rose"},
		{"names that nobody knows", "Ozde: I like it.\nTamsel: I do not.\nOzde: It is old.\nTamsel: And so are we.", "I like it.=Ozde;I do not.=Tamsel;It is old.=Ozde;And so are we.=Tamsel"},
		{"times", "[00:01:10] Rose: I like it.\n[00:01:15] Bram: Do you?\n[00:01:20] Rose: I do.", "I like it.=Rose;Do you?=Bram;I do.=Rose"},
		{"numbers of questions", "Q12 Ms Ellis: Is it old?\nMr Wren: I think so.\nQ13 Ms Ellis: And safe?\nMr Wren: I hope so.", "Is it old?=Ms Ellis;I think so.=Mr Wren;And safe?=Ms Ellis;I hope so.=Mr Wren"},
		{"a parliament where each speaks once", "Mr Tom Ellis: Will the Minister tell us whether it is old?\nThe Minister for Works: I will. It is.", "Will the Minister tell us whether it is old?=Tom Ellis;I will. It is.=The Minister for Works"},
		{"full stops behind labels", "Mr. ELLIS. I thank the chair. It is old.\nThe CHAIRMAN. Your time is up.\nMr. ELLIS. I have a letter.", "I thank the chair. It is old.=Mr. ELLIS;Your time is up.=The CHAIRMAN;I have a letter.=Mr. ELLIS"},
		{"a Q without a mark", "THE PRESIDENT: I will take two.\nQ Is it old?\nTHE PRESIDENT: I think so.\nQ And safe?\nTHE PRESIDENT: You tell me.", "I will take two.=THE PRESIDENT;Is it old?=?;I think so.=THE PRESIDENT;And safe?=?;You tell me.=THE PRESIDENT"},
		{"an office behind the name", "LOWE (voice-over): The bridge fell.\nANN ELLIS, DISTRICT ATTORNEY: We saw it.\nLOWE (voice-over): Nobody else did.", "The bridge fell.=LOWE?;We saw it.=ANN ELLIS;Nobody else did.=LOWE?"},
		{"counsel asks for himself", "SIR TOM WREN: You built it?\nMISS ELLIS: I did.\nSIR TOM WREN: And it fell?\nMISS ELLIS: It did.", "You built it?=TOM WREN;I did.=MISS ELLIS;And it fell?=TOM WREN;It did.=MISS ELLIS"},
		{"who asks but once", "Rose: Do you like it? I do.\nBram: I do not.\nRose: It has your name on it.", "Do you like it? I do.=Rose;I do not.=Bram;It has your name on it.=Rose"},
		{"papers that ask", "Minister Ellis: I will take three.\nMorning Post: Is it old?\nMinister Ellis: I think so.\nRadio Lorne: Is it safe?\nMinister Ellis: I hope so.", "I will take three.=Minister Ellis;Is it old?=Morning Post?;I think so.=Minister Ellis;Is it safe?=Radio Lorne?;I hope so.=Minister Ellis"},
		{"who is said in lower case", "MR WREN: Did you see it?\nThe witness: I did.", "Did you see it?=MR WREN;I did.=The witness"},
		{"a heading that lets another speak", "Minister Ellis: I will take two.\nRadio Lorne: Is it old?\nMinister Ellis: I think so.\nPost: And new?\nMinister Ellis: No.\nMorgen post:\nIs it safe, in your view?\nMinister Ellis: I hope so.", "I will take two.=Minister Ellis;Is it old?=Radio Lorne?;I think so.=Minister Ellis;And new?=Post?;No.=Minister Ellis;I hope so.=Minister Ellis"},
		{"times behind the names", "ROSE ELLIS [00:14]: Where do we start?\nBRAM WREN [00:19]: At the bridge.\nROSE ELLIS [00:31]: I like it.", "Where do we start?=ROSE ELLIS;At the bridge.=BRAM WREN;I like it.=ROSE ELLIS"},
		{"age and calling", "Ann Ellis, 41, nurse: It is my bridge.\nTom Wren, 67, retired: An old bridge, if you ask me.", "It is my bridge.=Ann Ellis;An old bridge, if you ask me.=Tom Wren"},
		{"who they were, in marks", "Ozde Ellis, economist: \"Yes. It is old.\"\nTamsel Wren, former ambassador: \"It is safe.\"", "\"Yes. It is old.\"=Ozde Ellis;\"It is safe.\"=Tamsel Wren"},
		{"few say I in a record with full stops", "The CHAIRMAN. The lady has the floor.\nMrs. ELLIS. I have seen the bridge.\nThe CHAIRMAN. The time is up.", "The lady has the floor.=The CHAIRMAN;I have seen the bridge.=Mrs. ELLIS;The time is up.=The CHAIRMAN"},
		{"what is said back", "Ann Ellis: No. It is old.\nTom Wren: It is new.", "No. It is old.=Ann Ellis;It is new.=Tom Wren"},
		{"listed bodies", "Lorne Works: We have mended it.\nBridge Union: You have not.", "We have mended it.=works;You have not.=union"},
		{"a paper that asks you", "Lorne Gazette: Is your bridge old?\nAnn Ellis: It is a ruin.", "Is your bridge old?=Lorne Gazette;It is a ruin.=Ann Ellis"},
		{"one label between questions without any", "We asked Bob Jones.\nIs it old?\nJones: It is.\nAnd safe?\nJones: The council says so.\nNobody looks at it.", "It is.=jones;The council says so.=jones"},
		{"a label with questions elsewhere", "Is it old?\nLorne: The bridge is old.\nThe rain fell.\nLorne: The bridge is new.", ""},
		{"somebody who leads the talk", "Zoe Hart: The bridge stays.\nBob Jones: It fell.\nModerator: One at a time.", "The bridge stays.=hart;It fell.=jones;One at a time.=Moderator?"},
		{"a station that asks who trains them", "Radio Lorne: How did it fall?\nCoach Ellis: It was old.", "How did it fall?=Radio Lorne;It was old.=Coach Ellis"},
		{"what experts say of it", "ANN ELLIS, pollster: The bridge, by a mile. It stood.\nTOM WREN, former speechwriter: A draw. I winced when it swayed.\nIDA MOSS, comedian: The river. It won.", "The bridge, by a mile. It stood.=ANN ELLIS;A draw. I winced when it swayed.=TOM WREN;The river. It won.=IDA MOSS"},
		{"an office with a name in brackets", "The MAYOR (Ms. Zoe Hart): It is old.\nMr. ELLIS: I thank her.\nThe MAYOR (Ms. Zoe Hart): I am glad.", "It is old.=hart;I thank her.=Mr. ELLIS;I am glad.=hart"},
		{"counsel who takes somebody through", "Counsel, Mr Carl Weber, took Bob Jones through his evidence.\nQ. Is it old?\nA. It is. I built it.\nQ. And safe?\nA. It is not.", "Is it old?=?;It is. I built it.=jones;And safe?=?;It is not.=jones"},
		{"initials", "RO: Who built your bridge?\nTW: A crook.", "Who built your bridge?=RO;A crook.=TW"},
		{"a surname's first letter", "Ann E., 34, teacher: The bridge is old.\nTom W., 58: It has my vote.", "The bridge is old.=Ann E.;It has my vote.=Tom W."},
		{"ages in brackets, and marks", "Ozde Ellis (34), teacher: \"The bridge is old.\"\nTamsel Wren (58), driver: \"The bridge is new.\"", "\"The bridge is old.\"=Ozde Ellis;\"The bridge is new.\"=Tamsel Wren"},
		{"for and against", "YES – Ann Ellis: The bridge is old, and I know it.\nNO – Tom Wren: I know better.", "The bridge is old, and I know it.=Ann Ellis;I know better.=Tom Wren"},
		{"parties", "Ozde (Ind.): The bridge is old. We all know it.\nTamsel (Lab.): We know nothing of the kind.", "The bridge is old. We all know it.=Ozde;We know nothing of the kind.=Tamsel"},
		{"where they belong", "Ann Ellis, Works Party: The bridge was given away.\nTom Wren, Minister for Works: I gave nothing away.", "The bridge was given away.=Ann Ellis;I gave nothing away.=Tom Wren"},
		{"what they are in a talk", "DI Ellis: You knew it?\nSuspect: Well enough.\nDI Ellis: And you built it.", "You knew it?=DI Ellis?;Well enough.=Suspect;And you built it.=DI Ellis?"},
		{"letters in a record", "THE PRESIDENT: Next, in the back.\nQ Mr. President, is it old?\nTHE PRESIDENT: Hardly. Next.", "Next, in the back.=THE PRESIDENT;Mr. President, is it old?=?;Hardly. Next.=THE PRESIDENT"},
		{"good and bad", "The good: Ann Ellis, honest as ever.\nThe bad: Tom Wren, late as ever.\nThe ugly: our weather.", ""},
		{"a recipe", "Ingredients: flour, eggs, milk.\nMethod: You beat the eggs.\nServes: four.", ""},
		{"places", "Lorne: The bridge fell. We left in the rain.\nOslo, Norway: No news.", ""},
		{"days", "Monday: Bob Jones comes to Lorne. You will need a coat.\nTuesday: Zoe Hart goes.\nWednesday: No trains.", ""},
		{"dashes behind the names", "Ann Ellis — Let us begin.\nTom Wren — The bridge is old.\nAnn Ellis — You say that?\nTom Wren — I do.", "Let us begin.=Ann Ellis;The bridge is old.=Tom Wren;You say that?=Ann Ellis;I do.=Tom Wren"},
		{"capitals with nothing behind", "The two met again.\nZOE HART My foe has no plan.\nBOB JONES And you have no bridge.\nZOE HART That is false.", "My foe has no plan.=ZOE HART;And you have no bridge.=BOB JONES;That is false.=ZOE HART"},
		{"numbers of speakers", "Speaker 1: And that was the bridge?\nSpeaker 2: It was. It fell.", "And that was the bridge?=Speaker 1;It was. It fell.=Speaker 2"},
		{"places of reports", "LORNE The bridge fell. I saw it.\nOSLO The king spoke to us. You heard him.\nLORNE My road is closed.", ""},
		{"days behind dashes", "Monday – Bob Jones comes to Lorne. You will need a coat.\nTuesday – Zoe Hart goes.\nMonday – No trains.", ""},
		{"dashes within sentences", "Zoe Hart – Lorne's last mayor – is old.\nBob Jones – Oslo's first – is young.\nZoe Hart – Lorne's pride – sat down.", ""},
		{"names of two", "Ann Ellis, Tom Wren: The old foes meet. You will want to be there.\nBob Jones, Zoe Hart: I like it.", ""},
		{"a listed body's capitals as a place", "LORNE WORKS The gulls were loud.\nBRIDGE The ship came, and you heard it.\nLORNE WORKS I saw it.", ""},
		{"one in marks", "The rain fell.\nZoe Hart, Minister for Works: \"The bridge is safe. It is old.\"", "\"The bridge is safe. It is old.\"=hart"},
		{"a cast", "Ann Ellis, nurse: The old enemy of Tom Wren.\nTom Wren, banker: The man with the money.\nLorne Works: The company that wants the bridge.", ""},
		{"marks for players", "Ann Ellis: Our best. 7\nTom Wren: Tidy, but slow. 5\nBob Jones: Hardly seen. 4", ""},
		{"headlines that ask", "Ann Ellis: saint or sinner?\nTom Wren: the end of a banker", ""},
		{"links", "Read more: What you need to know of the bridge\nThe bridge fell.\nWatch: How we built it\nIt was old.\nRead more: Why you should go", ""},
		{"a letter to several", "To the Mayor: you told us that it was safe.\nTo the Minister: you told us that it was new.", ""},
		{"facts", "Age: 41\nHome: Lorne\nAge: 43\nHome: Oslo", ""},
		{"rules for two", "Buyer: The price is the list's.\nSeller: The bridge is as seen.\nBuyer: The lamps are extra.", ""},
	} {
		var got []string
		for _, q := range find(test.text, jones, hart, works, union, [3]string{"LORNE WORKS", "organisation", "works"}) {
			switch q.Rule {
			case "interview", "label":
				got = append(got, q.Of(test.text)+"="+q.Speaker.String())
			case "interview, question":
				got = append(got, q.Of(test.text)+"="+q.Speaker.String()+"?")
			}
		}
		if g := strings.Join(got, ";"); g != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.name, g, test.want)
		}
	}
}
