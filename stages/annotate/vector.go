package annotate

// numLanes is the number of classes that the model scores.
const numLanes = 38

// A vector holds a contribution to the score of every class, in thousandths: a
// lane of 32 bits for each class, two to a word. A lane is
//
//	(milli + laneBias) << classBits
//
// so it is never negative, and sums of a few vectors carry nothing from lane to
// lane. The low bits stay free for the class: one of the summed vectors has
// there what makes the first class in alphabetical order win a tie, and the
// highest lane names the class. Lanes without a class are 0 and never win.
//
// Note: lanes of 16 bits lose exactness. Three lanes of 21 bits need fewer
// additions, but leave no room for the class, and finding it costs more.
type vector [laneWords]uint64

const (
	laneWords = 20 // whole registers of 32 bytes
	classBits = 6
	laneBias  = 1 << 17
	classMask = 1<<classBits - 1
)

// newVector adds nothing to any score.
func newVector() (v vector) {
	for class := range numLanes {
		v[class/2] += laneBias << classBits << (32 * (class % 2))
	}
	return v
}

// add adds milli to the score of a class.
func (v *vector) add(class, milli int) {
	v[class/2] += uint64(milli<<classBits) << (32 * (class % 2))
}

// name writes the classes into the low bits.
func (v *vector) name() {
	for class := range numLanes {
		v[class/2] += uint64(classMask-class) << (32 * (class % 2))
	}
}

// plus adds another vector.
func (v *vector) plus(o *vector) {
	for i := range v {
		v[i] += o[i]
	}
}

// best is the class with the highest lane in a sum of vectors, one of which has
// named the classes.
func (v *vector) best() int {
	var even, odd uint64 // the highest lanes so far
	for _, x := range v {
		even = max(even, x&(1<<32-1))
		odd = max(odd, x)
	}
	return classMask - int(max(even, odd>>32)&classMask)
}
