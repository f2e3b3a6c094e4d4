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
// id with All for the rest: a discovered name may be written, and its type
// taken, in several ways.
type Entity struct{ ID, Name, Type, Method string }

// Term is a frame's term as characterisations give it. Each is counted as it
// is, and with All for: voice and polarity; term and polarity; term and voice;
// term, voice and polarity.
type Term struct{ Frame, Term, Voice, Polarity string }

// key is what a family of counts is keyed by.
type key[K any] interface {
	comparable
	Compare(K) int
	clone() K
	hash(maphash.Seed) uint64
}

// named is a key that is encoded by its fields.
type named[K any] interface {
	key[K]
	// fields and withFields are each other's inverse; unused fields are empty.
	fields() [4]string
	withFields([4]string) (K, bool)
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
	return cmp.Or(strings.Compare(k.ID, o.ID), strings.Compare(k.Name, o.Name),
		strings.Compare(k.Type, o.Type), strings.Compare(k.Method, o.Method))
}

// Compare orders terms by the fields in their order.
func (k Term) Compare(o Term) int {
	return cmp.Or(strings.Compare(k.Frame, o.Frame), strings.Compare(k.Term, o.Term),
		strings.Compare(k.Voice, o.Voice), strings.Compare(k.Polarity, o.Polarity))
}

// The clones keep a key from holding the article's text, or a shard's, in memory.

func (k Lemma) clone() Lemma { return Lemma{strings.Clone(k.Lemma), k.UPOS} }

func (k Entity) clone() Entity {
	return Entity{strings.Clone(k.ID), strings.Clone(k.Name), strings.Clone(k.Type), strings.Clone(k.Method)}
}

func (k Term) clone() Term {
	return Term{strings.Clone(k.Frame), strings.Clone(k.Term), strings.Clone(k.Voice), strings.Clone(k.Polarity)}
}

func (k Lemma) hash(seed maphash.Seed) uint64 {
	return maphash.String(seed, k.Lemma) ^ uint64(k.UPOS)*0x9e3779b97f4a7c15
}

func (k Entity) hash(seed maphash.Seed) uint64 { return hashFields(seed, k.fields()) }
func (k Term) hash(seed maphash.Seed) uint64   { return hashFields(seed, k.fields()) }

func hashFields(seed maphash.Seed, fields [4]string) uint64 {
	var h uint64
	for _, f := range fields {
		h = bits.RotateLeft64(h, 21)*0x9e3779b97f4a7c15 ^ maphash.String(seed, f)
	}
	return h
}

func (k Lemma) fields() [4]string  { return [4]string{k.Lemma, k.UPOS.String()} }
func (k Entity) fields() [4]string { return [4]string{k.ID, k.Name, k.Type, k.Method} }
func (k Term) fields() [4]string   { return [4]string{k.Frame, k.Term, k.Voice, k.Polarity} }

func (Lemma) withFields(f [4]string) (Lemma, bool) {
	u, ok := parseUPOS(f[1])
	return Lemma{f[0], u}, ok && f[2] == "" && f[3] == ""
}

func parseUPOS(name string) (article.UPOS, bool) {
	for u := article.UPOS(0); u <= article.VERB; u++ {
		if u.String() == name {
			return u, true
		}
	}
	return 0, false
}

func (Entity) withFields(f [4]string) (Entity, bool) { return Entity{f[0], f[1], f[2], f[3]}, true }
func (Term) withFields(f [4]string) (Term, bool)     { return Term{f[0], f[1], f[2], f[3]}, true }

// levels appends e at each level that it is counted at.
func (k Entity) levels(to []Entity) []Entity {
	return append(to, k, Entity{k.ID, All, All, All})
}

// levels appends t at each level that it is counted at.
func (k Term) levels(to []Term) []Term {
	return append(to, k,
		Term{k.Frame, k.Term, All, All},
		Term{k.Frame, All, k.Voice, All},
		Term{k.Frame, All, All, k.Polarity},
		Term{k.Frame, All, All, All})
}
