package linear

import (
	"encoding/binary"
	"fmt"
	"math/bits"
	"sort"
)

// Triple is a model of three classes in one word a feature: twelve bits to
// check it by and two weights of ten bits, since only the differences to the
// first class's weight matter. Of features that are not in the model one in
// some thousands is taken for another; training and use agree on which.
type Triple struct {
	shift uint
	slots []uint32 // 0 where free
}

const checkBits = 12

func (t *Triple) find(f uint64) uint32 {
	c := lowTriple(f)
	mask := uint64(len(t.slots) - 1)
	for i := f >> t.shift; ; i = (i + 1) & mask {
		s := t.slots[i]
		if s == 0 || s>>20 == c {
			return s
		}
	}
}

func lowTriple(f uint64) uint32 {
	if c := uint32(f) & (1<<checkBits - 1); c != 0 {
		return c
	}
	return 1
}

// Score is the sum of the features' weights for the second and third class
// against the first.
func (t *Triple) Score(features []uint64) (second, third int32) {
	for _, f := range features {
		s := t.find(f)
		second += int32(s<<12) >> 22
		third += int32(s<<22) >> 22
	}
	return second, third
}

// MaxTriple is the largest size of a weight in a Triple.
const MaxTriple = 511

// EncodeTriple lays out the weights of the features as DecodeTriple reads
// them: log2 of slots uint32, slots uint32 × slots, all little-endian.
func EncodeTriple(rows map[uint64][2]int16) []byte {
	features := make([]uint64, 0, len(rows))
	for f := range rows {
		features = append(features, f)
	}
	sort.Slice(features, func(i, j int) bool { return features[i] < features[j] })
	log := max(4, bits.Len(uint(len(features)*9/8)))
	slots := make([]uint32, 1<<log)
	for _, f := range features {
		i := f >> (64 - log)
		for slots[i] != 0 {
			i = (i + 1) & uint64(len(slots)-1)
		}
		w := rows[f]
		slots[i] = lowTriple(f)<<20 | uint32(w[0])&0x3FF<<10 | uint32(w[1])&0x3FF
	}
	out := binary.LittleEndian.AppendUint32(nil, uint32(log))
	for _, s := range slots {
		out = binary.LittleEndian.AppendUint32(out, s)
	}
	return out
}

// DecodeTriple reads one model from the start of data and returns what
// follows it.
func DecodeTriple(data string) (*Triple, string, error) {
	if len(data) < 4 {
		return nil, "", errShort
	}
	log := uint(data[0]) | uint(data[1])<<8 | uint(data[2])<<16 | uint(data[3])<<24
	if log < 4 || log > 24 {
		return nil, "", fmt.Errorf("model has 2^%d slots", log)
	}
	data = data[4:]
	if len(data) < 4<<log {
		return nil, "", errShort
	}
	t := &Triple{shift: 64 - log, slots: make([]uint32, 1<<log)}
	free := 0
	for i := range t.slots {
		b := data[4*i : 4*i+4]
		t.slots[i] = uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
		if t.slots[i] == 0 {
			free++
		}
	}
	if free == 0 {
		return nil, "", fmt.Errorf("model has no free slot")
	}
	return t, data[4<<log:], nil
}
