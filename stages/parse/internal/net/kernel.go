package net

// Row is what adds to the hidden vector of a configuration, in units of 1/256.
type Row [StepWidth]int16

const (
	TokenWidth = 64   // of tokens' hidden and deep vectors
	StepWidth  = 96   // of configurations' hidden vectors
	top        = 4095 // hidden numbers are from 0 to top
	block      = 64   // columns of a matrix that stand together
)

// Matrix maps vectors of in numbers to vectors of out. The weights of 64
// columns stand together, and of those the two rows of a pair:
//
//	w[column/64][row/2][column%64][row%2]
//
// so that one instruction multiplies and adds pairs for eight columns.
type Matrix struct {
	in, out int // divisible by 2 and by 64
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
// pair's weights among those of 64 columns, in bytes.
type pair uint64

// set makes p the vectors of n numbers that x holds one after another.
func (p *pairs) set(x []int16, n int) {
	if need := len(x)/2 + 1; cap(p.list) < need {
		p.list, p.ends = make([]pair, 2*need), make([]int, 2*need)
	}
	list, used := p.list[:len(x)/2+1], 0 // a pair of zeros is written and not counted
	p.ends = p.ends[:0]
	for ; len(x) >= n; x = x[n:] {
		v := x[:n]
		for j := 1; j < len(v); j += 2 {
			both := uint64(uint16(v[j-1])) | uint64(uint16(v[j]))<<16
			list[used] = pair(both | uint64(j-1)*2*block<<32)
			if both != 0 {
				used++
			}
		}
		p.ends = append(p.ends, used)
	}
	p.list = list
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
	clipPlain(hidden[:])
	*out = [4]int32{}
	for a := range act {
		for k, w := range act[a] {
			out[a] += int32(hidden[k]) * int32(w)
		}
	}
}
