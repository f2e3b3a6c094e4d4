package linear

// Triple is a model of three classes. Only the differences to the first
// class's weight matter, so a feature has two weights, of ten bits.
type Triple struct{ table table }

// MaxTriple is the largest size of a weight in a Triple.
const MaxTriple = 511

// Score is the sum of the features' weights for the second and the third
// class against the first.
func (t *Triple) Score(features []uint64) (second, third int32) {
	var first [lookups]uint32
	for len(features) > 0 {
		n := min(len(features), lookups)
		t.table.firsts(features[:n], &first)
		for i, f := range features[:n] {
			s := first[i]
			if s != 0 && s>>20 != check(key(f)) {
				s = t.table.further(f)
			}
			second += int32(s<<12) >> 22
			third += int32(s<<22) >> 22
		}
		features = features[n:]
	}
	return second, third
}

// EncodeTriple lays out the weights of the features as DecodeTriple reads
// them: for each feature in the order of keys three bytes of weights, before
// them their number, and then the keys. The bytes depend on the rows alone.
func EncodeTriple(rows map[uint64][2]int16) []byte {
	features := keysOf(rows)
	var out, weights []byte
	for _, f := range features {
		w := uint32(rows[f][0])&0x3FF<<10 | uint32(rows[f][1])&0x3FF
		weights = append(weights, byte(w), byte(w>>8), byte(w>>16))
	}
	out = appendUvarint(out, len(weights))
	return appendKeys(append(out, weights...), features)
}

// DecodeTriple reads one model from the start of data and returns what
// follows it.
func DecodeTriple(data string) (*Triple, string, error) {
	r := &reader{left: data}
	w := r.bytes(r.uvarint())
	t := &Triple{}
	n := 0
	t.table, n = readTable(r, func(i int) uint32 {
		if 3*i+3 > len(w) {
			return 0
		}
		return uint32(w[3*i]) | uint32(w[3*i+1])<<8 | uint32(w[3*i+2])<<16
	})
	if r.err == nil && len(w) != 3*n {
		r.err = errShort
	}
	return t, r.left, r.err
}
