package annotate

import (
	"strings"

	"epithet/stages/article"
)

// inflection is what a tag says about a word's form. Tags of one inflection
// have the same lemma.
type inflection uint8

const (
	noInflection inflection = iota
	properNoun
	properPlural
	plural
	baseVerb
	thirdPerson
	pastVerb
	ingVerb
	comparative
	superlative
	adverbComparative
	adverbSuperlative
	pronoun
	modal
	determiner
	adverb
	possessive
	otherForm
)

var inflections = func() (kinds [article.NumTags]inflection) {
	for tag := range kinds {
		kinds[tag] = otherForm
	}
	kinds[article.NNP], kinds[article.NNPS], kinds[article.NNS] = properNoun, properPlural, plural
	kinds[article.VB], kinds[article.VBP], kinds[article.VBZ] = baseVerb, baseVerb, thirdPerson
	kinds[article.VBD], kinds[article.VBN], kinds[article.VBG] = pastVerb, pastVerb, ingVerb
	kinds[article.JJR], kinds[article.JJS] = comparative, superlative
	kinds[article.RBR], kinds[article.RBS] = adverbComparative, adverbSuperlative
	kinds[article.PRP], kinds[article.MD], kinds[article.DT] = pronoun, modal, determiner
	kinds[article.RB], kinds[article.POS] = adverb, possessive
	return kinds
}()

// lemmatise is the dictionary form of a word of one inflection, by the
// conventions of Universal Dependencies: lower case except of proper nouns and
// "I"; "n't" is "not", "'s" is "be" where it is a verb, "them" is "they", "an"
// is "a".
func lemmatise(text string, kind inflection, m *model) string {
	text = unquote(text)
	if kind == properNoun {
		return text
	}
	lower := strings.ToLower(text)
	switch kind {
	case properPlural:
		return keepCase(text, singular(lower, m))
	case otherForm:
		return lower
	case plural:
		return singular(lower, m)
	}
	if lemma, ok := irregularForms[inflectedForm{kind, lower}]; ok {
		return lemma
	}
	switch kind {
	case thirdPerson:
		return cutS(lower, m)
	case ingVerb:
		return cutVerbal(lower, "ing", m)
	case pastVerb:
		return cutVerbal(lower, "ed", m)
	case comparative, adverbComparative:
		return positive(lower, "er", m)
	case superlative, adverbSuperlative:
		return positive(lower, "est", m)
	}
	return lower
}

// unquote cuts an opening single quotation mark, which the tokeniser leaves at
// its word, unless the mark belongs to it.
func unquote(text string) string {
	if len(text) < 3 || text[0] != '\'' || !isUpper(text[1]&^0x20) {
		return text
	}
	switch lower := strings.ToLower(text[1:]); lower {
	case "em", "ll", "re", "ve", "til", "tis", "twas", "cause", "bout", "n'":
		return text
	}
	return text[1:]
}

// keepCase writes a lemma with the capitals of the word.
func keepCase(text, lemma string) string {
	n := 0
	for n < len(text) && n < len(lemma) && text[n]|0x20 == lemma[n]|0x20 {
		n++
	}
	return text[:n] + lemma[n:]
}

// singular of a plural noun.
func singular(w string, m *model) string {
	if lemma, ok := irregularForms[inflectedForm{plural, w}]; ok {
		return lemma
	}
	if stem, ok := strings.CutSuffix(w, "men"); ok && len(stem) > 2 {
		return stem + "man"
	}
	return cutS(w, m)
}

// cutS undoes the ending -s of nouns and verbs.
func cutS(w string, m *model) string {
	n := len(w)
	if n < 3 || w[n-1] != 's' || w[n-2] == 's' {
		return w
	}
	stem := w[:n-1]
	switch {
	case strings.HasSuffix(w, "selves"):
		return w // ourselves
	case w[n-2] == '\'':
		return w[:n-2]
	case isDigit(w[n-2]):
		return w // 1990s
	case strings.HasSuffix(w, "us"), strings.HasSuffix(w, "is"):
		if m.knows(stem) && !m.knows(w) {
			return stem // taxis
		}
		return w
	case !strings.HasSuffix(w, "es"):
		return stem
	}
	bare := w[:n-2]
	switch last := bare[len(bare)-1]; {
	case last == 'i':
		if n <= 4 || m.knows(stem) && !m.knows(bare[:len(bare)-1]+"y") {
			return stem // ties, movies
		}
		return bare[:len(bare)-1] + "y"
	case last == 'o' && n > 5:
		if m.knows(stem) && !m.knows(bare) {
			return stem
		}
		return bare // heroes
	case last == 'x', strings.HasSuffix(bare, "ss"), strings.HasSuffix(bare, "sh"), strings.HasSuffix(bare, "zz"):
		return bare
	case strings.HasSuffix(bare, "ch"):
		if strings.HasSuffix(bare, "ach") && m.knows(stem) && !m.knows(bare) {
			return stem // headaches
		}
		return bare
	case strings.HasSuffix(bare, "us") && syllables(bare) > 1, strings.HasSuffix(bare, "as") && syllables(bare) > 1:
		if m.knows(stem) ||
			!m.knows(bare) && !strings.HasSuffix(bare, "rus") && !strings.HasSuffix(bare, "pus") &&
				!strings.HasSuffix(bare, "cus") {
			return stem // increases, excuses
		}
		return bare // viruses
	case last == 's' && m.knows(bare) && !m.knows(stem):
		return bare // buses
	}
	return stem
}

// cutVerbal undoes the endings -ed and -ing.
func cutVerbal(w, ending string, m *model) string {
	stem, ok := strings.CutSuffix(w, ending)
	n := len(stem)
	if !ok || n < 2 || syllables(stem) == 0 {
		return w
	}
	last := stem[n-1]
	switch {
	case ending == "ed" && last == 'i':
		if n == 2 {
			return stem + "e" // tied
		}
		return stem[:n-1] + "y"
	case ending == "ed" && last == 'e':
		return stem + "e" // agreed, freed
	case last == stem[n-2] && !isVowel(last):
		return undouble(stem, m)
	case needsE(stem, m):
		return stem + "e"
	}
	return stem
}

// undouble decides about the last of two equal consonants: planned, called.
func undouble(stem string, m *model) string {
	single := stem[:len(stem)-1]
	switch last := stem[len(stem)-1]; {
	case m.knows(stem) && !m.knows(single):
		return stem
	case last == 's' || last == 'f' || last == 'z':
		return stem
	case last == 'l':
		if !m.knows(single) && syllables(stem) == 1 || m.knows(stem) {
			return stem // called
		}
	}
	return single
}

// needsE decides whether a stem has lost an e before -ed or -ing. Spelling says
// so for most; where it does not, the words that the model knows decide.
func needsE(stem string, m *model) bool {
	n := len(stem)
	last, before := stem[n-1], stem[n-2]
	if isVowel(last) {
		return last == 'u' // argue; but go, echo, ski
	}
	plain, withE := m.knows(stem), m.knows(stem+"e")
	switch {
	case last == 'v', last == 'c':
		return true
	case last == 'w' || last == 'x' || last == 'y':
		return last == 'w' && withE && !plain
	case syllables(stem) == 1 && isVowel(before) &&
		(n == 2 || !isVowel(stem[n-3]) || stem[n-3] == 'u' && n > 3 && stem[n-4] == 'q'):
		return true // a short stem would have doubled: use, hope, name
	case plain != withE:
		return withE
	}
	switch {
	case last == 'l' && !isVowel(before):
		return strings.IndexByte("bcdfgkptz", before) >= 0 // handle
	case last == 's':
		return before != 's'
	case last == 'z':
		return true
	case last == 'g':
		return before != 'g' && !strings.HasSuffix(stem, "ong")
	}
	switch {
	case strings.HasSuffix(stem, "iat"), strings.HasSuffix(stem, "uat"), strings.HasSuffix(stem, "guid"),
		strings.HasSuffix(stem, "quir"), strings.HasSuffix(stem, "quit"):
		return true
	case !isVowel(before) || n > 2 && isVowel(stem[n-3]):
		return false // want, explain
	}
	for _, ending := range eEndings {
		if strings.HasSuffix(stem, ending) {
			return true
		}
	}
	return false
}

// eEndings are vowel and consonant at the end of stems of several syllables
// that mostly stand for a verb in -e.
var eEndings = []string{
	"at", "ut", "ot", "ad", "id", "ud", "od", "ag", "ak", "ok", "ib", "im", "um", "in", "an", "ap", "ir", "ur", "ar", "as",
	"is", "os", "us", "il", "yz", "ul",
}

// positive undoes the endings -er and -est, if what is left is a word that the
// model knows: "unrest" is nobody's superlative.
func positive(w, ending string, m *model) string {
	stem, ok := strings.CutSuffix(w, ending)
	n := len(stem)
	if !ok || n < 2 {
		return w
	}
	last := stem[n-1]
	lemma := stem
	switch {
	case last == 'i':
		lemma = stem[:n-1] + "y"
	case last == stem[n-2] && !isVowel(last) && !m.knows(stem):
		lemma = stem[:n-1]
	case m.knows(stem+"e") && !m.knows(stem), last == 'c', last == 'v':
		lemma = stem + "e"
	case syllables(stem) == 1 && isVowel(stem[n-2]) && n > 2 && !isVowel(stem[n-3]) && !isVowel(last) && last != 'w' &&
		last != 'x' && last != 'y':
		lemma = stem + "e"
	}
	if !m.knows(lemma) {
		return w
	}
	return lemma
}

// syllables counts the runs of vowels.
func syllables(w string) int {
	n, in := 0, false
	for i := 0; i < len(w); i++ {
		v := isVowel(w[i]) || w[i] == 'y' && i > 0
		if v && !in {
			n++
		}
		in = v
	}
	return n
}

func isVowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u':
		return true
	}
	return false
}
