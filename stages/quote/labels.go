package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"epithet/stages/article"
)

// labelled lists the speeches behind labels, nil where the article is no
// interview: at least two labels must recur, over four parts or more, unless they
// are "Q" and "A" or the parts are turns of talk (converse); not all of them may be plain
// words, as in "Winner:" and "Loser:". Where the recurring ones are in capitals, or begin
// with a title, so do others that stand once.
func (f *Finder) labelled(text string, ann *article.Annotation) []answer {
	labels, bare := labelsOf(text, ann)
	r := f.register(text, ann, labels)
	few := r.recurring < 2 || r.total < 4 || r.names == 0
	r.talk = f.talk.converse(ann, labels)
	if bare && !r.talk {
		return nil
	}
	r.few = few && !r.letters
	oneAnswers := few && f.talk.answersAsked(ann, labels)
	if r.few && !r.talk && !oneAnswers && !f.talk.asksAnother(ann, labels) {
		return nil
	}
	known := map[string]article.Span{}
	var out []answer
	last := 0      // answers up to the last label
	other := false // a line lets somebody else speak
	for i := range ann.Parts {
		p := &ann.Parts[i]
		l, name := r.at(i)
		first, met := known[name]
		if l.Len() == 0 || !met && len(known) == mostLabels || !f.bears(&r, i, name) {
			other = other || oneAnswers && asking(p.Of(text)) ||
				strings.HasSuffix(p.Of(text), ":") && words(p.Of(text), 5) < 5
			if len(out) > 0 && p.Kind == article.Content && !other {
				a := out[len(out)-1]
				a.Span, a.part = p.Span, i
				out = append(out, a)
			}
			continue
		}
		other = false
		if !met {
			first = l // one span for one label
			known[name] = l
		}
		a := answer{Span: p.Span, part: i, label: first}
		a.Start = afterLabel(text, l, p.End)
		switch name {
		case "Q", "Question", "QUESTION":
			a.question = true
		case "A", "Answer", "ANSWER":
			a.label = article.Span{}
		}
		if a.Len() > 0 {
			out = append(out, a)
			last = len(out)
		}
	}
	return out[:last]
}

// mostLabels are looked up, each among all who are named.
const mostLabels = 64

// longestLabel is how far into a part its label's colon may stand.
const longestLabel = 120

// label is the label that the part begins with: one to four words with capitals
// before a colon, or those in the brackets of a longer one: "Minister for Trade
// (Ms Smith):".
func label(text string, p *article.Part) article.Span {
	if p.Kind == article.Furniture || p.Kind == article.Caption {
		return article.Span{}
	}
	s := p.Of(text)
	from := len(s) - len(strings.TrimLeft(s, "* •▪-–"))
	from += numbered(s[from:])
	if lettered(s[from:]) {
		return article.Span{Start: p.Start + from, End: p.Start + from + 1}
	}
	if n := stopped(s[from:]); n > 0 {
		return article.Span{Start: p.Start + from, End: p.Start + from + n}
	}
	if s = s[:min(len(s), longestLabel)]; from >= len(s) {
		return article.Span{}
	}
	colon := from + colonOf(s[from:])
	if colon < from+1 || colon+2 >= len(s) || s[colon+1] != ' ' && s[colon+1] != '*' {
		return article.Span{}
	}
	head := strings.TrimRight(s[from:colon], " *")
	if open := strings.Index(head, " ["); open > 0 && strings.HasSuffix(head, "]") {
		head = strings.TrimRight(head[:open], " *") // "ANN SMITH [00:14]:"
	}
	for _, dash := range [...]string{" – ", " — "} {
		if at := strings.Index(head, dash); at > 0 && strings.ContainsRune(head[at+len(dash):], ' ') {
			from += at + len(dash) // "YES – Ann Smith:"
			head = head[at+len(dash):]
		}
	}
	if comma := strings.IndexByte(head, ','); comma > 0 && described(head[:comma], head[comma:]) {
		head = strings.TrimRight(head[:comma], " *")
	}
	if open := strings.IndexByte(head, '('); open > 0 && strings.HasSuffix(head, ")") {
		if before := strings.TrimRight(head[:open], " "); words(before, 4) < 4 || before == strings.ToUpper(before) {
			head = before // "HOST (Ann Smith):"
		} else {
			from += open + 1
			head = head[open+1 : len(head)-1]
		}
	}
	if comma := strings.IndexByte(head, ','); comma > 0 && head == strings.ToUpper(head) {
		head = head[:comma] // "ANN SMITH, DISTRICT ATTORNEY:"
	}
	if n := words(head, 6); len(head) > 48 || n == 0 || n > 5 ||
		!titled(unabbreviated(head)) && !(startsUpper(head) && somebody(head)) ||
		strings.ContainsAny(unabbreviated(head), "\"“”.,;!?()") {
		return article.Span{}
	}
	return article.Span{Start: p.Start + from, End: p.Start + from + len(head)}
}

// colonOf is where the first colon of s outside brackets stands, -1 for none: "ANN SMITH
// [00:14]: It is old."
func colonOf(s string) int {
	if strings.IndexByte(s, ':') < 0 {
		return -1
	}
	open := false
	for i := range len(s) {
		switch s[i] {
		case '(', '[':
			open = true
		case ')', ']':
			open = false
		case ':':
			if !open {
				return i
			}
		}
	}
	return -1
}

// afterLabel is where what is said begins behind a label, in a part that ends at the byte end.
func afterLabel(text string, l article.Span, end int) int {
	at := l.End
	switch rest := text[at:end]; {
	case strings.HasPrefix(rest, " – "), strings.HasPrefix(rest, " — "):
		return at + len(" – ")
	case len(rest) > 1 && rest[0] == ' ' && isLetter(rest[1]):
		return at + 1
	}
	if text[at] != '.' && !(l.Of(text) == "Q" && text[at] == ' ') {
		at += colonOf(text[at:end])
	}
	at++
	for at < end && (text[at] == ' ' || text[at] == '*') {
		at++
	}
	return at
}

// bareLabel is the label of a part without a colon: one to three words with capitals before a
// dash, or a name in capitals, and behind it a capital: "Ann Smith — It is old", "SMITH It is old".
func bareLabel(text string, p *article.Part) article.Span {
	s := p.Of(text)
	if p.Kind == article.Furniture || p.Kind == article.Caption || !startsUpper(s) {
		return article.Span{}
	}
	n, after := 0, ""
	for _, dash := range [...]string{" – ", " — "} {
		if at := strings.Index(s[:min(len(s), longestLabel)], dash); at > 0 && (n == 0 || at < n) {
			n, after = at, s[at+len(dash):]
		}
	}
	if n == 0 {
		for w := range strings.FieldsSeq(s[:min(len(s), longestLabel)]) {
			if len(w) < 3 || w != strings.ToUpper(w) || strings.ContainsAny(w, ".,:;!?()\"0123456789") {
				break
			}
			n += len(w) + 1
		}
		if n == 0 || n >= len(s) {
			return article.Span{}
		}
		after = s[n:]
		n--
	}
	if after == "" || !startsUpper(after) || words(s[:n], 4) > 3 || !titled(s[:n]) ||
		strings.ContainsAny(s[:n], "\"“”.,:;!?()") {
		return article.Span{}
	}
	return article.Span{Start: p.Start, End: p.Start + n}
}

// described reports whether what stands behind a name from a comma on tells who that is: the
// age, what they are, or behind a full name where they belong: ", 41, nurse", ", former
// ambassador", ", Minister for Works", ", Works Party".
func described(name, s string) bool {
	s = strings.TrimLeft(s, ", ")
	first, _, more := strings.Cut(s, ",")
	if isAge(first) || words(first, 8) < 8 && somebody(first) || inCapitals(name) && inLowerCase(first) {
		return true
	}
	if given, _, _ := strings.Cut(s, " "); givenNames.of(given) != 0 {
		return false // "Ann Smith, Tom Miller:"
	}
	return !more && words(name, 4) > 1 && words(name, 4) < 4 && name != strings.ToUpper(name) && words(s, 5) < 5 && titled(s)
}

// described gives the quotations that nobody is said to say to those behind whose label they
// stand, where it tells who they are: "Ann Smith, Minister for Works: “It is old.”"
func (f *Finder) described(text string, ann *article.Annotation) {
	n := 0
	for i := range f.all {
		st := &f.all[i]
		if st.quote < 0 || st.part >= len(ann.Parts) || f.out[st.quote].Speaker != (article.Who{}) || n == mostLabels {
			continue
		}
		p := &ann.Parts[st.part]
		l := label(text, p)
		if l.Len() == 0 || !saysWho(text, l) || st.Start > p.Start+2*longestLabel || afterLabel(text, l, p.End) != st.Start {
			continue
		}
		n++
		q := &f.out[st.quote]
		q.Kind, q.Speaker, q.Source, q.Rule = article.Direct, f.talk.labelled(text, l), l, "label"
	}
}

// isAge reports whether s is the age of a grown person.
func isAge(s string) bool {
	return len(s) == 2 && '1' <= s[0] && s[0] <= '9' && '0' <= s[1] && s[1] <= '9'
}

// saysWho reports whether what stands behind a label and before its colon tells who bears it:
// the age or what they are, or in brackets the age, the party or the seat.
func saysWho(text string, l article.Span) bool {
	rest := text[l.End:min(len(text), l.End+longestLabel)]
	if in, ok := strings.CutPrefix(rest, " ("); ok {
		in, after, ok := strings.Cut(in, ")")
		return ok && (isAge(in) || startsUpper(in) && strings.HasPrefix(after, ":"))
	}
	colon := colonOf(rest)
	if colon < 0 || !strings.HasPrefix(rest, ", ") {
		return false
	}
	first, _, _ := strings.Cut(rest[2:max(2, colon)], ",")
	return isAge(first) || somebody(first) || inCapitals(l.Of(text)) && inLowerCase(first)
}

// inCapitals reports whether s is a full name in capitals.
func inCapitals(s string) bool {
	return s == strings.ToUpper(s) && words(s, 4) > 1 && words(s, 4) < 4 && !strings.ContainsAny(s, "0123456789")
}

// inLowerCase reports whether s is a few words in lower case, as for what somebody is.
func inLowerCase(s string) bool {
	return s != "" && s == strings.ToLower(s) && words(s, 5) < 5 && !strings.ContainsAny(s, "0123456789")
}

// lettered reports whether s begins with "Q." or "A.", as questions and answers do, or with
// a "Q" alone, as in a transcript whose answers stand behind a name.
func lettered(s string) bool {
	if len(s) > 3 && s[0] == 'Q' && s[1] == ' ' {
		return 'A' <= s[2] && s[2] <= 'Z'
	}
	return len(s) > 3 && (s[0] == 'Q' || s[0] == 'A') && s[1] == '.' && (s[2] == ' ' || s[2] == '*')
}

// numbered is how long the time or number is that s begins with, before a label:
// "[00:12:30] Ann:", "12:30 Ann:", "Q45 Ms Smith:".
func numbered(s string) int {
	n, digits := 0, 0
	for n < len(s) && n < 14 &&
		(strings.IndexByte("[](): .,", s[n]) >= 0 || '0' <= s[n] && s[n] <= '9' || n == 0 && s[n] == 'Q') {
		if '0' <= s[n] && s[n] <= '9' {
			digits++
		}
		n++
	}
	if digits == 0 || n == len(s) || s[n-1] != ' ' ||
		s[0] != 'Q' && s[0] != '[' && s[0] != '(' && !strings.Contains(s[:n], ":") {
		return 0
	}
	return n
}

// stopped is the length of the label that s begins with where a full stop ends it, as in
// the records of some parliaments: a title and a surname, "Mr. SMITH.", or an office in
// capitals, "The CHAIRMAN."; 0 for none.
func stopped(s string) int {
	title, rest, ok := strings.Cut(s[:min(len(s), longestLabel)], " ")
	if !ok || !honorifics.has(lower(strings.TrimSuffix(title, "."))) && title != "The" {
		return 0
	}
	name, after, ok := strings.Cut(rest, ". ")
	if !ok || after == "" || len(name)-strings.LastIndexByte(name, ' ') < 4 || words(name, 4) > 3 ||
		strings.ContainsAny(name, ".,:;!?()\"“”") || !titled(name) || !unicode.IsUpper(rune(name[0])) && name[0] < 0x80 {
		return 0
	}
	if title == "The" && name != strings.ToUpper(name) && !somebody(name) {
		return 0
	}
	return len(title) + 1 + len(name)
}

// bracketed is what stands in brackets between a label and its colon, empty for
// nothing.
func bracketed(text string, l article.Span) article.Span {
	if l.Len() == 0 || !strings.HasPrefix(text[l.End:], " (") {
		return article.Span{}
	}
	n := strings.IndexAny(text[l.End+2:min(len(text), l.End+longestLabel)], "()\n")
	if n < 0 || !strings.HasPrefix(text[l.End+2+n:], "):") {
		return article.Span{}
	}
	return article.Span{Start: l.End + 2, End: l.End + 2 + n}
}

// unabbreviated is s without the full stops of initials and titles: "Mr", "H K
// Smith".
func unabbreviated(s string) string {
	if !strings.Contains(s, ".") {
		return s
	}
	words := strings.Fields(s)
	for i, w := range words {
		if strings.HasSuffix(w, ".") && len(w) <= 5 && (i+1 < len(words) || len(w) == 2 && i > 0) {
			words[i] = w[:len(w)-1]
		}
	}
	return strings.Join(words, " ")
}

// labelled is who a label names: the mention in it, else one that ends in its
// word, else its words.
func (t *talk) labelled(text string, l article.Span) article.Who {
	if in := bracketed(text, l); in.Len() > 0 {
		for i := t.find(in.Start); i < len(t.mentions) && t.mentions[i].Start < in.End; i++ {
			if m := &t.mentions[i]; m.Method == article.Catalogue && m.Type == article.Person {
				return whoOf(m) // "The PRIME MINISTER (Ms Smith):"
			}
		}
	}
	s := l.Of(text)
	if full := fullName(text[:l.Start], s); full.Len() > 0 { // the last, of several of one surname
		if i := t.find(full.Start); i < len(t.mentions) && t.mentions[i].Contains(full) {
			return whoOf(&t.mentions[i])
		}
		return article.Who{Words: full.Of(text), Span: full}
	}
	for i := range t.mentions {
		if m := &t.mentions[i]; m.Overlaps(l) && (m.Method == article.Catalogue || strings.ContainsRune(m.Entity, ' ')) {
			if m.Contains(l) && m.Method == article.Discovered && m.Of(text) == m.Entity {
				break // the label, with its title
			}
			return whoOf(m)
		}
		if t.mentions[i].Start > l.End {
			break
		}
	}
	for i := range t.mentions {
		if m := &t.mentions[i]; m.Type == article.Person && m.Start < l.Start &&
			(strings.EqualFold(m.Entity, s) || strings.HasSuffix(strings.ToLower(m.Entity), " "+strings.ToLower(s))) {
			return whoOf(m)
		}
	}
	if m := t.initialled(l); m != nil {
		return whoOf(m)
	}
	for {
		title, rest, _ := strings.Cut(s, " ")
		if !strings.ContainsRune(rest, ' ') || !honorifics.has(strings.ToLower(strings.TrimSuffix(title, "."))) {
			return article.Who{Words: s, Span: l}
		}
		l.Start += len(s) - len(rest)
		s = rest
	}
}

// initialled is the last person named before a label of two or three capitals
// whose initials it is; nil for none.
func (t *talk) initialled(l article.Span) *article.Mention {
	label := l.Of(t.text)
	if len(label) < 2 || len(label) > 3 || label != strings.ToUpper(label) {
		return nil
	}
	for i := t.find(l.Start) - 1; i >= 0; i-- {
		if m := &t.mentions[i]; m.Type == article.Person && m.End <= l.Start && initials(m.Of(t.text)) == label {
			return m
		}
	}
	return nil
}

// initials are the first letters of the words of a name.
func initials(name string) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(name) {
		r, _ := utf8.DecodeRuneInString(w)
		b.WriteRune(r)
	}
	return b.String()
}

// fullName is the last given name and surname in the text of whom a label in
// capitals gives the surname: "Ruth Miller" for "MILLER"; empty where there is
// none.
func fullName(text, label string) article.Span {
	if len(label) < 3 || strings.ContainsRune(label, ' ') || label != strings.ToUpper(label) {
		return article.Span{}
	}
	_, size := utf8.DecodeRuneInString(label)
	surname := label[:size] + strings.ToLower(label[size:])
	for end := len(text); ; {
		at := strings.LastIndex(text[:end], " "+surname)
		if at < 0 {
			return article.Span{}
		}
		end = at
		to := at + 1 + len(surname)
		if to < len(text) && isWordByte(text[to]) {
			continue
		}
		from := at
		for from > 0 && (isWordByte(text[from-1]) || text[from-1] >= 0x80 || text[from-1] == '-') {
			from--
		}
		given := text[from:at]
		if r, _ := utf8.DecodeRuneInString(given); len(given) > 1 && unicode.IsUpper(r) && given != strings.ToUpper(given) &&
			!honorifics.has(strings.ToLower(given)) {
			return article.Span{Start: from, End: to}
		}
	}
}

// honorifics stand before a surname where a given name might.
var honorifics = wordSet(`mr mrs ms miss dr prof professor sir dame lord lady judge justice senator minister president captain major
	colonel general sergeant deputy mayor chairman madam sheikh pastor father sister brother reverend chief governor secretary
	sri shri smt herr frau monsieur madame signor signora señor señora councillor representative congressman congresswoman`)
