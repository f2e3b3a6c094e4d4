package article

// Rel is a basic relation of Universal Dependencies, with its subtype.
type Rel uint8

// The relations. Root is that of the token that a sentence hangs from.
const (
	NoRel Rel = iota
	Root
	Acl
	AclRelcl
	Advcl
	AdvclRelcl
	Advmod
	Amod
	Appos
	Aux
	AuxPass
	Case
	Ccomp
	CcRel // cc
	CcPreconj
	Compound
	CompoundPrt
	Conj
	Cop
	Csubj
	CsubjOuter
	CsubjPass
	Dep
	DetRel // det
	DetPredet
	Discourse
	Dislocated
	Expl
	Fixed
	Flat
	Goeswith
	Iobj
	List
	Mark
	Nmod
	NmodDesc
	NmodPoss
	NmodUnmarked
	Nsubj
	NsubjOuter
	NsubjPass
	Nummod
	Obj
	Obl
	OblAgent
	OblUnmarked
	Orphan
	Parataxis
	PunctRel // punct
	Reparandum
	Vocative
	Xcomp
	NumRels // the number of relations
)

var relNames = [...]string{
	"", "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case",
	"ccomp", "cc", "cc:preconj", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass",
	"dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark",
	"nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl",
	"obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp",
}

// String is the relation's name in Universal Dependencies, such as "nsubj:pass".
func (r Rel) String() string { return relNames[r] }

// Base is the relation without its subtype: Nsubj for NsubjPass.
func (r Rel) Base() Rel {
	switch r {
	case AclRelcl:
		return Acl
	case AdvclRelcl:
		return Advcl
	case AuxPass:
		return Aux
	case CcPreconj:
		return CcRel
	case CompoundPrt:
		return Compound
	case CsubjOuter, CsubjPass:
		return Csubj
	case DetPredet:
		return DetRel
	case NmodDesc, NmodPoss, NmodUnmarked:
		return Nmod
	case NsubjOuter, NsubjPass:
		return Nsubj
	case OblAgent, OblUnmarked:
		return Obl
	}
	return r
}

// ParseRel is the relation of that name; of an unknown subtype the relation
// without it, and NoRel where that is unknown too.
func ParseRel(name string) Rel {
	for {
		for i, n := range relNames {
			if n == name {
				return Rel(i)
			}
		}
		i := len(name) - 1
		for i >= 0 && name[i] != ':' {
			i--
		}
		if i < 0 {
			return NoRel
		}
		name = name[:i]
	}
}

// Arc hangs a token from its head.
type Arc struct {
	Head int32 // the head's index within the sentence, -1 for the root
	Rel  Rel
}

// Tree is a sentence's arcs with what is needed to walk them downwards. Its
// arrays are reused by the next Build.
type Tree struct {
	Arcs  []Arc
	first []int32 // first child in order of the text, -1 for none
	next  []int32 // next child of the same head, -1 for none
}

// Build makes t the tree of arcs, which it keeps. The arcs should form one
// tree, as those of a parser do; of arcs that do not, the walks over children
// still end.
func (t *Tree) Build(arcs []Arc) {
	n := len(arcs)
	t.Arcs = arcs
	if cap(t.first) < n {
		t.first, t.next = make([]int32, 2*n), make([]int32, 2*n)
	}
	t.first, t.next = t.first[:n], t.next[:n]
	for i := range arcs {
		t.first[i] = -1
	}
	for i := n - 1; i >= 0; i-- {
		h := arcs[i].Head
		if h < 0 || int(h) >= n {
			t.next[i] = -1
			continue
		}
		t.next[i], t.first[h] = t.first[h], int32(i)
	}
}

// Head is the head of token i, -1 for the root.
func (t *Tree) Head(i int) int { return int(t.Arcs[i].Head) }

// Rel is the relation of token i to its head.
func (t *Tree) Rel(i int) Rel { return t.Arcs[i].Rel }

// First is the first child of token i in order of the text, -1 for none:
//
//	for c := t.First(i); c >= 0; c = t.Next(c) {
func (t *Tree) First(i int) int { return int(t.first[i]) }

// Next is the child after i of the same head, -1 for none.
func (t *Tree) Next(i int) int { return int(t.next[i]) }

// Child is the first child of i whose relation is one of rels, -1 for none.
func (t *Tree) Child(i int, rels ...Rel) int {
	for c := t.first[i]; c >= 0; c = t.next[c] {
		for _, r := range rels {
			if t.Arcs[c].Rel == r {
				return int(c)
			}
		}
	}
	return -1
}
