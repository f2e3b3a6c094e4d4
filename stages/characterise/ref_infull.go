package characterise

import (
	"strings"
	"unicode"

	"epithet/stages/article"
)

// inFull are the mentions with "the Agency" as one of the only listed body named so far
// whose name holds that noun, "Coastal Water Agency".
func (j *Judge) inFull(mentions []article.Mention) []article.Mention {
	copied := false
	j.namedSoFar.clear()
	for i := range mentions {
		m := &mentions[i]
		if m.Method != article.Discovered || m.Type == article.Person ||
			!strings.HasSuffix(strings.ToLower(j.a.Text[max(0, m.Start-4):m.Start]), "the ") {
			continue
		}
		j.namedSoFar.read(j.a.Text, mentions[:i])
		b := j.inFullBy(strings.ToLower(m.Of(j.a.Text)))
		if b == nil {
			continue
		}
		if !copied {
			j.inFulls = append(j.inFulls[:0], mentions...)
			mentions, copied = j.inFulls, true
			m = &mentions[i]
		}
		m.EntityID, m.Entity, m.Type, m.Method = b.EntityID, b.Entity, b.Type, b.Method
	}
	return mentions
}

// namesSoFar are the names that an article has had so far.
type namesSoFar struct {
	upTo   int                // mentions read
	words  map[string]bool    // of unlisted names of several words, in lower case
	listed []*article.Mention // the first of each listed entity
	ids    map[string]bool    // of those
}

func (n *namesSoFar) clear() {
	clear(n.words)
	clear(n.ids)
	n.upTo, n.listed = 0, n.listed[:0]
}

// read takes in those of the mentions that it has not read.
func (n *namesSoFar) read(text string, mentions []article.Mention) {
	for ; n.upTo < len(mentions); n.upTo++ {
		m := &mentions[n.upTo]
		if m.Method != article.Discovered {
			if !n.ids[m.EntityID] {
				n.ids[m.EntityID] = true
				n.listed = append(n.listed, m)
			}
			continue
		}
		if name := m.Of(text); strings.IndexFunc(name, unicode.IsSpace) >= 0 {
			for _, w := range strings.Fields(strings.ToLower(name)) {
				n.words[w] = true
			}
		}
	}
}

// inFullBy is the first mention of the only body, of all that are named, whose name holds
// the noun; nil where that is none, or an unlisted one's may hold it too.
func (j *Judge) inFullBy(noun string) *article.Mention {
	if strings.ContainsAny(noun, " -") || j.namedSoFar.words[noun] {
		return nil
	}
	var found *article.Mention
	for _, m := range j.namedSoFar.listed {
		if !j.lex.hasWord(m.EntityID, noun) {
			continue
		}
		if found != nil || m.Type != article.Organisation || !j.lex.bodyBy(m.EntityID, noun) {
			return nil
		}
		found = m
	}
	return found
}

// bodyBy reports whether the word of the organisation's name is by what a text goes on
// about it: a noun for a body, or the last of a name and for no place or building.
func (e *entities) bodyBy(id, noun string) bool {
	if bodyNouns[noun] || kindOf(noun, "organization") {
		return true
	}
	if placeNouns[noun] || kindOf(noun, "structure") || kindOf(noun, "location") {
		return false
	}
	for _, b := range e.bodies {
		if b.id == id && strings.HasSuffix(strings.ToLower(b.name), " "+noun) {
			return true
		}
	}
	return false
}
