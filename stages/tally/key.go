package tally

import (
	"cmp"
	"hash/maphash"
	"math/bits"
	"strings"

	"epithet/stages/article"
)

// All stands for every value of a field in the keys that are summed up.
const All = "*"

// Lemma is a word, or an n-gram with its words joined by spaces.
type Lemma struct {
	Lemma string
	UPOS  article.UPOS
}

// Entity is an entity as mentions give it. Each is counted as it is, and by its
// id: a discovered name may be written, and its type taken, in several ways.
type Entity struct{ ID, Name, Type, Method string }

// ID is that of an entity.
type ID string

// Node is what words and other nodes are counted around, and what kind of thing
// that is.
type Node struct{ Kind, Name string }

// name is a source's or a period's.
type name string

// Term is a frame's term as characterisations give it. Each is counted as it
// is, and with All for: voice and polarity; term and polarity; term and voice;
// term, voice and polarity.
type Term struct{ Frame, Term, Voice, Polarity string }

// key is what is numbered.
type key[K any] interface {
	comparable
	clone() K
	hash(maphash.Seed) uint64
}

// ordered is a key that rows are sorted by.
type ordered[K any] interface {
	key[K]
	Compare(K) int
}

// coded is a key that logs hold.
type coded[K any] interface {
	key[K]
	encode(to []byte) []byte
	decode(*decoder) K
}

// Compare orders lemmas by lemma, then by part of speech.
func (k Lemma) Compare(o Lemma) int {
	if c := strings.Compare(k.Lemma, o.Lemma); c != 0 {
		return c
	}
	return cmp.Compare(k.UPOS, o.UPOS)
}

// Compare orders entities by the fields in their order.
func (k Entity) Compare(o Entity) int {
	if c := strings.Compare(k.ID, o.ID); c != 0 { // as a rule
		return c
	}
	return cmp.Or(strings.Compare(k.Name, o.Name), strings.Compare(k.Type, o.Type), strings.Compare(k.Method, o.Method))
}

// Compare orders terms by the fields in their order.
func (k Term) Compare(o Term) int {
	if c := strings.Compare(k.Frame, o.Frame); c != 0 {
		return c
	}
	if c := strings.Compare(k.Term, o.Term); c != 0 {
		return c
	}
	return cmp.Or(strings.Compare(k.Voice, o.Voice), strings.Compare(k.Polarity, o.Polarity))
}

// Compare orders nodes by kind, then by name.
func (k Node) Compare(o Node) int {
	if c := strings.Compare(k.Kind, o.Kind); c != 0 {
		return c
	}
	return strings.Compare(k.Name, o.Name)
}

// Compare orders ids as texts.
func (k ID) Compare(o ID) int { return strings.Compare(string(k), string(o)) }

// The clones keep a key from holding the article's text, or a shard's, in memory.

func (k Lemma) clone() Lemma { return Lemma{strings.Clone(k.Lemma), k.UPOS} }

func (k Entity) clone() Entity {
	all := k.ID + k.Name + k.Type + k.Method // in one piece: there are many
	name := len(k.ID)
	kind := name + len(k.Name)
	method := kind + len(k.Type)
	return Entity{all[:name], all[name:kind], all[kind:method], all[method:]}
}

func (k Term) clone() Term {
	return Term{strings.Clone(k.Frame), strings.Clone(k.Term), strings.Clone(k.Voice), strings.Clone(k.Polarity)}
}

func (k Node) clone() Node { return Node{strings.Clone(k.Kind), strings.Clone(k.Name)} }
func (k name) clone() name { return name(strings.Clone(string(k))) }

func (k ID) clone() ID { return k } // of an entity, which holds it anyway

func (k Lemma) hash(seed maphash.Seed) uint64 {
	return maphash.String(seed, k.Lemma) ^ uint64(k.UPOS)*0x9e3779b97f4a7c15
}

func (k Entity) hash(seed maphash.Seed) uint64 {
	return hashFields(seed, k.ID, k.Name) // these tell nearly all apart
}
func (k Term) hash(seed maphash.Seed) uint64 {
	return hashFields(seed, k.Frame, k.Term, k.Voice, k.Polarity)
}

func hashFields(seed maphash.Seed, fields ...string) uint64 {
	var h uint64
	for _, f := range fields {
		h = bits.RotateLeft64(h, 21)*0x9e3779b97f4a7c15 ^ maphash.String(seed, f)
	}
	return h
}

func (k Node) hash(seed maphash.Seed) uint64 { return hashFields(seed, k.Kind, k.Name) }
func (k ID) hash(seed maphash.Seed) uint64   { return maphash.String(seed, string(k)) }
func (k name) hash(seed maphash.Seed) uint64 { return maphash.String(seed, string(k)) }

func (k Lemma) encode(to []byte) []byte {
	return append(appendString(to, k.Lemma), byte(k.UPOS))
}

func (k Entity) encode(to []byte) []byte { return appendStrings(to, k.ID, k.Name, k.Type, k.Method) }
func (k Term) encode(to []byte) []byte {
	return appendStrings(to, k.Frame, k.Term, k.Voice, k.Polarity)
}
func (k Node) encode(to []byte) []byte { return appendStrings(to, k.Kind, k.Name) }
func (k name) encode(to []byte) []byte { return appendString(to, string(k)) }

func (Lemma) decode(d *decoder) Lemma { return Lemma{d.string(), d.upos()} }
func (Entity) decode(d *decoder) Entity {
	return Entity{d.string(), d.string(), d.string(), d.string()}
}
func (Term) decode(d *decoder) Term { return Term{d.string(), d.string(), d.string(), d.string()} }
func (Node) decode(d *decoder) Node { return Node{d.string(), d.string()} }
func (name) decode(d *decoder) name { return name(d.string()) }

// levels appends k at each level that it is counted at.
func (k Term) levels(to []Term) []Term {
	return append(to, k,
		Term{k.Frame, k.Term, All, All},
		Term{k.Frame, All, k.Voice, All},
		Term{k.Frame, All, All, k.Polarity},
		k.frame())
}

func (k Term) frame() Term { return Term{k.Frame, All, All, All} }
