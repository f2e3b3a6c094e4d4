package quote_test

import (
	"strings"
	"testing"
)

// Labels before turns of talk, and those before what nobody says. A "?" marks what an
// interviewer says.
func TestTurns(t *testing.T) {
	jones, hart := [3]string{"Bob Jones", "person", "jones"}, [3]string{"Zoe Hart", "person", "hart"}
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
		{"links", "Read more: What you need to know of the bridge\nThe bridge fell.\nWatch: How we built it\nIt was old.\nRead more: Why you should go", ""},
		{"a letter to several", "To the Mayor: you told us that it was safe.\nTo the Minister: you told us that it was new.", ""},
		{"facts", "Age: 41\nHome: Lorne\nAge: 43\nHome: Oslo", ""},
		{"rules for two", "Buyer: The price is the list's.\nSeller: The bridge is as seen.\nBuyer: The lamps are extra.", ""},
	} {
		var got []string
		for _, q := range find(test.text, jones, hart) {
			switch q.Rule {
			case "interview":
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
