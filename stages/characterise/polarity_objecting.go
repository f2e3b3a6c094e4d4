package characterise

import (
	"strings"

	"epithet/stages/article"
)

// Verbs for not bearing what was said, and those for sharing it, whose negation rejects it.
var (
	resenting = list(`resent oppose protest hate dislike resist abhor detest loathe`)
	sharing   = list(`share accept recognise recognize endorse support acknowledge believe concede buy`)
	calling   = list(`call find consider describe term deem brand label see regard`)
	verdicts  = join(reproaches, list(`finding conclusion verdict ruling term word view opinion position assessment stance judgment
		judgement decision epithet notion idea portrayal depiction comparison`))
)

// turnedDown reports whether what stands in apposition behind token i, or in a relative
// clause there, says that somebody rejects what was said: "a term he resents", "a view not
// shared by her", "to which they objected", "charges he calls absurd".
func (l *line) turnedDown(i int) bool {
	for n := i + 1; n < len(l.toks); n++ {
		switch {
		case l.is(n, "over", "despite") && l.tag(n-1) == article.TagComma && l.protest(n+1):
			return true
		case l.is(n, "which") && l.tag(n-1) == article.TO,
			l.is(n, "which") && l.tag(n-1) == article.TagComma && l.opensSubject(n+1),
			verdicts[l.lemma(n)] && l.appositive(n):
			if l.rejectedAfter(n + 1) {
				return true
			}
		}
	}
	return false
}

// appositive reports whether the noun at n, which the tagger may take for a verb, heads an
// apposition: ", a term", "– charges".
func (l *line) appositive(n int) bool {
	k := n - 1
	for l.tag(k).IsAdjective() || l.tag(k) == article.DT {
		k--
	}
	return (l.tag(k) == article.TagComma || l.dash(k)) && (l.tag(n).IsNoun() || l.tag(n) == article.VBZ && k == n-1)
}

// opensSubject reports whether a subject may begin at token k.
func (l *line) opensSubject(k int) bool {
	t := l.tag(k)
	return t == article.PRP || t == article.NNP || t == article.DT || t == article.PRPS || t == article.NNS
}

// protest reports whether a noun for objecting follows soon at token k: "the objections of".
func (l *line) protest(k int) bool {
	for n := k; n < k+5; n++ {
		if l.is(n, "objections", "protests", "denials", "protestations") {
			return true
		}
	}
	return false
}

// rejectedAfter reports whether the relative clause or participle at token k rejects what
// stands before it.
func (l *line) rejectedAfter(k int) bool {
	for n := k; n < len(l.toks) && n < k+12; n++ {
		lemma := l.lemma(n)
		switch {
		case l.is(n, ";", ":") || l.mark(n) || l.dash(n):
			return false
		case !l.tag(n).IsVerb() && !l.not(n-1):
		case denying[lemma], resenting[lemma], lemma == "object":
			return !l.beforeNot(n) && !l.nobodys(n-1)
		case sharing[lemma]:
			return l.beforeNot(n) || l.is(n-1, "to") && l.lemma(n-2) == "refuse"
		case lemma == "agree":
			return l.beforeNot(n) && l.is(n+1, "with")
		case calling[lemma]:
			for x := n + 1; x < n+4; x++ {
				if falsehoods[l.lemma(x)] || l.is(x, "motivated") {
					return !l.beforeNot(n)
				}
			}
		}
	}
	return false
}

// objects reports whether the clause that begins at token k says that somebody rejects what
// was said before it: "but scholars disagree", "He pleaded not guilty", "She says she is
// nothing of the kind".
func (l *line) objects(k int) bool {
	for n := k; n < len(l.toks) && n < k+14; n++ {
		if l.is(n, ";") {
			return false
		}
		switch l.lemma(n) {
		case "disagree", "object", "beg":
			if l.tag(n).IsVerb() && !l.beforeNot(n) &&
				(l.closes(n+1) || l.is(n+1, "strongly", "vehemently") || l.is(n+1, "with", "to") && l.takesUpSaid(n+2)) {
				return true
			}
		case "innocence":
			for x := n - 1; x > n-4; x-- {
				switch l.lemma(x) {
				case "maintain", "protest", "proclaim", "insist", "profess", "declare", "assert":
					return true
				}
			}
		case "guilty":
			if l.not(n-1) && (l.lemma(n-2) == "plead" || l.is(n-2, "pled") || l.is(n-2, "of") && l.is(n-3, "plea", "pleas")) {
				return true
			}
		case "innocent":
			if l.beforeBe(n) && !l.beforeNot(n) && l.tag(n-2) == article.PRP {
				return true
			}
		case "kind", "sort", "thing":
			if l.is(n-3, "nothing") && l.is(n-2, "of") && l.beforeBe(n-3) ||
				l.is(n-1, "such") && l.is(n-2, "no") && l.beforeBe(n-2) {
				return true
			}
		case "issue":
			if l.lemma(n-1) == "take" && l.is(n+1, "with") && !l.beforeNot(n-1) && l.takesUpSaid(n+2) {
				return true
			}
		case "motivate", "motivated":
			if l.is(n-1, "politically") && l.reproachBefore(n) {
				return true
			}
		}
	}
	return false
}

// retorts reports whether the sentence begins with nothing but a word that rejects what was
// said before it: “Nonsense,” …, “Absolutely not,” …, "Not so, says …".
func (l *line) retorts() bool {
	k := 0
	for l.mark(k) {
		k++
	}
	switch {
	case falsehoods[l.word(k)] && l.tag(k).IsNoun() || l.is(k, "untrue", "false", "wrong"):
	case l.is(k, "absolutely", "certainly", "definitely") && l.not(k+1), l.not(k) && l.is(k+1, "so", "true"):
		k++
	case l.not(k) && l.is(k+1, "at") && l.is(k+2, "all"), l.is(k, "far") && l.is(k+1, "from") && l.is(k+2, "it"):
		k += 2
	default:
		return false
	}
	return l.closes(k+1) || l.is(k+1, "!")
}

// takesUpSaid reports whether the phrase at token k takes up what was said: "this", "the
// word".
func (l *line) takesUpSaid(k int) bool {
	if l.is(k, "that", "this", "it") && l.closes(k+1) {
		return true
	}
	n := k + 1
	for l.tag(n).IsAdjective() {
		n++
	}
	return l.is(k, "the", "this", "that", "these") && l.tag(n).IsNoun() && verdicts[l.lemma(n)] && l.closes(n+1)
}

// reproachBefore reports whether a noun for what was said of somebody stands shortly before
// token k.
func (l *line) reproachBefore(k int) bool {
	for n := k - 1; n >= 0 && n > k-7; n-- {
		if l.tag(n).IsNoun() && (reproaches[l.lemma(n)] || l.is(n, "case", "trial")) {
			return true
		}
	}
	return false
}

// objectsLater reports whether a clause of the sentence behind token i objects: it follows a
// comma or "but".
func (l *line) objectsLater(i int) bool {
	for k := i + 1; k < len(l.toks); k++ {
		if l.is(k, "but", "though", "although", "yet", "while", ";") &&
			(l.objects(k+1) || l.saysWithin(k+1) && l.falseClaim(k+1)) {
			return true
		}
		if l.tag(k) == article.TagComma && (l.lemma(k+1) == "have" || l.lemma(k+1) == "plead") && l.objects(k+1) {
			return true // "X, charged with fraud, has pleaded not guilty"
		}
	}
	return false
}

// saysWithin reports whether a verb of saying follows soon at token k.
func (l *line) saysWithin(k int) bool {
	for n := k; n < k+6; n++ {
		switch l.lemma(n) {
		case "say", "insist", "maintain", "argue", "claim", "tell":
			return l.tag(n).IsVerb()
		}
	}
	return false
}

// professes reports whether what commas or parentheses set off in the sentence, and plain
// sentences lack, says that somebody denies what he is charged with: "who denies all
// charges", "(a claim the company disputes)".
func (l *line) professes() bool {
	for k := 0; k+1 < len(l.toks); k++ {
		from, to := l.toks[k].End, l.toks[k+1].Start
		if to-from < minDenial || to-from > maxDenial {
			continue
		}
		if words := strings.Fields(strings.ToLower(l.text[from:to])); denialIn(words) {
			return true
		}
	}
	return false
}

// minDenial and maxDenial are how many bytes a denial set off may have.
const minDenial, maxDenial = 14, 90

// denialIn reports whether the words are such a denial.
func denialIn(words []string) bool {
	relative := false
	for i, w := range words {
		w = strings.Trim(w, "(),–—-")
		words[i] = w
		relative = relative || w == "who" || w == "which" || i > 0 && verdicts[strings.TrimSuffix(w, "s")]
		switch {
		case !relative:
		case i > 0 && words[i-1] == "not":
			return false
		case w == "denies" || w == "denied" || w == "disputes" || w == "disputed" || w == "rejects" || w == "rejected":
			for _, x := range words[i+1:] {
				if x = strings.Trim(x, "(),–—-"); verdicts[strings.TrimSuffix(x, "s")] || x == "by" {
					return true
				}
			}
			return i == len(words)-1 || words[i+1] == ","
		case w == "innocence":
			return true
		}
	}
	return false
}
