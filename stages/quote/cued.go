package quote

import (
	"slices"
	"strings"

	"epithet/stages/article"
)

// What is noted of a token beside the frames that it has as a cue.
const (
	looks   frame = 1 << 12 // load has to look at it
	within  frame = 1 << 13 // "in", which may stand before a phrase of phrasal
	accords frame = 1 << 14 // a form of "accord", as in "according to"
	hints   frame = 1 << 15 // it may report, or become a cue, though it is none
	frames        = looks - 1
)

// note notes what the tokens may report.
//
// The lemmas of an article lie far apart. Asking first for which something may be
// noted, without a branch that hangs on them, lets the processor fetch many at a
// time.
func (f *Finder) note(tokens []article.Token) {
	f.cues = slices.Grow(f.cues[:0], len(tokens))[:len(tokens)]
	f.maybe = slices.Grow(f.maybe[:0], len(tokens))[:len(tokens)]
	clear(f.cues)
	maybe, n := f.maybe, 0
	for k := range tokens {
		t := &tokens[k]
		if t.Lemma == "" {
			continue
		}
		maybe[n] = int32(k)
		n += int((sketch[sketched(t.Lemma)]|endings[t.Lemma[len(t.Lemma)-1]])>>uses[t.Tag]) & 1
	}
	for _, k := range maybe[:n] {
		f.cues[k] = noted(&tokens[k])
	}
}

// cued reports whether the tokens [first, end) may report: the cheap test that
// many sentences fail.
func (f *Finder) cued(text string, ann *article.Annotation, first, end int) bool {
	var all frame
	for _, c := range f.cues[first:end] {
		all |= c
	}
	return worth(text, ann.Tokens[first:end], f.cues[first:end], all)
}

// worth reports whether the tokens may report, of which the cues, and all
// together, are noted.
func worth(text string, tokens []article.Token, cues []frame, all frame) bool {
	switch {
	case all&^(looks|within) != 0:
		return true
	case all&within == 0:
		return false
	}
	in := false
	for k := range tokens {
		if in && phrasal.has(tokens[k].Of(text)) {
			return true
		}
		in = in || cues[k]&within != 0
	}
	return false
}

// phrasal are the nouns of "in the words of".
var phrasal = wordSet("words view opinion telling phrase eyes estimation parlance")

// A use is a kind of tags under which the same is noted of a lemma.
type use uint8

const (
	noUse use = iota
	asVerb
	asNoun   // NN
	asPlural // NNS
	asAdjective
	asParticle // IN and RB
	numUses
)

var uses = func() (of [article.NumTags]use) {
	for tag := article.NoTag; tag < article.NumTags; tag++ {
		switch {
		case tag.IsVerb():
			of[tag] = asVerb
		case tag.IsAdjective():
			of[tag] = asAdjective
		}
	}
	of[article.NN], of[article.NNS], of[article.IN], of[article.RB] = asNoun, asPlural, asParticle, asParticle
	return of
}()

// noted is what is noted of the token.
func noted(t *article.Token) frame {
	u := uses[t.Tag]
	c := notes[glossary.of(t.Lemma)][u]
	switch {
	case u == asNoun && saying(t.Lemma) != "":
		c |= hints
	case u == asAdjective && strings.HasSuffix(t.Lemma, "teen"):
		c |= looks
	}
	return c
}

// sketch has a bit for each use in which something is noted of a lemma, for all
// that are sketched alike, and endings for those of what noted tells by its end.
var (
	sketch = func() (s [1 << 13]uint8) {
		for lemma, i := range glossary.all() {
			for u, c := range notes[i] {
				if c != 0 {
					s[sketched(lemma)] |= 1 << u
				}
			}
		}
		return s
	}()
	endings = [256]uint8{'g': 1 << asNoun, 'n': 1 << asAdjective}
)

// sketched is a small number of a word that is not empty.
func sketched(w string) uint32 {
	n := uint32(len(w))
	x := uint32(w[0]) | uint32(w[n/2])<<8 | uint32(w[n-1])<<16 | n<<24
	return x * 0x9E3779B1 >> (32 - 13)
}

// glossary has the lemmas of which something is noted, and where in notes.
var glossary, notes = func() (*lookup, [][numUses]frame) {
	all := [][numUses]frame{{}}
	index := map[string]frame{}
	add := func(lemma string, c frame, us ...use) {
		if index[lemma] == 0 {
			index[lemma] = frame(len(all))
			all = append(all, [numUses]frame{})
		}
		for _, u := range us {
			all[index[lemma]][u] |= c
		}
	}
	for lemma, c := range verbs.all() {
		add(lemma, c, asVerb)
		add(lemma, hints, asPlural) // the tagger may take a verb for a noun, here and below
		if c&(naming|object|clause) != 0 {
			add(lemma, hints, asNoun, asParticle)
		}
		if c&speech != 0 {
			add(lemma+"s", hints, asNoun)
		}
	}
	for lemma, c := range nouns.all() {
		add(lemma, c, asNoun, asPlural)
	}
	for lemma, c := range states.all() {
		add(lemma, c, asAdjective)
	}
	for lemma := range neverNouns.all() {
		add(lemma, looks, asNoun, asPlural)
	}
	add("accord", accords, asVerb)
	add("according", looks, asVerb, asParticle)
	add("in", within, asVerb, asParticle)
	add("per", hints, asVerb, asParticle)
	add("via", hints, asVerb, asParticle)
	for _, lemma := range [...]string{"told", "tell"} {
		add(lemma, hints, asAdjective, asParticle)
	}
	add("read", hints, asNoun, asAdjective)
	for _, lemma := range [...]string{"spoke", "speak", "speaks", "thought"} {
		add(lemma, hints, asNoun, asPlural)
	}
	add("hundr", looks, asVerb)
	return newLookup(index), all
}()
