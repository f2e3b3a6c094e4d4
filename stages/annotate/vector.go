package annotate

// numLanes is the number of classes that the model scores.
const numLanes = 38

// source is what the features of a vector belong to. A score sums one vector of
// each source.
type source int32

const (
	ofTags  source = iota // the two tags before the word
	ofWord                // the word itself, and its suffix
	ofFirst               // its first byte
	ofPrev1               // the word before it, and that one's suffix
	ofPrev2               // the word two before it
	ofNext1               // the word after it, and that one's suffix
	ofNext2               // the word two after it
	ofAfter               // the word itself together with the tag before it
	numSources
)

// A vector holds what a source contributes to the score of every class, in
// thousandths: a lane of 16 bits for each class, four to a word, from the
// source's floor up. So lanes are never negative, and the sums of some sources,
// those that are added before they are widened, stay within 16 bits.
//
// Note: all sources together need more than 16 bits, and there is none to spare
// for the class.
type vector [laneWords]uint64

const laneWords = 10 // room for 40 lanes

// floor is for each class the least that a vector of a source can contribute.
type floor [numLanes]int

// newVector adds nothing to any score.
func newVector(f *floor) (v vector) {
	for class, least := range f {
		v.add(class, -least)
	}
	return v
}

// add adds milli to the score of a class.
func (v *vector) add(class, milli int) {
	v[class/4] += uint64(milli) << (16 * (class % 4))
}

// plus adds another vector.
func (v *vector) plus(o *vector) {
	for i := range v {
		v[i] += o[i]
	}
}

// wide is sums of lanes in 32 bits: first the even lanes of the words of a
// vector, then the odd ones. What names the classes stands in the low bits and
// makes the first class in alphabetical order win a tie; the highest lane names
// the class. Lanes without a class never win.
type wide [2 * laneWords]uint64

const (
	classBits = 6
	classMask = 1<<classBits - 1
	laneMask  = 0x0000ffff0000ffff
)

// set sets the lane of a class to a score that is above 0, and names it.
func (w *wide) set(class, score int) {
	at := class/4 + class%2*laneWords
	w[at] |= uint64(score<<classBits|(classMask-class)) << (class % 4 / 2 * 32)
}

// plus adds the lanes of a vector, or of a sum of some.
func (w *wide) plus(v *vector) {
	for i, x := range v {
		w[i] += x & laneMask << classBits
		w[i+laneWords] += x >> 16 & laneMask << classBits
	}
}

// best is the class with the highest lane.
func (w *wide) best() int {
	var low, high uint64 // the highest lanes so far
	for _, x := range w {
		low = max(low, x&(1<<32-1))
		high = max(high, x)
	}
	return classMask - int(max(low, high>>32)&classMask)
}
