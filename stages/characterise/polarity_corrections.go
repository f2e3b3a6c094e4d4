package characterise

import (
	"strings"

	"epithet/stages/article"
)

// ownText reports whether the words name a text of the outlet.
func ownText(w article.Who) bool {
	f := strings.Fields(strings.ToLower(w.Words))
	for _, x := range f {
		switch {
		case outletTexts[x], outletTexts[strings.TrimSuffix(x, "s")]:
			return w.EntityID == ""
		case x == "of", x == "on", x == "in", x == "by":
			return false
		}
	}
	return false
}

// outletTexts are nouns for what a paper prints.
var outletTexts = list(`article version story headline report caption column piece editorial item post photograph picture graphic profile feature
	obituary review subheading standfirst blurb listing map chart`)

// correction reports whether the paragraph corrects the article, or another.
func (j *Judge) correction(l *line) bool {
	part := j.ann.Parts[j.ann.Sentences[l.sent].Part]
	head := strings.TrimLeft(part.Of(l.text), " *_●•–—-[(")
	if head == "" || head[0]|0x20 != 'c' && head[0]|0x20 != 'e' {
		return false
	}
	head = strings.ToLower(head[:min(len(head), 14)])
	return strings.HasPrefix(head, "correction") || strings.HasPrefix(head, "clarification") ||
		strings.HasPrefix(head, "erratum") || strings.HasPrefix(head, "corrigendum")
}

// owningUp are how a paper heads what it says of its own mistakes, and much else.
var owningUp = [...]string{"for the record", "editor's note", "editor’s note", "editors' note", "apology", "an apology",
	"clarification", "correction", "setting the record straight",
	"putting it right", "amendment", "update"}

// longestHeading is in bytes, with room for the marks about one.
const longestHeading = 64

// ownMistake reports whether the sentence tells what the paper itself has written, as one that
// it takes back: below such a heading, or since it says so in one of the next two sentences.
func (j *Judge) ownMistake(l *line, m *aim, v *heard) bool {
	if !m.said && !m.naming && m.rule != byAccusation {
		return false
	}
	own := ownText(v.holder) && !j.printedElsewhere(l, v.holder)
	if !own && v.holder != (article.Who{}) || !own && !l.weWrote(m) && !j.amendedText(l) {
		return false
	}
	return j.owningUp(l) || j.amendedText(l) || j.regretted(l)
}

// printedElsewhere reports whether the text is said to be by somebody, or in a paper that is named.
func (j *Judge) printedElsewhere(l *line, w article.Who) bool {
	if w.Span.Len() == 0 || w.Span.Start < l.toks[0].Start || w.Span.End > l.toks[len(l.toks)-1].End {
		return false
	}
	for k := l.at(w.Span.Start); k < len(l.toks) && !l.tag(k).IsVerb(); k++ {
		if l.is(k, "by", "from") || l.tag(k) == article.NNP && j.mentionIn(l.toks[k].Span) >= 0 {
			return true
		}
	}
	return false
}

// owningUp reports whether the paragraph of the sentence, or the line before it, is headed as a
// paper heads its own mistakes.
func (j *Judge) owningUp(l *line) bool {
	at := j.ann.Sentences[l.sent].Part
	for k := at; k >= 0 && k >= at-1; k-- {
		head := strings.TrimLeft(j.ann.Parts[k].Of(l.text), " *_●•–—-[(")
		head = strings.ToLower(head[:min(len(head), longestHeading)])
		for _, w := range owningUp {
			if rest, ok := strings.CutPrefix(head, w); ok &&
				(strings.HasPrefix(rest, ":") || k < at && strings.Trim(rest, " .:*_") == "") {
				return true
			}
		}
	}
	return false
}

// amending are verbs for what is done to a text that was wrong.
var amending = list(`amend correct update change remove delete withdraw edit revise alter retract`)

// amendedText reports whether "it" at the head of the sentence is a text that the one before
// says has been put right: "This article has been amended. It originally described".
func (j *Judge) amendedText(l *line) bool {
	if !l.is(0, "it") || l.sent == 0 || j.ann.Sentences[l.sent-1].Part != j.ann.Sentences[l.sent].Part {
		return false
	}
	b := j.line(l.sent - 1)
	return b.amends()
}

// amends reports whether the sentence says that a text of the paper has been put right.
func (l *line) amends() bool {
	for k := range l.toks {
		if amending[l.lemma(k)] && l.tag(k) == article.VBN && l.beforeBe(k) {
			s, _ := l.subject(k)
			return s >= 0 && (outletTexts[l.lemma(s)] || outletTexts[strings.TrimSuffix(l.lemma(s), "s")])
		}
	}
	return false
}

// weWrote reports whether what the term says is what "we" have written.
func (l *line) weWrote(m *aim) bool {
	for k := m.phrase.from - 1; k > 0; k-- {
		switch l.lemma(k) {
		case "report", "say", "write", "state", "publish", "allege", "claim", "suggest", "describe", "call", "name", "accuse",
			"label", "imply", "refer", "list":
			if l.tag(k) == article.VBD || l.tag(k) == article.VBN {
				s, passive := l.subject(k)
				return l.is(s, "we") && !passive
			}
		}
	}
	return false
}

// regretted reports whether the sentence itself, or one of the next two, takes back what the
// paper wrote: "we apologise", "this was untrue", "the headline has been changed".
func (j *Judge) regretted(l *line) bool {
	if l.amends() {
		return true
	}
	for n := l.sent + 1; n <= l.sent+2 && n < len(j.ann.Sentences) &&
		j.ann.Sentences[n].Part <= j.ann.Sentences[l.sent].Part+1; n++ {
		b := j.line(n)
		if b.amends() {
			return true
		}
		for k := range b.toks {
			switch {
			case (isApology(b.lemma(k)) || b.lemma(k) == "regret" || b.is(k, "sorry")) && (b.is(k-1, "we") || b.is(k-2, "we")):
				return true
			case b.is(k, "wrong", "untrue", "false", "incorrect", "inaccurate", "mistaken", "unfounded") && k > 1 &&
				b.lemma(k-1) == "be" && b.tag(k-1) == article.VBD && b.is(k-2, "this", "that", "it") &&
				(b.tag(k+1) == article.TagPeriod || b.tag(k+1) == article.CC):
				return true
			}
		}
	}
	return false
}

// putRight reports whether the sentence says what is so, after what was wrong: "X is
// a charity", said by the article itself, or "He called X a charity", behind the first sentence.
func (j *Judge) putRight(l *line, m *aim, v *heard) bool {
	if v.holder != (article.Who{}) && !ownText(v.holder) && l.sent > 0 &&
		j.ann.Sentences[l.sent-1].Part == j.ann.Sentences[l.sent].Part {
		return true
	}
	if !m.said || m.naming || v.voice != article.Narrator || v.cue >= 0 {
		return false
	}
	b := m.phrase.from - 1
	return l.lemma(b) == "be" && (l.tag(b) == article.VBZ || l.tag(b) == article.VBP)
}

// earlierVersion reports whether the sentence tells what an earlier version of
// the text said.
func (l *line) earlierVersion() bool {
	for k := range l.toks {
		if l.is(k, "earlier", "previous", "original") && outletTexts[l.lemma(k+1)] &&
			l.is(k+2, "on", "of", "to", "for", "in", "about") && l.is(k+3, "this") && outletTexts[l.lemma(k+4)] {
			return true // "an earlier headline on this story"
		}
		if l.is(k, "earlier", "previous", "original", "first") && l.is(k+1, "version", "edition", "draft") &&
			(l.is(k+2, "of") && l.is(k+3, "this", "the", "our") || l.is(k-1, "an", "our") && !l.is(k+1, "draft")) {
			return true
		}
	}
	return false
}

// apologiser is who apologises for a text that, in a clause of its own, gives the name: "X
// apologised for an article that had called her a thief"; nobody where none does.
func (j *Judge) apologiser(l *line, m *aim, s scope) article.Who {
	if s.polarity != article.Withdrawn || !isApology(s.rule) || !m.naming || m.verb < 0 {
		return article.Who{}
	}
	n := l.beforeGroup(m.verb)
	if !l.is(n, "that", "which") || !retractable[l.lemma(n-1)] || !l.tag(n-1).IsNoun() {
		return article.Who{}
	}
	for k := n - 2; k > 0; k-- {
		if !l.tag(k).IsVerb() {
			continue
		}
		if c, passive := l.subject(k); isApology(l.lemma(k)) && c >= 0 && c < k && !passive {
			return j.whoWords(l, c)
		}
		break
	}
	return article.Who{}
}

// isApology reports whether the lemma is that of "apologise".
func isApology(lemma string) bool { return lemma == "apologise" || lemma == "apologize" }
