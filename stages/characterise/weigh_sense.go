package characterise

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"epithet/stages/characterise/internal/senses"
)

//go:embed senses.bin
var sensesFile []byte

var table = sync.OnceValue(func() *senses.Table {
	t, err := senses.Decode(sensesFile)
	if err != nil {
		panic(err) // the file is part of the program
	}
	return t
})

// senseOf is what kind of thing token i is for; 0 where that is not known.
func (l *line) senseOf(i int) senses.Kind {
	if i < 0 || i >= len(l.toks) {
		return 0
	}
	w := shortEnd(l.lemma(i))
	first := senses.Noun
	switch t := l.tag(i); {
	case t.IsAdjective():
		first = senses.Adjective
	case t.IsVerb():
		first = senses.Verb
	}
	for {
		if k := table().Of(first, w); k > 0 {
			return k
		}
		for _, p := range [...]senses.Part{senses.Noun, senses.Adjective, senses.Verb} {
			if k := table().Of(p, w); k > 0 {
				return k
			}
		}
		if k := table().Of(senses.Noun, strings.TrimSuffix(w, "s")); k > 0 {
			return k
		}
		_, after, ok := strings.Cut(w, "-") // "neo-fascist"
		if !ok {
			return 0
		}
		w = after
	}
}

// shortEnd is a word, or of one that is longer than any known the end that is
// not, from a hyphen on where one is there.
func shortEnd(w string) string {
	if len(w) <= longestKnown {
		return w
	}
	w = w[len(w)-longestKnown:]
	_, after, ok := strings.Cut(w, "-")
	if !ok {
		return ""
	}
	return after
}

// longestKnown is more bytes than the words of the table have.
const longestKnown = 100

// sensesOf are the kinds of the nouns, and the more general ones, each once.
func sensesOf(nouns []string) []senses.Kind {
	var all []senses.Kind
	for _, w := range nouns {
		for k := table().Of(senses.Noun, w); k > 0 && !slices.Contains(all, k); k = table().Above(k) {
			all = append(all, k)
		}
	}
	return all
}

// upwards adds the kind and the more general ones.
func upwards(all []senses.Kind, k senses.Kind) []senses.Kind {
	t := table()
	for ; k > 0; k = t.Above(k) {
		all = append(all, k)
	}
	return all
}

// Known reports whether WordNet has a word, in lower case, as a noun, adjective or
// verb.
func Known(w string) bool {
	known := func(w string) bool {
		return table().Of(senses.Noun, w) > 0 || table().Of(senses.Adjective, w) > 0 || table().Of(senses.Verb, w) > 0
	}
	if known(w) {
		return true
	}
	one, plural := strings.CutSuffix(w, "s")
	if !plural {
		return false
	}
	if many, ok := strings.CutSuffix(one, "ie"); ok && known(many+"y") {
		return true
	}
	two, _ := strings.CutSuffix(one, "e")
	return known(one) || known(two)
}
