package characterise

import (
	"strings"

	"epithet/stages/article"
)

// plurals are the plural nouns that end names of the lexicon, each with the one
// entity that it ends names of: "protesters" of "Orlan protesters".
func plurals(lex *article.Lexicon) map[string]string {
	of := map[string]string{}
	for _, x := range lex.Entities {
		if x.Type == article.Person || x.Type == article.Place || x.Type == article.State {
			continue
		}
		for _, name := range append([]string{x.Name}, x.Aliases...) {
			words := strings.Fields(strings.ToLower(name))
			if len(words) < 2 {
				continue
			}
			w := words[len(words)-1]
			if !collective[w] && (!strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ss")) {
				continue
			}
			if id, seen := of[w]; seen && id != x.ID {
				of[w] = ""
			} else {
				of[w] = x.ID
			}
		}
	}
	return of
}

// collective are nouns for many that have no s.
var collective = list(`police people militia`)

// manyNamed is the listed body that a noun for many, or for what they do, names by
// the last word of its name, where the phrase singles out none of them: "violent
// protests", "police brutality".
func (j *Judge) manyNamed(l *line, p phrase) ref {
	for k := p.from; k < p.to; k++ {
		if l.tag(k) == article.CD || l.is(k, "other", "many", "some", "several", "no") {
			return ref{}
		}
		if _, ok := j.named(l, k); ok {
			return ref{}
		}
	}
	if p.owner >= 0 {
		return ref{}
	}
	from := p.from
	if personal(l.lemma(p.head)) {
		from = p.head // "people smugglers"
	}
	for k := p.head; k >= from; k-- {
		w := strings.ToLower(l.toks[k].Of(l.text))
		if t := l.tag(k); t != article.NN && t != article.NNS {
			continue
		}
		id := j.lex.plurals[w]
		if id == "" {
			id = j.lex.plurals[strings.TrimSuffix(strings.TrimSuffix(w, "s"), "e")+"ers"] // of "strikers": "strikes"
		}
		if id != "" {
			return ref{id: id, kind: j.lex.kinds[id], listed: true, span: l.toks[k].Span, how: "description"}
		}
	}
	return ref{}
}
