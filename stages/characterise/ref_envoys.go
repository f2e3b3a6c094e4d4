package characterise

import (
	"strings"

	"epithet/stages/article"
)

// officesOwn is the listed body or state that a voice of it, whom "his" or "her" stands for, calls
// its own people so: "X's prime minister conceded that some of his ministers".
func (j *Judge) officesOwn(l *line, p phrase) ref {
	if !l.is(p.owner, "his", "her") || !l.tag(p.head).IsPlural() ||
		!partNouns[l.lemma(p.head)] && !armed[strings.TrimSuffix(l.lemma(p.head), "s")] {
		return ref{}
	}
	for k := p.owner - 1; k > 0; k-- {
		if l.tag(k) != article.NN || l.phraseAt(k).head != k || l.rel(k).Base() != article.Nsubj {
			continue
		}
		if r := j.office(l, k); r.listed && r.kind != article.Person {
			r.how = "part"
			return r
		}
		break
	}
	return ref{}
}

// envoysOwn is the listed state of whom the sentence brings in by it, before "his" or "her" country or
// government: "The Kenyan ambassador left when she called his country".
func (j *Judge) envoysOwn(l *line, p phrase, depth int) ref {
	if !l.is(p.owner, "his", "her") || p.owner+1 != p.head ||
		!l.is(p.head, "country", "nation", "state", "government", "homeland") {
		return ref{}
	}
	for k := p.owner - 1; k > 0; k-- {
		lemma := l.lemma(k)
		if r, ok := j.named(l, k); ok && r.listed && r.kind == article.Person {
			if s, _ := l.subject(p.owner - 1); s != k {
				return ref{}
			}
		}
		if l.tag(k) != article.NN || !human(lemma) && !isOffice(lemma) {
			continue
		}
		q := l.phraseAt(k)
		r := j.demonym(l, q)
		if !r.known() && (q.owner >= 0 || l.is(q.to, "of", "from")) {
			r = j.owner(l, q, depth+1)
		}
		if r.listed && r.kind == article.State {
			r.how = "part"
			return r
		}
	}
	return ref{}
}
