package characterise

import (
	"strings"

	"epithet/stages/characterise/internal/senses"
)

// bears reports whether the head of p denotes somebody, rather than an act or
// a thing.
func (l *line) bears(p phrase, own bool) bool {
	lemma := l.lemma(p.head)
	if bodyNouns[lemma] || personNouns[lemma] || partNouns[lemma] || stateNouns[lemma] || placeNouns[lemma] ||
		mediaNouns[lemma] {
		return true
	}
	if !own {
		return personal(lemma)
	}
	if abstract(lemma) &&
		!(l.tag(p.head).IsPlural() && strings.HasSuffix(lemma, "al") && table().Of(senses.Adjective, lemma) > 0) {
		return false // but "radicals" are somebody
	}
	return l.tag(p.head).IsPlural() || p.det >= 0 || l.tag(p.head).IsAdjective() || personal(lemma)
}

// personal reports whether the noun is one for persons by its ending.
func personal(lemma string) bool {
	for _, e := range [...]string{"ist", "ant", "eer", "man", "woman", "ee", "er", "or", "ian"} {
		if strings.HasSuffix(lemma, e) && len(lemma) > len(e)+3 {
			return true
		}
	}
	return false
}

// abstract reports whether the noun names an act or quality by its ending: "criminality",
// not "criminal", which is first of all somebody.
func abstract(lemma string) bool {
	for _, e := range [...]string{"ism", "tion", "sion", "ment", "ing", "acy", "ity", "ness", "ship", "ence", "ance", "fare",
		"ganda", "dom", "age", "news", "al", "cy", "ery", "ture"} {
		if strings.HasSuffix(lemma, e) && len(lemma) > len(e)+1 {
			return !human(lemma)
		}
	}
	return false
}
