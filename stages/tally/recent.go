package tally

import (
	"unsafe"

	"epithet/stages/article"
)

// recent remembers the ids of lemmas by the address of their strings, of which
// a vocabulary has one for each: a hit reads no string. An entry's pointer
// keeps its string alive, so no other can come to the same address.
type recent [1 << 15]recentLemma

type recentLemma struct {
	data *byte
	len  uint32
	id   uint32
	upos article.UPOS
}

// id numbers a lemma as the family does.
func (r *recent) id(f *family[Lemma], k *Lemma) uint32 {
	data := unsafe.StringData(k.Lemma)
	h := (uint64(uintptr(unsafe.Pointer(data))) + uint64(k.UPOS)<<56) * 0x9e3779b97f4a7c15
	e := &r[h>>49]
	if e.data == data && e.len == uint32(len(k.Lemma)) && e.upos == k.UPOS && data != nil {
		return e.id
	}
	id := f.id(k)
	if len(k.Lemma) <= 1<<10 { // not to hold a large text, and its length fits
		*e = recentLemma{data, uint32(len(k.Lemma)), id, k.UPOS}
	}
	return id
}
