package quote

import (
	"sort"
	"strings"

	"epithet/stages/article"
)

// A candidate is what the introduction of an interview tells of one
// person.
type candidate struct {
	who    article.Who
	points int
	named  int  // how often
	met    bool // we met them, or they told us
	asks   bool // they met, asked or talked to the one the introduction is about
}

// guest is who is interviewed. Whom the introduction says that we met is, and who
// met "her" is not; else the person it names most, and at the head of its
// sentences, less how often the interview itself speaks of them, of several the
// last; or whom a question calls by name, or a note below is about; or else who spoke last. Met tells that we did, or that they told us. Askers are
// those who met or asked.
func (f *Finder) guest(text string, answers []answer, ann *article.Annotation) (guest article.Who, met bool, askers []article.Who) {
	before := answers[0].Start
	if p := answers[0].part; p > 0 && answers[0].label.Len() == 0 && emphasised(ann.Parts[p].Of(text)) == 0 {
		before = ann.Parts[p-1].Start
	}
	known := map[string]*candidate{}
	var order []*candidate
	i := 0
	for ; i < len(f.talk.mentions) && f.talk.mentions[i].Start < before; i++ {
		m := &f.talk.mentions[i]
		if m.Type != article.Person || credit(text[ann.Parts[ann.Sentences[m.Sent].Part].Start:m.Start]) || f.talk.namesake(m) {
			continue
		}
		c := known[m.EntityID]
		if c == nil {
			c = &candidate{who: whoOf(m)}
			known[m.EntityID] = c
		}
		c.named++
		c.points += f.talk.prominence(m)
		for k := range order {
			if order[k] == c {
				order = append(order[:k], order[k+1:]...)
				break
			}
		}
		order = append(order, c) // by the last mention
	}
	for ; i < len(f.talk.mentions) && f.talk.mentions[i].Start < answers[len(answers)-1].Start; i++ {
		m := &f.talk.mentions[i]
		if c := known[m.EntityID]; c != nil && !f.called(m) {
			c.points -= 2
			if !inAnswer(answers, m.Start) {
				c.points -= 10 // of whom one asks is not whom one asks
			}
		}
	}
	f.meetings(ann, before, known)
	var best *candidate
	for _, c := range order {
		if best == nil || c.rank() >= best.rank() && (c.rank() > best.rank() || c.points >= best.points) {
			best = c
		}
	}
	for _, c := range order {
		if c.asks && c != best {
			askers = append(askers, c.who)
		}
	}
	if best != nil && (best.points > 0 || best.met) {
		return best.who, best.met, askers
	}
	if best == nil {
		if guest = f.hailed(text, answers, ann); guest == (article.Who{}) {
			guest = f.noted(answers, ann)
		}
		if guest != (article.Who{}) {
			return guest, false, askers
		}
	}
	for i := range f.out {
		if q := &f.out[i]; q.End <= answers[0].Start && q.Speaker.Words != "" && !knows(order, q.Speaker) &&
			pronounOf(leading(q.Speaker.Words)) == 0 && !theirs.hasFolded(leading(q.Speaker.Words)) {
			guest = q.Speaker
		}
	}
	if guest == (article.Who{}) {
		guest = f.talk.portrayed(before)
	}
	if guest == (article.Who{}) && best != nil {
		guest = best.who
	}
	return guest, false, askers
}

// portrayed is whom the introduction that ends at the byte before is about and does
// not name: the last "the man", "the former guard" at the head of a sentence.
func (t *talk) portrayed(before int) (who article.Who) {
	for s := range t.ann.Sentences {
		x := &t.ann.Sentences[s]
		if x.Start >= before {
			break
		}
		toks := t.ann.Sentence(s)
		for k := range toks {
			if toks[k].Tag != article.DT || k > 0 && toks[k-1].Tag == article.IN && k > 1 {
				continue
			}
			end := k + 1
			for end < len(toks) && (toks[end].Tag.IsAdjective() || toks[end].Tag.IsNoun()) {
				end++
			}
			if end > k+1 && end < len(toks) && toks[end].Tag.IsFinite() && isHuman(toks[end-1].Lemma) {
				sp := article.Span{Start: toks[k+1].Start, End: toks[end-1].End}
				who = article.Who{Words: sp.Of(t.text), Span: sp}
			}
		}
	}
	return who
}

// knows reports whether one of the candidates is who speaks.
func knows(all []*candidate, who article.Who) bool {
	for _, c := range all {
		if c.who.Words == who.Words {
			return true
		}
	}
	return false
}

// rank is who comes before whom, however often they are named.
func (c *candidate) rank() int {
	switch {
	case c.asks:
		return 0
	case c.met:
		return 2
	}
	return 1
}

// inAnswer reports whether the byte at lies in an answer.
func inAnswer(answers []answer, at int) bool {
	i := sort.Search(len(answers), func(i int) bool { return answers[i].End > at })
	return i < len(answers) && answers[i].Start <= at && !answers[i].question
}

// prominence is how much a mention speaks for being whom a text is about: more at
// the head of a sentence or headline, less behind a preposition or as a possessor.
func (t *talk) prominence(m *article.Mention) int {
	rest := t.text[m.End:min(len(t.text), m.End+4)]
	switch {
	case strings.HasPrefix(rest, "'s") || strings.HasPrefix(rest, "’s"):
		return 1
	case t.kindOf(m.Sent) == article.Heading && strings.HasPrefix(rest, ":"):
		return 6
	case t.governed(m.Start):
		return 1
	}
	if next := t.tokenAt(m.End); next < len(t.ann.Tokens) {
		if tag := t.ann.Tokens[next].Tag; tag.IsFinite() || tag == article.TagComma {
			return 4
		}
	}
	return 2
}

// tokenAt is the first token that ends after the byte at.
func (t *talk) tokenAt(at int) int {
	return sort.Search(len(t.ann.Tokens), func(k int) bool { return t.ann.Tokens[k].End > at })
}

// namesake reports whether a mention is of what bears a person's name: "the Ann
// Smith", "her novel Ann Smith", what is in quotation marks.
func (t *talk) namesake(m *article.Mention) bool {
	k := t.tokenAt(m.Start) - 1
	if k < 0 || t.ann.Tokens[k].Sent != int32(m.Sent) {
		return t.kindOf(m.Sent) == article.Content && t.quoted(m.Start)
	}
	return t.ann.Tokens[k].Tag == article.DT || namesakes.has(t.ann.Tokens[k].Lemma) ||
		t.kindOf(m.Sent) == article.Content && t.quoted(m.Start)
}

// namesakes are nouns and verbs before the name of a thing or animal that is named
// as persons are.
var namesakes = wordSet(`aboard ship boat vessel yacht schooner trawler ferry frigate tanker liner sloop barge novel book film movie play opera song album
	street avenue square hospital school prize award medal dog cat horse hurricane storm call name`)

// thirdParties takes from those who talk what one of them says that "he" or "the
// ambassador" has said: they are "I" and "you" to each other.
func (f *Finder) thirdParties(text string, answers []answer, talkers []article.Who, said int) {
	for i := range f.out[:said] {
		q := &f.out[i]
		if q.Start < answers[0].Start || q.Start > answers[len(answers)-1].End || q.Source.Len() == 0 {
			continue
		}
		for _, w := range talkers {
			if q.Speaker.Words != w.Words {
				continue
			}
			switch source := q.Source.Of(text); lower(leading(source)) {
			case "he", "she":
				q.Speaker = article.Who{}
			case "the":
				s := article.Span{Start: q.Source.Start + len("the "), End: q.Source.End}
				q.Speaker = article.Who{Words: s.Of(text), Span: s}
			}
		}
	}
}
