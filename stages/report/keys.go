package report

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// readKeys takes each source's first key terms.
func (b *builder) readKeys() {
	kept := make([]int, len(b.sources))
	b.keyAt = make([]map[string]int32, len(b.sources))
	for _, k := range b.in.Keys {
		s, ok := b.at[k.Source]
		if !ok || kept[s] == maxKeys || b.sources[s].more > 0 {
			continue
		}
		kept[s]++
		if b.keyAt[s] == nil {
			b.keyAt[s] = map[string]int32{}
		}
		word := strings.ToLower(k.Term)
		for _, form := range []string{word, word + "s"} {
			if _, taken := b.keyAt[s][form]; !taken {
				b.keyAt[s][form] = int32(len(b.keys))
			}
		}
		b.keys = append(b.keys, k)
	}
}

// findKeys looks for its source's key terms in a sentence: the base form and
// that with s. Note: all forms are in the tokens, which are the largest table
// by far, and not written of large corpora.
func (b *builder) findKeys(doc int32, s Sentence) {
	keys := b.keyAt[b.docAt[doc]]
	if len(keys) == 0 || s.Furniture {
		return
	}
	var scratch [64]byte
	var clone string
	for start := 0; start < len(s.Text); {
		end := start
		lower := scratch[:0]
		for end < len(s.Text) {
			r, size := utf8.DecodeRuneInString(s.Text[end:])
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' {
				break
			}
			if len(lower) < len(scratch)-utf8.UTFMax {
				lower = utf8.AppendRune(lower, unicode.ToLower(r))
			}
			end += size
		}
		if end == start {
			_, size := utf8.DecodeRuneInString(s.Text[start:])
			start += size
			continue
		}
		if k, ok := keys[string(lower)]; ok {
			if clone == "" {
				clone = strings.Clone(s.Text)
			}
			at := s.Start + int64(start)
			b.keySample.add(cell{b.docAt[doc], k, 0}, passage{
				doc: doc, sent: s.Sent, start: at, end: s.Start + int64(end),
				frame: -1, term: -1, target: nobody, holder: nobody, entity: -1, key: k,
				order: chance(s.DocID, at), words: text{s.Start, clone},
			})
		}
		start = end
	}
}
