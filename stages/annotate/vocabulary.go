package annotate

import (
	"math/bits"

	"epithet/stages/article"
	"epithet/stages/internal/pages"
)

// vocabulary is what an annotator has learnt of the words that it met: for
// each, the summed contributions to the scores of its own place and of its
// neighbours'. It only remembers what the model says, so forgetting is harmless.
type vocabulary struct {
	model   *model
	texts   names        // of the words, straightened, and of the lemmas
	words   []word       // by number of text
	others  []otherLemma // the first is none
	vectors []vector     // 0 adds nothing

	// What has been summed so far, 0 where it has not.
	rows    []int32      // vectors of single rows
	known   []neighbours // by number of a word that the model knows
	centres centres

	scores scores
}

// neighbours is what a word contributes to the places about it: numbers of
// vectors for the place after it, two after, before and two before.
//
// A model's word also has vectors of its own place that depend on the tag
// before it. They stand together from after on, in the order of the tags that
// have one.
type neighbours struct {
	prev1, prev2, next1, next2 int32
	after                      int32
	centre                     int32  // for the place of a word itself, which depends on how it is written
	tags                       uint64 // bit for each tag that has one
}

// afterTag is the number of the vector of the word after a tag.
func (n *neighbours) afterTag(context int) int32 {
	bit := uint64(1) << context
	if n.tags&bit == 0 {
		return 0
	}
	return n.after + int32(bits.OnesCount64(n.tags&(bit-1)))
}

// word is what is needed of a word at every token, in the 64 bytes that a
// processor reads at a time.
type word struct {
	neighbours
	lemma    string
	lemmaNum uint32
	kinds    uint32      // bit for each inflection under which it has the lemma
	others   int32       // in vocabulary.others, 0 if none
	tag      article.Tag // where settled without the model
	role     role
	learnt   bool // else it has been met as a lemma only
}

// The first words stand for the places outside a sentence.
const (
	wordStart2 = 1 + iota // directly before the first word, strange as it is: so the model was trained
	wordStart1
	wordEnd1
	wordEnd2
)

var markers = [...]string{wordStart2: "-START2-", wordStart1: "-START-", wordEnd1: "-END-", wordEnd2: "-END2-"}

func newVocabulary(m *model) *vocabulary {
	v := &vocabulary{
		model:   m,
		texts:   newNames(),
		rows:    make([]int32, len(m.rows)/4),
		known:   make([]neighbours, m.words.len()),
		centres: newCentres(),
	}
	v.reset()
	return v
}

func (v *vocabulary) reset() {
	clear(v.rows)
	clear(v.known)
	v.centres.reset()
	v.texts.reset()
	v.words, v.others = append(v.words[:0], word{}), append(v.others[:0], otherLemma{})
	v.vectors = append(v.vectors[:0], newVector())
	for _, marker := range markers[wordStart2:] {
		number, _ := v.model.words.find(marker)
		_, asPrev, asNext := v.model.suffix(marker)
		v.words = append(v.words, word{neighbours: v.neighbours(number, asPrev, asNext)})
		v.texts.texts = append(v.texts.texts, marker) // no token is a marker
	}
}

// id is the number of a token.
func (v *vocabulary) id(text string) int32 {
	id, w := v.number(text)
	if !w.learnt {
		v.learn(w, v.texts.texts[id])
	}
	return id
}

// number of a text, with its word, which holds until the next call.
func (v *vocabulary) number(text string) (id int32, w *word) {
	id, fresh := v.texts.number(text)
	if fresh {
		v.words = append(roomier(v.words), word{})
	}
	return id, &v.words[id]
}

// learn fills in what the model and the rules say of a word.
func (v *vocabulary) learn(w *word, text string) {
	m := v.model
	w.learnt = true
	normal := normalise(text)
	suffix, asPrev, asNext := m.suffix(normal)
	number, known := m.words.find(normal)
	w.role = readRole(text, normal)
	own := uint32(0)
	if known {
		w.neighbours = v.neighbours(number, asPrev, asNext)
		own = m.record(number).word
	} else {
		w.prev1, w.next1 = v.row(asPrev), v.row(asNext)
	}
	if w.tag = ruleTag(text); w.tag == article.NoTag {
		w.tag = m.dictTag(text)
	}
	if w.tag != article.NoTag {
		return // never scored
	}
	if last3(text) != last3(normal) {
		suffix, _, _ = m.suffix(text)
	}
	w.centre = v.centre(suffix, m.firsts[text[0]], own)
}

// neighbours of a model's word with the rows of its suffix.
func (v *vocabulary) neighbours(number int, asPrev, asNext uint32) neighbours {
	n := &v.known[number]
	if *n == (neighbours{}) {
		rows := v.model.record(number)
		*n = neighbours{
			prev1: v.sum(rows.prev1, asPrev),
			prev2: v.row(rows.prev2),
			next1: v.sum(rows.next1, asNext),
			next2: v.row(rows.next2),
		}
		n.after, n.tags = v.afterTags(rows)
	}
	return *n
}

// centre is the number of the vector of a word's own place.
func (v *vocabulary) centre(suffix, first, word uint32) int32 {
	at := v.centres.at(suffix, first, word)
	if *at == 0 {
		*at = v.store(v.model.centre(suffix, first, word))
	}
	return *at
}

// afterTags makes the vectors of a model's word after each tag.
func (v *vocabulary) afterTags(rows record) (after int32, tags uint64) {
	var byContext [numContexts]uint32
	for i := rows.tags; i < rows.tagsEnd; i++ {
		context, row := v.model.tagRow(i)
		byContext[context] = row
	}
	after = int32(len(v.vectors))
	for context, row := range byContext {
		if row != 0 {
			x := newVector()
			v.model.add(&x, row)
			v.store(x)
			tags |= 1 << context
		}
	}
	return after, tags
}

// roomier doubles a full slice. What is appended to by one grows to megabytes
// here, and append alone would copy it five times over on the way.
func roomier[T any](s []T) []T {
	if len(s) < cap(s) {
		return s
	}
	return append(pages.Make[T](2*cap(s) + 8192)[:0], s...)
}

func (v *vocabulary) store(x vector) int32 {
	v.vectors = append(roomier(v.vectors), x)
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
