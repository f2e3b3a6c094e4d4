package term

import (
	"slices"
	"strings"
	"unicode"

	"epithet/stages/article"
	"epithet/stages/internal/trie"
)

// Terms is the compiled vocabulary of the frames. It is never written after
// Compile, so any number of workers may share it.
type Terms struct {
	words   trie.Trie     // of the terms, in all their forms
	accept  [][]candidate // what each node of the trie completes
	starts  starts
	longest int // words of a term
}

// candidate is a term that a node completes.
type candidate struct {
	frame string
	term  string // as listed
	key   string // the same for all listings of one term: see Key
	order int    // place in the lexicon
	rank  rank
	caps  bool // listed in capitals only: the text must have it so
	tied  bool // apart its words are a verb group: the text must have its hyphen
}

// fits reports whether what stands in the text is written as the candidate has to be.
func (c *candidate) fits(m match) bool { return (!c.caps || m.caps) && (!c.tied || m.tied) }

// link is what two words of a term may have between them.
type link uint8

const (
	first  link = iota // the first word of a term
	loose              // white space or a hyphen
	strict             // an apostrophe
	owning             // an apostrophe and white space
	noLink             // nothing that a term reaches over
)

func linkOf(j join) link {
	switch j {
	case spaced, hyphened:
		return loose
	case apostrophe:
		return strict
	case owned:
		return owning
	}
	return noLink
}

// Compile expands the frames' terms. A term without a letter or digit is
// passed over; package study rejects it with a message.
func Compile(frames []article.Frame) *Terms {
	b := builder{accept: make([][]candidate, 1)}
	order := 0
	for _, f := range frames {
		for _, t := range f.Terms {
			b.add(f.ID, t, order)
			order++
		}
	}
	return &Terms{words: b.words.Trie(), accept: b.accept, starts: b.starts, longest: b.longest}
}

type builder struct {
	words   trie.Builder
	starts  starts
	longest int
	accept  [][]candidate
}

func (b *builder) add(frame, listing string, order int) {
	t := strings.TrimSpace(listing)
	words := appendWords(nil, t, article.Span{End: len(t)})
	if len(words) == 0 {
		return
	}
	b.longest = max(b.longest, len(words))
	c := candidate{frame: frame, term: listing, key: Key(listing), order: order, caps: InCapitals(t)}
	texts := make([]string, len(words))
	for i, w := range words {
		texts[i] = strings.ToLower(w.Of(t))
	}
	c.tied = len(words) > 1 && words[1].join == hyphened && auxiliaries[texts[0]]
	head := headOf(texts)
	for _, f := range formsOf(texts[head]) {
		if len(texts) > 1 && f.rank == derived {
			break
		}
		c.rank = f.rank
		b.spell(words, texts, head, f.text, c, 0, 0)
	}
	if len(texts) == 2 && words[1].join == hyphened && head == 0 {
		// A noun made of a verb and a particle: sell-outs, sellouts.
		c.rank = inflected
		b.spell(words, texts, 1, texts[1]+"s", c, 0, 0)
		b.complete(b.step(0, first, texts[0]+texts[1]), c)
		b.complete(b.step(0, first, texts[0]+texts[1]+"s"), c)
	}
	if len(texts) == 2 && linkOf(words[1].join) == loose && head == 1 {
		for _, f := range formsOf(texts[1]) {
			if f.rank != derived {
				c.rank = f.rank
				b.complete(b.step(0, first, texts[0]+f.text), c)
			}
		}
	}
}

// spell adds the path of the words from i on, with the head in the given form
// and the others in either spelling.
func (b *builder) spell(words []word, texts []string, head int, form string, c candidate, i int, node int32) {
	if i == len(texts) {
		b.complete(node, c)
		return
	}
	variants := []string{form}
	if i != head {
		variants = spellings(texts[i])
	}
	for _, l := range linksTo(words, i) {
		for _, v := range variants {
			b.spell(words, texts, head, form, c, i+1, b.step(node, l, v))
		}
	}
}

// linksTo is what a text may have before word i of a term. Many write "workers
// party" for "workers' party".
func linksTo(words []word, i int) []link {
	if i == 0 {
		return []link{first}
	}
	switch l := linkOf(words[i].join); l {
	case noLink:
		return []link{loose}
	case owning:
		return []link{owning, loose}
	default:
		return []link{l}
	}
}

func (b *builder) step(node int32, l link, word string) int32 {
	hash, _, _ := hashWord(hashSeed, word)
	next, isNew := b.words.Step(node, uint64(l), hash)
	if isNew {
		b.accept = append(b.accept, nil)
		if node == 0 {
			b.starts.add(plain(word))
		}
	}
	return next
}

// complete lets the node accept c unless the same term reached it before by a
// shorter way.
func (b *builder) complete(node int32, c candidate) {
	for _, o := range b.accept[node] {
		if o.order == c.order {
			return
		}
	}
	b.accept[node] = append(b.accept[node], c)
}

// Key is the same for two listings that are found in the same words of a text,
// in capitals only or not: "Eco-Terrorist" and "eco terrorist".
func Key(listing string) string {
	var b strings.Builder
	for i, w := range appendWords(nil, listing, article.Span{End: len(listing)}) {
		switch {
		case i > 0 && w.join == apostrophe:
			b.WriteByte('\'')
		case i > 0:
			b.WriteByte(' ')
		}
		b.WriteString(plain(w.Of(listing)))
	}
	return b.String()
}

// InCapitals reports whether a listing is in capitals only, and is found in
// capitals only.
func InCapitals(listing string) bool {
	words := appendWords(nil, listing, article.Span{End: len(listing)})
	small := slices.ContainsFunc(words, func(w word) bool { return !w.caps })
	return !small && len(listing) > 1 && strings.ContainsFunc(listing, unicode.IsUpper)
}

// headOf is the index of the word of a term that inflects.
func headOf(words []string) int {
	n := len(words)
	if n > 1 && particles[words[n-1]] {
		return 0
	}
	for i := 1; i < n; i++ {
		if prepositions[words[i]] {
			return i - 1
		}
	}
	return n - 1
}
