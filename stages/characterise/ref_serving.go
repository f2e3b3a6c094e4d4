package characterise

import (
	"strings"

	"epithet/stages/article"
)

// spokes are nouns for those who speak for whom the text is about, where it does not
// say whose they are.
var spokes = list(`spokesman spokeswoman spokesperson spokespeople spokesmen convener convenor co-chair co-chairman co-chairwoman co-chairperson`)

// serving are offices by the bodies that they are of, as these are named: "the
// prosecutor" of "the Central Prosecutor's Office".
var serving = map[string][]string{
	"prosecutor": {"prosecutor", "prosecutors", "prosecution"}, "judge": {"court", "tribunal"}, "justice": {"court", "tribunal"},
	"magistrate": {"court", "tribunal"}, "ombudsman": {"ombudsman"}, "minister": {"ministry"},
	"commander": {"army", "division", "brigade", "navy"}, "general": {"army", "division", "brigade", "military"},
	"colonel": {"army", "division", "brigade", "military"}, "brigadier": {"army", "division", "brigade", "military"},
	"admiral": {"navy"}, "principal": {"school", "college", "academy"}, "headmaster": {"school", "college", "academy"},
	"headmistress": {"school", "college", "academy"}, "headteacher": {"school", "college", "academy"},
	"sheriff": {"sheriff", "sheriff's", "sheriff’s"}, "chancellor": {"university", "college"},
	"rector": {"university", "college"}, "dean": {"university", "college"}, "provost": {"university", "college"},
	"vice-chancellor": {"university", "college"}, "archbishop": {"archdiocese", "church"}, "bishop": {"diocese", "church"},
}

// served is the one listed body, of those that the article names, whose name tells
// that the office at k is of it.
func (j *Judge) served(l *line, k int) ref {
	lemma := l.lemma(k)
	names := serving[lemma]
	if names == nil {
		return ref{}
	}
	field := "" // "the Minister of Culture", "the culture minister"
	if lemma == "minister" {
		switch {
		case l.is(k+1, "of", "for"):
			field = strings.ToLower(l.lemma(k + 2))
		case l.tag(k-1).IsNoun() || l.tag(k-1).IsAdjective():
			field = strings.ToLower(l.lemma(k - 1))
		}
		if field == "" || field == "prime" {
			return ref{}
		}
	}
	if field != "" {
		return j.ministry(field)
	}
	for _, w := range names {
		if r, ok := j.onlyNamed(w); ok {
			return r
		}
	}
	return ref{}
}

// ministry is the one listed body that is the ministry of the field, named in the
// article or not.
func (j *Judge) ministry(field string) ref {
	id := ""
	for x := range j.lex.names {
		if kind := j.lex.kinds[x]; kind == article.Person || kind == article.State || !j.lex.hasWord(x, field) ||
			!j.lex.hasWord(x, "ministry") && !j.lex.hasWord(x, "department") {
			continue
		}
		if id != "" {
			return ref{}
		}
		id = x
	}
	return ref{id: id, kind: j.lex.kinds[id], listed: id != "", how: "office"}
}

// onlyNamed is the one listed body that the article names whose name holds the word;
// ok where there is at least one, nobody known where there are several.
func (j *Judge) onlyNamed(word string) (found ref, ok bool) {
	for _, n := range j.crowd.listed {
		m := &j.mentions[j.crowd.all[n].first]
		if m.Type == article.Person || !j.lex.hasWord(m.EntityID, word) {
			continue
		}
		if ok {
			return ref{}, true
		}
		found, ok = refOf(m, "office"), true
	}
	return found, ok
}

// spokenFor is the listed body or state that the text is about before the spokesman
// at k, of whom it does not say whose he is: the last subject of this sentence or
// the four before. A government's is the state's at home where it names none.
func (j *Judge) spokenFor(l *line, k int) ref {
	if !spokes[l.lemma(k)] {
		return ref{}
	}
	if r := j.campaigned(l, k); r.known() {
		return r
	}
	if !l.is(k-1, "government", "ministry") {
		if r := j.contacted(l); r.known() && l.tag(k) == article.NN {
			return r
		}
		return j.about(l, k, false, 4)
	}
	if r := j.about(l, k, true, 4); r.known() {
		return r
	}
	if l.tag(k-2) == article.NNP || l.tag(k-2).IsAdjective() {
		return ref{} // "a German government spokesman"
	}
	if r := j.home(); r.known() || !j.sole {
		return r
	}
	return j.state
}

// contacting are verbs for turning to a body for its answer.
var contacting = list(`ask contact call phone email e-mail approach reach write invite press`)

// contacted is the listed body that somebody turns to in the sentence before: "I asked X about the files. A spokesman".
func (j *Judge) contacted(l *line) ref {
	s := l.sent - 1
	if s < 0 || j.tooLong(s) || j.ann.Sentences[l.sent].Part-j.ann.Sentences[s].Part > 1 {
		return ref{}
	}
	n := line{text: l.text, toks: j.ann.Sentence(s)}
	for v := 1; v < len(n.toks); v++ {
		if !n.tag(v).IsVerb() || !contacting[n.lemma(v)] || j.quoteAt(n.toks[v].Start, true) >= 0 {
			continue
		}
		k := v + 1
		if n.is(k, "to") {
			k++
		}
		if n.tag(k) == article.DT {
			k++
		}
		if r, ok := j.named(&n, k); ok && r.listed && (r.kind == article.Organisation || r.kind == article.Media) &&
			r.span.Start == n.toks[k].Start {
			r.how = "office"
			return r
		}
	}
	return ref{}
}

// heads are nouns for who is at the head of a body, before the name where the text
// has just spoken of the body: "chief executive Ann Smith".
var heads = list(`executive secretary chairman chairwoman chairperson chair director treasurer secretary-general`)

// headed is the listed body that the text is about before the title at k, which
// stands right before a name and tells of no other.
func (j *Judge) headed(l *line, k int) ref {
	if !heads[l.lemma(k)] {
		return ref{}
	}
	p := l.phraseAt(k)
	if p.owner >= 0 || p.det >= 0 && !l.is(p.det, "the") || l.is(p.to, "of", "for", "at") {
		return ref{}
	}
	r := j.about(l, k, false, 2)
	if !r.known() {
		r = j.resumed(l, k)
	}
	if r.kind != article.Organisation {
		return ref{}
	}
	return r
}

// strangers reports whether "its", at token i of who speaks, goes back to a body that is none of
// those whom the lexicon lists: "The union has walked out. “…,” said its secretary".
func (j *Judge) strangers(l *line, i int) bool {
	r, ok := j.itsBody(l, i)
	return ok && !r.known()
}

// itsBody is whom the noun for a body stands for that is the subject of the sentence before and that
// "its", at token i before any other noun, goes back to; false where there is none.
func (j *Judge) itsBody(l *line, i int) (ref, bool) {
	if !l.is(i, "its") || j.quoteAt(l.toks[i].Start, true) >= 0 {
		return ref{}, false
	}
	for k := i - 1; k >= 0 && j.quoteAt(l.toks[k].Start, true) < 0; k-- {
		if l.tag(k).IsNoun() {
			return ref{}, false // which it may be
		}
	}
	sent := l.sent - 1
	for sent >= 0 && sent > l.sent-4 && j.quoteAt(j.ann.Sentences[sent].Start, true) >= 0 {
		sent--
	}
	if sent < 0 || j.tooLong(sent) || j.ann.Sentences[l.sent].Part-j.ann.Sentences[sent].Part > 1 {
		return ref{}, false
	}
	n := j.line(sent)
	h := n.pastOwners(n.firstHead(n.pastOpening(), len(n.toks)-1))
	if h < 0 || n.tag(h) != article.NN || !beforeVerb(n.toks, n.toks[h].Start) && n.rel(h).Base() != article.Nsubj {
		return ref{}, false
	}
	if lemma := n.lemma(h); !bodyNouns[lemma] && !mediaNouns[lemma] && lemma != "opposition" && !kindOf(lemma, "organization") {
		return ref{}, false
	}
	return j.who(&n, h, 0), true
}

// resumed is the listed body that a description takes up as the subject of this sentence, before
// token k, or of the sentence before: "The club has lost money. … chairman Ann Smith said".
func (j *Judge) resumed(l *line, k int) ref {
	for sent := l.sent; sent >= 0 && sent >= l.sent-1; sent-- {
		if j.tooLong(sent) || j.ann.Sentences[l.sent].Part-j.ann.Sentences[sent].Part > 1 {
			break
		}
		s, end := *l, k
		if sent != l.sent {
			s = j.line(sent)
			end = len(s.toks)
		}
		for n := 1; n < end; n++ {
			if s.resumes(n) && beforeVerb(s.toks, s.toks[n].Start) && j.quoteAt(s.toks[n].Start, true) < 0 {
				if r := j.who(&s, n, 0); r.listed {
					r.how = "office"
					return r
				}
			}
		}
	}
	return ref{}
}

// about is the listed body or state, or the state alone, that was the last subject
// before token k in this sentence or so many before.
func (j *Judge) about(l *line, k int, government bool, sentences int) ref {
	at := l.toks[k].Start
	within := j.quoteAt(at, true)
	for n, back := j.mentionFrom(at)-1, 0; n >= 0 && back < reach; n, back = n-1, back+1 {
		m := &j.mentions[n]
		if l.sent-m.Sent > sentences || j.ann.Sentences[l.sent].Part-j.ann.Sentences[m.Sent].Part > 2 {
			break
		}
		r := refOf(m, "office")
		if !r.listed && !government && (m.Type == article.Organisation || m.Type == article.Media) && m.End <= at &&
			j.subjectLike(m) {
			break // whose else
		}
		if !r.listed || m.End > at || m.Type == article.Person || m.Type == article.Place ||
			government && m.Type != article.State || j.quoteAt(m.Start, true) != within || !j.subjectLike(m) {
			continue
		}
		r.how = "office"
		return r
	}
	return ref{}
}

// modified is the one listed body whose name holds a noun before the office at k:
// "a Commission spokesman", "the division commander".
func (j *Judge) modified(l *line, p phrase, k int) ref {
	for n := k - 1; n >= p.from; n-- {
		if !l.tag(n).IsNoun() {
			break
		}
		w := strings.ToLower(l.lemma(n))
		if !bodyNouns[w] && !mediaNouns[w] && !authorityNouns[w] && w != "division" && !j.shortName(l, n) || voiceNouns[w] {
			continue
		}
		if r := j.bearer(w, l.toks[n].Start); r.known() && r.kind != article.Person && r.kind != article.Place {
			return r
		}
	}
	return ref{}
}

// beforeTitles is where the titles and descriptions begin that stand right before
// the name at token first: "retired dentist" of "retired dentist Ann Smith".
func (l *line) beforeTitles(first int) int {
	n := first
	for n > 0 && first-n < 5 && !l.mark(n-1) && (l.tag(n-1).IsNoun() || l.tag(n-1).IsAdjective() || l.tag(n-1) == article.VBN ||
		l.tag(n-1) == article.VBD && n < first && l.tag(n-2) == article.TagComma) {
		n--
	}
	return n
}

// onBehalf is the listed body for whom the sentence says, up to the comma at k, that who
// follows speaks: "For X, Ann Smith stated".
func (j *Judge) onBehalf(l *line, k int) ref {
	if !l.is(0, "for") && !(l.tag(0) == article.CD && (l.is(1, "for") || l.is(2, "for"))) || k > 9 || k < 2 {
		return ref{}
	}
	if r, ok := j.named(l, k-1); ok && r.listed && r.kind == article.Organisation {
		r.how = "office"
		return r
	}
	return ref{}
}

// staffOfficer reports whether the noun at k is for an officer of a body's staff: "its
// legal officer".
func (l *line) staffOfficer(k int) bool {
	return l.is(k, "officer") &&
		l.is(k-1, "legal", "press", "executive", "information", "communications", "policy", "financial", "operating", "liaison", "advocacy")
}
