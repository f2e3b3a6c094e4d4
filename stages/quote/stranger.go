package quote

import "epithet/stages/article"

// strangerAt is the person named at token i by a name that is no mention: a subject whom an apposition or a relative clause describes, or
// whom a noun before does, or who does something to himself: "Edna, a cook,", "my cousin Alou,
// who", "Alou corrected himself".
func (t *talk) strangerAt(toks []article.Token, i int) (article.Who, bool) {
	to := i + 1
	for to < len(toks) && toks[to].Tag.IsName() && to < i+4 {
		to++
	}
	if i > 0 {
		switch b := toks[i-1].Tag; {
		case b == article.TagComma, b == article.CC, b == article.TagColon, b == article.TagPeriod, b == article.TagDash:
		case b == article.NN && isHuman(toks[i-1].Lemma):
		default:
			return article.Who{}, false
		}
	}
	if s := (article.Span{Start: toks[i].Start, End: toks[to-1].End}); actsOnSelf(toks, to) {
		return article.Who{Words: s.Of(t.text), Span: s}, true
	}
	if to+2 >= len(toks) || toks[to].Tag != article.TagComma {
		return article.Who{}, false
	}
	human := toks[to+1].Tag == article.WP || toks[to+1].Tag == article.WPS || toks[to+1].Tag == article.CD && toks[to+2].Tag == article.TagComma
	if toks[to+1].Tag == article.DT {
		for k := to + 2; k < len(toks) && k < to+8 && !human; k++ {
			if tag := toks[k].Tag; tag == article.NN {
				human = (isHuman(toks[k].Lemma) || several.has(toks[k].Lemma)) && (k+1 == len(toks) || !toks[k+1].Tag.IsNoun())
			} else if !tag.IsAdjective() && tag != article.VBN && tag != article.CD {
				break
			}
		}
	}
	if !human {
		return article.Who{}, false
	}
	s := article.Span{Start: toks[i].Start, End: toks[to-1].End}
	return article.Who{Words: s.Of(t.text), Span: s}, true
}

// actsOnSelf reports whether a verb stands at token i whose object is "himself" or "herself".
func actsOnSelf(toks []article.Token, i int) bool {
	if i+1 >= len(toks) || !toks[i].Tag.IsFinite() {
		return false
	}
	return toks[i+1].Lemma == "himself" || toks[i+1].Lemma == "herself"
}
