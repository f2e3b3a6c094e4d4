package annotate

import (
	_ "embed"
	"encoding/binary"
	"fmt"
	"sort"
	"strings"
	"sync"

	"epithet/stages/article"
)

//go:generate go run gen.go

// modelData is laid out as package internal/compile documents.
//
//go:embed model.bin
var modelData []byte

const modelMagic = "eptagger"

// Contexts are the tags that can stand before a word: those of package article
// and two that mark the start of the sentence.
const (
	start1      = int(article.NumTags)     // the place before the first word
	start2      = int(article.NumTags) + 1 // the place before that
	numContexts = int(article.NumTags) + 2
)

// model is the perceptron, read-only and shared. Rows stay in the embedded
// bytes until a vocabulary needs them.
type model struct {
	lanes [numLanes]article.Tag // the class of each lane, in alphabetical order
	tags  []article.Tag         // by name number; NoTag for the two starts
	names []int                 // name number → context

	entries, rows, records, tagword, suffixes, firsts []byte
	words, dict                                       stringList
	dictTags                                          []byte

	pairs []vector // by tag before*numContexts + tag two before: all that depends on tags alone
}

// stringList is a sorted list of strings in one blob.
type stringList struct{ blob, offsets []byte }

func (l stringList) len() int { return len(l.offsets)/4 - 1 }

func (l stringList) at(i int) []byte { return l.blob[u32(l.offsets, i):u32(l.offsets, i+1)] }

// find is the index of s, -1 if absent.
func (l stringList) find(s string) int {
	i := sort.Search(l.len(), func(i int) bool { return string(l.at(i)) >= s })
	if i < l.len() && string(l.at(i)) == s {
		return i
	}
	return -1
}

func u32(b []byte, i int) uint32 { return binary.LittleEndian.Uint32(b[4*i:]) }

var sharedModel = sync.OnceValue(func() *model {
	m, err := readModel(modelData)
	if err != nil {
		panic(err) // the embedded file is part of the program
	}
	return m
})

// readModel makes sense of the flat file without copying it.
func readModel(data []byte) (*model, error) {
	if len(data) < len(modelMagic) || string(data[:len(modelMagic)]) != modelMagic {
		return nil, fmt.Errorf("annotate: the embedded model does not begin with %q", modelMagic)
	}
	var sections [][]byte
	for rest := data[len(modelMagic):]; len(rest) >= 4; {
		n := int(u32(rest, 0))
		padded := (n + 3) &^ 3
		if len(rest)-4 < padded {
			return nil, fmt.Errorf("annotate: section %d of the embedded model is cut short", len(sections))
		}
		sections = append(sections, rest[4:4+n])
		rest = rest[4+padded:]
	}
	if len(sections) != 16 {
		return nil, fmt.Errorf("annotate: the embedded model has %d sections, not 16", len(sections))
	}
	names, lanes := strings.Split(string(sections[0]), "\n"), sections[1]
	if u32(lanes, 0) != numLanes {
		return nil, fmt.Errorf("annotate: the embedded model scores %d classes, not %d", u32(lanes, 0), numLanes)
	}
	m := &model{
		entries: sections[2], rows: sections[3],
		words: stringList{sections[4], sections[5]}, records: sections[6], tagword: sections[7],
		suffixes: sections[8], firsts: sections[9],
		dict: stringList{sections[13], sections[14]}, dictTags: sections[15],
	}
	contexts := make([]int, len(names)) // name number → context
	for i, name := range names {
		tag := article.ParseTag(name)
		switch {
		case name == "-START-":
			contexts[i] = start1
		case name == "-START2-":
			contexts[i] = start2
		case tag == article.NoTag:
			return nil, fmt.Errorf("annotate: the embedded model has the unknown tag %q", name)
		default:
			contexts[i] = int(tag)
		}
		m.tags = append(m.tags, tag)
	}
	copy(m.lanes[:], m.tags)
	m.names = contexts
	m.sumPairs(contexts, sections[10], sections[11], sections[12])
	return m, nil
}

// sumPairs fills the table of what two tags before a word contribute.
func (m *model) sumPairs(contexts []int, tag1, tag2, pairs []byte) {
	var one, two [numContexts]vector
	for i, context := range contexts {
		m.add(&one[context], u32(tag1, i))
		m.add(&two[context], u32(tag2, i))
	}
	m.pairs = make([]vector, numContexts*numContexts)
	for a := range numContexts {
		for b := range numContexts {
			sum := &m.pairs[a*numContexts+b]
			for k := range sum {
				sum[k] = one[a][k] + two[b][k]
			}
		}
	}
	for i := 0; i < len(pairs)/8; i++ {
		key := u32(pairs, 2*i)
		m.add(&m.pairs[contexts[key>>8]*numContexts+contexts[key&0xff]], u32(pairs, 2*i+1))
	}
}

// add adds a sparse row to a vector.
func (m *model) add(v *vector, row uint32) {
	for i := u32(m.rows, int(row)); i < u32(m.rows, int(row)+1); i++ {
		e := u32(m.entries, int(i))
		v.add(int(e>>26), int(e&(1<<26-1))-1<<25)
	}
}

// biasRow is the row that counts for every word.
const biasRow = 1

// slots of a word's record and of a suffix.
const (
	slotWord = iota
	slotPrev1
	slotPrev2
	slotNext1
	slotNext2
	recordLen
)

// record is the rows of a normalised word, nil if the model lacks it, and the
// range of its rows in tagword.
func (m *model) record(normal string) (rows []byte, first, end uint32) {
	i := m.words.find(normal)
	if i < 0 {
		return nil, 0, 0
	}
	rows = m.records[4*(recordLen+1)*i:]
	return rows, u32(rows, recordLen), u32(rows, 2*recordLen+1)
}

// suffix is the rows of the last three bytes of s: as word, as word before,
// as word after.
func (m *model) suffix(s string) (word, prev, next uint32) {
	if len(s) > 3 {
		s = s[len(s)-3:]
	}
	key := uint32(len(s)) << 24
	for i := 0; i < len(s); i++ {
		key |= uint32(s[i]) << (16 - 8*i)
	}
	n := len(m.suffixes) / 16
	i := sort.Search(n, func(i int) bool { return u32(m.suffixes, 4*i) >= key })
	if i == n || u32(m.suffixes, 4*i) != key {
		return 0, 0, 0
	}
	return u32(m.suffixes, 4*i+1), u32(m.suffixes, 4*i+2), u32(m.suffixes, 4*i+3)
}

// dictTag is the tag of a word that has only one, NoTag for others.
func (m *model) dictTag(word string) article.Tag {
	if i := m.dict.find(word); i >= 0 {
		return m.tags[m.dictTags[i]]
	}
	return article.NoTag
}

// knows reports whether the model has seen the lower-case word.
func (m *model) knows(lower string) bool { return m.words.find(lower) >= 0 }

// context is the context that a name number stands for.
func (m *model) context(name int) int { return m.names[name] }
