// Package aside finds what stands aside of a noun between two marks, so that the
// sentence says the same without it: an age, a relative clause, a participle,
// brackets.
package aside

import "epithet/stages/article"

// Most bounds the tokens of an aside, its two marks included.
const Most = 30

// End is the token after the aside that begins at token k, k where none does. Of what
// commas set off only an age is one wherever it stands, other asides where the verb of
// the noun before follows. The second comma stays where it closes another aside, or
// opens one.
func End(text string, toks []article.Token, k int) int {
	if end := Idle(text, toks, k); end > k {
		return end
	}
	if end := emphatic(text, toks, k); end > k {
		return end
	}
	if k == 0 || k+2 >= len(toks) || !toks[k-1].Tag.IsNoun() {
		return k
	}
	switch mark(text, &toks[k]) {
	case article.TagOpenParen:
		return bracketed(text, toks, k)
	case article.TagDash:
		return clause(text, toks, k)
	case article.TagComma:
		end := clause(text, toks, k)
		if toks[k+1].Tag == article.CD && toks[k+2].Tag == article.TagComma {
			end = age(text, toks, k)
		}
		if end > k && toks[end-1].Tag == article.TagComma && apposed(text, toks, k) {
			end-- // "a student, Ann Smith, 41, said"
		}
		return end
	}
	return k
}

// apposed reports whether the noun phrase that ends before token k stands aside of
// another.
func apposed(text string, toks []article.Token, k int) bool {
	n := k - 1
	for n > 0 && n > k-Most && (inPhrase(toks[n].Tag) || toks[n].Tag == article.IN && toks[n].Of(text) == "of") {
		n--
	}
	if n < 2 || toks[n].Tag != article.TagComma || !toks[n-1].Tag.IsNoun() || times[toks[n-1].Lemma] {
		return false
	}
	for n--; n > 0 && n > k-Most; n-- {
		switch t := toks[n].Tag; t {
		case article.IN, article.TO:
			return false
		case article.DT, article.PRPS:
			before := toks[n-1].Tag
			return before != article.IN && before != article.TO
		default:
			if t == article.TagComma || t.IsFinite() {
				return false
			}
		}
	}
	return toks[0].Tag != article.IN && toks[0].Tag != article.TO && !toks[0].Tag.IsAdverb()
}

// inPhrase reports whether a token of the tag is one of a noun phrase.
func inPhrase(t article.Tag) bool {
	return t.IsNoun() || t == article.DT || t == article.PRPS || t == article.JJ || t == article.POS || t == article.CD
}

// times are nouns that begin a sentence as a time.
var times = map[string]bool{"second": true, "minute": true, "hour": true, "day": true, "night": true, "morning": true,
	"afternoon": true, "evening": true,
	"week": true, "weekend": true, "month": true, "spring": true, "summer": true, "autumn": true, "fall": true, "winter": true,
	"year": true, "decade": true}

func bracketed(text string, toks []article.Token, k int) int {
	if toks[k].Of(text) != "(" {
		return k
	}
	for n := k + 1; n < len(toks) && n < k+Most; n++ {
		switch toks[n].Tag {
		case article.TagCloseParen:
			if n == k+1 || n+1 < len(toks) && mark(text, &toks[n+1]) == article.TagDash {
				return k // a dateline
			}
			return n + 1
		case article.TagOpenParen, article.TagPeriod:
			return k
		}
	}
	return k
}

// age is the end of ", 41,", or of ", 41" where the second comma opens another aside.
func age(text string, toks []article.Token, k int) int {
	if toks[k+1].Len() > 2 || !toks[k-1].Tag.IsName() || k+3 >= len(toks) {
		return k
	}
	if end := clause(text, toks, k+2); end > k+2 {
		return end
	}
	if t := toks[k+3].Tag; opens[t] && verbal(text, toks, k, k+3) == t {
		return k + 2
	}
	return k + 3
}

// clause is the end of what the commas or dashes from k on set off, a relative clause,
// a participle or anything else without a verb, and behind which the noun before has
// its verb; of what has a verb of its own also before "as" and "of".
func clause(text string, toks []article.Token, k int) int {
	if k+2 >= len(toks) {
		return k
	}
	first, close := toks[k+1].Tag, mark(text, &toks[k])
	aged := toks[k+2].Tag == article.CD && toks[k+1].Of(text) == "aged"
	full := first == article.VBN || first == article.VBG || aged // it has its verb
	relative := first == article.WDT || first == article.WP || first == article.WPS
	if mark(text, &toks[k+2]) == close && !first.IsName() && subject(text, toks, k) && k+3 < len(toks) &&
		goesOn(text, toks, k, k+3) {
		return k + 3 // "Kovac, left, said"
	}
	verbless := !full && !relative
	if verbless && (!apart[first] || naming(toks, k+1) || !subject(text, toks, k)) {
		return k
	}
	for n := k + 2; n+1 < len(toks) && n < k+Most; n++ {
		switch t := mark(text, &toks[n]); {
		case t == article.WDT || t == article.WP:
			relative = true // "a group that was founded in 1994"
		case t.IsFinite():
			if verbless && !relative {
				return k
			}
			full = true
		case t == close:
			if !full && !verbless {
				continue
			}
			if goesOn(text, toks, k, n+1) ||
				!verbless && toks[n+1].Tag == article.IN && (toks[n+1].Of(text) == "as" || toks[n+1].Of(text) == "of") {
				return n + 1
			}
		case t == article.TagPeriod, t == article.TagColon, t == article.TagDash, t == article.TagOpenParen:
			return k
		}
	}
	return k
}

// apart are the tags of what may begin an aside without a verb.
var apart = [1 << 8]bool{article.DT: true, article.PRPS: true, article.JJ: true, article.JJS: true, article.NN: true, article.NNS: true,
	article.RB: true, article.CD: true, article.IN: true}

// naming reports whether the noun phrase from token k on ends in a name.
func naming(toks []article.Token, k int) bool {
	for k < len(toks) && inPhrase(toks[k].Tag) {
		k++
	}
	return toks[k-1].Tag.IsName()
}

// subject reports whether the noun phrase that ends before token k begins the sentence
// or a clause, as a subject does.
func subject(text string, toks []article.Token, k int) bool {
	if times[toks[k-1].Lemma] {
		return false
	}
	for n := k - 1; n >= 0 && n > k-Most; n-- {
		switch t := toks[n].Tag; {
		case t.IsNoun(), t == article.DT, t == article.PRPS, t == article.POS, t == article.JJ, t == article.CD:
		case t == article.IN:
			if n == 0 && toks[1].Tag == article.CD && toks[1].Len() == 4 && k > 2 {
				return true // "In 2010 Smith"
			}
			switch toks[n].Of(text) {
			case "of":
				continue
			case "that", "because", "if", "whether", "while", "although", "though":
				return true
			}
			return false
		case t == article.CC, t == article.TagComma, t == article.WRB:
			return true
		default:
			return !t.IsFinite() && t != article.TO && t != article.VB && t != article.VBG && t != article.VBN &&
				t != article.WPS && t != article.WP && t != article.WDT
		}
	}
	return true
}

// opens are the tags of what begins an aside.
var opens = [1 << 8]bool{article.DT: true, article.PRPS: true, article.JJ: true, article.NN: true, article.NNP: true,
	article.VBN: true, article.VBG: true,
	article.WP: true, article.WDT: true, article.WPS: true, article.CD: true}

// goesOn reports whether a finite verb, or one that Verb makes finite, stands at k or
// follows its adverb, behind the aside from token from.
func goesOn(text string, toks []article.Token, from, k int) bool {
	if toks[k].Tag.IsFinite() || toks[k].Tag.IsAdverb() && k+1 < len(toks) && toks[k+1].Tag.IsFinite() {
		return true
	}
	v, _ := Verb(text, toks, from, k)
	return v > 0
}

// Verb is the verb at token k, or behind its adverb, that has another tag than it
// should, and the tag that it should have; 0 where there is none. A tagger that looks
// at few words does not see the subject before the aside from token from, behind which
// the verb is, and takes it for a participle ("X, 41, sued") or the plural of a noun
// ("X (41) denies he"). Behind "was not itself" it is an adjective that is taken for a verb.
func Verb(text string, toks []article.Token, from, k int) (int, article.Tag) {
	if k < len(toks) && toks[k].Tag == article.VBP && emphatic(text, toks, from) == k {
		return k, article.JJ
	}
	if k < len(toks) && toks[k].Tag.IsAdverb() {
		k++
	}
	if k >= len(toks) {
		return 0, article.NoTag
	}
	if tag := verbal(text, toks, from, k); tag != toks[k].Tag {
		return k, tag
	}
	return 0, article.NoTag
}

func verbal(text string, toks []article.Token, from, k int) article.Tag {
	t := toks[k].Tag
	if t != article.VBN && t != article.NNS || k+1 >= len(toks) {
		return t
	}
	for n := from - 1; n >= 0 && n > from-Most && toks[n].Of(text) != "that"; n-- {
		if toks[n].Tag.IsFinite() {
			return t // it stands beside an object
		}
	}
	verb, n := article.VBD, k+1
	if t == article.NNS {
		switch verb = article.VBZ; toks[n].Tag {
		case article.VBN, article.VBD:
			n++
		case article.TO, article.PRP, article.DT, article.IN:
		default:
			return t
		}
	}
	inner := false // in a clause with a verb of its own
	for ; n < len(toks) && n < k+2*Most; n++ {
		switch u := toks[n].Tag; {
		case u == article.TagComma:
			if n+1 < len(toks) && toks[n+1].Tag.IsFinite() {
				return t
			}
		case u == article.PRP, u == article.WP, u == article.WDT, u == article.WRB,
			u == article.IN && toks[n].Of(text) == "that":
			inner = true
		case u.IsFinite() && !inner:
			return t
		}
	}
	return verb
}

// mark is the tag of a token, of a dash, at which taggers guess, that of dashes.
func mark(text string, t *article.Token) article.Tag {
	if c := text[t.Start]; c == '-' || c == 0xE2 {
		switch t.Of(text) {
		case "-", "--", "–", "—":
			return article.TagDash
		}
	}
	return t.Tag
}
