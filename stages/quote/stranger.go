package quote

import (
	"strings"

	"epithet/stages/article"
	"epithet/stages/internal/aside"
)

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
	human := toks[to+1].Tag == article.WP || toks[to+1].Tag == article.WPS ||
		toks[to+1].Tag == article.CD && toks[to+2].Tag == article.TagComma
	if toks[to+1].Tag == article.DT {
		for k := to + 2; k < len(toks) && k < to+8 && !human; k++ {
			if tag := toks[k].Tag; tag == article.NN {
				human = (isHuman(toks[k].Lemma) || several.has(toks[k].Lemma)) &&
					(k+1 == len(toks) || !toks[k+1].Tag.IsNoun()) && !actsNext(toks, k+1)
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

// actsNext reports whether a finite verb follows the noun before token i, and what a preposition adds
// to it, with no comma between: "Outside, a woman with a pram shook", where the first word is no name.
func actsNext(toks []article.Token, i int) bool {
	for ; i < len(toks) &&
		(toks[i].Tag == article.IN || toks[i].Tag == article.DT || toks[i].Tag == article.CD || toks[i].Tag == article.VBG ||
			toks[i].Tag.IsAdjective() || toks[i].Tag.IsNoun()); i++ {
	}
	return i < len(toks) &&
		(toks[i].Tag.IsFinite() || toks[i].Tag == article.VBN && i+1 < len(toks) && toks[i+1].Tag == article.TagPeriod)
}

// justBroughtIn reports whether "a" or "an" and the noun bring in somebody without a name, in the sentence
// of the byte at or one of the two before: "the student" after "Smith was stopped by a student".
func (t *talk) justBroughtIn(noun string, at int) bool {
	for k, sent := sentenceAt(t.ann, at), 0; k >= 0 && sent < 3; k, sent = k-1, sent+1 {
		toks := t.ann.Sentence(k)
		for i := 1; i < len(toks) && i < maxItems && toks[i].Start < at; i++ {
			if toks[i].Tag != article.NN || toks[i].Lemma != noun ||
				i+1 < len(toks) &&
					(toks[i+1].Tag.IsNoun() || toks[i+1].Tag == article.TagComma || toks[i+1].Tag == article.POS) {
				continue
			}
			d := i - 1
			for d > 0 && toks[d].Tag.IsAdjective() {
				d--
			}
			if toks[d].Lemma != "a" && toks[d].Lemma != "an" {
				continue
			}
			if d == 0 || toks[d-1].Tag == article.IN && toks[d-1].Lemma != "as" && toks[d-1].Lemma != "like" ||
				toks[d-1].Tag.IsVerb() && toks[d-1].Lemma != "be" && toks[d-1].Lemma != "become" {
				return true
			}
		}
	}
	return false
}

// apartFrom reports whether "the" and the noun, in the sentence of the byte at or the one before, stand in
// one clause behind the person's name, and so for somebody else: "Smith met the mayor, who said".
func (t *talk) apartFrom(w article.Who, noun string, at int) bool {
	for k, sent := sentenceAt(t.ann, at), 0; k >= 0 && sent < 2; k, sent = k-1, sent+1 {
		toks := t.ann.Sentence(k)
		for i := 2; i < len(toks) && i < maxItems && toks[i].Start <= at; i++ {
			if toks[i].Tag == article.NN && toks[i].Lemma == noun && toks[i-1].Lemma == "the" && t.besideOf(w, toks[:i-1]) {
				return true
			}
		}
	}
	return false
}

// besideOf reports whether the clause whose last tokens these are has the person's name, and a verb behind it that
// makes nobody out to be anything.
func (t *talk) besideOf(w article.Who, toks []article.Token) bool {
	verb := false
	for i := len(toks) - 1; i >= 0; i-- {
		tag := toks[i].Tag
		if tag == article.TagComma || tag == article.CC || tag == article.TagColon || tag == article.TagDash ||
			tag.IsRelative() ||
			toks[i].Lemma == "that" || toks[i].Lemma == "as" || tag == article.POS {
			return false
		}
		if tag.IsVerb() && (toks[i].Lemma == "become" || toks[i].Lemma == "remain" || toks[i].Lemma == "be" && !verb) {
			return false
		}
		verb = verb || tag.IsVerb()
		if m := t.find(toks[i].Start); tag.IsName() && verb && m < len(t.mentions) && t.mentions[m].Overlaps(toks[i].Span) {
			x := whoOf(&t.mentions[m])
			return x.EntityID != "" && x.EntityID == w.EntityID || x.EntityID == "" && w.EntityID == "" && x.Words == w.Words
		}
	}
	return false
}

// actsOnSelf reports whether a verb stands at token i whose object is "himself" or "herself".
func actsOnSelf(toks []article.Token, i int) bool {
	if i+1 >= len(toks) || !toks[i].Tag.IsFinite() {
		return false
	}
	return toks[i+1].Lemma == "himself" || toks[i+1].Lemma == "herself"
}

// strangeBody reports whether the sentence before the one of item k, without marks, is about a body
// that is not m, by its kind or by what stands before the noun: "The teachers' union has walked
// out. “…,” said its president" is not whom the text names besides.
func (t *talk) strangeBody(c *carrier, k int, m *article.Mention) bool {
	sent := c.items[k].sent - 1
	for n := 0; sent >= 0 && n < 4 && t.quoted(t.ann.Sentences[sent].Start); n++ {
		sent--
	}
	if sent < 0 || m == nil || m.Type == article.Person ||
		t.ann.Sentences[c.items[k].sent].Part-t.ann.Sentences[sent].Part > 1 {
		return false
	}
	toks := t.ann.Sentence(sent)
	from, _ := aside.Dateline(t.text, toks)
	if len(toks) < from+3 || toks[from].Tag != article.DT {
		return false
	}
	h := from + 1
	for h+1 < len(toks) && (toks[h].Tag.IsNoun() || toks[h].Tag == article.POS || toks[h].Tag.IsAdjective()) &&
		!toks[h].Tag.IsName() {
		h++
	}
	if h--; toks[h].Tag != article.NN || !bodies.has(toks[h].Lemma) && toks[h].Lemma != "opposition" ||
		!toks[h+1].Tag.IsFinite() && toks[h+1].Tag != article.VBN && toks[h+1].Tag != article.IN &&
			!toks[h+1].Tag.IsRelative() {
		return false
	}
	if m.Type == article.State || m.Start > toks[h].End && m.Start < toks[len(toks)-1].End {
		return true // "The council sold its shares in X. Its chair": nobody but a pronoun is X
	}
	if toks[from].Lemma == "a" || toks[from].Lemma == "an" {
		return true // "A charity has sued."
	}
	if h == from+1 && t.besideBody(toks[h].Lemma, sent, m) {
		return true
	}
	return h > from+1 && toks[h-1].Tag != article.JJ && !strings.Contains(strings.ToLower(m.Entity), toks[h].Lemma)
}

// besideBody reports whether one of the three sentences before the one given names m's entity behind the noun, which
// is somebody else there: "The harbour board has sued X. The board voted".
func (t *talk) besideBody(noun string, sent int, m *article.Mention) bool {
	for s := sent - 1; s >= 0 && s > sent-4; s-- {
		toks := t.ann.Sentence(s)
		for k := range toks {
			if k > maxItems || toks[k].Tag.IsFinite() {
				break
			}
			if toks[k].Lemma != noun || toks[k].Tag != article.NN {
				continue
			}
			for i := t.find(toks[k].End); i < len(t.mentions) && t.mentions[i].Start < toks[len(toks)-1].End; i++ {
				if t.mentions[i].EntityID == m.EntityID && t.mentions[i].Start > toks[k].End {
					return true
				}
			}
		}
	}
	return false
}
