package annotate

import (
	"math/bits"
	"unsafe"

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
	vectors []vector     // the first of each source adds nothing

	// What has been summed so far, 0 where it has not.
	suffixes []neighbours // by number of a suffix
	known    []neighbours // by number of a word that the model knows
	centres  map[suffixed]int32

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

// noNeighbours contribute nothing.
var noNeighbours = neighbours{prev1: int32(ofPrev1), prev2: int32(ofPrev2), next1: int32(ofNext1), next2: int32(ofNext2)}

// suffixed is a word that the model knows and a suffix that it does not have in
// lower case, by their numbers.
type suffixed struct{ word, suffix int }

// afterTag is the number of the vector of the word after a tag.
func (n *neighbours) afterTag(context int) int32 {
	bit := uint64(1) << context
	if n.tags&bit == 0 {
		return int32(ofAfter)
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
	first    byte // of its text
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
		model:    m,
		texts:    newNames(),
		suffixes: make([]neighbours, len(m.suffixes)/suffixSize+1),
		known:    make([]neighbours, m.words.len()),
		centres:  map[suffixed]int32{},
	}
	v.reset()
	return v
}

func (v *vocabulary) reset() {
	clear(v.suffixes)
	clear(v.known)
	clear(v.centres)
	v.texts.reset()
	v.words, v.others = append(v.words[:0], word{}), append(v.others[:0], otherLemma{})
	v.vectors = v.vectors[:0]
	for of := range v.model.floors {
		v.vectors = append(v.vectors, newVector(&v.model.floors[of]))
	}
	for _, marker := range markers[wordStart2:] {
		number, _ := v.model.words.find(marker)
		v.words = append(v.words, word{neighbours: *v.neighbours(number, v.model.suffix(marker))})
		v.texts.texts = append(v.texts.texts, marker) // no token is a marker
	}
}

// prefetch fetches the slots in which the word of a new chunk will be looked
// for. A stop behind it is none of the word.
func (v *vocabulary) prefetch(text string, p *place) {
	h := p.hash
	if last := p.stop - 1; last > p.start && isSuffix(text[last]) {
		prefix, suffix := edges8(text, p.start, last)
		h = hash(text, p.start, last, prefix, suffix)
	}
	prefetch(unsafe.Pointer(v.texts.slot(uint32(h), 0)))
	prefetch(unsafe.Pointer(v.model.words.slot(uint32(h), 0)))
}

// id is the number of a token, and its tag where settled without the model.
func (v *vocabulary) id(text string) (int32, article.Tag) {
	id, w := v.number(text)
	if !w.learnt {
		v.learn(w, v.texts.texts[id])
	}
	return id, w.tag
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
	w.role = readRole(text, normal)
	if w.tag = ruleTag(text); w.tag == article.NoTag {
		w.tag = m.dictTag(text)
	}
	scored := w.tag == article.NoTag
	suffix := m.suffix(normal)
	own := suffix // of the word as it is written
	if scored && last3(text) != last3(normal) {
		own = m.suffix(text)
	}
	w.first = text[0]
	number, known := m.words.find(normal)
	switch {
	case !known:
		w.neighbours = *v.suffix(suffix)
		if own != suffix {
			w.centre = v.suffix(own).centre
		}
	case !scored:
		w.neighbours = *v.neighbours(number, suffix)
	default:
		n := v.neighbours(number, suffix)
		if n.centre == 0 {
			rows := m.record(number)
			n.centre = v.sum(ofWord, m.suffixRows(suffix).word, rows.word)
			n.after, n.tags = v.afterTags(rows)
		}
		w.neighbours = *n
		if own != suffix {
			w.centre = v.centre(number, own)
		}
	}
}

// suffix is what a word contributes of which the model knows the suffix only.
func (v *vocabulary) suffix(suffix int) *neighbours {
	n := &v.suffixes[suffix]
	if n.prev1 == 0 {
		rows := v.model.suffixRows(suffix)
		*n = noNeighbours
		n.prev1 = v.sum(ofPrev1, rows.prev)
		n.next1 = v.sum(ofNext1, rows.next)
		n.centre = v.sum(ofWord, rows.word)
	}
	return n
}

// neighbours is what a word that the model knows contributes to others.
func (v *vocabulary) neighbours(number, suffix int) *neighbours {
	n := &v.known[number]
	if n.prev1 == 0 {
		rows, ending := v.model.record(number), v.model.suffixRows(suffix)
		n.prev1 = v.sum(ofPrev1, rows.prev1, ending.prev)
		n.prev2 = v.sum(ofPrev2, rows.prev2)
		n.next1 = v.sum(ofNext1, rows.next1, ending.next)
		n.next2 = v.sum(ofNext2, rows.next2)
	}
	return n
}

// centre is the number of the vector of the own place of a word that the model
// knows, written so that it has another suffix.
func (v *vocabulary) centre(number, suffix int) int32 {
	key := suffixed{number, suffix}
	n := v.centres[key]
	if n == 0 {
		n = v.sum(ofWord, v.model.suffixRows(suffix).word, v.model.record(number).word)
		v.centres[key] = n
	}
	return n
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
			v.sum(ofAfter, row)
			tags |= 1 << context
		}
	}
	return after, tags
}

// sum is the number of a vector of some rows of a source.
func (v *vocabulary) sum(of source, rows ...uint32) int32 {
	x, n := v.vectors[of], int(of)
	for _, row := range rows {
		if row != 0 {
			v.model.add(&x, row)
			n = len(v.vectors)
		}
	}
	if n == len(v.vectors) {
		v.vectors = append(roomier(v.vectors), x)
	}
	return int32(n)
}

// roomier doubles a full slice. What is appended to by one grows to megabytes
// here, and append alone would copy it five times over on the way.
func roomier[T any](s []T) []T {
	if len(s) < cap(s) {
		return s
	}
	return append(pages.Make[T](2*cap(s) + 8192)[:0], s...)
}
