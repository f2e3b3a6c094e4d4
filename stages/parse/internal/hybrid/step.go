package hybrid

import "epithet/stages/article"

// The tokens of a configuration that the model looks at: first those that any
// token can be, then what left children can be, then what right ones can.
const (
	SlotS0  = iota // top of the stack
	SlotB0         // front of the buffer
	SlotS1         // below the top
	SlotS2         // and below that
	SlotS0L        // leftmost child of the top
	SlotS1L
	SlotB0L
	SlotS0R // rightmost child of the top
	SlotS1R
	NumSlots
	FirstLeft  = SlotS0L
	FirstRight = SlotS0R
)

// Facts are what the model knows of a configuration beside its tokens. Each
// has a range of numbers of its own.
const (
	numRelFacts = 9
	numSetFacts = 3
	relFacts    = uint16(0)
	setFacts    = relFacts + numRelFacts*uint16(article.NumRels)
	valency0    = setFacts + numSetFacts<<setBits
	valency1    = valency0 + 16
	valencyB    = valency1 + 16
	distance0   = valencyB + 4
	distance1   = distance0 + 16
	between0    = distance1 + 16
	between1    = between0 + 32
	depth       = between1 + 32
	NumFacts    = depth + 8                     // the number of numbers
	StepFacts   = numRelFacts + numSetFacts + 8 // how many a step has
	LastFact    = depth                         // from here to NumFacts, the numbers of the last, which every step has
)

// Step is what the model sees of a configuration.
type Step struct {
	Tokens [NumSlots]int32 // -1 for none, the number of tokens for the root
	Facts  [StepFacts]uint16
}

// Counts are those of the tokens before one, for what stands between two.
type Counts struct{ Verbs, Stops, Conjs int32 }

// Count fills counts, one longer than tokens.
func Count(counts []Counts, tokens []article.Token) {
	var c Counts
	for i := range tokens {
		counts[i] = c
		switch tokens[i].UPOS {
		case article.VERB, article.AUX:
			c.Verbs++
		case article.CCONJ, article.SCONJ:
			c.Conjs++
		case article.PUNCT:
			c.Stops++
		}
	}
	counts[len(tokens)] = c
}

const setBits = 8

// sets says to which bits of a set's fact each relation belongs.
var sets = func() (s [64]uint16) {
	for r := range article.NumRels {
		switch r.Base() {
		case article.Nsubj, article.Csubj, article.Expl:
			s[r] = 1
		case article.Obj, article.Iobj, article.Ccomp, article.Xcomp:
			s[r] = 2
		case article.Cop, article.Aux:
			s[r] = 4
		case article.Mark, article.CcRel:
			s[r] = 8
		case article.Case:
			s[r] = 16
		case article.DetRel:
			s[r] = 32
		case article.Conj, article.Appos, article.Flat:
			s[r] = 64
		case article.PunctRel:
			s[r] = 128
		}
	}
	return s
}()

// Look fills step from st; counts are those of the sentence.
func (step *Step) Look(st *State, counts []Counts) {
	top := len(st.Stack) - 1
	s0, s1, s2, b0 := int32(-1), int32(-1), int32(-1), st.Front
	if top >= 0 {
		s0 = st.Stack[top]
	}
	if top >= 1 {
		s1 = st.Stack[top-1]
	}
	if top >= 2 {
		s2 = st.Stack[top-2]
	}
	n0, n1, nb := st.node(s0), st.node(s1), st.node(b0)
	step.Tokens = [NumSlots]int32{SlotS0: s0, SlotB0: b0, SlotS1: s1, SlotS2: s2,
		SlotS0L: n0.L1, SlotS0R: n0.R1, SlotS1L: n1.L1, SlotS1R: n1.R1, SlotB0L: nb.L1}
	const rels = uint16(article.NumRels)
	f := &step.Facts
	f[0] = relFacts + st.rel(n0.L1)
	f[1] = relFacts + 1*rels + st.rel(n0.L2)
	f[2] = relFacts + 2*rels + st.rel(n0.R1)
	f[3] = relFacts + 3*rels + st.rel(n0.R2)
	f[4] = relFacts + 4*rels + st.rel(n1.L1)
	f[5] = relFacts + 5*rels + st.rel(n1.R1)
	f[6] = relFacts + 6*rels + st.rel(n1.R2)
	f[7] = relFacts + 7*rels + st.rel(nb.L1)
	f[8] = relFacts + 8*rels + st.rel(nb.L2)
	f[9] = setFacts + n0.Set
	f[10] = setFacts + 1<<setBits + n1.Set
	f[11] = setFacts + 2<<setBits + nb.Set
	f[12] = valency0 + uint16(min(n0.NL, 3))<<2 + uint16(min(n0.NR, 3))
	f[13] = valency1 + uint16(min(n1.NL, 3))<<2 + uint16(min(n1.NR, 3))
	f[14] = valencyB + uint16(min(nb.NL, 3))
	f[15], f[16], f[17], f[18] = distance0, distance1, between0, between1
	if s0 >= 0 {
		f[15] = distance0 + distance(s0, b0)
		f[17] = between0 + between(counts, s0, b0)
	}
	if s1 >= 0 {
		f[16] = distance1 + distance(s1, s0)
		f[18] = between1 + between(counts, s1, s0)
	}
	f[19] = depth + uint16(min(top+1, 3))
	if b0 == st.N {
		f[19] += 4
	}
}

var noNode = Node{L1: -1, L2: -1, R1: -1, R2: -1}

func (s *State) node(i int32) *Node {
	if i < 0 {
		return &noNode
	}
	return &s.Nodes[i]
}

func (s *State) rel(i int32) uint16 {
	if i < 0 {
		return 0
	}
	return uint16(s.Nodes[i].Rel)
}

// distance is that between two tokens, in classes from 1.
func distance(a, b int32) uint16 {
	d := b - a
	switch {
	case d <= 6:
		return uint16(d)
	case d <= 10:
		return 7
	case d <= 20:
		return 8
	}
	return 9
}

// between is what stands between tokens a < b: verbs, stops, conjunctions.
func between(counts []Counts, a, b int32) uint16 {
	a++
	if a >= b {
		return 1
	}
	c, d := &counts[a], &counts[b]
	return 2 + uint16(min(d.Verbs-c.Verbs, 2)) + 3*uint16(min(d.Stops-c.Stops, 2)) + 9*uint16(min(d.Conjs-c.Conjs, 1))
}
