// Package linear scores classes by sums of small integer weights of hashed
// features. Models are read-only once decoded and may be shared.
package linear

import (
	"encoding/binary"
	"fmt"
)

// Model holds, for each feature that it knows, the classes that the feature
// speaks for or against.
type Model struct {
	Classes int      // scores have this length
	table   table    // a feature's row
	start   []uint32 // a row's first byte in cells; one more than rows
	cells   string   // pairs of class and signed weight
}

// Score adds the weights of the features to scores, which has length Classes.
func (m *Model) Score(features []uint64, scores []int32) {
	var first [lookups]uint32
	for len(features) > 0 {
		n := min(len(features), lookups)
		m.table.firsts(features[:n], &first)
		for i, f := range features[:n] {
			s := first[i]
			if s != 0 && s>>20 != check(key(f)) {
				s = m.table.further(f)
			}
			if s != 0 {
				m.add(s&(1<<20-1), scores)
			}
		}
		features = features[n:]
	}
}

func (m *Model) add(row uint32, scores []int32) {
	cells := m.cells[m.start[row]:m.start[row+1]]
	for len(cells) >= 2 {
		if class := int(cells[0]); class < len(scores) {
			scores[class] += int32(int8(cells[1]))
		}
		cells = cells[2:]
	}
}

// Best is the class of the highest score, the lower one of equals.
func Best(scores []int32) int {
	best := 0
	for i, s := range scores {
		if s > scores[best] {
			best = i
		}
	}
	return best
}

// Cell is a weight of a feature for a class.
type Cell struct {
	Class  uint8
	Weight int8
}

// Encode lays out the rows of the features as Decode reads them: the number of
// classes; the cells in a row, a byte for each feature in the order of keys;
// two bytes a cell; the keys. Before cells and counts stands their size. The
// bytes depend on the rows alone.
func Encode(classes int, rows map[uint64][]Cell) []byte {
	features := keysOf(rows)
	var counts, cells []byte
	for _, f := range features {
		counts = append(counts, byte(len(rows[f])))
		for _, c := range rows[f] {
			cells = append(cells, c.Class, byte(c.Weight))
		}
	}
	out := appendUvarint(nil, classes)
	out = append(appendUvarint(out, len(counts)), counts...)
	out = append(appendUvarint(out, len(cells)), cells...)
	return appendKeys(out, features)
}

func appendUvarint(out []byte, n int) []byte { return binary.AppendUvarint(out, uint64(n)) }

// Decode reads one model from the start of data, whose cells it keeps, and
// returns what follows it.
func Decode(data string) (*Model, string, error) {
	r := &reader{left: data}
	classes := r.uvarint()
	counts := r.bytes(r.uvarint())
	m := &Model{Classes: int(classes), cells: r.bytes(r.uvarint())}
	n := 0
	m.table, n = readTable(r, func(i int) uint32 { return uint32(i) })
	m.start = make([]uint32, n+1)
	at := uint32(0)
	for i := range min(n, len(counts)) {
		m.start[i] = at
		at += 2 * uint32(counts[i])
	}
	m.start[n] = at
	if r.err == nil && (classes == 0 || classes > 256 || len(counts) != n || int(at) != len(m.cells)) {
		r.err = fmt.Errorf("model of %d classes, %d features, %d counts and %d bytes of cells where %d are counted",
			classes, n, len(counts), len(m.cells), at)
	}
	return m, r.left, r.err
}
