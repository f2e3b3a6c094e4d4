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
	ids     map[string]int32
	words   []word
	texts   []string             // of the words, straightened
	lemmas  []lemmaSet           // of the words
	vectors []vector             // 0 adds nothing
	byTag   [][numContexts]int32 // vectors of a word after each tag; 0 is for words that have none
	sums    map[[2]uint32]int32  // vectors of two rows
	afters  map[uint32]int32     // indices into byTag, by where a record's tags begin
	centres map[[3]uint32]int32  // vectors of three rows: suffix, first byte and word
}

// word is what tagging needs of a word. The numbers are of vectors.
type word struct {
	centre       int32       // for the word's own place
	prev1, prev2 int32       // for the place after it, and two after
	next1, next2 int32       // for the place before it, and two before
	byTag        int32       // index into vocabulary.byTag, 0 if the centre is always the same
	tag          article.Tag // where settled without the model
	role         role
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
	v := &vocabulary{model: m, ids: map[string]int32{}, sums: map[[2]uint32]int32{}, afters: map[uint32]int32{}, centres: map[[3]uint32]int32{}}
	v.reset()
	return v
}

func (v *vocabulary) reset() {
	clear(v.ids)
	clear(v.sums)
	clear(v.afters)
	clear(v.centres)
	v.words, v.texts, v.lemmas = v.words[:0], v.texts[:0], v.lemmas[:0]
	v.vectors = append(v.vectors[:0], newVector())
	v.byTag = append(v.byTag[:0], [numContexts]int32{})
	for _, marker := range markers {
		_, asPrev, asNext := v.model.suffix(marker)
		v.add(marker, v.outer(v.model.record(marker), asPrev, asNext))
	}
}

func (v *vocabulary) add(text string, w word) int32 {
	v.words = append(v.words, w)
	v.texts = append(v.texts, text)
	v.lemmas = append(v.lemmas, lemmaSet{})
	return int32(len(v.words) - 1)
}

// id is the number of a token; words are numbered as they come.
func (v *vocabulary) id(text string) int32 {
	id, known := v.ids[text]
	if !known {
		text = strings.Clone(text)
		id = v.add(text, v.learn(text))
		v.ids[text] = id
	}
	return id
}

// outer is a word with all that it contributes to its neighbours' scores.
func (v *vocabulary) outer(rows record, asPrev, asNext uint32) word {
	return word{
		prev1: v.sum(rows.prev1, asPrev),
		prev2: v.sum(rows.prev2, 0),
		next1: v.sum(rows.next1, asNext),
		next2: v.sum(rows.next2, 0),
	}
}

func (v *vocabulary) learn(text string) word {
	m := v.model
	normal := normalise(text)
	rows := m.record(normal)
	suffix, asPrev, asNext := m.suffix(normal)
	w := v.outer(rows, asPrev, asNext)
	w.role = readRole(text)
	if w.tag = ruleTag(text); w.tag == article.NoTag {
		w.tag = m.dict[text]
	}
	if w.tag != article.NoTag {
		return w // never scored
	}
	if last3(text) != last3(normal) {
		suffix, _, _ = m.suffix(text)
	}
	w.centre = v.centre(suffix, m.firsts[text[0]], rows.word)
	w.byTag = v.afterTags(rows)
	return w
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

// afterTags is the index into byTag of a model's word.
func (v *vocabulary) afterTags(rows record) int32 {
	if rows.tags == rows.tagsEnd {
		return 0
	}
	id, known := v.afters[rows.tags]
	if !known {
		var vectors [numContexts]int32
		for i := rows.tags; i < rows.tagsEnd; i++ {
			context, row := v.model.tagRow(i)
			vectors[context] = v.sum(row, 0)
		}
		id = int32(len(v.byTag))
		v.byTag = append(v.byTag, vectors)
		v.afters[rows.tags] = id
	}
	return id
}

func (v *vocabulary) store(x vector) int32 {
	v.vectors = append(v.vectors, x)
	return int32(len(v.vectors) - 1)
}

// sum is the number of the vector that sums two rows.
func (v *vocabulary) sum(a, b uint32) int32 {
	if a == 0 && b == 0 {
		return 0
	}
	key := [2]uint32{a, b}
	id, known := v.sums[key]
	if !known {
		x := newVector()
		v.model.add(&x, a)
		v.model.add(&x, b)
		id = v.store(x)
		v.sums[key] = id
	}
	return id
}

// lemmaSet remembers the lemmas that a word has had.
type lemmaSet struct {
	kind  inflection // of the one lemma
	one   string
	other []lemmaOf
}

type lemmaOf struct {
	kind  inflection
	lemma string
}

// lemma of a word under a tag.
func (v *vocabulary) lemma(id int32, tag article.Tag) string {
	kind := inflections[tag]
	set := &v.lemmas[id]
	if set.kind == kind {
		return set.one
	}
	for i := range set.other {
		if set.other[i].kind == kind {
			return set.other[i].lemma
		}
	}
	lemma := lemmatise(v.texts[id], kind, v.model)
	if set.kind == noInflection {
		set.kind, set.one = kind, lemma
	} else {
		set.other = append(set.other, lemmaOf{kind, lemma})
	}
	return lemma
}
