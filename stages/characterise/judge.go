package characterise

import (
	"epithet/stages/article"
)

// Judge judges terms. It keeps scratch between articles, which shows in no
// result; one goroutine at a time may use it.
type Judge struct {
	lex entities

	a        *article.Article
	ann      *article.Annotation
	mentions []article.Mention
	terms    []article.Term
	quotes   []article.Quote
	tree     func(sent int) *article.Tree

	count  map[string]int // mentions by entity
	hits   map[string]int // terms that grammar says of it
	topic  ref            // the body or person most named
	state  ref            // the state most named
	aims   []aim
	gender map[string]int   // positive of women, negative of men
	bodies map[string]ref   // listed bodies that unlisted persons stand for, by the person
	memory map[string][]ref // by frame, whom grammar has found it said of
}

// New is a Judge for a lexicon.
func New(lex article.Lexicon) *Judge {
	return &Judge{lex: compile(lex), count: map[string]int{}, memory: map[string][]ref{}, bodies: map[string]ref{}, gender: map[string]int{}, hits: map[string]int{}}
}

// Judge judges every term, in their order. Mentions, terms and quotes are
// those of the article in the order of the text. Tree gives the arcs of a
// sentence, and may be asked for one more than once.
func (j *Judge) Judge(a *article.Article, ann *article.Annotation, mentions []article.Mention, terms []article.Term,
	quotes []article.Quote, tree func(sent int) *article.Tree) []article.Characterisation {
	if len(terms) == 0 {
		return nil
	}
	j.begin(a, ann, mentions, terms, quotes, tree)
	for i := range terms {
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
	return out
}

func (j *Judge) begin(a *article.Article, ann *article.Annotation, mentions []article.Mention, terms []article.Term,
	quotes []article.Quote, tree func(sent int) *article.Tree) {
	j.a, j.ann, j.mentions, j.terms, j.quotes, j.tree = a, ann, mentions, terms, quotes, tree
	j.aims = j.aims[:0]
	clear(j.count)
	clear(j.hits)
	clear(j.memory)
	j.topic, j.state = ref{}, ref{}
	clear(j.bodies)
	for i := range mentions {
		m := &mentions[i]
		j.count[m.EntityID]++
		if m.Method == article.Catalogue && (m.Type == "organisation" || m.Type == "person") &&
			(j.topic.id == "" || j.count[m.EntityID] > j.count[j.topic.id]) {
			j.topic = refOf(m, "topic")
		}
		if m.Method == article.Catalogue && m.Type == "state" && (j.state.id == "" || j.count[m.EntityID] > j.count[j.state.id]) {
			j.state = refOf(m, "state")
		}
	}
	j.genders()
}

func (j *Judge) line(sent int) line {
	s := j.ann.Sentences[sent]
	return line{text: j.a.Text, toks: j.ann.Sentence(sent), tree: j.tree(sent), base: s.First, sent: sent}
}

func (j *Judge) remember(t *article.Term, r ref) {
	j.memory[t.Frame] = append(j.memory[t.Frame], r)
	if r.listed {
		j.hits[r.id]++
	}
	if key := "term " + t.Term; r.listed {
		j.memory[key] = append(j.memory[key], r)
	}
}

// judge is the characterisation of term i, whose aim is known.
func (j *Judge) judge(i int) article.Characterisation {
	t := &j.terms[i]
	l := j.line(t.Sent)
	m := j.aims[i]
	if m.weak {
		m = j.prefer(t, m)
	}
	if !m.known() && m.open {
		m = j.guess(&l, t, m)
		j.aims[i] = m
	}
	c := article.Characterisation{Term: *t, Quote: -1}
	if m.listed {
		c.Target = m.id
	}
	v := j.voice(&l, t, &m)
	c.Holder, c.Voice, c.Quote = v.holder, v.voice, v.quote
	p := j.polarity(&l, t, &m, &v)
	c.Polarity = p.polarity
	var contest string
	c.Contested, contest = j.contested(&l, t, &m, &v)
	c.Rule = "target: " + m.rule + "; voice: " + v.rule
	if p.rule != "" {
		c.Rule += "; polarity: " + p.rule
	}
	if contest != "" {
		c.Rule += "; contested: " + contest
	}
	return c
}

// prefer replaces the nearest candidate for "the rebels" by whom the article
// calls so elsewhere.
func (j *Judge) prefer(t *article.Term, m aim) aim {
	best, ok := j.recall("term " + t.Term)
	if !ok {
		if best, ok = j.recall(t.Frame); !ok || !best.known() {
			return m
		}
	}
	for _, r := range j.memory[t.Frame] {
		if r.id == m.id {
			return m
		}
	}
	m.ref, m.rule = best, m.rule+", as elsewhere"
	return m
}

// guess is whom a term that grammar says of nobody is said of by the rest of
// the article.
func (j *Judge) guess(l *line, t *article.Term, m aim) aim {
	if best, ok := j.recall("term " + t.Term); ok && (m.bearer || m.modifier) {
		m.ref, m.rule = best, m.rule+", as elsewhere"
		return m
	}
	if best, ok := j.recall(t.Frame); ok && (m.bearer || m.modifier) {
		if !best.known() && !m.bearer || best.known() {
			m.ref, m.rule = best, m.rule+", as elsewhere"
			return m
		}
		return m
	}
	if m.bearer {
		if r := j.called(l, t, m); r.known() && (m.rule != "generic" || j.hits[r.id] >= 3) {
			m.ref, m.rule = r, m.rule+", the topic"
		}
	}
	return m
}

// called is the listed body, or person, that the article characterises or
// names most, leaving out who cannot be meant here: the other parties of the
// clause, and who speaks.
func (j *Judge) called(l *line, t *article.Term, m aim) ref {
	plural := isPlural(l.tag(m.phrase.head))
	speaker := ""
	if q := j.quoteAt(t.Start, false); q >= 0 {
		speaker = j.quotes[q].Speaker.EntityID
	}
	best, score := ref{}, 0
	for i := range j.mentions {
		x := &j.mentions[i]
		if x.Method != article.Catalogue || x.EntityID == speaker || x.Type != "organisation" && (plural || x.Type != "person") {
			continue
		}
		if x.Sent == t.Sent && x.End <= t.Start && j.subjectLike(x) {
			continue
		}
		n := 10*j.hits[x.EntityID] + j.count[x.EntityID]
		if n > score {
			best, score = refOf(x, "topic"), n
		}
	}
	return best
}

// recall is the entity that grammar finds the frame said of most often in the
// article, which may be nobody listed; false where it finds none.
func (j *Judge) recall(frame string) (ref, bool) {
	past := j.memory[frame]
	best, n := ref{}, 0
	for i := range past {
		c := 0
		for k := range past {
			if past[k].listed == past[i].listed && (!past[k].listed || past[k].id == past[i].id) {
				c++
			}
		}
		if c > n || c == n && past[i].listed && !best.listed {
			best, n = past[i], c
		}
	}
	if !best.listed {
		best = ref{}
	}
	return best, len(past) > 0
}
