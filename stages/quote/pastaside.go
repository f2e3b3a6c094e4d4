package quote

import (
	"epithet/stages/article"
	"epithet/stages/internal/aside"
)

// over is the token behind what stands aside at token k, at or before k where nothing does;
// the item last stands before it and the next stretch begins at byte from. Verb is the one behind
// it that the tagger mistook, with its tag, 0 for none.
func (f *Finder) over(text string, toks []article.Token, first, k, from int, last *item) (past, verb int, tag article.Tag) {
	t := &toks[k-first]
	if t.Tag == article.TagComma || t.Tag == article.TagOpenParen || text[t.Start] == 0xE2 {
		if past, verb, tag = f.pastAside(text, toks, first, k, from); verb > 0 {
			return k, verb, tag // which stays: the verb is told apart by it
		}
		if past > k {
			return past, 0, 0
		}
	}
	if t.Tag != article.IN || last.stretch >= 0 {
		return k, 0, 0
	}
	past = first + aside.Idle(text, toks, k-first)
	if past <= k || from < toks[past-1-first].End {
		return k, 0, 0
	}
	if v, tag := aside.Verb(text, toks, k-first, past-first); v > 0 {
		return past, first + v, tag
	}
	return past, 0, 0
}

// pastAside is the token after the aside of an object that begins at token k, k where
// none does: one that holds a quotation, of which the next begins at byte from, or a
// cue is read. Behind an aside of a subject, over which the rules look themselves, it
// is the verb that should have another tag, and that tag. The tokens are those from
// first on.
func (f *Finder) pastAside(text string, tokens []article.Token, first, k, from int) (past, verb int, tag article.Tag) {
	end := first + aside.End(text, tokens, k-first)
	if end == k || from < tokens[end-1-first].End {
		return k, 0, article.NoTag
	}
	if v, tag := aside.Verb(text, tokens, k-first, end-first); v > 0 {
		return k, first + v, tag
	}
	if end-first < len(tokens) && tokens[k-first].Tag == article.TagComma {
		if next := tokens[end-first].Of(text); next != "as" && next != "of" {
			return k, 0, article.NoTag
		}
	}
	said := false
	for i := k; i < end; i++ {
		if f.talk.listedAt(tokens[i-first].Start) {
			return k, 0, article.NoTag
		}
		if f.cues[i]&(frames|accords) != 0 && !said {
			if !onlyObject(tokens[i-first+1 : end-first]) {
				return k, 0, article.NoTag
			}
			said = true
		}
	}
	for n := k - first - 1; n >= 0 && n > k-first-aside.Most; n-- {
		if tokens[n].Tag.IsFinite() {
			return end, 0, article.NoTag
		}
	}
	return k, 0, article.NoTag
}

// onlyObject reports whether what follows a cue to the end of an aside is but its object, in
// which nothing is reported: ", which has denied the charges,".
func onlyObject(tokens []article.Token) bool {
	for i, t := range tokens {
		if !t.Tag.IsNoun() && !t.Tag.IsAdjective() && t.Tag != article.DT && t.Tag != article.PRP && t.Tag != article.PRPS {
			return i > 0 && i+1 == len(tokens) && t.Tag == article.TagComma
		}
	}
	return len(tokens) > 0
}
