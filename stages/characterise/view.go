package characterise

import (
	"strings"

	"epithet/stages/article"
)

// line is a sentence as the rules see it: tokens are counted from its first.
type line struct {
	text string
	toks []article.Token
	tree *article.Tree // nil until it is asked for
	from func(sent int) *article.Tree
	base int // of toks[0] in the annotation
	sent int
}

// arcs is the sentence's tree. It is parsed only when a rule looks at it.
func (l *line) arcs() *article.Tree {
	if l.tree == nil {
		l.tree = l.from(l.sent)
	}
	return l.tree
}

func (l *line) is(i int, all ...string) bool {
	if i < 0 || i >= len(l.toks) {
		return false
	}
	s := l.toks[i].Of(l.text)
	for _, w := range all {
		if len(s) == len(w) && strings.EqualFold(s, w) {
			return true
		}
	}
	return false
}

func (l *line) tag(i int) article.Tag {
	if i < 0 || i >= len(l.toks) {
		return article.NoTag
	}
	return l.toks[i].Tag
}

// lemma is that of token i in lower case; "" outside.
func (l *line) lemma(i int) string {
	if i < 0 || i >= len(l.toks) {
		return ""
	}
	return strings.ToLower(l.toks[i].Lemma)
}

func (l *line) rel(i int) article.Rel { return l.arcs().Rel(i) }
func (l *line) head(i int) int        { return l.arcs().Head(i) }

// at is the token that holds the byte at, or the next after it.
func (l *line) at(at int) int {
	lo, hi := 0, len(l.toks)
	for lo < hi {
		if m := (lo + hi) / 2; l.toks[m].End <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

func isNoun(t article.Tag) bool {
	return t == article.NN || t == article.NNS || t == article.NNP || t == article.NNPS
}

func isVerb(t article.Tag) bool { return t >= article.VB && t <= article.VBZ }

func isFinite(t article.Tag) bool {
	return t == article.VBD || t == article.VBP || t == article.VBZ || t == article.MD
}

func isAdj(t article.Tag) bool { return t == article.JJ || t == article.JJR || t == article.JJS }

func isAdverb(t article.Tag) bool { return t == article.RB || t == article.RBR || t == article.RBS }

// mark reports whether token i is a quotation mark.
func (l *line) mark(i int) bool {
	if i < 0 || i >= len(l.toks) {
		return false
	}
	switch l.toks[i].Of(l.text) {
	case "\"", "“", "”", "‘", "’", "'", "``", "''", "«", "»", "„", "[", "]":
		return l.toks[i].Tag != article.POS
	}
	return false
}

// possessive reports whether token i is the ending of a possessive.
func (l *line) possessive(i int) bool {
	return l.tag(i) == article.POS || l.is(i, "'s", "’s") && l.tag(i) != article.VBZ ||
		l.is(i, "'", "’") && i > 0 && l.toks[i-1].End == l.toks[i].Start && strings.HasSuffix(l.toks[i-1].Of(l.text), "s") && l.tag(i) == article.POS
}

// phrase is a noun phrase without what follows its head.
type phrase struct {
	from, to int // tokens [from, to)
	head     int
	det      int // article, demonstrative or quantifier, -1 for none
	owner    int // possessive pronoun, or the last token of the possessor before "'s"; -1 for none
}

// nominal reports whether token i may stand within a noun phrase before its head.
func (l *line) nominal(i int) bool {
	switch t := l.tag(i); {
	case isNoun(t), isAdj(t), t == article.CD, t == article.VBN, t == article.VBG:
		return true
	case t == article.TagDash:
		return true
	}
	return l.mark(i)
}

// phraseAt is the noun phrase that token i stands in.
func (l *line) phraseAt(i int) phrase {
	p := phrase{head: i, det: -1, owner: -1}
	p.to = i + 1
	for k := i + 1; k < len(l.toks) && k < i+10; k++ {
		t := l.tag(k)
		switch {
		case isNoun(t) || t == article.CD && isNoun(l.tag(k-1)) && p.head == k-1 && l.tag(k-1) != article.NNS:
			if l.tag(k-1) == article.NNS && p.head == k-1 && t != article.NN && t != article.NNS {
				k = len(l.toks)
				continue
			}
			p.head, p.to = k, k+1
			continue
		case isAdj(t), t == article.VBG, t == article.VBN:
			if l.rises(k) && !(isNoun(l.tag(i)) && p.head >= i && p.head == k-1 && !l.under(i, k)) {
				continue
			}
		case l.mark(k):
			continue
		case (t == article.CC && l.is(k, "and", "or") || t == article.TagComma) && p.head == i && !isPlural(l.tag(i)) && l.bridge(i, k):
			continue
		}
		break
	}
	p.from = i
	for k := i - 1; k >= 0 && k > i-12; k-- {
		t := l.tag(k)
		switch {
		case l.possessive(k):
			if k > 0 {
				p.owner = k - 1
			}
			p.from = k + 1
			return p
		case t == article.PRPS || t == article.WPS:
			p.owner, p.from = k, k
			return p
		case t == article.DT || t == article.PDT || l.is(k, "no", "such", "many", "several", "some"):
			p.det, p.from = k, k
			return p
		case t == article.VBN && !l.attributive(k):
			return p
		case isAdj(t), t == article.CD, isNoun(t), t == article.VBN, isAdverb(t) && (isAdj(l.tag(k+1)) || l.tag(k+1) == article.VBN):
			if isNoun(t) && isPlural(t) && !l.under(k, p.head) {
				return p
			}
			p.from = k
		case t == article.VBG && l.rel(k) != article.Advcl && l.rel(k).Base() != article.Acl && l.head(k) > k:
			p.from = k
		case l.mark(k):
		case t == article.TagComma && isAdj(l.tag(k-1)) && (isAdj(l.tag(k+1)) || isNoun(l.tag(k+1)) && l.head(k-1) > k):
		case t == article.CC && isAdj(l.tag(k-1)) && isAdj(l.tag(k+1)):
		default:
			return p
		}
	}
	return p
}

func isPlural(t article.Tag) bool { return t == article.NNS || t == article.NNPS }

// rises reports whether a noun follows the modifier at k at once or after
// further modifiers.
func (l *line) rises(k int) bool {
	for k++; k < len(l.toks); k++ {
		t := l.tag(k)
		if isNoun(t) {
			return true
		}
		if !isAdj(t) && t != article.VBG && t != article.VBN && !l.mark(k) {
			return false
		}
	}
	return false
}

// bridge reports whether the comma or conjunction at k joins two modifiers of
// one noun, of which i is one: "terrorist and criminal networks".
func (l *line) bridge(i, k int) bool {
	h := l.head(i)
	if h <= k || h-i > 6 || !isNoun(l.tag(h)) {
		return false
	}
	if r := l.rel(i); r != article.Amod && r != article.Compound {
		return false
	}
	for j := k; j < h; j++ {
		t := l.tag(j)
		if !isAdj(t) && !isNoun(t) && t != article.CC && t != article.TagComma && !l.mark(j) {
			return false
		}
	}
	return true
}

// under reports whether token i hangs from j within a few steps.
func (l *line) under(i, j int) bool {
	for n := 0; n < 8 && i >= 0; n++ {
		if i == j {
			return true
		}
		i = l.head(i)
	}
	return false
}

// verbOver is the verb, or predicate, that governs token i, and the token of
// its branch through which it does; -1 for none. Conjuncts and appositions
// count as what they are joined to.
func (l *line) verbOver(i int) (verb, branch int) {
	for n := 0; n < len(l.toks); n++ {
		h := l.head(i)
		if h < 0 {
			return -1, i
		}
		if isVerb(l.tag(h)) && l.rel(i) != article.Amod && l.rel(i) != article.Compound {
			return h, i
		}
		i = h
	}
	return -1, i
}

// subject is the head of the subject of the verb at v: its own, that of the
// verb it is joined to, or the noun that it modifies; -1 for none.
func (l *line) subject(v int) (subj int, passive bool) {
	passive = l.passive(v)
	if passive && l.reduced(v) && !l.beforeBe(v) {
		for k := v - 1; k >= 0 && k > v-20; k-- {
			if l.tag(k) == article.CC && k == v-1 {
				for k > 0 && l.tag(k) != article.VBN && !isFinite(l.tag(k)) {
					k--
				}
				continue
			}
			if l.tag(k) == article.TagComma && k > 0 && (isNoun(l.tag(k-1)) || l.is(k-1, ")")) || isNoun(l.tag(k)) {
				if l.tag(k) == article.TagComma {
					k--
				}
				for k > 0 && !isNoun(l.tag(k)) {
					k--
				}
				return k, true
			}
		}
	}
	for n := 0; n < 6 && v >= 0; n++ {
		for c := l.arcs().First(v); c >= 0; c = l.arcs().Next(c) {
			if r := l.rel(c); r.Base() == article.Nsubj && c < v || r.Base() == article.Nsubj && n == 0 {
				// Of two the nearer: "which the state calls …".
				for d := l.arcs().Next(c); d >= 0 && d < v; d = l.arcs().Next(d) {
					if l.rel(d).Base() == article.Nsubj && l.relative(c) {
						c = d
					}
				}
				return c, passive
			}
		}
		switch l.rel(v) {
		case article.Conj, article.Xcomp, article.Advcl, article.Parataxis:
			if l.rel(v) == article.Xcomp {
				if o := l.arcs().Child(l.head(v), article.Obj, article.Iobj); o >= 0 && o < v {
					return o, passive
				}
			}
			v = l.head(v)
		case article.Acl, article.AclRelcl:
			h := l.head(v)
			if isNoun(l.tag(h)) || l.tag(h) == article.PRP || l.tag(h) == article.DT {
				return h, passive
			}
			v = h
		default:
			return l.leftSubject(v), passive
		}
	}
	return -1, passive
}

// leftSubject looks for a subject by the tags: the noun before the verb group.
func (l *line) leftSubject(v int) int {
	if v < 0 {
		return -1
	}
	k := v - 1
	for k >= 0 && (isAdverb(l.tag(k)) || isVerb(l.tag(k)) || l.tag(k) == article.MD || l.tag(k) == article.TO) {
		k--
	}
	if k >= 0 && (isNoun(l.tag(k)) || l.tag(k) == article.PRP || l.tag(k) == article.DT) {
		return k
	}
	return -1
}

// passive reports whether the verb at v is a passive participle.
func (l *line) passive(v int) bool {
	if l.tag(v) != article.VBN && l.tag(v) != article.VBD && !isAdj(l.tag(v)) {
		return false
	}
	for k := v - 1; k >= 0 && k > v-6; k-- {
		switch lemma := l.lemma(k); {
		case lemma == "be" || lemma == "get":
			return true
		case lemma == "have":
			return false
		case isAdverb(l.tag(k)), isVerb(l.tag(k)), l.tag(k) == article.MD:
		default:
			// A bare participle: after a noun, a comma or at the beginning.
			return l.tag(v) == article.VBN && !l.perfectConj(v) || l.reduced(v)
		}
	}
	return l.tag(v) == article.VBN || l.reduced(v)
}

// reduced reports whether the past tense at v is a participle after its noun:
// "an organisation (once) labelled a cult by X".
func (l *line) reduced(v int) bool {
	if l.tag(v) != article.VBN && l.tag(v) != article.VBD {
		return false
	}
	if l.rel(v) == article.Acl && l.tag(v) == article.VBN {
		return true
	}
	if t := l.tag(v + 1); t == article.PRP || t == article.NNP || l.is(v+1, "the") && l.tag(v+2) == article.NNP {
		return false
	}
	k := v - 1
	for k >= 0 && (isAdverb(l.tag(k)) || l.is(k, "once", "long", "often")) {
		k--
	}
	if l.tag(k) == article.CC {
		for n := k - 1; n >= 0 && n > k-15; n-- {
			if l.tag(n) == article.VBN {
				k = n - 1
				for k >= 0 && (isAdverb(l.tag(k)) || isAdj(l.tag(k)) || l.tag(k) == article.TagComma) {
					k--
				}
				break
			}
			if isFinite(l.tag(n)) {
				break
			}
		}
	}
	if k >= 0 && l.tag(k) != article.TagComma && !isNoun(l.tag(k)) && !l.dash(k) {
		return false
	}
	n := v + 1
	for l.mark(n) {
		n++
	}
	if (l.tag(v-1) == article.TagComma || k < v-1 && l.tag(k) == article.TagComma) && naming[l.lemma(v)] && l.is(n, "as", "a", "an", "the") {
		return true
	}
	for k := v + 1; k < len(l.toks) && k < v+12; k++ {
		if l.is(k, "by") {
			return true
		}
		if isFinite(l.tag(k)) {
			return false
		}
	}
	return false
}

// perfectConj reports whether the participle at v is joined to a perfect.
func (l *line) perfectConj(v int) bool {
	if l.rel(v) != article.Conj {
		return false
	}
	h := l.head(v)
	for k := h - 1; k >= 0 && k > h-4; k-- {
		if l.lemma(k) == "have" {
			return true
		}
	}
	return l.tag(h) == article.VBD
}

// not reports whether token i negates: "not", "n't", "never".
func (l *line) not(i int) bool {
	if i < 0 || i >= len(l.toks) {
		return false
	}
	s := strings.ToLower(l.toks[i].Of(l.text))
	return s == "not" || s == "never" || s == "cannot" || strings.HasSuffix(s, "n't") || strings.HasSuffix(s, "n’t")
}

// attributive reports whether the participle at k stands before its noun as an
// adjective does: "the banned group".
func (l *line) attributive(k int) bool {
	if r := l.rel(k); (r == article.Amod || r == article.Compound) && l.head(k) > k {
		return true
	}
	t := l.tag(k - 1)
	return t == article.DT || t == article.PRPS || isAdj(t) || l.possessive(k-1)
}

// verbal reports whether token i is a verb, also where the tagger takes a verb
// of naming or accusing for a noun: "critics call him a fraud".
func (l *line) verbal(i int) bool {
	t := l.tag(i)
	if isVerb(t) {
		return true
	}
	if !isNoun(t) && t != article.JJ {
		return false
	}
	lemma := l.lemma(i)
	if !naming[lemma] && !accusing[lemma] {
		lemma = strings.TrimSuffix(lemma, "s")
		if !naming[lemma] {
			return false
		}
	}
	next, prev := l.tag(i+1), l.tag(i-1)
	if l.is(i+1, "him", "them", "it", "us", "me", "himself", "themselves", "itself") {
		return prev != article.DT && prev != article.PRPS && !isAdj(prev)
	}
	return next == article.NNP && (isNoun(prev) || l.is(i-1, "longer") || isAdverb(prev)) && l.rel(i) != article.Nmod
}

// relative reports whether token i is a relative pronoun.
func (l *line) relative(i int) bool {
	t := l.tag(i)
	return t == article.WDT || t == article.WP || t == article.WPS || l.is(i, "that", "whom")
}
