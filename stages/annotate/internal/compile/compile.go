// Package compile turns the averaged perceptron that github.com/jdkato/prose/v2
// carries into the flat file that package annotate embeds.
//
// The file is little-endian: eight bytes of magic, then sections, each a
// uint32 length in bytes followed by the payload, padded with zeros to four
// bytes. Strings of a list are joined into a blob with a section of uint32
// offsets behind it (one more than there are strings). The sections, in order:
//
//	names     tag names joined by newlines: first those that weights score
//	          (the classes, alphabetically), then those seen only as context
//	lanes     one uint32: how many of the names are classes
//	entries   uint32 each: class<<26 | weight in thousandths + 1<<25
//	rows      uint32 each: where a row's entries begin; one more than rows.
//	          Row 0 is empty, row 1 is the bias
//	words     blob and offsets: normalised words in byte order
//	records   per word six uint32: the rows of the word itself, of the word
//	          before, two before, after and two after; then where its tag-and-word
//	          rows begin (one record more than words, for the last end)
//	tagword   uint32 each: name<<24 | row
//	suffixes  per suffix four uint32: key (length<<24 | up to three bytes, the
//	          first highest), the rows as suffix of the word, the one before, the one after;
//	          ordered by key
//	firsts    256 uint32: the row of each first byte
//	tag1      per name a uint32: the row as tag of the word before
//	tag2      the same, two before
//	pairs     two uint32 each: tag before<<8 | tag two before, and the row
//	dict      blob and offsets: words with one tag, in byte order
//	dicttags  one byte each: the name
//	floors    per source and class a uint32: how far below 0 the thousandths of
//	          the source's rows can add up. The sources: the two tags before;
//	          the word; its first byte; the word
//	          before, two before, after and two after; the tag-and-word row.
//	          Suffixes belong to their word
package compile

import (
	"bytes"
	"encoding/binary"
	"encoding/gob"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/jdkato/prose/v2"
)

// Magic opens the file; its last digit is the version of the layout.
const Magic = "eptagger"

// Weights are the perceptron as prose stores it.
type Weights struct {
	Classes []string
	Tags    map[string]string             // words with one tag
	Rows    map[string]map[string]float64 // feature → class → weight
}

// Load decodes prose's model.
func Load() (*Weights, error) {
	w := &Weights{}
	for _, part := range []struct {
		name string
		into any
	}{{"classes", &w.Classes}, {"tags", &w.Tags}, {"weights", &w.Rows}} {
		data, err := prose.Asset("model/AveragedPerceptron/" + part.name + ".gob")
		if err != nil {
			return nil, fmt.Errorf("compile: prose has no %s: %w", part.name, err)
		}
		if err := gob.NewDecoder(bytes.NewReader(data)).Decode(part.into); err != nil {
			return nil, fmt.Errorf("compile: decoding prose's %s: %w", part.name, err)
		}
	}
	return w, nil
}

// Model is the flat file. Equal weights give equal bytes.
func Model(w *Weights) ([]byte, error) {
	c := &compiler{weights: w, name: map[string]uint32{}}
	c.nameTags()
	if err := c.addRows(); err != nil {
		return nil, err
	}
	return c.encode(), nil
}

type word struct {
	rows [5]uint32
	tags []uint32
}

type compiler struct {
	weights *Weights
	names   []string
	name    map[string]uint32
	lanes   int

	entries, rows []uint32
	words         map[string]*word
	suffixes      map[uint32]*[3]uint32
	firsts        [256]uint32
	tag1, tag2    []uint32
	pairs         []uint32
}

// nameTags numbers the tags: classes with weights first.
func (c *compiler) nameTags() {
	classes, others := map[string]bool{}, map[string]bool{"-START-": true, "-START2-": true}
	for _, row := range c.weights.Rows {
		for class := range row {
			classes[class] = true
		}
	}
	for _, tag := range c.weights.Classes {
		others[tag] = true
	}
	for _, tag := range c.weights.Tags {
		others[tag] = true
	}
	maps.DeleteFunc(others, func(tag string, _ bool) bool { return classes[tag] })
	c.names = append(slices.Sorted(maps.Keys(classes)), slices.Sorted(maps.Keys(others))...)
	c.lanes = len(classes)
	for i, n := range c.names {
		c.name[n] = uint32(i)
	}
	c.tag1 = make([]uint32, len(c.names))
	c.tag2 = make([]uint32, len(c.names))
}

func (c *compiler) addRows() error {
	c.words = map[string]*word{}
	c.suffixes = map[uint32]*[3]uint32{}
	c.rows = []uint32{0}
	if err := c.addRow("bias"); err != nil {
		return err
	}
	for _, feature := range slices.Sorted(maps.Keys(c.weights.Rows)) {
		if feature == "bias" || len(c.weights.Rows[feature]) == 0 {
			continue
		}
		if err := c.addRow(feature); err != nil {
			return err
		}
		if err := c.place(feature, uint32(len(c.rows)-1)); err != nil {
			return err
		}
	}
	c.rows = append(c.rows, uint32(len(c.entries)))
	return nil
}

// addRow appends a row's entries; the row's number is len(c.rows)-1 after it.
func (c *compiler) addRow(feature string) error {
	c.rows = append(c.rows, uint32(len(c.entries)))
	row := c.weights.Rows[feature]
	for _, class := range slices.Sorted(maps.Keys(row)) {
		milli := math.Round(row[class] * 1000)
		if math.Abs(row[class]*1000-milli) > 1e-6 || math.Abs(milli) >= 1<<17 {
			return fmt.Errorf("compile: %q has the weight %v for %s, not a small multiple of 0.001", feature, row[class], class)
		}
		c.entries = append(c.entries, c.name[class]<<26|uint32(int(milli)+1<<25))
	}
	return nil
}

var wordSlots = []string{"i word ", "i-1 word ", "i-2 word ", "i+1 word ", "i+2 word "}
var suffixSlots = []string{"i suffix ", "i-1 suffix ", "i+1 suffix "}

// place enters a row where its feature will be looked for.
func (c *compiler) place(feature string, row uint32) error {
	for slot, prefix := range wordSlots {
		if w, ok := strings.CutPrefix(feature, prefix); ok {
			c.word(w).rows[slot] = row
			return nil
		}
	}
	for slot, prefix := range suffixSlots {
		if s, ok := strings.CutPrefix(feature, prefix); ok {
			if len(s) > 3 {
				return nil // three bytes are looked up, so this row is out of reach
			}
			key := SuffixKey(s)
			if c.suffixes[key] == nil {
				c.suffixes[key] = new([3]uint32)
			}
			c.suffixes[key][slot] = row
			return nil
		}
	}
	if s, ok := strings.CutPrefix(feature, "i pref1 "); ok {
		// prose makes a string of the first byte, so bytes above 0x7f stand for U+0080 to U+00FF.
		if r := []rune(s); len(r) == 1 && r[0] < 256 {
			c.firsts[r[0]] = row
		}
		return nil
	}
	if s, ok := strings.CutPrefix(feature, "i-1 tag+i word "); ok {
		tag, w, _ := strings.Cut(s, " ")
		if name, known := c.name[tag]; known {
			at := c.word(w)
			at.tags = append(at.tags, name<<24|row)
		}
		return nil
	}
	if s, ok := strings.CutPrefix(feature, "i tag+i-2 tag "); ok {
		one, two, _ := strings.Cut(s, " ")
		n1, known1 := c.name[one]
		n2, known2 := c.name[two]
		if known1 && known2 {
			c.pairs = append(c.pairs, n1<<8|n2, row)
		}
		return nil
	}
	if s, ok := strings.CutPrefix(feature, "i-1 tag "); ok {
		if name, known := c.name[s]; known {
			c.tag1[name] = row
		}
		return nil
	}
	if s, ok := strings.CutPrefix(feature, "i-2 tag "); ok {
		if name, known := c.name[s]; known {
			c.tag2[name] = row
		}
		return nil
	}
	return fmt.Errorf("compile: unknown feature %q", feature)
}

func (c *compiler) word(w string) *word {
	if c.words[w] == nil {
		c.words[w] = &word{}
	}
	return c.words[w]
}

// SuffixKey packs a suffix of up to three bytes.
func SuffixKey(s string) uint32 {
	key := uint32(len(s)) << 24
	for i := 0; i < len(s); i++ {
		key |= uint32(s[i]) << (16 - 8*i)
	}
	return key
}

func (c *compiler) encode() []byte {
	out := []byte(Magic)
	section := func(payload []byte) {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(payload)))
		out = append(out, payload...)
		for len(out)%4 != 0 {
			out = append(out, 0)
		}
	}
	numbers := func(values []uint32) {
		var payload []byte
		for _, v := range values {
			payload = binary.LittleEndian.AppendUint32(payload, v)
		}
		section(payload)
	}
	list := func(words []string) {
		offsets := []uint32{0}
		for _, w := range words {
			offsets = append(offsets, offsets[len(offsets)-1]+uint32(len(w)))
		}
		section([]byte(strings.Join(words, "")))
		numbers(offsets)
	}

	section([]byte(strings.Join(c.names, "\n")))
	numbers([]uint32{uint32(c.lanes)})
	numbers(c.entries)
	numbers(c.rows)

	words := slices.Sorted(maps.Keys(c.words))
	list(words)
	var records, tagword []uint32
	for _, w := range words {
		records = append(records, c.words[w].rows[:]...)
		records = append(records, uint32(len(tagword)))
		tagword = append(tagword, c.words[w].tags...)
	}
	records = append(records, 0, 0, 0, 0, 0, uint32(len(tagword)))
	numbers(records)
	numbers(tagword)

	var suffixes []uint32
	for _, key := range slices.Sorted(maps.Keys(c.suffixes)) {
		suffixes = append(suffixes, key)
		suffixes = append(suffixes, c.suffixes[key][:]...)
	}
	numbers(suffixes)
	numbers(c.firsts[:])
	numbers(c.tag1)
	numbers(c.tag2)
	numbers(c.pairs)

	dict := slices.Sorted(maps.Keys(c.weights.Tags))
	list(dict)
	var tags []byte
	for _, w := range dict {
		tags = append(tags, byte(c.name[c.weights.Tags[w]]))
	}
	section(tags)
	numbers(c.floors())
	return out
}

// floors is for each source and class how far below 0 rows can add up. A source
// has a row at most of each kind.
func (c *compiler) floors() []uint32 {
	kind := func(rows []uint32) []uint32 {
		floor := make([]uint32, c.lanes)
		for _, row := range rows {
			for _, e := range c.entries[c.rows[row]:c.rows[row+1]] {
				floor[e>>26] = max(floor[e>>26], 1<<25-min(1<<25, e&(1<<26-1)))
			}
		}
		return floor
	}
	var words [5][]uint32
	var after []uint32
	for _, w := range c.words {
		for slot, row := range w.rows {
			words[slot] = append(words[slot], row)
		}
		for _, tag := range w.tags {
			after = append(after, tag&(1<<24-1))
		}
	}
	var suffixes [3][]uint32
	for _, s := range c.suffixes {
		for slot, row := range s {
			suffixes[slot] = append(suffixes[slot], row)
		}
	}
	var pairs []uint32
	for i := 1; i < len(c.pairs); i += 2 {
		pairs = append(pairs, c.pairs[i])
	}
	var floors []uint32
	for _, source := range [][][]uint32{
		{c.tag1, c.tag2, pairs}, {words[0], suffixes[0]}, {c.firsts[:]},
		{words[1], suffixes[1]}, {words[2]}, {words[3], suffixes[2]}, {words[4]}, {after},
	} {
		sum := make([]uint32, c.lanes)
		for _, rows := range source {
			for class, below := range kind(rows) {
				sum[class] += below
			}
		}
		floors = append(floors, sum...)
	}
	return floors
}
