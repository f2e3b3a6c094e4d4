package report

import (
	"cmp"
	"maps"
	"math"
	"slices"
)

// passage is a place in an article that the page may show.
type passage struct {
	doc        int32 // index in builder.docs
	sent       int32
	start, end int64
	word       int64
	surface    string
	frame      int32 // -1 in a mention of an entity
	term       int32
	voice      int32
	polarity   int32
	target     int32
	holder     int32
	entity     int32 // -1 in a term
	key        int32 // a key term's row, -1 where the passage is of something else
	contested  bool
	confidence float64
	words      text // its sentence, where it is known from the start

	text    int32 // index of its sentence in the page
	at, len int32 // of the term in it, in UTF-16 units
}

// who is the passage's row in a source.
func (p *passage) who(source int32) who {
	return who{source, p.frame, p.term, p.voice, p.polarity, p.target, p.holder}
}

// chance is a number that looks random but is the same in every run: FNV-1a.
func chance(doc string, start int64) uint64 {
	x := uint64(0xcbf29ce484222325)
	for i := range len(doc) {
		x = (x ^ uint64(doc[i])) * 0x100000001b3
	}
	x ^= uint64(start) * 0x9e3779b97f4a7c15
	// The finaliser of MurmurHash3: FNV alone leaves neighbours near each other.
	x ^= x >> 33
	x *= 0xff51afd7ed558ccd
	x ^= x >> 33
	x *= 0xc4ceb9fe1a85ec53
	return x ^ x>>33
}

// cell is a mark of a chart that leads to passages: a source's use of a frame
// in a voice, or its mentions of an entity.
type cell struct{ source, what, voice int32 }

// compare puts the voices last in rank: where room is short, every source's use
// of a frame comes before a second voice of one.
func (c cell) compare(d cell) int {
	return cmp.Or(cmp.Compare(c.voice, d.voice), cmp.Compare(c.source, d.source), cmp.Compare(c.what, d.what))
}

// sample draws passages evenly over cells in one go through the rows: of each
// cell it keeps those that come first by order. It holds at most about most
// passages, for which it lowers what a cell may have.
type sample struct {
	cells map[cell]*lots
	seen  int
	held  int
	each  int // a cell may have
	most  int
}

// lots are the passages of a cell.
type lots struct {
	seen  int
	kept  []lot
	held  int    // those that count as held, some of which are no longer kept
	bound uint64 // by order, none above it will be drawn
}

type lot struct {
	order uint64
	*passage
}

func newSample(most int) *sample {
	return &sample{cells: map[cell]*lots{}, each: most, most: most}
}

// add draws for a passage of a cell; it asks for the passage only if it may be
// drawn.
func (s *sample) add(c cell, order uint64, p func() *passage) {
	s.seen++
	of := s.cells[c]
	if of == nil {
		of = &lots{bound: math.MaxUint64}
		s.cells[c] = of
	}
	of.seen++
	if order <= of.bound {
		of.kept = append(of.kept, lot{order, p()})
	}
	of.held++
	s.held++
	// Twice as many may come before they are cut, so that cutting is rare.
	if of.held >= 2*s.each {
		s.held -= of.held - s.each
		of.cut(s.each)
	}
	for s.held > s.most && s.each > 1 {
		s.each /= 2
		s.cut()
	}
}

func (s *sample) cut() {
	s.held = 0
	for _, of := range s.cells {
		if of.held > s.each {
			of.cut(s.each)
		}
		s.held += of.held
	}
}

// cut keeps the first n by order, of more.
func (l *lots) cut(n int) {
	l.sort()
	clear(l.kept[n:])
	l.kept, l.held, l.bound = l.kept[:n], n, l.kept[n-1].order
}

func (l *lots) sort() {
	slices.SortFunc(l.kept, func(a, b lot) int {
		if a.order != b.order { // without a look at the passages, which lie about in memory
			return cmp.Compare(a.order, b.order)
		}
		return cmp.Or(cmp.Compare(a.doc, b.doc), cmp.Compare(a.start, b.start))
	})
}

// commonest are one passage each of n cells, those of the rows with the most
// first; row tells of which row a cell is.
func (s *sample) commonest(n int, row func(cell) cell) []*passage {
	rows := map[cell]int{}
	for c, of := range s.cells {
		rows[row(c)] += of.seen
	}
	keys := slices.SortedFunc(maps.Keys(s.cells), func(c, d cell) int {
		return cmp.Or(cmp.Compare(rows[row(d)], rows[row(c)]), row(c).compare(row(d)), c.compare(d))
	})
	var out []*passage
	for _, c := range keys[:min(n, len(keys))] {
		of := s.cells[c]
		of.sort()
		out = append(out, of.kept[0].passage)
	}
	return out
}

// ranked are at most n passages: the first of every cell, then the second of
// every cell that has one, and so on.
func (s *sample) ranked(n int) []*passage {
	s.cut()
	keys := make([]cell, 0, len(s.cells))
	for c, of := range s.cells {
		of.sort()
		keys = append(keys, c)
	}
	slices.SortFunc(keys, cell.compare)
	out := make([]*passage, 0, min(n, s.held))
	for rank := 0; len(out) < n; rank++ {
		left := keys[:0]
		for _, c := range keys {
			if of := s.cells[c]; rank < of.held {
				if len(out) < n {
					out = append(out, of.kept[rank].passage)
				}
				left = append(left, c)
			}
		}
		if keys = left; len(keys) == 0 {
			break
		}
	}
	return out
}
