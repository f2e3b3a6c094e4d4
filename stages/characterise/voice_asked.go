package characterise

import (
	"strings"

	"epithet/stages/article"
)

// addressee is whom the byte at speaks to where it stands in a question of an
// interview: who gives the next answer.
func (j *Judge) addressee(at int) (article.Who, bool) {
	q := j.quoteAt(at, true)
	if q >= 0 && j.quotes[q].Rule != askedRule {
		return j.talksTo(q, at)
	}
	sent := j.sentenceAt(at)
	if sent < 0 {
		return article.Who{}, false
	}
	for k := j.quoteBefore(at) + 1; k < len(j.quotes); k++ {
		x := &j.quotes[k]
		if x.Rule != talkRule {
			continue
		}
		if s := j.sentenceAt(x.Start); s < 0 || q < 0 && j.ann.Sentences[s].Part > j.ann.Sentences[sent].Part+1 {
			break
		}
		w := j.holder(x)
		return w, w != (article.Who{})
	}
	return article.Who{}, false
}

// talksTo is whom the byte at speaks to in a turn q of a talk, where its sentence asks or says
// what "you" are: who speaks next, or spoke before.
func (j *Judge) talksTo(q, at int) (article.Who, bool) {
	sent := j.sentenceAt(at)
	if j.quotes[q].Rule != talkRule || sent < 0 {
		return article.Who{}, false
	}
	l := j.line(sent)
	if i := l.at(at); !l.question() && !(l.is(i, "you") && l.lemma(i+1) == "be") ||
		l.is(i-1, "if", "when", "whenever", "unless") {
		return article.Who{}, false
	}
	own := j.holder(&j.quotes[q])
	for _, step := range [...]int{1, -1} {
		for k := q + step; k >= 0 && k < len(j.quotes); k += step {
			x := &j.quotes[k]
			if x.Rule != talkRule && x.Rule != askedRule {
				continue
			}
			if w := j.holder(x); w != own && w != (article.Who{}) {
				return w, true
			}
			if x.Rule == askedRule {
				break // by nobody named
			}
		}
	}
	return article.Who{}, false
}

// isAsked reports whether the "asked" at c, of which no subject is found, is one's who is
// asked: "X, asked whether", "when asked if".
func (l *line) isAsked(c int) bool {
	return l.is(c, "asked") && (l.tag(c-1) == article.TagComma || l.is(c-1, "when", "if"))
}

// asker is who the participle at c says has asked: "Asked by reporters whether"; nobody where
// it does not tell.
func (j *Judge) asker(l *line, c int) article.Who {
	by := c + 1
	for by < len(l.toks) && !l.is(by, "by") {
		if t := l.tag(by); t.IsVerb() || t == article.TagComma || l.is(by, "whether", "if", "about") || askers[l.word(by)] {
			return article.Who{}
		}
		by++
	}
	for n := by + 1; n < len(l.toks) && n < by+8; n++ {
		if l.tag(n).IsNoun() {
			h := l.phraseAt(n).head
			if h > n && l.is(h, "afterwards", "afterward", "later") {
				return l.words(n, h) // an adverb that is taken for a noun
			}
			if w := j.whoWords(l, h); !strings.HasPrefix(strings.ToLower(w.Words), "our ") {
				return w
			}
			break // "asked by our reporter"
		}
	}
	return article.Who{}
}

// whetherAt reports whether a question of yes or no begins at token k, or behind a preposition there.
func (l *line) whetherAt(k int) bool {
	if l.is(k, "on", "about", "as") {
		k++
	}
	if l.is(k, "to") && l.is(k-1, "as") {
		k++
	}
	return l.is(k, "whether", "if")
}

// asks reports whether the asking at c is a question, not a request.
func (l *line) asks(c int) bool {
	for k := c + 1; k < len(l.toks) && k < c+5; k++ {
		if l.is(k, "why", "how", "when", "who") {
			return false // what is asked about is taken as known
		}
		if l.is(k, "whether", "if", "what") {
			return true
		}
	}
	return false
}

// askedRule marks what an interviewer says behind a label, talkRule what others say in an
// interview.
const (
	askedRule = "interview, question"
	talkRule  = "interview"
)

// yourClaim reports whether a report with this source, in the sentence l or another,
// is what an interviewer says that the guest has said: not where that is asked.
func (j *Judge) yourClaim(l *line, x *article.Quote) bool {
	if x.Speaker == (article.Who{}) || !strings.EqualFold(x.Source.Of(j.a.Text), "you") {
		return false
	}
	return x.Source.Start < l.toks[0].Start || l.declared(l.at(x.Source.Start))
}

// declared reports whether what the subject at s says is told, and not asked: not "do
// you think …?", "you think …?", but "why do you think …?", "you say …, don't you?".
func (l *line) declared(s int) bool {
	if k := l.beforeAdverbs(s); l.tag(k).IsVerb() || l.tag(k) == article.MD {
		return l.is(k-1, "why", "when", "where")
	}
	if !l.question() {
		return true
	}
	for k := len(l.toks) - 1; k > s; k-- {
		if l.tag(k) == article.TagComma {
			return true
		}
	}
	return false
}

// addressed is how a reference is found to whom an interviewer asks, listed or not.
const addressed = "addressed"

// youAt is whom "you" at token i stands for: who is asked, or hailed by name. Somebody whom the lexicon
// does not list is nobody known, and nobody else.
func (j *Judge) youAt(l *line, i int) ref {
	w, ok := j.addressee(l.toks[i].Start)
	if !ok {
		w, ok = j.hailed(l, i)
	}
	if p := l.phraseAt(i); l.tag(i) == article.PRPS && bodyNouns[l.lemma(p.head)] {
		return j.affiliation(w.EntityID) // "your party"
	}
	switch {
	case !ok:
		return ref{}
	case w.EntityID == "":
		return ref{how: addressed}
	}
	return j.ofWho(w, addressed)
}
