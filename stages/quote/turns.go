package quote

import (
	"sort"
	"strings"

	"epithet/stages/article"
)

// labelsOf are the labels of the parts, empty where one has none.
func labelsOf(text string, ann *article.Annotation) []article.Span {
	out := make([]article.Span, len(ann.Parts))
	for i := range ann.Parts {
		out[i] = label(text, &ann.Parts[i])
	}
	return out
}

// converse reports whether the labelled parts are turns of talk. One of those who talk is
// heard, then another, then again the first, and half of the turns (any, where all labels are in
// capitals) speak in the first or to the second person, or ask; one who talks is somebody for sure, or two come back and say "I".
// Where nobody comes back, all are somebody for sure, and all speak so.
func (t *talk) converse(ann *article.Annotation, labels []article.Span) bool {
	var turns, sure, talks, back, capitals, singular, between, loose int
	bears, spoke := map[string]bool{}, map[string]bool{}
	var names [2]string // who spoke last, and before
	for i, l := range labels {
		p := &ann.Parts[i]
		if l.Len() == 0 {
			if turns > 0 && p.Kind == article.Content && !direction(p.Of(t.text)) {
				loose++
			}
			continue
		}
		name := l.Of(t.text)
		if _, ok := bears[name]; !ok {
			if len(bears) == mostLabels {
				continue
			}
			bears[name] = t.bearsLabel(l)
		}
		turns++
		between += loose
		loose = 0
		if bears[name] {
			sure++
		}
		if len(name) > 1 && name == strings.ToUpper(name) {
			capitals++
		}
		said := t.text[l.End:p.End]
		if says(said, self|selfObject|selves|you) || questionMark(said) {
			talks++
		}
		if says(said, self) && !spoke[name] {
			spoke[name] = true
			singular++
		}
		if name == names[1] && name != names[0] {
			back++
		}
		names = [2]string{name, names[0]}
	}
	switch {
	case turns < 2 || len(bears) < 2 || between > turns:
		return false
	case back > 0 && (2*talks >= turns || talks > 0 && sure > 0 && capitals == turns):
		return sure > 0 || back > 1 && singular > 1 && 2*talks >= turns
	}
	return sure == turns && talks == turns && between == 0 && loose < turns
}

// direction reports whether a part tells what is heard or seen: "(Laughter)".
func direction(s string) bool {
	s = strings.Trim(s, "* ")
	return strings.HasPrefix(s, "(") || strings.HasPrefix(s, "[")
}

// asksAnother reports whether a part behind somebody's label asks, and the next stands
// behind somebody else's, as in a few lines of a transcript.
func (t *talk) asksAnother(ann *article.Annotation, labels []article.Span) bool {
	for i := 1; i < len(ann.Parts); i++ {
		p := ann.Parts[i-1].Of(t.text)
		if !strings.HasSuffix(strings.TrimRight(p, "\"”’*) "), "?") {
			continue
		}
		a, b := labels[i-1], labels[i]
		if t.bearsLabel(a) && t.bearsLabel(b) && a.Of(t.text) != b.Of(t.text) {
			return true
		}
	}
	return false
}

// bearsLabel reports whether the label is for sure somebody's: a name behind a title, who
// somebody is ("THE JUDGE", "The Minister for Trade"), a person's name.
func (t *talk) bearsLabel(l article.Span) bool {
	name := l.Of(t.text)
	if name == "" {
		return false
	}
	title, rest, _ := strings.Cut(name, " ")
	if connectives.has(lower(title)) && !strings.EqualFold(title, "the") {
		return false // "To the Mayor:"
	}
	if rest != "" && honorifics.has(lower(strings.TrimSuffix(title, "."))) || somebody(name) || givenNames.of(title[:1]+strings.ToLower(title[1:])) != 0 && words(name, 4) < 4 {
		return true
	}
	if broadcaster(t.text, l) {
		return true
	}
	i := t.find(l.Start)
	return i < len(t.mentions) && t.mentions[i].Type == article.Person && t.mentions[i].Start < l.End
}

// somebody reports whether a label says who bears it: "Witness", "CALLER", "Minister of State".
func somebody(label string) bool {
	head, _, _ := strings.Cut(label, " of ")
	head, _, _ = strings.Cut(head, " for ")
	head = lower(head[strings.LastIndexByte(head, ' ')+1:])
	return isHuman(head) || several.has(head) || hosts.has(head)
}

// plainWord reports whether a label is one word that names nobody: "Photos:".
func (t *talk) plainWord(ann *article.Annotation, l article.Span) bool {
	name := l.Of(t.text)
	if strings.ContainsAny(name, " .") || name == strings.ToUpper(name) || name == "Question" || name == "Answer" || isHuman(lower(name)) {
		return false
	}
	if i := t.find(l.Start); i < len(t.mentions) && t.mentions[i].Start < l.End {
		return false
	}
	k := sort.Search(len(ann.Tokens), func(k int) bool { return ann.Tokens[k].End > l.Start })
	return k < len(ann.Tokens) && !ann.Tokens[k].Tag.IsName()
}
