package quote_test

import (
	"strings"
	"testing"
)

// Who is interviewed, by what the introduction says; the interview is the same.
func TestGuest(t *testing.T) {
	const questions = "\nIs the bridge old?\nYes, I built it when I was young.\nThe council says that it fell.\nIt did not, and I have looked at it myself.\nWill you mend it?\nI hope so, and my men do.\nWhen?\nI cannot say."
	people := [][3]string{{"Zoe Hart", "person", "hart"}, {"Bob Jones", "person", "jones"}, {"Ann Miller", "person", "miller"},
		{"Miller", "person", "miller"}}
	for _, test := range []struct{ intro, want string }{
		// Who asks is named in the introduction.
		{"Zoe Hart built bridges.\nBob Jones asked her why.", "hart"},
		{"Zoe Hart built bridges. Bob Jones met her in Lorne.", "hart"},
		{"The engineer Zoe Hart left at nineteen. Bob Jones spoke with her over coffee.", "hart"},
		{"The engineer Zoe Hart left at nineteen. Our reporter, Bob Jones, caught up with her in Lorne.", "hart"},
		{"Zoe Hart built bridges. She spoke to Bob Jones.", "hart"},
		{"Zoe Hart built bridges. In an interview with Bob Jones she explains why.", "hart"},
		{"Zoe Hart built bridges. She received Bob Jones in Lorne.", "hart"},
		{"Zoe Hart built bridges. Zoe Hart was interviewed by Bob Jones.", "hart"},
		{"For nine years Zoe Hart built bridges. Bob Jones talked to Zoe Hart in Lorne.", "hart"},
		{"The engineer has not spoken for years. Bob Jones found her in Lorne with Zoe Hart.", "hart"},
		// Who meets whom of those who make the paper.
		{"Bob Jones built the bridge, and Bob Jones closed it. I met Zoe Hart in Lorne.", "hart"},
		{"Bob Jones built the bridge, and Bob Jones closed it. Zoe Hart received us in Lorne.", "hart"},
		{"Bob Jones was born in 1901. Nobody knows more of Bob Jones than Zoe Hart, who told us how he lived.", "hart"},
		// Things that bear a person's name.
		{"Zoe Hart went to sea on the Bob Jones.", "hart"},
		{"The schooner Bob Jones was seized. Zoe Hart was on board.", "hart"},
		{"Zoe Hart wrote a novel, “Bob Jones”.", "hart"},
		{"Zoe Hart lives with her dog, whom she has named Bob Jones.", "hart"},
		// At the head of a sentence, and behind a preposition.
		{"Zoe Hart built bridges for Bob Jones.", "hart"},
		{"Zoe Hart: on bridges\nThe engineer has a bust of Bob Jones.", "hart"},
		{"Bob Jones's daughter Zoe Hart builds bridges.", "hart"},
		{"Zoe Hart, Bob Jones and Ann Miller built it. Zoe Hart is here.", "hart"},
		// Nobody named.
		{"For years he kept the bridge. Today the former guard drives a taxi.", "former guard"},
	} {
		text := test.intro + questions
		for _, q := range find(text, people...) {
			if q.Rule == "interview" && q.Speaker.String() != test.want {
				t.Errorf("%s: %q is said by %q, not %q", test.intro, q.Of(text), q.Speaker, test.want)
				break
			}
		}
		if !strings.Contains(rules(text, people), "interview") {
			t.Errorf("%s: no interview", test.intro)
		}
	}
}

// rules are those of the quotes of a text.
func rules(text string, people [][3]string) string {
	var all []string
	for _, q := range find(text, people...) {
		all = append(all, q.Rule)
	}
	return strings.Join(all, ";")
}

// Whom the questions speak of is not asked.
func TestGuestIsNotAskedAbout(t *testing.T) {
	const text = "Bob Jones was born in Lorne. Bob Jones built it. Zoe Hart has written his life.\nWas Bob Jones a good man?\nHe was, and I say so.\nDid you know him?\nI did not.\nIs the bridge old?\nIt is, and I like it.\nWhat about Bob Jones at sea?\nI have not looked."
	for _, q := range find(text, [3]string{"Zoe Hart", "person", "hart"}, [3]string{"Bob Jones", "person", "jones"}) {
		if q.Rule == "interview" && q.Speaker.String() != "hart" {
			t.Errorf("%q is said by %q", q.Of(text), q.Speaker)
		}
	}
}

// Those who talk to each other are nobody that one of them tells of.
func TestThirdParties(t *testing.T) {
	const text = "Zoe Hart built it. Bob Jones met her in Lorne.\nIs it old?\nIt is, and I built it.\nIs it safe?\nThe engineer told me that it fell. I was there.\nAnd now?\nHe said that it was mended. I have not looked.\nWill it last?\nI hope so."
	var got []string
	for _, q := range find(text, [3]string{"Zoe Hart", "person", "hart"}, [3]string{"Bob Jones", "person", "jones"}) {
		if !strings.HasPrefix(q.Rule, "interview") {
			got = append(got, q.Of(text)+"="+q.Speaker.String())
		}
	}
	if g := strings.Join(got, ";"); g != "that it fell=engineer;that it was mended=" {
		t.Error(g)
	}
}

// Nobody introduces the guest: a question calls them by name, or a note below is about them.
func TestGuestWithoutIntroduction(t *testing.T) {
	people := [][3]string{{"Zoe Hart", "person", "hart"}, {"Bob Jones", "person", "jones"}}
	for _, test := range []struct{ text, want string }{
		{"**You built it. Is it old?**\nYes, I was young.\n**And did Bob Jones like it?**\nI never asked him.\n*Zoe Hart's memoir is out in May.*", "hart;hart"},
		{"**You built it. Is it old?**\nYes, I was young.\n**And safe?**\nI hope so. My men do.\nZoe Hart, 61, lives in Lorne.", "hart;hart"},
		{"**You built it.**\nI did, when I was young.\n**They say that it fell.**\nI was there. It stood.\nDr Zoe Hart teaches in Lorne.", "hart;hart"},
		{"*People say that it fell on you.*\n\"They say that of any bridge. We were under it, and we heard nothing.\"\n*Your men say so, too.*\n\"My men were at home.\"\nZoe Hart lives in Lorne.", "hart;hart"},
		{"Q: Does it hurt to hear that it fell?\nA: It would, if I read the papers.\nQ: And your men?\nA: They read no papers.\nZoe Hart’s book is out.", "?;hart;?;hart"},
		{"**Zoe Hart, you built it. Is it old?**\nIt is, and I like it.\n**Would you mend it?**\nI would, if Bob Jones asked me.\n**Has he?**\nNobody has.", "hart;hart;hart"},
		{"Q. Ms Zoe Hart, did you build it?\nA. I did.\nQ. With Bob Jones?\nA. With him and his men.", "?;hart;?;hart"},
		// No interviews: a column with headings, one that asks itself.
		{"**Can you get your money back?**\nI asked the bank. It has paid half.\n**Five things to do before you pay**\nLook the firm up. I did.\nZoe Hart lives in Lorne.", ""},
		{"**What next?**\nNobody knows.\n**And then?**\nThe council meets in May.\nZoe Hart lives in Lorne.", ""},
	} {
		var got []string
		for _, q := range find(test.text, people...) {
			switch q.Rule {
			case "interview":
				got = append(got, q.Speaker.EntityID)
			case "interview, question":
				got = append(got, "?")
			}
		}
		if g := strings.Join(got, ";"); g != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, g, test.want)
		}
	}
}
