package characterise

import (
	"slices"
	"strings"

	"epithet/stages/article"
)

// want is what a pronoun or description asks of its antecedent.
type want struct {
	person, woman, man, body, state, place, media, other, plural bool
	persons                                                      bool   // several, such as are of a body: "the defendants"
	noun                                                         string // the description's head
}

// wantOf is what a description with that head asks for.
func wantOf(noun string) want {
	noun = strings.ToLower(noun)
	return want{
		woman:  strings.HasSuffix(noun, "woman") || female[noun],
		man:    noun == "man" || male[noun],
		person: personNouns[noun] || strings.HasSuffix(noun, "-year-old"),
		body:   bodyNouns[noun] || mediaNouns[noun], media: mediaNouns[noun],
		state: stateNouns[noun], place: placeNouns[noun],
	}
}

// female and male are further nouns for women and for men.
var (
	female = list(`mother wife daughter sister widow aunt niece grandmother granddaughter girl lady mum mom actress`)
	male   = list(`father husband son brother uncle nephew grandfather grandson boy gentleman dad`)
)

func (w want) admits(m *article.Mention) bool {
	switch m.Type {
	case article.Person:
		return w.person
	case article.State:
		return w.state
	case article.Camp:
		return w.place || w.body && w.noun == ""
	case article.Place:
		return w.place
	}
	return w.other || w.body
}

// kind reports whether an entity of the type is admitted.
func (w want) kind(t string) bool { return w.admits(&article.Mention{Type: t}) }

// faded is how much an antecedent so many sentences and paragraphs back fits.
func faded(sentences, paragraphs int) int { return -4*min(sentences, 6) - min(paragraphs, 4) }

// asSubject is how much better a subject fits.
const asSubject = 5

// asParallel is how much better fits what stands in the same place of the same construction.
const asParallel = 2 * asSubject

// reach is how many mentions back an antecedent is sought.
const reach = 40

// nearest is the mention before token i that w fits best: near, a subject, and
// much named.
func (j *Judge) nearest(l *line, i int, w want) ref {
	k, _ := j.salient(l, i, w)
	if k < 0 {
		return ref{}
	}
	return refOf(&j.mentions[k], "")
}

// salient is the index of the mention that nearest is taken from, -1 for none,
// and how well it fits.
func (j *Judge) salient(l *line, i int, w want) (at, fit int) {
	at = l.toks[i].Start
	part := j.ann.Sentences[l.sent].Part
	self, side := "", "" // who speaks, and for whom
	if w.noun == "" {
		if r := j.speaker(at); r.known() {
			self = r.id
			if r.kind == article.Person {
				side = j.affiliation(r.id).id
			}
		}
	}
	if w.noun != "" && j.aiming && (w.person || j.termed(l, l.phraseAt(i))) {
		self, side = j.spokenBy(j.quoteAt(at, false))
	}
	if self == "" && w.person && j.aiming {
		self = j.unlistedSpeaker(at)
	}
	own := i // the pronoun, or the description's head
	if l.tag(i) == article.DT {
		own = l.phraseAt(i).head
	}
	doer := j.doerBeside(l, own)
	best, bestScore := -1, -100
	viewer, object, giver := "", "", ""
	if w.noun != "" {
		object = j.actedOn(l, own)
		if v := l.namedOthers(own); v >= 0 {
			giver = j.giversBody(l, v)
		}
	}
	if w.noun != "" && w.person {
		viewer = j.viewerBefore(l, i)
	}
	j.selfsame = [...]string{self, side, "", doer, viewer, object, giver}
	n := 0
	for k := j.mentionFrom(at) - 1; k >= 0 && n < reach; k-- {
		m := &j.mentions[k]
		if m.End > at {
			continue
		}
		n++
		if !w.admits(m) && !(w.plural && j.peoples(m)) || slices.Contains(j.selfsame[:], m.EntityID) ||
			w.woman && j.crowd.whose(k).gender < 0 || w.man && j.crowd.whose(k).gender > 0 {
			continue
		}
		d := l.sent - m.Sent
		gap := part - j.ann.Sentences[m.Sent].Part
		if d > 20 || gap > 7 {
			break
		}
		listed := m.Method == article.Catalogue
		if !listed && m.Type != article.Person && m.Type != article.Organisation || w.person && j.closesHailing(m) {
			continue
		}
		if d == 0 {
			t := l.at(m.Start)
			if l.coArgument(t, own) || l.coArgument(l.at(m.End-1), own) || l.viewerOf(t, i) || w.noun != "" && l.apart(t, own) {
				j.selfsame[2] = m.EntityID
				continue
			}
			if q := l.phraseAt(i); q.owner >= t && q.from <= t {
				continue
			}
		}
		score := faded(d, gap)
		if d == 0 && w.noun == "" && !w.person && l.besideSubject(l.at(m.Start), i) {
			score -= 6
		}
		if j.subjectLike(m) {
			score += asSubject
		}
		if d == 0 && l.namedAlike(l.at(m.Start), i) {
			score += asParallel
		}
		if !listed {
			score -= 4
		}
		score += min(j.crowd.whose(k).count, 8) / 2
		if w.noun != "" && j.lex.hasWord(m.EntityID, w.noun) {
			score += 12
		}
		if m.Type == article.Other {
			score -= 3
		}
		if score > bestScore {
			best, bestScore = k, score
		}
	}
	return best, bestScore
}

// unlistedSpeaker is who says the innermost quotation about the byte at, where the lexicon does not list him: he is
// none of those whom he speaks of. Empty for none.
func (j *Judge) unlistedSpeaker(at int) string {
	q := j.quoteAt(at, true)
	if q < 0 {
		return ""
	}
	if w := &j.quotes[q].Speaker; w.EntityID == "" && w.Span.Len() > 0 {
		if m := j.mentionIn(w.Span); m >= 0 && j.mentions[m].Method == article.Discovered {
			return j.mentions[m].EntityID
		}
	}
	return ""
}

// viewerBefore is whom a pronoun stands for in whose view, or to whom, something is so, right before
// the description that begins at token i: "in her telling the president is", "to him the mayor is";
// empty for none.
func (j *Judge) viewerBefore(l *line, i int) string {
	k := i - 1
	if l.tag(k) == article.TagComma {
		k--
	}
	if (views[l.word(k)] || views[l.lemma(k)] || writings[l.lemma(k)]) && l.tag(k-1) == article.PRPS && l.is(k-2, "in") {
		k--
	} else if l.tag(k) != article.PRP || !l.is(k-1, "to", "for") {
		return ""
	}
	if !l.opensAt(k - 1) {
		return ""
	}
	return j.who(l, k, 3).id
}

// doerBeside is whom the pronoun stands for that is the subject of the verb whose object token
// i is, where the sentence before is about him: i is somebody else, as in "It called the
// company"; empty for none.
func (j *Judge) doerBeside(l *line, i int) string {
	s := l.doerBefore(i)
	if s < 0 {
		return ""
	}
	r := j.who(l, s, 3)
	if l.tag(s).IsNoun() {
		return r.id
	}
	if k := j.mentionIn(r.span); !r.known() || k < 0 || j.mentions[k].Sent < l.sent-1 || !j.subjectLike(&j.mentions[k]) {
		return ""
	}
	return r.id
}

// doerBefore is the pronoun of the third person that is the subject of the verb whose object
// token i is; -1 for none.
func (l *line) doerBefore(i int) int {
	if l.tag(i) == article.PRP && !l.is(i, "him", "her", "it", "them") || l.tag(i) != article.PRP && !l.tag(i).IsNoun() {
		return -1
	}
	v := l.head(i)
	if r := l.rel(i).Base(); v < 0 || v > i || !l.tag(v).IsVerb() || r != article.Obj && r != article.Iobj {
		if v = l.leftOf(l.phraseAt(i).from); l.tag(i) == article.PRP {
			v = i - 1
		}
		if v < 0 || !naming[l.lemma(v)] || !l.verbal(v) {
			return -1
		}
	}
	if l.tag(v-1) == article.TO {
		return -1 // "to call him" is whoever does it
	}
	s, passive := l.subject(v)
	if s < 0 || s > v || passive {
		return -1
	}
	if l.is(s, "he", "she", "it", "they") || l.tag(i) == article.PRP && l.tag(s) == article.NN && l.definite(l.phraseAt(s)) {
		return s
	}
	return -1
}

// subjectLike reports whether the mention stands before the first finite verb
// of its sentence and after no preposition.
func (j *Judge) subjectLike(m *article.Mention) bool {
	return beforeVerb(j.ann.Sentence(m.Sent), m.Start)
}

// beforeVerb reports that of what begins at the byte.
func beforeVerb(toks []article.Token, at int) bool {
	prep := false
	for k := range toks {
		t := &toks[k]
		if t.End > at {
			if t.Start > at {
				return false // it stands aside
			}
			break
		}
		switch {
		case t.Tag.IsFinite():
			return false
		case t.Tag == article.IN || t.Tag == article.TO:
			prep = true
		case t.Tag == article.TagComma:
			prep = false
		}
	}
	return !prep
}
