package quote

import (
	"slices"
	"sort"
	"strings"

	"epithet/stages/article"
)

// An answer is a part of a block interview, or the rest of one after its label.
type answer struct {
	article.Span
	part     int
	block    int          // the part of its question, where both make a paragraph
	label    article.Span // "Q", "A", a name; empty where the form alone tells
	question bool         // asked by the interviewer
}

// interview finds the speeches of a block interview, which stand without
// quotation marks: those behind labels ("Q: …", "Smith: …"), or answers in the
// first person between paragraphs that ask.
func (f *Finder) interview(text string, ann *article.Annotation) {
	if len(ann.Parts) < 2 {
		return
	}
	answers := f.labelled(text, ann)
	if answers == nil {
		answers = f.nameLines(text, ann)
	}
	if answers == nil {
		answers = runIn(text, ann)
	}
	if len(ann.Parts) < 4 && answers == nil {
		return
	}
	if answers == nil {
		answers = blocks(text, ann)
	}
	if answers == nil {
		answers = alternating(text, ann)
	}
	if answers == nil {
		answers = asked(text, ann)
	}
	if answers == nil {
		answers = askedTwice(text, ann)
	}
	if len(answers) == 0 {
		return
	}
	answers = f.withoutNote(text, answers)
	f.interviewers(text, answers)
	guest, met, askers := f.guest(text, answers, ann)
	if l := foremost(answers); l.Len() > 0 {
		guest = f.talk.labelled(text, l)
	}
	if (!startsUpper(guest.Words) && !puts(text, answers) || !met && impersonal(text, answers)) && ownAnswers(text, answers) {
		return
	}
	f.titled(answers[0].Start, guest, ann)
	said := len(f.out)
	named := map[article.Span]article.Who{}
	before := -1 // quote of the answer before
	for i := range answers {
		a := &answers[i]
		who := guest
		switch {
		case a.question && unnamed(a.label.Of(text)):
			who = article.Who{}
		case a.label.Len() > 0:
			if _, ok := named[a.label]; !ok {
				named[a.label] = f.talk.labelled(text, a.label)
			}
			who = named[a.label]
		}
		if f.enclosed(a, who) {
			before = -1
			continue
		}
		q := article.Quote{Span: a.Span, Sent: sentenceAt(ann, a.Start), Kind: article.Direct, Speaker: who, Continues: -1, Rule: "interview"}
		if a.question {
			q.Rule = "interview, question"
		}
		if i > 0 && !a.question && a.label == answers[i-1].label && !answers[i-1].question {
			q.Continues = before
		}
		f.out = append(f.out, q)
		before = len(f.out) - 1
	}
	f.addressed(text, answers, ann, said)
	f.thirdParties(text, answers, append(askers, guest), said)
}

// credit reports whether a part that begins with s says who wrote it: "By",
// "Interview: Ann Smith".
func credit(s string) bool {
	s = strings.TrimLeft(s, "*_ ")
	return len(s) < 60 &&
		(hasPrefixFold(s, "by ") || hasPrefixFold(s, "interview:") || hasPrefixFold(s, "interview by") ||
			hasPrefixFold(s, "interviewed by") || hasPrefixFold(s, "questions:"))
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// ownAnswers reports whether the answers are the publisher's to questions of its
// own: nobody is labelled but by "Q" and "A", and few say "I".
func ownAnswers(text string, answers []answer) bool {
	singular, questions := 0, 0
	for i := range answers {
		switch l := answers[i].label; {
		case unnamed(l.Of(text)):
			questions++
		case l.Len() > 0:
			return false
		case firstSingular(answers[i].Of(text)):
			singular++
		}
	}
	return 3*singular < len(answers)-questions
}

// puts reports whether "Q" asks "you".
func puts(text string, answers []answer) bool {
	return slices.ContainsFunc(answers, func(a answer) bool { return unnamed(a.label.Of(text)) && secondPerson(a.Of(text)) })
}

// impersonal reports whether what "Q" asks is not asked of "you", and no answer is in the first
// person.
func impersonal(text string, answers []answer) bool {
	lettered := func(a answer) bool { return unnamed(a.label.Of(text)) }
	own := func(a answer) bool { return !lettered(a) && firstPerson(a.Of(text)) }
	return slices.ContainsFunc(answers, lettered) && !puts(text, answers) && !slices.ContainsFunc(answers, own)
}

// titled gives the quotations without a speaker in the headings before the
// interview to the guest.
func (f *Finder) titled(before int, guest article.Who, ann *article.Annotation) {
	for i := range f.out {
		q := &f.out[i]
		if q.Start < before && q.Kind == article.Direct && q.Speaker == (article.Who{}) &&
			ann.Sentences[sentenceAt(ann, q.Start)].Kind == article.Heading {
			q.Speaker, q.Rule = guest, "interview"
		}
	}
}

// hosts are labels that tell what their bearer does: ask.
var hosts = wordSet(`presenter host interviewer reporter journalist moderator anchor newsreader announcer newscaster anchorman anchorwoman`)

// unnamed reports whether a label stands for whoever asks.
func unnamed(label string) bool { return label == "Q" || label == "Question" || label == "QUESTION" }

// foremost is the label of most answers where an interviewer has a label too;
// empty where nobody has.
func foremost(answers []answer) article.Span {
	count := map[article.Span]int{}
	var best article.Span
	asked := false
	for i := range answers {
		a := &answers[i]
		asked = asked || a.question && a.label.Len() > 0
		if a.question || a.label.Len() == 0 {
			continue
		}
		count[a.label]++
		if best.Len() == 0 || count[a.label] > count[best] {
			best = a.label
		}
	}
	if !asked {
		return article.Span{}
	}
	return best
}

// enclosed gives a stretch that is all of the answer its speaker, and reports
// whether there is one.
func (f *Finder) enclosed(a *answer, who article.Who) bool {
	for i := sort.Search(len(f.all), func(i int) bool { return f.all[i].Start >= a.Start }); i < len(f.all) &&
		f.all[i].Start < a.Start+2; i++ {
		if st := &f.all[i]; st.quote >= 0 && st.End >= a.End-1 && st.End <= a.End {
			f.out[st.quote].Speaker, f.out[st.quote].Rule = who, "interview"
			return true
		}
	}
	return false
}

// called reports whether the mention addresses somebody: "Ms Smith, you said".
func (f *Finder) called(m *article.Mention) bool {
	rest := f.talk.text[m.End:]
	return strings.HasPrefix(rest, ",") || strings.HasPrefix(rest, "?") || strings.HasPrefix(rest, ":")
}

// leading is the letters that s begins with: "They" of "They've".
func leading(s string) string {
	n := 0
	for n < len(s) && isLetter(s[n]) {
		n++
	}
	return s[:n]
}

// theirs are pronouns for others than who talk.
var theirs = wordSet(`they it he she some those`)

// addressed gives what the questions say that "you" have said to who answers next,
// whose answers are the quotes from said on; and so what one of those who talk says that "you"
// have said before.
func (f *Finder) addressed(text string, answers []answer, ann *article.Annotation, said int) {
	from := answers[0].Start
	if p := answers[0].part; p > 0 {
		from = ann.Parts[p-1].Start
	}
	spoken := f.out[said:]
	for i := range f.out[:said] {
		q := &f.out[i]
		if q.Start < from || lower(q.Source.Of(text)) != "you" {
			continue
		}
		next := sort.Search(len(spoken), func(k int) bool { return spoken[k].Start > q.Start })
		own := article.Who{}
		if inAnswer(answers, q.Start) {
			if next == 0 || !f.toldOf(q) {
				continue
			}
			own = spoken[next-1].Speaker
		}
		for next < len(spoken) && (spoken[next].Rule != "interview" || spoken[next].Speaker == own) {
			next++
		}
		if next < len(spoken) {
			q.Speaker = spoken[next].Speaker
		}
	}
}

// toldOf reports whether the cue of a report tells of what has been.
func (f *Finder) toldOf(q *article.Quote) bool {
	k := f.talk.tokenAt(q.Cue.Start)
	return q.Cue.Len() > 0 && k < len(f.talk.ann.Tokens) &&
		(f.talk.ann.Tokens[k].Tag == article.VBD || f.talk.ann.Tokens[k].Tag == article.VBN)
}

// blocks lists the answers of an interview that sets each question and its
// answer as a paragraph of lines: in three such paragraphs or more, the first
// lines are shorter than the others, two ask, and half of the answers are in the
// first person.
func blocks(text string, ann *article.Annotation) []answer {
	var out, run []answer
	n, ask, short, long := 0, 0, 0, 0 // paragraphs of run, and what they show
	settle := func() {
		if n >= 3 && ask >= 2 && short < long {
			first := 0
			for i, last := 0, -1; i < len(run); i++ {
				if run[i].block != last && firstPerson(run[i].Of(text)) {
					first, last = first+1, run[i].block
				}
			}
			if 2*first >= n {
				out = append(out, run...)
			}
		}
		run = run[:0]
		n, ask, short, long = 0, 0, 0, 0
	}
	for i := 0; i < len(ann.Parts); {
		to := i + 1
		for to < len(ann.Parts) && strings.Count(text[ann.Parts[to-1].End:ann.Parts[to].Start], "\n") == 1 {
			to++
		}
		head := &ann.Parts[i]
		if to == i+1 || to > i+5 || head.Kind == article.Furniture || head.Kind == article.Caption {
			settle()
			i = to
			continue
		}
		n++
		short += head.Len()
		if strings.HasSuffix(strings.TrimRight(head.Of(text), " *"), "?") {
			ask++
		}
		for k := i + 1; k < to; k++ {
			p := &ann.Parts[k]
			long += p.Len()
			run = append(run, answer{Span: p.Span, part: k, block: i})
		}
		i = to
	}
	settle()
	return out
}

// firstPerson reports whether "I", "we", "my" or "our" stands in s outside
// quotation marks.
func firstPerson(s string) bool { return says(s, self|selves) }

// secondPerson reports whether "you" or "your" stands in s outside quotation
// marks.
func secondPerson(s string) bool {
	return (strings.Contains(s, "you") || strings.Contains(s, "You")) && says(s, you) // most do not
}

// firstSingular reports whether "I" or "my" stands in s outside quotation marks.
func firstSingular(s string) bool { return says(s, self|selfObject) }

// A pronoun is one of the persons who talk to each other, as bits.
type pronoun uint8

const (
	self       pronoun = 1 << iota // I, my
	selfObject                     // me, mine
	selves                         // we, our
	you                            // you, your
)

func pronounOf(word string) pronoun {
	switch word {
	case "I", "my", "My":
		return self
	case "me", "mine":
		return selfObject
	case "we", "We", "our", "Our":
		return selves
	case "you", "You", "your", "Your":
		return you
	}
	return 0
}

// says reports whether one of the pronouns stands in s outside quotation marks.
func says(s string, pronouns pronoun) bool {
	quoted := false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case isLetter(c):
			from := i
			for i+1 < len(s) && isLetter(s[i+1]) {
				i++
			}
			if !quoted && i-from < 4 && pronounOf(s[from:i+1])&pronouns != 0 {
				return true
			}
		case c == '"':
			quoted = !quoted
		case strings.HasPrefix(s[i:], "“"):
			quoted = true
		case strings.HasPrefix(s[i:], "”"):
			quoted = false
		}
	}
	return false
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// sentenceAt is the index of the sentence that holds the byte at, or of the
// one before it.
func sentenceAt(ann *article.Annotation, at int) int {
	lo, hi := 0, len(ann.Sentences)
	for lo < hi {
		if m := (lo + hi) / 2; ann.Sentences[m].Span.End <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return min(lo, max(0, len(ann.Sentences)-1))
}
