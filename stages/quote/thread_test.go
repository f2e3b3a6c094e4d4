package quote_test

import (
	"strings"
	"testing"
)

func TestThreads(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"lines", "ann_m: It was old.\nbob77: Nobody mended it.", "It was old.=ann_m;Nobody mended it.=bob77"},
		{"paragraphs", "@ann: It was old.\n\n@bobj: Nobody mended it.", "It was old.=@ann;Nobody mended it.=@bobj"},
		{"other names beside an account's", "ann_m: It was old.\n\nMarge P: Was it?", "It was old.=ann_m;Was it?=Marge P"},
		{"times before", "[20:14] mika: It was old.\n[20:15] jonas_b: Nobody mended it.", "It was old.=mika;Nobody mended it.=jonas_b"},
		{"times behind", "@ann (3h): It was old.\n@bobj (2h): Nobody mended it.", "It was old.=@ann;Nobody mended it.=@bobj"},
		{"names in signs", "<ann> Is it old?\n\n<bob> Nobody mended it.", "Is it old?=ann;Nobody mended it.=bob"},
		{"heads of posts", "Posted by Mara on 3 May at 10:12\n\nIt was old.\n\nPosted by OldBob on 3 May at 10:40\n\nNobody mended it.\n\nSo it fell.", "It was old.=Mara;Nobody mended it.=OldBob;So it fell.=OldBob"},
		{"the head of an article", "Posted by Mara on 3 May at 10:12\n\nIt was old.", ""},
		{"heads of two lines", "Old Salt\n2 hours ago\nIt was old. Who knew?\n\nMara\nan hour ago\nNobody mended it.", "It was old. Who knew?=Old Salt;Nobody mended it.=Mara"},
		{"heads that date", "Old Salt, 2 hours ago\nIt was old.\n\nbob_j (5 mins ago)\nNobody mended it.", "It was old.=Old Salt;Nobody mended it.=bob_j"},
		{"one head that dates", "The bridge\n2 hours ago\nIt was old.", ""},
		{"what was long ago", "The bridge fell two days ago\n\nIt fell a year ago", ""},
		{"one account", "The bridge fell.\nann_m: It was old.", ""},
		{"no accounts", "Winner: Ann.\nLoser: Bob.", ""},
		{"passed on", "RT @ann: It was old.\n\nSo it was.", "It was old.=@ann"},
		{"passed on in marks", "Quoting @ann: “It was old.”\n\nSo it was.", "“It was old.”=@ann;“It was old.”=@ann"},
		{"lines behind a sign", "bob_j wrote:\n> It was old.\n> Nobody mended it.\n\nSo it was.", "It was old.=bob_j;Nobody mended it.=bob_j"},
		{"written by", "Originally posted by Bob Jones:\n> It was old.\n\nSo it was.", "It was old.=jones"},
		{"nobody's lines", "> It was old.\n\nSo it was.", ""},
	} {
		var got []string
		for _, q := range find(test.text, [3]string{"Bob Jones", "person", "jones"}) {
			got = append(got, q.Of(test.text)+"="+q.Speaker.String())
		}
		if g := strings.Join(got, ";"); g != test.want {
			t.Errorf("%s: got %s, want %s", test.name, g, test.want)
		}
	}
}
