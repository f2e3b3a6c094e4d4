// Package aside finds what stands aside of a noun between two marks, so that the
// sentence says the same without it: an age, a relative clause, a participle,
// brackets.
package aside

import "epithet/stages/article"

// maxTokens bounds an aside, its two marks included.
const maxTokens = 30

// End is the token after the aside that begins at token k, k where none does. Of what
// commas set off only an age is one wherever it stands, other asides where the verb of
// the noun before follows. The second comma stays where it closes another aside, or
// opens one.
func End(text string, toks []article.Token, k int) int {
	if k == 0 || k+2 >= len(toks) || !nominal(toks[k-1].Tag) {
		return k
	}
	switch toks[k].Tag {
	case article.TagOpenParen:
		return bracketed(text, toks, k)
	case article.TagComma:
		end := clause(text, toks, k)
		if toks[k+1].Tag == article.CD && toks[k+2].Tag == article.TagComma {
			end = age(text, toks, k)
		}
		if end > k && toks[end-1].Tag == article.TagComma && apposed(toks, k) {
			end-- // "a student, Ann Smith, 41, said"
		}
		return end
	}
	return k
}

// apposed reports whether the name that ends before token k stands aside of a noun
// phrase that begins the sentence.
func apposed(toks []article.Token, k int) bool {
	n := k - 1
	for n > 0 && n > k-maxTokens && name(toks[n].Tag) {
		n--
	}
	if n < 2 || toks[n].Tag != article.TagComma || !nominal(toks[n-1].Tag) || times[toks[n-1].Lemma] {
		return false
	}
	if n > maxTokens {
		return false
	}
	for n--; n > 0; n-- {
		if t := toks[n].Tag; t == article.TagComma || finite(t) {
			return false
		}
	}
	return toks[0].Tag != article.IN && toks[0].Tag != article.TO && !adverb(toks[0].Tag)
}

// times are nouns that begin a sentence as a time.
var times = map[string]bool{"second": true, "minute": true, "hour": true, "day": true, "night": true, "morning": true, "afternoon": true, "evening": true,
	"week": true, "weekend": true, "month": true, "spring": true, "summer": true, "autumn": true, "fall": true, "winter": true, "year": true, "decade": true}

func bracketed(text string, toks []article.Token, k int) int {
	if toks[k].Of(text) != "(" {
		return k
	}
	for n := k + 1; n < len(toks) && n < k+maxTokens; n++ {
		switch toks[n].Tag {
		case article.TagCloseParen:
			if n == k+1 {
				return k
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
	if toks[k+1].Len() > 2 || !name(toks[k-1].Tag) || k+3 >= len(toks) {
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

// clause is the end of a relative clause, or of a participle with what belongs to it,
// behind the comma at k.
func clause(text string, toks []article.Token, k int) int {
	first := toks[k+1].Tag
	full := first == article.VBN || first == article.VBG // it has its verb
	if !full && first != article.WDT && first != article.WP && first != article.WPS {
		return k
	}
	for n := k + 2; n+1 < len(toks) && n < k+maxTokens; n++ {
		switch t := toks[n].Tag; {
		case finite(t):
			full = true
		case t == article.TagComma:
			if full && goesOn(text, toks, k, n+1) {
				return n + 1
			}
		case t == article.TagPeriod, t == article.TagColon, t == article.TagDash, t == article.TagOpenParen:
			return k
		}
	}
	return k
}

// opens are the tags of what begins an aside.
var opens = [1 << 8]bool{article.DT: true, article.PRPS: true, article.JJ: true, article.NN: true, article.NNP: true, article.VBN: true, article.VBG: true,
	article.WP: true, article.WDT: true, article.WPS: true, article.CD: true}

// goesOn reports whether a finite verb, or one that Verb makes finite, stands at k or
// follows its adverb, behind the aside from token from.
func goesOn(text string, toks []article.Token, from, k int) bool {
	if finite(toks[k].Tag) || adverb(toks[k].Tag) && k+1 < len(toks) && finite(toks[k+1].Tag) {
		return true
	}
	v, _ := Verb(text, toks, from, k)
	return v > 0
}

// Verb is the verb at token k, or behind its adverb, that has another tag than it
// should, and the tag that it should have; 0 where there is none. A tagger that looks
// at few words does not see the subject before the aside from token from, behind which
// the verb is, and takes it for a participle ("X, 41, sued") or the plural of a noun
// ("X (41) denies he").
func Verb(text string, toks []article.Token, from, k int) (int, article.Tag) {
	if k < len(toks) && adverb(toks[k].Tag) {
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
	for n := from - 1; n >= 0 && n > from-maxTokens && toks[n].Of(text) != "that"; n-- {
		if finite(toks[n].Tag) {
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
	for ; n < len(toks) && n < k+2*maxTokens; n++ {
		switch u := toks[n].Tag; {
		case u == article.TagComma:
			if n+1 < len(toks) && finite(toks[n+1].Tag) {
				return t
			}
		case u == article.PRP, u == article.WP, u == article.WDT, u == article.WRB, u == article.IN && toks[n].Of(text) == "that":
			inner = true
		case finite(u) && !inner:
			return t
		}
	}
	return verb
}

func name(t article.Tag) bool { return t == article.NNP || t == article.NNPS }

func nominal(t article.Tag) bool { return t == article.NN || t == article.NNS || name(t) }

func adverb(t article.Tag) bool { return t == article.RB || t == article.RBR || t == article.RBS }

func finite(t article.Tag) bool {
	return t == article.VBD || t == article.VBP || t == article.VBZ || t == article.MD
}
