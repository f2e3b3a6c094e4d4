package quote

import (
	"strings"

	"epithet/stages/article"
)

// nameLines lists the speeches below lines that hold a name alone, nil where the
// article is no such transcript: two names at least must recur, over six lines or
// more, and a third of the lines be of persons. The names stand as usual or all in
// lower case.
func (f *Finder) nameLines(text string, ann *article.Annotation) []answer {
	count := map[string]int{}
	for i := range ann.Parts {
		if l := nameLine(text, &ann.Parts[i]); l.Len() > 0 {
			count[l.Of(text)]++
		}
	}
	recurring, total := 0, 0
	for _, n := range count {
		if n > 1 {
			recurring++
			total += n
		}
	}
	if recurring < 2 || total < 6 || 3*f.talk.persons(count) < total {
		return nil
	}
	labels := map[string]article.Span{}
	var out []answer
	var label article.Span
	last, named := 0, false // answers up to the last name's first; whether a name waits for it
	for i := range ann.Parts {
		p := &ann.Parts[i]
		if l := nameLine(text, p); count[l.Of(text)] > 1 {
			name := l.Of(text)
			if _, ok := labels[name]; !ok && len(labels) < mostLabels {
				labels[name] = l
			}
			label, named = labels[name], true
			continue
		}
		if label.Len() == 0 || p.Kind != article.Content || p.Len() == 0 {
			continue
		}
		out = append(out, answer{Span: p.Span, part: i, label: label})
		if named {
			last, named = len(out), false
		}
	}
	return out[:last]
}

// nameLine is the name that is all of the part: one to four words that begin with
// capitals, or two to four without any, and no mark; empty for none.
func nameLine(text string, p *article.Part) article.Span {
	if p.Kind == article.Furniture || p.Kind == article.Caption || p.Len() > 48 {
		return article.Span{}
	}
	s := strings.Trim(p.Of(text), "*_ \n")
	n := words(s, 5)
	if n == 0 || n > 4 || strings.ContainsAny(s, "\"“”.,:;!?()[]@|/\n") || !titled(s) && (n < 2 || s != strings.ToLower(s)) {
		return article.Span{}
	}
	for i := range len(s) {
		if c := s[i]; '0' <= c && c <= '9' {
			return article.Span{}
		}
	}
	from := p.Start + strings.Index(p.Of(text), s)
	return article.Span{Start: from, End: from + len(s)}
}

// persons is how many lines hold the recurring name of a person, or in lower case
// that of anybody.
func (t *talk) persons(count map[string]int) int {
	n := 0
	seen := map[string]bool{}
	for i := range t.mentions {
		m := &t.mentions[i]
		if !strings.ContainsRune(m.Entity, ' ') || seen[m.Entity] {
			continue
		}
		seen[m.Entity] = true
		if c := count[m.Entity]; c > 1 && m.Type == article.Person {
			n += c
		}
		if c := count[lower(m.Entity)]; c > 1 {
			n += c
		}
	}
	return n
}
