package article

import "strings"

// VerbOfMany reports whether token i, a bare word that the tagger takes for a noun, is the
// verb of the plural, or of the "many" or "some", that a phrase with a preposition parts
// from it: "critics in the press call him a", "members of the board suspect that".
func VerbOfMany(text string, toks []Token, i int) bool {
	return ofMany(text, toks, i) &&
		(i+1 < len(toks) && toks[i+1].Of(text) == "that" ||
			i+2 < len(toks) && toks[i+1].Tag == RP && toks[i+2].Of(text) == "that" || pastObject(text, toks, i+1))
}

// TellingOfMany reports the same of a verb of telling that "of" or "about" follows: "ministers
// in the capital speak of".
func TellingOfMany(text string, toks []Token, i int) bool {
	return i > 0 && i+1 < len(toks) && (toks[i+1].Of(text) == "of" || toks[i+1].Of(text) == "about") && toks[i-1].Tag != JJ &&
		ofMany(text, toks, i)
}

// ofMany reports whether the subject of the verb at i, if it is one, opens its clause.
func ofMany(text string, toks []Token, i int) bool {
	k := i - 1
	if k < 2 || toks[i].Len() != len(toks[i].Lemma) || !nominal[toks[k].Tag] || toks[k].Tag == DT || toks[k].Tag == PRPS {
		return false
	}
	for k > 0 && nominal[toks[k].Tag] {
		k--
	}
	for n := 0; n < 3 && toks[k].Tag == IN && k > 1 && toks[k-1].Tag == NN; n++ {
		for k--; k > 0 && nominal[toks[k].Tag]; {
			k-- // "critics of the government in the capital"
		}
	}
	if toks[k].Tag != IN || k == 0 || !many(text, &toks[k-1]) {
		return false
	}
	for k -= 2; k >= 0; k-- {
		switch t := toks[k].Tag; {
		case nominal[t], t == IN && toks[k].Of(text) != "that", t == RB:
		case t == TagComma, t == CC, t == TagColon, t == IN, t == TagOpenQuote, t == TagDash:
			return true
		default:
			return false
		}
	}
	return true
}

// many reports whether the token is the head of a phrase for several.
func many(text string, t *Token) bool {
	if t.Tag == NNS {
		return true
	}
	switch t.Of(text) {
	case "many", "Many", "some", "Some", "most", "Most", "several", "Several", "few", "Few", "others", "Others", "those",
		"Those", "people", "People":
		return true
	}
	return false
}

// initialsOfMany reports whether the word is the initials of several in the plural, which the tagger
// may take for a name: "MPs", "NGOs".
func initialsOfMany(w string) bool {
	w, ok := strings.CutSuffix(w, "s")
	return ok && len(w) > 1 && strings.Trim(w, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// pastObject reports whether an object begins at token i behind which more is said of it:
// "him a", "the mayor as", "Smith of".
func pastObject(text string, toks []Token, i int) bool {
	k := i
	switch {
	case k >= len(toks):
		return false
	case toks[k].Tag == PRP:
		k++
	case toks[k].Tag == NNP:
		for k < len(toks) && (toks[k].Tag == NNP || toks[k].Tag == NNPS) {
			k++
		}
	case toks[k].Tag == DT:
		for k++; k < len(toks) && nominal[toks[k].Tag] && toks[k].Tag != DT; k++ {
		}
	default:
		return false
	}
	if k >= len(toks) {
		return false
	}
	switch toks[k].Of(text) {
	case "a", "an", "the", "as", "of":
		return true
	}
	return toks[k].Tag == JJ
}

// nominal are tags of what a noun phrase may hold.
var nominal = [NumTags]bool{NN: true, NNS: true, NNP: true, NNPS: true, JJ: true, JJR: true, JJS: true, CD: true, DT: true, PRPS: true, POS: true}

// MissedVerb is the lemma and tag of token i as the verb that the tagger takes for a noun: the
// form in -s of whom its clause begins with, since that has no other ("Smith brands Jones a",
// "Smith fights crime", "The mayor claims Jones is a"), the plural's before a name ("Rivals brand
// Jones a"), "found", and the past that closes a
// report and is taken for a participle: "…, a court ruled on Monday", or that stands behind an aside. The lemma is "" for others.
func MissedVerb(text string, toks []Token, i int) (lemma string, tag Tag) {
	t := &toks[i]
	switch {
	case i == 0 && t.Tag == NNP && did(t.Of(text)) && toks[len(toks)-1].Of(text) == "?":
		return "do", VBD
	case (t.Tag == NN || t.Tag == IN) && i > 0 && onlyVerb(t.Of(text)) != "":
		if t.Of(text) == "tell" {
			return "tell", VBP
		}
		return onlyVerb(t.Of(text)), VBD
	case (t.Tag == VBN || t.Tag == NN) && i > 1 && toks[i-1].Tag == JJ && toks[i-2].Tag == DT && saysThat(text, toks, i):
		return reported(t.Of(text)), VBD // "a tribunal ruled that"
	case t.Tag == VBN && closingReport(text, toks, i):
		return t.Lemma, VBD
	case t.Tag == JJ && behindAside(text, toks, i):
		return pastNaming(t.Of(text)), VBD // "Smith, its chief, described farmers as"
	case t.Tag == NN && i > 1 && toks[i-1].Lemma == "do" && toks[i-1].Tag.IsFinite() &&
		(nominal[toks[i-2].Tag] || toks[i-2].Tag == PRP) && saysOfIt(text, toks, i+1):
		return t.Lemma, VB // "a man did shout that"
	case t.Tag == NN && i > 1 && i+1 < len(toks) && (toks[i+1].Of(text) == "that" || toks[i+1].Of(text) == "whether") &&
		opensQuestion(text, toks, i-1):
		return t.Lemma, VB // "Did a court rule that …?"
	case t.Tag == NN && i > 1 && saysOfMany(t.Of(text)) && pastObject(text, toks, i+1) && opensQuestion(text, toks, i-1):
		return t.Lemma, VB // "Did a court call him a …?"
	case t.Tag == NN && i > 0 && i+1 < len(toks) && (toks[i-1].Tag == NNS || initialsOfMany(toks[i-1].Of(text))) &&
		toks[i+1].Tag == NNP && givesName(t.Of(text)) && opensClause(toks, i-1) && finites(toks, i+1) == 0:
		return t.Lemma, VBP
	case t.Tag != NNS && ofRelative(text, toks, i):
		return t.Lemma, VBP
	case t.Tag != NNS || i == 0 || i+1 >= len(toks) || !opensClause(toks, i-1):
	case toks[i-1].Tag == NNP && verbOfName(text, toks, i),
		toks[i-1].Tag == NN && toks[i+1].Tag == NNP && clauseOrRole(text, toks, i+1):
		w := t.Of(text)
		if w[0] < 'a' || w[0] > 'z' || w[len(w)-1] != 's' {
			break
		}
		if t.Lemma == w {
			return strings.TrimSuffix(w, "s"), VBZ // of a noun without a singular: "regards"
		}
		return t.Lemma, VBZ
	}
	return "", NoTag
}

// ofRelative reports whether token i, a bare verb of saying or naming, is what several do of whom a
// clause with "who" tells, or do in that, as its object shows: "two others who fled last year call him a",
// "friends who today speak of him as".
func ofRelative(text string, toks []Token, i int) bool {
	if i < 3 || i+2 >= len(toks) || toks[i].Tag.IsVerb() || toks[i].Tag == NNP || !saysOfMany(toks[i].Of(text)) {
		return false
	}
	switch next := toks[i+1].Of(text); {
	case next == "that", (next == "of" || next == "about") && toks[i].Of(text) == "speak":
	case !pastObject(text, toks, i+1) || finites(toks, i+1) > 0:
		return false
	}
	verbs := 0
	for k := i - 1; k > 0 && k > i-10; k-- {
		switch t := toks[k].Tag; {
		case t.IsFinite():
			verbs++
		case t == TagComma, t == TagColon, t == TagDash, t == CC, t == TO:
			return false
		case t == WP && toks[k].Of(text) == "who":
			return (verbs == 1 || verbs == 0 && k < i-1 && k > i-5) && (many(text, &toks[k-1]) || toks[k-1].Tag == CD)
		}
	}
	return false
}

// saysOfMany reports whether the word is the bare form of a verb of saying or naming.
func saysOfMany(word string) bool {
	switch word {
	case "describe", "call", "brand", "label", "consider", "regard", "denounce", "portray", "depict", "remember", "accuse",
		"suspect",
		"believe", "think", "say", "insist", "argue", "claim", "dismiss", "condemn", "hail", "praise", "speak":
		return true
	}
	return false
}

// opensQuestion reports whether nothing but a form of "do" that opens its sentence stands before the
// noun phrase that ends at i, and a question mark ends that.
func opensQuestion(text string, toks []Token, i int) bool {
	if !nominal[toks[i].Tag] || toks[len(toks)-1].Of(text) != "?" {
		return false
	}
	for i > 0 && (nominal[toks[i].Tag] || toks[i].Of(text) == "of") && !did(toks[i].Of(text)) {
		i--
	}
	return did(toks[i].Of(text)) &&
		(i == 0 || toks[i-1].Tag == TagColon || toks[i-1].Tag == TagOpenQuote || toks[i-1].Tag == CC)
}

// onlyVerb is the lemma of the word where it is the form of a verb and of nothing else; empty for others.
func onlyVerb(word string) string {
	switch word {
	case "found":
		return "find"
	case "swore":
		return "swear"
	case "tell":
		return "tell"
	}
	return ""
}

// did reports whether the word is a form of "do" that may open a question.
func did(word string) bool {
	switch word {
	case "Did", "did", "Does", "does", "Do", "do":
		return true
	}
	return false
}

// closingReport reports whether the participle at i, behind a noun phrase that a comma parts from
// a clause, ends the sentence, but for when, and tells who finds or says what the clause does.
func closingReport(text string, toks []Token, i int) bool {
	if reported(toks[i].Of(text)) == "" {
		return false
	}
	k := i - 1
	if k < 2 || !toks[k].Tag.IsNoun() {
		return false
	}
	for k > 0 && nominal[toks[k].Tag] {
		k--
	}
	if toks[k].Tag != TagComma || finitesBefore(toks, k) == 0 {
		return false
	}
	for k = i + 1; k < len(toks) && k < i+6; k++ {
		switch t := toks[k].Tag; {
		case t == TagPeriod:
			return true
		case t == IN && k == i+1 && toks[k].Of(text) != "on":
			return false
		case t != IN && t != NNP && t != NN && t != CD && t != JJ && t != DT:
			return false
		}
	}
	return k == len(toks)
}

// behindAside reports whether the participle at i, behind what commas set off from a noun, is what
// that does, as an object with "as" behind it shows where its clause has no other verb.
func behindAside(text string, toks []Token, i int) bool {
	if i < 4 || toks[i-1].Tag != TagComma || pastNaming(toks[i].Of(text)) == "" || finitesBefore(toks, i) > 0 ||
		finites(toks, i+1) > 0 {
		return false
	}
	k := i - 2
	for k > 0 && toks[k].Tag != TagComma {
		k--
	}
	if k == 0 || !toks[k-1].Tag.IsNoun() {
		return false
	}
	for k = i + 1; k < len(toks) && nominal[toks[k].Tag]; k++ {
	}
	return k > i+1 && k < len(toks) && toks[k].Of(text) == "as"
}

// pastNaming is the lemma of the word where it is the past of a verb of naming or saying; "" for others.
func pastNaming(word string) string {
	lemma, ok := strings.CutSuffix(word, "d")
	if ok && !saysOfMany(lemma) {
		lemma = strings.TrimSuffix(lemma, "e")
	}
	if !ok || !saysOfMany(lemma) {
		return ""
	}
	return lemma
}

// reported is the lemma of the word where it is the past of a verb by which one reports what one
// finds or says; "" for others.
func reported(word string) string {
	switch word {
	case "found":
		return "find"
	case "heard":
		return "hear"
	}
	for _, lemma := range [...]string{"report", "rule", "conclude", "announce", "claim", "warn", "argue", "reveal", "suggest", "note",
		"estimate", "decide"} {
		if rest, ok := strings.CutPrefix(word, lemma); ok && (rest == "ed" || rest == "d" && strings.HasSuffix(lemma, "e")) {
			return lemma
		}
	}
	return ""
}

// saysThat reports whether token i is such a past, and "that" follows, or when it was and "that":
// "ruled that", "found four years later that".
func saysThat(text string, toks []Token, i int) bool {
	if reported(toks[i].Of(text)) == "" {
		return false
	}
	for k := i + 1; k < len(toks) && k < i+5; k++ {
		if toks[k].Of(text) == "that" {
			return true
		}
		if t := toks[k].Tag; !t.IsNoun() && !t.IsAdverb() && t != CD && t != IN && t != JJ {
			return false
		}
	}
	return false
}

// finitesBefore is how many finite verbs stand before token k.
func finitesBefore(toks []Token, k int) (n int) {
	for i := range toks[:k] {
		if toks[i].Tag.IsFinite() {
			n++
		}
	}
	return n
}

// givesName reports whether the word is a noun and a verb by which one gives somebody a name.
func givesName(word string) bool {
	return word == "call" || word == "brand" || word == "label" || word == "name"
}

// saysOfIt reports whether a clause with "that" or a pronoun as the object begins at token i.
func saysOfIt(text string, toks []Token, i int) bool {
	if i >= len(toks) {
		return false
	}
	switch toks[i].Of(text) {
	case "that", "whether", "him", "her", "them", "me", "us":
		return true
	}
	return false
}

// verbOfName reports whether what follows token i goes on as behind a verb, and not behind the
// plural of a name and a noun.
func verbOfName(text string, toks []Token, i int) bool {
	switch toks[i+1].Of(text) {
	case "that", "whether":
		return true
	case "out":
		return i+2 < len(toks) && toks[i+2].Of(text) == "that"
	}
	switch toks[i+1].Tag {
	case DT, PRP, PRPS, NNP:
		return i+2 < len(toks) // a noun phrase of its own, so that none goes on
	case NN, NNS, JJ:
		return finites(toks, i+1) == 0
	}
	return false
}

// clauseOrRole reports whether the name at i is a subject, with the one finite verb to the end
// of the clause, or what it is said to be, or charged with, follows it: "Jones is", "Jones as a",
// "Jones a", "Jones with theft".
func clauseOrRole(text string, toks []Token, i int) bool {
	for i < len(toks) && (toks[i].Tag == NNP || toks[i].Tag == NNPS) {
		i++
	}
	if i+1 < len(toks) && toks[i].Tag == CC && (toks[i+1].Tag == CD || toks[i+1].Tag == DT) {
		for i++; i < len(toks) && nominal[toks[i].Tag]; i++ { // "Jones and two others"
		}
	}
	if i == len(toks) {
		return false
	}
	switch toks[i].Of(text) {
	case "a", "an", "as", "with", "for", "over":
		return finites(toks, i) == 0
	}
	return finites(toks, i) == 1
}

// opensClause reports whether nothing but the rest of its phrase stands between the noun at
// i and the beginning of its clause.
func opensClause(toks []Token, i int) bool {
	for i >= 0 && nominal[toks[i].Tag] {
		i--
	}
	if i < 0 {
		return true
	}
	switch toks[i].Tag {
	case CC, TagColon, TagOpenQuote, TagDash:
		return true
	}
	return false
}

// finites is how many finite verbs stand from token i to the end of its clause.
func finites(toks []Token, i int) (n int) {
	for ; i < len(toks); i++ {
		switch toks[i].Tag {
		case VBD, VBZ, VBP, MD:
			n++
		case TagComma, TagPeriod, TagColon, TagDash, CC, WDT, WP, WRB:
			return n
		}
	}
	return n
}
