package collocate

import (
	"cmp"
	"slices"

	"epithet/stages/article"
)

// Node is an occurrence of something to look around of.
type Node struct {
	article.Span
	Sent   int    // index of its sentence
	Number uint32 // of what occurs; all its occurrences have it
}

// Words are the words of an article: indexes of tokens, and for each sentence,
// and for one more, where its first one stands among them.
type Words struct{ Tokens, First []int }

// Near is a word that stands near a node.
type Near struct {
	Node   uint32
	Word   int  // index in Words.Tokens
	Window bool // within the window; else only in the sentence
}

// Finder finds what stands near nodes. It keeps scratch between articles and
// is not safe for concurrent use.
type Finder struct {
	Window int // words to either side

	nodes []Node
	marks []uint8 // by word of the sentence
	near  []Near
}

const (
	inWindow uint8 = 1 << iota
	ofNode
)

// Find gives every word of every sentence that holds a node, once for each node
// of that number, in the order of nodes, sentences and words; the node's own
// words are left out. It is valid until the next call.
func (f *Finder) Find(tokens []article.Token, words Words, nodes []Node) []Near {
	f.near = f.near[:0]
	f.nodes = append(f.nodes[:0], nodes...)
	slices.SortFunc(f.nodes, func(a, b Node) int {
		return cmp.Or(cmp.Compare(a.Number, b.Number), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	for rest := f.nodes; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].Sent == rest[0].Sent && rest[n].Number == rest[0].Number {
			n++
		}
		f.around(tokens, words, rest[:n])
		rest = rest[n:]
	}
	return f.near
}

// around gives the words near the occurrences of one node in a sentence.
func (f *Finder) around(tokens []article.Token, words Words, occurrences []Node) {
	start := words.First[occurrences[0].Sent]
	sentence := words.Tokens[start:words.First[occurrences[0].Sent+1]]
	if len(f.marks) < len(sentence) {
		f.marks = make([]uint8, len(sentence))
	}
	marks := f.marks[:len(sentence)]
	clear(marks)
	for _, o := range occurrences {
		first, _ := slices.BinarySearchFunc(sentence, o.Start+1, func(w, start int) int { return cmp.Compare(tokens[w].End, start) })
		end, _ := slices.BinarySearchFunc(sentence, o.End, func(w, end int) int { return cmp.Compare(tokens[w].Start, end) })
		end = max(first, end)
		for i := max(0, first-f.Window); i < min(len(sentence), end+f.Window); i++ {
			marks[i] |= inWindow
		}
		for i := first; i < end; i++ {
			marks[i] |= ofNode
		}
	}
	for i, m := range marks {
		if m&ofNode == 0 {
			f.near = append(f.near, Near{occurrences[0].Number, start + i, m == inWindow})
		}
	}
}

// Collocate reports whether words of that part of speech are collocates.
func Collocate(p article.UPOS) bool {
	switch p {
	case article.NOUN, article.PROPN, article.ADJ, article.VERB, article.ADV:
		return true
	}
	return false
}

// mostTogether is from how many entities on a text is a list.
const mostTogether = 200

// Pairs calls f with each pair of the sorted numbers, the lesser first, in order.
// Numbers may repeat. Of more than 200 there are none.
func Pairs(numbers []uint32, f func(a, b uint32)) {
	numbers = slices.Compact(numbers)
	if len(numbers) > mostTogether {
		return
	}
	for i, a := range numbers {
		for _, b := range numbers[i+1:] {
			f(a, b)
		}
	}
}
