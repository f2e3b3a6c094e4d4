package quote

import (
	"strings"

	"epithet/stages/article"
)

// register is which labels an article's parts begin with, and how often.
type register struct {
	text   string
	ann    *article.Annotation
	labels []article.Span // of the parts, empty where one has none
	count  map[string]int
	titles map[string]bool // the first words of recurring labels of several

	recurring, total, capitals, names int // labels that recur, their parts, those in capitals, those that are no plain words

	letters bool // "Q" and "A"
	talk    bool // the parts are turns of talk
	few     bool // too few recur to tell by that alone who bears one
}

func (f *Finder) register(text string, ann *article.Annotation, labels []article.Span) register {
	r := register{text: text, ann: ann, labels: labels, count: map[string]int{}, titles: map[string]bool{}}
	plain := map[string]bool{}
	for _, l := range labels {
		if l.Len() == 0 {
			continue
		}
		if r.count[l.Of(text)]++; r.count[l.Of(text)] == 2 {
			plain[l.Of(text)] = f.talk.plainWord(ann, l)
		}
		if in := bracketed(text, l); in.Len() > 0 && startsUpper(in.Of(text)) {
			r.count[in.Of(text)]++
		}
	}
	for l, n := range r.count {
		if n < 2 {
			continue
		}
		r.recurring++
		r.total += n
		if !plain[l] {
			r.names++
		}
		if title, _, ok := strings.Cut(l, " "); ok {
			r.titles[title] = true
		}
		if l == strings.ToUpper(l) && len(l) > 1 {
			r.capitals++
		}
	}
	r.letters = r.count["Q"] > 0 && r.count["A"] > 0 || r.count["Question"] > 0 && r.count["Answer"] > 0
	return r
}

// at is the label of part i, by the shorter form that recurs where there is one: "Ann
// Smith:", and "Smith:" from then on.
func (r *register) at(i int) (l article.Span, name string) {
	l = r.labels[i]
	name = l.Of(r.text)
	if r.count[name] > 1 {
		return l, name
	}
	if short := name[strings.LastIndexByte(name, ' ')+1:]; r.count[short] > 1 {
		return l, short
	}
	if short := initials(name); len(short) > 1 && r.count[short] > 1 {
		return l, short
	}
	if in := bracketed(r.text, l); r.count[in.Of(r.text)] > 1 {
		return in, in.Of(r.text) // "Minister (Ms Smith):", and "Ms Smith:" elsewhere
	}
	return l, name
}

// bears reports whether somebody speaks behind the label of part i, which is the name.
func (f *Finder) bears(r *register, i int, name string) bool {
	title, _, _ := strings.Cut(name, " ")
	switch {
	case r.count[name] > 1, r.letters && (name == "Q" || name == "A" || name == "Question" || name == "Answer"),
		r.titles[title],
		2*r.capitals > r.recurring && name == strings.ToUpper(name):
		return true
	case r.talk && i > 0 && i+1 < len(r.labels) && r.labels[i-1].Len() > 0 && r.labels[i+1].Len() > 0:
		return true // between two who talk
	}
	return (r.few || r.talk) &&
		(f.talk.bearsLabel(r.labels[i]) || f.talk.asksNext(r.ann, r.labels, i) || f.talk.asksNext(r.ann, r.labels, i-1))
}
