package characterise

import (
	"strings"

	"epithet/stages/article"
)

// insideName reports whether the term is part of a longer proper name that the
// lexicon lacks.
func (j *Judge) insideName(l *line, t *article.Term) bool {
	if l.nickname(t.Token - l.base) {
		return false
	}
	if c := t.Of(l.text)[0]; c < 'A' || c > 'Z' || j.ann.Sentences[t.Sent].Kind == article.Heading || l.shouted() {
		return false
	}
	for i := j.mentionFrom(t.Start); i < len(j.mentions) && j.mentions[i].Start < t.End; i++ {
		if m := &j.mentions[i]; m.Method == article.Discovered && m.Span.Contains(t.Span) && m.Len() > t.Len() &&
			!j.emphatic(l, m) {
			return true
		}
	}
	i := t.Token - l.base
	if k := l.beforeArticle(i); k > 2 && l.is(k, "of", "on", "for", "against") && l.tag(k-1) == article.NNP &&
		!j.catalogued(l.toks[k-1].Span) {
		return true // "the Commission against Terrorism"
	}
	return i > 0 && l.tag(i) == article.NNP && l.tag(i+1) == article.NNP && i+1 < len(l.toks) &&
		j.mentionIn(l.toks[i+1].Span) < 0 && l.toks[i+1].Len() > 3
}

// emphatic reports whether several words in capitals behind "a" or an adjective, which are taken for a name, are only
// said loud: "a proven LEAKER & LIAR".
func (j *Judge) emphatic(l *line, m *article.Mention) bool {
	k := l.at(m.Start) - 1
	return strings.ContainsRune(m.Of(l.text), ' ') && m.Of(l.text) == strings.ToUpper(m.Of(l.text)) &&
		(l.is(k, "a", "an") || l.tag(k).IsAdjective() || l.tag(k) == article.VBN)
}

// catalogued reports whether the span is of a listed name.
func (j *Judge) catalogued(s article.Span) bool {
	i := j.mentionIn(s)
	return i >= 0 && j.mentions[i].Method == article.Catalogue
}

// beforeArticle is the token before token i, an article passed over.
func (l *line) beforeArticle(i int) int {
	if i--; l.tag(i) == article.DT {
		i--
	}
	return i
}

// prefixed reports whether the term is joined by a hyphen to a word of the
// class before it, or runs on in one.
func (l *line) prefixed(t *article.Term, class words) bool {
	if t.Start == 0 || l.text[t.Start-1] != '-' {
		return false
	}
	from := t.Start - 1
	for from > 0 && isLetter(l.text[from-1]) {
		from--
	}
	return class[strings.ToLower(l.text[from:t.Start-1])]
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c >= 0x80 }
