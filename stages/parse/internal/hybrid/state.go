// Package hybrid is what the parser and its training share: tokens as the
// model sees them, the arc-hybrid transition system, and its configurations.
package hybrid

// Action is a transition of the arc-hybrid system.
type Action uint8

const (
	Shift Action = iota // push the front of the buffer
	Left                // hang the top of the stack from the front of the buffer
	Right               // hang the top of the stack from the one below it
	NumActions
)

// State is a parse under way. Token n is the root, at the end of the buffer.
type State struct {
	Stack []int32
	Front int32 // front of the buffer
	N     int32
	Nodes []Node
}

// Node is what is known of a token's place in the tree so far.
type Node struct {
	Head   int32 // -1 where it has none yet, n for the root
	L1, L2 int32 // leftmost and second leftmost child, -1 for none
	R1, R2 int32 // rightmost and second rightmost child, -1 for none
	NL, NR uint8 // numbers of left and right children, capped
	Rel    uint8
	Set    uint16 // kinds of relations of the children, one bit each
}

// Reset starts the parse of n tokens.
func (s *State) Reset(n int) {
	s.Stack, s.Front, s.N = s.Stack[:0], 0, int32(n)
	if cap(s.Nodes) <= n {
		s.Nodes = make([]Node, 2*n+16)
	}
	s.Nodes = s.Nodes[:n+1]
	for i := range s.Nodes {
		s.Nodes[i] = Node{Head: -1, L1: -1, L2: -1, R1: -1, R2: -1}
	}
}

// Done reports whether every token has its head.
func (s *State) Done() bool { return s.Front == s.N && len(s.Stack) == 0 }

// Legal reports whether the action may be taken. The root takes the last
// token left, and that one alone: the result is one projective tree whatever
// the order of actions.
func (s *State) Legal(a Action) bool {
	switch a {
	case Shift:
		return s.Front < s.N
	case Left:
		return len(s.Stack) > 0 && (s.Front < s.N || len(s.Stack) == 1)
	default:
		return len(s.Stack) > 1
	}
}

// Arc is the head and the dependent that a Left or Right joins.
func (s *State) Arc(a Action) (head, dep int32) {
	top := len(s.Stack) - 1
	if a == Left {
		return s.Front, s.Stack[top]
	}
	return s.Stack[top-1], s.Stack[top]
}

// Do takes the action; rel is the relation of a new arc.
func (s *State) Do(a Action, rel uint8) {
	if a == Shift {
		s.Stack = append(s.Stack, s.Front)
		s.Front++
		return
	}
	head, dep := s.Arc(a)
	s.Stack = s.Stack[:len(s.Stack)-1]
	d, h := &s.Nodes[dep], &s.Nodes[head]
	d.Head, d.Rel = head, rel
	if a == Left {
		h.L1, h.L2 = dep, h.L1
		h.NL = min(h.NL+1, 15)
		h.Set |= sets[rel]
		return
	}
	h.R1, h.R2 = dep, h.R1
	h.NR = min(h.NR+1, 15)
	h.Set |= sets[rel]
}

// Only is the one legal action, where there is but one.
func (s *State) Only() (a Action, only bool) {
	n := 0
	for b := Shift; b < NumActions; b++ {
		if s.Legal(b) {
			a = b
			n++
		}
	}
	return a, n == 1
}
