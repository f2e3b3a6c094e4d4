// Package linear scores classes by sums of small integer weights of hashed
// features. A model is a flat table that is read in place.
package linear

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"sort"
)

// Model holds, for each feature that it knows, the classes that the feature
// speaks for or against. It is read-only and may be shared.
type Model struct {
	Classes int      // scores have this length
	shift   uint     // 64 - log2(slots)
	check   []uint16 // low bits of the feature in a slot, 0 where it is free
	start   []uint32 // offset of a slot's first cell in cells, two bytes a cell
	cells   string   // pairs of class and signed weight
}

// Mix hashes up to three values under the number of a template to a feature.
func Mix(template, a, b, c uint64) uint64 {
	x := (template + 1) * 0x9E3779B97F4A7C15
	x ^= a * 0xD6E8FEB86659FD93
	x = bits.RotateLeft64(x, 23) ^ b*0xA0761D6478BD642F
	x = bits.RotateLeft64(x, 23) ^ c*0xE7037ED1A0B428DB
	x ^= x >> 29
	x *= 0xBF58476D1CE4E5B9
	return x ^ x>>32
}

func low(feature uint64) uint16 {
	if c := uint16(feature); c != 0 {
		return c
	}
	return 1
}

// Score adds the weights of the features to scores, which has length Classes.
func (m *Model) Score(features []uint64, scores []int32) {
	mask := uint64(len(m.check) - 1)
	for _, f := range features {
		c := low(f)
		for i := f >> m.shift; ; i = (i + 1) & mask {
			k := m.check[i]
			if k == 0 {
				break
			}
			if k != c {
				continue
			}
			row := m.cells[m.start[i]:m.start[i+1]]
			for len(row) >= 2 {
				if class := int(row[0]); class < len(scores) {
					scores[class] += int32(int8(row[1]))
				}
				row = row[2:]
			}
			break
		}
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

// Encode lays out the rows of the features as Decode reads them:
//
//	classes uint32, log2 of slots uint32, bytes of cells uint32,
//	check uint16 × slots, cells in the slot uint8 × slots, cells
//
// all little-endian. The bytes depend on nothing but the rows.
func Encode(classes int, rows map[uint64][]Cell) []byte {
	features := make([]uint64, 0, len(rows))
	for f := range rows {
		features = append(features, f)
	}
	sort.Slice(features, func(i, j int) bool { return features[i] < features[j] })
	log := max(4, bits.Len(uint(len(features)*5/4)))
	slots := uint64(1) << log
	owner := make([]uint64, slots)
	check := make([]uint16, slots)
	for _, f := range features {
		i := f >> (64 - log)
		for check[i] != 0 {
			i = (i + 1) & (slots - 1)
		}
		check[i], owner[i] = low(f), f
	}
	var cells []byte
	counts := make([]byte, slots)
	for i, c := range check {
		if c == 0 {
			continue
		}
		row := rows[owner[i]]
		counts[i] = byte(len(row))
		for _, cell := range row {
			cells = append(cells, cell.Class, byte(cell.Weight))
		}
	}
	out := binary.LittleEndian.AppendUint32(nil, uint32(classes))
	out = binary.LittleEndian.AppendUint32(out, uint32(log))
	out = binary.LittleEndian.AppendUint32(out, uint32(len(cells)))
	for _, c := range check {
		out = binary.LittleEndian.AppendUint16(out, c)
	}
	return append(append(out, counts...), cells...)
}

var errShort = errors.New("model ends early")

// Decode reads one model from the start of data, whose cells it keeps, and
// returns what follows it.
func Decode(data string) (*Model, string, error) {
	if len(data) < 12 {
		return nil, "", errShort
	}
	u32 := func(i int) uint32 { return binary.LittleEndian.Uint32([]byte(data[i : i+4])) }
	classes, log, size := u32(0), u32(4), u32(8)
	if classes == 0 || classes > 256 || log < 4 || log > 24 {
		return nil, "", fmt.Errorf("model has %d classes and 2^%d slots", classes, log)
	}
	slots := 1 << log
	data = data[12:]
	if uint64(len(data)) < 3*uint64(slots)+uint64(size) {
		return nil, "", errShort
	}
	m := &Model{
		Classes: int(classes),
		shift:   uint(64 - log),
		check:   make([]uint16, slots),
		start:   make([]uint32, slots+1),
		cells:   data[3*slots : 3*slots+int(size)],
	}
	free, at := 0, uint32(0)
	for i := range slots {
		m.check[i] = uint16(data[2*i]) | uint16(data[2*i+1])<<8
		if m.check[i] == 0 {
			free++
		}
		m.start[i] = at
		at += 2 * uint32(data[2*slots+i])
	}
	m.start[slots] = at
	if at != size || free == 0 {
		return nil, "", fmt.Errorf("model of %d bytes of cells holds %d, with %d slots free", size, at, free)
	}
	return m, data[3*slots+int(size):], nil
}
