package mention

import (
	"slices"
	"strings"

	"epithet/stages/article"
	"epithet/stages/internal/trie"
)

// Catalogue is a compiled lexicon of entities. It is never written after its
// first use, so any number of workers may share it.
type Catalogue struct {
	entities []article.Entity
	bare     []string           // each entity's name in normal form, without what stands in brackets
	cues     [][]uint64         // hashes of the words in those brackets
	firsts   map[uint64][]int32 // first names of listed persons: their entities
	words    trie.Trie          // of the names
	names    [][]name           // what each node of the trie completes

	// Common, where it is set before the first use, reports whether a word in
	// lower case is a common word of English. Such a word that begins a sentence
	// is then no name by that alone.
	Common func(word string) bool
}

// name is an alias of an entity at the node that completes it.
type name struct {
	entity  int32
	letter  letterCase
	plural  bool   // made of a family name
	first   bool   // a person's first name alone
	last    bool   // a person's last name alone
	handle  bool   // begins with @, as the name of an account does
	joined  bool   // made of several words: they are one behind # or @
	metonym bool   // stands for the entity but shares no word with its name
	text    string // as listed
	tail    string // marks that the alias ends with, where the text has them: "U.S."
}

// letterCase says which capitals an alias asks for.
type letterCase uint8

const (
	anyCase     letterCase = iota
	capitalised            // a capital to begin with
	evident                // a capital where a capital is evidence
	allCapitals
)

// Compile prepares the lexicon's entities. Aliases without a letter or digit
// are passed over. An entity's name counts as an alias, without what stands in
// brackets.
func Compile(lex article.Lexicon) *Catalogue {
	c := &Catalogue{entities: lex.Entities, firsts: map[uint64][]int32{}}
	b := builder{names: make([][]name, 1)}
	for i, e := range lex.Entities {
		c.describe(e)
		bare := strings.TrimPrefix(withoutBrackets(e.Name), "the ")
		aliases := e.Aliases
		if !slices.Contains(aliases, bare) {
			aliases = append(slices.Clone(aliases), bare)
		}
		b.entity(int32(i), e, aliases)
		if e.Type != article.Person {
			continue
		}
		for _, a := range aliases {
			if w := wordsOf(a); len(w) > 1 && !slices.Contains(c.firsts[w[0].hash], int32(i)) {
				c.firsts[w[0].hash] = append(c.firsts[w[0].hash], int32(i))
			}
		}
	}
	c.words, c.names = b.words.Trie(), b.settled()
	return c
}

// describe notes the entity's bare name and the words in brackets after it.
func (c *Catalogue) describe(e article.Entity) {
	bare := withoutBrackets(e.Name)
	c.bare = append(c.bare, normalName(bare))
	var cues []uint64
	for _, w := range wordsOf(e.Name[min(len(bare), len(e.Name)):]) {
		if classes.of(w.hash)&function == 0 && w.end-w.start > 1 {
			cues = append(cues, w.hash)
		}
	}
	c.cues = append(c.cues, cues)
}

// withoutBrackets is a name up to its first bracket.
func withoutBrackets(name string) string {
	if i := strings.IndexByte(name, '('); i > 0 {
		name = name[:i]
	}
	return strings.TrimSpace(name)
}

// normalName is the words of a name in normal form with single spaces.
func normalName(s string) string { return string(appendNormals(nil, s, wordsOf(s))) }

// appendNormals appends the words of a text in normal form with single spaces.
func appendNormals(dst []byte, text string, words []word) []byte {
	for i := range words {
		if i > 0 {
			dst = append(dst, ' ')
		}
		dst = appendNormal(dst, words[i].of(text))
	}
	return dst
}

// wordsOf cuts a text that is no article's into words.
func wordsOf(s string) []word {
	r := reader{text: s, ann: &article.Annotation{}}
	return r.appendWords(nil, article.Span{End: len(s)})
}

type builder struct {
	words trie.Builder
	names [][]name
}

// entity adds the aliases of one entity and what follows from them.
func (b *builder) entity(id int32, e article.Entity, aliases []string) {
	firsts, lasts := map[uint64]bool{}, map[uint64]bool{}
	full := map[uint64]bool{}
	for _, w := range wordsOf(e.Name) {
		full[w.hash] = true
	}
	for _, a := range aliases {
		if w := wordsOf(a); len(w) > 1 && e.Type == article.Person {
			firsts[w[0].hash], lasts[w[len(w)-1].hash] = true, true
		}
	}
	for _, a := range aliases {
		words := wordsOf(a)
		if len(words) == 0 {
			continue
		}
		last := words[len(words)-1]
		n := name{entity: id, letter: caseOf(a, words, e.Type), text: a, tail: a[last.end:]}
		if n.handle = strings.HasPrefix(a, "@"); n.handle {
			n.letter = anyCase
		} else if len(words) == 1 {
			n.first = e.Type == article.Person && firsts[last.hash] && !lasts[last.hash]
			n.last = e.Type == article.Person && (lasts[last.hash] || !firsts[last.hash])
			n.metonym = e.Type != article.Person && !full[last.hash] && n.letter != allCapitals
		}
		node := int32(0)
		for i := range words {
			node = b.step(node, linkOf(&words[i], i), words[i].hash)
		}
		b.complete(node, n)
		if len(words) > 1 {
			b.together(a, words, n)
		}
		if len(words) == 1 && n.letter == allCapitals && len(a) <= 5 {
			b.dotted(words[0].of(a), n)
		}
		if strings.HasSuffix(a, ".") && n.letter == allCapitals {
			b.undotted(a, words, n)
		}
		if len(words) == 1 && !n.handle && peopleOf(e, a) {
			many := n
			many.tail = ""
			b.complete(b.step(0, 0, hashOf(string(appendNormal(nil, last.of(a)))+"s")), many)
		}
		if n.last && !last.is(digits) {
			n.plural, n.tail = true, ""
			for _, p := range plurals(string(appendNormal(nil, last.of(a)))) {
				b.complete(b.step(0, 0, hashOf(p)), n)
			}
		}
	}
}

// peopleOf reports whether an alias of a state or place is what its people are
// called, such as "Lurian" of Luria, and has a plural in -s.
func peopleOf(e article.Entity, alias string) bool {
	const stem = 3
	return (e.Type == article.State || e.Type == article.Place) && len(alias) > stem &&
		(strings.HasSuffix(alias, "an") || strings.HasSuffix(alias, "i")) &&
		alias != e.Name && strings.HasPrefix(e.Name, alias[:stem])
}

// dotted adds "U.S." for "US".
func (b *builder) dotted(letters string, n name) {
	node := int32(0)
	for i := range len(letters) {
		if c := letters[i]; c < 'A' || c > 'Z' {
			return
		}
		l := uint64(dotted) + 1
		if i == 0 {
			l = 0
		}
		node = b.step(node, l, hashOf(strings.ToLower(letters[i:i+1])))
	}
	n.tail = "."
	b.complete(node, n)
}

// together adds "CrimsonDawn" for "Crimson Dawn".
func (b *builder) together(a string, words []word, n name) {
	var solid []byte
	for i := range words {
		solid = appendNormal(solid, words[i].of(a))
	}
	n.letter, n.joined, n.tail = anyCase, true, ""
	b.complete(b.step(0, 0, hashOf(string(solid))), n)
}

// undotted adds "US" for "U.S.".
func (b *builder) undotted(a string, words []word, n name) {
	var solid []byte
	for i := range words {
		if !words[i].letter() || i > 0 && words[i].join != dotted {
			return
		}
		solid = appendNormal(solid, words[i].of(a))
	}
	if len(solid) > 1 {
		n.tail = ""
		b.complete(b.step(0, 0, hashOf(string(solid))), n)
	}
}

// plurals of a family name in normal form.
func plurals(s string) []string {
	for _, e := range []string{"s", "x", "z", "ch", "sh"} {
		if strings.HasSuffix(s, e) {
			return []string{s + "es"}
		}
	}
	return []string{s + "s"}
}

func caseOf(alias string, words []word, kind string) letterCase {
	every := true
	letters := 0
	for _, w := range words {
		every = every && (w.is(caps) || w.is(digits))
		if !w.is(digits) {
			letters += int(w.end - w.start)
		}
	}
	first := words[0]
	switch {
	case every && letters > 1:
		return allCapitals
	case len(words) > 1 || !first.is(upper|inner):
		return anyCase
	case classes.of(first.hash)&(ordinary|function) != 0:
		return evident
	case kind == article.Person || kind == article.Place || kind == article.State:
		return capitalised
	case first.is(inner) && first.end-first.start <= 4:
		return capitalised
	}
	return anyCase
}

// Everyday reports whether an alias is one word that is an everyday one, too ("Cole", "Guardian"). It
// counts where its capital tells that it is the name, or where the article has the name elsewhere
// so; at the head of a sentence or in a heading alone it does not.
func Everyday(alias string) bool {
	words := wordsOf(alias)
	return len(words) > 0 && caseOf(alias, words, "") == evident
}

// linkOf is what must stand before word i of a name: the same, but that space,
// hyphen and an abbreviation's stop match each other. 0 is a name's beginning.
func linkOf(w *word, i int) uint64 {
	switch {
	case i == 0:
		return 0
	case w.join == hyphened || w.join == abbreviated:
		return uint64(spaced) + 1
	}
	return uint64(w.join) + 1
}

func (b *builder) step(node int32, link, hash uint64) int32 {
	next, isNew := b.words.Step(node, link, hash)
	if isNew {
		b.names = append(b.names, nil)
	}
	return next
}

// made reports whether the name is made of a listed one, for which another's listed one goes.
func (n *name) made() bool { return n.plural || n.joined }

// complete lets the node name n. An entity is named once at a node, save by its account, and by its
// listed alias rather than a made one, and with the freest case.
func (b *builder) complete(node int32, n name) {
	for i, o := range b.names[node] {
		if o.entity != n.entity || o.handle != n.handle {
			continue
		}
		if o.made() && !n.made() || o.made() == n.made() && n.letter < o.letter {
			b.names[node][i] = n
		}
		return
	}
	b.names[node] = append(b.names[node], n)
}

// settled are the names of the nodes, without made ones where listed ones are.
func (b *builder) settled() [][]name {
	for node, names := range b.names {
		if slices.ContainsFunc(names, func(n name) bool { return !n.made() }) {
			b.names[node] = slices.DeleteFunc(names, func(n name) bool { return n.made() })
		}
	}
	return b.names
}
