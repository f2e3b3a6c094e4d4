package characterise

import (
	"strings"

	"epithet/stages/article"
)

// Nouns before a word that is named as such, verbs for what one does with it, and
// others for what one says of it.
var (
	namedWords = list(`word term label epithet tag expression phrase slur insult adjective noun nickname moniker title name description`)
	usingWords = join(authored, list(`utter like dislike accept reject avoid shun refuse dispute resent pronounce borrow repeat
		embrace hate loathe eschew say drop find hear`))
)

// worded finds who uses, or will not use, the word: "used the word T", "did not
// accept the term T".
func (j *Judge) worded(l *line, i int, m *aim, v *heard) bool {
	k := i - 1
	if k >= m.phrase.from-1 && l.is(k, "of") {
		k--
	}
	if k < 1 || !namedWords[l.lemma(k)] || l.tag(k) != article.NN || !l.is(k-1, "the", "that", "this") {
		return false
	}
	v0 := k - 2
	if l.is(k-1, "the") &&
		(l.is(v0, "of") && l.lemma(v0-1) == "hear" || l.tag(v0) == article.RP ||
			l.is(v0, "at") && rebuffs[l.lemma(v0-1)] != "") {
		v0--
	}
	v0 = l.pastAdverbial(v0)
	if l.tag(v0) == article.TagComma { // "rejects, on the other hand, the word"
		for n := v0 - 1; n > 0 && n > v0-8; n-- {
			if l.tag(n) == article.TagComma {
				v0 = n - 1
				break
			}
			if l.tag(n).IsVerb() {
				return false
			}
		}
	}
	if v0 < 0 || !l.tag(v0).IsVerb() || !usingWords[l.lemma(v0)] || l.beforeBe(v0) {
		return false
	}
	s, passive := l.subject(v0)
	if s >= 0 && l.is(s, "we") {
		if o := l.clauseHead(v0 - 1); o >= 0 && o < s {
			s = o // "half of those we asked used the word"
		}
	}
	if passive || s < 0 || s > v0 || l.is(s, "i", "we", "you") || things[l.lemma(s)] {
		return false
	}
	return j.holds(l, s, v0, "worded", v)
}

// Verbs with a noun for an investigation, or of likening.
var (
	opening     = list(`open launch begin start order announce conduct lead place put bring initiate institute mount hold file lodge pursue`)
	inquiries   = list(`inquiry enquiry investigation probe proceeding case suspicion complaint prosecution`)
	likeningAll = list(`compare liken equate`)
)

// inquired finds who has opened an inquiry into what the term names, or likens
// something "to that of" it.
func (j *Judge) inquired(l *line, i int, m *aim, v *heard) bool {
	k := l.leftOf(m.phrase.from)
	for n := 0; n < 4 && (l.tag(k) == article.TagComma || l.tag(k) == article.CC) && l.tag(k-1).IsNoun(); n++ {
		k = l.leftOf(l.phraseAt(k - 1).from) // "on suspicion of fraud, forgery and theft"
	}
	if p := l.phraseAt(max(k-1, 0)); l.is(k, "for", "over") && l.is(p.from-1, "into") {
		k = p.from - 1 // "an inquiry into X for"
	}
	verbs := opening
	switch {
	case l.is(k, "of") && l.is(k-1, "that", "those") && l.is(k-2, "to", "with"):
		verbs, k = likeningAll, k-2
	case l.is(k, "into", "for", "of", "over", "on") && inquiries[l.lemma(k-1)]:
	default:
		return false
	}
	for n := k - 1; n >= 0 && n > k-12; n-- {
		if t := l.tag(n); t == article.TagPeriod || l.is(n, ";") || l.relative(n) {
			return false
		}
		if !l.tag(n).IsVerb() {
			continue
		}
		if !verbs[l.lemma(n)] {
			return false
		}
		s, passive := l.subject(n)
		if passive || l.beforeBe(n) || l.is(n+1, "on", "over", "for") || s < 0 || s > n || l.is(s, "i", "we", "you") {
			return false
		}
		return j.holds(l, s, n, "inquired", v)
	}
	return false
}

// Verbs for what one wants, and for how one comes to know.
var (
	desiring = list(`want wish like demand seek need love try`)
	learning = list(`know learn hear ascertain establish`)
)

// curious finds who wants to know whether it is so: "voters want to know whether".
func (j *Judge) curious(l *line, i int, m *aim, v *heard) bool {
	for k := i - 1; k > 3 && k > i-14; k-- {
		if l.mark(k) || l.is(k, ";", ":") {
			return false
		}
		if !l.is(k, "whether", "if") || !learning[l.lemma(k-1)] || !l.is(k-2, "to") || !desiring[l.lemma(k-3)] ||
			!l.tag(k-3).IsVerb() {
			continue
		}
		s, passive := l.subject(k - 3)
		return !passive && s >= 0 && s < k-3 && !l.is(s, "i", "we", "you") && j.holds(l, s, k-3, "wants to know", v)
	}
	return false
}

// answers are nouns, further to claims and theses, that a clause may be: "the
// paper's verdict was that".
var answers = list(`verdict view opinion answer message conclusion line position argument finding theory belief point response reply
	contention complaint charge accusation claim impression feeling conviction judgment judgement reading story version defence defense case`)

// unowned are those of them that are somebody's to say, though nobody is named.
var unowned = list(`charge accusation claim complaint version line theory contention`)

// concluded finds whose verdict, view or answer it is that holds the term, and who
// puts it to somebody.
func (j *Judge) concluded(l *line, i int, m *aim, v *heard) bool {
	for k := i - 1; k > 1 && k > i-16; k-- {
		if l.mark(k) || l.is(k, ";", ":") {
			return false
		}
		if !l.is(k, "that") || l.tag(k) == article.WDT {
			continue
		}
		k = l.firstThat(k)
		if v0 := k - 3; v0 >= 0 && l.tag(v0).IsVerb() && l.is(k-2, "it") &&
			l.is(k-1, "known", "clear", "plain", "about", "around", "out") && !l.beforeBe(v0) {
			s, passive := l.subject(v0) // "she wants it known that", "they put it about that"
			return !passive && s >= 0 && s < v0 && !l.is(s, "i", "we", "you") && j.holds(l, s, v0, "concluded", v)
		}
		if v0 := k - 1; l.is(v0, "know", "understand", "believe") && l.is(v0-1, "to") && l.tag(v0-2) == article.PRP &&
			l.lemma(v0-3) == "want" && l.tag(v0-3).IsVerb() {
			s, _ := l.subject(v0 - 3) // "she wanted us to know that"
			return s >= 0 && s < v0 && !l.is(s, "i", "we", "you") && j.holds(l, s, v0-3, "concluded", v)
		}
		if o := k - 2; l.is(o, "to") || l.is(o-1, "to") {
			if l.is(o-1, "to") {
				o--
			}
			if l.is(o-1, "it") && l.lemma(o-2) == "put" && l.tag(o-2).IsVerb() && !l.beforeBe(o-2) {
				s, passive := l.subject(o - 2)
				return !passive && s >= 0 && s < o && !l.is(s, "i", "we", "you") && j.holds(l, s, o-2, "concluded", v)
			}
			return false
		}
		if l.lemma(k-1) != "be" {
			continue
		}
		for n := k - 2; n >= 0 && n > k-9; n-- {
			if !l.tag(n).IsNoun() || !answers[l.lemma(n)] {
				if l.tag(n).IsVerb() || l.tag(n) == article.TagComma {
					return false
				}
				continue
			}
			if o := l.phraseAt(n).owner; o >= 0 {
				return !l.is(o, "my", "our", "your") && j.holds(l, o, n, "concluded", v)
			}
			if l.is(n+1, "of", "among", "from") {
				for o := n + 2; o < k-1; o++ {
					if l.tag(o).IsNoun() {
						return j.holds(l, l.phraseAt(o).head, n, "concluded", v)
					}
				}
			}
			if p := l.phraseAt(n); unowned[l.lemma(n)] && p.det >= 0 && l.is(p.det, "the") && k < n+6 {
				v.voice, v.rule, v.cue = article.Attributed, "concluded", n // "the charge is that"
				return true
			}
			return false
		}
		return false
	}
	return false
}

// firstThat is the "that" that the one at k, behind a comma or a conjunction, goes on
// with: "made it clear that …, that … and that"; k itself where it goes on with none.
func (l *line) firstThat(k int) int {
	first := k
	for n := k; n > 0 && n > k-50 && (l.tag(first-1) == article.TagComma || l.tag(first-1) == article.CC); n-- {
		if l.is(n, "that") && n < first {
			first = n
		}
		if l.mark(n) || l.is(n, ";") {
			return k
		}
	}
	if l.tag(first-1) == article.TagComma || l.tag(first-1) == article.CC {
		return k
	}
	return first
}

// doubted reports whether the verb at c, whose subject is nobody, says that what
// follows is so: "nobody doubts".
func (l *line) doubted(c int, source string) bool {
	if !nobody(source) && !strings.EqualFold(source, "few") {
		return false
	}
	switch l.lemma(c) {
	case "doubt", "dispute", "deny", "question", "contest":
		return true
	}
	return false
}

// bareInfinitive reports whether the infinitive at c opens the sentence, so that nobody is
// said to do it: "To call a thief a thief is".
func (l *line) bareInfinitive(c int) bool {
	k := c - 1
	if !l.is(k, "to") || l.tag(c) != article.VB {
		return false
	}
	for l.mark(k-1) || l.tag(k-1) == article.CC {
		k--
	}
	return k == 0
}
