package characterise

import (
	"strings"

	"epithet/stages/article"
)

// publisher is the listed body whose own text the article is, as a leaflet or a
// statement: "we" outside of quotations. The source bears its name.
func (j *Judge) publisher() ref {
	if j.issued.made {
		return j.issued.ref
	}
	j.issued.made = true
	for k := range j.crowd.all {
		m := &j.mentions[j.crowd.all[k].first]
		if m.Method == article.Catalogue && m.Type != "person" && m.Type != "place" && (opens(j.a.Source, m.Of(j.a.Text)) || opens(j.a.Source, m.Entity)) {
			j.issued.ref = refOf(m, "publisher")
			break
		}
	}
	return j.issued.ref
}

// issued is what publisher has found.
type issued struct {
	made bool
	ref  ref
}

// opens reports whether a text begins with the name.
func opens(text, name string) bool {
	return name != "" && len(text) >= len(name) && strings.EqualFold(text[:len(name)], name) && (len(text) == len(name) || !isLetter(text[len(name)]))
}
