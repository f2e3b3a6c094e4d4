package annotate

import "epithet/stages/article"

// describe writes the tokens of a sentence that is tagged.
func (v *vocabulary) describe(tokens []article.Token, b *batch, s pending, sent int32) {
	tags := b.tags[s.first:s.end]
	spans := b.spans[s.first:s.end]
	for i, id := range b.ids[s.first:s.end] {
		t, w, tag := &tokens[i], &v.words[id], article.Tag(tags[i])
		t.Span, t.Sent, t.Tag, t.TextNum = spans[i], sent, tag, uint32(id)
		if upos := roleUPOS[w.role][tag]; upos&looks == 0 {
			t.UPOS = article.UPOS(upos)
		} else {
			t.UPOS = lookedUPOS(w.role, tags, i)
		}
		if kind := inflections[tag]; w.kinds>>kind&1 != 0 {
			t.LemmaNum, t.Lemma = w.lemmaNum, w.lemma
		} else {
			t.LemmaNum, t.Lemma = v.otherLemma(id, kind)
		}
	}
}

// otherLemma is a lemma that a word has had under other inflections than its
// first, or never.
type otherLemma struct {
	num   uint32
	kinds uint32 // bit for each inflection under which the word has it
	lemma string
	next  int32 // the word's next, 0 if none
}

// otherLemma is a word's lemma under an inflection that is not among those of
// its first lemma, or not yet.
func (v *vocabulary) otherLemma(id int32, kind inflection) (num uint32, lemma string) {
	for at := v.words[id].others; at != 0; at = v.others[at].next {
		if o := &v.others[at]; o.kinds>>kind&1 != 0 {
			return o.num, o.lemma
		}
	}
	text := v.texts.texts[id]
	lemma, n := lemmatise(text, kind, v.model), id
	if lemma != text {
		n, _ = v.number(lemma)
	}
	num, lemma = uint32(n), v.texts.texts[n]
	w := &v.words[id]
	if w.kinds == 0 || num == w.lemmaNum {
		w.lemmaNum, w.lemma = num, lemma
		w.kinds |= 1 << kind
		return num, lemma
	}
	for at := w.others; at != 0; at = v.others[at].next {
		if o := &v.others[at]; o.num == num {
			o.kinds |= 1 << kind
			return num, lemma
		}
	}
	v.others = append(roomier(v.others), otherLemma{num: num, kinds: 1 << kind, lemma: lemma, next: w.others})
	w.others = int32(len(v.others) - 1)
	return num, lemma
}
