package quote

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"epithet/stages/annotate"
	"epithet/stages/article"
)

// TestCued reads the sentences that are passed over for want of a cue: nothing
// is reported in them. Tokens of which nothing is noted are read as if load had
// looked at them.
func TestCued(t *testing.T) {
	phrases := strings.Split("Smith|Ann Smith|he|the mayor|is|was|adamant|that|clear :|explains|insists|speaks|spoke|of it|, adding that it fell|the bridge fell|"+
		"the bridge is old|in the eyes of Jones|in my opinion|, said|told|cannot|fifteen|warning of|according to Jones|it claims that|As Jones notes,|, per Jones,|per Jones|via Jones|walked away|for him|however|In Paris|, who was|no longer|As|and", "|")
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
		if rng.IntN(2) == 0 {
			ann.Tokens[rng.IntN(len(ann.Tokens))].Tag = article.Tag(1 + rng.IntN(int(article.NumTags)-1))
		}
		f.Find(text, &ann, nil, nil)
		next := len(f.all)
		f.load(text, &ann, 0, len(ann.Tokens), &next)
		items, starts := slices.Clone(f.items), slices.Clone(f.starts)
		for i := range f.cues {
			f.cues[i] |= looks
		}
		if f.load(text, &ann, 0, len(ann.Tokens), &next); !slices.Equal(f.items, items) || !slices.Equal(f.starts, starts) {
			t.Errorf("%q is read as %v from %v, want %v from %v", text, items, starts, f.items, f.starts)
		}
		f.note(ann.Tokens)
		for _, s := range ann.Sentences {
			if f.cued(text, &ann, s.First, s.End) {
				continue
			}
			passed++
			next := len(f.all)
			f.load(text, &ann, s.First, s.End, &next)
			c := carrier{text: text, items: f.items, talk: &f.talk, speech: -1, none: beyond}
			if f.report(&c); len(f.reports) > 0 {
				t.Errorf("%q is passed over and has a report: %s", s.Of(text), f.reports[0].rule)
			}
		}
	}
	if passed < 100 {
		t.Errorf("%d sentences are passed over", passed)
	}
}

// TestNote asks for the words of all lists, and for words like them, under all
// tags.
func TestNote(t *testing.T) {
	lemmas := []string{"", "a", "according", "accord", "in", "per", "told", "spoke", "hundr", "saying", "sing", "nineteen", "teen", "Say", "’s", "é"}
	for lemma := range glossary.all() {
		lemmas = append(lemmas, lemma, lemma+"ing", lemma+"s", lemma[:len(lemma)-1], lemma[1:]+lemma[:1])
	}
	var tokens []article.Token
	for _, lemma := range lemmas {
		for tag := article.NoTag; tag < article.NumTags; tag++ {
			tokens = append(tokens, article.Token{Lemma: lemma, Tag: tag})
		}
	}
	var f Finder
	f.note(tokens)
	for i := range tokens {
		tok, cue := &tokens[i], frame(0)
		switch {
		case tok.Tag.IsVerb():
			cue = verbs.of(tok.Lemma)
		case tok.Tag == article.NN, tok.Tag == article.NNS:
			cue = nouns.of(tok.Lemma)
		case tok.Tag.IsAdjective():
			cue = states.of(tok.Lemma)
		}
		if got, want := f.cues[i], noted(tok); got != want || got&frames != cue {
			t.Fatalf("%s %q: %b is noted, want %b with %b", tok.Tag, tok.Lemma, got, want, cue)
		}
	}
}
