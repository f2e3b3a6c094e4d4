package characterise

import "epithet/stages/article"

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
	case t.IsNoun(), t.IsAdjective(), t == article.CD, t == article.VBN, t == article.VBG:
		return true
	}
	return l.mark(i)
}

// phraseAt is the noun phrase that token i stands in.
func (l *line) phraseAt(i int) phrase {
	if i < 2 && l.tag(i+1).IsNoun() && l.opensTime(i) {
		i++
	}
	p := phrase{head: i, det: -1, owner: -1}
	p.to = i + 1
	if p.from = i; l.is(i, "one") && l.is(i+1, "of") && l.tag(i-1).IsNoun() {
		return p // "named Smith one of the heroes"
	}
	for k := i + 1; k < len(l.toks) && k < i+10; k++ {
		t := l.tag(k)
		switch {
		case l.parts(k), k-1 == p.head && l.timeAfter(k), l.is(k+1, "but") && l.is(k, "anything", "nothing"):
		case l.mark(k) && t.IsAdjective() && l.rises(k):
			continue // which the tagger takes for an adjective
		case t.IsNoun() && !(l.mark(k) && l.opensMarks(k)) ||
			t == article.CD && l.tag(k-1).IsNoun() && p.head == k-1 && l.tag(k-1) != article.NNS && !l.is(k+1, "of"):
			if l.namer(k) {
				break
			}
			if l.tag(k-1) == article.NNS && p.head == k-1 && t != article.NN && t != article.NNS {
				k = len(l.toks)
				continue
			}
			p.head, p.to = k, k+1
			continue
		case t == article.VBN && p.head == k-1 && l.tag(p.head) == article.NN && l.tag(k+1) == article.NNP: // "the leader called Smith"
		case t.IsAdjective(), t == article.VBG, t == article.VBN:
			if l.rises(k) && !(l.tag(i).IsNoun() && p.head >= i && p.head == k-1 && !l.under(i, k)) {
				continue
			}
		case l.mark(k):
			continue
		case (t == article.CC && l.is(k, "and", "or") || t == article.TagComma) && p.head == i && !l.tag(i).IsPlural() &&
			l.bridge(i, k):
			continue
		}
		break
	}
	p.from = i
	for k := i - 1; k >= 0 && k > i-12; k-- {
		t := l.tag(k)
		switch {
		case l.parts(k + 1):
			return p
		case l.possessive(k):
			if k > 0 {
				p.owner = k - 1
			}
			p.from = k + 1
			return p
		case l.is(k, "per") && l.is(k+1, "cent") && l.tag(k-1) == article.CD:
			p.from = k
		case l.mark(k):
			if l.tag(p.head).IsAdjective() && l.tag(k-1).IsNoun() && l.opensMarks(k) {
				return p // called the bank “openly criminal”
			}
		case t == article.PRPS || t == article.WPS:
			p.owner, p.from = k, k
			return p
		case t == article.DT || t == article.PDT || l.is(k, "no", "such", "many", "several", "some"):
			p.det, p.from = k, k
			return p
		case t == article.VBN && !l.attributive(k):
			return p
		case t.IsAdjective(), t == article.CD, t.IsNoun(), t == article.VBN,
			t.IsAdverb() && !l.not(k) && !(k+1 == p.head && ofClauses[l.lemma(k)]) &&
				(l.tag(k+1).IsAdjective() || l.tag(k+1) == article.VBN):
			if t.IsNoun() && (t.IsPlural() && !l.under(k, p.head) || k < i-1 && l.namer(k)) || k < 3 && l.opensTime(k) {
				return p
			}
			p.from = k
		case t == article.VBG && l.rel(k) != article.Advcl && l.rel(k).Base() != article.Acl && l.head(k) > k:
			p.from = k
		case t == article.TagComma && l.tag(k-1).IsAdjective() &&
			(l.tag(k+1).IsAdjective() || l.tag(k+1).IsNoun() && l.head(k-1) > k):
		default:
			return p
		}
	}
	return p
}

// timeAfter reports whether a time that is no part of the noun before it begins at token k:
// "a judge last week called", "a rival yesterday called".
func (l *line) timeAfter(k int) bool {
	if !l.tag(k - 1).IsNoun() {
		return false
	}
	return l.is(k, "last", "next") && isTime(l, k+1) || l.is(k, "yesterday", "today", "tonight")
}

// ofClauses are adverbs that say of a whole clause when, or whether, it is so.
var ofClauses = list(`once formerly previously hardly scarcely barely never long now still also then allegedly reportedly supposedly possibly perhaps
	apparently probably arguably purportedly ostensibly presumably`)

// rises reports whether a noun follows the modifier at k at once or after
// further modifiers.
func (l *line) rises(k int) bool {
	for k++; k < len(l.toks); k++ {
		t := l.tag(k)
		if t.IsNoun() {
			return true
		}
		if !t.IsAdjective() && t != article.VBG && t != article.VBN && !l.mark(k) {
			return false
		}
	}
	return false
}

// bridge reports whether the comma or conjunction at k joins two modifiers of
// one noun, of which i is one: "terrorist and criminal networks".
func (l *line) bridge(i, k int) bool {
	h := l.head(i)
	if h <= k || h-i > 6 || !l.tag(h).IsNoun() {
		return false
	}
	if r := l.rel(i); r != article.Amod && r != article.Compound {
		return false
	}
	for j := k; j < h; j++ {
		t := l.tag(j)
		if !t.IsAdjective() && !t.IsNoun() && t != article.CC && t != article.TagComma && !l.mark(j) {
			return false
		}
		if l.mark(j) && l.tag(j-1) == article.TagComma && l.toks[j-1].End == l.toks[j].Start {
			return false // the end of a quotation
		}
	}
	return true
}

// attributive reports whether the participle at k stands before its noun as an
// adjective does: "the banned group", not "had branded vandals".
func (l *line) attributive(k int) bool {
	if l.perfect(k) {
		return false
	}
	if naming[l.lemma(k)] && l.beforeBe(k) && l.tag(k+1).IsPlural() && l.is(k+2, "by") {
		return false // "were branded thieves by"
	}
	if r := l.rel(k); (r == article.Amod || r == article.Compound) && l.head(k) > k {
		return true
	}
	t := l.tag(k - 1)
	return t == article.DT || t == article.PRPS || t.IsAdjective() || l.possessive(k-1)
}

// perfect reports whether the participle at k goes with a "have" before it, over adverbs
// and "not": what follows it is its object or what that is called.
func (l *line) perfect(k int) bool {
	if l.tag(k) != article.VBN {
		return false
	}
	for k--; k > 0 && (l.tag(k).IsAdverb() || l.not(k)); k-- {
	}
	return l.lemma(k) == "have" && l.tag(k).IsVerb() && l.tag(k) != article.VBG
}

// opensMarks reports whether the quotation mark at k opens: it stands right before the next word
// and apart from the one before.
func (l *line) opensMarks(k int) bool {
	return k > 0 && k+1 < len(l.toks) && l.toks[k-1].End < l.toks[k].Start && l.toks[k].End == l.toks[k+1].Start
}
