package aside

import (
	"strings"

	"epithet/stages/article"
)

// Adverbials are adverbs and set phrases for them, in lower case, that may stand
// between commas within a clause.
var Adverbials = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(adverbs) {
		m[w] = true
	}
	for _, s := range phrases {
		m[s] = true
	}
	return m
}()

const adverbs = `
	however therefore thus indeed instead moreover furthermore nevertheless nonetheless meanwhile too then though
	again also otherwise perhaps still now`

var phrases = [...]string{
	"in fact", "of course", "in effect", "after all", "at least", "for example", "for instance", "in turn",
	"by contrast", "in contrast", "in particular", "above all", "as ever", "as always", "as usual", "in short",
	"of late", "to be sure", "no doubt", "without doubt", "on the other hand", "on the contrary", "at times",
	"at best", "at worst", "by now", "by then", "in reality", "in truth", "in practice", "in theory",
	"in essence", "in part", "in principle", "as a result", "at the time", "in the end", "for now", "for years",
	"for decades", "once again", "yet again", "not surprisingly", "by all accounts", "more or less",
	"of all things", "in general", "by definition", "for one", "for their part", "for its part", "for his part",
	"for her part", "at once", "at first", "at last", "at one point", "at heart", "in public", "in private", "in return",
	"in response", "on occasion", "for once", "for a time", "in due course",
}

// Idle is the token after the set phrase for an adverb that begins at token k and stands
// without commas between a subject, or an auxiliary, and the verb: "the mayor at once
// called"; k where none does.
func Idle(text string, toks []article.Token, k int) int {
	if k == 0 || toks[k].Tag != article.IN {
		return k
	}
	before, auxiliary := toks[k-1].Tag, toks[k-1].Lemma == "be" || toks[k-1].Lemma == "have" || toks[k-1].Tag == article.MD
	if !before.IsNoun() && before != article.PRP && !auxiliary {
		return k
	}
	for e := k + 2; e < len(toks) && e <= k+3; e++ {
		if !Adverbials[text[toks[k].Start:toks[e-1].End]] {
			continue
		}
		switch t := toks[e].Tag; {
		case t.IsFinite(), t == article.VBN, auxiliary && t == article.DT, auxiliary && t == article.VB,
			auxiliary && t == article.VBG:
			return e
		}
		return k
	}
	return k
}

// reflexives are the pronouns that only stress whom the sentence is about.
var reflexives = map[string]bool{"itself": true, "himself": true, "herself": true, "themselves": true}

// emphatic is the token after the pronoun that begins at token k, with "in" or without, and only stresses the subject
// of "be" before it, negated or not: "was not itself extremist", "are themselves thieves"; k where none does.
func emphatic(text string, toks []article.Token, k int) int {
	end := k
	if toks[k].Of(text) == "in" && k+1 < len(toks) {
		end++
	}
	if !reflexives[toks[end].Of(text)] || k == 0 || end+1 >= len(toks) {
		return k
	}
	b := k - 1
	if n := toks[b].Lemma; b > 0 && (n == "not" || n == "never") {
		b--
	}
	if toks[b].Lemma != "be" || !toks[b].Tag.IsFinite() {
		return k
	}
	next := &toks[end+1]
	switch t := next.Tag; {
	case t == article.DT, t.IsAdjective(), t == article.VBN, t == article.NNS,
		t == article.VBP, // "was not itself corrupt", taken for a verb
		t == article.NN && !times[next.Lemma] && next.Lemma != "today" && next.Lemma != "tonight":
		return end + 1
	}
	return k
}
