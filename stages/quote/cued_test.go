package quote

import (
	"math/rand/v2"
	"strings"
	"testing"

	"epithet/stages/annotate"
	"epithet/stages/article"
)

// TestCued reads the sentences that are passed over for want of a cue: nothing
// is reported in them.
func TestCued(t *testing.T) {
	phrases := strings.Split("Smith|Ann Smith|he|the mayor|is|was|adamant|that|clear :|explains|insists|speaks|spoke|of it|, adding that it fell|the bridge fell|"+
		"the bridge is old|in the eyes of Jones|, per Jones,|per Jones|via Jones|walked away|for him|however|In Paris|, who was|no longer|As|and", "|")
	rng := rand.New(rand.NewPCG(7, 8))
	annotator := annotate.New()
	var f Finder
	passed := 0
	for range 4000 {
		var s []string
		for range 2 + rng.IntN(8) {
			s = append(s, phrases[rng.IntN(len(phrases))])
		}
		text := strings.ReplaceAll(strings.Join(s, " ")+".", " ,", ",")
		ann := annotator.Annotate(text, []article.Part{{Span: article.Span{End: len(text)}}})
		for i := range ann.Tokens { // as taggers err
			switch tok := &ann.Tokens[i]; {
			case tok.Tag == article.VBZ && tok.Lemma != "be":
				tok.Tag = article.NNS
			case tok.Tag == article.VBG:
				tok.Tag, tok.Lemma = article.NN, tok.Of(text)
			case tok.Lemma == "speak":
				tok.Tag, tok.Lemma = article.NN, tok.Of(text)
			}
		}
		f.Find(text, &ann, nil, nil)
		for _, s := range ann.Sentences {
			if f.cued(text, &ann, s.First, s.End) {
				continue
			}
			passed++
			next := len(f.all)
			f.load(text, &ann, s.First, s.End, &next)
			c := carrier{text: text, items: f.items, speech: -1, none: beyond}
			if f.report(&c); len(f.reports) > 0 {
				t.Errorf("%q is passed over and has a report: %s", s.Of(text), f.reports[0].rule)
			}
		}
	}
	if passed < 100 {
		t.Errorf("%d sentences are passed over", passed)
	}
}
