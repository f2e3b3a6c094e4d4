package mention

import "epithet/stages/article"

type runs struct{ text string }

func newRuns() runs { return runs{} }

func (f *Finder) discover(text string, ann *article.Annotation, dst []article.Mention) []article.Mention {
	for i := range f.found {
		dst = append(dst, f.catalogued(&f.found[i]))
	}
	return dst
}

// catalogued is the mention that a found name makes.
func (f *Finder) catalogued(m *found) article.Mention {
	e := &f.c.entities[m.entity]
	return article.Mention{
		Span:     article.Span{Start: int(f.words[m.first].start), End: int(f.words[m.last].end + m.tail)},
		Sent:     int(f.words[m.first].sent),
		EntityID: e.ID,
		Entity:   e.Name,
		Type:     e.Type,
		Method:   article.Catalogue,
	}
}
