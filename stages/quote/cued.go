package quote

import (
	"strings"

	"epithet/stages/article"
)

const (
	accords frame = 1 << 14 // a form of "accord", as in "according to"; above the frames
	frames        = accords - 1
)

// cued looks up what the tokens [first, end) may report as verbs or nouns, and
// reports whether any may: the cheap test that many sentences fail.
func (f *Finder) cued(text string, ann *article.Annotation, first, end int) bool {
	var all frame
	for k := first; k < end; k++ {
		var c frame
		switch t := &ann.Tokens[k]; {
		case isVerb(t.Tag):
			if c = verbs.of(t.Lemma); c == 0 && t.Lemma == "accord" {
				c = accords
			}
		case t.Tag == article.NN, t.Tag == article.NNS:
			c = nouns.of(t.Lemma)
		}
		f.cues[k] = c
		all |= c
	}
	return worth(text, ann.Tokens[first:end], all)
}

// cuedInside is cued for tokens that it has looked up.
func (f *Finder) cuedInside(text string, ann *article.Annotation, first, end int) bool {
	var all frame
	for _, c := range f.cues[first:end] {
		all |= c
	}
	return worth(text, ann.Tokens[first:end], all)
}

// worth reports whether tokens with all these cues among them may report.
func worth(text string, tokens []article.Token, all frame) bool {
	return all != 0 || hinted(text, tokens)
}

// hinted reports whether what reports without a verb or noun of the lists may
// be among the tokens: "per", "in the eyes of", an adjective, a verb that is
// tagged as a noun.
func hinted(text string, tokens []article.Token) bool {
	for i := range tokens {
		t := &tokens[i]
		switch t.Of(text) {
		case "per", "Per", "via", "words", "view", "opinion", "telling", "phrase", "eyes", "estimation", "parlance", "told":
			return true
		}
		switch {
		case isAdjective(t.Tag) && states.has(t.Lemma),
			t.Tag == article.NN && (t.Lemma == "spoke" || t.Lemma == "thought" || t.Lemma == "speaks" || strings.HasSuffix(t.Lemma, "ing")),
			t.Tag == article.NNS && verbs.has(t.Lemma):
			return true
		}
	}
	return false
}
