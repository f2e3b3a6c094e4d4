package characterise

import "epithet/stages/article"

// vote is how often grammar finds something said of an entity; of nobody
// listed where the ref is zero.
type vote struct {
	ref
	n int
}

// votes are the article's own usage: of frames, and of terms under a key that
// no frame has.
type votes struct {
	by   map[string][]vote
	hits map[string]int // by entity
}

func (v *votes) reset() {
	clear(v.by)
	if v.hits == nil {
		v.hits = map[string]int{}
	}
	clear(v.hits)
}

func (v *votes) add(key string, r ref) {
	all := v.by[key]
	for i := range all {
		if all[i].id == r.id {
			all[i].n++
			return
		}
	}
	v.by[key] = append(all, vote{r, 1})
}

// recall is the entity with most votes, the earliest among equals, a listed one
// before nobody; false where there are no votes.
func (v *votes) recall(key string) (ref, bool) {
	all := v.by[key]
	best, n := ref{}, 0
	for i := range all {
		if all[i].n > n || all[i].n == n && all[i].listed && !best.listed {
			best, n = all[i].ref, all[i].n
		}
	}
	return best, len(all) > 0
}

// termKey is the key of a term's own votes.
func termKey(t *article.Term) string { return "\x00" + t.Term }

// remember counts that grammar finds the term said of r.
func (j *Judge) remember(t *article.Term, r ref) {
	if !r.listed {
		r = ref{}
	} else {
		j.votes.hits[r.id]++
		j.votes.add(termKey(t), r)
	}
	j.votes.add(t.Frame, r)
}

// prefer replaces the nearest candidate for "the rebels" by whom the article
// calls so elsewhere.
func (j *Judge) prefer(t *article.Term, m aim) aim {
	best, ok := j.votes.recall(termKey(t))
	if !ok {
		if best, ok = j.votes.recall(t.Frame); !ok || !best.known() {
			return m
		}
	}
	for _, v := range j.votes.by[t.Frame] {
		if v.id == m.id {
			return m
		}
	}
	m.ref, m.rule = best, m.rule+", as elsewhere"
	return m
}

// guess is whom a term that grammar says of nobody is said of by the rest of
// the article.
func (j *Judge) guess(l *line, t *article.Term, m aim) aim {
	if !m.bearer && !m.modifier {
		return m
	}
	several := l.is(m.via, "they", "them", "their", "these", "those") // nobody alone
	if best, ok := j.votes.recall(t.Frame); ok {
		if best.known() && !(several && best.kind == article.Person) && !j.actsAgainst(l, m.phrase, best) {
			m.ref, m.rule = best, m.rule+", as elsewhere"
		}
		return m
	}
	if m.bearer && !(happening(l.lemma(m.phrase.head)) && l.is(m.phrase.to, "of")) { // "the murder of Ann Smith"
		if r := j.called(t, l, m); r.known() && (m.rule != ofAnybody || j.votes.hits[r.id] >= enough) {
			m.ref, m.rule = r, m.rule+", the topic"
		}
	}
	return m
}

// actsAgainst reports whether r is the subject of a verb of acting against what the
// phrase brings in: "X overthrew a dictatorship".
func (j *Judge) actsAgainst(l *line, p phrase, r ref) bool {
	v := l.leftOf(p.from)
	if !l.tag(v).IsVerb() || !opposing[l.lemma(v)] || l.definite(p) {
		return false
	}
	s, passive := l.subject(v)
	return !passive && s >= 0 && j.who(l, s, 0).id == r.id
}

// enough is how often an entity must be characterised for a generic use to be
// taken as said of it.
const enough = 3

// called is the listed body, or person, that the article characterises and
// names most, leaving out who cannot be meant here: the subject of the
// sentence, who speaks, and on whom the term's noun acts.
func (j *Judge) called(t *article.Term, l *line, m aim) ref {
	plural := l.tag(m.phrase.head).IsPlural()
	speaker := ""
	if q := j.quoteAt(t.Start, false); q >= 0 {
		speaker = j.quotes[q].Speaker.EntityID
	}
	subject := ""
	if i := j.mentionFrom(l.toks[0].Start); i < len(j.mentions) && j.mentions[i].End <= t.Start &&
		j.subjectLike(&j.mentions[i]) {
		subject = j.mentions[i].EntityID
	}
	best, score, object := ref{}, 0, j.actedOn(l, m.phrase.head)
	for _, k := range j.crowd.listed {
		x := &j.mentions[j.crowd.all[k].first]
		if x.EntityID == speaker || x.EntityID == object || x.EntityID == subject ||
			x.Type != article.Organisation && (plural || x.Type != article.Person) {
			continue
		}
		if n := 10*j.votes.hits[x.EntityID] + j.crowd.all[k].count; n > score {
			best, score = refOf(x, "topic"), n
		}
	}
	return best
}
