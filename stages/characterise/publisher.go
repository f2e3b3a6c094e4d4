package characterise

import (
	"strings"

	"epithet/stages/article"
)

// publisher is the listed body whose own text the article is, as a leaflet or a
// statement: "we" outside of quotations. The source bears its name, or that
// stands alone in one of the first lines or the last. Read off the text, since
// such lines are no part of the article's body.
func (j *Judge) publisher() ref {
	if j.issued.made {
		return j.issued.ref
	}
	j.issued.made = true
	if r := j.issuer(func(name string) bool { _, ok := cutName(j.a.Source, name); return ok }); r.known() {
		j.issued.ref = r
		return r
	}
	head, tail := j.a.Text, j.a.Text
	for range firstLines {
		var line string
		line, head, _ = strings.Cut(strings.TrimLeft(head, "\n"), "\n")
		if r := j.issuer(func(name string) bool { return alone(line, name) }); r.known() {
			j.issued.ref = r
			return r
		}
	}
	for range lastLines {
		tail = strings.TrimRight(tail, "\n ")
		at := strings.LastIndexByte(tail, '\n') + 1
		if r := j.issuer(func(name string) bool { return alone(tail[at:], name) }); r.known() {
			j.issued.ref = r
			return r
		}
		tail = tail[:at]
	}
	return ref{}
}

const firstLines, lastLines = 3, 3

// issued is what publisher has found.
type issued struct {
	made bool
	ref  ref
}

// issuer is the first listed body mentioned whose name is the one sought.
func (j *Judge) issuer(sought func(name string) bool) ref {
	for k := range j.crowd.all {
		m := &j.mentions[j.crowd.all[k].first]
		if m.Method == article.Catalogue && m.Type != "person" && m.Type != "place" && (sought(m.Of(j.a.Text)) || sought(m.Entity)) {
			return refOf(m, "publisher")
		}
	}
	return ref{}
}

// cutName is what follows the name that a text begins with.
func cutName(text, name string) (rest string, ok bool) {
	if name == "" || len(text) < len(name) || !strings.EqualFold(text[:len(name)], name) || len(text) > len(name) && isLetter(text[len(name)]) {
		return "", false
	}
	return text[len(name):], true
}

// alone reports whether a name stands in a line by itself, but for what a dash, a
// bar or a bracket sets off.
func alone(line, name string) bool {
	line = strings.Trim(line, " *#_[]")
	if len(line) >= 4 && strings.EqualFold(line[:4], "the ") {
		line = line[4:]
	}
	rest, ok := cutName(line, name)
	if !ok || len(rest) > 60 {
		return false
	}
	rest = strings.TrimLeft(rest, " ")
	for _, sign := range [...]string{"–", "—", "|", "(", "·", "- "} {
		if strings.HasPrefix(rest, sign) {
			return true
		}
	}
	return strings.IndexFunc(rest, func(r rune) bool { return r < 0x80 && isLetter(byte(r)) }) < 0
}
