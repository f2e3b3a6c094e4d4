package annotate

import "epithet/stages/article"

// vocabulary is what an annotator has learnt of the words that it met: for
// each, the summed contributions to the scores of its own place and of its
// neighbours'. It only remembers what the model says, so forgetting is harmless.
type vocabulary struct {
	model   *model
	ids     map[string]int32
	words   []word
	vectors []vector         // 0 is the zero vector
	byTag   [][]int32        // centres by the tag before; of words that have any
	shared  map[uint64]int32 // vectors of a pair of rows
}

type word struct {
	text   string // straightened
	normal string
	tag    article.Tag // where settled without the model
	centre int32       // vector of the word itself
	byTag  int32       // index into vocabulary.byTag, 0 if none
	prev1  int32       // vector that it adds to the next word's scores
	prev2  int32
	next1  int32
	next2  int32
	role   role
	lemmas lemmaSet
}

// The first words stand for the places outside a sentence.
const (
	wordStart2 = iota // directly before the first word, strange as it is: so the model was trained
	wordStart1
	wordEnd1
	wordEnd2
	numMarkers
)

func newVocabulary(m *model) *vocabulary {
	v := &vocabulary{model: m}
	v.reset()
	return v
}

func (v *vocabulary) reset() {
	v.ids = map[string]int32{}
	v.words = v.words[:0]
	v.vectors = append(v.vectors[:0], vector{})
	v.byTag = append(v.byTag[:0], nil)
	v.shared = map[uint64]int32{}
	for _, marker := range []string{"-START2-", "-START-", "-END-", "-END2-"} {
		v.words = append(v.words, v.learn(marker, marker))
	}
}

// id is the number of a token; words are numbered as they come.
func (v *vocabulary) id(text string) int32 {
	id, known := v.ids[text]
	if !known {
		id = int32(len(v.words))
		v.words = append(v.words, v.learn(text, normalise(text)))
		v.ids[text] = id
	}
	return id
}

func (v *vocabulary) learn(text, normal string) word {
	m := v.model
	w := word{text: text, normal: normal, role: readRole(text)}
	rows, first, end := m.record(normal)
	row := func(slot int) uint32 {
		if rows == nil {
			return 0
		}
		return u32(rows, slot)
	}
	_, asPrev, asNext := m.suffix(normal)
	w.prev1 = v.pair(row(slotPrev1), asPrev)
	w.prev2 = v.pair(row(slotPrev2), 0)
	w.next1 = v.pair(row(slotNext1), asNext)
	w.next2 = v.pair(row(slotNext2), 0)

	if w.tag = ruleTag(text); w.tag == article.NoTag {
		w.tag = m.dictTag(text)
	}
	if w.tag != article.NoTag {
		return w // never scored
	}
	var centre vector
	suffix, _, _ := m.suffix(text)
	for _, r := range [...]uint32{biasRow, suffix, u32(m.firsts, int(text[0])), row(slotWord)} {
		m.add(&centre, r)
	}
	w.centre = v.store(centre)
	if first < end {
		w.byTag = int32(len(v.byTag))
		centres := make([]int32, numContexts)
		for i := range centres {
			centres[i] = w.centre
		}
		for i := first; i < end; i++ {
			entry := u32(m.tagword, int(i))
			with := centre
			m.add(&with, entry&(1<<24-1))
			centres[m.context(int(entry>>24))] = v.store(with)
		}
		v.byTag = append(v.byTag, centres)
	}
	return w
}

func (v *vocabulary) store(x vector) int32 {
	v.vectors = append(v.vectors, x)
	return int32(len(v.vectors) - 1)
}

// pair is the vector that sums two rows.
func (v *vocabulary) pair(a, b uint32) int32 {
	if a == 0 && b == 0 {
		return 0
	}
	key := uint64(a)<<32 | uint64(b)
	id, known := v.shared[key]
	if !known {
		var x vector
		v.model.add(&x, a)
		v.model.add(&x, b)
		id = v.store(x)
		v.shared[key] = id
	}
	return id
}

// lemmaSet remembers the lemmas of a word under the tags that it has had.
type lemmaSet []lemmaOf

type lemmaOf struct {
	tag   article.Tag
	lemma string
}

// lemma of a word under a tag.
func (v *vocabulary) lemma(id int32, tag article.Tag) string {
	w := &v.words[id]
	for i := range w.lemmas {
		if w.lemmas[i].tag == tag {
			return w.lemmas[i].lemma
		}
	}
	l := lemmatise(w.text, tag, v.model)
	w.lemmas = append(w.lemmas, lemmaOf{tag, l})
	return l
}
