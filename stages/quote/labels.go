package quote

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"epithet/stages/article"
)

// labelled lists the speeches behind labels, nil where the article is no
// interview: at least two labels must recur, over four parts or more, unless they
// are "Q" and "A"; not all of them may be plain words, as in "Winner:" and
// "Loser:". Where the recurring ones are in capitals, or begin with a title, so do
// others that stand once.
func (f *Finder) labelled(text string, ann *article.Annotation) []answer {
	count, plain := map[string]int{}, map[string]bool{}
	for i := range ann.Parts {
		if l := label(text, &ann.Parts[i]); l.Len() > 0 {
			if count[l.Of(text)]++; count[l.Of(text)] == 2 {
				plain[l.Of(text)] = f.talk.plainWord(ann, l)
			}
			if in := bracketed(text, l); in.Len() > 0 {
				count[in.Of(text)]++
			}
		}
	}
	recurring, total, capitals, names := 0, 0, 0, 0
	titles := map[string]bool{} // the first words of recurring labels of several
	for l, n := range count {
		if n > 1 {
			recurring++
			total += n
			if !plain[l] {
				names++
			}
			if title, _, ok := strings.Cut(l, " "); ok {
				titles[title] = true
			}
			if l == strings.ToUpper(l) && len(l) > 1 {
				capitals++
			}
		}
	}
	letters := count["Q"] > 0 && count["A"] > 0
	few := recurring < 2 || total < 4 || names == 0
	if few && !letters && !f.talk.asksAnother(ann) {
		return nil
	}
	few = few && !letters
	labels := map[string]article.Span{}
	var out []answer
	last := 0 // answers up to the last label
	for i := range ann.Parts {
		p := &ann.Parts[i]
		l := label(text, p)
		name := l.Of(text)
		if short := name[strings.LastIndexByte(name, ' ')+1:]; count[name] < 2 && count[short] >= 2 {
			name = short // "Ann Smith:", and "Smith:" from then on
		} else if short := initials(name); len(short) > 1 && count[name] < 2 && count[short] >= 2 {
			name = short
		} else if in := bracketed(text, l); count[name] < 2 && count[in.Of(text)] >= 2 {
			l, name = in, in.Of(text) // "Minister (Ms Smith):", and "Ms Smith:" elsewhere
		}
		title, _, _ := strings.Cut(name, " ")
		_, met := labels[name]
		if l.Len() == 0 || !met && len(labels) == mostLabels || count[name] < 2 && !(letters && (name == "Q" || name == "A")) && !(2*capitals > recurring && name == strings.ToUpper(name)) && !titles[title] && !(few && f.talk.bearsLabel(l)) {
			if len(out) > 0 && p.Kind == article.Content {
				a := out[len(out)-1]
				a.Span, a.part = p.Span, i
				out = append(out, a)
			}
			continue
		}
		a := answer{Span: p.Span, part: i}
		a.Start = l.End
		if first, ok := labels[name]; ok {
			l = first // one span for one label
		} else {
			labels[name] = l
		}
		a.label = l
		if text[a.Start] != '.' {
			a.Start += strings.IndexByte(text[a.Start:p.End], ':')
		}
		a.Start++
		for a.Start < a.End && (text[a.Start] == ' ' || text[a.Start] == '*') {
			a.Start++
		}
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

// asksAnother reports whether a part behind somebody's label asks, and the next stands
// behind somebody else's, as in a few lines of a transcript.
func (t *talk) asksAnother(ann *article.Annotation) bool {
	for i := 1; i < len(ann.Parts); i++ {
		p := ann.Parts[i-1].Of(t.text)
		if !strings.HasSuffix(strings.TrimRight(p, "\"”’*) "), "?") {
			continue
		}
		a, b := label(t.text, &ann.Parts[i-1]), label(t.text, &ann.Parts[i])
		if t.bearsLabel(a) && t.bearsLabel(b) && a.Of(t.text) != b.Of(t.text) {
			return true
		}
	}
	return false
}

// bearsLabel reports whether the label is for sure somebody's: a name behind a title, who
// somebody is ("THE JUDGE"), a person's name.
func (t *talk) bearsLabel(l article.Span) bool {
	name := l.Of(t.text)
	if name == "" {
		return false
	}
	title, rest, _ := strings.Cut(name, " ")
	title = lower(strings.TrimSuffix(title, "."))
	if rest != "" && honorifics.has(title) || isHuman(lower(name[strings.LastIndexByte(name, ' ')+1:])) {
		return true
	}
	i := t.find(l.Start)
	return i < len(t.mentions) && t.mentions[i].Type == article.Person && t.mentions[i].Start < l.End
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
	from := len(s) - len(strings.TrimLeft(s, "*"))
	if lettered(s[from:]) {
		return article.Span{Start: p.Start + from, End: p.Start + from + 1}
	}
	s = s[:min(len(s), longestLabel)]
	colon := strings.IndexByte(s, ':')
	if colon < from+1 || colon+2 >= len(s) || s[colon+1] != ' ' && s[colon+1] != '*' {
		return article.Span{}
	}
	head := strings.TrimRight(s[from:colon], " *")
	if open := strings.IndexByte(head, '('); open > 0 && strings.HasSuffix(head, ")") {
		if before := strings.TrimRight(head[:open], " "); words(before, 4) < 4 || before == strings.ToUpper(before) {
			head = before // "HOST (Ann Smith):"
		} else {
			from += open + 1
			head = head[open+1 : len(head)-1]
		}
	}
	if n := words(head, 6); len(head) > 48 || n == 0 || n > 5 || !titled(unabbreviated(head)) || strings.ContainsAny(unabbreviated(head), "\"“”.,;!?()") {
		return article.Span{}
	}
	return article.Span{Start: p.Start + from, End: p.Start + from + len(head)}
}

// lettered reports whether s begins with "Q." or "A.", as questions and answers do.
func lettered(s string) bool {
	return len(s) > 3 && (s[0] == 'Q' || s[0] == 'A') && s[1] == '.' && (s[2] == ' ' || s[2] == '*')
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
		if strings.HasSuffix(w, ".") && len(w) <= 5 && i+1 < len(words) {
			words[i] = w[:len(w)-1]
		}
	}
	return strings.Join(words, " ")
}

// labelled is who a label names: the mention in it, else one that ends in its
// word, else its words.
func (t *talk) labelled(text string, l article.Span) article.Who {
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
	s := l.Of(text)
	for i := range t.mentions {
		if m := &t.mentions[i]; m.Type == article.Person && m.Start < l.Start && (strings.EqualFold(m.Entity, s) || strings.HasSuffix(strings.ToLower(m.Entity), " "+strings.ToLower(s))) {
			return whoOf(m)
		}
	}
	if m := t.initialled(l); m != nil {
		return whoOf(m)
	}
	if full := fullName(text[:l.Start], s); full.Len() > 0 {
		return article.Who{Words: full.Of(text), Span: full}
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
		if r, _ := utf8.DecodeRuneInString(given); len(given) > 1 && unicode.IsUpper(r) && given != strings.ToUpper(given) && !honorifics.has(strings.ToLower(given)) {
			return article.Span{Start: from, End: to}
		}
	}
}

// honorifics stand before a surname where a given name might.
var honorifics = wordSet(`mr mrs ms miss dr prof professor sir dame lord lady judge justice senator minister president captain major
	colonel general sergeant deputy mayor chairman madam sheikh pastor father sister brother reverend chief governor secretary
	sri shri smt herr frau monsieur madame signor signora señor señora councillor representative congressman congresswoman`)
