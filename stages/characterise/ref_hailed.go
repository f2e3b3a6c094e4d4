package characterise

import (
	"strings"

	"epithet/stages/article"
	"epithet/stages/characterise/internal/senses"
)

// styles stand before the name of whom one speaks to.
var styles = list(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady madam minister president senator mayor
	judge chancellor councillor captain coach father sister`)

// farthest is how many sentences back it is sought whom a text is addressed to.
const farthest = 40

// hailed is whom "you" at token i is said to where the text, or the same quotation, says it by
// name: "Dear Mr Smith, …", "@smith you are", "Smith, you are", "Your move, Smith". The zero Who
// and true are somebody who is hailed by no name: "Sir, …".
func (j *Judge) hailed(l *line, i int) (who article.Who, ok bool) {
	who, at := j.hailedIn(l, i)
	if who.EntityID == "" && styles[strings.ToLower(who.Words)] && j.quoteAt(l.toks[i].Start, true) < 0 {
		if w := j.writtenTo(); w != (article.Who{}) {
			return w, true // "Dear Minister" of "An open letter to Ann Smith"
		}
	}
	return who, at >= 0
}

// hailedIn is hailed with the sentence that does so, -1 for none.
func (j *Judge) hailedIn(l *line, i int) (who article.Who, sent int) {
	q := j.quoteAt(l.toks[i].Start, true)
	for s := l.sent; s >= 0 && s > l.sent-farthest; s-- {
		if j.ann.Sentences[s].Kind == article.Furniture || j.tooLong(s) {
			continue
		}
		n := line{text: l.text, toks: j.ann.Annotation.Sentence(s), sent: s}
		own, found := s == l.sent, false
		for k := range n.toks {
			if j.quoteAt(n.toks[k].Start, true) != q {
				continue
			}
			if own && found && n.toks[k].Start > l.toks[i].Start {
				break // the one before goes before one behind
			}
			if w, ok := j.hailedAt(&n, k); ok {
				found, who = true, w
			}
		}
		if found {
			return who, s
		}
		if q >= 0 && j.ann.Sentences[s].Start <= j.quotes[q].Start {
			break
		}
	}
	if q >= 0 {
		if w := j.listener(&j.quotes[q]); w != (article.Who{}) {
			return w, l.sent
		}
	}
	return article.Who{}, -1
}

// listener is the listed person to whom the quote is said: “…,” she told Smith; nobody where it
// does not tell.
func (j *Judge) listener(x *article.Quote) article.Who {
	sent := j.sentenceAt(x.Cue.Start)
	if x.Cue.Len() == 0 || sent < 0 {
		return article.Who{}
	}
	n := j.line(sent)
	k := n.at(x.Cue.Start)
	switch {
	case n.lemma(k) == "tell", n.lemma(k) == "remind", n.lemma(k) == "assure":
		k++
	case n.is(k+1, "to", "at"):
		k += 2
	default:
		return article.Who{}
	}
	if n.beforeBe(k - 1) {
		return article.Who{}
	}
	if r := j.after(&n, k, 0); r.listed && r.kind == article.Person && !x.Contains(n.toks[min(k, len(n.toks)-1)].Span) {
		return asWho(r, n.text)
	}
	return article.Who{}
}

// hailedAt is who is hailed at token k of a sentence with all its tokens.
func (j *Judge) hailedAt(n *line, k int) (article.Who, bool) {
	if first := j.opensPart(n, k); first && n.is(k, "sir", "madam", "sirs") && n.pauses(k+1) {
		return article.Who{}, true
	} else if first && n.is(k, "dear") && k+1 < len(n.toks) && j.mentionAt(n, n.pastTitle(k+1)) < 0 {
		end := n.pause(k + 1)
		if p := j.line(n.sent); p.is(0, "dear") {
			if h := p.nounFrom(1); h >= 0 {
				if r := j.who(&p, h, 0); r.listed && r.kind != article.Place {
					return article.Who{EntityID: r.id, Words: r.span.Of(n.text), Span: r.span}, true // "Dear members of X"
				}
			}
		}
		w := n.words(k+1, end)
		if strings.HasSuffix(strings.ToLower(w.Words), "s") && n.pastTitle(k+1) == k+1 {
			return w, false // "Dear friends," may well be those of whose text it is
		}
		return w, w.Words != ""
	}
	handle := strings.HasPrefix(n.toks[k].Of(n.text), "@") && n.toks[k].Len() > 1
	from := k
	for from > 0 && styles[n.word(from-1)] {
		from--
	}
	m := j.mentionAt(n, k)
	if m < 0 && !handle {
		return article.Who{}, false
	}
	end := k + 1
	who := n.words(k, end)
	if m >= 0 {
		x := &j.mentions[m]
		end = n.at(x.End)
		if x.End > n.toks[k].End && end <= k || x.Type == article.Place {
			return article.Who{}, false
		}
		who = asWho(refOf(x, "name"), n.text)
	}
	if !n.hails(from, end, handle) &&
		!(j.opensPart(n, n.letterFrom(from)) && n.letterFrom(from) < from && end >= n.pause(end)) {
		return article.Who{}, false
	}
	return who, true
}

// hails reports whether the name in tokens [from, end) hails whom it names.
func (l *line) hails(from, end int, handle bool) bool {
	b := from - 1
	for b >= 0 && l.toks[b].Tag == article.TagComma && l.greets(b-1) {
		b--
	}
	switch {
	case l.is(b, "dear") || l.greets(b):
		return true
	case from == 0 && handle && l.is(end, ":"):
		return l.toYou(end + 1)
	case l.is(end, "’s", "'s", ":") || end < len(l.toks) && l.toks[end].Tag == article.CC:
		return false
	case from == 0 && handle:
		return end < len(l.toks) && !l.predicates(end)
	case from == 0:
		return l.is(end, ",", "!") && l.toYou(end+1)
	case !l.pauses(from-1) || !l.pauses(end) && end < len(l.toks):
		return false
	}
	for k := range l.toks[:from] {
		if l.is(k, "you", "your", "yours", "yourself", "yourselves", "u", "ur") {
			return k == from-2 || k == 0 && (handle || l.is(k+1, "are", "’re", "'re", "were", "have", "’ve", "'ve"))
		}
	}
	return handle && l.toks[0].Tag == article.VB || l.toYou(end+1)
}

// greets reports whether token k ends a greeting, thanks or praise that opens the sentence.
func (l *line) greets(k int) bool {
	if k < 0 || k > 3 {
		return false
	}
	for _, g := range [...][]string{{"hey"}, {"hi"}, {"hello"}, {"yo"}, {"oi"}, {"thanks"}, {"thank", "you"}, {"well", "done"}, {"congratulations"},
		{"congrats"}, {"bravo"}, {"sorry"}, {"shame", "on", "you"}, {"good", "morning"}, {"good", "evening"}, {"cheers"}} {
		if len(g) != k+1 {
			continue
		}
		same := true
		for i, w := range g {
			same = same && l.is(i, w)
		}
		if same {
			return true
		}
	}
	return false
}

// toYou reports whether what begins at token k is said to somebody: "you are", "why did you",
// "tell us why".
func (l *line) toYou(k int) bool {
	if k >= len(l.toks) {
		return false
	}
	if l.is(k, "you", "your") {
		return true
	}
	switch t := l.toks[k].Tag; {
	case t == article.VB, t == article.WRB, t == article.MD,
		l.is(k, "i", "we", "please", "if", "when", "what", "are", "do", "did", "have", "were"):
	default:
		return false
	}
	for k++; k < len(l.toks); k++ {
		if l.is(k, "you", "your", "yourself") {
			return true
		}
	}
	return false
}

// predicates reports whether the token can be a verb whose subject is one named before it.
func (l *line) predicates(k int) bool {
	t := l.toks[k].Tag
	return t == article.VBZ || t == article.VBD || t == article.MD || t == article.VBN ||
		t == article.TagComma && k+1 < len(l.toks) && !l.toYou(k+1)
}

// letterFrom is the token at which the words begin that address a letter to whom the phrase at
// from names: "to", "An open letter to the"; else from.
func (l *line) letterFrom(from int) int {
	k := from
	if l.is(k-1, "the") {
		k--
	}
	if !l.is(k-1, "to") {
		return from
	}
	k--
	for k > 0 && l.is(k-1, "letter", "message", "note", "open", "an", "a", "my", "our") {
		k--
	}
	return k
}

// opensPart reports whether token k opens its part of the article.
func (j *Judge) opensPart(n *line, k int) bool {
	if k != 0 || len(n.toks) == 0 {
		return false
	}
	s := &j.ann.Sentences[n.sent]
	return n.sent == 0 || j.ann.Sentences[n.sent-1].Part != s.Part
}

// closesHailing reports whether the mention is the name of whom the sentence, which it closes, is
// said to: "Nobody hates Smith, Ann."
func (j *Judge) closesHailing(m *article.Mention) bool {
	if m.Start < 2 || j.a.Text[m.Start-2:m.Start] != ", " || m.End >= len(j.a.Text) ||
		strings.IndexByte(".!?", j.a.Text[m.End]) < 0 {
		return false
	}
	n := line{text: j.a.Text, toks: j.ann.Annotation.Sentence(m.Sent)}
	k := n.at(m.Start) - 2
	if k < 0 || n.at(m.End)+1 < len(n.toks) && !n.mark(n.at(m.End)+1) {
		return false
	}
	if t := n.toks[k].Tag; t != article.NNP {
		return t == article.PRP || t.IsAdverb() || t.IsVerb()
	}
	b := j.mentionIn(n.toks[k].Span)
	return b >= 0 && j.mentions[b].Type == article.Person && j.mentions[b].EntityID != m.EntityID &&
		j.ann.Sentences[m.Sent].Kind == article.Content
}

// mentionAt is the mention that begins at token k, -1 for none.
func (j *Judge) mentionAt(n *line, k int) int {
	if k >= len(n.toks) {
		return -1
	}
	at := n.toks[k].Start
	if n.text[at] == '@' {
		at++
	}
	if m := j.mentionIn(n.toks[k].Span); m >= 0 && j.mentions[m].Start == at {
		return m
	}
	return -1
}

// pauses reports whether a mark that parts what is said stands at token k.
func (l *line) pauses(k int) bool {
	return l.dash(k) || l.is(k, ",", ".", "!", "?", ";", ":", "…", "...", "!!", "??", "?!")
}

// pause is the first token from k on that pauses, else the sentence's end.
func (l *line) pause(k int) int {
	for k < len(l.toks) && !l.pauses(k) {
		k++
	}
	return k
}

// pastTitle is the token behind the titles at k.
func (l *line) pastTitle(k int) int {
	for styles[l.word(k)] {
		k++
	}
	return k
}

// calledYou is whom the term at token last is called to his face by: "you liar", "you greedy lot".
func (j *Judge) calledYou(l *line, last int, m aim) (aim, bool) {
	k := last - 1
	for k > 0 && (l.tag(k).IsAdjective() || l.tag(k).IsAdverb() || l.tag(k).IsNoun() || l.neverVerb(k)) {
		k--
	}
	if !l.is(k, "you") || k > 0 && (l.tag(k-1).IsVerb() || l.tag(k-1) == article.IN || l.tag(k-1) == article.TO) {
		return m, false
	}
	if t := l.tag(last); !t.IsNoun() && !t.IsAdjective() && !l.neverVerb(last) {
		return m, false
	}
	r := j.who(l, k, 0)
	if !r.known() && r.how != addressed {
		return m, false
	}
	m.ref, m.rule, m.strong = r, "called so to his face", true
	return m, true
}

// neverVerb reports whether token i, which the tagger takes for a verb, is none.
func (l *line) neverVerb(i int) bool {
	w := l.lemma(i)
	t := l.tag(i)
	return (t == article.VB || t == article.VBP) && table().Of(senses.Verb, w) == 0 && !auxiliaries[l.word(i)]
}
