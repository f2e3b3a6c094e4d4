package characterise

import (
	"unicode"
	"unicode/utf8"

	"epithet/stages/article"
)

// nameEnd is the token after the listed name that begins at token k, the first of
// mentions, where it holds words that join or part phrases:
// "Movement for a Free Coast", "Group 44", "Jan van der Meer", "People's Movement". Else it is k.
func nameEnd(toks []article.Token, k int, mentions []article.Mention) int {
	if len(mentions) == 0 || mentions[0].Method != article.Catalogue || mentions[0].Start != toks[k].Start ||
		mentions[0].End <= toks[k].End {
		return k
	}
	end, odd := k, false
	for ; end < len(toks) && toks[end].Start < mentions[0].End; end++ {
		odd = odd || joining[toks[end].Tag]
	}
	if !odd || toks[end-1].End != mentions[0].End || toks[end-1].Tag == article.POS {
		return k
	}
	return end
}

// misread reports whether token k is a name behind "To", or one like "al-Assad", or all of a listed name, with a capital, the first of
// mentions, that the tagger takes for a verb, or that of a person for an adjective. One that
// it takes for an adverb or preposition stays so before what may be a participle only by that:
// "Zembla referred to". One of a person without a capital, in a post that does without, is one
// whatever the tagger takes it for.
func misread(text string, toks []article.Token, k int, mentions []article.Mention) bool {
	t := &toks[k]
	if k == 1 && t.Tag == article.VB && toks[0].Tag == article.TO && k+2 < len(toks) && toks[k+1].Tag == article.PRP &&
		toks[k+2].Tag.IsFinite() && startsUpper(text[t.Start:]) && !startsUpper(text[toks[k+1].Start:]) {
		return true // "To Ann she is"
	}
	if len(mentions) == 0 || mentions[0].Method != article.Catalogue || mentions[0].Span != t.Span {
		return false
	}
	if !startsUpper(text[t.Start:]) {
		return mentions[0].Type == article.Person
	}
	switch tag := t.Tag; {
	case tag.IsAdverb(), tag == article.IN:
		return k+1 == len(toks) || toks[k+1].Tag != article.VBN
	case tag == article.JJ:
		return mentions[0].Type == article.Person
	default:
		return tag.IsVerb() || tag == article.FW
	}
}

// startsUpper reports whether s begins with a capital.
func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// joining are the tags of such words.
var joining = [1 << 8]bool{article.IN: true, article.TO: true, article.CC: true, article.CD: true, article.DT: true,
	article.FW: true, article.RB: true, article.POS: true,
	article.VB: true, article.VBP: true, article.VBZ: true, article.VBD: true}

// oneName is a name's words as one token, with the lemma of its head.
func oneName(words []article.Token) article.Token {
	head := words[0]
	for _, w := range words {
		if w.Tag == article.IN || w.Tag == article.TO || w.Tag == article.CD && head.Tag == article.NNP {
			break
		}
		head = w
	}
	tag := article.NNP
	if head.Tag.IsPlural() {
		tag = article.NNPS
	}
	head.Start, head.End = words[0].Start, words[len(words)-1].End
	head.Tag, head.UPOS = tag, article.PROPN
	return head
}

// shift moves the terms from byte at on by n tokens to the left.
func shift(terms []article.Term, at, n int) {
	for i := range terms {
		if terms[i].Start >= at {
			terms[i].Token -= n
		}
	}
}

func holdsTerm(s article.Span, terms []article.Term) bool {
	for i := range terms {
		if terms[i].Overlaps(s) {
			return true
		}
	}
	return false
}

// pastInitials is the token after the initials of a name that begin at token i; i where
// none do or nothing follows.
func (l *line) pastInitials(i int) int {
	n := i
	for n < len(l.toks) && l.tag(n) == article.NNP && l.toks[n].Len() < 6 && l.text[l.toks[n].End-1] == '.' {
		n++
	}
	if n == len(l.toks) {
		return i
	}
	return n
}
