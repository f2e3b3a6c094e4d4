package characterise

import (
	"slices"
	"strings"

	"epithet/stages/article"
)

// apartKinds are nouns for bodies that no other kind of body is meant by: an army spokesman is no company's.
var apartKinds = list(`police army navy military court university school church hospital parliament`)

// ofApartKind reports whether a noun before the office at k, of the phrase p, is for a kind of body that the listed one
// with that id is by no name or description.
func (j *Judge) ofApartKind(l *line, p phrase, k int, id string) bool {
	for n := p.from; n < k; n++ {
		if w := strings.ToLower(l.lemma(n)); apartKinds[w] && l.tag(n).IsNoun() && !j.lex.hasWord(id, w) &&
			(id == "" || j.describedAs(w, l.toks[n].Start).id != id) {
			return true
		}
	}
	return false
}

// shortName reports whether the name at token n is what one calls a listed body for short: "Lantern" of the "City
// Lantern", "Reform" of the "Reform Party".
func (j *Judge) shortName(l *line, n int) bool {
	w := l.toks[n].Of(l.text)
	if low := strings.ToLower(w); l.tag(n) != article.NNP || stateNouns[low] || placeNouns[low] {
		return false
	}
	return slices.ContainsFunc(j.lex.bodies, func(b named) bool {
		if k := len(b.name) - len(w); k > 0 && b.name[k-1] == ' ' && strings.EqualFold(b.name[k:], w) {
			return true
		}
		first, rest, _ := strings.Cut(b.name, " ")
		return strings.EqualFold(first, w) && bodyNouns[strings.ToLower(rest)]
	})
}

// postedAt is the listed body that somebody's spokesman, the noun at k of the phrase p, is at: "his spokesman at the agency".
func (j *Judge) postedAt(l *line, p phrase, k int) ref {
	if p.owner < 0 || !spokes[l.lemma(k)] || !l.is(p.to, "at") {
		return ref{}
	}
	if r := j.after(l, p.to+1, 3); r.listed && r.kind == article.Organisation {
		return r
	}
	return ref{}
}

// pleadsFor is the listed body for which whoever is the subject of the verb at v speaks: "argued the other side for X",
// "appeared in court for X".
func (j *Judge) pleadsFor(l *line, v int) ref {
	if !l.tag(v).IsFinite() || !appearing[l.lemma(v)] {
		return ref{}
	}
	for k := v + 1; k < len(l.toks) && k < v+8 && l.tag(k) != article.TagComma && !l.tag(k).IsVerb() && !l.is(k, "that"); k++ {
		if l.is(k, "for") {
			if r := j.after(l, k+1, 3); r.listed && r.how == "name" && r.kind == article.Organisation &&
				!l.possessive(l.at(r.span.End)) {
				return r
			}
		}
	}
	return ref{}
}

// campaigned is the listed person whom the article names most, whose campaign it is that the spokesman at k speaks for.
func (j *Judge) campaigned(l *line, k int) ref {
	if !l.is(k-1, "campaign") || l.phraseAt(k).owner >= 0 {
		return ref{}
	}
	r := j.person(want{})
	r.how = "office"
	return r
}

// leadReach is in how many sentences an article names whom its first brings in by his office.
const leadReach = 4

// mostHeadings is more than the sentences that stand above an article's first.
const mostHeadings = 20

// leadOffice is the listed body at whose head the article's first sentence has somebody without a name, where the
// mention is of the first person named after it: "The head of X hit back on Monday. “…,” Ann Smith told".
func (j *Judge) leadOffice(m *article.Mention) ref {
	if !strings.Contains(m.Of(j.a.Text), " ") {
		return ref{}
	}
	lead := 0
	for lead < m.Sent && lead < mostHeadings && j.ann.Sentences[lead].Kind != article.Content {
		lead++
	}
	if lead >= m.Sent || lead == mostHeadings || m.Sent-lead > leadReach || j.tooLong(lead) {
		return ref{}
	}
	for i := j.mentionFrom(j.ann.Sentences[lead].Start); i < len(j.mentions) && j.mentions[i].Start < m.Start; i++ {
		if x := &j.mentions[i]; x.Type == article.Person && j.quoteAt(x.Start, true) < 0 &&
			(x.Method != article.Catalogue || j.subjectLike(x)) {
			return ref{} // which it may be
		}
	}
	there := j.line(m.Sent)
	first, last := there.at(m.Start), there.at(m.End-1)
	if !there.tag(last+1).IsVerb() && !there.tag(first-1).IsVerb() {
		return ref{}
	}
	l := j.line(lead)
	h := l.firstHead(l.pastOpening(), len(l.toks)-1)
	if h < 0 || l.tag(h) != article.NN || !voiceNouns[l.lemma(h)] || !human(l.lemma(h)) && !l.is(h, "head") ||
		!l.is(l.phraseAt(h).det, "the") ||
		!l.is(h+1, "of") || !beforeVerb(l.toks, l.toks[h].Start) {
		return ref{}
	}
	if r := j.office(&l, h); r.kind == article.Organisation {
		return r
	}
	return ref{}
}
