package quote

import "epithet/stages/article"

// traced gives a quotation that stands as a sentence, and that nobody is said to say, to whom
// the next sentence says it is of: “…” “That sentence, spoken by Ann Smith in May, …”.
func (f *Finder) traced(ann *article.Annotation) {
	for i := range f.all {
		st := &f.all[i]
		if st.quote < 0 || f.out[st.quote].Rule != "no speaker" {
			continue
		}
		s := sentenceAt(ann, st.End-1) + 1
		if s >= len(ann.Sentences) || ann.Sentences[s].Start < st.End || ann.Sentences[s].Part > st.part+1 {
			continue
		}
		if m := f.talk.origin(ann.Sentence(s)); m != nil {
			f.sign(i, whoOf(m), m.Span)
			f.out[st.quote].Rule = "traced"
		}
	}
}

// Nouns for words that are said or written, verbs by which they are somebody's, and nouns for
// what they may stand in.
var (
	wordings = wordSet(`sentence word line quote quotation remark statement claim comment phrase post message tweet passage`)
	uttered  = wordSet(`speak say utter write post make attribute ascribe credit share voice publish tweet pronounce deliver take lift come stem be date`)
	carriers = wordSet(`speech letter interview broadcast column article book diary memoir essay post address sermon lecture talk episode podcast leaflet pamphlet statement`)
)

// farthestOrigin is how many tokens into a sentence who said the words may be named.
const farthestOrigin = 16

// origin is of whom the sentence, which begins with "those words" or the like, says that they
// are: "spoken by", "attributed to", "come from a speech by"; nil for none.
func (t *talk) origin(toks []article.Token) *article.Mention {
	if len(toks) < 4 || toks[0].Tag != article.DT {
		return nil
	}
	n := 1
	for n < 3 && toks[n].Tag.IsAdjective() {
		n++
	}
	if !toks[n].Tag.IsNoun() || !wordings.has(toks[n].Lemma) {
		return nil
	}
	for k := n + 1; k < len(toks) && k < farthestOrigin; k++ {
		switch x := &toks[k]; {
		case x.Tag.IsVerb():
			if !uttered.has(x.Lemma) {
				return nil
			}
		case x.Tag == article.IN || x.Tag == article.TO:
			switch x.Lemma {
			case "by", "of", "from", "to":
				if m := t.namedFrom(toks, k+1); m != nil {
					return m
				}
			}
		case x.Tag == article.TagPeriod:
			return nil
		}
	}
	return nil
}

// namedFrom is the person or body that the noun phrase at k names, or that what the phrase
// says is by: "the mayor Ann Smith", "a letter that Ann Smith wrote"; nil for none.
func (t *talk) namedFrom(toks []article.Token, k int) *article.Mention {
	for n := k; n < len(toks) && n < k+7; n++ {
		x := &toks[n]
		if i := t.find(x.Start); i < len(t.mentions) && t.mentions[i].Start == x.Start {
			if m := &t.mentions[i]; m.Type == article.Person || m.Method == article.Catalogue && m.Type != article.Place {
				return m
			}
		}
		switch {
		case x.Tag == article.DT, x.Tag.IsNoun(), x.Tag.IsAdjective():
		case n > k && carriers.has(toks[n-1].Lemma) &&
			(x.Lemma == "that" || x.Lemma == "which" || x.Lemma == "by" || x.Lemma == "of"):
		default:
			return nil
		}
	}
	return nil
}
