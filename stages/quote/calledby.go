package quote

import "epithet/stages/article"

// goneOnAs is the sex by which the sentence behind the one that names somebody, alone of all
// persons there, goes on about him: "Smith has left. He smiled."
func (t *talk) goneOnAs(named article.Span) sex {
	if named.Len() == 0 {
		return unknown
	}
	k := sentenceAt(t.ann, named.Start)
	if k+1 >= len(t.ann.Sentences) || t.ann.Sentences[k+1].Part-t.ann.Sentences[k].Part > 1 || !t.namedAlone(k, named) {
		return unknown
	}
	toks := t.ann.Sentence(k + 1)
	i := 0
	if len(toks) > 1 && toks[0].Tag == article.CC {
		i = 1
	}
	if i >= len(toks) || t.quoted(toks[i].Start) {
		return unknown
	}
	switch lower(toks[i].Of(t.text)) {
	case "he", "his":
		return man
	case "she", "her":
		return woman
	}
	return unknown
}

// namedAlone reports whether sentence k tells of no person but the one named there.
func (t *talk) namedAlone(k int, named article.Span) bool {
	toks := t.ann.Sentence(k)
	if len(toks) > maxItems {
		return false
	}
	next := t.find(t.ann.Sentences[k].Start)
	for i := range toks {
		tok := &toks[i]
		for next < len(t.mentions) && t.mentions[next].End <= tok.Start {
			next++
		}
		switch {
		case tok.Start >= named.Start && tok.End <= named.End:
		case next < len(t.mentions) && t.mentions[next].Start <= tok.Start:
			if t.mentions[next].Type == article.Person {
				return false
			}
		case tok.Tag.IsName() && i > 0 && !titleWord(tok.Of(t.text)), tok.Tag == article.PRP,
			tok.Tag.IsNoun() && isHuman(tok.Lemma):
			return false
		}
	}
	return true
}
