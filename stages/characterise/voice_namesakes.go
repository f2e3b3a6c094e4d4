package characterise

import (
	"strings"

	"epithet/stages/article"
)

// namesakes are the persons whom the article names in full, by their given names.
type namesakes struct {
	made bool
	by   map[string]sharers
}

// sharers are the persons with the same given name.
type sharers struct {
	listed   []listedName
	unlisted bool // so is called somebody whom the lexicon lacks
}

// listedName is a person of the lexicon by the names, of which there are several.
type listedName struct {
	id    string
	names []string
}

func (n *namesakes) reset() {
	n.made = false
	clear(n.by)
}

// collect takes in whom the article mentions.
func (j *Judge) collect() {
	n := &j.namesakes
	n.made = true
	if n.by == nil {
		n.by = map[string]sharers{}
	}
	for k := range j.crowd.all {
		m := &j.mentions[j.crowd.all[k].first]
		if m.Type != article.Person {
			continue
		}
		name := strings.Fields(strings.ToLower(m.Entity))
		if len(name) < 2 {
			continue
		}
		s := n.by[name[0]]
		if m.Method == article.Catalogue {
			s.listed = append(s.listed, listedName{m.EntityID, name})
		} else {
			s.unlisted = true
		}
		n.by[name[0]] = s
	}
}

// namesake is the id of the one listed person of the article whose given name the
// words are, or whose names they hold with others between: "Ann" and "Ann Mary Smith"
// of Ann Smith.
func (j *Judge) namesake(words string) string {
	if words == "" || words[0] < 'A' || words[0] > 'Z' && words[0] < 0x80 {
		return ""
	}
	names := strings.Fields(strings.ToLower(words))
	if len(names) == 0 || len(names) > 4 {
		return ""
	}
	if !j.namesakes.made {
		j.collect()
	}
	s := j.namesakes.by[names[0]]
	if len(names) == 1 && s.unlisted {
		return "" // of another too
	}
	found := ""
	for _, x := range s.listed {
		if len(names) > 1 && (len(names) <= len(x.names) || names[len(names)-1] != x.names[len(x.names)-1]) {
			continue
		}
		if found != "" {
			return ""
		}
		found = x.id
	}
	return found
}

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
	for i := j.mentionFrom(w.Span.Start); i < len(j.mentions) && j.mentions[i].Start < w.Span.End; i++ {
		if m := &j.mentions[i]; m.Method == article.Discovered && m.Type == article.Person && m.End >= w.Span.End {
			if r := j.affiliation(m.EntityID); r.known() {
				return article.Who{EntityID: r.id, Words: w.Words, Span: w.Span}
			}
			return w
		}
	}
	return w
}
