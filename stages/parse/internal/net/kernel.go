package net

// Row is what adds to the hidden vector of a configuration, in units of 1/256.
type Row [StepWidth]int16

const (
	TokenWidth = 64   // of tokens' hidden and deep vectors
	StepWidth  = 96   // of configurations' hidden vectors
	top        = 4095 // hidden numbers are from 0 to top
	block      = 96   // columns of a matrix that stand together
)

// Matrix maps vectors of in numbers to vectors of out. The weights of 96
// columns stand together, and of those the two rows of a pair:
//
//	w[column/96][row/2][column%96][row%2]
//
// so that one instruction multiplies and adds pairs for eight columns, or 16.
type Matrix struct {
	in, out int // divisible by 2 and by 96
	shift   int // bits that are rounded off
	w       []int16
}

// pairs are vectors without their pairs of zeros, which are about half of a
// rectified vector's.
type pairs struct {
	list []pair
	ends []int // of each vector in list
}

// pair is two numbers of 16 bits, the first lowest, and then the place of the
// pair's weights among those of 96 columns, in bytes.
type pair uint64

// slack is how many pairs may be written behind the last.
const slack = 8

// set makes p the vectors of n numbers that x holds one after another.
func (p *pairs) set(x []int16, n int) {
	if need := len(x)/2 + slack; cap(p.list) < need {
		p.list = make([]pair, 2*need)
	}
	if need := len(x) / n; cap(p.ends) < need {
		p.ends = make([]int, 2*need)
	}
	p.list, p.ends = p.list[:len(x)/2+slack], p.ends[:len(x)/n]
	p.fill(x, n)
}

// fillPlain writes what set makes, in arrays that are large enough.
func (p *pairs) fillPlain(x []int16, n int) {
	used := 0
	for i := range p.ends {
		v := x[i*n:][:n]
		for j := 1; j < len(v); j += 2 {
			both := uint64(uint16(v[j-1])) | uint64(uint16(v[j]))<<16
			p.list[used] = pair(both | uint64(j-1)*2*block<<32)
			if both != 0 {
				used++
			}
		}
		p.ends[i] = used
	}
}

// addPlain adds src to dst. Sums that overflow wrap around.
func addPlain(dst, src []int16) {
	for i, x := range src {
		dst[i] += x
	}
}

// clip rectifies x.
func clip(x []int16) {
	for i, v := range x {
		x[i] = max(0, min(v, top))
	}
}

// windowPlain sets dst to the rectified vectors of TokenWidth numbers of tokens
// that take something from size places about them: bias, and from each place
// what its row gives to them. A row gives to who is before it first.
func windowPlain(dst []int16, rows [][]int16, size int, bias []int16) {
	for i := range rows[:len(rows)-size+1] {
		x := dst[i*TokenWidth:][:TokenWidth]
		copy(x, bias)
		for k, row := range rows[i:][:size] {
			addPlain(x, row[(size-1-k)*TokenWidth:][:TokenWidth])
		}
		clip(x)
	}
}

// mulPlain multiplies the vectors; their products are put in dst at every
// stride numbers.
func (m *Matrix) mulPlain(dst []int16, stride int, p *pairs) {
	at := 0
	for i, end := range p.ends {
		dst := dst[i*stride:]
		for b := 0; b < m.out; b += block {
			var sums [block]int32
			for _, x := range p.list[at:end] {
				x0, x1 := int32(int16(x)), int32(int16(x>>16))
				w := m.w[b*m.in+int(x>>33):][:2*block]
				for k := range sums {
					sums[k] += x0*int32(w[2*k]) + x1*int32(w[2*k+1])
				}
			}
			for k, s := range sums {
				s = (s + 1<<m.shift>>1) >> m.shift
				dst[b+k] = int16(max(-1<<15, min(s, 1<<15-1)))
			}
		}
		at = end
	}
}

// scorePlain sums the rows of slots and those of table that facts name to the
// hidden vector, and sets the scores of the actions, in units of 1/2^18.
func scorePlain(slots []*Row, facts []uint16, table []Row, act *[3]Row, hidden *Row, out *[4]int32) {
	*hidden = Row{}
	for _, r := range slots {
		addPlain(hidden[:], r[:])
	}
	for _, f := range facts {
		addPlain(hidden[:], table[f][:])
	}
	clip(hidden[:])
	*out = [4]int32{}
	for a := range act {
		for k, w := range act[a] {
			out[a] += int32(hidden[k]) * int32(w)
		}
	}
}

// highestPlain is the highest of the scores, which have a number each in the low
// bits: score<<low + rest.
func highestPlain(scores []int16, rest []int32) int32 {
	high := int32(-1 << 31)
	for r, s := range scores {
		high = max(high, int32(s)<<low+rest[r])
	}
	return high
}
