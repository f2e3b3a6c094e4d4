package characterise

import (
	"strings"

	"epithet/stages/article"
)

// ownText reports whether the words name a text of the outlet.
func ownText(w article.Who) bool {
	f := strings.Fields(strings.ToLower(w.Words))
	for _, x := range f {
		switch x {
		case "article", "version", "story", "headline", "report", "caption", "column", "piece", "editorial", "item", "post", "photograph", "picture", "graphic":
			return w.EntityID == ""
		case "of", "on", "in", "by":
			return false
		}
	}
	return false
}

// correction reports whether the paragraph corrects the article, or another.
func (j *Judge) correction(l *line) bool {
	part := j.ann.Parts[j.ann.Sentences[l.sent].Part]
	head := strings.TrimLeft(part.Of(l.text), " *_●•–—-[(")
	if head == "" || head[0]|0x20 != 'c' && head[0]|0x20 != 'e' {
		return false
	}
	head = strings.ToLower(head[:min(len(head), 14)])
	return strings.HasPrefix(head, "correction") || strings.HasPrefix(head, "clarification") || strings.HasPrefix(head, "erratum") || strings.HasPrefix(head, "corrigendum")
}

// putRight reports whether the sentence says what is so, after what was wrong: "X is
// a charity", said by the article itself.
func (l *line) putRight(m *aim, v *heard) bool {
	if !m.said || m.naming || v.voice != article.Narrator || v.cue >= 0 {
		return false
	}
	b := m.phrase.from - 1
	return l.lemma(b) == "be" && (l.tag(b) == article.VBZ || l.tag(b) == article.VBP)
}

// earlierVersion reports whether the sentence tells what an earlier version of
// the text said.
func (l *line) earlierVersion() bool {
	for k := range l.toks {
		if l.is(k, "earlier", "previous", "original", "first") && l.is(k+1, "version", "edition", "draft") && (l.is(k+2, "of") && l.is(k+3, "this", "the", "our") || l.is(k-1, "an", "our") && !l.is(k+1, "draft")) {
			return true
		}
	}
	return false
}

// apologiser is who apologises for a text that, in a clause of its own, gives the name: "X
// apologised for an article that had called her a thief"; nobody where none does.
func (j *Judge) apologiser(l *line, m *aim, s scope) article.Who {
	if s.polarity != article.Withdrawn || !isApology(s.rule) || !m.naming || m.verb < 0 {
		return article.Who{}
	}
	n := l.beforeGroup(m.verb)
	if !l.is(n, "that", "which") || !retractable[l.lemma(n-1)] || !l.tag(n-1).IsNoun() {
		return article.Who{}
	}
	for k := n - 2; k > 0; k-- {
		if !l.tag(k).IsVerb() {
			continue
		}
		if c, passive := l.subject(k); isApology(l.lemma(k)) && c >= 0 && c < k && !passive {
			return j.whoWords(l, c)
		}
		break
	}
	return article.Who{}
}

// isApology reports whether the lemma is that of "apologise".
func isApology(lemma string) bool { return lemma == "apologise" || lemma == "apologize" }
