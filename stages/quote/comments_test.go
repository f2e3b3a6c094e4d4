package quote_test

import (
	"strings"
	"testing"
)

func TestComments(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"colons", "The bridge fell.\nComments (307)\nann_m: It was old.\nRed Flower 1961: Nobody mended it.", "It was old.=ann_m;Nobody mended it.=Red Flower 1961"},
		{"dots", "The bridge fell.\nTop comments\nAnn M. · It was old.\nBob Jones · Was it?", "It was old.=Ann M.;Was it?=jones"},
		{"readers'", "The bridge fell.\nReaders' comments on “The bridge”\nAnnM (2 hours ago): It was old.\nRed Flower, Leeds: Nobody mended it.", "It was old.=AnnM;Nobody mended it.=Red Flower, Leeds"},
		{"on a story", "COMMENTS ON THIS STORY\n\nThe bridge fell\n\nAnn from Leeds: It was old.", "It was old.=Ann from Leeds"},
		{"a sentence about comments", "She made two comments on it.\nBridge: It was old.", ""},
		{"no heading", "The bridge fell.\nann_m: It was old.", ""},
		{"no comment", "The bridge fell.\nComments\nThe council, which has looked at it more than once, says this: it was old.", ""},
	} {
		var got []string
		for _, q := range find(test.text, [3]string{"Bob Jones", "person", "jones"}) {
			if q.Rule == "comment" {
				got = append(got, q.Of(test.text)+"="+q.Speaker.String())
			}
		}
		if g := strings.Join(got, ";"); g != test.want {
			t.Errorf("%s: got %s, want %s", test.name, g, test.want)
		}
	}
}
