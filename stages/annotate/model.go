package annotate

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"epithet/stages/article"
)

//go:generate go run gen.go

// modelData is laid out as package internal/compile documents.
//
//go:embed model.bin
var modelData string

const modelMagic = "eptagger"

// Contexts are the tags that can stand before a word: those of package article
// and two that mark the start of the sentence.
const (
	start1      = int(article.NumTags)     // the place before the first word
	start2      = int(article.NumTags) + 1 // the place before that
	numContexts = int(article.NumTags) + 2
)

// Words have a bit for each context.
var _ [64 - numContexts]struct{}

// model is the perceptron, read-only and shared. Rows stay in the embedded
// text until a vocabulary needs them.
type model struct {
	lanes    [numLanes]article.Tag // the class of each lane, in alphabetical order
	contexts []int                 // by name number

	entries, rows, records, tagword, suffixes string
	words                                     list          // normalised words, numbered as their records
	dict                                      list          // words with one tag
	dictTags                                  []article.Tag // their tags
	suffixSlots                               []uint16      // hash table of suffixes: number from 1, 0 if free

	floors [numSources]floor
	start  wide        // from which all sums start, with the classes named
	firsts [256]vector // by first byte
	pairs  []vector    // by tag before*numContexts + tag two before: all that depends on tags alone
}

// u32 is the i-th number of a section.
func u32(section string, i int) uint32 {
	b := section[4*i : 4*i+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

var sharedModel = sync.OnceValue(func() *model {
	m, err := readModel(modelData)
	if err != nil {
		panic(err) // the embedded file is part of the program
	}
	return m
})

// readModel makes sense of the flat file without copying it.
func readModel(data string) (*model, error) {
	sections, err := readSections(data)
	if err != nil {
		return nil, err
	}
	names := strings.Split(sections[0], "\n")
	if n := u32(sections[1], 0); n != numLanes {
		return nil, fmt.Errorf("annotate: the embedded model scores %d classes, not %d", n, numLanes)
	}
	m := &model{
		entries: sections[2], rows: sections[3], records: sections[6], tagword: sections[7], suffixes: sections[8],
	}
	if m.words, err = newList(sections[4], sections[5]); err != nil {
		return nil, err
	}
	if m.dict, err = newList(sections[13], sections[14]); err != nil {
		return nil, err
	}
	var tags []article.Tag
	for _, name := range names {
		tag := article.ParseTag(name)
		switch {
		case name == "-START-":
			m.contexts = append(m.contexts, start1)
		case name == "-START2-":
			m.contexts = append(m.contexts, start2)
		case tag == article.NoTag:
			return nil, fmt.Errorf("annotate: the embedded model has the unknown tag %q", name)
		default:
			m.contexts = append(m.contexts, int(tag))
		}
		tags = append(tags, tag)
	}
	copy(m.lanes[:], tags)
	for i := range len(sections[15]) {
		m.dictTags = append(m.dictTags, tags[sections[15][i]])
	}
	if err := m.indexSuffixes(); err != nil {
		return nil, err
	}
	if len(sections[16]) != 4*int(numSources)*numLanes {
		return nil, fmt.Errorf("annotate: the embedded model has floors of %d bytes", len(sections[16]))
	}
	m.readFloors(sections[16])
	for i := range m.firsts {
		m.firsts[i] = newVector(&m.floors[ofFirst])
		m.add(&m.firsts[i], u32(sections[9], i))
	}
	m.sumPairs(sections[10], sections[11], sections[12])
	for _, marker := range markers[wordStart2:] {
		if !m.knows(marker) {
			return nil, fmt.Errorf("annotate: the embedded model lacks the marker %s", marker)
		}
	}
	return m, nil
}

func readSections(data string) ([]string, error) {
	rest, ok := strings.CutPrefix(data, modelMagic)
	if !ok {
		return nil, fmt.Errorf("annotate: the embedded model does not begin with %q", modelMagic)
	}
	var sections []string
	for len(rest) >= 4 {
		n := int(u32(rest, 0))
		padded := (n + 3) &^ 3
		if len(rest)-4 < padded {
			return nil, fmt.Errorf("annotate: section %d of the embedded model is cut short", len(sections))
		}
		sections = append(sections, rest[4:4+n])
		rest = rest[4+padded:]
	}
	if len(sections) != 17 {
		return nil, fmt.Errorf("annotate: the embedded model has %d sections, not 17", len(sections))
	}
	return sections, nil
}

// readFloors reads the floors of all sources, and makes the sums from which all
// start: the bias, with the floors taken off.
func (m *model) readFloors(floors string) {
	bias := m.row(biasRow)
	var start [numLanes]int
	for i := range len(bias) / 4 {
		class, milli := entry(bias, i)
		start[class] = milli
	}
	for class := range start {
		for of := range m.floors {
			m.floors[of][class] = -int(u32(floors, of*numLanes+class))
			start[class] += m.floors[of][class]
		}
		m.start.set(class, start[class]+maxScore)
	}
}

// sumPairs fills the table of what two tags before a word contribute.
func (m *model) sumPairs(tag1, tag2, pairs string) {
	m.pairs = make([]vector, numContexts*numContexts)
	for i := range m.pairs {
		m.pairs[i] = newVector(&m.floors[ofTags])
	}
	for i, context := range m.contexts {
		for other := range numContexts {
			m.add(&m.pairs[context*numContexts+other], u32(tag1, i))
			m.add(&m.pairs[other*numContexts+context], u32(tag2, i))
		}
	}
	for i := range len(pairs) / 8 {
		key := u32(pairs, 2*i)
		m.add(&m.pairs[m.contexts[key>>8]*numContexts+m.contexts[key&0xff]], u32(pairs, 2*i+1))
	}
}

// row is the entries of a sparse row.
func (m *model) row(row uint32) (entries string) {
	return m.entries[4*u32(m.rows, int(row)) : 4*u32(m.rows, int(row)+1)]
}

// entry is the i-th of a row's: a weight, in thousandths, for a class.
func entry(entries string, i int) (class, milli int) {
	e := u32(entries, i)
	return int(e >> 26), int(e&(1<<26-1)) - 1<<25
}

// add adds a row to a vector.
func (m *model) add(v *vector, row uint32) {
	entries := m.row(row)
	for i := range len(entries) / 4 {
		v.add(entry(entries, i))
	}
}

// biasRow is the row that counts for every word.
const biasRow = 1

// maxScore is more than the score of any class can be below 0.
const maxScore = 1 << 18

// record is the rows of a word: its own, and as neighbour of the place that is
// scored, before or after it. Rows for the tag before it are tags to tagsEnd.
type record struct {
	word, prev1, prev2, next1, next2 uint32
	tags, tagsEnd                    uint32
}

// record of a word by its number.
func (m *model) record(i int) record {
	const size = 6 // numbers of a record in the file
	at := func(k int) uint32 { return u32(m.records, size*i+k) }
	return record{at(0), at(1), at(2), at(3), at(4), at(5), at(5 + size)}
}

// tagRow is the i-th row for a word and the tag before it.
func (m *model) tagRow(i uint32) (context int, row uint32) {
	x := u32(m.tagword, int(i))
	return m.contexts[x>>24], x & (1<<24 - 1)
}

// last3 is what the model takes for the suffix of a word.
func last3(s string) string { return s[max(0, len(s)-3):] }

const suffixSize = 16 // bytes of a suffix in the file: its key and three rows

// indexSuffixes makes the hash table of suffixes.
func (m *model) indexSuffixes() error {
	n := len(m.suffixes) / suffixSize
	if n >= 1<<16-1 {
		return fmt.Errorf("annotate: the embedded model has %d suffixes, too many to number", n)
	}
	size := 4
	for size < 2*n {
		size *= 2
	}
	m.suffixSlots = make([]uint16, size)
	for i := range n {
		at := suffixHash(u32(m.suffixes, 4*i)) & (size - 1)
		for m.suffixSlots[at] != 0 {
			at = (at + 1) & (size - 1)
		}
		m.suffixSlots[at] = uint16(i + 1)
	}
	return nil
}

func suffixHash(key uint32) int { return int(key * 0x9e3779b1 >> 16) }

// suffix is the number of the last three bytes of s, from 1; 0 if the model has
// no such suffix.
func (m *model) suffix(s string) int {
	s = last3(s)
	key := uint32(len(s)) << 24
	for i := 0; i < len(s); i++ {
		key |= uint32(s[i]) << (16 - 8*i)
	}
	mask := len(m.suffixSlots) - 1
	for at := suffixHash(key) & mask; m.suffixSlots[at] != 0; at = (at + 1) & mask {
		if i := int(m.suffixSlots[at]); u32(m.suffixes[suffixSize*(i-1):], 0) == key {
			return i
		}
	}
	return 0
}

// suffixRows are the rows of a suffix: of the word itself, of the word before
// and of the word after.
type suffixRows struct{ word, prev, next uint32 }

// suffixRows of a suffix by its number.
func (m *model) suffixRows(i int) suffixRows {
	if i == 0 {
		return suffixRows{}
	}
	rows := m.suffixes[suffixSize*(i-1):]
	return suffixRows{u32(rows, 1), u32(rows, 2), u32(rows, 3)}
}

// knows reports whether the model has seen the lower-case word.
func (m *model) knows(lower string) bool {
	_, known := m.words.find(lower)
	return known
}

// dictTag is the tag of a word that has one only, else NoTag.
func (m *model) dictTag(word string) article.Tag {
	if i, ok := m.dict.find(word); ok {
		return m.dictTags[i]
	}
	return article.NoTag
}
