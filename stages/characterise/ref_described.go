package characterise

import (
	"slices"
	"sort"
	"strings"

	"epithet/stages/article"
)

// described is what the article says its listed entities are, by the noun: "X, a
// company that", "the mayor, X", "X is a federation of". By tags alone, so that no
// sentence is parsed for it.
type described struct {
	made bool
	by   map[string][]article.Mention
}

func (d *described) reset() {
	d.made = false
	clear(d.by)
}

// alike are nouns by which a text goes on about the same body.
var alike = func() map[string]string {
	m := map[string]string{}
	for _, class := range [...]string{
		`company firm business corporation conglomerate manufacturer producer maker operator giant developer startup start-up retailer enterprise
			contractor supplier employer carmaker automaker drugmaker chipmaker planemaker steelmaker shipbuilder housebuilder brewer insurer
			pharmaceuticals technologies electronics foods chemicals industries airlines motors holdings inc corp ltd plc llp gmbh & sons bros partners oil mining
			petroleum energy steel therapeutics biotech biosciences pharma aerospace logistics shipping software semiconductors stores
			supermarkets breweries`,
		`group movement organisation organization outfit network faction alliance coalition campaign collective`,
		`union federation association league workers employees teachers nurses teamsters miners dockers railwaymen`, `newspaper paper daily weekly tabloid broadsheet magazine herald gazette times`,
		`broadcaster channel station`, `bank lender`, `fund trust`, `airline carrier airways`, `club side`, `charity foundation ngo`,
		`agency watchdog regulator commission authority`, `school university college`, `country nation state republic`,
	} {
		words := strings.Fields(class)
		for _, w := range words {
			m[w] = "\x00" + words[0]
		}
	}
	return m
}()

// describedAs is the entity that the article has described by the noun, or one
// like it, before the byte at; of several the one named last.
func (j *Judge) describedAs(noun string, at int) ref {
	if !j.described.made {
		j.describe()
	}
	if r := j.lastDescribed(j.described.by[noun], at); r.known() {
		return r
	}
	if class := alike[noun]; class != "" {
		return j.lastDescribed(j.described.by[class], at)
	}
	return ref{}
}

// unlikely reports whether all that the article has described the entity by before the byte at is of
// other kinds than the noun: a company by its name is not "the union".
func (j *Judge) unlikely(id, noun string, at int) bool {
	class := alike[noun]
	if !j.described.made {
		j.describe()
	}
	if class == "" || class == alike["group"] {
		return false
	}
	other := false
	for _, c := range kinds {
		for i := range j.described.by[c] {
			if m := &j.described.by[c][i]; m.EntityID == id && m.Start < at {
				if c == class || c == alike["group"] {
					return false
				}
				other = true
			}
		}
	}
	return other
}

// otherKind is the entity that the article has described by the noun that is the source of the quote,
// or one like it, where it has not so described the one with that id: "The union said", beside a company.
func (j *Judge) otherKind(x *article.Quote, id string) ref {
	sent := -1
	if x.Source.Len() > 0 {
		sent = j.sentenceAt(x.Source.Start)
	}
	if sent < 0 {
		return ref{}
	}
	l := j.line(sent)
	k := l.at(x.Source.End - 1)
	if k >= len(l.toks) || l.tag(k) != article.NN {
		return ref{}
	}
	noun, at := l.lemma(k), l.toks[k].Start
	if p := l.phraseAt(k); !l.is(p.det, "the") || p.head != k || l.at(x.Source.Start) < p.det ||
		alike[noun] == "" || alike[noun] == alike["group"] || j.lex.hasWord(id, noun) {
		return ref{}
	}
	r := j.describedAs(noun, at)
	if r.id == id || !r.listed {
		return ref{}
	}
	for _, by := range [...]string{noun, alike[noun], alike["group"]} {
		for i := range j.described.by[by] {
			if m := &j.described.by[by][i]; m.EntityID == id && m.Start < at {
				return ref{}
			}
		}
	}
	return r
}

// kinds are the classes of alike.
var kinds = func() []string {
	var all []string
	for _, c := range alike {
		all = append(all, c)
	}
	sort.Strings(all)
	return slices.Compact(all)
}()

// lastDescribed is whoever of all was named last before the byte at.
func (j *Judge) lastDescribed(all []article.Mention, at int) ref {
	fits := func(m *article.Mention) bool {
		for i := range all {
			if all[i].EntityID == m.EntityID && all[i].Start < at {
				return true
			}
		}
		return false
	}
	if len(all) == 0 {
		return ref{}
	}
	for k, n := j.mentionFrom(at)-1, 0; k >= 0 && n < 2*reach; k, n = k-1, n+1 {
		if m := &j.mentions[k]; m.Method == article.Catalogue && m.End <= at && fits(m) {
			return refOf(m, "description")
		}
	}
	return ref{}
}

// ownNouns are nouns for bodies, and offices, that nobody else is called by in passing.
var ownNouns = list(`police court tribunal parliament union ministry university school church bank prosecutor judge lawyer attorney counsel barrister
	solicitor bishop priest nurse witness`)

// describe finds what stands beside the listed names.
func (j *Judge) describe() {
	j.described.made = true
	if j.described.by == nil {
		j.described.by = map[string][]article.Mention{}
	}
	for i := range j.mentions {
		m := &j.mentions[i]
		if m.Method != article.Catalogue || m.Type == article.Place || j.tooLong(m.Sent) ||
			j.ann.Sentences[m.Sent].Kind == article.Furniture {
			continue
		}
		if m.Type == article.Organisation && int(j.crowd.whose(i).first) == i {
			for _, class := range j.lex.classes(m.EntityID) {
				j.described.by[class] = append(j.described.by[class], *m)
			}
		}
		l := j.whole(m.Sent)
		first := sort.Search(len(l.toks), func(k int) bool { return l.toks[k].End > m.Start })
		last := first
		for last+1 < len(l.toks) && l.toks[last+1].Start < m.End {
			last++
		}
		if v := last + 2; m.Type == article.Person && l.tag(last+1) == article.TagComma && l.is(v, "who") {
			for _, noun := range strings.Fields(doers[l.lemma(v+1)]) {
				j.described.by[noun] = append(j.described.by[noun], *m)
			}
		}
		for _, h := range [...]int{l.titleBefore(first, m.Type == article.Other), l.apposedAfter(first, last)} {
			if h < 0 {
				continue
			}
			noun := l.lemma(h)
			if m.Type == article.Person && !personNouns[noun] && !personal(noun) ||
				m.Type != article.Person && personNouns[noun] && !bodyNouns[noun] {
				continue
			}
			j.described.by[noun] = append(j.described.by[noun], *m)
			if class := alike[noun]; class != "" {
				j.described.by[class] = append(j.described.by[class], *m)
			}
		}
	}
}

// classes are the classes of the words of the entity's names; an "Energy Agency" or "Energy Board" is no company.
func (e *entities) classes(id string) (all []string) {
	for _, w := range e.names[id] {
		if class := alike[w]; class != "" && !slices.Contains(all, class) {
			all = append(all, class)
		}
	}
	company := alike["company"]
	if len(all) > 1 || slices.ContainsFunc(e.names[id], func(w string) bool {
		return w == "board" || bodyNouns[w] && alike[w] != company
	}) {
		all = slices.DeleteFunc(all, func(class string) bool { return class == company })
	}
	return all
}

// doers are nouns for who does what the verb says for a body.
var doers = map[string]string{"found": "founder", "co-found": "co-founder founder", "lead": "leader", "head": "head chief boss",
	"run":    "boss chief head",
	"manage": "manager boss", "chair": "chair chairman chairwoman", "edit": "editor", "coach": "coach", "own": "owner"}

// atHead is the listed person whom the article has described by the noun of phrase p and who is of
// the body r, whose founder or head p is: "Smith, who founded X, … its founder".
func (j *Judge) atHead(l *line, p phrase, r ref) ref {
	lemma := l.lemma(p.head)
	if r.kind != article.Organisation && r.kind != article.Media || !personNouns[lemma] || l.tag(p.head).IsPlural() ||
		p.owner < 0 && !l.is(p.to, "of") {
		return ref{}
	}
	h := j.describedAs(lemma, l.toks[p.from].Start)
	if h.kind != article.Person || j.affiliation(h.id).id != r.id {
		return ref{}
	}
	return h
}

// titleBefore is the noun right before the name that begins at token k, as a title
// or description of it: "the union Solidarity", "Mayor Smith"; of what is nobody
// any noun: "the film X"; -1 for none.
func (l *line) titleBefore(k int, other bool) int {
	if k--; k < 0 || !l.tag(k).IsNoun() || l.tag(k).IsPlural() {
		return -1
	}
	if lemma := l.lemma(k); !other && !bodyNouns[lemma] && !personNouns[lemma] && !mediaNouns[lemma] {
		return -1
	}
	return k
}

// apposedAfter is the head of the apposition after the name of tokens [first,
// last]: "X, a company that"; -1 for none.
func (l *line) apposedAfter(first, last int) int {
	n := last + 1
	if l.tag(n) != article.TagComma && !l.dash(n) {
		return -1
	}
	n++
	the := l.is(n, "the")
	if the && first > 0 && (l.tag(first-1) == article.IN || l.tag(first-1) == article.TO) {
		return -1
	}
	bare := !the && !l.is(n, "a", "an")
	if !bare {
		n++
	}
	h := l.lastNoun(n)
	if h < 0 || bare && !l.is(h+1, "of", "for", "at") || l.tag(h).IsPlural() {
		return -1
	}
	if l.tag(h+1) == article.VBN {
		if _, tag := article.MissedVerb(l.text, l.toks, h+1); tag == article.VBD {
			return -1 // "…X, a court ruled on Monday"
		}
	}
	switch t := l.tag(h + 1); {
	case t == article.TagComma, t == article.TagPeriod, t == article.WP, t == article.WDT, t == article.WPS, t == article.VBN,
		l.dash(h + 1), l.is(h+1, "of", "that", "for", "with", "in", "from", "at", "based"):
		return h
	}
	return -1
}

// lastNoun is the last common noun of the run of modifiers and nouns from token k
// on; -1 for none.
func (l *line) lastNoun(k int) int {
	h := -1
	for n := 0; n < 8 && k < len(l.toks); n++ {
		switch t := l.tag(k); {
		case t == article.NN || t == article.NNS:
			h = k
		case t.IsAdjective(), t.IsNoun(), t == article.VBN, t == article.VBG, t == article.CD, t == article.POS,
			t == article.TagDash, t.IsAdverb():
		default:
			return h
		}
		k++
	}
	return h
}
