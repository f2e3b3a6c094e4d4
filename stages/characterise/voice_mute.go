package characterise

import (
	"strings"

	"epithet/stages/article"
)

// betokening are verbs of saying by which what cannot speak, too, tells something:
// "the attack suggests that".
var betokening = list(`show indicate suggest imply mean reveal demonstrate confirm prove illustrate reflect point signal hint underline
	underscore highlight stress establish document argue say warn remind tell accuse`)

// composing are verbs by which one makes the text that is their object.
var composing = list(`write rewrite sing recite`)

// happenings are nouns for what happens or is at hand, from which somebody may gather
// something, and which has no view of its own.
var happenings = list(`case death life information evidence data footage photo photograph image picture page account history experience past
	use usage lack absence presence rise fall surge decline growth response reaction victory win defeat loss attack assault bombing shooting killing murder
	massacre incident event episode affair crisis war conflict battle fight move step decision vote strike behaviour behavior conduct
	action inaction failure success silence pattern trend record name sign symbol development timing number proof result fingerprint
	trace weapon clothing uniform accent path background choice appearance disappearance arrest raid visit exchange discovery
	fire explosion blast crash deal agreement criticism praise outrage anger`)

// mute reports whether the report's source, whose verb is at c, has no view: "one
// thing is clear", "this case may indicate", "a storm of criticism accusing".
func (l *line) mute(x *article.Quote, c int) bool {
	if x.Speaker.EntityID != "" {
		return false
	}
	words := x.Speaker.Words
	if i := strings.LastIndexByte(words, ' '); things[words[i+1:]] || i < 0 && things[strings.ToLower(words)] {
		return true
	}
	if x.Speaker.Span.Len() == 0 || !betokening[l.lemma(c)] {
		return false
	}
	first, last := l.at(x.Speaker.Span.Start), l.at(x.Speaker.Span.End-1)
	if last >= len(l.toks) || l.toks[first].Start != x.Speaker.Span.Start {
		return false
	}
	if l.tag(first) == article.PRPS && first < last {
		first++
	}
	h := l.pastOwners(l.firstHead(first, last))
	return h <= last && l.happens(h)
}

// answering are verbs for what time does to a question that is open.
var answering = list(`tell decide judge show reveal prove say determine settle answer`)

// eras are nouns for the time by which, or in which, something comes to be known.
var eras = list(`time history posterity future`)

// timeTells reports whether the verb at c has the time to come for its subject, with head s, of
// which somebody says that it will answer a question: "History will decide whether".
func (l *line) timeTells(s, c int) bool {
	if s < 0 || s >= c || !answering[l.lemma(c)] || l.tag(c) != article.VB || !eras[l.lemma(s)] || l.phraseAt(s).owner >= 0 {
		return false
	}
	modal := false
	for k := s + 1; k < c; k++ {
		if modal = modal || l.tag(k) == article.MD; l.tag(k) != article.MD && !l.tag(k).IsAdverb() {
			return false
		}
	}
	return modal
}

// happens reports whether the noun at h is for what happens or is at hand, "a storm of
// criticism" by the second noun.
func (l *line) happens(h int) bool {
	if l.is(h+1, "of") && happenings[l.lemma(h+2)] && l.tag(h+2).IsNoun() && !persons(l.lemma(h)) && !bodyNouns[l.lemma(h)] {
		h += 2
	}
	return (l.tag(h) == article.NN || l.tag(h) == article.NNS) && happenings[l.lemma(h)]
}
