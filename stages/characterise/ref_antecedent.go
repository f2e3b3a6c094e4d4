package characterise

import (
	"slices"
	"strings"

	"epithet/stages/article"
)

// enrolled are nouns for those who join or make a body, of which a state has none.
var enrolled = list(`member founder co-founder cofounder follower activist volunteer adherent devotee disciple recruit cadre membership
	elder chapter convert preacher`)

// antecedents is what the third person's pronoun at i, not of a person, asks for.
func (l *line) antecedents(i int) want {
	w := want{body: true, other: true}
	if l.is(i, "they", "them", "their", "theirs", "themselves") {
		w.plural = true
		return w
	}
	w.state, w.place = true, true
	if l.tag(i) == article.PRPS && enrolled[l.lemma(l.phraseAt(i+1).head)] {
		w.state, w.place = false, false // "its members"
	}
	return w
}

// peoples reports whether the mention of a state is of its people: "Ruritanians".
func (j *Judge) peoples(m *article.Mention) bool {
	name, many := strings.CutSuffix(m.Of(j.a.Text), "s")
	return many && m.Type == article.State && j.lex.nation(name) == m.EntityID &&
		!j.lex.hasWord(m.EntityID, strings.ToLower(name))
}

// mostAgain is within how many other references a description is sought in the sentence before:
// each may hang on several others, so that the time would double with each.
const mostAgain = 4

// againBy is the body that a definite description, in the sentence of the
// pronoun at i or as the subject of the one before, stands for, where it fits better
// than fit: "the group's ships. Its …".
func (j *Judge) againBy(l *line, i int, w want, fit int) ref {
	best, back := ref{}, 1
	if j.nested > mostAgain {
		return best
	}
	if w.persons {
		back = lookBack
	}
	for sent := l.sent; sent >= 0 && sent >= l.sent-back; sent-- {
		if j.tooLong(sent) {
			break
		}
		s, end := *l, i
		if sent != l.sent {
			s = j.line(sent)
			end = len(s.toks)
		}
		at := faded(l.sent-sent, j.ann.Sentences[l.sent].Part-j.ann.Sentences[sent].Part)
		for k := end - 1; k > 0; k-- {
			some := w.plural && s.tag(k).IsPlural() && partNouns[s.lemma(k)]
			if !some && (w.persons || !s.resumes(k)) || sent == l.sent && l.coArgument(k, i) {
				continue
			}
			score := at
			if w.persons || beforeVerb(s.toks, s.toks[k].Start) {
				score += asSubject
			} else if sent != l.sent {
				continue
			}
			r := j.who(&s, k, 3)
			if !r.known() || !w.kind(r.kind) {
				continue
			}
			if score += min(j.crowd.find(r.id).count, 8) / 2; score > fit || w.persons && !best.known() {
				best, fit = r, score
			}
		}
	}
	return best
}

// resumes reports whether the noun at k heads "the" and a noun for a body, alone.
func (l *line) resumes(k int) bool {
	if l.tag(k) == article.NNP { // "the Agency"
		noun := strings.ToLower(l.lemma(k))
		return bodyNouns[noun] && !personNouns[noun] && l.is(k-1, "the") && !l.tag(k+1).IsNoun() && !l.is(k+1, "of")
	}
	return l.tag(k) == article.NN && bodyNouns[l.lemma(k)] && !personNouns[l.lemma(k)] && l.is(k-1, "the", "this") &&
		!l.tag(k+1).IsNoun() && !l.is(k+1, "of")
}

// listedWith reports whether tokens k and s are of one list of names: "X, Y and Z".
func (l *line) listedWith(k, s int) bool {
	joined := false
	for n := min(k, s) + 1; n < max(k, s); n++ {
		switch t := l.tag(n); {
		case t == article.CC:
			joined = true
		case (t == article.DT || t.IsAdjective()) && l.tag(n-1).IsNoun():
			return false // "called X a thief and Y"
		case t != article.TagComma && t != article.DT && !l.nominal(n):
			return false
		}
	}
	return joined
}

// sameParty reports whether the name that begins at k is the subject whose head is s, or
// listed with it; not whom that is of: "X's lawyer".
func (l *line) sameParty(k, s int) bool {
	end := k
	for t := l.tag(end); t.IsName(); t = l.tag(end) {
		end++
	}
	if l.possessive(end) {
		return false
	}
	for n := min(k, s); n <= max(k, s); n++ {
		if t := l.tag(n); n != s && t != article.NNP && t != article.NNPS {
			return l.listedWith(k, s)
		}
	}
	return s == k || l.under(k, s) || l.under(s, k)
}

// objectOf reports whether the pronoun at i is the object of a verb whose subject is a
// name of r.
func (j *Judge) objectOf(l *line, r ref, i int) bool {
	for k := j.mentionFrom(l.toks[0].Start); k < len(j.mentions) && j.mentions[k].End <= l.toks[i].Start; k++ {
		if m := &j.mentions[k]; m.EntityID == r.id && l.coArgument(l.at(m.Start), i) {
			return true
		}
	}
	return false
}

// ownSubject reports whether what begins at k is the subject of the clause of the "it"
// at i, or of the one before.
func (l *line) ownSubject(k, i int) bool {
	finite := 0
	for n := k; n < i; n++ {
		finite += int(bit(l.tag(n).IsFinite()))
	}
	return finite < 2 && beforeVerb(l.toks, l.toks[k].Start)
}

// besideSubject reports whether the name at k is governed within an apposition of the
// subject of the verb whose object the pronoun at i is: "Kovac, head of X, called it".
func (l *line) besideSubject(k, i int) bool {
	v, _ := l.verbOver(i)
	if v < 0 && l.verbal(i-1) {
		v = i - 1
	}
	if v < k || v > i || l.tag(i) != article.PRP {
		return false
	}
	s, passive := l.subject(v)
	if s < 0 || passive || s >= k || l.tag(s) != article.NNP {
		return false
	}
	comma := false
	for n := s + 1; n < k; n++ {
		comma = comma || l.tag(n) == article.TagComma
		if l.tag(n).IsFinite() {
			return false
		}
	}
	return comma
}

// sameBefore is the "it" that the sentence has before the one at i, with no name
// between; -1 for none.
func (l *line) sameBefore(i int) int {
	for k := i - 1; k >= 0; k-- {
		switch {
		case l.sameSex(k, l, i):
			if l.coArgument(k, i) || l.lemma(k+1) == "be" {
				return -1
			}
			return k
		case l.tag(k) == article.NNP, l.resumes(k):
			return -1
		}
	}
	return -1
}

// apart reports whether the description at d stands in the clause whose subject is at
// t, and so for somebody else: "X will drive out the regime", "Addressing X, the judge".
func (l *line) apart(t, d int) bool {
	if l.behindOpening(t, d) {
		return true
	}
	if t >= d || l.rel(d).Base() == article.Nsubj || !beforeVerb(l.toks, l.toks[t].Start) {
		return false
	}
	finite := 0
	for k := t + 1; k < d; k++ {
		switch g := l.tag(k); {
		case g.IsFinite():
			finite++
		case g == article.WDT, g == article.WP, g == article.WRB,
			g == article.IN && l.is(k, "that", "because", "as", "while", "although", "if", "after", "before", "since"):
			return false
		}
	}
	return finite == 1
}

// behindOpening reports whether what begins at t is the object of a participle that opens the
// sentence, and the phrase with head d the subject behind its comma.
func (l *line) behindOpening(t, d int) bool {
	k := 0
	for l.mark(k) {
		k++
	}
	if l.tag(k) == article.IN {
		k++
	}
	if l.tag(k) != article.VBG || k > t || t > d {
		return false
	}
	c := l.phraseAt(d).from - 1
	return l.tag(c) == article.TagComma && c > t && l.finiteBetween(k, c) == 0
}

// termed reports whether the phrase's head is a term of the lexicon's, which nobody says
// of himself as "the …".
func (j *Judge) termed(l *line, p phrase) bool {
	at := l.toks[p.head].Start
	k, found := slices.BinarySearchFunc(j.terms, at, func(t article.Term, at int) int { return t.End - at - 1 })
	return found || k < len(j.terms) && j.terms[k].Start <= at
}
