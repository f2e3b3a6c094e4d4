package hybrid

import (
	"math/rand/v2"
	"testing"
)

// TestAnyActionsMakeATree takes legal actions at random: the result must be
// one projective tree with one root after 2n actions.
func TestAnyActionsMakeATree(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	var st State
	for range 2000 {
		n := rng.IntN(25)
		st.Reset(n)
		steps := 0
		for !st.Done() {
			var legal []Action
			for a := Shift; a < NumActions; a++ {
				if st.Legal(a) {
					legal = append(legal, a)
				}
			}
			if len(legal) == 0 {
				t.Fatalf("no action is legal with %d of %d read and %v on the stack", st.Front, n, st.Stack)
			}
			a := legal[rng.IntN(len(legal))]
			if only, is := st.Only(); is != (len(legal) == 1) || is && only != a {
				t.Fatalf("Only() = %v, %v where %v are legal", only, is, legal)
			}
			st.Do(a, uint8(1+rng.IntN(50)))
			steps++
		}
		if steps != 2*n {
			t.Fatalf("%d actions for %d tokens", steps, n)
		}
		checkTree(t, &st, n)
	}
}

func checkTree(t *testing.T, st *State, n int) {
	t.Helper()
	roots := 0
	for d := range n {
		h := int(st.Nodes[d].Head)
		if h == n {
			roots++
			continue
		}
		at, ups := d, 0
		for at != n {
			at = int(st.Nodes[at].Head)
			if ups++; at < 0 || ups > n {
				t.Fatalf("token %d does not reach the root", d)
			}
		}
		for k := min(d, h) + 1; k < max(d, h); k++ {
			at := k
			for at != h && at != n {
				at = int(st.Nodes[at].Head)
			}
			if at != h {
				t.Fatalf("the arc from %d to %d covers %d, which hangs elsewhere", h, d, k)
			}
		}
	}
	if n > 0 && roots != 1 {
		t.Fatalf("%d roots", roots)
	}
	for i := range n {
		l1, r1 := int32(-1), int32(-1)
		for d := range n {
			if int(st.Nodes[d].Head) != i {
				continue
			}
			if d < i && l1 < 0 {
				l1 = int32(d)
			}
			if d > i {
				r1 = int32(d)
			}
		}
		if node := st.Nodes[i]; node.L1 != l1 || node.R1 != r1 {
			t.Fatalf("outermost children of %d are %d and %d, want %d and %d", i, node.L1, node.R1, l1, r1)
		}
	}
}
