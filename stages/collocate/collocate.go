package collocate

import (
	"cmp"
	"slices"

	"epithet/stages/article"
)

// Node is an occurrence of something to look around of.
type Node struct {
	article.Span
	Sent int    // index of its sentence
	Kind string // tells nodes of the same name apart
	Name string
}

// Near is a word that stands near a node.
type Near struct {
	Kind, Name string // of the node
	Token      int    // index of the word
	Window     bool   // within the window; else only in the sentence
}

// Finder finds what stands near nodes. It keeps scratch between articles and
// is not safe for concurrent use.
type Finder struct {
	Window int // words to either side

	nodes []Node
	words []int   // tokens of the sentence that are words
	marks []uint8 // by word of the sentence
	near  []Near
}

const (
	inWindow uint8 = 1 << iota
	ofNode
)

// Find gives every word of every sentence that holds a node, once for each node
// of that kind and name, in the order of sentences, nodes and words; the node's
// own words are left out. It is valid until the next call.
func (f *Finder) Find(text string, ann *article.Annotation, nodes []Node) []Near {
	f.near = f.near[:0]
	f.nodes = append(f.nodes[:0], nodes...)
	slices.SortFunc(f.nodes, func(a, b Node) int {
		return cmp.Or(cmp.Compare(a.Sent, b.Sent), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Name, b.Name),
			cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	sent := -1
	for rest := f.nodes; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].Sent == rest[0].Sent && rest[n].Kind == rest[0].Kind && rest[n].Name == rest[0].Name {
			n++
		}
		if rest[0].Sent != sent {
			sent = rest[0].Sent
			f.sentence(text, ann, sent)
		}
		f.around(ann, rest[:n])
		rest = rest[n:]
	}
	return f.near
}

// sentence finds the words of a sentence.
func (f *Finder) sentence(text string, ann *article.Annotation, sent int) {
	f.words = f.words[:0]
	s := ann.Sentences[sent]
	for i := s.First; i < s.End; i++ {
		if article.IsWord(ann.Tokens[i].Of(text)) {
			f.words = append(f.words, i)
		}
	}
	if len(f.marks) < len(f.words) {
		f.marks = make([]uint8, len(f.words))
	}
}

// around gives the words near the occurrences of one node in a sentence.
func (f *Finder) around(ann *article.Annotation, occurrences []Node) {
	marks := f.marks[:len(f.words)]
	clear(marks)
	for _, o := range occurrences {
		first, _ := slices.BinarySearchFunc(f.words, o.Start+1, func(w, start int) int { return cmp.Compare(ann.Tokens[w].End, start) })
		end, _ := slices.BinarySearchFunc(f.words, o.End, func(w, end int) int { return cmp.Compare(ann.Tokens[w].Start, end) })
		end = max(first, end)
		for i := max(0, first-f.Window); i < min(len(f.words), end+f.Window); i++ {
			marks[i] |= inWindow
		}
		for i := first; i < end; i++ {
			marks[i] |= ofNode
		}
	}
	for i, m := range marks {
		if m&ofNode == 0 {
			f.near = append(f.near, Near{occurrences[0].Kind, occurrences[0].Name, f.words[i], m == inWindow})
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

// Pairs calls f with each pair of the names, the lesser first, in order. Names
// may repeat. Of more than 200 there are none.
func Pairs(names []string, f func(a, b string)) {
	names = slices.Compact(slices.Sorted(slices.Values(names)))
	if len(names) > mostTogether {
		return
	}
	for i, a := range names {
		for _, b := range names[i+1:] {
			f(a, b)
		}
	}
}
