package characterise

import "epithet/stages/article"

// insiders are nouns for those who are together in a body.
var insiders = list(`colleague backbencher deputy lawmaker senator legislator councillor delegate official`)

// delegate is the listed body that a holder in words, tokens [first, last], is of or is
// described beside: "the council, a body of elders that calls", "the men of the
// council", "the gentleman from the council".
func (j *Judge) delegate(l *line, first, last int) ref {
	if d := first - 1; d > 1 && l.is(d, "a", "an") && l.tag(d-1) == article.TagComma && !l.tag(last+1).IsFinite() {
		if m := j.mentionIn(l.toks[d-2].Span); m >= 0 && j.mentions[m].End == l.toks[d-2].End {
			if r := refOf(&j.mentions[m], "name"); r.listed && r.kind != article.Person &&
				bodyNouns[l.lemma(l.firstHead(first, last))] {
				return r
			}
		}
	}
	h := l.firstHead(first, last)
	if h < 0 || h+2 > last ||
		!(l.is(h+1, "of") && (l.is(h, "men", "women", "fighters", "soldiers")) ||
			l.is(h+1, "of", "in", "from", "at") && insiders[l.lemma(h)] && l.tag(h).IsPlural() ||
			l.is(h+1, "from") && l.is(h, "man", "woman", "men", "women", "gentleman", "gentlemen", "lady", "ladies")) {
		return ref{}
	}
	return j.bodyAt(l, h+2)
}

// bodyAt is the listed body that the name or noun phrase at token k names.
func (j *Judge) bodyAt(l *line, k int) ref {
	if r := j.after(l, k, 0); r.listed && r.how == "name" && r.kind == article.Organisation {
		return r
	}
	return ref{}
}
