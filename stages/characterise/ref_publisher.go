package characterise

import (
	"slices"
	"strings"

	"epithet/stages/article"
)

// publisher is the listed body whose own text the article is, as a leaflet or a
// statement: "we" outside of quotations. The source bears its name, or its head or foot does.
func (j *Judge) publisher() ref {
	if j.issued.made {
		return j.issued.ref
	}
	j.issued.made = true
	for _, k := range j.crowd.listed {
		m := &j.mentions[j.crowd.all[k].first]
		if m.Type != article.Person && m.Type != article.Place &&
			(opens(j.a.Source, m.Of(j.a.Text)) || opens(j.a.Source, m.Entity)) {
			j.issued.ref = refOf(m, "publisher")
			return j.issued.ref
		}
	}
	if j.issued.ref = j.lex.issuer(j.a.Source); !j.issued.ref.known() {
		_, j.issued.ref = j.writtenBy()
	}
	return j.issued.ref
}

// issuer is the listed body that a source is named after: one that says "we" of
// itself need not say its name.
func (e *entities) issuer(source string) ref {
	for _, b := range e.bodies {
		if opens(source, b.name) {
			return ref{id: b.id, kind: article.Organisation, listed: true, how: "publisher"}
		}
	}
	return ref{}
}

// bodyNamed reports whether s is a name of a listed body, and nothing else.
func (e *entities) bodyNamed(s string) bool {
	return slices.ContainsFunc(e.bodies, func(b named) bool { return strings.EqualFold(b.name, s) })
}

// issued is what publisher has found.
type issued struct {
	made bool
	ref  ref
}

// opens reports whether a text begins with the name.
func opens(text, name string) bool {
	return name != "" && len(text) >= len(name) && strings.EqualFold(text[:len(name)], name) &&
		(len(text) == len(name) || !isLetter(text[len(name)]))
}
