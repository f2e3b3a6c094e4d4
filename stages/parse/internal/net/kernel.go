package net

// Row is a vector of the hidden layers: width numbers in units of 1/256.
type Row [Width]int16

const (
	Width = 64   // of both hidden layers
	top   = 4095 // hidden numbers are from 0 to top
	block = 32   // columns of a matrix that stand together
)

// Matrix maps vectors of in numbers to vectors of out. The weights of 32
// columns stand together, and of those the two rows of a pair:
//
//	w[column/32][row/2][column%32][row%2]
//
// so that one instruction multiplies and adds pairs for eight columns.
type Matrix struct {
	in, out int // divisible by 2 and by 32
	shift   int // bits that are rounded off
	w       []int16
}

// addPlain adds src to dst. Sums that overflow wrap around.
func addPlain(dst, src []int16) {
	for i, x := range src {
		dst[i] += x
	}
}

func clipPlain(x []int16) {
	for i, v := range x {
		x[i] = max(0, min(v, top))
	}
}

// mulPlain multiplies the vectors that x holds one after another.
func (m *Matrix) mulPlain(dst, x []int16) {
	for len(x) >= m.in {
		v := x[:m.in]
		for b := 0; b < m.out; b += block {
			var sums [block]int32
			for j := 0; j < m.in; j += 2 {
				x0, x1 := int32(v[j]), int32(v[j+1])
				if x0|x1 == 0 {
					continue
				}
				w := m.w[b*m.in+j*block:][:2*block]
				for k := range sums {
					sums[k] += x0*int32(w[2*k]) + x1*int32(w[2*k+1])
				}
			}
			for k, s := range sums {
				s = (s + 1<<m.shift>>1) >> m.shift
				dst[b+k] = int16(max(-1<<15, min(s, 1<<15-1)))
			}
		}
		x, dst = x[m.in:], dst[m.out:]
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
	clipPlain(hidden[:])
	*out = [4]int32{}
	for a := range act {
		for k, w := range act[a] {
			out[a] += int32(hidden[k]) * int32(w)
		}
	}
}
