package characterise

import (
	"strings"

	"epithet/stages/article"
)

// toldBefore finds whose words a sentence goes on with that says in the past perfect, or
// with "would", what the one before, which reports what somebody said, left open: "Smith
// said that he was no spy. He had been the tool of others."
func (j *Judge) toldBefore(l *line, i int, m *aim, v *heard) bool {
	if j.toldAside(l, i, v) {
		return true
	}
	if l.sent == 0 || !l.furtherBack() || j.tooLong(l.sent-1) {
		return false
	}
	before := j.line(l.sent - 1)
	last := len(before.toks) - 1
	if strings.Contains(l.text[before.toks[last].End:l.toks[0].Start], "\n") {
		return false
	}
	for q := j.quoteBefore(l.toks[len(l.toks)-1].Start); q >= 0 && j.quotes[q].Start >= before.toks[0].Start; q-- {
		x := &j.quotes[q]
		if x.Start >= l.toks[0].Start {
			if x.Cue.Len() > 0 && (strings.Contains(x.Rule, "clause") || x.Contains(l.toks[i].Span)) {
				return false // the sentence has a report of its own
			}
			continue
		}
		c := before.at(x.Cue.Start)
		if x.Kind != article.Indirect || x.Cue.Len() == 0 || x.Speaker == (article.Who{}) || firstPerson(x.Source.Of(l.text)) ||
			max(x.End, x.Cue.End) < before.toks[last].Start || before.tag(c) != article.VBD ||
			!interjecting[before.lemma(c)] && !before.is(c, "told", "denied", "testified", "continued", "contended") {
			continue
		}
		v.voice, v.rule, v.holder, v.quote = article.Attributed, "goes on as told", j.holder(x), -1
		return v.holder != (article.Who{})
	}
	return false
}

// toldAside finds who says, in the middle of the sentence, what it goes on with behind a
// semicolon or a conjunction: "all was well, he said, and the dead were …".
func (j *Judge) toldAside(l *line, i int, v *heard) bool {
	for q := j.quoteBefore(l.toks[i].Start); q >= 0 && j.quotes[q].Start >= l.toks[0].Start; q-- {
		x := &j.quotes[q]
		if x.Kind != article.Indirect || x.Rule != "clause, subject verb" || x.Cue.End > l.toks[i].Start ||
			x.Source.Len() == 0 || firstPerson(x.Source.Of(l.text)) {
			continue
		}
		c := l.at(x.Cue.Start)
		n := c + 1
		if l.tag(n) == article.PRP {
			n++ // "she told us"
		}
		if !l.is(n, ";") && (l.tag(n) != article.TagComma || l.tag(n+1) != article.CC) {
			return false
		}
		v.voice, v.rule, v.cue, v.holder = article.Attributed, "told aside", c, j.holder(x)
		return true
	}
	return false
}

// furtherBack reports whether the sentence tells throughout of what was so before, or
// would be, what it tells of: its first verb is "had" or "would", and none is in the present.
func (l *line) furtherBack() bool {
	if t := l.tag(0); t != article.PRP && t != article.NNP && t != article.EX && t != article.WP && t != article.PRPS {
		return false
	}
	first := true
	for k := range l.toks {
		if l.mark(k) || l.is(k, "i", "we", "you", "my", "our", "?") {
			return false
		}
		if !l.tag(k).IsFinite() {
			continue
		}
		if l.tag(k) == article.VBZ || l.tag(k) == article.VBP || l.is(k, "will", "can", "may") {
			return false
		}
		if first && !l.is(k, "had", "would", "'d", "’d") {
			return false
		}
		first = false
	}
	return !first
}
