package quote

import (
	"sort"
	"strings"

	"epithet/stages/article"
)

// labelsOf are the labels of the parts, empty where one has none; where none has any, those
// without a colon.
func labelsOf(text string, ann *article.Annotation) (labels []article.Span, bare bool) {
	labels, bare = make([]article.Span, len(ann.Parts)), true
	for i := range ann.Parts {
		labels[i] = label(text, &ann.Parts[i])
		bare = bare && labels[i].Len() == 0
	}
	for i := range ann.Parts {
		if !bare {
			break
		}
		labels[i] = bareLabel(text, &ann.Parts[i])
	}
	return labels, bare
}

// converse reports whether the labelled parts are turns of talk. One of those who talk is
// heard, then another, then again the first, and half of the turns (any, where all labels are in
// capitals) speak in the first or to the second person, or ask; one who talks is somebody for sure, or two come back and say "I".
// Where nobody comes back, all are somebody for sure, and all speak so, or half of them as one
// does face to face: not only of "us", nor in a headline's question; or one leads the talk.
func (t *talk) converse(ann *article.Annotation, labels []article.Span) bool {
	var turns, sure, talks, back, capitals, singular, between, loose, faces, panel int
	host := false // somebody's label tells that he leads the talk
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
		if saysWho(t.text, l) {
			panel++
		}
		if hosts.hasFolded(name) {
			host = true
		}
		if last := name[strings.LastIndexByte(name, ' ')+1:]; name == "Q" || len(last) > 1 && last == strings.ToUpper(last) {
			capitals++
		}
		whole := t.text[afterLabel(t.text, l, p.End):p.End]
		said := unquoted(whole)
		face := said != whole || says(said, self|selfObject|you) || backchat.hasFolded(leading(said))
		if face {
			faces++
		}
		if face || says(said, selves) || questionMark(said) {
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
	if panel == turns && sure == turns && talks > 0 && between == 0 && loose < turns {
		return true // what several say whose labels tell who they are
	}
	return sure == turns && (host && turns > 2 || talks == turns || 2*faces >= turns) && between == 0 && loose < turns
}

// backchat are words that begin what is said back to somebody.
var backchat = wordSet(`yes no never certainly absolutely indeed thanks thank objection order exactly nonsense`)

// direction reports whether a part tells what is heard or seen: "(Laughter)".
func direction(s string) bool {
	s = strings.Trim(s, "* ")
	return strings.HasPrefix(s, "(") || strings.HasPrefix(s, "[")
}

// asksAnother reports whether a part behind somebody's label asks, and the next stands
// behind somebody else's, as in a few lines of a transcript.
func (t *talk) asksAnother(ann *article.Annotation, labels []article.Span) bool {
	for i := range labels {
		if t.asksNext(ann, labels, i) {
			return true
		}
	}
	return false
}

// asksNext reports whether the part of an index asks behind one's label, and the next stands
// behind another's. Both are somebody for sure. Where most parts have labels who answers
// will do, or either where "you" are asked, or initials.
func (t *talk) asksNext(ann *article.Annotation, labels []article.Span, i int) bool {
	if i < 0 || i+1 >= len(labels) {
		return false
	}
	a, b := labels[i], labels[i+1]
	p := &ann.Parts[i]
	if a.Len() == 0 || b.Len() == 0 || a.Of(t.text) == b.Of(t.text) ||
		!strings.HasSuffix(strings.TrimRight(p.Of(t.text), "\"”’*) "), "?") {
		return false
	}
	if c := t.text[afterLabel(t.text, a, p.End)]; 'a' <= c && c <= 'z' {
		return false // a headline: "Ann Smith: saint or sinner?"
	}
	first, second := t.bearsLabel(a), t.bearsLabel(b)
	toYou := secondPerson(t.text[a.End:p.End])
	one := first && toYou || second && (toYou || !t.plainWord(ann, a)) ||
		toYou && isInitials(a.Of(t.text)) && isInitials(b.Of(t.text))
	return first && second || one && mostly(ann, labels)
}

// isInitials reports whether a label is two or three capitals.
func isInitials(s string) bool {
	return (len(s) == 2 || len(s) == 3) && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// mostly reports whether no fewer parts have a label than have none.
func mostly(ann *article.Annotation, labels []article.Span) bool {
	n := 0
	for i := range labels {
		if labels[i].Len() > 0 {
			n++
		} else if ann.Parts[i].Kind == article.Content {
			n--
		}
	}
	return n >= 0
}

// answersAsked reports whether one label stands behind paragraphs that ask and have none, as
// where a paper sets its own questions without its name: twice at least, and nobody else's.
func (t *talk) answersAsked(ann *article.Annotation, labels []article.Span) bool {
	answers, who := 0, article.Span{}
	for i, l := range labels {
		if l.Len() == 0 {
			continue
		}
		if who.Len() == 0 {
			who = l
		}
		if l.Of(t.text) != who.Of(t.text) || i == 0 || labels[i-1].Len() > 0 || !asking(ann.Parts[i-1].Of(t.text)) {
			return false
		}
		answers++
	}
	return answers > 1 && !t.plainWord(ann, who)
}

// bearsLabel reports whether the label is for sure somebody's: a name behind a title, who
// somebody is ("THE JUDGE", "The Minister for Trade"), a person's name.
func (t *talk) bearsLabel(l article.Span) bool {
	name := l.Of(t.text)
	if name == "" {
		return false
	}
	if saysWho(t.text, l) {
		return true
	}
	title, rest, _ := strings.Cut(name, " ")
	if connectives.has(lower(title)) && !strings.EqualFold(title, "the") {
		return false // "To the Mayor:"
	}
	if rest != "" && honorifics.has(lower(strings.TrimSuffix(title, "."))) ||
		rest != "" && (isHuman(lower(title)) || talkers.hasFolded(title)) || somebody(name) ||
		givenNames.of(title[:1]+strings.ToLower(title[1:])) != 0 && words(name, 4) < 4 {
		return true
	}
	if broadcaster(t.text, l) {
		return true
	}
	i := t.find(l.Start)
	if i == len(t.mentions) || t.mentions[i].Start >= l.End {
		return false
	}
	m := &t.mentions[i]
	body := m.Method == article.Catalogue &&
		(m.Type == article.Organisation || m.Type == article.Camp || m.Type == article.State)
	return m.Type == article.Person || body && m.Span == l && colonOf(t.text[l.End:min(len(t.text), l.End+4)]) >= 0
}

// somebody reports whether a label says who bears it: "Witness", "CALLER", "Minister of State".
func somebody(label string) bool {
	head, _, _ := strings.Cut(label, " of ")
	head, _, _ = strings.Cut(head, " for ")
	head = lower(head[strings.LastIndexByte(head, ' ')+1:])
	return isHuman(head) || several.has(head) || hosts.has(head) || talkers.has(head)
}

// talkers are labels of those who take part in a talk.
var talkers = wordSet(`suspect defendant accused respondent interviewee participant panellist panelist speaker guest caller audience studio chair clerk
	plaintiff claimant pm mp voice`)

// plainWord reports whether a label is one word that names nobody: "Photos:".
func (t *talk) plainWord(ann *article.Annotation, l article.Span) bool {
	name := l.Of(t.text)
	if strings.ContainsAny(name, " .") || name == strings.ToUpper(name) || name == "Question" || name == "Answer" ||
		isHuman(lower(name)) {
		return false
	}
	if i := t.find(l.Start); i < len(t.mentions) && t.mentions[i].Start < l.End {
		return false
	}
	k := sort.Search(len(ann.Tokens), func(k int) bool { return ann.Tokens[k].End > l.Start })
	return k < len(ann.Tokens) && !ann.Tokens[k].Tag.IsName()
}
