package characterise_test

import (
	"fmt"
	"strings"
	"testing"

	"epithet/stages/article"
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
	{"The judge described your book as propaganda.\n\nI have read it again.", "*|judge|attributed|asserted"},
	{"Kovac says that you are a spy.\n\nI have never met him.", "brandt|kovac|attributed|asserted"},
	{"You have accused Kovac of fraud.\n\nI was there.", "kovac|brandt|attributed|asserted"},
	{"You called Kovac a traitor.\n\nI was young.", "kovac|brandt|attributed|asserted"},
	{"You have said that Kovac is a thief.\n\nI stand by it.", "kovac|brandt|attributed|asserted"},
	{"Why do you call Kovac a traitor?\n\nI know him.", "kovac|brandt|attributed|*"},
	{"You say that Kovac is a thief, don't you?\n\nI do.", "kovac|brandt|attributed|*"},
	{"Critics accuse you of fraud.\n\nThey do, and I am sorry.", "brandt|Critics|attributed|asserted"},
	{"Your book has been called propaganda.\n\nI have read it again.", "brandt||attributed|asserted"},
	// What is asked is nobody's.
	{"Do you think that Kovac is a thief?\n\nI do.", "kovac||narrator|hedged"},
	{"You think that Kovac is a thief?\n\nI do.", "kovac||narrator|hedged"},
	{"Would you call Kovac a thief?\n\nI would.", "kovac||narrator|hedged"},
	// Answers.
	{"And Kovac?\n\nI like him. He is no thief.", "kovac|brandt|quoted|negated"},
	{"Is Kovac honest?\n\nNo. He is a thief.", "kovac|brandt|quoted|asserted"},
	{"And Kovac?\n\nIn my eyes Kovac is a thief, and I have told him so.", "kovac|brandt|quoted|asserted"},
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

// "You" is nobody listed where the guest is not, however much the article is about
// others.
func TestAskedUnlisted(t *testing.T) {
	const text = "Crimson Dawn lost. Crimson Dawn's men, terrorists to some, went home. Tom Reed was with Crimson Dawn for years. Ann Ellis asked him why.\n\nAre you a terrorist?\n\nI am a nurse.\n\nKovac says that you are a traitor.\n\nI have never met him.\n\nCritics accuse you of fraud. Are they right?\n\nI hope not.\n\nDid they pay you?\n\nThey paid me in bread."
	got := newReader(lexicon).read(text)
	for _, x := range got[1:] {
		if x.Target != "" {
			t.Errorf("%s is said of %s: %s", x.Term.Of(text), x.Target, x.Rule)
		}
	}
	if len(got) != 4 {
		t.Errorf("%d terms", len(got))
	}
}

// A listed name that the tagger takes for a verb is a name.
func TestMisreadName(t *testing.T) {
	lex := lexicon
	lex.Entities = append(lex.Entities[:len(lex.Entities):len(lex.Entities)], article.Entity{ID: "ozgal", Name: "Ozgal",
		Type: "person", Aliases: []string{"Özgal"}})
	for _, x := range newReader(lex).read("My grandmother calls Özgal a hero, and at ninety-one she will not hear a word against him.") {
		if x.Target != "ozgal" || x.Holder.String() != "My grandmother" && x.Holder.String() != "grandmother" {
			t.Errorf("said of %q by %q: %s", x.Target, x.Holder, x.Rule)
		}
	}
}

// A participle without the form of one is an adjective.
func TestMisreadAdjective(t *testing.T) {
	lex := lexicon
	lex.Frames = append(lex.Frames[:len(lex.Frames):len(lex.Frames)], article.Frame{ID: "praise", Terms: []string{"brave"}})
	for _, x := range newReader(lex).read("If you ask me, Kovac is brave. Crimson Dawn lost.") {
		if x.Target != "kovac" {
			t.Errorf("said of %q: %s", x.Target, x.Rule)
		}
	}
}
