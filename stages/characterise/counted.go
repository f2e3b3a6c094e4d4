package characterise

import (
	"strings"

	"epithet/stages/article"
)

// counted is whom a holder that is only words counts as: the listed person that a
// part of the name stands for, or the listed body or state that somebody unlisted
// speaks for.
func (j *Judge) counted(w article.Who) article.Who {
	if w.EntityID != "" || w.Span.Len() == 0 {
		return w
	}
	if id := j.namesake(w.Words); id != "" {
		return article.Who{EntityID: id, Words: w.Words, Span: w.Span}
	}
	if id := j.department(w.Words); id != "" {
		return article.Who{EntityID: id, Words: w.Words, Span: w.Span}
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

// namesake is the id of the one listed person of the article whose given name the
// words are, or whose names they hold with others between: "Ann" and "Ann Mary Smith"
// of Ann Smith.
func (j *Judge) namesake(words string) string {
	names := strings.Fields(strings.ToLower(words))
	if len(names) == 0 || len(names) > 4 || words[0] < 'A' || words[0] > 'Z' && words[0] < 0x80 {
		return ""
	}
	found := ""
	for n := range j.crowd.all {
		m := &j.mentions[j.crowd.all[n].first]
		if m.Type != "person" {
			continue
		}
		listed := m.Method == article.Catalogue
		name := strings.Fields(strings.ToLower(m.Entity))
		if len(name) < 2 || name[0] != names[0] || len(names) > 1 && (len(names) <= len(name) || names[len(names)-1] != name[len(name)-1]) {
			continue
		}
		if !listed && len(names) == 1 || listed && found != "" {
			return "" // of another too
		}
		if listed {
			found = m.EntityID
		}
	}
	return found
}

// departments are the names of ministries and seats that stand for one state's
// government wherever they are named, by a name of the state.
var departments = map[string]string{
	"state department": "american", "white house": "american", "pentagon": "american", "kremlin": "russian", "downing street": "british", "whitehall": "british",
	"home office": "british", "foreign office": "british",
}

// department is the id of the listed state whose ministry the words name.
func (j *Judge) department(words string) string {
	if s := departments[strings.ToLower(words)]; s != "" {
		return j.lex.nation(s)
	}
	return ""
}
