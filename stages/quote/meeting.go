package quote

import (
	"epithet/stages/article"
)

// meetings notes of the persons whom an introduction names, before a byte, who is
// said to have met, asked or told whom.
func (f *Finder) meetings(ann *article.Annotation, before int, known map[string]*candidate) {
	for s := range ann.Sentences {
		x := &ann.Sentences[s]
		if x.Start >= before {
			break
		}
		if x.Kind == article.Furniture {
			continue
		}
		toks := ann.Sentence(s)
		for v := range toks {
			if toks[v].Tag.IsVerb() {
				f.talk.meeting(toks, v, known)
			} else if interviews.has(toks[v].Lemma) && v+1 < len(toks) && toks[v+1].Lemma == "with" {
				f.talk.inInterview(toks, v+2, known)
			}
		}
	}
}

// interviews are nouns for a talk with somebody.
var interviews = wordSet(`interview conversation talk chat`)

// What verbs tell of who asks: their subject, their object, or either.
var (
	asksOf  = wordSet(`ask interview meet visit question find reach join catch sit phone see quiz accompany examine cross-examine grill`)
	talking = wordSet(`talk speak chat converse correspond`)
	telling = wordSet(`receive welcome tell explain answer invite greet`)
	surely  = wordSet(`interview question quiz catch sit examine cross-examine grill take`)
)

// A party is who takes part in a talk.
type party struct {
	one *candidate // a person named
	we  bool       // the publisher, or its reporter
	he  bool       // a pronoun of the third person
}

// meeting reads the clause of the verb at v.
func (t *talk) meeting(toks []article.Token, v int, known map[string]*candidate) {
	lemma := toks[v].Lemma
	asks, talks, tells := asksOf.has(lemma) || takesThrough(toks, v), talking.has(lemma), telling.has(lemma)
	if !asks && !talks && !tells {
		return
	}
	l, r := t.leftParty(toks, v, known), t.rightParty(toks, v+1, known)
	if asks && toks[v].Tag == article.VBN && v > 0 && toks[v-1].Lemma == "be" {
		l, r = r, l
	}
	switch {
	case l.we && r.one != nil:
		r.one.met = true
	case l.one != nil && r.we:
		l.one.met = true
	case l.one != nil && r.he && !tells:
		l.one.asks = true
		if c := t.before(toks[0].Start, known); c != nil {
			c.points += 3
		}
	case l.he && r.one != nil && !asks:
		r.one.asks = true
	case l.one == nil || r.one == nil || l.one == r.one:
	case tells && r.one.named == 1:
		r.one.asks = true
	case asks && (surely.has(lemma) || l.one.named == 1 && r.one.named > 1), talks && l.one.named == 1 && r.one.named > 1:
		l.one.asks = true
	case talks && r.one.named == 1 && l.one.named > 1:
		r.one.asks = true
	}
}

// takesThrough reports whether the verb at v is that of "took Smith through his evidence".
func takesThrough(toks []article.Token, v int) bool {
	for k := v + 2; toks[v].Lemma == "take" && k < len(toks) && k < v+6; k++ {
		if toks[k].Lemma == "through" {
			return true
		}
	}
	return false
}

// before is the person whom the text names last before a byte, nil for none.
func (t *talk) before(at int, known map[string]*candidate) *candidate {
	for i := t.find(at) - 1; i >= 0; i-- {
		if c := known[t.mentions[i].EntityID]; c != nil && t.mentions[i].Type == article.Person && !t.namesake(&t.mentions[i]) {
			return c
		}
	}
	return nil
}

// inInterview notes whom "in an interview with" names, at token k, where somebody
// else gives it.
func (t *talk) inInterview(toks []article.Token, k int, known map[string]*candidate) {
	p := t.partyAt(toks, k, known)
	if p.one == nil {
		return
	}
	for n := range toks {
		if n < k && toks[n].Tag == article.PRP || n > k && toks[n].Tag == article.PRP {
			if w := lower(toks[n].Of(t.text)); w == "he" || w == "she" || w == "they" {
				p.one.asks = true
			}
		}
	}
	for i := t.find(toks[0].Start); i < len(t.mentions) && t.mentions[i].Start < toks[len(toks)-1].End; i++ {
		if c := known[t.mentions[i].EntityID]; c != nil && c != p.one {
			p.one.asks = true
		}
	}
}

// leftParty is the subject of the verb at v, over auxiliaries, adverbs and an
// apposition.
func (t *talk) leftParty(toks []article.Token, v int, known map[string]*candidate) party {
	k := v - 1
	for k > 0 &&
		(toks[k].Tag.IsAdverb() || toks[k].Tag == article.MD || toks[k].Tag == article.WP ||
			toks[k].Tag.IsVerb() && (toks[k].Lemma == "have" || toks[k].Lemma == "be")) {
		k--
	}
	if k < 0 {
		return party{}
	}
	if toks[k].Tag != article.TagComma {
		return t.party(&toks[k], known)
	}
	for n := k - 1; n > 0 && n > k-12; n-- {
		if toks[n].Tag == article.TagComma {
			if p := t.party(&toks[n-1], known); p != (party{}) {
				return p
			}
			break
		}
	}
	return t.party(&toks[max(0, k-1)], known) // "our reporter, Ann Smith,"
}

// rightParty is the object of a verb, or whom its preposition governs, from token k on.
func (t *talk) rightParty(toks []article.Token, k int, known map[string]*candidate) party {
	for n := 0; k < len(toks) && n < 4 &&
		(toks[k].Tag == article.RP || toks[k].Tag.IsAdverb() || withWhom.has(toks[k].Lemma)); n++ {
		k++
	}
	return t.partyAt(toks, k, known)
}

// withWhom are words between a verb and whom one talks to.
var withWhom = wordSet(`with to by up down together again`)

// partyAt is whom the noun phrase from token k on names, at its end.
func (t *talk) partyAt(toks []article.Token, k int, known map[string]*candidate) party {
	if k >= len(toks) {
		return party{}
	}
	if lower(toks[k].Of(t.text)) == "her" && k+1 < len(toks) && (toks[k+1].Tag.IsNoun() || toks[k+1].Tag.IsAdjective()) {
		return party{}
	}
	for n := 0; k < len(toks) && n < 6; n++ {
		if p := t.party(&toks[k], known); p != (party{}) {
			return p
		}
		if tag := toks[k].Tag; tag != article.DT && !tag.IsNoun() && !tag.IsName() && !tag.IsAdjective() &&
			tag != article.PRPS {
			break
		}
		k++
	}
	return party{}
}

// party is whom a token names.
func (t *talk) party(tok *article.Token, known map[string]*candidate) party {
	switch tok.Tag {
	case article.PRP, article.PRPS:
		switch lower(tok.Of(t.text)) {
		case "i", "we", "me", "us", "our", "my":
			return party{we: true}
		case "he", "she", "they", "him", "her", "them":
			return party{he: true}
		}
		return party{}
	}
	if i := t.find(tok.Start); i < len(t.mentions) && t.mentions[i].Overlaps(tok.Span) {
		return party{one: known[t.mentions[i].EntityID]}
	}
	return party{}
}
