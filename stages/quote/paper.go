package quote

import (
	"sort"

	"epithet/stages/article"
)

// farthestPaper is how many sentences back it is sought who has written what is quoted.
const farthestPaper = 12

// writer is from whom the letter, report or the like comes that speaks at the byte at of a
// sentence, by what the article says of it there or in so many sentences before: "the firm sent a letter",
// "a letter from the firm", "the firm's letter". Nobody where it does not say.
func (t *talk) writer(noun string, at, sentence, reach int) (article.Who, bool) {
	for k := sentence; k >= 0 && k > sentence-reach; k-- {
		if t.kindOf(k) != article.Content {
			continue
		}
		toks := t.ann.Sentence(k)
		toks = toks[:min(len(toks), maxItems)]
		for i := len(toks) - 1; i >= 0; i-- {
			if toks[i].Start > at || toks[i].Tag != article.NN || lower(toks[i].Lemma) != noun || t.quoted(toks[i].Start) {
				continue
			}
			if who, ok := t.writes(toks, i); ok {
				return who, true
			}
		}
	}
	return article.Who{}, false
}

// writes is who has written or sent the paper at token i.
func (t *talk) writes(toks []article.Token, i int) (article.Who, bool) {
	if n := i + 1; n+1 < len(toks) && (toks[n].Lemma == "from" || toks[n].Lemma == "by") {
		return t.author(toks, n+1)
	} else if n+3 < len(toks) && toks[n].Tag == article.TagComma && toks[n+1].Tag == article.VBN &&
		(sending.has(toks[n+1].Lemma) || toks[n+1].Lemma == "read") && toks[n+2].Lemma == "by" && !severalBefore(toks, n+3) {
		return t.author(toks, n+3) // "the letter, signed by Ann Smith,"
	}
	k := i
	for k > 0 &&
		(toks[k-1].Tag.IsAdjective() || toks[k-1].Tag.IsNoun() || toks[k-1].Tag == article.CD || toks[k-1].Tag == article.VBN ||
			toks[k-1].Tag == article.VBG) {
		k--
	}
	if k > 0 && toks[k-1].Tag == article.POS {
		return t.ends(toks, k-1)
	}
	if k == 0 || toks[k-1].Tag != article.DT {
		return article.Who{}, false
	}
	if k--; k > 1 && toks[k-1].Lemma == "out" && (toks[k-2].Lemma == "put" || sending.has(toks[k-2].Lemma)) {
		k-- // "put out a statement"
	} else if k > 0 && !sending.has(toks[k-1].Lemma) {
		return article.Who{}, false
	}
	if k == 0 || !toks[k-1].Tag.IsVerb() {
		return article.Who{}, false
	}
	if k--; toks[k].Tag == article.VBG || toks[k].Tag == article.VBN && (k == 0 || toks[k-1].Lemma != "have") {
		return article.Who{}, false
	}
	for k > 0 && (toks[k-1].Tag.IsAdverb() || toks[k-1].Lemma == "have") {
		k--
	}
	if k > 0 && toks[k-1].Tag == article.CC {
		return t.subjectOf(int(toks[k].Sent), toks[k].Start, unknown) // "took the stand and delivered a statement"
	}
	return t.ends(toks, k)
}

// writtenJustBefore is who has written the paper that the "it" at item k, the first word of its
// sentence, takes up, by the sentence before: "She left with a short note. It said".
func (t *talk) writtenJustBefore(c *carrier, k int) (article.Who, bool) {
	sent := c.items[k].sent
	if c.speech >= 0 || k > 0 || sent == 0 || t.ann.Sentences[sent-1].Part != t.ann.Sentences[sent].Part {
		return article.Who{}, false
	}
	toks := t.ann.Sentence(sent - 1)
	toks = toks[:min(len(toks), maxItems)]
	for i := len(toks) - 1; i > 0; i-- {
		if toks[i].Tag != article.NN || !papers.has(toks[i].Lemma) || t.quoted(toks[i].Start) {
			continue
		}
		if who, ok := t.writes(toks, i); ok {
			return who, true
		}
		d := i - 1
		for d > 0 && toks[d].Tag.IsAdjective() {
			d--
		}
		if w := toks[d].Of(t.text); w != "a" && w != "an" || d == 0 {
			return article.Who{}, false
		}
		if before := toks[d-1].Lemma; before == "with" || before == "in" || sending.has(before) || before == "leave" ||
			before == "record" {
			return t.subjectOf(sent-1, toks[d].Start, unknown)
		}
		return article.Who{}, false
	}
	return article.Who{}, false
}

// sending are verbs for what one does with what one has written.
var sending = wordSet(`send write issue release publish post sign circulate deliver file submit email address pen`)

// severalBefore reports whether "and" joins several from token i on, up to the verb.
func severalBefore(toks []article.Token, i int) bool {
	for ; i < len(toks) && !toks[i].Tag.IsFinite(); i++ {
		if toks[i].Tag == article.CC {
			return true
		}
	}
	return false
}

// author is who is named at token i, behind "from" or "by".
func (t *talk) author(toks []article.Token, i int) (article.Who, bool) {
	for n := i; n < len(toks) && n < i+6; n++ {
		if m := t.find(toks[n].Start); m < len(t.mentions) && t.mentions[m].Start <= toks[n].Start {
			return whoOf(&t.mentions[m]), t.mentions[m].Type != article.Place &&
				!(n+1 < len(toks) && toks[n+1].Tag == article.POS)
		}
		if !toks[n].Tag.IsNoun() && !toks[n].Tag.IsAdjective() && toks[n].Tag != article.DT {
			break
		}
	}
	return article.Who{}, false
}

// ends is who is named in the words before token i, by a mention or a name.
func (t *talk) ends(toks []article.Token, i int) (article.Who, bool) {
	if i == 0 {
		return article.Who{}, false
	}
	end := toks[i-1].End
	if m := sort.Search(len(t.mentions), func(k int) bool { return t.mentions[k].End >= end }); m < len(t.mentions) &&
		t.mentions[m].End == end {
		return whoOf(&t.mentions[m]), t.mentions[m].Type != article.Place
	}
	from := i
	for from > 0 && toks[from-1].Tag.IsName() {
		from--
	}
	if i-from < 2 {
		return article.Who{}, false
	}
	s := article.Span{Start: toks[from].Start, End: end}
	return article.Who{Words: s.Of(t.text), Span: s}, true
}
