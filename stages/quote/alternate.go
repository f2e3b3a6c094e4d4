package quote

import (
	"strings"

	"epithet/stages/article"
)

// interviewers marks what is asked by those whose label stands for whoever asks: who asks
// most often, hosts, and where one answers several who ask once, papers: "The Herald: Will
// you go?"
func (f *Finder) interviewers(text string, answers []answer) {
	host := interviewer(text, answers)
	count := map[article.Span]int{}
	for i := range answers {
		count[answers[i].label]++
	}
	once := func(i int) bool {
		a := &answers[i]
		return count[a.label] == 1 && i+1 < len(answers) && count[answers[i+1].label] > 1 && a.asks(text) &&
			!f.talk.bearsLabel(a.label)
	}
	papers := 0
	for i := range answers {
		if once(i) {
			papers++
		}
	}
	for i := range answers {
		a := &answers[i]
		a.question = a.question || a.label.Len() > 0 && (a.label == host || papers > 1 && once(i)) ||
			hosts.hasFolded(a.label.Of(text)) || broadcaster(text, a.label)
	}
}

// broadcaster reports whether brackets behind a label tell that its bearer makes the
// broadcast: "LOWE (voice-over)".
func broadcaster(text string, label article.Span) bool {
	in := bracketed(text, label).Of(text)
	return strings.EqualFold(in, "voice-over") || strings.EqualFold(in, "voiceover") || strings.EqualFold(in, "on camera")
}

// asks reports whether what is said asks, or puts something to "you".
func (a *answer) asks(text string) bool {
	s := a.Of(text)
	return strings.Contains(s, "?") || secondPerson(s) && !firstPerson(s)
}

// interviewer is the label whose speeches ask far more often than those of the
// others, empty where none does. Who bears a title or an office (hosts have none) asks for
// himself: a judge, counsel, a member of a committee, a caller.
func interviewer(text string, answers []answer) article.Span {
	type count struct{ asks, ends, all int }
	counts := map[article.Span]*count{}
	var order []article.Span
	turns := 0
	for i := range answers {
		a := &answers[i]
		if a.label.Len() == 0 {
			continue
		}
		turns++
		c := counts[a.label]
		if c == nil {
			c = &count{}
			counts[a.label] = c
			order = append(order, a.label)
		}
		c.all++
		if a.asks(text) {
			c.asks++
		}
		if questionMark(a.Of(text)) {
			c.ends++
		}
	}
	var best article.Span
	for _, l := range order {
		c := counts[l]
		if c.all < 2 || 2*c.asks < c.all || c.all == 2 && (c.asks < 2 || c.ends == 0) || 5*c.all < turns ||
			inOffice(l.Of(text)) {
			continue
		}
		sole := true
		for _, o := range order {
			if d := counts[o]; o != l && d.all > 1 && 2*d.asks*c.all > c.asks*d.all {
				sole = false // they ask nearly as often
			}
		}
		if sole {
			best = l
		}
	}
	return best
}

// inOffice reports whether a label says what its bearer is, or gives his title.
func inOffice(label string) bool {
	title, rest, _ := strings.Cut(label, " ")
	return rest != "" && honorifics.has(lower(strings.TrimSuffix(title, "."))) || somebody(label)
}

// bold reports whether all of the part is set in marks of emphasis: "**And you?**",
// "_And you?_".
func bold(s string) bool {
	s = strings.TrimSpace(s)
	for _, mark := range [...]string{"**", "*", "__", "_"} {
		if n := len(mark); len(s) > 2*n && strings.HasPrefix(s, mark) && strings.HasSuffix(s, mark) {
			return !strings.Contains(s[n:len(s)-n], mark)
		}
	}
	return false
}

// alternating lists the answers of an interview whose paragraphs alternate
// between somebody who asks or puts something to "you" and a guest who answers
// at greater length as "I": four pairs or more. Questions set in bold need not
// alternate.
func alternating(text string, ann *article.Annotation) []answer {
	parts := make([]int, 0, len(ann.Parts))
	set := 0
	for i := range ann.Parts {
		p := &ann.Parts[i]
		if p.Kind == article.Furniture || p.Kind == article.Caption {
			continue
		}
		parts = append(parts, i)
		if bold(p.Of(text)) {
			set++
		}
	}
	if set >= 2 {
		if out := boldly(text, ann, parts); out != nil {
			return out
		}
	}
	for from := 0; from+8 <= len(parts) && from < 16; from++ {
		n, longer := longerAnswers(ann, parts[from:])
		if s := ann.Parts[parts[from]].Of(text); n < 4 || !asking(s) || firstSingular(s) {
			continue
		}
		asks, marks, firsts, singular, slips, back, last := 0, 0, 0, 0, 0, 0, -1
		for k := from; k < from+2*n; k += 2 {
			q, a := ann.Parts[parts[k]].Of(text), ann.Parts[parts[k+1]].Of(text)
			if asking(q) {
				asks++
			}
			if questionMark(q) {
				marks++
			}
			if firstSingular(q) {
				slips++
			}
			if questionMark(a) {
				back++
			}
			if says(a, self|selfObject) {
				singular++
			}
			if says(a, self|selfObject|selves) {
				firsts++
				last = k + 1
			}
		}
		strict := back == 0 && slips == 0 && 3*asks >= 2*n && 2*marks >= n && 3*singular >= n // only the questions ask
		if !longer && !strict || 2*asks < n || 5*firsts < 3*n && !(strict && 2*firsts >= n) || 5*slips > n {
			continue
		}
		var out []answer
		for k := from + 1; k <= last; k += 2 {
			out = append(out, answer{Span: ann.Parts[parts[k]].Span, part: parts[k]})
		}
		return out
	}
	return nil
}

// longerAnswers counts the pairs of parts that may be questions and answers by
// their lengths, up to a long part before a shorter one, and tells whether the
// answers are the longer by a third.
func longerAnswers(ann *article.Annotation, parts []int) (pairs int, longer bool) {
	short, long := 0, 0
	for ; len(parts) > 1; parts = parts[2:] {
		q, a := ann.Parts[parts[0]].Len(), ann.Parts[parts[1]].Len()
		if q > 400 && q > a {
			break
		}
		pairs++
		short += q
		long += a
	}
	return pairs, 13*short <= 10*long
}

// boldly lists what stands between questions set in bold; nil where that is no
// interview. Two sentences will do where one is put to "you", and one at least of them asks, or both
// do and one answer is in the first person.
func boldly(text string, ann *article.Annotation, parts []int) []answer {
	var out []answer
	asks, set, firsts := 0, 0, 0
	toYou, sentences := false, true
	question := "" // that waits for its answer
	for _, i := range parts {
		s := ann.Parts[i].Of(text)
		if bold(s) {
			question = strings.Trim(strings.TrimSpace(s), "*_ ")
			continue
		}
		if question == "" && len(out) == 0 {
			continue
		}
		if question != "" {
			set++
			if asking(question) {
				asks++
			}
			if firstPerson(unquoted(s)) {
				firsts++
			}
			toYou = toYou || secondPerson(question)
			sentences = sentences && strings.IndexByte(".?!", question[len(question)-1]) >= 0
			question = ""
		}
		out = append(out, answer{Span: ann.Parts[i].Span, part: i})
	}
	if set < 2 || 2*asks < set || 2*firsts < set || set == 2 && (!toYou || !sentences || asks+firsts < 3) {
		return nil
	}
	return out
}

// unquoted is the paragraph without the quotation marks that enclose all of it.
func unquoted(s string) string {
	for _, marks := range [...][2]string{{"\"", "\""}, {"“", "”"}} {
		if in, ok := strings.CutPrefix(s, marks[0]); ok && strings.HasSuffix(in, marks[1]) {
			return in[:len(in)-len(marks[1])]
		}
	}
	return s
}

// asking reports whether the paragraph asks, or speaks to "you" and of no "I".
func asking(s string) bool {
	return questionMark(s) || secondPerson(s) && !firstSingular(s)
}

// questionMark reports whether the paragraph ends in one.
func questionMark(s string) bool { return strings.HasSuffix(strings.TrimRight(s, " *_”\"’'"), "?") }

// asked lists the answers between paragraphs that ask: at least three in a row,
// each of at most three parts, and most of them in the first person.
func asked(text string, ann *article.Annotation) []answer {
	var out, run []answer
	pairs, others := 0, 0
	settle := func() {
		if pairs >= 3 && pairs > 2*others {
			out = append(out, run...)
		}
		run, pairs, others = run[:0], 0, 0
	}
	length := -1 // parts since the last question, -1 before the first
	for i := range ann.Parts {
		p := &ann.Parts[i]
		if p.Kind == article.Furniture || p.Kind == article.Caption {
			continue
		}
		s := strings.TrimRight(p.Of(text), " *")
		if strings.HasSuffix(s, "?") {
			length = 0
			continue
		}
		if length < 0 {
			continue
		}
		first := firstPerson(s)
		if length > 0 && !first && len(s) < 240 && secondPerson(s) {
			length = 0
			continue
		}
		length++
		if length > 3 || length == 1 && !first && others >= pairs {
			settle()
			length = -1
			continue
		}
		switch {
		case length > 1:
		case first:
			pairs++
		default:
			others++
		}
		run = append(run, answer{Span: p.Span, part: i})
	}
	settle()
	return out
}

// askedTwice lists the answers of a short interview: two questions or more, each a short part
// that ends in its mark and speaks of no "I", with one or two parts between, and no part before but
// a short introduction. One question is put to "you", and one in three answers is somebody's who says "I".
func askedTwice(text string, ann *article.Annotation) []answer {
	var out []answer
	questions, before, since, singular, longest, back := 0, 0, 0, 0, 0, 0
	toYou, own := false, false
	for i := range ann.Parts {
		p := &ann.Parts[i]
		if p.Kind == article.Furniture || p.Kind == article.Caption {
			continue
		}
		s := p.Of(text)
		switch {
		case questionMark(s) && len(s) < 240:
			if questions > 0 && since == 0 || firstPerson(s) {
				return nil
			}
			questions++
			since, own = 0, false
			toYou = toYou || secondPerson(s)
		case questions == 0:
			if strings.HasSuffix(s, ",") {
				return nil // a letter: "Dear Editor,"
			}
			before++
		default:
			since++
			longest = max(longest, since)
			if !own && says(s, self|selfObject) {
				own = true
				singular++
			}
			if !own && secondPerson(s) {
				back++ // to the reader
			}
			out = append(out, answer{Span: p.Span, part: i})
		}
	}
	if questions < 2 || since == 0 || back >= singular || before > 3 || longest > 2 || !toYou || 3*singular < questions {
		return nil
	}
	return out
}

// runIn lists the answers of an interview whose questions stand in marks of emphasis at the
// head of what answers them: "*Is it old?* I think so." Two will do where one is put to "you",
// and one in three answers is somebody's who says "I".
func runIn(text string, ann *article.Annotation) []answer {
	var out []answer
	questions, singular := 0, 0
	toYou := false
	for i := range ann.Parts {
		p := &ann.Parts[i]
		if p.Kind == article.Furniture || p.Kind == article.Caption {
			continue
		}
		s := p.Of(text)
		n := emphasised(s)
		if n == 0 {
			if questions > 0 && p.Kind == article.Content {
				out = append(out, answer{Span: p.Span, part: i})
			}
			continue
		}
		questions++
		toYou = toYou || secondPerson(s[:n])
		if says(s[n:], self|selfObject) {
			singular++
		}
		a := answer{Span: p.Span, part: i}
		a.Start += n
		out = append(out, a)
	}
	if questions < 2 || !toYou || 3*singular < questions {
		return nil
	}
	return out
}

// emphasised is how long the question in marks of emphasis is that s begins with, before other
// words; 0 for none.
func emphasised(s string) int {
	mark := s[:len(s)-len(strings.TrimLeft(s, "*_"))]
	if mark == "" {
		return 0
	}
	end := strings.Index(s[len(mark):], mark)
	if end < 2 || s[len(mark)+end-1] != '?' {
		return 0
	}
	n := 2*len(mark) + end
	n += len(s[n:]) - len(strings.TrimLeft(s[n:], " "))
	if n == len(s) {
		return 0
	}
	return n
}
