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
