package characterise

import (
	"strings"

	"epithet/stages/article"
)

// soleOffices are offices that one person holds, by which a text may speak of somebody before it names him.
var soleOffices = list(`president premier minister chancellor governor mayor sheriff king queen pope bishop archbishop`)

// titledAhead is the listed person whom the text names only behind the office at h, which stands alone, by that office:
// "the prime minister" of a headline or lead before "Prime Minister Ann Smith".
func (j *Judge) titledAhead(l *line, h int) ref {
	if h < 0 || !soleOffices[l.lemma(h)] || l.tag(h).IsPlural() {
		return ref{}
	}
	p := l.phraseAt(h)
	from := p.from
	if p.det >= from {
		from = p.det + 1
	}
	if p.head != h || p.owner >= 0 || p.det >= 0 && !l.is(p.det, "the") || p.det < 0 && l.sent > 3 || h-from > 2 || from > h ||
		l.is(p.to, "of", "for") {
		return ref{}
	}
	title := l.text[l.toks[from].Start:l.toks[h].End]
	for i, n := j.mentionFrom(l.toks[h].End), 0; i < len(j.mentions) && n < reach; i, n = i+1, n+1 {
		m := &j.mentions[i]
		if m.Method != article.Catalogue || m.Type != article.Person {
			continue
		}
		if at := m.Start - len(title) - 1; at > l.toks[h].End && strings.EqualFold(l.text[at:m.Start-1], title) ||
			m.Len() > len(title) && strings.EqualFold(m.Of(l.text)[:len(title)], title) {
			return refOf(m, "office")
		}
	}
	return ref{}
}

// soleHeads are nouns for the one who leads a body or speaks for it.
var soleHeads = join(spokes, list(`head chief leader president chairman chairwoman chairperson chair director lawyer minister secretary boss
	commander manager executive principal rector`))

// namelessBefore is the listed body of whose head or spokesman, without a name, the sentence before is, or the one before
// that, where the person of the mention m is named for the first time, in full and with nothing to tell who he is, as one
// who says something: "The head of X hit back on Monday. “…,” Ann Smith said."
func (j *Judge) namelessBefore(m *article.Mention) ref {
	if !strings.Contains(m.Of(j.a.Text), " ") || j.tooLong(m.Sent) {
		return ref{}
	}
	l := j.whole(m.Sent)
	first, last := l.at(m.Start), l.at(m.End-1)
	says := func(k int) bool { return l.tag(k).IsFinite() && interjecting[l.lemma(k)] || l.is(k, "told", "said") }
	if first > 0 && !l.mark(first-1) && (l.tag(first-1).IsNoun() || l.tag(first-1).IsAdjective()) ||
		!says(last+1) && !(says(first-1) && (last+1 >= len(l.toks) || l.tag(last+1) == article.TagPeriod)) {
		return ref{}
	}
	for s := m.Sent - 1; s >= 0 && s > m.Sent-4 && !j.tooLong(s); s-- {
		if j.ann.Sentences[m.Sent].Part-j.ann.Sentences[s].Part > 2 || j.ann.Sentences[s].Kind == article.Heading {
			break
		}
		for i := j.mentionFrom(j.ann.Sentences[s].Start); i < len(j.mentions) && j.mentions[i].Sent <= s; i++ {
			if j.mentions[i].Type == article.Person {
				return ref{}
			}
		}
		n := j.line(s)
		for k := 0; k < len(n.toks) && k < 24 && !n.tag(k).IsFinite(); k++ {
			if n.tag(k) == article.NN && soleHeads[n.lemma(k)] && beforeVerb(n.toks, n.toks[k].Start) &&
				j.quoteAt(n.toks[k].Start, true) < 0 {
				return j.office(&n, k)
			}
		}
	}
	return ref{}
}
