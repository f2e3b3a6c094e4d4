package characterise_test

import (
	"fmt"
	"strings"
	"testing"
)

// begun is an interview with Elena Brandt, and ended its end.
const (
	begun = "Elena Brandt was a nurse in Zembla. Tom Reed asked her why she came back.\n\nDid you want to?\n\nI did. I missed the sea.\n\n"
	ended = "\n\nWill you stay?\n\nI hope so. I have a boat.\n\nWho pays for it?\n\nI do, with my own money."
)

// Who is called what in the questions of an interview and in their answers, in the form
// of sentences, each set into one with Elena Brandt.
var asked = []struct{ text, want string }{
	// "You" in a question.
	{"Are you a patriot?\n\nI am a nurse.", "brandt||narrator|hedged"},
	{"The judge called you a liar.\n\nHe called me worse.", "brandt|judge|attributed|asserted"},
	{"The judge described your book as propaganda.\n\nI have read it again.", "*|judge|attributed|asserted"},
	{"Kovac says that you are a spy.\n\nI have never met him.", "brandt|kovac|attributed|asserted"},
	{"You have accused Kovac of fraud.\n\nI was there.", "kovac|brandt|attributed|asserted"},
	{"You called Kovac a traitor.\n\nI was young.", "kovac|brandt|attributed|asserted"},
	{"You have said that Kovac is a thief.\n\nI stand by it.", "kovac|brandt|attributed|asserted"},
	{"Why do you call Kovac a traitor?\n\nI know him.", "kovac|brandt|attributed|*"},
	{"You say that Kovac is a thief, don't you?\n\nI do.", "kovac|brandt|attributed|*"},
	// What is asked is nobody's.
	{"Do you think that Kovac is a thief?\n\nI do.", "kovac||narrator|hedged"},
	{"You think that Kovac is a thief?\n\nI do.", "kovac||narrator|hedged"},
	{"Would you call Kovac a thief?\n\nI would.", "kovac||narrator|hedged"},
	// Answers.
	{"And Kovac?\n\nI like him. He is no thief.", "kovac|brandt|quoted|negated"},
	{"Is Kovac honest?\n\nNo. He is a thief.", "kovac|brandt|quoted|asserted"},
	{"The council says that Velmark is a polluter.\n\nMy house is by the river.", "velmark|council|attributed|asserted"},
}

func TestAsked(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range asked {
		var got []string
		for _, x := range r.read(begun + c.text + ended) {
			got = append(got, fmt.Sprintf("%s|%s|%s|%s", x.Target, x.Holder, x.Voice, x.Polarity))
		}
		if g := strings.Join(got, ";"); !matches(g, c.want) {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}
