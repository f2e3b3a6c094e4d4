package characterise

import (
	"slices"

	"epithet/stages/article"
)

// Judge judges terms. It keeps scratch between articles, which shows in no
// result; one goroutine at a time may use it.
type Judge struct {
	lex entities

	a        *article.Article
	ann      *Plain
	mentions []article.Mention
	terms    []article.Term
	quotes   []article.Quote
	tree     func(sent int) *article.Tree

	inFulls    []article.Mention // scratch
	namedSoFar namesSoFar
	crowd      crowd
	state      ref // the state most named
	aims       []aim
	low        lowered
	adv        run  // the adverbial between commas of sentence advOf-1
	judged     bool // whether that sentence holds a term
	advOf      int
	begun      uint64           // what line.parts tells of it
	bodies     map[string]ref   // listed bodies that unlisted persons stand for, by the person
	ends       []int            // of the quotes up to each, the last end
	nested     int              // references that are being followed
	sole       bool             // the state is named more than all others together
	sought     []*article.Quote // whose holders are being sought, each for the sake of the one before
	asked      int              // the last token whose referent a rule asked for
	selfsame   [7]string        // whom the last description or pronoun cannot stand for: who says it, for whom, the subject of its clause, by name or pronoun, whose view it is, on whom its verb acts, whose man names it
	described  described        // what the article says its entities are
	issued     issued           // whose own text the article is
	namesakes  namesakes        // the persons whom it names in full
	aiming     bool             // a target is sought
	votes      votes            // whom grammar has found frames and terms said of

	cast  cast
	stage scene
	bench bench

	// Visit, where it is set, sees the choices for each term's target: to learn
	// the weights, or to explain what they decide.
	Visit func(t *article.Term, choices []Choice)
}

// New is a Judge for a lexicon.
func New(lex article.Lexicon) *Judge {
	return &Judge{lex: compile(lex), crowd: crowd{numbers: map[string]int32{}}, votes: votes{by: map[string][]vote{}}, bodies: map[string]ref{},
		namedSoFar: namesSoFar{words: map[string]bool{}, ids: map[string]bool{}}}
}

// Judge judges every term, in their order. Mentions and quotes are those of the
// article in the order of the text. Tree gives the arcs of a plain sentence, and
// may be asked for one more than once.
func (j *Judge) Judge(a *article.Article, ann *Plain, mentions []article.Mention,
	quotes []article.Quote, tree func(sent int) *article.Tree) []article.Characterisation {
	terms := ann.terms
	if len(terms) == 0 {
		return nil
	}
	j.begin(a, ann, mentions, terms, quotes, tree)
	for i := range terms {
		if j.tooLong(terms[i].Sent) {
			j.aims = append(j.aims, aim{verb: -1, rule: "sentence too long", via: -1})
			continue
		}
		l := j.line(terms[i].Sent)
		m := j.target(&l, &terms[i])
		j.aims = append(j.aims, m)
		if m.strong {
			j.remember(&terms[i], m.ref)
		}
	}
	out := make([]article.Characterisation, len(terms))
	for i := range terms {
		out[i] = j.judge(i)
	}
	j.weigh(out)
	j.rejectedLater(out)
	for i := range out {
		if c := &out[i]; c.Target != "" && c.Voice != article.Narrator && j.ofOneself(i) {
			c.Holder = article.Who{EntityID: c.Target} // "they call themselves …"
		}
		out[i].Term = ann.given[i]
	}
	return out
}

// ofOneself reports whether who gives term i as a name gives it to himself.
func (j *Judge) ofOneself(i int) bool {
	l, m := j.line(j.terms[i].Sent), &j.aims[i]
	v := m.phrase.from - 2
	if m.naming {
		v = m.verb
	}
	return v >= 0 && naming[l.lemma(v)] &&
		l.is(v+1, "itself", "himself", "herself", "themselves", "yourself", "yourselves")
}

func (j *Judge) begin(a *article.Article, ann *Plain, mentions []article.Mention, terms []article.Term,
	quotes []article.Quote, tree func(sent int) *article.Tree) {
	j.a = a
	mentions = j.hailedBy(j.inFull(mentions), terms)
	j.ann, j.mentions, j.terms, j.quotes, j.tree = ann, mentions, terms, quotes, tree
	j.aims, j.sought, j.advOf = j.aims[:0], j.sought[:0], 0
	j.votes.reset()
	j.described.reset()
	j.namesakes.reset()
	j.issued = issued{}
	clear(j.bodies)
	j.crowd.clear()
	j.state = ref{}
	states, most := 0, 0 // mentions of states, and of the one most named
	for i := range mentions {
		m := &mentions[i]
		n := j.crowd.add(m).count
		if m.Type != article.State || m.Method != article.Catalogue {
			continue
		}
		states++
		if m.EntityID == j.state.id {
			most = n
		} else if n > most {
			j.state, most = refOf(m, "state"), n
		}
	}
	j.sole = 2*most > states && j.state.known()
	j.ends = j.ends[:0]
	last := 0
	for i := range quotes {
		last = max(last, quotes[i].End)
		j.ends = append(j.ends, last)
	}
	j.genders()
}

// MaxTokens bounds the sentences that are looked at, so that the time stays
// linear; no prose has longer ones. The tree of every shorter one that holds a
// term is asked for.
const MaxTokens = 600

// MaxWord bounds, in bytes, the tokens of the sentences that are looked at: one token
// may hold any number of terms, each of which has all of it read.
const MaxWord = 1000

func (j *Judge) tooLong(sent int) bool {
	toks := j.ann.Annotation.Sentence(sent)
	if len(toks) > MaxTokens {
		return true
	}
	for i := range toks {
		if toks[i].Len() > MaxWord {
			return true
		}
	}
	return false
}

func (j *Judge) line(sent int) line {
	s := j.ann.Sentences[sent]
	toks := j.ann.Sentence(sent)
	l := line{text: j.a.Text, toks: toks, from: j.tree, base: s.First, sent: sent, low: &j.low}
	if j.advOf != sent+1 {
		j.advOf, j.adv = sent+1, adverbial(j.a.Text, toks)
		_, j.judged = slices.BinarySearchFunc(j.terms, sent, func(t article.Term, sent int) int { return t.Sent - sent })
		j.begun = 0
		if j.judged {
			j.begun = j.subjectsBehind(&l)
		}
	}
	l.adv, l.judged, l.begun = j.adv, j.judged, j.begun
	return l
}

// judge is the characterisation of term i, whose aim is known.
func (j *Judge) judge(i int) article.Characterisation {
	t := &j.terms[i]
	m := j.aims[i]
	if j.tooLong(t.Sent) {
		return article.Characterisation{Term: *t, Quote: -1, RejectedIn: -1, Rule: "target: " + m.rule}
	}
	l := j.line(t.Sent)
	if m.weak {
		m = j.prefer(t, m) // what is weighed later is the construction itself
	}
	if !m.known() && m.open {
		m = j.guess(&l, t, m)
		j.aims[i] = m
	}
	c := article.Characterisation{Term: *t, Quote: -1, RejectedIn: -1}
	if m.listed {
		c.Target = m.id
	}
	v := j.voice(&l, t, &m)
	if m.listed && v.holder.EntityID == m.id {
		v.holder = l.notTheNamed(&m, v.holder)
	}
	v.holder = j.plainly(j.counted(l.short(v.holder, t)))
	c.Holder, c.Voice, c.Quote = v.holder, v.voice, v.quote
	p := j.polarity(&l, t, &m, &v)
	c.Polarity = p.polarity
	if w := j.apologiser(&l, &m, p); w != (article.Who{}) {
		c.Holder = w
	}
	named := m.naming && v.cue == m.verb && c.Holder != (article.Who{}) // what somebody else was said to call him
	if p.rule == ownError || p.rule == corrected && (l.earlierVersion() && !named || ownText(c.Holder)) {
		c.Holder = article.Who{} // the article's own words, taken back
		if c.Voice == article.Attributed {
			c.Voice = article.Narrator
		}
	}
	c.Rule = "target: " + m.rule + "; voice: " + v.rule
	if p.rule != "" {
		c.Rule += "; polarity: " + p.rule
	}
	if sent, rule := j.contested(&l, t, &m, &v, p.polarity); sent >= 0 {
		reject(&c, sent, rule)
	}
	return c
}
