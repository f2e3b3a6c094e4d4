package main

import (
	"fmt"

	"epithet/stages/annotate"
	"epithet/stages/article"
)

// samples are the sentences of a CoNLL-U file in our own tokens.
func samples(path string) ([]sample, error) {
	golds, err := readConllu(path)
	if err != nil {
		return nil, err
	}
	var out []sample
	a := annotate.New()
	for _, g := range golds {
		s := transfer(g, a.Annotate(g.text, []article.Part{{Span: article.Span{End: len(g.text)}}}).Tokens)
		if !isTree(s.heads) {
			return nil, fmt.Errorf("%s: no tree for %q", path, g.text)
		}
		out = append(out, s)
	}
	return out, nil
}

// inventory says how much there is.
func inventory(samples []sample) string {
	tokens, loose := 0, 0
	for i := range samples {
		tokens += len(samples[i].tokens)
		loose += samples[i].loose
	}
	return fmt.Sprintf("%d sentences, %d of our tokens, %d of them without a word of the treebank", len(samples), tokens, loose)
}

// sample is a sentence of the treebank in our own tokens.
type sample struct {
	text   string
	tokens []article.Token
	heads  []int32 // index of the head, len(tokens) for the root
	rels   []uint8
	fine   []string // the treebank's tags, XPOS and UPOS
	loose  int      // tokens without a word of the treebank
}

// transfer maps the treebank's tree onto our tokens. A token that covers
// several words takes the place of the one nearest to the root, which keeps
// the result a tree: heads are then strictly nearer to the root. A token that
// begins no word (ours are shorter there) hangs from the one before it, and a
// mark beside one that follows another.
func transfer(g gold, tokens []article.Token) sample {
	n := len(tokens)
	s := sample{text: g.text, tokens: tokens, heads: make([]int32, n), rels: make([]uint8, n), fine: make([]string, n)}
	depth := make([]int, len(g.words))
	for i := range g.words {
		for h := g.words[i].head; h >= 0 && depth[i] <= len(g.words); h = g.words[h].head {
			depth[i]++
		}
	}
	tokenOf := make([]int, len(g.words))
	chosen := make([]int, n) // word of the token
	for t := range chosen {
		chosen[t] = -1
	}
	t := 0
	for w := range g.words {
		for t < n-1 && tokens[t].End <= g.words[w].Start {
			t++
		}
		best := t // among overlapping tokens, that with the most of the word
		for u := t + 1; u < n && tokens[u].Start < g.words[w].End; u++ {
			if overlap(tokens[u].Span, g.words[w].Span) > overlap(tokens[best].Span, g.words[w].Span) {
				best = u
			}
		}
		tokenOf[w] = best
		if c := chosen[best]; c < 0 || depth[w] < depth[c] {
			chosen[best] = w
		}
	}
	for t := range tokens {
		w := chosen[t]
		if w < 0 {
			s.loose++
			s.heads[t], s.rels[t], s.fine[t] = int32(t-1), uint8(article.Goeswith), "X_X"
			if !article.IsWord(tokens[t].Of(g.text)) {
				s.rels[t], s.fine[t] = uint8(article.PunctRel), "._PUNCT"
				if t > 0 && s.rels[t-1] == uint8(article.PunctRel) {
					s.heads[t] = s.heads[t-1]
				}
			}
			continue
		}
		s.fine[t] = g.words[w].xpos + "_" + g.words[w].upos
		s.rels[t] = uint8(g.words[w].rel)
		if h := g.words[w].head; h >= 0 {
			s.heads[t] = int32(tokenOf[h])
		} else {
			s.heads[t] = int32(n)
		}
	}
	if n > 0 && s.heads[0] < 0 { // a loose first token
		s.heads[0] = 1
		if n == 1 {
			s.heads[0], s.rels[0] = 1, uint8(article.Root)
		}
	}
	return s
}

func overlap(a, b article.Span) int { return min(a.End, b.End) - max(a.Start, b.Start) }

// projective lifts arcs that cross others to the head's head until none does
// (Nivre and Nilsson 2005, without encoding the lifts).
func projective(heads []int32) []int32 {
	n := int32(len(heads))
	out := append([]int32(nil), heads...)
	for {
		worst, length := int32(-1), int32(0)
		for d := int32(0); d < n; d++ {
			h := out[d]
			if h == n {
				continue
			}
			lo, hi := min(d, h), max(d, h)
			for k := lo + 1; k < hi; k++ {
				under := k
				for under != n && under != h {
					under = out[under]
				}
				if under != h && (worst < 0 || hi-lo < length) {
					worst, length = d, hi-lo
				}
			}
		}
		if worst < 0 {
			return out
		}
		out[worst] = out[out[worst]]
	}
}

// isTree reports whether every token reaches the root, and one of them
// directly.
func isTree(heads []int32) bool {
	n := int32(len(heads))
	roots := 0
	for d := range heads {
		if heads[d] == n {
			roots++
		}
		at, steps := int32(d), 0
		for at != n {
			if at < 0 || at > n || steps > len(heads) {
				return false
			}
			at = heads[at]
			steps++
		}
	}
	return roots == 1
}
