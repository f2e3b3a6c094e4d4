package article

import "strings"

// VerbOfMany reports whether token i, a bare word that the tagger takes for a noun, is the
// verb of the plural, or of the "many" or "some", that a phrase with a preposition parts
// from it: "critics in the press call him a", "members of the board suspect that".
func VerbOfMany(text string, toks []Token, i int) bool {
	return ofMany(text, toks, i) && (i+1 < len(toks) && toks[i+1].Of(text) == "that" || i+2 < len(toks) && toks[i+1].Tag == RP && toks[i+2].Of(text) == "that" || pastObject(text, toks, i+1))
}

// TellingOfMany reports the same of a verb of telling that "of" or "about" follows: "ministers
// in the capital speak of".
func TellingOfMany(text string, toks []Token, i int) bool {
	return i > 0 && i+1 < len(toks) && (toks[i+1].Of(text) == "of" || toks[i+1].Of(text) == "about") && toks[i-1].Tag != JJ && ofMany(text, toks, i)
}

// ofMany reports whether the subject of the verb at i, if it is one, opens its clause.
func ofMany(text string, toks []Token, i int) bool {
	k := i - 1
	if k < 2 || toks[i].Len() != len(toks[i].Lemma) || !nominal[toks[k].Tag] || toks[k].Tag == DT || toks[k].Tag == PRPS {
		return false
	}
	for k > 0 && nominal[toks[k].Tag] {
		k--
	}
	for n := 0; n < 3 && toks[k].Tag == IN && k > 1 && toks[k-1].Tag == NN; n++ {
		for k--; k > 0 && nominal[toks[k].Tag]; {
			k-- // "critics of the government in the capital"
		}
	}
	if toks[k].Tag != IN || k == 0 || !many(text, &toks[k-1]) {
		return false
	}
	for k -= 2; k >= 0; k-- {
		switch t := toks[k].Tag; {
		case nominal[t], t == IN && toks[k].Of(text) != "that", t == RB:
		case t == TagComma, t == CC, t == TagColon, t == IN, t == TagOpenQuote, t == TagDash:
			return true
		default:
			return false
		}
	}
	return true
}

// many reports whether the token is the head of a phrase for several.
func many(text string, t *Token) bool {
	if t.Tag == NNS {
		return true
	}
	switch t.Of(text) {
	case "many", "Many", "some", "Some", "most", "Most", "several", "Several", "few", "Few", "others", "Others", "those", "Those", "people", "People":
		return true
	}
	return false
}

// pastObject reports whether an object begins at token i behind which more is said of it:
// "him a", "the mayor as", "Smith of".
func pastObject(text string, toks []Token, i int) bool {
	k := i
	switch {
	case k >= len(toks):
		return false
	case toks[k].Tag == PRP:
		k++
	case toks[k].Tag == NNP:
		for k < len(toks) && (toks[k].Tag == NNP || toks[k].Tag == NNPS) {
			k++
		}
	case toks[k].Tag == DT:
		for k++; k < len(toks) && nominal[toks[k].Tag] && toks[k].Tag != DT; k++ {
		}
	default:
		return false
	}
	if k >= len(toks) {
		return false
	}
	switch toks[k].Of(text) {
	case "a", "an", "the", "as", "of":
		return true
	}
	return toks[k].Tag == JJ
}

// nominal are tags of what a noun phrase may hold.
var nominal = [NumTags]bool{NN: true, NNS: true, NNP: true, NNPS: true, JJ: true, JJR: true, JJS: true, CD: true, DT: true, PRPS: true, POS: true}

// VerbOfOne is the lemma of token i, which the tagger takes for a plural noun, as the verb
// of the name before it, since its clause has no other: "Smith brands Jones a", "Smith
// fights crime", "Smith claims Jones is a", "Smith questions whether". It is "" for others.
func VerbOfOne(text string, toks []Token, i int) string {
	if !verbOfOne(text, toks, i) {
		return ""
	}
	if t := &toks[i]; t.Lemma != t.Of(text) {
		return t.Lemma
	}
	return strings.TrimSuffix(toks[i].Lemma, "s") // of a noun without a singular: "regards"
}

func verbOfOne(text string, toks []Token, i int) bool {
	if i == 0 || toks[i].Tag != NNS || toks[i-1].Tag != NNP || i+1 >= len(toks) || !opensClause(text, toks, i-1) {
		return false
	}
	if w := toks[i].Of(text); w[0] < 'a' || w[0] > 'z' || w[len(w)-1] != 's' {
		return false
	}
	switch toks[i+1].Of(text) {
	case "that", "whether":
		return true
	case "out":
		return i+2 < len(toks) && toks[i+2].Of(text) == "that"
	}
	switch toks[i+1].Tag {
	case DT, PRP, PRPS, NNP:
		return i+2 < len(toks) // a noun phrase of its own, so that none goes on
	case NN, NNS, JJ:
		return !finiteFollows(toks, i+1)
	}
	return false
}

// opensClause reports whether nothing but the rest of its phrase stands between the noun at
// i and the beginning of its clause.
func opensClause(text string, toks []Token, i int) bool {
	for i >= 0 && nominal[toks[i].Tag] {
		i--
	}
	if i < 0 {
		return true
	}
	switch toks[i].Tag {
	case CC, TagColon, TagOpenQuote, TagDash:
		return true
	}
	return false
}

// finiteFollows reports whether a finite verb stands between token i and the end of its clause.
func finiteFollows(toks []Token, i int) bool {
	for ; i < len(toks); i++ {
		switch toks[i].Tag {
		case VBD, VBZ, VBP, MD:
			return true
		case TagComma, TagPeriod, TagColon, TagDash, CC, WDT, WP, WRB:
			return false
		}
	}
	return false
}
