package characterise

import (
	"strings"

	"epithet/stages/article"
)

// heard is how a term reaches the reader, and from whom.
type heard struct {
	holder article.Who
	voice  article.Voice
	quote  int // the innermost quote that decided or holds the term, -1 for none
	cue    int // the reporting word's token within the line, -1 where it stands elsewhere
	rule   string
}

// attributeTo makes w, if anybody, the holder in whose view the term holds.
func (v *heard) attributeTo(w article.Who, rule string) {
	if w != (article.Who{}) {
		v.voice, v.rule, v.holder = article.Attributed, rule, w
	}
}

// quoteAt is the innermost quote that holds the byte at; only those in
// quotation marks where marked. -1 for none.
func (j *Judge) quoteAt(at int, marked bool) int {
	best := -1
	for q := j.quoteBefore(at); q >= 0 && j.ends[q] > at; q-- {
		x := &j.quotes[q]
		if x.Start <= at && at < x.End && (!marked || x.Kind == article.Direct || x.Kind == article.Mixed) {
			if best < 0 || x.Len() < j.quotes[best].Len() {
				best = q
			}
		}
		if at-x.Start > maxQuote {
			break
		}
	}
	return best
}

// maxQuote is how far from its end the start of a quote is sought.
const maxQuote = 6000

// quoteBefore is the index of the last quote that starts at or before the byte.
func (j *Judge) quoteBefore(at int) int {
	lo, hi := 0, len(j.quotes)
	for lo < hi {
		if m := (lo + hi) / 2; j.quotes[m].Start <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo - 1
}

// around are the quotes about a term, by their numbers; -1 for none.
type around struct {
	scare     int  // in marks that only the writer sets
	name      int  // in marks as a name is
	outer     int  // the outermost that somebody is quoted with
	inner     int  // the innermost that somebody says
	mentioned bool // the scare marks are about a word that is only spoken about
}

// around finds the quotes about the term that tell who says it.
func (j *Judge) around(l *line, t *article.Term, m *aim) around {
	a := around{scare: -1, name: -1, outer: -1, inner: -1}
	title := false // the marks are set about a title, before what the clause reports
	for q := j.quoteBefore(t.Start); q >= 0 && j.ends[q] >= t.End && t.Start-j.quotes[q].Start <= maxQuote; q-- {
		x := &j.quotes[q]
		if x.Start > t.Start || x.End < t.End {
			continue
		}
		switch x.Kind {
		case article.Scare:
			if a.scare < 0 {
				a.scare = q
			}
			continue
		case article.Name:
			if l.nickname(t.Token - l.base) {
				a.scare = q
			} else {
				a.name = q
			}
			continue
		}
		if x.Rule == askedRule {
			continue // the article's own
		}
		if x.Rule == "passive" && x.End <= x.Cue.Start && (m.rule == saidWithName || m.rule == byApposition) &&
			(title || x.Kind == article.Mixed) {
			if !title {
				title, a.scare = true, q // "the “genius” X has been seen"
			}
			continue
		}
		switch x.Kind {
		case article.Direct, article.Mixed:
			if j.mentioned(l, t.Token-l.base, x) {
				a.scare, a.mentioned = q, true
				continue
			}
			if x.Kind == article.Mixed && j.deliberated(l, x) {
				a.scare = q // "met to discuss how the “genius” was": nobody's words
				continue
			}
			a.outer = q
		case article.Indirect:
			if !j.reports(l, t, x, m) {
				continue
			}
		}
		if l.proverbial(x) || firstPerson(x.Speaker.Words) && x.Speaker.EntityID == "" ||
			x.Kind == article.Indirect && firstPerson(x.Source.Of(j.a.Text)) && !j.yourClaim(l, x) && !j.yourWords(l, x) {
			continue
		}
		if a.inner < 0 || x.Len() < j.quotes[a.inner].Len() {
			a.inner = q
		}
	}
	if a.inner >= 0 && j.quotes[a.inner].Kind == article.Indirect && j.quotes[a.inner].Rule == "passive" &&
		j.quotes[a.inner].Speaker == (article.Who{}) {
		if c := l.cueOf(&j.quotes[a.inner]); c >= 0 && l.ofReporter(c) {
			if o := j.reportOver(l, t, a.inner, m); o >= 0 {
				a.inner = o
			}
		}
	}
	if a.inner >= 0 && a.outer < 0 {
		a.inner = j.deniedOver(l, t, j.passedOn(l, t, a.inner))
	}
	if a.mentioned && a.outer < 0 {
		a.inner = -1
	}
	return a
}

// proverbial reports whether the report's source is the "they" of "as they say", who are anybody.
func (l *line) proverbial(x *article.Quote) bool {
	c := l.cueOf(x)
	return x.Kind == article.Indirect && l.is(c, "say") && l.is(c-1, "they") && l.is(c-2, "as") &&
		(c == 2 || l.tag(c-3) == article.TagComma || l.dash(c-3))
}

// cueOf is the token of the quote's cue; -1 where it stands in another sentence, or none is.
func (l *line) cueOf(x *article.Quote) int {
	if x.Cue.Len() == 0 || len(l.toks) == 0 || x.Cue.Start < l.toks[0].Start || x.Cue.End > l.toks[len(l.toks)-1].End {
		return -1
	}
	return l.at(x.Cue.Start)
}

// voice finds how the term reaches the reader.
func (j *Judge) voice(l *line, t *article.Term, m *aim) heard {
	v := heard{quote: -1, cue: -1, rule: inArticle}
	a := j.around(l, t, m)
	if a.mentioned {
		v.rule = mentionedOnly
	}
	switch {
	case a.outer >= 0:
		v.voice, v.quote, v.rule = article.Quoted, a.outer, inQuotation
	case a.scare >= 0 && a.mentioned:
		v.voice, v.quote = article.ScareMarks, a.scare
	case a.scare >= 0 && a.inner >= 0 && j.quotes[a.inner].Speaker != (article.Who{}):
		v.voice, v.quote, v.rule = article.Quoted, a.scare, "marks within a report"
	case a.scare >= 0:
		v.voice, v.quote, v.rule = article.ScareMarks, a.scare, "scare marks"
	case a.inner >= 0:
		v.voice, v.quote, v.rule = article.Attributed, a.inner, inReport
	}
	if a.inner >= 0 {
		v.quote = a.inner
		j.saidBy(l, t, a, &v)
	}
	j.framed(l, t, m, &v, a.inner)
	if a.name >= 0 && v.voice == article.Narrator {
		j.inscribed(l, t, &v)
	}
	if v.cue >= 0 && l.usedTo(v.cue) {
		v.holder = article.Who{}
	}
	if v.holder.EntityID == "" && noOne(v.holder.Words) {
		v.holder = article.Who{} // who says that nobody does
		if a.inner >= 0 {
			v.holder = j.speakerOver(l, t, a.inner)
		}
	}
	return v
}

// noOne reports whether the words of a holder are "nobody", "none of them" or the like.
func noOne(words string) bool {
	first, rest, _ := strings.Cut(strings.ToLower(words), " ")
	return first == "nobody" || first == "no-one" || first == "none" || first == "neither" ||
		first == "no" && (rest == "one" || strings.HasPrefix(rest, "one "))
}

// saidBy finds who says the innermost quote.
func (j *Judge) saidBy(l *line, t *article.Term, a around, v *heard) {
	x := &j.quotes[a.inner]
	v.holder, v.cue = j.holder(x), l.cueOf(x)
	if a.outer >= 0 && a.inner != a.outer && nobody(x.Source.Of(j.a.Text)) {
		v.holder = j.holder(&j.quotes[a.outer]) // “nobody says they are thieves”: who is quoted denies it
	}
	if v.cue == 0 && l.lemma(0) == "ask" && l.tag(0) != article.VB && l.tag(0) != article.VBG && len(l.toks) > 1 ||
		x.Source.Len() == 0 && l.isAsked(v.cue) {
		v.holder = j.asker(l, v.cue) // "Asked whether it was a sect, he laughed": nobody says who asked
		return
	}
	if c := v.cue; c >= 0 && c < 3 && l.tag(c) == article.VBN && l.lemma(c) == "ask" && x.Kind == article.Indirect &&
		l.is(c+1, "by") {
		if n := l.nounFrom(c + 2); n >= 0 && !l.is(c+2, "our", "my") &&
			(x.Source.Len() == 0 || x.Source.Start > l.toks[n].Start) {
			v.holder = j.whoWords(l, l.phraseAt(n).head) // "Asked by a guest whether he was a spy, Smith laughed"
		}
	}
	if l.asksWhoSays(v.cue) {
		if n, who := j.answerer(l); who >= 0 {
			v.holder = j.whoWords(&n, who)
			return
		}
	}
	if v.cue >= 0 {
		if w := j.readIn(l, v.cue); w != (article.Who{}) {
			v.holder = w
			return
		}
	}
	if j.yourWords(l, x) {
		v.holder = j.spokenTo(l, l.at(x.Source.Start))
	}
	if x.Kind == article.Indirect && strings.EqualFold(x.Source.Of(j.a.Text), "they") &&
		(v.holder == (article.Who{}) || a.outer >= 0) {
		v.holder = j.severalOf(x.Source)
	}
	if v.holder != (article.Who{}) || v.cue < 0 {
		return
	}
	if o := l.gerundsOwner(v.cue); o >= 0 {
		v.holder = j.whoWords(l, o)
	} else if x.Rule == "passive" && (l.beforeBe(v.cue) || l.tag(v.cue) == article.VBN) {
		v.holder = j.inMedium(l, v.cue)
	} else if l.tag(v.cue).IsVerb() && !l.beforeBe(v.cue) && !(blaming[l.lemma(v.cue)] && l.is(v.cue+1, "of", "with")) {
		if s, passive := l.subject(v.cue); s >= 0 && !passive && !(a.outer >= 0 && j.outsideOf(l, a.outer, s, v.cue)) &&
			!j.namesItself(l, s, x) {
			v.holder = j.whoWords(l, s)
		}
	}
	if v.holder == (article.Who{}) && j.noView(l, x, v.cue) {
		v.holder = j.speakerOver(l, t, a.inner)
	}
}

// gerundsOwner is the possessor before the gerund at v, whose doing that is: "in her telling", "in
// Smith's telling"; -1 for none.
func (l *line) gerundsOwner(v int) int {
	k := v - 1
	if l.tag(v) != article.VBG || l.tag(k) != article.PRPS && !l.possessive(k) {
		return -1
	}
	if l.possessive(k) {
		k--
	}
	if l.is(k, "my", "our", "your") {
		return -1
	}
	return k
}

// outsideOf reports whether the subject s of a cue is the speaker's own "I" or "you", or stands
// in quotation q while the cue does not.
func (j *Judge) outsideOf(l *line, q, s, cue int) bool {
	x := &j.quotes[q]
	return l.is(s, "i", "we", "you") || x.Contains(l.toks[s].Span) && !x.Contains(l.toks[cue].Span)
}

// firstPerson reports whether the words begin with a pronoun of the first or
// second person, or hold none but a pronoun.
func firstPerson(w string) bool {
	f, _, _ := strings.Cut(strings.ReplaceAll(strings.ToLower(w), "’", "'"), " ")
	f, _, _ = strings.Cut(f, "'")
	switch f {
	case "i", "we", "you", "let", "there":
		return true
	}
	return w == "me" || w == "us" || w == "my" || w == "our"
}

// nobody reports whether a report's source is nobody, or anybody.
func nobody(source string) bool {
	first, rest, _ := strings.Cut(strings.ToLower(source), " ")
	switch first {
	case "nobody", "no-one", "none", "neither", "anyone", "anybody":
		return true
	case "no", "any":
		return strings.HasPrefix(rest, "one")
	}
	return false
}

// sentenceAt is the sentence that holds the byte at, -1 for none.
func (j *Judge) sentenceAt(at int) int {
	lo, hi := 0, len(j.ann.Sentences)
	for lo < hi {
		if m := (lo + hi) / 2; j.ann.Sentences[m].Span.End <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(j.ann.Sentences) && j.ann.Sentences[lo].Start <= at && !j.tooLong(lo) {
		return lo
	}
	return -1
}
