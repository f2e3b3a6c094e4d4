package quote

import (
	"strings"

	"epithet/stages/article"
)

// excerpts finds paragraphs of a transcript that an article which is no interview
// cites: behind a label in capitals that is the surname of somebody whom it names
// elsewhere: "MILLER: …".
func (f *Finder) excerpts(text string, ann *article.Annotation) {
	for i, n := 0, 0; i < len(ann.Parts) && n < mostLabels; i++ {
		p := &ann.Parts[i]
		if p.Kind != article.Content {
			continue
		}
		l := label(text, p)
		if l.Len() < 3 || l.Of(text) != strings.ToUpper(l.Of(text)) {
			continue
		}
		n++
		who := f.talk.surnamed(l)
		said := article.Span{Start: l.End + 1, End: p.End}
		for said.Start < said.End && (text[said.Start] == ' ' || text[said.Start] == '*' || text[said.Start] == ':') {
			said.Start++
		}
		if who == (article.Who{}) || said.Len() == 0 {
			continue
		}
		f.out = append(f.out, article.Quote{Span: said, Sent: sentenceAt(ann, said.Start), Kind: article.Direct, Speaker: who,
			Source: l, Continues: -1, Rule: "excerpt"})
	}
}

// surnamed is the person, named before or after, whose name ends in the label, or is
// it.
func (t *talk) surnamed(l article.Span) article.Who {
	surname := l.Of(t.text)
	best := -1
	for i := range t.mentions {
		m := &t.mentions[i]
		if m.Overlaps(l) || m.Type != article.Person || best >= 0 && m.Start > l.End {
			continue
		}
		if name := m.Entity; len(name) >= len(surname) && strings.EqualFold(name[len(name)-len(surname):], surname) &&
			(len(name) == len(surname) || name[len(name)-len(surname)-1] == ' ') {
			best = i
		}
	}
	if best >= 0 {
		return whoOf(&t.mentions[best])
	}
	full := fullName(t.text[:l.Start], surname)
	if given, _, _ := strings.Cut(full.Of(t.text), " "); givenNames.of(given) == 0 {
		return article.Who{}
	}
	return article.Who{Words: full.Of(t.text), Span: full}
}
