package characterise

import (
	"strings"

	"epithet/stages/article"
	"epithet/stages/characterise/internal/senses"
)

// scene is a term in its place, as the evidence for its fields is read off it.
type scene struct {
	j             *Judge
	line          line
	i             int // of the term
	t             *article.Term
	m             *aim
	c             *article.Characterisation
	tok           int // the term's token within the line
	quote, marked int // the innermost quote about it, and in quotation marks

	frame, same, strong uint32 // what is counted of the term
	all                 [3]int // other terms of the frame, of the same word, of any
	none                int    // of any, those said of nobody
	term, ending, head  uint32 // the term, its ending, the head of its phrase
	tag, rule, family   uint32
	form                uint32 // determiner, number, own head, somebody
	somebody            uint32
	via, viaForm        uint32 // whom the construction points at
	he                  uint32 // the pronoun that it points at, or the nearest in the sentence: she, he, it, they, I, we, you; 0 for none
	heFar               bool   // the construction does not point at it
	heading             bool
	pick                int32         // the rules' target
	speaker, voiced     string        // who says those
	behind              string        // the body that the speaker speaks for
	singular            [2]string     // the head of its phrase and the term, in the singular
	senses, headSenses  []senses.Kind // of the term, of the head of its phrase where that is another word
	viaWord             string        // whom the construction points at, in the singular
	barred              []int32       // players that grammar rules out
	last                []lastSeen    // by player
	ahead               []int32       // by player: the mention that follows in the sentence, -1 for none
	inQuote             map[int32]int
	earlier             int32  // the rules' target of the last term of a sentence before, -1 for none
	earlierBack         uint32 // how far back that is
	sameHe              bool   // and both are said of the same pronoun
}

// lastSeen is a player's last mention before the term.
type lastSeen struct {
	mention   int32 // -1 for none
	order     int32 // players named since
	typeOrder int32 // of those, of its type
	near      int32 // mentions in this and the three sentences before
}

// farBack is how many mentions back are looked at.
const farBack = 64

func (j *Judge) scene(i int, out []article.Characterisation) *scene {
	s := &j.stage
	t, m := &j.terms[i], &j.aims[i]
	*s = scene{j: j, line: j.line(t.Sent), i: i, t: t, m: m, c: &out[i], barred: s.barred[:0], last: s.last[:0],
		ahead: s.ahead[:0], inQuote: s.inQuote,
		senses: s.senses[:0], headSenses: s.headSenses[:0]}
	l := &s.line
	s.tok = min(t.Token-l.base, len(l.toks)-1)
	p := m.phrase
	s.frame, s.same, s.strong = counted(t)
	s.term, s.ending = word(strings.ToLower(t.Term)), word(tail(t.Term))
	s.head = word(l.lemma(p.head))
	s.singular = [2]string{strings.TrimSuffix(l.lemma(p.head), "s"), strings.TrimSuffix(t.Term, "s")}
	if k := l.headOf(t); k >= 0 {
		s.senses = upwards(s.senses, l.senseOf(k))
		if p.head != k {
			s.headSenses = upwards(s.headSenses, l.senseOf(p.head))
		}
	}
	s.viaWord = strings.TrimSuffix(l.lemma(m.via), "s")
	s.tag = uint32(l.tag(s.tok))
	s.rule = word(m.rule)
	family, _, _ := strings.Cut(m.rule, ",")
	s.family = word(family)
	det := word("")
	switch {
	case p.det >= 0:
		det = word(l.lemma(p.det))
	case p.owner >= 0:
		det = word("owner")
	}
	plural := bit(l.tag(p.head).IsPlural())
	s.somebody = 2*plural + bit(m.bearer)
	s.form = mix(mix(mix(det^plural)^bit(m.modifier)) ^ bit(m.bearer))
	s.heading = j.ann.Sentences[t.Sent].Kind == article.Heading
	s.quote, s.marked = j.quoteAt(t.Start, false), j.quoteAt(t.Start, true)
	s.speaker, s.behind = j.spokenBy(s.quote)
	s.voiced, _ = j.spokenBy(s.marked)
	s.pick = j.cast.picks[i]
	if m.via >= 0 && m.via < len(l.toks) {
		tag := l.tag(m.via)
		s.via = word(l.lemma(m.via))
		if tag.IsName() {
			s.via = word("name")
		}
		s.viaForm = uint32(tag)
		if tag.IsNoun() {
			if q := l.phraseAt(m.via); q.det >= 0 {
				s.viaForm = mix(s.viaForm ^ word(l.lemma(q.det)))
			} else if q.owner >= 0 {
				s.viaForm = mix(s.viaForm ^ word("owner"))
			}
		}
	}
	s.he, s.heFar = s.pronoun()
	s.ruleOut()
	for k, what := range [...]uint32{s.frame, s.same, anything} {
		s.all[k] = j.cast.tally[count{what ^ inAll, -2}] - 1
	}
	s.none = s.tally(anything, -1)
	s.before()
	s.look()
	return s
}

// spokenBy is the listed entity whose words quotation q holds, and the listed
// body that its speaker, listed or not, speaks for; empty where there is none.
func (j *Judge) spokenBy(q int) (speaker, body string) {
	if q < 0 {
		return "", ""
	}
	w := &j.quotes[q].Speaker
	if w.EntityID != "" {
		if j.lex.kinds[w.EntityID] == article.Person {
			body = j.affiliation(w.EntityID).id
		}
		return w.EntityID, body
	}
	if w.Span.Len() > 0 {
		if m := j.mentionIn(w.Span); m >= 0 && j.mentions[m].Method == article.Discovered {
			body = j.affiliation(j.mentions[m].EntityID).id
		}
	}
	return "", body
}

// pronoun is the one that the construction points at, else the nearest before
// the term in its sentence, as a number; 0 for none.
func (s *scene) pronoun() (which uint32, far bool) {
	l := &s.line
	if n := person(l, s.m.via); n > 0 {
		return n, false
	}
	for k := s.tok - 1; k >= 0; k-- {
		if n := person(l, k); n > 0 {
			return n, true
		}
	}
	return 0, true
}

// person numbers the personal pronouns.
func person(l *line, i int) uint32 {
	if t := l.tag(i); t != article.PRP && t != article.PRPS {
		return 0
	}
	switch strings.ToLower(l.toks[i].Of(l.text)) {
	case "she", "her", "hers", "herself":
		return 1
	case "he", "him", "his", "himself":
		return 2
	case "it", "its", "itself":
		return 3
	case "they", "them", "their", "theirs", "themselves":
		return 4
	case "i", "me", "my", "mine", "myself":
		return 5
	case "we", "us", "our", "ours", "ourselves":
		return 6
	case "you", "your", "yours", "yourself":
		return 7
	}
	return 0
}

// look finds where the players were last named before the term and next after
// it, and what else its quotation says of them.
func (s *scene) look() {
	j, c := s.j, &s.j.cast
	for range c.players {
		s.last = append(s.last, lastSeen{mention: -1})
		s.ahead = append(s.ahead, -1)
	}
	// The first listed mention that does not end before the term.
	lo, hi := 0, len(c.listed)
	for lo < hi {
		if mid := (lo + hi) / 2; j.mentions[c.listed[mid]].End <= s.t.Start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	order := int32(0)
	for k := lo - 1; k >= 0 && k >= lo-farBack; k-- {
		m := &j.mentions[c.listed[k]]
		p := int(c.entered[j.crowd.of[c.listed[k]]])
		if p < 0 {
			continue
		}
		x := &s.last[p]
		if x.mention < 0 {
			x.mention, x.order = c.listed[k], order
			for q := range s.last {
				if q != p && s.last[q].mention >= 0 && c.players[q].typed == c.players[p].typed {
					x.typeOrder++
				}
			}
			order++
		}
		if s.t.Sent-m.Sent <= 3 {
			x.near++
		}
	}
	for k := lo; k < len(c.listed); k++ {
		m := &j.mentions[c.listed[k]]
		if m.Sent != s.t.Sent {
			break
		}
		if p := c.entered[j.crowd.of[c.listed[k]]]; p >= 0 && s.ahead[p] < 0 {
			s.ahead[p] = c.listed[k]
		}
	}
	if s.inQuote == nil {
		s.inQuote = map[int32]int{}
	}
	clear(s.inQuote)
	if s.quote >= 0 {
		x := &j.quotes[s.quote]
		for _, step := range [...]int{-1, 1} {
			for k := s.i + step; k >= 0 && k < len(j.terms) && k-s.i < 8 && s.i-k < 8 &&
				x.Contains(j.terms[k].Span); k += step {
				s.inQuote[c.picks[k]]++
			}
		}
	}
}

// near is the pick of the term k places on, where it is in the same sentence;
// -2 where none is.
func (s *scene) near(k int) int32 {
	if k += s.i; k < 0 || k >= len(s.j.terms) || s.j.terms[k].Sent != s.t.Sent {
		return -2
	}
	return s.j.cast.picks[k]
}

// before finds the last term of the sentences right before.
func (s *scene) before() {
	s.earlier = -1
	for k := s.i - 1; k >= 0; k-- {
		d := s.t.Sent - s.j.terms[k].Sent
		if d == 0 {
			continue
		}
		if d > 2 {
			return
		}
		s.earlier, s.earlierBack = s.j.cast.picks[k], uint32(d)
		if !s.j.tooLong(s.j.terms[k].Sent) {
			l := s.j.line(s.j.terms[k].Sent)
			s.sameHe = s.he > 0 && person(&l, s.j.aims[k].via) == s.he
		}
		return
	}
}

// tally is how often other terms are said of the player.
func (s *scene) tally(what uint32, player int32) int {
	return s.j.cast.tally[count{what, player}] - int(bit(s.pick == player))
}

// tail is a word's last three bytes in lower case.
func tail(w string) string {
	w = strings.ToLower(w)
	return w[max(0, len(w)-3):]
}
