package mention

import (
	"strings"

	"epithet/stages/article"
)

// discover finds the names that the lexicon lacks, and appends all mentions in
// the order of the text.
func (f *Finder) discover(text string, ann *article.Annotation, dst []article.Mention) []article.Mention {
	f.survey(ann)
	f.collect()
	f.group(text)
	f.join()
	k := 0
	for i := range f.found {
		m := &f.found[i]
		for ; k < len(f.runs) && f.runs[k].first < m.first; k++ {
			dst = append(dst, f.discovered(text, f.runs[k]))
		}
		dst = append(dst, f.catalogued(m))
	}
	for ; k < len(f.runs); k++ {
		dst = append(dst, f.discovered(text, f.runs[k]))
	}
	return dst
}

// catalogued is the mention that a found name makes.
func (f *Finder) catalogued(m *found) article.Mention {
	e := &f.c.entities[m.entity]
	return article.Mention{
		Span:     article.Span{Start: int(f.words[m.first].start), End: int(f.words[m.last].end + m.tail)},
		Sent:     int(f.words[m.first].sent),
		EntityID: e.ID,
		Entity:   e.Name,
		Type:     e.Type,
		Method:   article.Catalogue,
	}
}

// collect finds the runs of capitalised words and cuts titles off them.
func (f *Finder) collect() {
	f.runs = f.runs[:0]
	w := f.words
	free := 0 // the first word after the last run
	for _, c := range f.capitals {
		i := int(c)
		if i < free || !f.nameable(i) {
			continue
		}
		last := f.extend(i)
		first := i
		if i > free && w[i].join == hyphened && (w[i-1].hash == wordAl || w[i-1].hash == wordEl) && !w[i-1].is(listed) {
			first = i - 1 // "al-Assad"
		}
		f.trim(first, last)
		free = last + 1
	}
}

// longest is how many words a name may have; what is longer is a line in
// capitals.
const longest = 16

const heads = organisation | media | place | event | camp

// trim divides the words from a to b at titles and keeps what is a name.
func (f *Finder) trim(a, b int) {
	w := f.words
	if k := f.afterOffice(a, b); k > a {
		if !ministers[w[a-2].hash] && w[a].hash != hashStaff && w[k-1].hash != hashIntelligence {
			f.keep(a, k-1)
		}
		a = k
	}
	if !w[b].in(heads) || w[b].in(title) {
		for p := a; p <= b; p++ {
			if !w[p].in(title) || w[p].is(caps) && !w[p].in(commonCaps) && !w[p].in(personal) && b > a {
				continue
			}
			if p > a && p == b && (w[p].in(ordinary) && w[p-1].in(given) || f.bureau(a, b)) {
				continue // Luther King, Office of Legal Counsel
			}
			if p > a {
				f.keep(a, f.office(a, p))
			}
			a = p + 1
		}
	} else {
		for a < b && w[a].in(personal) {
			a++
		}
	}
	if a <= b {
		f.keep(a, b)
	}
}

// keep adds the run from a to b less the words at its edges that are no part
// of a name.
func (f *Finder) keep(a, b int) {
	w := f.words
	for a <= b &&
		(!w[a].is(upper|inner) && !w[a].is(digits) && (w[a].hash != wordAl && w[a].hash != wordEl) ||
			w[a].in(function) && !w[a].in(country)) {
		a++
	}
	for a < b && w[a].in(demonym) && !w[b].in(heads) && w[a+1].join != hyphened && !w[a+1].in(country|region|place) {
		a++
	}
	for b >= a &&
		(!w[b].is(upper|inner|digits) && w[b].join != hyphened && w[b].join != apostrophe ||
			w[b].in(title) && !w[b].in(ordinary) && !f.bureau(a, b)) {
		b--
	}
	if a > b ||
		w[b].in(demonym) && !w[b].in(heads|country|region|given) && b-a < 2 && w[a].in(demonym|country|region|place|adjective) {
		return // "South Koreans"
	}
	if a == b {
		x := &w[a]
		switch {
		case x.in(title | calendar | adjective | commonCaps), x.in(demonym) && !x.in(country|region), x.is(digits),
			x.end-x.start < 2:
			return
		case x.in(function) && !(x.is(caps) && x.in(country)):
			return
		case alone[x.hash] && !x.is(initial):
		case x.in(heads|role) && !x.in(country|region) && !x.is(caps) && (f.lower.has(x.hash) || x.is(initial)):
			return
		case x.in(place|event) && !x.in(country|region|media) && !x.is(caps):
			return
		case f.common(a):
			return
		}
	}
	if a > 0 && w[a].join == spaced && w[a-1].is(listed) && (a == b || w[b].in(heads)) {
		return // the rest of a longer name: "[Luria] Courier"
	}
	if b-a >= longest || f.portfolio(a, b) || f.seat(a, b) {
		return
	}
	f.runs = append(f.runs, run{first: int32(a), last: int32(b), group: -1})
}

// alone are heads that by themselves name a body or thing known to all.
var alone = hashes("congress parliament senate cabinet treasury kremlin pentagon covid ebola gulf interpol taliban olympics eurovision")

// office is the last word before the title p that is no part of the title:
// what comes before "Interior Minister" names somebody only where it is a
// country or the like.
func (f *Finder) office(a, p int) int {
	if h := f.words[p].hash; !ministers[h] && !advisers[h] {
		return p - 1
	}
	last := a - 1
	for k := a; k < p && (f.words[k].in(country|region) || f.words[k].is(caps)); k++ {
		last = k
	}
	return last
}

var (
	ministers = hashes("minister secretary undersecretary commissioner shadow")
	advisers  = hashes("adviser advisor advisers advisors counsel counselor counsellor strategist whip correspondent")

	hashStaff, hashIntelligence = hashOf("staff"), hashOf("intelligence")
)

// afterOffice is the first name in the words from a to b, where those before it are
// what a title is of: "Chief of Staff Ann Smith", "Mayor of New York Ann Smith"; else a.
func (f *Finder) afterOffice(a, b int) int {
	w := f.words
	if a < 2 || w[a].join != spaced || w[a-1].hash != wordOf || !w[a-2].in(title) {
		return a
	}
	for k := a + 1; k < b; k++ {
		if w[k].in(given) && !w[k].in(country|region|place|ordinary) {
			return k
		}
	}
	return a
}

// seat reports whether the words tell a lawmaker's party and state: ", D-Calif.,",
// "(R-Texas)".
func (f *Finder) seat(a, b int) bool {
	w := f.words
	return b > a && w[a].join != spaced && parties[w[a].hash] && w[a].letter() && w[a+1].join == hyphened &&
		w[a+1].hash != hashDay
}

var parties, hashDay = hashes("d i r"), hashOf("day")

// bureau reports whether the words are a body that is named by what it is of:
// "Department of Justice".
func (f *Finder) bureau(a, b int) bool {
	return b > a+1 && f.words[a].in(organisation) && f.words[a+1].hash == wordOf
}

// portfolio reports whether the words are what a minister is minister of.
func (f *Finder) portfolio(a, b int) bool {
	w := f.words
	if a < 2 || w[a].join != spaced || w[a-1].hash != wordOf && w[a-1].hash != wordFor || !ministers[w[a-2].hash] {
		return false
	}
	for k := a; k <= b; k++ {
		if w[k].in(country | region) {
			return false
		}
	}
	return true
}

// common reports whether word i by itself is a common word and no name: its capital
// is no evidence, as it begins a sentence, the article does not capitalise it
// elsewhere, and it is not known as a name. Who says something is named, unless
// it is several.
func (f *Finder) common(i int) bool {
	x := &f.words[i]
	if f.c.Common == nil || !x.is(initial) || x.is(caps|inner) || x.class&^ordinary != 0 || f.proper.has(x.hash) {
		return false
	}
	text := strings.ToLower(x.of(f.text))
	if i+1 < len(f.words) && !strings.HasSuffix(text, "s") {
		if n := &f.words[i+1]; n.join == spaced && classes.of(n.hash)&speech != 0 {
			return false
		}
	}
	return f.c.Common(text)
}
