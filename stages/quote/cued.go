package quote

import (
	"strings"

	"epithet/stages/article"
)

// What a token may be that is no verb or noun of the lists; above the frames.
const (
	accords frame = 1 << (iota + 14) // a form of "accord": "according to"
	brief                            // a preposition of three letters

	frames = accords - 1
)

// readCues looks up what every token may report as a verb or noun.
func (f *Finder) readCues(tokens []article.Token) {
	if cap(f.cues) < len(tokens) {
		f.cues = make([]frame, 2*len(tokens))
	}
	f.cues = f.cues[:len(tokens)]
	for i := range tokens {
		t := &tokens[i]
		var c frame
		switch {
		case isVerb(t.Tag):
			if c = verbs.of(t.Lemma); c == 0 && t.Lemma == "accord" {
				c = accords
			}
		case t.Tag == article.NN, t.Tag == article.NNS:
			c = nouns.of(t.Lemma)
		case t.Tag == article.IN && t.Len() == 3:
			c = brief
		}
		f.cues[i] = c
	}
}

// cued reports whether a cue may be among the tokens [first, end): the cheap
// test that many sentences fail.
func (f *Finder) cued(text string, ann *article.Annotation, first, end int) bool {
	var all frame
	for _, c := range f.cues[first:end] {
		all |= c
	}
	if all == brief {
		return hinted(text, ann.Tokens[first:end])
	}
	return all != 0
}

// hinted reports whether what reports without a verb or noun of the lists may
// be among the tokens: "per", "in the eyes of", an adjective, a verb that is
// tagged as a noun.
func hinted(text string, tokens []article.Token) bool {
	for i := range tokens {
		t := &tokens[i]
		switch t.Of(text) {
		case "per", "Per", "via", "words", "view", "opinion", "telling", "phrase", "eyes", "estimation", "parlance":
			return true
		}
		switch {
		case isAdjective(t.Tag) && states.has(t.Lemma),
			t.Tag == article.NN && (t.Lemma == "spoke" || strings.HasSuffix(t.Lemma, "ing")),
			t.Tag == article.NNS && verbs.has(t.Lemma):
			return true
		}
	}
	return false
}
