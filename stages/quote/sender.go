package quote

import "epithet/stages/article"

// sender is from whom the words after the colon at k come: "we have a text here
// from Ann Smith in Paris:"; empty where nobody is named so.
func (c *carrier) sender(k int) phrase {
	if !c.colon(k) {
		return phrase{}
	}
	for i := k - 1; i >= 0 && i > k-16 && c.items[i].stretch < 0 && !c.comma(i); i-- {
		if !c.is(i, "from", "From") {
			continue
		}
		if c.comma(i - 1) {
			break // "Ann Smith, from Paris:"
		}
		end := c.nounRight(i+1, true)
		for end < k && (c.at(end).tag == article.IN || c.at(end).tag == article.TO) {
			end = c.nounRight(end+1, true) // "the letter to the Ministry of Health"
		}
		if end == k && !c.temporal(i+1, k) {
			return phrase{i + 1, c.baseRight(i + 1)}
		}
		break
	}
	return phrase{}
}

// takenUp is the report of all whose source the "it" or "its" that says r takes up: a body,
// or what is read, of whose words r is a part: "the council said it had denied";
// nil for none.
func (c *carrier) takenUp(all []report, r *report) *report {
	k := r.source.from
	if r.source.empty() || !c.is(k, "it", "its") || r.source.to > k+1 && c.items[k].tag != article.PRPS {
		return nil
	}
	for i := range all {
		o := &all[i]
		if o.source.empty() || o.source.to > k || o.from >= k || !o.about.empty() ||
			!o.content[0].Contains(c.items[k].Span) && !(o.from < k && k < o.cue+6 && c.is(k, "its")) {
			continue
		}
		it := &c.items[c.head(o.source)]
		if last := &c.items[c.core(o.source).to-1]; it.stretch >= 0 || !it.tag.IsName() && it.tag != article.NN ||
			isHuman(last.lemma) || last.stretch >= 0 ||
			!bodies.has(last.lemma) && !bodies.has(lower(last.Of(c.text))) {
			continue
		}
		return o
	}
	return nil
}

// inWhat is the subject of the clause before, for a pronoun whose report begins
// with "what": "the ministry condemned what it called …".
func (t *talk) inWhat(c *carrier, r *report) (article.Who, bool) {
	k := r.source.from
	if !c.pronominal(r.source) || k < 2 || !c.is(k-1, "what") || c.is(k, "I", "we", "you") {
		return article.Who{}, false
	}
	p, about := c.sharedSubject(k - 1)
	if p.empty() || c.items[c.head(p)].stretch >= 0 {
		return article.Who{}, false
	}
	it := &c.items[c.head(p)]
	switch {
	case c.pronominal(p):
		if c.items[p.from].lemma != c.items[k].lemma {
			return article.Who{}, false
		}
	case it.tag.IsRelative(), it.tag == article.DT, it.tag == article.CD:
		return article.Who{}, false
	case c.is(k, "they"):
		if it.tag != article.NNS && it.tag != article.NNPS && !c.coordinated(p) && !crowds.hasFolded(it.lemma) {
			return article.Who{}, false
		}
	case c.is(k, "it"):
		if it.tag == article.NNS || isHuman(it.lemma) ||
			!it.tag.IsName() && !bodies.has(it.lemma) && !countries.has(it.lemma) && !issued.has(it.lemma) &&
				!papers.has(it.lemma) {
			return article.Who{}, false
		}
	default:
		if it.tag != article.NNP && !isHuman(it.lemma) {
			return article.Who{}, false
		}
	}
	w := t.who(c, p, about)
	if kind := t.kind(w); w == (article.Who{}) || c.is(k, "it") == (kind == article.Person) && kind != "" {
		return article.Who{}, false
	}
	return w, true
}
