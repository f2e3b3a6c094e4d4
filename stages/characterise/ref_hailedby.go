package characterise

import (
	"slices"
	"strings"

	"epithet/stages/article"
)

// hailedBy is the mentions; of those that take a term and the name of a listed person behind it for the name of
// somebody else, what is left is that person's name: "Smith" of “Traitor Smith!”.
func (j *Judge) hailedBy(mentions []article.Mention, terms []article.Term) []article.Mention {
	copied := len(mentions) > 0 && len(j.inFulls) > 0 && &mentions[0] == &j.inFulls[0]
	k := 0
	for i := range terms {
		for k < len(mentions) && mentions[k].Start < terms[i].Start {
			k++
		}
		if k == len(mentions) {
			break
		}
		m, t := &mentions[k], &terms[i]
		if m.Method != article.Discovered || m.Type != article.Person || m.Start != t.Start || m.End <= t.End {
			continue
		}
		rest := m.Of(j.a.Text)[t.Len():]
		name := strings.TrimLeft(rest, " ")
		id := j.lex.soleBearer(name)
		first := strings.ToLower(t.Of(j.a.Text))
		if len(name) == len(rest) || id == "" || womensNames[first] || mensNames[first] {
			continue
		}
		if !copied {
			j.inFulls = append(j.inFulls[:0], mentions...)
			mentions, copied = j.inFulls, true
			m = &mentions[k]
		}
		m.EntityID, m.Entity, m.Method = id, name, article.Catalogue
		m.Start = m.End - len(name)
	}
	return mentions
}

// soleBearer is the id of the one listed person whose names hold all words of the name; empty for none.
func (e *entities) soleBearer(name string) string {
	words := strings.Fields(strings.ToLower(name))
	found := ""
	for id, kind := range e.kinds {
		if kind != article.Person ||
			slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(e.names[id], w) }) {
			continue
		}
		if found != "" {
			return ""
		}
		found = id
	}
	return found
}
