package characterise

import (
	"strings"
	"unicode"

	"epithet/stages/article"
)

// cabinet reports whether the noun at k is for a member of the government at home, with no
// name of whose before it: "the Attorney General", "foreign secretary".
func (l *line) cabinet(k int) bool {
	switch l.lemma(k) {
	case "general":
		return l.is(k-1, "attorney", "solicitor") && l.tag(k-2) != article.NNP
	case "secretary":
		return k > 0 && departments[strings.ToLower(l.toks[k-1].Of(l.text))] && l.tag(k-2) != article.NNP
	}
	return false
}

// departments are what a secretary of a government is secretary of.
var departments = list(`foreign home defence defense justice interior health education energy environment transport culture business treasury`)

// foreign reports whether the office at k, of the phrase p, is by an adjective or name before it
// that of a state, or of another whole, that is not listed: "the American ambassador", "the
// Ruritanian foreign minister".
func (l *line) foreign(p phrase, k int) bool {
	if !stateOffices[l.lemma(k)] || p.owner >= 0 {
		return false
	}
	for n := max(p.from, 1); n < k; n++ {
		if c := l.toks[n].Of(l.text)[0]; c >= 'A' && c <= 'Z' && l.tag(n).IsAdjective() &&
			!l.is(n, "prime", "foreign", "first") {
			return true
		}
	}
	return false
}

// ofOthers reports whether the possessor at token k of an office is a noun for several persons
// or for a part of some body, so that where it stands for nobody listed the office is nobody's:
// "the residents' spokeswoman", "the transport committee's chairman".
func (l *line) ofOthers(k int) bool {
	return k >= 0 && l.tag(k).IsNoun() && (panels[l.lemma(k)] || l.tag(k).IsPlural())
}

// home is the listed state of the paper, as its name tells, "The Skarholm Times", or else of
// the dateline, at the head of the article: "SKARHOLM, 4 May (Coast Press) – ".
func (j *Judge) home() ref {
	if id := j.lex.stateIn(j.a.Source); id != "" {
		return ref{id: id, kind: article.State, listed: true, how: "office"}
	}
	for i := range j.mentions {
		m := &j.mentions[i]
		if m.Sent > 2 {
			break
		}
		if m.Type != article.State || m.Method != article.Catalogue || m.Start != j.ann.Sentences[m.Sent].Start {
			continue
		}
		l := j.whole(m.Sent)
		for k := l.at(m.End); k < len(l.toks) && k < 16; k++ {
			if l.is(k, "–", "—", "--", "-") {
				return refOf(m, "office")
			}
		}
	}
	return ref{}
}

// stateNear is the one listed state that the paragraph names before token k, or
// whose adjective it uses: whose minister stands at k without more.
func (j *Judge) stateNear(l *line, k int) ref {
	if l.lemma(k) != "minister" || l.tag(k).IsPlural() {
		return ref{}
	}
	part := j.ann.Sentences[l.sent].Part
	if r := j.stateIn(l, k); r.known() {
		return r
	}
	for s := l.sent - 1; s >= 0 && s > l.sent-4 && j.ann.Sentences[s].Part == part; s-- {
		if j.tooLong(s) {
			break
		}
		there := j.line(s)
		if r := j.stateIn(&there, len(there.toks)); r.known() {
			return r
		}
	}
	return ref{}
}

// stateIn is the first listed state of the sentence before token end, by name or
// adjective.
func (j *Judge) stateIn(l *line, end int) ref {
	for i := range end {
		w := l.toks[i].Of(l.text)
		if w[0] < 'A' || w[0] > 'Z' || l.tag(i) != article.JJ && l.tag(i) != article.NNP && l.tag(i) != article.NNPS {
			continue
		}
		if r, ok := j.named(l, i); ok && r.listed {
			if r.kind == article.State && j.quoteAt(l.toks[i].Start, true) < 0 {
				return r
			}
			continue
		}
		if id := j.lex.nation(w); id != "" && j.lex.kinds[id] == article.State && j.quoteAt(l.toks[i].Start, true) < 0 {
			return ref{id: id, kind: article.State, listed: true, span: l.toks[i].Span, how: "nationality"}
		}
	}
	return ref{}
}

// stateIn is the id of the only listed state that a source names, by an adjective or not.
func (e *entities) stateIn(source string) string {
	found := ""
	words := strings.FieldsFunc(strings.ToLower(source), func(r rune) bool {
		return !unicode.IsLetter(r) && r != '-' &&
			r != '.'
	})
	whole := " " + strings.Join(words, " ") + " "
	take := func(id string) bool {
		ok := id == "" || e.kinds[id] != article.State || found == "" || found == id
		if id != "" && e.kinds[id] == article.State {
			found = id
		}
		return ok
	}
	for _, w := range words {
		if !take(e.nation(w)) {
			return ""
		}
	}
	for _, b := range e.lands {
		if strings.Contains(whole, " "+b.name+" ") && !take(b.id) {
			return ""
		}
	}
	return found
}

// envoys are nouns for those who act for a state abroad.
var envoys = list(`diplomat ambassador envoy attaché attache consul embassy consulate`)
