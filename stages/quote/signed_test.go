package quote_test

import (
	"strings"
	"testing"
)

// Excerpts of what others wrote, said or posted, by whom their form tells.
func TestExcerpts(t *testing.T) {
	const tale = "The bridge over the Tarn fell in March and nobody was hurt."
	for _, test := range []struct{ name, text, want string }{
		{"dash", "“The bridge was never mended, and everybody knew it.” — Ann Miller, The Herald", "Ann Miller"},
		{"double hyphen", "\"The bridge was never mended, and everybody knew it.\" -- Ann Miller", "Ann Miller"},
		{"paper alone", "“The bridge was never mended, and everybody knew it.” – Herald", "Herald"},
		{"line below", "“The bridge was never mended, and everybody knew it.”\nAnn Miller, Morning Herald", "Ann Miller"},
		{"line below with a dash", "“The bridge was never mended, and everybody knew it.”\n— Ann Miller", "Ann Miller"},
		{"listed", "“The bridge was never mended, and everybody knew it.”\nBob Jones, Morning Herald", "jones"},
		{"office", "“The bridge was never mended, and everybody knew it.”\nAnn Miller, head of the road board", "Ann Miller"},
		{"several", "“The bridge was never mended, and everybody knew it.”\nAnn Miller, Tom Reed, and Carl F. Weiss, Herald", "Ann Miller, Tom Reed, and Carl F. Weiss"},
		{"two paragraphs", "“The bridge was never mended.\n“And everybody in the valley knew it.”\nAnn Miller, Herald", "Ann Miller;Ann Miller"},
		{"a heading below", "“The bridge was never mended, and everybody knew it.”\nWhat Happens Next", ""},
		{"a sentence below", "“The bridge was never mended, and everybody knew it.”\nAnn Miller, the mayor, has resigned.", ""},
		{"somebody said it", "“The bridge was never mended,” said Tom Reed.\nAnn Miller, Herald", "Tom Reed"},
		{"colon", "Ann Miller wrote in the Herald:\n“The bridge was never mended, and everybody knew it.”", "Ann Miller"},
		{"block", "The judges held:\nThe bridge was never mended, and the council knew of it for years.", "judges"},
		{"no block", "The judges held:\nThe bridge was never mended. “We all knew it,” said Tom Reed.", "Tom Reed"},
		{"post", "The bridge was never mended. Shame on us. — Ann Miller (@annm) March 3, 2019", "Ann Miller"},
		{"transcript", "Bob Jones was on the air.\nJONES: It was never mended, as we all know.", "jones"},
		{"claimed by", "CLAIM: “The bridge was never mended, and everybody knew it.”\nCLAIMED BY: Ann Miller, mayor\nVERDICT: False", "Ann Miller"},
		{"who said it", "The claim: “The bridge was never mended, and everybody knew it.”\nVerdict: True\nWho said it: Bob Jones, on the radio", "jones"},
		{"source before", "Speaker: Ann Miller\nStatement: “The bridge was never mended, and everybody knew it.”", "Ann Miller"},
		{"source of nothing claimed", "“The bridge was never mended, and everybody knew it.”\nPublished by: Ann Miller", ""},
		{"claim of nobody", "CLAIM: “The bridge was never mended, and everybody knew it.”\nVERDICT: False", ""},
		{"traced to who spoke", "“The bridge was never mended, and everybody knew it.”\nThat sentence, spoken by Bob Jones in May, has gone round the town.", "jones"},
		{"traced to who is cited", "“The bridge was never mended, and everybody knew it.” The words, attributed to the mayor Bob Jones, are made up.", "jones"},
		{"traced to a letter", "“The bridge was never mended, and everybody knew it.”\nThis line comes from a letter that Bob Jones wrote in May.", "jones"},
		{"praised, not said", "“The bridge was never mended, and everybody knew it.”\nThat sentence was praised by Bob Jones.", ""},
		{"no surname", "WATCH: The bridge was never mended, as we all know.", ""},
	} {
		text := tale + "\n" + test.text
		var got []string
		for _, q := range find(text, [3]string{"Bob Jones", "person", "jones"}) {
			if s := q.Speaker.String(); q.Kind.String() == "direct" && s != "" {
				got = append(got, s)
			}
		}
		if g := strings.Join(got, ";"); g != test.want {
			t.Errorf("%s: got %q, want %q", test.name, g, test.want)
		}
	}
}
