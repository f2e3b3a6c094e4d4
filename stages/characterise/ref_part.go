package characterise

import (
	"strings"

	"epithet/stages/article"
)

// partOf is whose member, part or head the noun phrase p, with token i, names: "the group's
// leader", "whose gunmen", "the Kenyan army".
func (j *Judge) partOf(l *line, i int, p phrase, depth int) ref {
	lemma := l.lemma(p.head)
	if r := j.envoysOwn(l, p, depth); r.known() {
		return r
	}
	if partNouns[lemma] || partNouns[strings.TrimSuffix(lemma, "s")] || personNouns[lemma] || bodyNouns[lemma] {
		r := j.owner(l, p, depth)
		if n := j.demonym(l, p); n.known() && !r.listed && p.owner < 0 &&
			(stateNouns[lemma] || armed[strings.TrimSuffix(lemma, "s")] || envoys[lemma]) {
			return n // an adjective that is taken for a name
		}
		if r.known() && !(r.kind == article.State && p.owner < 0 && alikeOrOwn(lemma)) {
			if h := j.atHead(l, p, r); h.known() {
				return h
			}
			if r.kind == article.Person && bodyNouns[lemma] && !personNouns[lemma] && !l.tag(i).IsPlural() {
				if b := j.affiliation(r.id); b.listed && b.kind == article.Organisation {
					r = b // "his movement"
				}
			}
			r.how = "part"
			return r
		}
	}
	if r := j.officesOwn(l, p); r.known() {
		return r
	}
	arm := strings.TrimSuffix(lemma, "s")
	if p.owner >= 0 && l.tag(p.head).IsPlural() && human(lemma) && !others[lemma] && !aimedAt[lemma] && !kindred[lemma] &&
		!l.is(p.owner, "our", "my", "your") {
		if r := j.who(l, p.owner, depth+1); r.kind == article.Organisation {
			r.how = "part"
			return r // "whose gunmen"
		}
	}
	if stateNouns[lemma] || armed[arm] || envoys[lemma] || lemma == "authority" && l.tag(p.head).IsPlural() {
		r, n := j.owner(l, p, depth), j.demonym(l, p)
		if r.known() && !armed[arm] && !envoys[lemma] && (r.listed || !n.known() || p.owner >= 0) {
			r.how = "part"
			return r
		}
		if n.known() {
			return n
		}
	}
	return ref{}
}

// kindred are nouns for somebody's family.
var kindred = list(`child kid son daughter baby parent mother father grandparent grandfather grandmother ancestor forefather
	forebear relative wife husband spouse brother sister grandchild grandson
	granddaughter nephew niece uncle aunt cousin descendant orphan widow`)

// armed are nouns for those who act for a state by force.
var armed = list(`army military navy troop soldier police gendarme policeman`)

// others are nouns for another of the possessor's kind.
var others = list(`neighbour neighbor rival opponent successor predecessor counterpart challenger enemy foe adversary`)

// other is the last mention of the possessor's kind that is not the possessor:
// "its neighbour".
func (j *Judge) other(l *line, p phrase, depth int) ref {
	r := j.who(l, p.owner, depth+1)
	if !r.known() {
		return ref{}
	}
	for k := j.mentionFrom(l.toks[p.from].Start) - 1; k >= 0 && k > j.mentionFrom(l.toks[p.from].Start)-reach; k-- {
		m := &j.mentions[k]
		if m.EntityID != r.id && m.Type == r.kind && m.Method == article.Catalogue {
			return refOf(m, "description")
		}
	}
	return j.soleOther(r)
}

// soleOther is the one state that the article names beside the state r, of which it need not
// have spoken yet: "its neighbour".
func (j *Judge) soleOther(r ref) ref {
	found := ref{}
	for _, n := range j.crowd.listed {
		m := &j.mentions[j.crowd.all[n].first]
		if r.kind != article.State || m.Type != article.State || m.EntityID == r.id {
			continue
		}
		if found.known() {
			return ref{}
		}
		found = refOf(m, "description")
	}
	return found
}
