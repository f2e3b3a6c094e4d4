package quote

import (
	"strings"

	"epithet/stages/article"
)

// joinAdjectives takes out the comma between the adjective that ends items and
// one before it that has a determiner: "a small, highly secretive group".
func joinAdjectives(items []item) []item {
	last := len(items) - 1
	comma := last - 1
	if items[comma].tag.IsAdverb() {
		comma--
	}
	if items[comma].tag != article.TagComma || items[comma].stretch >= 0 {
		return items
	}
	for k := comma - 1; k >= 0 && items[k].stretch < 0; k-- {
		switch t := items[k].tag; {
		case t == article.DT, t == article.PRPS, t == article.POS:
			if k == comma-1 {
				return items
			}
			return append(items[:comma], items[comma+1:]...)
		case t.IsAdjective(), t == article.VBN, t.IsAdverb(), t == article.NN && adjectiveEnding(items[k].lemma):
		default:
			return items
		}
	}
	return items
}

// adjectiveEnding reports whether the word, which the tagger takes for a noun, ends
// as adjectives do.
func adjectiveEnding(lemma string) bool {
	for _, e := range [...]string{"ous", "ful", "less", "ive", "ish", "violent", "corrupt", "brutal", "cruel"} {
		if strings.HasSuffix(lemma, e) {
			return true
		}
	}
	return false
}

// capitalTag is the tag of a token that begins with a capital, after a name or
// not.
func capitalTag(text string, t *article.Token, afterName bool) article.Tag {
	tag := t.Tag
	if afterName && t.Len() > 1 && (tag.IsAdjective() || tag.IsVerb() || tag == article.FW || tag.IsAdverb()) {
		tag = article.NNP // "Mohamed El-Erian": it is part of the name
	}
	if s := t.Of(text); tag == article.NNP && len(s) > 2 && (strings.HasPrefix(s, "I'") || strings.HasPrefix(s, "I’")) {
		tag = article.PRP // "I’d", in one token
	}
	return tag
}

// retag gives the last item, which token i of the sentence's toks makes, the tag that it
// has against the tagger's: a verb's, and that of somebody's only noun ("the accused said").
func retag(text string, toks []article.Token, i int, items []item) {
	n := len(items) - 1
	it := &items[n]
	tag := it.tag
	if n > 0 && (tag == article.NN || tag == article.JJ) && it.Of(text) == "read" && items[n-1].stretch < 0 &&
		items[n-1].tag.IsNoun() && quotesNext(text[it.End:]) {
		it.tag, it.lemma, it.cue = article.VBD, "read", verbs.of("read")
	} else if n > 2 && (tag == article.NN || tag == article.IN) && verbs.of(it.lemma)&(naming|object|clause) != 0 &&
		article.VerbOfMany(text, toks, i) {
		it.tag, it.cue = article.VBP, verbs.of(it.lemma)
	} else if n > 2 && tag == article.NN && tellingOf.has(it.lemma) && article.TellingOfMany(text, toks, i) {
		it.tag, it.cue = article.VBP, verbs.of(it.lemma)
	} else if missed, as := missedVerb(text, toks, i, tag); missed != "" {
		it.tag, it.lemma, it.cue = as, missed, verbs.of(missed)
		if n > 1 && items[n-1].tag == article.JJ && (items[n-2].tag == article.POS || items[n-2].tag == article.DT) {
			items[n-1].tag = article.NN // "Did the mayor's embassy call", "a tribunal found"
		}
	} else if n > 0 && (tag == article.NN || tag == article.NNS) {
		retagNoun(text, items)
	} else if n > 1 && tag == article.VBD && it.cue&speech != 0 && items[n-1].tag == article.JJ && items[n-1].stretch < 0 &&
		(isHuman(items[n-1].lemma) || several.has(items[n-1].lemma)) &&
		(items[n-2].tag == article.CD || items[n-2].tag == article.DT) {
		items[n-1].tag = article.NN // "one user wrote"
	} else if (tag == article.RB || tag == article.JJ) && it.Of(text) == "told" {
		it.tag, it.lemma, it.cue = article.VBN, "tell", verbs.of("tell")
	}
	if (tag == article.JJ || tag == article.VBN || tag == article.VBD) && n > 0 && i+1 < len(toks) &&
		standsForOne(it.Of(text), items[n-1].Of(text), &toks[i+1]) {
		it.tag, it.cue = article.NN, 0
	}
}

// retagNoun makes a verb of what the tagger takes for a noun against all that
// stands around: ", warning of", "As one analyst notes,", "Smith claims that".
func retagNoun(text string, items []item) {
	n := len(items) - 1
	it, before := &items[n], &items[n-1]
	switch {
	case it.tag == article.NN && before.stretch < 0 && spoken(it.Of(text), text[it.End:], before.tag):
		it.tag, it.lemma, it.cue = article.VBD, "speak", verbs.of("speak") // the noun is rare
		if before.tag == article.JJS {
			before.tag = article.NN // "the priest"
		}
	case it.tag == article.NN && before.stretch < 0 && before.tag.IsNoun() && it.Of(text) == "thought" &&
		strings.HasPrefix(text[it.End:], " that "):
		it.tag, it.lemma, it.cue = article.VBD, "think", verbs.of("think")
	case it.tag == article.NNS && before.stretch < 0 && before.tag.IsNoun() &&
		strings.HasPrefix(text[it.End:], " of ") && it.Of(text) == "speaks":
		it.tag, it.lemma, it.cue = article.VBZ, "speak", verbs.of("speak") // no noun
	case it.tag == article.NNS && before.stretch < 0 && before.tag.IsName() && n <= 3 && items[0].tag.IsName() &&
		verbs.of(it.lemma)&(naming|object|about) != 0 && takesObject(text[it.End:]):
		it.tag, it.cue = article.VBZ, verbs.of(it.lemma) // "Smith refers to", "Smith calls him"
	case it.tag == article.NN && before.stretch < 0 && before.tag == article.TagComma && saying(it.lemma) != "":
		it.tag, it.lemma = article.VBG, saying(it.lemma)
		it.cue = verbs.of(it.lemma)
	case it.tag == article.NNS && before.stretch < 0 && before.tag == article.TagComma && n > 3 && items[0].stretch >= 0 &&
		strings.HasPrefix(text[it.End:], ".") && verbs.of(it.lemma)&speech != 0:
		it.tag, it.cue = article.VBZ, verbs.of(it.lemma) // “…,” the letter, sent in May, states.
	case it.tag == article.NNS && before.stretch < 0 &&
		(before.tag.IsNoun() || before.tag == article.PRP || before.tag == article.TagComma || before.tag == article.TagDash) &&
		neverNouns.has(it.lemma):
		it.tag, it.cue = article.VBZ, verbs.of(it.lemma)
	case it.tag == article.NNS && before.stretch < 0 && n > 1 && before.tag.IsAdjective() &&
		(items[n-2].tag == article.PRPS || items[n-2].tag == article.DT || items[n-2].tag.IsAdjective()) &&
		items[n-2].stretch < 0 && neverNouns.has(it.lemma):
		it.tag, it.cue = article.VBZ, verbs.of(it.lemma)
		before.tag = article.NN // "my gran thinks"
	case it.tag == article.NN && before.stretch < 0 && before.tag.IsNoun() && strings.HasPrefix(text[it.End:], " as ") &&
		neverNouns.has(strings.TrimSuffix(it.lemma, "s")) && strings.HasSuffix(it.lemma, "s"):
		it.tag, it.lemma = article.VBZ, strings.TrimSuffix(it.lemma, "s")
		it.cue = verbs.of(it.lemma)
	case it.tag == article.NN && before.stretch < 0 && neverNouns.has(it.lemma) &&
		((before.tag == article.NNS || before.tag == article.TagDash) && strings.HasPrefix(text[it.End:], " that ") ||
			before.tag.IsNoun() && strings.HasPrefix(text[it.End:], ":")):
		it.tag, it.cue = article.VBP, verbs.of(it.lemma)
	case it.tag == article.NNS && before.tag == article.TagComma && before.stretch < 0 &&
		verbs.of(it.lemma)&(speech|clause|weak|thought) == speech|clause && endsInName(text[it.End:]):
		it.tag, it.cue = article.VBZ, verbs.of(it.lemma) // ", reports Port News."
	case it.tag == article.NNS && before.stretch < 0 && n > 1 && items[n-2].Of(text) == "no" && before.Of(text) == "longer" &&
		verbs.has(it.lemma):
		it.tag, it.cue = article.VBZ, verbs.of(it.lemma) // "no longer considers"
	case it.tag == article.NNS && before.stretch < 0 && (before.tag == article.NN || before.tag == article.JJ) &&
		isHuman(before.lemma) && verbs.of(it.lemma)&speech != 0 && strings.HasPrefix(text[it.End:], ":") &&
		quotesNext(text[it.End+1:]):
		it.tag, it.cue, before.tag = article.VBZ, verbs.of(it.lemma), article.NN // "an editor notes: “…”"
	case thirdPerson(it.Of(text), it.lemma) != "" && before.stretch < 0 && pauses(text[it.End:]) &&
		afterSpeech(text, items[:n]):
		it.tag, it.lemma = article.VBZ, thirdPerson(it.Of(text), it.lemma) // “…,” Smith shrugs.
		it.cue = verbs.of(it.lemma)
		if before.tag == article.JJ {
			before.tag = article.NN // "her sister"
		}
	case it.tag == article.NNS && before.stretch < 0 && (before.tag.IsName() || before.tag == article.NN) &&
		verbs.of(it.lemma)&(speech|clause) != 0:
		as := items[0].Of(text) == "As"
		next := text[it.End:min(len(text), it.End+6)]
		ends := len(next) > 0 && (next[0] == ',' || next[0] == '.')
		if next == " that " ||
			ends &&
				(as || n > 2 && items[max(0, n-3)].tag == article.TagComma && n > 3 && items[n-4].stretch >= 0 ||
					n > 2 && items[n-3].stretch >= 0) {
			it.tag, it.cue = article.VBZ, verbs.of(it.lemma)
		}
	}
}

// thirdPerson is the verb of saying whose form in -s the word is, by its lemma where it is
// taken for a plural; else empty.
func thirdPerson(word, lemma string) string {
	stem, ok := strings.CutSuffix(word, "s")
	switch {
	case !ok:
	case verbs.of(lemma)&speech != 0:
		return lemma
	case verbs.of(stem)&speech != 0:
		return stem
	}
	return ""
}

// pauses reports whether the clause ends, or pauses, where the text after begins.
func pauses(after string) bool {
	return after != "" && strings.IndexByte(".,;:", after[0]) >= 0
}

// afterSpeech reports whether the items are a quotation that ends as what somebody says
// does, in a comma or the like, and then nobody but its speaker.
func afterSpeech(text string, items []item) bool {
	k := len(items) - 1
	for k > 0 && k > len(items)-6 && items[k].stretch < 0 {
		switch t := items[k].tag; {
		case t.IsName(), t.IsNoun(), t.IsAdjective(), t == article.DT, t == article.PRP, t == article.PRPS, t == article.POS:
			k--
			continue
		}
		break
	}
	comma := items[k].stretch < 0 && items[k].tag == article.TagComma
	if comma {
		k--
	}
	if k < 0 || k > len(items)-2 || items[k].stretch < 0 {
		return false
	}
	said := strings.TrimRight(text[:items[k].End], "\"”’'»")
	return comma || said != "" && strings.IndexByte(",?!", said[len(said)-1]) >= 0
}

// missedVerb is the lemma and tag of token i where it is a verb of saying or naming, or the "did" of
// a question, that the tagger takes for a noun.
func missedVerb(text string, toks []article.Token, i int, tag article.Tag) (string, article.Tag) {
	if !tag.IsNoun() && tag != article.VBN && tag != article.IN && !tag.IsAdjective() && !tag.IsAdverb() {
		return "", tag
	}
	lemma, verb := article.MissedVerb(text, toks, i)
	if lemma == "" || lemma != "do" && !verbs.has(lemma) {
		return "", tag
	}
	return lemma, verb
}

// saying is the verb of which the word is the form in -ing where one says so with
// it: "warn" of "warning"; else empty.
func saying(word string) string {
	stem, ok := strings.CutSuffix(word, "ing")
	if !ok || len(stem) < 3 {
		return ""
	}
	for _, lemma := range [...]string{stem, stem + "e", stem[:len(stem)-1]} {
		if verbs.of(lemma)&speech != 0 {
			return lemma
		}
	}
	return ""
}

// spoken reports whether the word, what follows it, and the tag before it, are those of a
// form of "speak" that the tagger takes for a noun: "spoke of", "the men speak to".
func spoken(word, after string, before article.Tag) bool {
	switch {
	case word == "speak" && before == article.NNS:
	case word != "spoke" && word != "speaks",
		!before.IsName() && !before.IsNoun() && before != article.TagComma && before != article.JJS:
		return false
	}
	for _, w := range [...]string{" of ", " to ", " about ", " out ", " for ", " on ", " with ", " in ", " at "} {
		if strings.HasPrefix(after, w) {
			return true
		}
	}
	return false
}

// endsInName reports whether nothing but a name of up to five words follows up to the
// sentence's full stop.
func endsInName(after string) bool {
	for range 5 {
		rest, ok := strings.CutPrefix(after, " ")
		rest = strings.TrimPrefix(rest, "the ")
		if !ok || rest == "" || rest[0] < 'A' || rest[0] > 'Z' {
			return false
		}
		k := 1
		for k < len(rest) && (isWordByte(rest[k]) || rest[k] >= 0x80 || strings.IndexByte("-&’'", rest[k]) >= 0) {
			k++
		}
		if after = rest[k:]; strings.HasPrefix(after, ".") && (len(after) == 1 || after[1] <= ' ') {
			return k > 2
		}
	}
	return false
}

// takesObject reports whether a word follows that begins the object of a verb
// and seldom stands after a noun.
func takesObject(after string) bool {
	for _, w := range [...]string{" the ", " it ", " him ", " them ", " her ", " himself ", " itself ", " to the ", " “", " to “"} {
		if strings.HasPrefix(after, w) {
			return true
		}
	}
	word, rest, _ := strings.Cut(strings.TrimPrefix(after, " "), " ")
	if word == "" || !isWordByte(word[len(word)-1]) {
		return false
	}
	for _, mark := range [...]string{"“", "‘", "\"", "'"} {
		if strings.HasPrefix(rest, mark) {
			return true // a headline's "calls strike ‘sabotage’"
		}
	}
	return false
}

// markTag is the tag of a token that begins with no letter or digit: taggers
// trained on plain ASCII guess at dashes and curly marks. It reports whether
// the token is a stray quotation mark.
func markTag(surface string, tag article.Tag) (t article.Tag, drop bool) {
	switch surface {
	case "-", "–", "—", "―", "--", "---":
		return article.TagDash, false
	case "(", "[", "{":
		return article.TagOpenParen, false
	case ")", "]", "}":
		return article.TagCloseParen, false
	case "…", "...":
		return article.TagColon, false
	case "\"", "“", "”", "„", "‟", "«", "»", "‘", "''", "``":
		return tag, true
	case "•", "*", "·", "|":
		return article.TagColon, false
	}
	return tag, false
}
