package quote

import (
	"strings"

	"epithet/stages/article"
)

// A report is one act of saying or thinking in a carrier.
type report struct {
	cue      int             // the item that decides: the verb, the noun, the preposition
	from, to int             // the cue with its auxiliaries, adverbs and particle: items [from, to)
	source   phrase          // who says it, empty where nobody is named
	about    phrase          // whom a relative pronoun in source stands for, else empty
	content  [2]article.Span // what is said; the second empty unless the cue interrupts it
	frame    frame
	shared   bool // the source is the subject of another verb
	rule     string
}

// verbGroup is the first item of the group of auxiliaries and adverbs that
// ends in the verb at v.
func (c *carrier) verbGroup(v int) int {
	g := v
	for g > 0 {
		p := c.at(g - 1)
		if p.stretch >= 0 {
			if !c.markedAdverb(g - 1) {
				break
			}
			g--
			continue
		}
		switch {
		case p.tag == article.MD, p.tag.IsAdverb() && !c.is(g-1, "as", "so", "when", "however", "ago"),
			c.is(g-1, "both", "all") && g >= 2 && c.at(g-2).tag.IsVerb():
			g--
			continue
		case c.is(g-1, "and", "or", "but") && c.at(g).tag.IsAdverb() && c.at(g).stretch < 0 && c.at(g-2).tag.IsAdverb() &&
			c.at(g-2).stretch < 0:
			g -= 2 // "repeatedly and publicly"
			continue
		case p.tag.IsVerb() &&
			(p.lemma == "be" || p.lemma == "have" || p.lemma == "do" || p.lemma == "get" ||
				p.lemma == "stand" && c.items[v].tag == article.VBN && g == v):
			g--
			continue
		case p.tag == article.TO && g >= 2:
			// "went on to say", "continued to insist", "used to say"
			k := g - 2
			for k > 0 && (c.at(k).tag == article.RP || c.is(k, "on")) {
				k--
			}
			if w := c.at(k); w.tag.IsVerb() && w.stretch < 0 &&
				(w.lemma == "go" || w.lemma == "went" || w.lemma == "continue" || w.lemma == "use" || w.lemma == "hesitate" ||
					w.lemma == "come" || w.lemma == "proceed" || w.lemma == "write" || w.lemma == "phone" ||
					w.lemma == "telephone" || w.lemma == "ring" || w.lemma == "take" && c.items[v].tag == article.VBG ||
					w.lemma == "be" || w.lemma == "have") {
				g = k
				continue
			}
			if c.seeks(k, v) {
				g = k
				continue
			}
			if w := c.overAddressee(k); w >= 0 {
				g = w
				continue
			}
			if k == g-2 && c.at(k).tag.IsAdjective() && c.among(k, willing) && c.at(k-1).lemma == "be" &&
				c.at(k-1).stretch < 0 {
				g = k - 1 // "was quick to call"
				continue
			}
			return g - 1
		}
		if o := c.overTime(g, v); o >= 0 {
			g = o
			continue
		}
		break
	}
	// Adverbs that open the group belong to it only beside a verb.
	for g < v && c.at(g).tag.IsAdverb() && (g == 0 || c.comma(g-1)) && c.comma(g+1) {
		g++
	}
	return g
}

// passive reports whether the participle at v is one of the passive, with the
// group that begins at g.
func (c *carrier) passive(g, v int) bool {
	if t := c.items[v].tag; t != article.VBN && t != article.VBD {
		return false
	}
	for k := v - 1; k >= g; k-- {
		switch c.items[k].lemma {
		case "be", "get", "stand":
			return true
		case "have":
			return false
		}
	}
	return false
}

// subject finds who does what the verb group at g says, to its left.
func (c *carrier) subject(g int) (source, about phrase) {
	k := g - 1
	for k >= 0 && c.at(k).tag.IsAdverb() && c.at(k).stretch < 0 {
		k--
	}
	if c.is(k, "no") && c.is(k+1, "longer") || c.is(k-1, "back") && c.is(k, "home") {
		k--
	}
	if c.is(k, "back") && c.is(k+1, "home") {
		k--
	}
	if c.is(k, "longer") && c.is(k-1, "no") {
		k -= 2
	}
	if k < 0 {
		return
	}
	if p := c.contact(g); !p.empty() {
		return p, phrase{}
	}
	if end := c.timeBefore(k); end < k {
		k = end
		if k < 0 {
			return
		}
	}
	paren := k + 1
	if c.is(k, ")") {
		if o := c.opening(k); o < k && o > 0 {
			k = o - 1
		}
	}
	switch {
	case c.comma(k) || c.dash(k):
		return c.apposed(c.beforeAside(k)), phrase{}
	case k+1 < g && c.doneTo(k) > 0:
		// "a poll released last week showed"
		return phrase{c.nounLeft(c.doneTo(k) - 1).from, g}, phrase{}
	case c.at(k).tag.IsRelative() && c.at(k).stretch < 0:
		source = phrase{k, k + 1}
		j := c.laterRelative(k) - 1
		if c.comma(j) {
			j--
		}
		if about = c.cleft(j + 2); !about.empty() {
			return source, about
		}
		if j >= 0 && c.headable(j) {
			about = c.nounLeft(j)
			if a := about.from - 2; a > 0 && c.comma(a) && c.comma(k-1) && c.at(a+1).tag == article.IN && c.headable(a-1) &&
				c.finiteWithin(0, a) > 0 {
				about = c.nounLeft(a - 1) // "groups, on all sides, who"
			}
			if c.is(k, "who") {
				about = c.person(about)
			} else if about = c.lastSpeaking(about); c.comma(k - 1) {
				about = c.namedLast(about)
			}
			about = c.apposed(about)
		}
		return source, about
	case c.is(k, "that") && c.headable(k-1):
		return phrase{k, k + 1}, c.apposed(c.bearer(c.lastSpeaking(c.nounLeft(k - 1))))
	case c.at(k).tag.IsVerb(), c.at(k).tag.IsAdjective() && !c.headable(k) && !c.asNoun(k), c.temporal(c.baseLeft(k), k+1):
		if p := c.aboveRelative(k + 1); !p.empty() {
			return p, phrase{}
		}
		if !c.headable(k) && !c.asNoun(k) {
			return
		}
		fallthrough
	case c.headable(k), c.asNoun(k):
		p := c.nounLeft(k)
		if r := p.from; p.to-r > 1 && c.items[r].stretch < 0 && c.items[r].tag.IsRelative() && c.items[r].tag != article.WPS &&
			c.at(r+1).tag == article.IN && r > 1 {
			j := r - 1 // "Smith, who in the campaign had promised"
			if c.comma(j) {
				j--
			}
			if c.headable(j) {
				return phrase{r, r + 1}, c.apposed(c.nounLeft(j))
			}
		}
		if j := p.from - 2; j > 0 && c.at(j+1).tag == article.IN && c.at(j).stretch < 0 &&
			(c.is(j, "which", "who") || c.at(j).tag == article.WDT) {
			at := j // "the council, which until January treated"
			if c.comma(j - 1) {
				at--
			}
			if c.headable(at - 1) {
				return phrase{j, j + 1}, c.apposed(c.nounLeft(at - 1))
			}
		}
		p.to = max(p.to, paren)
		p.from = c.pastComplement(p)
		return c.relativeClause(p), phrase{}
	}
	return
}

// pastComplement is where the subject p begins if what comes before its "and" is what
// the clause before calls somebody: "called them rebels and the council called them".
func (c *carrier) pastComplement(p phrase) int {
	if p.from < 2 || c.at(p.from-1).tag != article.PRP || !c.at(p.from-2).tag.IsVerb() || c.at(p.from-2).cue&naming == 0 {
		return p.from
	}
	for k := p.from + 1; k < p.to-1; k++ {
		if c.is(k, "and", "but") {
			return k + 1
		}
	}
	return p.from
}

// bearer is p, or the sign before it that bears words where p is nobody: "a
// sign on the wall of the station that says".
func (c *carrier) bearer(p phrase) phrase {
	if it := &c.items[c.head(p)]; it.stretch >= 0 || it.tag.IsName() || isHuman(it.lemma) || bodies.has(it.lemma) {
		return p
	}
	for k := p.from; k >= 0 && k > p.from-8 && !c.comma(k); k-- {
		if c.headable(k) && isSign(c, phrase{k, k + 1}) {
			return c.nounLeft(k)
		}
	}
	return p
}

// lastSpeaking is p, or the last phrase in it that brings in a paper, a body or what bears
// words, with what belongs to it, of which a relative clause then tells: "a link to a page that
// says", "damages over a book by Smith that says".
func (c *carrier) lastSpeaking(p phrase) phrase {
	for to := p.to; ; {
		from := c.baseLeft(to - 1)
		it := c.at(to - 1)
		if from <= p.from || it.stretch >= 0 {
			return p
		}
		if c.is(from, "a", "an") &&
			(papers.has(it.lemma) || issued.has(it.lemma) || bodies.has(it.lemma) || pages.has(it.lemma) ||
				isSign(c, phrase{to - 1, to})) {
			return phrase{from, p.to}
		}
		if to = from - 1; !c.attaches(to) || !c.headable(to-1) {
			return p
		}
	}
}

// pages are further nouns for what bears words.
var pages = wordSet(`page site website blog account channel newspaper magazine tabloid book pamphlet flyer paper poster caption story document profile`)

// markedAdverb reports whether item i is an adverb in marks of its own: has “finally” called.
func (c *carrier) markedAdverb(i int) bool {
	w := strings.Trim(c.at(i).Of(c.text), "\"“”‘’'«»„ ")
	return strings.HasSuffix(w, "ly") && !strings.ContainsRune(w, ' ') && w == lower(w)
}

// timeBefore is the last item before an adverbial of time that ends at k, or k.
func (c *carrier) timeBefore(k int) int {
	if !c.headable(k) || c.at(k).stretch >= 0 || c.at(k).tag == article.PRP {
		return k
	}
	if c.weekday(k) && c.headable(k-1) && !c.weekday(k-1) {
		return k - 1 // "the poll Monday showed"
	}
	from := c.baseLeft(k)
	if !c.temporal(from, k+1) ||
		c.items[k].tag == article.NNP && (from == k || !c.weekday(k)) && k > 0 && c.at(k-1).tag.IsName() {
		return k // "Ann May said"
	}
	if from > 0 &&
		c.is(from-1, "on", "in", "at", "during", "since", "until", "till", "after", "before", "earlier", "late", "early") {
		from--
	}
	for from > 0 && c.at(from-1).tag.IsAdverb() {
		from--
	}
	// "Marsh Tuesday said": the name before the day is taken into the base phrase.
	if from > 0 && (c.headable(from-1) || c.comma(from-1) || c.is(from-1, ")") || c.doneTo(from-1) > 0) {
		return from - 1
	}
	return k
}

// doneTo is the participle behind a noun that ends at k, with its particle or without: "a
// review carried out"; 0 for none. With a particle it may be taken for a past tense.
func (c *carrier) doneTo(k int) int {
	out := c.at(k).tag == article.RP && c.at(k).stretch < 0
	if out {
		k--
	}
	if k > 0 && (c.at(k).tag == article.VBN || out && c.at(k).tag == article.VBD) && c.at(k).stretch < 0 &&
		c.at(k-1).tag.IsNoun() {
		return k
	}
	return 0
}
