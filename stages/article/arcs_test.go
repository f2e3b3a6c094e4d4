package article

import (
	"math/rand/v2"
	"testing"
)

func TestRelNames(t *testing.T) {
	if len(relNames) != int(NumRels) {
		t.Fatalf("%d names for %d relations", len(relNames), NumRels)
	}
	for r := NoRel; r < NumRels; r++ {
		if got := ParseRel(r.String()); got != r {
			t.Errorf("ParseRel(%q) = %v", r, got)
		}
		if base := r.Base(); len(base.String()) > len(r.String()) || r.String()[:len(base.String())] != base.String() {
			t.Errorf("the base of %q is %q", r, base)
		}
	}
	for name, want := range map[string]Rel{
		"nsubj:pass": NsubjPass, "nsubj:other": Nsubj, "obl:tmod:more": Obl, "unheard": NoRel, "": NoRel, ":": NoRel,
	} {
		if got := ParseRel(name); got != want {
			t.Errorf("ParseRel(%q) = %q, want %q", name, got, want)
		}
	}
}

// randomTree hangs every token but one from another so that all reach it.
func randomTree(rng *rand.Rand, n int) []Arc {
	order := rng.Perm(n)
	arcs := make([]Arc, n)
	for k, i := range order {
		arcs[i] = Arc{Head: -1, Rel: Root}
		if k > 0 {
			arcs[i] = Arc{Head: int32(order[rng.IntN(k)]), Rel: Rel(2 + rng.IntN(int(NumRels)-2))}
		}
	}
	return arcs
}

func TestTreeAgainstArcs(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var tree Tree
	for range 300 {
		n := 1 + rng.IntN(30)
		arcs := randomTree(rng, n)
		tree.Build(arcs)
		for i := range n {
			var children []int
			for c := range n {
				if int(arcs[c].Head) == i {
					children = append(children, c)
				}
			}
			k := 0
			for c := tree.First(i); c >= 0; c = tree.Next(c) {
				if k >= len(children) || children[k] != c {
					t.Fatalf("child %d of %d is %d, want one of %v", k, i, c, children)
				}
				k++
			}
			if k != len(children) {
				t.Fatalf("%d children of %d, want %v", k, i, children)
			}
			if len(children) > 0 {
				if c := tree.Child(i, arcs[children[0]].Rel); c != children[0] {
					t.Fatalf("Child of %d is %d, want %d", i, c, children[0])
				}
			}
		}
	}
}

func TestTreeOfArcsThatAreNone(t *testing.T) {
	var tree Tree
	for _, arcs := range [][]Arc{
		nil,
		{{Head: 0}},
		{{Head: 1}, {Head: 0}},
		{{Head: -1}, {Head: -1}, {Head: 3}, {Head: 2}},
		{{Head: 7}, {Head: 0}},
	} {
		tree.Build(arcs)
		for i := range arcs {
			children := 0
			for c := tree.First(i); c >= 0; c = tree.Next(c) {
				if children++; children > len(arcs) {
					t.Fatalf("the children of %d in %v do not end", i, arcs)
				}
			}
		}
	}
}

func TestTreeAllocatesNothing(t *testing.T) {
	arcs := randomTree(rand.New(rand.NewPCG(3, 4)), 100)
	var tree Tree
	tree.Build(arcs)
	if n := testing.AllocsPerRun(10, func() {
		tree.Build(arcs)
		tree.Child(5, Nsubj, Obj)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
