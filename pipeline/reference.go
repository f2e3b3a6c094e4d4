package pipeline

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"epithet/pipeline/study"
	"epithet/stages/article"
	"epithet/stages/tally"
)

// reference is an external list of lemmas' frequencies.
type reference struct {
	counts map[string]int64
	words  int64 // of the whole reference: the sum of its counts
	input  study.Input
}

// readReference reads a CSV file with the columns lemma and count, in any
// order and beside others. A lemma that stands several times, say for several
// parts of speech, counts with the sum.
func readReference(path string) (*reference, error) {
	data, input, err := study.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("the reference list cannot be read: %w", err)
	}
	ref, err := parseReference(input.Path, bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	ref.input = input
	return ref, nil
}

func parseReference(name string, from io.Reader) (*reference, error) {
	r := csv.NewReader(from)
	header, err := r.Read()
	if err != nil {
		return nil, fmt.Errorf("%s: no first line that names the columns lemma,count: %w", name, err)
	}
	column := map[string]int{}
	for i, h := range header {
		column[strings.ToLower(strings.TrimSpace(strings.TrimPrefix(h, "\ufeff")))] = i
	}
	lemma, ok := column["lemma"]
	count, counted := column["count"]
	if !ok || !counted {
		return nil, fmt.Errorf("%s:1: no columns lemma and count, parted by a comma, but %.200q", name, strings.Join(header, ","))
	}
	ref := &reference{counts: map[string]int64{}}
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		n, err := strconv.ParseInt(strings.TrimSpace(record[count]), 10, 64)
		if err != nil || n < 0 || n > 1<<52-ref.words {
			line, _ := r.FieldPos(count)
			return nil, fmt.Errorf("%s:%d: count %q is not a whole number from 0", name, line, record[count])
		}
		ref.counts[strings.TrimSpace(record[lemma])] += n
		ref.words += n
	}
	if ref.words == 0 {
		return nil, fmt.Errorf("%s: no counts", name)
	}
	return ref, nil
}

// against makes lemmas, given by part of speech, into a unit that is compared
// with the reference, which knows no parts of speech: a lemma counts with all
// its, and is compared if the most frequent of them is one of pos.
//
// The moments of several parts of speech together do not follow from those of
// each, so they come from the articles.
func (ref *reference) against(x *contrast, u unit, pos []article.UPOS, shards []*keptShard) (unit, error) {
	out := unit{kind: lemmaUnit, backgroundWords: ref.words, times: u.times}
	place := make([]int32, len(u.keys)) // in out, by place in u; -1 where it is not compared
	for first := 0; first < len(u.keys); {
		end, best := first, first
		for ; end < len(u.keys) && u.keys[end].key == u.keys[first].key; end++ {
			if u.whole[end].Mentions > u.whole[best].Mentions {
				best = end
			}
		}
		at := int32(-1)
		if slices.ContainsFunc(pos, func(p article.UPOS) bool { return p.String() == u.keys[best].pos }) {
			at = int32(len(out.keys))
			out.keys = append(out.keys, unitKey{key: u.keys[first].key, label: u.keys[first].label})
			out.background = append(out.background, ref.counts[u.keys[first].key])
		}
		for ; first < end; first++ {
			place[first] = at
		}
	}
	out.places = func(l *tally.Log) []int32 {
		places := u.places(l)
		for i, key := range places {
			if key >= 0 {
				places[i] = place[key]
			}
		}
		return places
	}
	err := out.recount(x, shards)
	return out, err
}

// recount sets the moments of a unit's keys from the articles.
func (u *unit) recount(x *contrast, shards []*keptShard) error {
	u.whole, u.sides = make([]tally.Moments, len(u.keys)), make([][]held, len(x.sides))
	sides := make([]map[int32]tally.Moments, len(x.sides))
	for i := range sides {
		sides[i] = map[int32]tally.Moments{}
	}
	at := map[string]int{}
	for i, name := range x.sides {
		at[name] = i
	}
	log, times := new(tally.Log), map[int32]int64{} // of a key in the article at hand
	for _, k := range shards {
		if err := k.articles(log); err != nil {
			return err
		}
		places := u.places(log)
		for a := range log.Articles() {
			name, ok := x.side(a.Source)
			if !ok {
				continue
			}
			clear(times)
			for _, t := range u.times(&a) {
				if key := places[t.Key]; key >= 0 {
					times[key] += int64(t.Times)
				}
			}
			side := at[name]
			for key, n := range times { // each adds to a key of its own, so no order shows
				sides[side][key] = sides[side][key].Plus(tally.Moments{Mentions: n, Articles: 1, Squares: n * n, Cross: n * a.Words})
			}
		}
	}
	for i, has := range sides {
		for _, key := range slices.Sorted(maps.Keys(has)) {
			u.sides[i] = append(u.sides[i], held{key, has[key]})
			u.whole[key] = u.whole[key].Plus(has[key])
		}
	}
	return nil
}
