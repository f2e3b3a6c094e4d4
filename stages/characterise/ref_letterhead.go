package characterise

import (
	"strings"

	"epithet/stages/article"
)

// A letter, leaflet or appeal tells at its head or foot whose own text it is ("An open letter from
// Ann Smith", "ORTHAN UNION – NORTHERN BRANCH", "For the board of X,", "– Ann Smith, Leeds"), and at
// its head to whom it is ("An open letter to Ann Smith from").

// headLines and footLines are how many lines may do so.
const (
	headLines = 4
	footLines = 4
)

// longestLine is how long such a line is at most.
const longestLine = 90

// writtenBy finds the listed person, and the listed body, whose own text the article is by its head
// and foot.
func (j *Judge) writtenBy() (person, body ref) {
	note := func(m *article.Mention) {
		switch {
		case m.Method != article.Catalogue || m.Type == article.State || m.Type == article.Place:
		case m.Type == article.Person && !person.known():
			person = refOf(m, "publisher")
		case m.Type == article.Organisation && !body.known():
			body = refOf(m, "publisher")
		}
	}
	lines := j.lines()
	for i, at := range lines[:min(headLines, len(lines))] {
		s := at.Of(j.a.Text)
		if !isLine(s) {
			break
		} else if m := j.closing(at); m != nil && from(j.a.Text[at.Start:m.Start]) {
			note(m)
		} else if m := j.opening(at); m != nil && m.Type != article.Person &&
			letterheaded(s[m.End-at.Start:], s == strings.ToUpper(s) || i > 0) {
			note(m)
		} else if r := j.lex.issuer(s); i == 0 && !body.known() && j.lex.bodyNamed(s) {
			body = r // in what is taken for furniture nobody is sought
		}
	}
	for i := len(lines) - 1; i > 0 && i >= len(lines)-footLines; i-- {
		at := lines[i]
		s := at.Of(j.a.Text)
		if !isLine(s) || strings.ContainsAny(s, ":|@/“”\"") {
			break
		}
		if m := j.opening(at); m != nil && m.Type == article.Person && (m.End == at.End || j.a.Text[m.End] == ',') {
			note(m)
		}
		if m := j.closing(at); m != nil && m.Type != article.Person && signs(s[:m.Start-at.Start]) {
			note(m)
		}
	}
	return person, body
}

// lines are the lines of the article, of longer ones only the first and the last.
func (j *Judge) lines() []article.Span {
	var all []article.Span
	parts := j.ann.Parts
	for i := range parts {
		if i > headLines && i < len(parts)-footLines {
			continue
		}
		at := parts[i].Start
		for s := range strings.SplitAfterSeq(parts[i].Of(j.a.Text), "\n") {
			if end := at + len(strings.TrimRight(s, " \r\n")); end > at {
				all = append(all, article.Span{Start: at, End: end})
			}
			at += len(s)
		}
	}
	return all
}

// isLine reports whether s is short and no sentence.
func isLine(s string) bool {
	return s != "" && len(s) <= longestLine && strings.IndexByte(".!?…", s[len(s)-1]) < 0
}

// closing is the mention that ends the line, nil for none.
func (j *Judge) closing(p article.Span) *article.Mention {
	end := p.Start + len(strings.TrimRight(p.Of(j.a.Text), " ,*_"))
	for i := j.mentionFrom(p.Start); i < len(j.mentions) && j.mentions[i].Start < end; i++ {
		if j.mentions[i].End == end {
			return &j.mentions[i]
		}
	}
	return nil
}

// opening is the mention that begins the line, behind a dash, a title or initials; nil for none.
func (j *Judge) opening(p article.Span) *article.Mention {
	i := j.mentionFrom(p.Start)
	if i >= len(j.mentions) || j.mentions[i].Start >= p.End {
		return nil
	}
	for w := range strings.FieldsSeq(j.a.Text[p.Start:j.mentions[i].Start]) {
		if !strings.HasSuffix(w, ".") && strings.Trim(w, "–—-*_+") != "" && !styles[strings.ToLower(w)] {
			return nil
		}
	}
	return &j.mentions[i]
}

// letters are nouns for what somebody writes to others.
var letters = list(`letter appeal message statement newsletter leaflet note petition bulletin communiqué communique circular memo word`)

// from reports whether the words before a name make it that of who writes: "An open letter from".
func from(before string) bool {
	words := strings.Fields(strings.ToLower(before))
	for len(words) > 0 && (words[len(words)-1] == "the" || styles[words[len(words)-1]]) {
		words = words[:len(words)-1]
	}
	n := len(words)
	return n > 1 && (words[n-1] == "from" || words[n-1] == "by" || words[n-1] == "of") && letters[words[n-2]]
}

// letterheaded reports whether what follows a body's name at the beginning of a line makes that a
// letterhead: nothing, or a branch of it.
func letterheaded(rest string, capitals bool) bool {
	rest = strings.TrimSpace(rest)
	switch {
	case rest == "":
		return true
	case strings.HasPrefix(rest, "'") || strings.HasPrefix(rest, "’") || strings.ContainsAny(rest, ":?"):
		return false
	}
	for w := range strings.FieldsSeq(strings.ToLower(rest)) {
		if sections[strings.Trim(w, ",.")] || letters[w] {
			return capitals || strings.ContainsAny(rest, "–—-,") || len(strings.Fields(rest)) < 4
		}
	}
	return false
}

// sections are nouns for a part of a body that sends out what it writes.
var sections = list(`branch region section chapter district division committee office secretariat executive board group department headquarters team`)

// signs reports whether the words before a body's name at the end of a line sign for it: "For the
// board of the", "Chair,", "The Committee,", or none.
func signs(before string) bool {
	before = strings.ToLower(strings.TrimLeft(before, " –—-*_"))
	words := strings.Fields(strings.ReplaceAll(before, ",", " "))
	if len(words) == 0 {
		return true
	}
	if words[0] == "for" || words[0] == "on" && len(words) > 2 && words[1] == "behalf" {
		return true
	}
	for _, w := range words {
		if sections[w] || signing[w] {
			return true
		}
	}
	return false
}

// signing are nouns for who signs for a body.
var signing = list(`chair chairman chairwoman chairperson president secretary director founder coordinator organiser organizer treasurer spokesman
	spokeswoman spokesperson chief leader members`)

// writtenTo is the listed person or body to whom the article is by its head, the zero Who for none.
func (j *Judge) writtenTo() article.Who {
	lines := j.lines()
	for _, p := range lines[:min(headLines, len(lines))] {
		if !isLine(p.Of(j.a.Text)) {
			break
		}
		for k := j.mentionFrom(p.Start); k < len(j.mentions) && j.mentions[k].End <= p.End; k++ {
			m := &j.mentions[k]
			words := strings.Fields(strings.ToLower(j.a.Text[p.Start:m.Start]))
			n := len(words)
			for n > 0 && (words[n-1] == "the" || styles[words[n-1]]) {
				n--
			}
			if m.Method == article.Catalogue && m.Type != article.Place && n > 1 && words[n-1] == "to" && letters[words[n-2]] {
				return asWho(refOf(m, "name"), j.a.Text)
			}
		}
	}
	return article.Who{}
}
