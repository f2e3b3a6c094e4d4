package quote_test

import (
	"fmt"
	"strings"
	"testing"
)

func TestInterview(t *testing.T) {
	jones, hart := [3]string{"Bob Jones", "person", "jones"}, [3]string{"Zoe Hart", "person", "hart"}
	for _, test := range []struct{ name, text, want string }{
		{"letters", "We met Bob Jones.\nQ: Is it old?\nA: I think so.\nIt always was.\nQ: And safe?\nA: No.", "Is it old?=;I think so.=jones;It always was.=jones;And safe?=;No.=jones"},
		{"letters with stops", "We met Bob Jones.\nQ. Is it old?\nA. I think so.\nIt always was.\nQ. And safe?\nA. No.", "Is it old?=;I think so.=jones;It always was.=jones;And safe?=;No.=jones"},
		{"letters that stand once", "We met Bob Jones.\nQ: Is it old?\nA: I think so.", "Is it old?=;I think so.=jones"},
		{"names", "Two people met.\nSmith: It is old.\nJones: It is not.\nSmith: It may be.\nJones: Never.", "It is old.=Smith;It is not.=Jones;It may be.=Smith;Never.=Jones"},
		{"questions", "We met Bob Jones.\nIs it old?\nYes, I built it.\nIs it safe?\nI hope so.\nWill it last?\nWe shall see.", "Yes, I built it.=jones;I hope so.=jones;We shall see.=jones"},
		{"paragraphs of two lines", "Ann Miller met Bob Jones. Bob Jones was late.\n\nIs it old?\nIt is, and I built it.\n\nThe council says that it is not safe.\nNobody has looked at it, and nobody will.\n\nWill it last?\nWe shall see.\n\nThe rain fell.", "It is, and I built it.=jones;Nobody has looked at it, and nobody will.=jones;We shall see.=jones"},
		{"two questions", "We met Bob Jones.\nWhat do you make of the bridge?\nIt is good. It may be old.\nAnd the road?\nI have not seen it yet.", "It is good. It may be old.=jones;I have not seen it yet.=jones"},
		{"numbered questions and short answers", "We met Bob Jones.\n1. What was your first bridge?\nThe one at Lorne.\n2. Who built it?\nMy father.\n3. And the road?\nNobody.", "The one at Lorne.=jones;My father.=jones;Nobody.=jones"},
		{"questions and answers in words", "We met Bob Jones.\nQuestion: Is it old?\nAnswer: I think so.", "Is it old?=;I think so.=jones"},
		{"questions at the head of the answers", "We met Bob Jones.\n*What is your view of the bridge?* It is old. I say so.\n*And of the road?* It is new.", "It is old. I say so.=jones;It is new.=jones"},
		{"emphasis that asks nobody", "We met Bob Jones.\n*What of the bridge?* It is old. I say so.\n*And the road?* It is new.", ""},
		{"a letter that asks", "Dear Bob Jones,\nWhy do you mend it?\nIt is old, and I like it.\nWill you stop?\nI doubt it.", ""},
		{"a column that asks its readers", "Bob Jones is gone.\nWhere is the bridge?\nNobody knows, and I have asked.\nHave you seen it?\nThe council would like to hear from you.", ""},
		{"a column that asks itself", "We met Bob Jones.\nIs the bridge old?\nI think so. It fell.\nWill I miss it?\nI think not.", ""},
		{"a column that asks you once", "I met Bob Jones.\nDo you know the bridge?\nIt is old, and I like it.\nIt fell in May.\nThe rain fell too.\nWho mends it?\nNobody, I think.", ""},
		{"questions that do not ask", "We met Bob Jones.\nIs it old?\nYes, I built it.\nYou said that it was safe.\nMy men said so.\nWill it last?\nI hope so.\nAnd then?\nWe shall see.", "Yes, I built it.=jones;My men said so.=jones;I hope so.=jones;We shall see.=jones"},
		{"questions that put something to the guest", "We met Bob Jones.\nYou built it. Is it old?\nYes, I built it when I was young and had no other work to do.\nThe council says that it is not safe.\nWhat would they know? I have looked at it myself, and nobody else has.\nYour men say so too.\nThen my men have not told me, and I talk to them every day.\nIt fell in May.\nI was there. A part of it fell, and we had it mended by the evening.", "Yes, I built it when I was young and had no other work to do.=jones;What would they know? I have looked at it myself, and nobody else has.=jones;Then my men have not told me, and I talk to them every day.=jones;I was there. A part of it fell, and we had it mended by the evening.=jones"},
		{"bold questions", "We met Bob Jones.\n**Is it old?**\nYes, I built it.\nThat was long ago.\n**The council says that it fell.**\nI was there.\n**Will it last?**\nI hope so.", "Yes, I built it.=jones;That was long ago.=jones;I was there.=jones;I hope so.=jones"},
		{"who asks by name", "Two people met.\nSmith: Is it old?\nJones: It is not.\nSmith: They say it fell. Did it?\nJones: Never.", "Is it old?=Smith;It is not.=Jones;They say it fell. Did it?=Smith;Never.=Jones"},
		{"full names first", "Two people met.\nAnn Smith: Is it old?\nBob Jones: It is not.\nSmith: Did it fall?\nJones: Never.\nSmith: Will it?\nJones: No.", "Is it old?=Ann Smith;It is not.=jones;Did it fall?=Ann Smith;Never.=jones;Will it?=Ann Smith;No.=jones"},
		{"not whom they talk about", "We met Zoe Hart after the death of Bob Jones.\n**Was Bob Jones ill?**\nHe was, and I saw it.\n**The council says that he was not.**\nI know what I saw.\n**Will you go on?**\nI hope so.", "He was, and I saw it.=hart;I know what I saw.=hart;I hope so.=hart"},
		{"who wrote it", "Bob Jones on his bridge.\nInterview: Zoe Hart, Oslo\n**Is it old?**\nIt is, and I built it.\n**And safe?**\nI hope so.\n**Will it last?**\nI think so.", "It is, and I built it.=jones;I hope so.=jones;I think so.=jones"},
		{"initials", "Bob Jones opens the door.\nThe Paper: Is it old?\nBob Jones: It is.\nTP: Did it fall?\nBJ: It did.\nTP: Will it?\nBJ: No.", "Is it old?=The Paper;It is.=jones;Did it fall?=The Paper;It did.=jones;Will it?=The Paper;No.=jones"},
		{"a surname that begins beyond ASCII", "The host met Ann Öberg.\nHOST: Is it old?\nÖBERG: It is.\nHOST: Did it fall?\nÖBERG: It did.", "Is it old?=HOST;It is.=Ann Öberg;Did it fall?=HOST;It did.=Ann Öberg"},
		{"a leaflet's own questions", "They've told you that the bridge is safe.\n1. Is it old?\nYes! And we'd have mended it.\n2. But is it safe?\nNo. Our engineers say so.\n3. And now?\nCome to us on Thursday.\n4. Why?\nWe need you.", ""},
		{"a presenter who also tells", "Two people met Bob Jones.\nPRESENTER (Ann Miller): Good morning. The bridge fell.\nCARTER: It is old.\nPRESENTER: So it fell.\nCARTER: It did.\nJONES: It is safe.", "Good morning. The bridge fell.=PRESENTER?;It is old.=CARTER;So it fell.=PRESENTER?;It did.=CARTER;It is safe.=jones"},
		{"a leaflet after somebody's words", "“When it fell, people asked: who built it?” a teacher told us.\n1. Is it old?\nYes. Any bridge of that kind is old, whoever built it.\n2. Who mends it?\nNobody does, and we have looked at it with two others.\n3. Will it last?\nWe do not share that view, and we have written so.\n4. What should be done?\nFirst mend it, then paint it, and we will come to look.", ""},
		{"capitals, and surnames alone", "The host met Ann Miller and Bob Jones.\nHOST (Eve Frost): Good morning.\nMILLER: It is old.\nJONES: It is not.\nHOST: Did it fall?\nMILLER: It did. A CALLER said so.\nCARTER: I saw it.\nHOST: And you?\nJONES: Never.", "Good morning.=HOST;It is old.=Ann Miller;It is not.=jones;Did it fall?=HOST;It did. A CALLER said so.=Ann Miller;I saw it.=CARTER;And you?=HOST;Never.=jones"},
		{"a parliament's record", "The house met.\nDeputy Ann Miller: Is it old?\nMinister for Works (Deputy Bob Jones): It is.\nDeputy Eve Frost: Shame.\nDeputy Ann Miller: Did it fall?\nDeputy Bob Jones: It did.", "Is it old?=Ann Miller;It is.=jones;Shame.=Eve Frost;Did it fall?=Ann Miller;It did.=jones"},
		{"a column to you and about me", "I met Bob Jones.\nYou know the bridge.\nI like it very much and walk there every day.\nI have always liked it.\nDo you?\nIt is old, and I am old.\nMy father built it.\nHe was a good man who knew what he did.\nI miss him.", ""},
		{"no interview", "What is it?\nIt is a bridge.\nWhere is it?\nIt is here.\nWhy is it?\nNobody knows.", ""},
		{"names on lines of their own", "Ann Miller met Bob Jones.\nAnn Miller\nIs it old?\nBob Jones\nIt is not.\nIt never was.\nAnn Miller\nIs it safe?\nBob Jones\nIt may be.\nAnn Miller\nAnd then?\nBob Jones\nNobody knows.\nThe rain fell.", "Is it old?=Ann Miller;It is not.=jones;It never was.=jones;Is it safe?=Ann Miller;It may be.=jones;And then?=Ann Miller;Nobody knows.=jones"},
		{"names in lower case", "Ann Miller met Bob Jones.\nann miller\nIs it old?\nbob jones\nIt is not.\nann miller\nIs it safe?\nbob jones\nIt may be.\nann miller\nAnd then?\nbob jones\nNobody knows.", "Is it old?=ann miller;It is not.=jones;Is it safe?=ann miller;It may be.=jones;And then?=ann miller;Nobody knows.=jones"},
		{"a name at the end with no words below", "Ann Miller met Bob Jones.\nann miller\nIs it old?\nbob jones\nIt is not.\nann miller\nIs it safe?\nbob jones\nIt may be.\nann miller\nAnd then?\nbob jones", "Is it old?=ann miller;It is not.=jones;Is it safe?=ann miller;It may be.=jones;And then?=ann miller"},
		{"lines that name nobody", "Ann Miller met Bob Jones.\nThe Bridge\nIt is old.\nThe Road\nIt is not.\nThe Bridge\nIt fell.\nThe Road\nIt did not.\nThe Bridge\nIt is new.\nThe Road\nIt is not.", ""},
		{"labels that are plain words", "Winner: The council has it.\nLoser: The mayor lost it.\nWinner: The bank lent it.\nLoser: The town paid for it.", ""},
		{"italic questions", "We met Bob Jones.\n*Is it old?*\nYes, I built it.\nThat was long ago.\n_The council says that it fell._\nI was there.\n*Will it last?*\nI hope so.", "Yes, I built it.=jones;That was long ago.=jones;I was there.=jones;I hope so.=jones"},
		{"short answers", "We met Bob Jones.\nIs it not too old for the lorries that come over it every day?\nNo.\nThe council says that you have never once looked at it.\nThat is a lie. My men were there.\nAre you not afraid that it falls?\nNever. I built it.\nWill they let you mend it before the winter comes?\nAsk me in May.", "No.=jones;That is a lie. My men were there.=jones;Never. I built it.=jones;Ask me in May.=jones"},
		{"an open letter", "Bob Jones wrote.\nYou say that it is old, and that nobody has mended it.\nWe built it, I and my men.\nYou say that it fell, and that nobody was there to see it.\nI was there.\nYou have not asked us, and you have not looked at it.\nI would have told you.\nYour men came at night and took the lamps away.\nWe saw them.", ""},
		{"a few lines of a transcript", "The court met.\nMR SMITH: Is it old?\nMS HART: It is.\nThe court rose.", "Is it old?=MR SMITH;It is.=MS HART"},
		{"a namesake", "Bob Jones was ill.\nHOST (Ann Hart): Eve Jones, thank you for coming. Is it old?\nJONES: It is.\nHOST: And safe?\nJONES: No.", "Eve Jones, thank you for coming. Is it old?=HOST;It is.=Eve Jones;And safe?=HOST;No.=Eve Jones"},
		{"a judge and a witness", "The court met.\nTHE JUDGE: Is it old?\nWITNESS: It is.\nTHE JUDGE: And safe?", "Is it old?=THE JUDGE;It is.=WITNESS;And safe?=THE JUDGE"},
		{"a question and what is true", "The bridge fell.\nThe claim: Is it old?\nThe verdict: It is not.", ""},
		{"a paper's own questions", "What we know of the bridge.\nQ: Is it old?\nA: It is. The council says so.\nQ: Who built it?\nA: Nobody knows. Bob Jones mended it.", ""},
		{"a paper's own questions about somebody", "Q&A: the bridge\nBob Jones built it.\nQ: Is it old?\nA: It is. The council says so.\nQ: And safe?\nA: Nobody knows.", ""},
		{"a guest whom nobody names", "Q: Is it old, do you think?\nA: It is not.", "Is it old, do you think?=;It is not.="},
		{"labels that do not recur", "Note: It is old.\nSource: The council.\nPhoto: A bridge.\nEnd of it all.", ""},
	} {
		var got []string
		for _, q := range find(test.text, jones, hart) {
			if strings.HasPrefix(q.Rule, "interview") {
				mark := ""
				if q.Rule == "interview, question" && strings.HasPrefix(test.name, "a presenter") {
					mark = "?"
				}
				got = append(got, q.Of(test.text)+"="+q.Speaker.String()+mark)
			}
		}
		if g := strings.Join(got, ";"); g != test.want {
			t.Errorf("%s: got %s, want %s", test.name, g, test.want)
		}
	}
}

// However many labels a text has, few are looked up, each of which may take as
// long as the text.
func TestLabelsAreFew(t *testing.T) {
	var b strings.Builder
	for i := range 500 {
		fmt.Fprintf(&b, "A%[1]dX: It is old.\nA%[1]dX: It is not.\n", i)
	}
	speakers := map[string]bool{}
	for _, q := range find(b.String()) {
		if q.Rule == "interview" {
			speakers[q.Speaker.String()] = true
		}
	}
	if n := len(speakers); n == 0 || n > 64 {
		t.Errorf("%d speakers", n)
	}
}

// Signs of emphasis longer than any label hide none.
func TestLabelBehindSigns(t *testing.T) {
	for _, text := range []string{strings.Repeat("*", 121), strings.Repeat("* ", 90) + "Rose: I like it.\nBram: I do not."} {
		for _, q := range find(text) {
			if q.Rule == "interview" && strings.HasPrefix(text, q.Of(text)) {
				t.Errorf("%q is said", q.Of(text))
			}
		}
	}
}
