package tally

import (
	"iter"
	"slices"
)

// Occurrences is what one article holds, one element per occurrence. Nothing of
// it is kept.
type Occurrences struct {
	Source string // what its counts stand under
	Period string // what its listed entities and terms stand under as well
	Words  int    // word tokens outside furniture
	// Sentences outside furniture.
	Sentences int

	Lemmas   []uint32 // of those words, as Log.Lemma and Log.Phrase number them, in any order
	Entities []Entity // in any order
	Terms    []Term   // in any order

	Nodes    []uint32   // mentions of nodes, as Log.Node numbers them, in any order
	Near     []Near     // words near nodes, those of a node one after another
	Sharing  []uint32   // nodes, once for each sentence that holds them, in any order
	Together []Together // pairs of nodes, once for each sentence that holds both and once for the article, in any order
}

// Near is a word that stands in a sentence with a node.
type Near struct {
	Node, Lemma uint32 // as Log numbers them
	Window      bool   // also within the node's window
	Collocate   bool   // counted by its lemma, and not only as a word
}

// Together is a pair of nodes that stand in the same sentence or, without one,
// in the same article.
type Together struct {
	A, B     uint32 // as Log numbers them, either first
	Sentence bool
}

// Log collects what each article of a shard holds: numbered keys and how often
// the article has them. It grows with its articles, and is meant to be reset.
type Log struct {
	names    numbers[name] // of sources and periods
	lemmas   numbers[Lemma]
	entities numbers[Entity]
	terms    numbers[Term]
	nodes    numbers[Node]

	articles []logged
	lists    // article by article

	addresses addresses // of lemmas' strings
	marks     [families]marks
	inWindow  []uint32 // by lemma, near the node in hand
	nodeAt    []int    // by node: its place in around, + 1, of the article in hand; else 0
	pairs     []uint64 // of nodes, of the article in hand
}

// The families that an article's keys are of.
const (
	lemmaFamily = iota
	entityFamily
	termFamily
	families
)

// lists are what articles hold, one after another.
type lists struct {
	held     [families][]Times
	around   []around
	near     []nearTimes
	together []pairTimes
}

// logged is an article. Of each of the lists it has what follows the article
// before.
type logged struct {
	source, period   uint32
	words, sentences int64
	held             [families]int // ends in the lists
	around, together int
}

// Times is how often a key, by its number in the log, occurs in an article.
type Times struct{ Key, Times uint32 }

// around is what an article has of a node: mentions, sentences with it, words
// about it in these sentences and in its windows.
type around struct {
	node, mentions, sentences, words, inWindow uint32
	near, nearEnd                              int // in the list
}

// nearTimes is how often a lemma stands in a sentence with the node in hand, and
// how often within its window.
type nearTimes struct{ lemma, sentence, window uint32 }

// pairTimes is how often an article has two nodes in a sentence; closer is 1
// where it counts as one that has both.
type pairTimes struct{ node, other, sentence, closer uint32 }

// Lemma numbers a lemma; it is fastest with strings of one vocabulary.
func (l *Log) Lemma(k Lemma) uint32 { return l.addresses.id(&l.lemmas, k) }

// Phrase numbers a lemma whose string was made for it.
func (l *Log) Phrase(k Lemma) uint32 { return l.lemmas.id(&k) }

// Node numbers a node.
func (l *Log) Node(k Node) uint32 { return l.nodes.id(&k) }

// Reset forgets all articles and numbers.
func (l *Log) Reset() {
	l.names.reset()
	l.lemmas.reset()
	l.entities.reset()
	l.terms.reset()
	l.nodes.reset()
	l.addresses.reset()
	l.articles = l.articles[:0]
	for i := range l.held {
		l.held[i] = l.held[i][:0]
	}
	l.around, l.near, l.together = l.around[:0], l.near[:0], l.together[:0]
}

// Add adds an article.
func (l *Log) Add(o *Occurrences) {
	source, period := name(o.Source), name(o.Period)
	a := logged{
		source: l.names.id(&source), period: l.names.id(&period),
		words: int64(max(o.Words, 0)), sentences: int64(max(o.Sentences, 0)),
	}
	lemmas, entities, terms := &l.marks[lemmaFamily], &l.marks[entityFamily], &l.marks[termFamily]
	lemmas.fit(len(l.lemmas.keys))
	for _, id := range o.Lemmas {
		lemmas.count(id, 1)
	}
	for i := range o.Entities {
		id := l.entities.id(&o.Entities[i])
		entities.fit(len(l.entities.keys))
		entities.count(id, 1)
	}
	for i := range o.Terms {
		id := l.terms.id(&o.Terms[i])
		terms.fit(len(l.terms.keys))
		terms.count(id, 1)
	}
	for i := range l.held {
		l.held[i] = l.marks[i].take(l.held[i])
		a.held[i] = len(l.held[i])
	}
	l.addNodes(o)
	l.addTogether(o)
	a.around, a.together = len(l.around), len(l.together)
	l.articles = append(l.articles, a)
}

// addNodes adds the article's nodes and what stands near them.
func (l *Log) addNodes(o *Occurrences) {
	first := len(l.around)
	for _, n := range o.Nodes {
		l.aroundOf(n).mentions++
	}
	for _, n := range o.Sharing {
		l.aroundOf(n).sentences++
	}
	lemmas := &l.marks[lemmaFamily]
	l.inWindow = fit(l.inWindow, len(l.lemmas.keys))
	for near := o.Near; len(near) > 0; {
		node := near[0].Node
		n := l.aroundOf(node)
		i := 0
		for ; i < len(near) && near[i].Node == node; i++ {
			w := near[i]
			n.words++
			if w.Window {
				n.inWindow++
			}
			if w.Collocate {
				lemmas.count(w.Lemma, 1)
				if w.Window {
					l.inWindow[w.Lemma]++
				}
			}
		}
		near = near[i:]
		n.near = len(l.near)
		for _, lemma := range lemmas.seen {
			l.near = append(l.near, nearTimes{lemma, lemmas.counts[lemma], l.inWindow[lemma]})
			lemmas.counts[lemma], l.inWindow[lemma] = 0, 0
		}
		n.nearEnd = len(l.near)
		lemmas.seen = lemmas.seen[:0]
	}
	for _, n := range l.around[first:] {
		l.nodeAt[n.node] = 0
	}
}

// aroundOf is what the article in hand has of a node. It is valid until the next
// call.
func (l *Log) aroundOf(node uint32) *around {
	l.nodeAt = fit(l.nodeAt, len(l.nodes.keys))
	if l.nodeAt[node] == 0 {
		l.around = append(l.around, around{node: node})
		l.nodeAt[node] = len(l.around)
	}
	return &l.around[l.nodeAt[node]-1]
}

// addTogether adds the pairs of the article's nodes.
func (l *Log) addTogether(o *Occurrences) {
	l.pairs = l.pairs[:0]
	for _, t := range o.Together {
		p := uint64(min(t.A, t.B))<<32 | uint64(max(t.A, t.B))<<1
		if t.Sentence {
			p |= 1
		}
		l.pairs = append(l.pairs, p)
	}
	slices.Sort(l.pairs)
	for i, p := range l.pairs {
		if i == 0 || p>>1 != l.pairs[i-1]>>1 {
			l.together = append(l.together, pairTimes{node: uint32(p >> 32), other: uint32(p) >> 1})
		}
		last := &l.together[len(l.together)-1]
		if p&1 != 0 {
			last.sentence++
		} else {
			last.closer = 1
		}
	}
}

// first is where the lists of article i begin.
func (l *Log) first(i int) logged {
	if i == 0 {
		return logged{}
	}
	return l.articles[i-1]
}

// of is what article i has of a family.
func (l *Log) of(family, i int) []Times {
	return l.held[family][l.first(i).held[family]:l.articles[i].held[family]]
}

// bySource gives the places of each source's articles, so that what is counted of
// it stays near at hand. They are valid until the next come.
func (l *Log) bySource(of func(*logged) uint32) iter.Seq2[uint32, []int] {
	return func(yield func(uint32, []int) bool) {
		order := make([]uint64, len(l.articles))
		for i := range l.articles {
			order[i] = join(of(&l.articles[i]), uint32(i))
		}
		slices.Sort(order)
		var places []int
		for i, o := range order {
			source, place := split(o)
			places = append(places, int(place))
			if i+1 == len(order) || uint32(order[i+1]>>32) != source {
				if !yield(source, places) {
					return
				}
				places = places[:0]
			}
		}
	}
}

func join(first, second uint32) uint64 { return uint64(first)<<32 | uint64(second) }

func split(both uint64) (first, second uint32) { return uint32(both >> 32), uint32(both) }

// Logged is one article of a log. Keys are numbered as the log has them.
type Logged struct {
	Source                  string
	Words                   int64
	Lemmas, Entities, Terms []Times
}

// Articles are the articles of the log in the order in which they were added.
func (l *Log) Articles() iter.Seq[Logged] {
	return func(yield func(Logged) bool) {
		var first logged
		for _, a := range l.articles {
			held := func(f int) []Times { return l.held[f][first.held[f]:a.held[f]] }
			if !yield(Logged{string(l.names.keys[a.source]), a.words, held(lemmaFamily), held(entityFamily), held(termFamily)}) {
				return
			}
			first = a
		}
	}
}

// marks count the keys of an article by their numbers.
type marks struct {
	counts []uint32 // by number; 0 between articles
	seen   []uint32 // the numbers whose counts are not
}

// fit makes room for so many keys.
func (m *marks) fit(keys int) { m.counts = fit(m.counts, keys) }

func (m *marks) count(id, times uint32) {
	if m.counts[id] == 0 {
		m.seen = append(m.seen, id)
	}
	m.counts[id] = sum32(m.counts[id], times)
}

// take appends the counts in the order in which their keys came, and forgets
// them.
func (m *marks) take(to []Times) []Times {
	for _, id := range m.seen {
		to = append(to, Times{id, m.counts[id]})
		m.counts[id] = 0
	}
	m.seen = m.seen[:0]
	return to
}

// fit is s with room for n, zeros where it is new.
func fit[T any](s []T, n int) []T {
	if n <= len(s) {
		return s
	}
	return append(s, make([]T, max(n, 2*len(s))-len(s))...)
}
