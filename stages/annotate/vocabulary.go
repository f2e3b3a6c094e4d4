package annotate

import (
	"strings"

	"epithet/stages/article"
)

// vocabulary is what an annotator has learnt of the words that it met: for
// each, the summed contributions to the scores of its own place and of its
// neighbours'. It only remembers what the model says, so forgetting is harmless.
type vocabulary struct {
	model   *model
	slots   []int32 // of a hash table: words, 0 where free
	words   []word
	texts   []string   // of the words, straightened
	lemmas  []lemmaSet // that words have had beside their first
	vectors []vector   // 0 adds nothing

	// byTag has the vector of a word after each tag; 0 is for words without any.
	byTag [][numContexts]int32

	// What has been summed so far, 0 where it has not.
	rows    []int32             // vectors of single rows
	known   []neighbours        // by number of a word that the model knows
	centres map[[3]uint32]int32 // vectors of three rows: suffix, first byte and word
}

// neighbours is what a word contributes to the places about it: numbers of
// vectors for the place after it, two after, before and two before.
type neighbours struct {
	prev1, prev2, next1, next2 int32
	byTag                      int32 // index into vocabulary.byTag
}

// word is what is needed of a word at every token.
type word struct {
	neighbours
	centre int32       // vector for the word's own place
	tag    article.Tag // where settled without the model
	role   role
	kind   inflection // of its first lemma
	others int32      // in vocabulary.lemmas, 0 if none
	lemma  string     // its first
}

// The first words stand for the places outside a sentence.
const (
	wordStart2 = iota // directly before the first word, strange as it is: so the model was trained
	wordStart1
	wordEnd1
	wordEnd2
)

var markers = [...]string{wordStart2: "-START2-", wordStart1: "-START-", wordEnd1: "-END-", wordEnd2: "-END2-"}

func newVocabulary(m *model) *vocabulary {
	v := &vocabulary{
		model:   m,
		slots:   make([]int32, firstSlots),
		rows:    make([]int32, len(m.rows)/4),
		known:   make([]neighbours, len(m.words)),
		centres: map[[3]uint32]int32{},
	}
	v.reset()
	return v
}

func (v *vocabulary) reset() {
	clear(v.slots)
	clear(v.rows)
	clear(v.known)
	clear(v.centres)
	v.words, v.texts = v.words[:0], v.texts[:0]
	v.lemmas = append(v.lemmas[:0], lemmaSet{})
	v.vectors = append(v.vectors[:0], newVector())
	v.byTag = append(v.byTag[:0], [numContexts]int32{})
	for _, marker := range markers {
		_, asPrev, asNext := v.model.suffix(marker)
		v.add(marker, word{neighbours: v.neighbours(marker, asPrev, asNext)})
	}
}

func (v *vocabulary) add(text string, w word) int32 {
	v.words = append(v.words, w)
	v.texts = append(v.texts, text)
	return int32(len(v.words) - 1)
}

// id is the number of a token; words are numbered as they come.
func (v *vocabulary) id(text string) int32 {
	mask := len(v.slots) - 1
	at := int(hash(text, 0, len(text), prefix8(text, 0, len(text)))) & mask
	for range maxProbes {
		id := v.slots[at]
		if id == 0 {
			text = strings.Clone(text)
			id = v.add(text, v.learn(text))
			v.slots[at] = id
			if 2*len(v.words) > len(v.slots) {
				v.grow()
			}
			return id
		}
		if v.texts[id] == text {
			return id
		}
		at = (at + 1) & mask
	}
	text = strings.Clone(text)
	return v.add(text, v.learn(text))
}

func (v *vocabulary) grow() {
	v.slots = make([]int32, 2*len(v.slots))
	mask := len(v.slots) - 1
	for id := len(markers); id < len(v.texts); id++ {
		text := v.texts[id]
		at := int(hash(text, 0, len(text), prefix8(text, 0, len(text)))) & mask
		for range maxProbes {
			if v.slots[at] == 0 {
				v.slots[at] = int32(id)
				break
			}
			at = (at + 1) & mask
		}
	}
}

func (v *vocabulary) learn(text string) word {
	m := v.model
	normal := normalise(text)
	suffix, asPrev, asNext := m.suffix(normal)
	w := word{neighbours: v.neighbours(normal, asPrev, asNext), role: readRole(text)}
	if w.tag = ruleTag(text); w.tag == article.NoTag {
		w.tag = m.dict[text]
	}
	if w.tag != article.NoTag {
		return w // never scored
	}
	if last3(text) != last3(normal) {
		suffix, _, _ = m.suffix(text)
	}
	w.centre = v.centre(suffix, m.firsts[text[0]], m.record(normal).word)
	return w
}

// neighbours of a normalised word with the rows of its suffix.
func (v *vocabulary) neighbours(normal string, asPrev, asNext uint32) neighbours {
	i, known := v.model.words[normal]
	if !known {
		return neighbours{prev1: v.row(asPrev), next1: v.row(asNext)}
	}
	n := &v.known[i]
	if *n == (neighbours{}) {
		rows := v.model.recordAt(i)
		*n = neighbours{
			prev1: v.sum(rows.prev1, asPrev),
			prev2: v.row(rows.prev2),
			next1: v.sum(rows.next1, asNext),
			next2: v.row(rows.next2),
			byTag: v.afterTags(rows),
		}
	}
	return *n
}

// centre is the number of the vector of a word's own place.
func (v *vocabulary) centre(suffix, first, word uint32) int32 {
	key := [3]uint32{suffix, first, word}
	id, known := v.centres[key]
	if !known {
		id = v.store(v.model.centre(suffix, first, word))
		v.centres[key] = id
	}
	return id
}

// afterTags makes the entry of a model's word in byTag.
func (v *vocabulary) afterTags(rows record) int32 {
	if rows.tags == rows.tagsEnd {
		return 0
	}
	var vectors [numContexts]int32
	for i := rows.tags; i < rows.tagsEnd; i++ {
		context, row := v.model.tagRow(i)
		vectors[context] = v.row(row)
	}
	v.byTag = append(v.byTag, vectors)
	return int32(len(v.byTag) - 1)
}

func (v *vocabulary) store(x vector) int32 {
	v.vectors = append(v.vectors, x)
	return int32(len(v.vectors) - 1)
}

// row is the number of the vector of one row.
func (v *vocabulary) row(row uint32) int32 {
	if row != 0 && v.rows[row] == 0 {
		x := newVector()
		v.model.add(&x, row)
		v.rows[row] = v.store(x)
	}
	return v.rows[row]
}

// sum is the number of a vector that sums two rows.
func (v *vocabulary) sum(a, b uint32) int32 {
	switch {
	case a == 0:
		return v.row(b)
	case b == 0:
		return v.row(a)
	}
	x := newVector()
	v.model.add(&x, a)
	v.model.add(&x, b)
	return v.store(x)
}

// lemmaSet remembers the lemmas that a word has had beside its first.
type lemmaSet []lemmaOf

type lemmaOf struct {
	kind  inflection
	lemma string
}

// lemma of a word under a tag.
func (v *vocabulary) lemma(id int32, tag article.Tag) string {
	kind := inflections[tag]
	w := &v.words[id]
	if w.kind == kind {
		return w.lemma
	}
	return v.otherLemma(id, kind)
}

func (v *vocabulary) otherLemma(id int32, kind inflection) string {
	w := &v.words[id]
	for _, other := range v.lemmas[w.others] {
		if other.kind == kind {
			return other.lemma
		}
	}
	lemma := lemmatise(v.texts[id], kind, v.model)
	if w.kind == noInflection {
		w.kind, w.lemma = kind, lemma
		return lemma
	}
	if w.others == 0 {
		w.others = int32(len(v.lemmas))
		v.lemmas = append(v.lemmas, nil)
	}
	v.lemmas[w.others] = append(v.lemmas[w.others], lemmaOf{kind, lemma})
	return lemma
}
