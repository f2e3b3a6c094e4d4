package annotate

// numLanes is the number of classes that the model scores.
const numLanes = 38

// A vector holds a score for every class in thousandths, three classes to a
// uint64 in lanes of 21 bits. Lanes may be negative: a word stands for the sum
// of lane·2^(21·k), which stays right under addition and carries nothing over
// once a sum has been raised by offsets. So one addition does three.
//
// Note: lanes of int16 lose exactness, and 32-bit lanes need 19 words for 13.
type vector [(numLanes + lanesPerWord - 1) / lanesPerWord]uint64

const (
	lanesPerWord = 3
	laneBits     = 21
	laneMask     = 1<<laneBits - 1
	// raise makes every lane of a sum positive: a sum of one weight from each
	// kind of feature stays within ±2^19 (a test adds up the extremes).
	raise      = 1 << 19
	raiseLanes = raise | raise<<laneBits | raise<<(2*laneBits)
)

// add adds milli to the score of a class.
func (v *vector) add(class, milli int) {
	v[class/lanesPerWord] += uint64(milli) << (laneBits * (class % lanesPerWord))
}

// best is the class with the highest score of the sum, the first of those
// that tie. The spare lane never wins: its score is 0 and class 0 comes first,
// or a class above 0 exists.
func (v *vector) best() int {
	best, class := uint64(0), 0
	for i := range numLanes {
		score := (v[i/lanesPerWord] + raiseLanes) >> (laneBits * (i % lanesPerWord)) & laneMask
		if score > best {
			best, class = score, i
		}
	}
	return class
}
