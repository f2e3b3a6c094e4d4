package quote

import "epithet/stages/article"

// spokenFor is the listed body that the noun at i, its own subject, is a role of:
// "a Greenfield spokesman", "the ministry's lawyer".
func (t *talk) spokenFor(toks []article.Token, i int) (article.Who, bool) {
	if !roles.has(toks[i].Lemma) || i+1 < len(toks) && (toks[i+1].Tag.IsNoun() || toks[i+1].Tag == article.POS) {
		return article.Who{}, false
	}
	from := i
	for from > 0 &&
		(toks[from-1].Tag.IsAdjective() || toks[from-1].Tag.IsNoun() || toks[from-1].Tag.IsName() ||
			toks[from-1].Tag == article.POS) {
		from--
	}
	if from > 0 && toks[from-1].Tag == article.DT {
		from--
	}
	if from > 0 && !opened(toks, from-1) &&
		(toks[from-1].Tag == article.IN || toks[from-1].Tag == article.TO || toks[from-1].Lemma == "be" ||
			toks[from-1].Tag == article.TagComma) {
		return article.Who{}, false
	}
	for k := t.find(toks[from].Start); k < len(t.mentions) && t.mentions[k].End <= toks[i].Start; k++ {
		if m := &t.mentions[k]; m.Method == article.Catalogue && m.Type != article.Person && m.Type != article.Place {
			return whoOf(m), true
		}
	}
	return article.Who{}, false
}

// givenName is the name by which somebody without one would be known: "a
// shopkeeper who gave his name only as Tom"; empty where p has none.
func (c *carrier) givenName(p phrase) phrase {
	k := p.from
	for k < p.to && !c.is(k, "who") {
		k++
	}
	if k+3 >= p.to || c.items[k+1].stretch >= 0 {
		return phrase{}
	}
	switch c.items[k+1].lemma {
	case "give", "identify", "introduce":
	case "ask", "wish", "want":
		if !c.is(k+2, "to") || !c.is(k+3, "be") {
			return phrase{}
		}
	default:
		return phrase{}
	}
	from := p.to
	for from > k && c.items[from-1].stretch < 0 && c.items[from-1].tag.IsName() {
		from--
	}
	if from == p.to || !c.is(from-1, "as", "name", ",", "called", "named") {
		return phrase{}
	}
	return phrase{from, p.to}
}

// person is p, or its last base phrase where that alone is somebody: "farmers" of
// "praise from farmers".
func (c *carrier) person(p phrase) phrase {
	head, last := &c.items[c.head(p)], &c.items[p.to-1]
	if head == last || c.is(p.from, "those", "Those") && c.is(p.from+1, "in") || head.stretch >= 0 || last.stretch >= 0 ||
		head.tag.IsName() || c.somebody(head.lemma) || bodies.has(head.lemma) {
		return p
	}
	if last.tag.IsName() || c.somebody(last.lemma) {
		return phrase{c.baseLeft(p.to - 1), p.to}
	}
	for k := p.from + 1; k < p.to-1; k++ {
		if it := &c.items[k]; it.stretch < 0 && it.tag == article.NNS && c.somebody(it.lemma) &&
			c.items[k+1].tag == article.IN {
			return phrase{c.baseLeft(k), p.to} // "ammunition to opponents of the dam"
		}
	}
	return p
}

// namedLast is p, or its last base phrase where that is a name, or a body, and what governs it is no
// body, nor anything that says something: "Norland" of "the airport at the request of Norland", "the
// bank" of "no finding against the bank". A person is not what "which" stands for.
func (c *carrier) namedLast(p phrase) phrase {
	head, from := &c.items[c.head(p)], c.baseLeft(p.to-1)
	if last := &c.items[p.to-1]; from <= p.from || last.stretch >= 0 || head.stretch >= 0 ||
		!last.tag.IsName() && !(bodies.has(last.lemma) && c.is(from, "the", "its", "his", "her", "their")) ||
		c.at(from-1).tag != article.IN {
		return p
	}
	if head.tag.IsName() && c.is(c.head(p)+1, "of", "for") || several.has(head.lemma) || bodies.has(head.lemma) ||
		countries.has(head.lemma) || papers.has(head.lemma) || issued.has(head.lemma) ||
		roles.has(head.lemma) && !isHuman(head.lemma) || head.tag == article.NNS || isSign(c, p) {
		return p
	}
	return phrase{from, p.to}
}

func (c *carrier) somebody(lemma string) bool { return isHuman(lemma) || several.has(lemma) }

// withAside is p with the clause "who …" that commas set off after it.
func (c *carrier) withAside(p phrase) phrase {
	if !c.comma(p.to) || !c.is(p.to+1, "who") {
		return p
	}
	for k := p.to + 2; k < len(c.items) && k < p.to+20 && c.items[k].stretch < 0; k++ {
		if c.comma(k) {
			return phrase{p.from, k}
		}
	}
	return p
}
