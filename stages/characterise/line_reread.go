package characterise

import (
	"strings"

	"epithet/stages/article"
	"epithet/stages/characterise/internal/senses"
)

// rereads are the tags that reread may find wrong.
var rereads = [1 << 8]bool{article.TagComma: true, article.CC: true, article.NN: true, article.VBD: true, article.PRPS: true,
	article.VBN: true, article.RB: true, article.VB: true, article.VBZ: true, article.NNS: true, article.NNP: true}

// reread is the tag of token i. What joins two adjectives before a noun ("a small,
// secretive cult") is one with them, a past tense that the tree hangs before a noun
// is a participle, a participle without the form of one is an adjective or a plural, an adverbial
// between commas is all adverbs, "her" before an adjective without a noun, or a preposition, is no
// possessive, "no" between a verb and a noun is that noun's, and what can be but persons is no
// verb.
func (l *line) reread(i int) article.Tag {
	if l.adv.holds(i) {
		return article.RB
	}
	t := l.toks[i].Tag
	if i == 0 || i+1 >= len(l.toks) {
		return t
	}
	before, next := l.toks[i-1].Tag, l.toks[i+1].Tag
	switch t {
	case article.TagComma, article.CC:
		if l.joinsAdjectives(i) {
			return article.JJ
		}
		if t == article.CC && before.IsAdverb() && next.IsAdverb() {
			return article.RB // "repeatedly and publicly"
		}
	case article.NN:
		if separates[next] && premodifies[before] && i+2 < len(l.toks) && attributes[l.toks[i+2].Tag] && l.onlyAdjective(i) {
			return article.JJ
		}
		if lemma := l.lemma(i); (naming[lemma] || accusing[lemma] || opining[lemma] || next == article.RP) &&
			article.VerbOfMany(l.text, l.toks, i) {
			return article.VBP
		}
	case article.NNS:
		if opensObject[next] && endsSubject[before] && l.onlyVerb(i) {
			return article.VBZ // "the union reckons Smith is"
		}
	case article.NNP:
		if next.IsNoun() && l.is(i, "my", "our", "your", "his", "her", "its", "their") &&
			l.toks[i+1].Of(l.text) == strings.ToLower(l.toks[i+1].Of(l.text)) {
			return article.PRPS // “My aunt is”
		}
	case article.PRPS:
		if l.is(i, "her") && (ownsNot[next] || (before.IsVerb() || before == article.NNS) && l.objectOfNaming(i)) {
			return article.PRP
		}
	case article.RB:
		if before.IsVerb() && next.IsNoun() && l.is(i, "no") {
			return article.DT // "had found no fraud"
		}
	case article.VB, article.VBZ:
		if (before == article.TagComma || before == article.CC) && next == article.DT && l.onlyPersons(i) {
			return article.NNS // "farmers call him a hero, townspeople a thief"
		}
		if t == article.VBZ && l.mark(i-1) && i > 1 && l.toks[i-2].Tag.IsNoun() && human(l.lemma(i)) &&
			l.toks[i-1].End == l.toks[i].Start {
			return article.NNS // "called the ministers “liars”"
		}
		if t == article.VB && l.thirdPerson(&l.toks[i]) {
			return article.VBZ
		}
	case article.VBD:
		if premodifies[before] && l.adjectival(i) {
			return article.VBN
		}
	case article.VBN:
		if w := l.toks[i].Of(l.text); len(w) > 3 && strings.HasSuffix(w, "s") {
			return article.NNS // "may be saboteurs": no participle ends so
		}
		if l.noParticiple(i) {
			return article.JJ
		}
		if l.onlyNoun(i) {
			return article.NN // "this is propaganda"
		}
	}
	return t
}

// objectOfNaming reports whether what follows the pronoun at i is what a verb of naming
// before it says of her: "found her reckless and", where no noun follows.
func (l *line) objectOfNaming(i int) bool {
	if lemma := l.lemma(i - 1); !naming[lemma] && !complementing[lemma] {
		return false
	}
	adj := func(k int) bool {
		return k < len(l.toks) &&
			(l.toks[k].Tag.IsAdjective() || l.toks[k].Tag.IsAdverb() || l.toks[k].Tag == article.NN && l.onlyAdjective(k))
	}
	k := i + 1
	for adj(k) || k > i+1 && k < len(l.toks) && (l.toks[k].Tag == article.CC || l.toks[k].Tag == article.TagComma) && adj(k+1) {
		k++
	}
	return k > i+1 && !l.toks[k-1].Tag.IsAdverb() &&
		(k == len(l.toks) || !l.toks[k].Tag.IsNoun() && l.toks[k].Tag != article.VBG && l.toks[k].Tag != article.CD)
}

// noParticiple reports whether token i, which the tagger takes for a participle, is the
// bare form of an adjective: "is brave", "is honest", not "is hit".
func (l *line) noParticiple(i int) bool {
	w := l.toks[i].Lemma
	if len(w) != l.toks[i].Len() || strings.HasSuffix(w, "come") {
		return false
	}
	if strings.HasSuffix(w, "t") || strings.HasSuffix(w, "d") || strings.HasSuffix(w, "n") {
		if strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "n") || table().Of(senses.Verb, w) > 0 {
			return false
		}
	}
	return table().Of(senses.Adjective, w) > 0
}

// onlyNoun reports whether token i, which the tagger takes for a participle, has not the form
// of one and can be but a noun.
func (l *line) onlyNoun(i int) bool {
	w := l.toks[i].Lemma
	if w != l.toks[i].Of(l.text) || strings.HasSuffix(w, "t") || strings.HasSuffix(w, "d") || strings.HasSuffix(w, "n") {
		return false
	}
	return table().Of(senses.Noun, w) > 0 && table().Of(senses.Verb, w) == 0
}

// joinsAdjectives reports whether the comma or conjunction at i joins two
// modifiers of a noun that follows.
func (l *line) joinsAdjectives(i int) bool {
	if i == 0 || i+2 >= len(l.toks) || !attributes[l.toks[i-1].Tag] {
		return false
	}
	n := i + 1
	if l.toks[n].Tag == article.CC && n+2 < len(l.toks) {
		n++ // "small, secretive, and rich"
	}
	if t := l.toks[n].Tag; t == article.RB && n+2 < len(l.toks) {
		n++ // "a small, highly secretive cult"
	}
	if !attributes[l.toks[n].Tag] {
		return false
	}
	return l.adjectival(i-1) && l.adjectival(n) ||
		l.toks[i-1].Tag == article.NN && i > 1 && premodifies[l.toks[i-2].Tag] && l.onlyAdjective(i-1) &&
			l.toks[n].Tag.IsAdjective()
}

// attributes are tags, right or wrong, of what may stand before a noun as an
// adjective does.
var attributes = [1 << 8]bool{article.JJ: true, article.JJR: true, article.JJS: true, article.VBN: true, article.VBG: true,
	article.VBD: true, article.NN: true}

// premodifies are tags of what may stand before an adjective.
var premodifies = [1 << 8]bool{article.DT: true, article.PRPS: true, article.POS: true, article.JJ: true, article.RB: true,
	article.TagComma: true, article.CC: true}

// ownsNot are tags of what follows no possessive: "suspect her of".
var ownsNot = [1 << 8]bool{article.DT: true, article.IN: true, article.TO: true, article.TagComma: true,
	article.TagPeriod: true, article.CC: true, article.PRP: true, article.WDT: true, article.WP: true}

// separates are tags of what may join adjectives.
var separates = [1 << 8]bool{article.TagComma: true, article.CC: true}

// onlyAdjective reports whether token i, which the tagger takes for a noun, can be
// but an adjective: "a ruthless, violent cult".
func (l *line) onlyAdjective(i int) bool {
	w := l.lemma(i)
	return table().Of(senses.Adjective, w) > 0 && table().Of(senses.Noun, w) == 0
}

// onlyPersons reports whether token i, which the tagger takes for a verb, can be but a noun for
// persons.
func (l *line) onlyPersons(i int) bool {
	w := l.lemma(i)
	return table().Of(senses.Verb, w) == 0 && (human(w) || strings.HasSuffix(w, "people"))
}

// onlyVerb reports whether token i, which the tagger takes for a plural, can be but a
// verb of thinking or saying.
func (l *line) onlyVerb(i int) bool {
	w := l.lemma(i)
	if !opining[w] && !naming[w] || l.toks[i].Len() != len(w)+1 {
		return false
	}
	return table().Of(senses.Noun, w) == 0 && table().Of(senses.Verb, w) > 0 || rarelyNouns[w]
}

// rarelyNouns are verbs of thinking and saying that dictionaries have as nouns, too, but
// hardly anybody writes in the plural.
var rarelyNouns = list(`think feel know tell say swear`)

// endsSubject and opensObject are tags of what may stand before a verb and behind it.
var (
	endsSubject = [1 << 8]bool{article.NN: true, article.NNP: true, article.JJ: true, article.PRP: true, article.DT: true}
	opensObject = [1 << 8]bool{article.NNP: true, article.NNPS: true, article.PRP: true, article.PRPS: true, article.DT: true,
		article.IN: true, article.NNS: true, article.NN: true, article.JJ: true, article.EX: true}
)

// adjectival reports whether the tree hangs token i before its noun as an
// adjective, itself or with one that it is joined to.
func (l *line) adjectival(i int) bool {
	t := l.arcs()
	for n := 0; n < 4 && t.Rel(i) == article.Conj && t.Head(i) >= 0; n++ {
		i = t.Head(i)
	}
	return t.Rel(i) == article.Amod && t.Head(i) > i
}
