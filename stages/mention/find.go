package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"epithet/stages/article"
)

// Finder holds one worker's scratch space.
type Finder struct {
	c     *Catalogue
	text  string
	seen  seen
	words []word
	small bool // the article does without capitals

	// The catalogue's names.
	found []found
	cands []int32 // indices into the names of found nodes, sliced by found.cands
	named []int32 // per entity: when it was last named in a pass, or -1

	// Discovered names.
	capitals []int32 // words with a capital
	lower    wordSet // words that the article writes in lower case
	proper   wordSet // words that it capitalises where that is evidence
	titled   []bool  // sentences in title case or capitals
	runs     []run
	groups   []group
	byWords  map[uint64]int32 // groups by all their words
	byName   map[uint64]int32 // groups of persons by part of their names
	namings  namings
	normal   []byte
}

// NewFinder is a Finder for one worker at a time.
func (c *Catalogue) NewFinder() *Finder {
	return &Finder{c: c, named: make([]int32, len(c.entities)), byWords: map[uint64]int32{}, byName: map[uint64]int32{}}
}

// found is a stretch of words that names a listed entity, or one of several.
type found struct {
	first, last int32 // words
	node        int32
	tail        int32    // bytes after the last word
	cands       [2]int32 // range of Finder.cands
	entity      int32    // -1 until resolved
	hesitant    bool     // only if the article names the entity elsewhere
	plain       bool     // resolved without looking at other mentions
}

// Find appends to dst the mentions of the article, listed and discovered, in
// the order of the text and without overlap.
func (f *Finder) Find(a *article.Article, ann *article.Annotation, dst []article.Mention) []article.Mention {
	f.text = a.Text
	f.read(a.Text, ann)
	f.small = small(a.Text, ann)
	f.runs, f.found, f.cands = f.runs[:0], f.found[:0], f.cands[:0]
	if len(ann.Sentences) == 0 {
		return dst
	}
	f.lookUp(a.Text, ann)
	f.resolve(a.Text)
	return f.discover(a.Text, ann, dst)
}

// read cuts the parts that count into words.
func (f *Finder) read(text string, ann *article.Annotation) {
	f.words = f.words[:0]
	r := reader{text: text, ann: ann, seen: &f.seen, names: f.c}
	for _, p := range ann.Parts {
		if p.Kind != article.Furniture {
			f.words = r.appendWords(f.words, p.Span)
		}
	}
}

// small reports whether no sentence that counts begins with a capital, as in many a post.
func small(text string, ann *article.Annotation) bool {
	any := false
	for i := range ann.Sentences {
		s := &ann.Sentences[i]
		if s.Kind == article.Furniture {
			continue
		}
		k := strings.IndexFunc(s.Of(text), unicode.IsLetter)
		if k < 0 {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(s.Of(text)[k:]); !unicode.IsLower(r) {
			return false
		}
		any = true
	}
	return any
}

// lookUp finds the names of the catalogue, the longest at every word.
func (f *Finder) lookUp(text string, ann *article.Annotation) {
	for i := 0; i < len(f.words); {
		if !f.words[i].is(begins) {
			i++
			continue
		}
		m, ok := f.nameAt(text, ann, i, f.c.words.Begins(f.words[i].hash))
		if !ok {
			i++
			continue
		}
		for k := m.first; k <= m.last; k++ {
			f.words[k].flags |= listed
		}
		f.found = append(f.found, m)
		i = int(m.last) + 1
	}
}

// nameAt is the longest name that begins at word i and may stand there.
func (f *Finder) nameAt(text string, ann *article.Annotation, i int, node int32) (best found, ok bool) {
	c := f.c
	for j := i; node != 0; j++ {
		if len(c.names[node]) > 0 && f.ends(text, i, j) {
			m := found{first: int32(i), last: int32(j), node: node, entity: -1, cands: [2]int32{int32(len(f.cands)), 0}}
			m.hesitant = true
			for k := range c.names[node] {
				n := &c.names[node][k]
				v := f.judge(text, ann, n, i, j)
				if v == no {
					continue
				}
				m.hesitant = m.hesitant && v == maybe
				f.cands = append(f.cands, int32(k))
				if n.tail != "" && strings.HasPrefix(text[f.words[j].end:], n.tail) {
					m.tail = int32(len(n.tail))
				}
			}
			if m.cands[1] = int32(len(f.cands)); m.cands[1] > m.cands[0] {
				best, ok = m, true
			}
		}
		if j+1 == len(f.words) || f.words[j+1].join == apart {
			break
		}
		next := c.words.Next(node, linkOf(&f.words[j+1], 1), f.words[j+1].hash)
		if next == 0 && j == i {
			next, j = f.middle(i, node)
		}
		node = next
	}
	return best, ok
}

// middle goes from a person's first name at word i, which node stands for, over
// one or two names or initials that the lexicon leaves out: "Donald J. Marsh",
// "Anna Maria Vargo". It returns the node of the next listed word, which is the
// one after j.
func (f *Finder) middle(i int, node int32) (next int32, j int) {
	first := &f.words[i]
	if !first.is(upper) || first.in(title|function) || len(f.c.firsts[first.hash]) == 0 {
		return 0, i
	}
	for j = i + 1; j <= i+2 && j+1 < len(f.words); j++ {
		w, after := &f.words[j], &f.words[j+1]
		if w.join != spaced && w.join != abbreviated && w.join != dotted || !w.is(upper) ||
			!w.letter() && (w.is(caps) || w.in(title|function)) || !after.is(upper) {
			break
		}
		if next = f.c.words.Next(node, linkOf(after, 1), after.hash); next != 0 {
			return next, j
		}
	}
	return 0, i
}

var hashTied = func() map[uint64]bool {
	m := map[uint64]bool{}
	for _, s := range []string{"s", "d", "ll", "ve", "re", "m", "t"} {
		m[hashOf(s)] = true
	}
	return m
}()

// ends reports whether words i to j may be a name by what touches them:
// apostrophes tie only endings to it, and a number is whole.
func (f *Finder) ends(text string, i, j int) bool {
	w := f.words
	if w[i].join == apostrophe && i > 0 {
		if p := &w[i-1]; p.end-p.start != 1 || p.is(upper) {
			return false
		}
	}
	if !w[i].is(upper|inner|digits) && (w[i].join == dotted || w[i].join == slashed) {
		return false // within an address
	}
	if j+1 == len(w) {
		return true
	}
	next := &w[j+1]
	switch next.join {
	case apostrophe:
		return hashTied[next.hash]
	case dotted:
		return w[i].is(upper|inner) && !(w[j].is(digits) && next.is(digits)) && !(w[j].letter() && next.letter())
	case apart:
		return !(w[j].is(digits) && next.is(digits) && int(next.start-w[j].end) == 1 && text[w[j].end] == ',')
	}
	return true
}

type verdict uint8

const (
	no verdict = iota
	maybe
	yes
)

// judge says whether words i to j may stand for the name, by their case and by
// the words about them.
func (f *Finder) judge(text string, ann *article.Annotation, n *name, i, j int) verdict {
	v := f.judgeCase(ann, n, i, j)
	if first := &f.words[i]; first.is(handle) && !f.account(n, first) || n.handle && !first.is(handle) ||
		n.joined && !first.is(handle|hashed) {
		return no
	}
	if v != no && f.inAnother(n, j) {
		return no
	}
	if v == no || i < j {
		return v
	}
	w := f.words
	var before, after *word // neighbours in the same run of words
	if i > 0 && (w[i].join == spaced || w[i].join == abbreviated) {
		before = &w[i-1]
	}
	if j+1 < len(w) && w[j+1].join == spaced {
		after = &w[j+1]
	}
	if n.plural && (before == nil || !pluralCues[before.hash]) {
		return no
	}
	heading := ann.Sentences[w[i].sent].Kind == article.Heading
	if after != nil && unknownName(after) && !heading && (n.first || w[i].in(given)) {
		return no // "Maryam Smith"
	}
	if n.metonym && after != nil && after.is(upper) && (after.in(media) || metonymHeads[after.hash]) {
		return no // "Washington Post"
	}
	if before != nil && before.is(upper) && !before.is(listed) {
		if v2 := f.afterCapital(n, i, before, heading); v2 == no {
			return no
		}
	}
	if n.letter == evident && f.entity(n).Type != article.Person && after != nil && after.is(upper) && !after.is(initial) &&
		!after.in(function) && !heading {
		return no // "West Bank"
	}
	if n.last && i > 0 && w[i].join == hyphened && text[w[i].start-1] == '-' {
		if p := &w[i-1]; p.is(upper) && !p.is(caps|listed) && !p.in(demonym|country|function|title) {
			return no // "Lane-Harlow"
		}
	}
	return v
}

// account reports whether the name is that of an account, which word w is by the @ before it.
func (f *Finder) account(n *name, w *word) bool {
	at := int(w.start) - 1
	if !n.handle && !n.joined || f.text[at] != '@' {
		return false
	}
	return at == 0 || low[f.text[at-1]] == 0 && f.text[at-1] < utf8.RuneSelf
}

// inAnother reports whether the name that word j ends is only the beginning of
// another's: "Marsh Foundation", "Norland Watch", "Norland Human Rights".
func (f *Finder) inAnother(n *name, j int) bool {
	if j+1 == len(f.words) {
		return false
	}
	after := &f.words[j+1]
	if after.join != spaced && after.join != abbreviated || !after.is(upper) || after.sent != f.words[j].sent {
		return false
	}
	if f.entity(n).Type == article.Person {
		return namedAfter[after.hash]
	}
	if f.entity(n).Type == article.State && after.hash == hashHuman && j+2 < len(f.words) && f.words[j+2].hash == hashRights {
		return j+3 == len(f.words) || f.words[j+3].join != spaced || !f.words[j+3].is(upper)
	}
	return watchers[after.hash]
}

func (f *Finder) entity(n *name) *article.Entity { return &f.c.entities[n.entity] }

// afterCapital judges a name of one word that a capitalised, unlisted word
// precedes: perhaps a first name, and the whole another person.
func (f *Finder) afterCapital(n *name, i int, before *word, heading bool) verdict {
	if before.in(title | calendar | demonym | country) {
		return yes
	}
	if before.in(function|ordinary) && before.is(initial) {
		return yes
	}
	w := f.words
	e := f.entity(n)
	person := e.Type == article.Person
	if before.letter() && person {
		if f.isFirst(i-2, n.entity) {
			return yes // "Donald J. Marsh"
		}
		if i >= 2 && w[i-1].join != apart && w[i-2].in(given) {
			return no
		}
		k := i - 1
		for k > 0 && w[k].join != apart && w[k-1].letter() {
			k-- // "D. J. Marsh"
		}
		if strings.HasPrefix(e.Name, w[k].of(f.text)) {
			return yes
		}
		return no
	}
	if f.isFirst(i-1, n.entity) {
		return yes
	}
	if before.in(given) && !before.in(function) {
		return no
	}
	if person && n.last && unknownName(before) && !heading {
		return no
	}
	if n.letter == evident && !before.in(function|organisation|event) && before.tagged(true) && !heading {
		return no // "Kanye West"
	}
	return yes
}

// isFirst reports whether word i is a first name of the listed person.
func (f *Finder) isFirst(i int, entity int32) bool {
	if i < 0 {
		return false
	}
	for _, e := range f.c.firsts[f.words[i].hash] {
		if e == entity {
			return true
		}
	}
	return false
}

// unknownName reports whether a word looks like a part of somebody's name.
func unknownName(w *word) bool {
	return w.is(upper) && !w.is(caps|listed) && w.tagged(true) && w.class&^given == 0
}

var pluralCues = hashes("the both two three four these those all other")

var metonymHeads = hashes("university college airlines airport county")

// namedAfter are nouns for what bears a person's name, watchers for who watches or
// writes about a state or body whose name theirs begins with.
var (
	namedAfter = hashes("tower towers organization organisation foundation library university institute center centre hotel airport stadium street avenue prize award plaza")
	watchers   = hashes("watch monitor observatory")
)

var hashHuman, hashRights = hashOf("human"), hashOf("rights")

func hashes(words string) map[uint64]bool {
	m := map[uint64]bool{}
	for w := range strings.FieldsSeq(words) {
		m[hashOf(w)] = true
	}
	return m
}

// judgeCase says whether the capitals of words i to j suit the name.
func (f *Finder) judgeCase(ann *article.Annotation, n *name, i, j int) verdict {
	first := &f.words[i]
	switch n.letter {
	case allCapitals:
		for k := i; k <= j; k++ {
			if !f.words[k].is(caps | digits) {
				return no
			}
		}
		if i == j && first.in(function|ordinary) && f.shouting(i) {
			return maybe
		}
	case capitalised:
		if !first.is(upper|inner) && !f.small {
			return no
		}
	case evident:
		switch {
		case !first.is(upper):
			return no
		case ann.Sentences[first.sent].Kind == article.Heading, first.is(caps) && f.shouting(i):
			return maybe
		case first.is(initial) && !first.tagged(true) && f.entity(n).Type != article.Person:
			return no // "West of the river"
		case first.is(initial):
			return maybe
		}
	}
	return yes
}

// shouting reports whether the words about word i are in capitals too.
func (f *Finder) shouting(i int) bool {
	w := f.words
	loud := func(k int) bool { return w[k].is(caps) && w[k].end-w[k].start > 1 }
	before := i > 0 && w[i].join == spaced
	after := i+1 < len(w) && w[i+1].join == spaced
	if before && !loud(i-1) || after && !loud(i+1) {
		return false
	}
	return before || after
}
