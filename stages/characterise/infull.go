package characterise

import (
	"slices"
	"strings"

	"epithet/stages/article"
)

// inFull are the mentions with "the Agency" as one of the only listed body named so far
// whose name holds that noun, "Coastal Water Agency".
func (j *Judge) inFull(mentions []article.Mention) []article.Mention {
	copied := false
	for i := range mentions {
		m := &mentions[i]
		if m.Method != article.Discovered || m.Type == "person" || !strings.HasSuffix(strings.ToLower(j.a.Text[max(0, m.Start-4):m.Start]), "the ") {
			continue
		}
		b := j.inFullBy(mentions[:i], strings.ToLower(m.Of(j.a.Text)))
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

// inFullBy is a mention of the only body, of all that are named, whose name holds the
// noun; nil where that is none, or an unlisted one's may hold it too.
func (j *Judge) inFullBy(before []article.Mention, noun string) *article.Mention {
	if strings.ContainsAny(noun, " -") {
		return nil
	}
	var found *article.Mention
	for i := range before {
		m := &before[i]
		switch {
		case m.Method == article.Discovered:
			if name := strings.ToLower(m.Of(j.a.Text)); len(name) > len(noun) && slices.Contains(strings.Fields(name), noun) {
				return nil
			}
		case found != nil && m.EntityID == found.EntityID:
		case j.lex.hasWord(m.EntityID, noun):
			if found != nil || m.Type != "organisation" || !j.lex.bodyBy(m.EntityID, noun) {
				return nil
			}
			found = m
		}
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
