package pipeline

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"

	"epithet/stages/article"
	"epithet/stages/tally"
)

// unit is a kind of thing that is compared, such as lemmas, with what each side
// has of each.
type unit struct {
	kind     string
	keys     []unitKey       // sorted
	whole    []tally.Moments // of all sides together, by key
	sides    [][]held        // by side, sorted by key
	everyOne bool            // all keys are tested and reported: there are few
	// background is an external reference in place of the rest: counts by key,
	// and all its words. Keys then are lemmas of any part of speech.
	background      []int64
	backgroundWords int64

	// times are an article's counts of a family of keys, and places says of each
	// key of the family in a log which key of the unit it is, -1 for none.
	times  func(*tally.Logged) []tally.Times
	places func(*tally.Log) []int32
}

// unitKey is a lemma with its part of speech, the id of a frame with its
// label, or the id of an entity with its name.
type unitKey struct {
	key, pos, label string
}

// held is what a side has of a key.
type held struct {
	key int32
	tally.Moments
}

// of is what a side has of a key, nothing where it lacks the key.
func (u *unit) of(side int, key int32) held {
	has := u.sides[side]
	if i, ok := slices.BinarySearchFunc(has, key, func(h held, key int32) int { return cmp.Compare(h.key, key) }); ok {
		return has[i]
	}
	return held{key: key}
}

// family has the functions that read keys of one type, such as lemmas, from
// counts and logs.
type family[K comparable] struct {
	keys    func(*tally.Counts) []K // by number
	rows    func(c *tally.Counts, source string) iter.Seq[tally.Numbered]
	times   func(*tally.Logged) []tally.Times
	of      func(*tally.Counts, *tally.Log) []int32 // numbers of the log's keys
	compare func(a, b K) int
}

var (
	lemmaFamily = family[tally.Lemma]{(*tally.Counts).LemmaKeys, (*tally.Counts).NumberedLemmas,
		func(a *tally.Logged) []tally.Times { return a.Lemmas }, (*tally.Counts).LemmasOf, tally.Lemma.Compare}
	termFamily = family[tally.Term]{(*tally.Counts).TermKeys, (*tally.Counts).NumberedTerms,
		func(a *tally.Logged) []tally.Times { return a.Terms }, (*tally.Counts).FramesOf, tally.Term.Compare}
	entityFamily = family[tally.ID]{(*tally.Counts).IDKeys, (*tally.Counts).NumberedIDs,
		func(a *tally.Logged) []tally.Times { return a.Entities }, (*tally.Counts).IDsOf, tally.ID.Compare}
)

// unitOf gathers the keys of a family that take takes and that occur.
func unitOf[K comparable](x *contrast, of family[K], take func(k K, mentions int64) (unitKey, bool)) unit {
	keys := of.keys(x.counts)
	whole := make([]tally.Moments, len(keys)) // by number
	for _, side := range x.sides {
		for r := range of.rows(x.counts, side) {
			whole[r.ID] = whole[r.ID].Plus(r.Moments)
		}
	}
	var taken []uint32
	at := make([]int32, len(keys)) // in u.keys, by number; -1 where it is not taken
	for id, k := range keys {
		at[id] = -1
		if whole[id].Mentions == 0 {
			continue
		}
		if _, ok := take(k, whole[id].Mentions); ok {
			taken = append(taken, uint32(id))
		}
	}
	slices.SortFunc(taken, func(a, b uint32) int { return of.compare(keys[a], keys[b]) })
	u := unit{times: of.times, keys: make([]unitKey, len(taken)), whole: make([]tally.Moments, len(taken))}
	for i, id := range taken {
		at[id] = int32(i)
		u.keys[i], _ = take(keys[id], whole[id].Mentions)
		u.whole[i] = whole[id]
	}
	var has []int32                            // of a side
	mine := make([]tally.Moments, len(u.keys)) // of a side, by key
	for _, side := range x.sides {
		has = has[:0]
		for r := range of.rows(x.counts, side) {
			if key := at[r.ID]; key >= 0 {
				has = append(has, key)
				mine[key] = r.Moments
			}
		}
		slices.Sort(has)
		all := make([]held, len(has))
		for i, key := range has {
			all[i] = held{key, mine[key]}
		}
		u.sides = append(u.sides, all)
	}
	u.places = func(l *tally.Log) []int32 {
		places := of.of(x.counts, l)
		for i, id := range places {
			if id >= 0 {
				places[i] = at[id]
			}
		}
		return places
	}
	return u
}

// Units by kind.
const (
	lemmaUnit  = "lemma"
	frameUnit  = "frame"
	entityUnit = "entity"
)

func ngramUnit(n int) string { return fmt.Sprintf("%d-gram", n) }

// units are the kinds of things that a contrast compares. Lemmas that are too
// rare to be tested are left out.
func (c *Comparison) units(x *contrast, lex article.Lexicon, ref *reference, shards []*keptShard) ([]unit, error) {
	lemmas := unitOf(x, lemmaFamily, func(k tally.Lemma, mentions int64) (unitKey, bool) {
		if ref != nil {
			return lemmaKey(k), !isNgram(k)
		}
		return lemmaKey(k), mentions >= c.Limits.Mentions && slices.Contains(c.POS, k.UPOS) && !isNgram(k)
	})
	lemmas.kind = lemmaUnit
	if ref != nil {
		var err error
		if lemmas, err = ref.against(x, lemmas, c.POS, shards); err != nil {
			return nil, err
		}
	}
	units := []unit{lemmas}
	if c.Ngrams > 0 {
		ngrams := unitOf(x, lemmaFamily, func(k tally.Lemma, mentions int64) (unitKey, bool) {
			return lemmaKey(k), mentions >= c.Limits.Mentions && isNgram(k)
		})
		ngrams.kind = ngramUnit(c.Ngrams)
		units = append(units, ngrams)
	}
	labels := map[string]string{}
	for _, f := range lex.Frames {
		labels[f.ID] = f.Label
	}
	fs := unitOf(x, termFamily, func(k tally.Term, _ int64) (unitKey, bool) {
		return unitKey{key: k.Frame, label: labels[k.Frame]}, isFrame(k)
	})
	fs.kind, fs.everyOne = frameUnit, true
	listed := map[string]bool{} // these have differences, however rare
	for _, e := range lex.Entities {
		listed[e.ID] = true
	}
	names := entityNames(x)
	es := unitOf(x, entityFamily, func(k tally.ID, mentions int64) (unitKey, bool) {
		id := string(k)
		if mentions < c.Limits.Mentions && !listed[id] {
			return unitKey{}, false
		}
		return unitKey{key: id, label: names[id]}, true
	})
	es.kind = entityUnit
	return append(units, fs, es), nil
}

// entityNames are the entities' names by id, as their most frequent form has
// them; of equally frequent forms the first's.
func entityNames(x *contrast) map[string]string {
	keys := x.counts.EntityKeys()
	mentions := make([]int64, len(keys))
	for _, side := range x.sides {
		for r := range x.counts.NumberedEntities(side) {
			mentions[r.ID] += r.Mentions
		}
	}
	best := map[string]int{} // number of the form, by id
	for i, k := range keys {
		if mentions[i] == 0 {
			continue
		}
		j, ok := best[k.ID]
		if !ok || mentions[i] > mentions[j] || mentions[i] == mentions[j] && k.Compare(keys[j]) < 0 {
			best[k.ID] = i
		}
	}
	names := make(map[string]string, len(best))
	for id, i := range best {
		names[id] = keys[i].Name
	}
	return names
}

// isFrame tells the level of a frame's terms all together.
func isFrame(k tally.Term) bool {
	return k.Term == tally.All && k.Voice == tally.All && k.Polarity == tally.All
}

func lemmaKey(k tally.Lemma) unitKey {
	return unitKey{key: k.Lemma, pos: k.UPOS.String(), label: k.Lemma}
}

// isNgram tells n-grams, which alone hold spaces, from lemmas.
func isNgram(k tally.Lemma) bool { return strings.Contains(k.Lemma, " ") }

// ngramsOf appends the n-grams of a sentence's tokens: n words one after
// another, all of the given parts of speech. An n-gram has its last word's.
// Runs of such words are short, so there are fewer of them than words.
func ngramsOf(to []tally.Lemma, text string, tokens []article.Token, n int, pos []article.UPOS) []tally.Lemma {
	run := 0
	for i, t := range tokens {
		if !slices.Contains(pos, t.UPOS) || !article.IsWord(t.Of(text)) {
			run = 0
			continue
		}
		if run++; run < n {
			continue
		}
		lemmas := make([]string, n)
		for j := range lemmas {
			lemmas[j] = tokens[i-n+1+j].Lemma
		}
		to = append(to, tally.Lemma{Lemma: strings.Join(lemmas, " "), UPOS: t.UPOS})
	}
	return to
}
