package characterise

import "epithet/stages/article"

// servants are nouns for those to whom, in office or after it, their state is "we".
var servants = list(`diplomat ambassador envoy minister official officer soldier general colonel admiral lawmaker senator deputy premier president
	chancellor negotiator commander mp prosecutor`)

// ours is the listed body that an unlisted speaker of the quotation about the byte says
// "we" of: the one he speaks for, or is or was of, as the text sets beside his name.
func (j *Judge) ours(at int) ref {
	q := j.quoteAt(at, true)
	if q < 0 {
		return ref{}
	}
	w := j.holder(&j.quotes[q])
	m := j.mentionIn(w.Span)
	if w.EntityID != "" || w.Span.Len() == 0 || m < 0 || j.mentions[m].Method != article.Discovered ||
		j.tooLong(j.mentions[m].Sent) {
		return ref{}
	}
	if b := j.affiliation(j.mentions[m].EntityID); b.known() {
		b.how = "speaker"
		return b
	}
	l := j.whole(j.mentions[m].Sent)
	n := l.at(j.mentions[m].End-1) + 1
	if l.tag(n) != article.TagComma && !l.dash(n) || !l.is(n+1, "a", "an") {
		return ref{}
	}
	h := l.lastNoun(n + 2)
	if h < 0 {
		return ref{}
	}
	p := l.phraseAt(h)
	if partNouns[l.lemma(h)] {
		if r := j.owner(&l, p, 3); r.listed && r.kind == article.Organisation {
			r.how = "speaker"
			return r
		}
	}
	if !servants[l.lemma(h)] {
		return ref{}
	}
	r := j.demonym(&l, p)
	r.how = "speaker"
	return r
}
