package characterise

import "epithet/stages/article"

// goingOn is whom the subject of the sentence before stands for, where the pronoun
// at i, the subject of its own, may go on with it: "The settlers left. They are …".
func (j *Judge) goingOn(l *line, i, depth int) (ref, bool) {
	if l.sent == 0 || depth > 3 || j.tooLong(l.sent-1) || j.ann.Sentences[l.sent-1].Kind == article.Furniture ||
		j.ann.Sentences[l.sent].Part-j.ann.Sentences[l.sent-1].Part > 1 {
		return ref{}, false
	}
	plural := l.is(i, "they", "them", "their")
	s := j.line(l.sent - 1)
	for k := range s.toks {
		if s.rel(k).Base() != article.Nsubj {
			continue
		}
		if j.quoteAt(s.toks[k].Start, true) != j.quoteAt(l.toks[i].Start, true) {
			return ref{}, false
		}
		t := s.tag(k)
		switch {
		case t == article.PRP:
			if person(&s, k) != person(l, i) {
				return ref{}, false
			}
		case isNoun(t):
			if isPlural(t) != plural {
				if _, ok := j.named(&s, k); !ok {
					return ref{}, false
				}
			}
		default:
			return ref{}, false
		}
		return j.who(&s, k, depth+1), true
	}
	return ref{}, false
}
