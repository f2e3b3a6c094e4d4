package characterise

import "epithet/stages/article"

// counted is whom a holder that is only words counts as: the listed body that
// somebody unlisted speaks for.
func (j *Judge) counted(w article.Who) article.Who {
	if w.EntityID != "" || w.Span.Len() == 0 {
		return w
	}
	for i := j.mentionFrom(w.Span.Start); i < len(j.mentions) && j.mentions[i].Start < w.Span.End; i++ {
		if m := &j.mentions[i]; m.Method == article.Discovered && m.Type == "person" && m.End >= w.Span.End {
			if r := j.affiliation(m.EntityID); r.known() {
				return article.Who{EntityID: r.id, Words: w.Words, Span: w.Span}
			}
			return w
		}
	}
	return w
}
