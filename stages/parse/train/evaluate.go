package main

import (
	"fmt"

	"epithet/stages/article"
)

// score counts tokens with the right head, and with the right relation too.
type score struct {
	tokens, heads, both       int
	words, wordHeads, wordAll int // without punctuation
}

func (s score) uas() float64 { return percent(s.heads, s.tokens) }
func (s score) las() float64 { return percent(s.both, s.tokens) }

func (s score) String() string {
	return fmt.Sprintf("UAS %.2f LAS %.2f of %d tokens; without punctuation UAS %.2f LAS %.2f of %d",
		s.uas(), s.las(), s.tokens, percent(s.wordHeads, s.words), percent(s.wordAll, s.words), s.words)
}

func percent(a, b int) float64 { return 100 * float64(a) / float64(max(b, 1)) }

// sentenceParser is the product's parser, or one of a model just made.
type sentenceParser interface {
	Sentence(text string, tokens []article.Token, arcs []article.Arc) []article.Arc
}

// evaluate compares what p makes of the samples with their trees, as they are
// and not made projective. Relations must agree with their subtypes.
func evaluate(p sentenceParser, samples []sample) score {
	var arcs []article.Arc
	var out score
	for i := range samples {
		s := &samples[i]
		arcs = p.Sentence(s.text, s.tokens, arcs)
		for j, a := range arcs {
			head := a.Head
			if head < 0 {
				head = int32(len(s.tokens))
			}
			same := head == s.heads[j]
			both := same && a.Rel == article.Rel(s.rels[j])
			out.tokens++
			out.heads += one(same)
			out.both += one(both)
			if article.Rel(s.rels[j]) != article.PunctRel {
				out.words++
				out.wordHeads += one(same)
				out.wordAll += one(both)
			}
		}
	}
	return out
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}
