package pipeline

import (
	"fmt"
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
	// key of the family in the counts beside which key of the unit it is, -1 for
	// none.
	times  func(*tally.Logged) []tally.Times
	places func(*tally.Counts) []int32
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

// family is how the keys of one type are read.
type family[K comparable] struct {
	keys    func(*tally.Counts) []K
	placed  func(c *tally.Counts, source string) []tally.Placed
	times   func(*tally.Logged) []tally.Times
	compare func(a, b K) int
}

var (
	lemmaFamily = family[tally.Lemma]{(*tally.Counts).LemmaKeys, (*tally.Counts).PlacedLemmas,
		func(a *tally.Logged) []tally.Times { return a.Lemmas }, tally.Lemma.Compare}
	termFamily = family[tally.Term]{(*tally.Counts).TermKeys, (*tally.Counts).PlacedTerms,
		func(a *tally.Logged) []tally.Times { return a.Terms }, tally.Term.Compare}
	entityFamily = family[tally.Entity]{(*tally.Counts).EntityKeys, (*tally.Counts).PlacedEntities,
		func(a *tally.Logged) []tally.Times { return a.Entities }, tally.Entity.Compare}
)

// unitOf gathers the keys of a family that take takes.
func unitOf[K comparable](x *contrast, of family[K], take func(K) (unitKey, bool)) unit {
	u := unit{times: of.times}
	keys := of.keys(x.counts)
	at := make([]int32, len(keys)) // in u.keys, by place in keys; -1 where it is not taken
	for i, k := range keys {
		at[i] = -1
		if key, ok := take(k); ok {
			at[i] = int32(len(u.keys))
			u.keys = append(u.keys, key)
		}
	}
	u.whole = make([]tally.Moments, len(u.keys))
	for _, side := range x.sides {
		var has []held
		for _, p := range of.placed(x.counts, side) {
			if key := at[p.Place]; key >= 0 {
				has = append(has, held{key, p.Moments})
				u.whole[key] = u.whole[key].Plus(p.Moments)
			}
		}
		u.sides = append(u.sides, has)
	}
	u.places = func(c *tally.Counts) []int32 {
		theirs := of.keys(c) // sorted, as keys are
		places := make([]int32, len(theirs))
		next := 0
		for i, k := range theirs {
			for next < len(keys) && of.compare(keys[next], k) < 0 {
				next++
			}
			places[i] = -1
			if next < len(keys) && keys[next] == k {
				places[i] = at[next]
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

// units are the kinds of things that a contrast compares.
func (c *Comparison) units(x *contrast, frames []article.Frame, ref *reference) []unit {
	lemmas := unitOf(x, lemmaFamily, c.lemma)
	lemmas.kind = lemmaUnit
	if ref != nil {
		lemmas = ref.against(unitOf(x, lemmaFamily, c.anyLemma), c.POS)
	}
	units := []unit{lemmas}
	if c.Ngrams > 0 {
		ngrams := unitOf(x, lemmaFamily, c.ngram)
		ngrams.kind = ngramUnit(c.Ngrams)
		units = append(units, ngrams)
	}
	labels := map[string]string{}
	for _, f := range frames {
		labels[f.ID] = f.Label
	}
	fs := unitOf(x, termFamily, func(k tally.Term) (unitKey, bool) {
		return unitKey{key: k.Frame, label: labels[k.Frame]}, isFrame(k)
	})
	fs.kind, fs.everyOne = frameUnit, true
	names := entityNames(x)
	es := unitOf(x, entityFamily, func(k tally.Entity) (unitKey, bool) {
		return unitKey{key: k.ID, label: names[k.ID].Name}, k.Method == tally.All
	})
	es.kind = entityUnit
	return append(units, fs, es)
}

// entityNames are the entities by id, with the name and type of their most
// frequent form.
func entityNames(x *contrast) map[string]tally.Entity {
	keys := x.counts.EntityKeys()
	mentions := make([]int64, len(keys))
	for _, side := range x.sides {
		for _, p := range x.counts.PlacedEntities(side) {
			mentions[p.Place] += p.Mentions
		}
	}
	names, most := map[string]tally.Entity{}, map[string]int64{}
	for i, k := range keys {
		if k.Method != tally.All && mentions[i] > most[k.ID] {
			names[k.ID], most[k.ID] = k, mentions[i]
		}
	}
	return names
}

// isFrame tells the level of a frame's terms all together.
func isFrame(k tally.Term) bool {
	return k.Term == tally.All && k.Voice == tally.All && k.Polarity == tally.All
}

func (c *Comparison) lemma(k tally.Lemma) (unitKey, bool) {
	return unitKey{key: k.Lemma, pos: k.UPOS.String(), label: k.Lemma},
		!isNgram(k) && slices.Contains(c.POS, k.UPOS)
}

func (c *Comparison) anyLemma(k tally.Lemma) (unitKey, bool) {
	return unitKey{key: k.Lemma, pos: k.UPOS.String(), label: k.Lemma}, !isNgram(k)
}

// isNgram tells n-grams, which alone hold spaces, from lemmas.
func isNgram(k tally.Lemma) bool { return strings.Contains(k.Lemma, " ") }

func (c *Comparison) ngram(k tally.Lemma) (unitKey, bool) {
	return unitKey{key: k.Lemma, pos: k.UPOS.String(), label: k.Lemma}, isNgram(k)
}

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
