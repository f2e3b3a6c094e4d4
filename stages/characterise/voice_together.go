package characterise

import "epithet/stages/article"

// together is the words of the list that the noun at i is a member of.
func (l *line) together(i int) (article.Who, bool) {
	if !l.tag(i).IsNoun() {
		return article.Who{}, false
	}
	from, to, ok := l.several(l.phraseAt(i))
	if !ok {
		return article.Who{}, false
	}
	if l.is(from, "the", "a", "an") {
		from++
	}
	return l.words(from, to), true
}

// several is the tokens [from, to) of the list in which the noun phrase p stands,
// whose members together are a subject, an agent or an owner: "Norland, the Union and
// their allies list", "by Smith and his wife"; ok where there is one.
func (l *line) several(p phrase) (from, to int, ok bool) {
	from, to = l.member(p)
	commas := false
	if end, n := l.membersAfter(to); n > 0 {
		to, ok, commas = end, true, n > 1
	}
	for l.is(from-1, "and", "or", "&") || commas && l.tag(from-1) == article.TagComma {
		oxford := !l.is(from-1, ",") && l.tag(from-2) == article.TagComma
		k := from - 2
		if oxford {
			k--
		}
		if !l.tag(k).IsNoun() || isTime(l, k) {
			return from, to, ok && !oxford
		}
		start, _ := l.member(l.phraseAt(k))
		before := l.opensList(start - 1)
		if !before && oxford || !before && !commas {
			return from, to, ok && !oxford
		}
		if !before {
			break // "In Verin, Norland and …"
		}
		from, ok, commas = start, true, true
	}
	return from, to, ok && l.endsList(from, to)
}

// member is the tokens of the phrase with its article or owner, and a short phrase
// behind it.
func (l *line) member(p phrase) (from, to int) {
	from = p.from
	if p.owner >= 0 && p.owner < from {
		from = l.phraseAt(p.owner).from
	}
	for to = from + 1; to < p.to && (l.tag(to).IsVerb() || !l.verbal(to)); to++ { // up to a verb taken for a noun
	}
	return from, l.tail(to)
}

// membersAfter is the end of the members that follow token k of a list, and how many
// they are; 0 where no "and" joins the last.
func (l *line) membersAfter(k int) (end, n int) {
	for n < 12 {
		last := k
		if l.tag(k) == article.TagComma {
			last++
		}
		joins := l.is(last, "and", "or", "&")
		if !joins && last == k {
			return k, 0
		}
		if joins {
			last++
		}
		h := l.nounFrom(last)
		if h < 0 {
			return k, 0
		}
		n++
		start := k
		if _, k = l.member(l.phraseAt(h)); joins && l.byBehind(k) {
			return start, 0 // "by Smith and a hero by Jones"
		} else if joins {
			return k, n
		}
	}
	return k, 0
}

// nounFrom is the first noun of the noun phrase that begins at token k, -1 where
// none does.
func (l *line) nounFrom(k int) int {
	for n := k; n < k+6; n++ {
		if l.tag(n).IsNoun() && !l.mark(n) {
			return n
		}
		if t := l.tag(n); t != article.DT && t != article.PRPS && !l.nominal(n) {
			break
		}
	}
	return -1
}

// opensList reports whether a subject or an agent may begin behind token k.
func (l *line) opensList(k int) bool {
	return k < 0 || l.tag(k) == article.TagComma || l.tag(k) == article.CC || l.mark(k) || l.dash(k) ||
		l.is(k, "by", "that", "whether", "if", "because", "while", "although", "though", "when", "as", "since", "both", ";", ":")
}

// endsList reports whether the verb of the list's clause follows it, or it has another
// before it: "which Norland and Ossia list", "by Norland and Ossia in 2010".
func (l *line) endsList(from, to int) bool {
	for l.tag(to).IsAdverb() || l.is(to, "all", "both", "alike") {
		to++
	}
	verb := l.tag(to).IsFinite() || l.verbal(to)
	if l.is(from-1, "by") {
		return !verb && !l.is(to, "by")
	}
	return verb || l.possessive(to)
}

// ofSeveral reports whether tokens [first, last] are whoever several names are the
// owners of: "governments of Norland and the Union".
func (l *line) ofSeveral(first, last int) bool {
	for k := last; k > first+2; k-- {
		if l.is(k, "and") && l.tag(k-1) == article.NNP {
			h := l.firstHead(first, last)
			return h >= 0 && h < k-2 && l.tag(h).IsPlural() && l.is(h+1, "of")
		}
	}
	return false
}

// nounOfWho is the noun that the "who" at i stands for, also over a comma: "voters who
// considered", "its ambassador, who saluted"; -1 for none.
func (l *line) nounOfWho(i int) int {
	if !l.is(i, "who") {
		return -1
	}
	k := i - 1
	if l.tag(k).IsNoun() {
		return k
	}
	k--
	if l.tag(i-1) == article.TagComma && l.tag(k).IsNoun() &&
		(l.tag(k) == article.NNP || persons(l.lemma(k)) || voiceNouns[l.lemma(k)]) {
		return k
	}
	return -1
}

// manyFirst is the plural noun for persons before token i with which the sentence
// begins, -1 for none.
func (l *line) manyFirst(i int) int {
	for k := l.pastOpening(); k < i; k++ {
		if t := l.tag(k); t.IsPlural() && persons(l.lemma(k)) || t.IsNoun() && multitudes[l.lemma(k)] {
			return k
		} else if t.IsFinite() || t == article.TagComma {
			break
		}
	}
	return -1
}

// multitudes are nouns for many persons, with the plurals that the tagger may take for
// other words.
var multitudes = list(`crowds thousands hundreds millions dozens crowd hundred thousand million dozen`)

// severalOf is whom "they", at a span, stand for by the sentence or by those before it, or else
// "they".
func (j *Judge) severalOf(they article.Span) article.Who {
	if sent := j.sentenceAt(they.Start); sent >= 0 {
		l := j.line(sent)
		if w := j.manyBefore(&l, l.at(they.Start), 0); w != (article.Who{}) {
			return w
		}
	}
	return article.Who{Words: they.Of(j.a.Text), Span: they}
}

// manyBefore is whom the "they" at i goes on about: the several persons or bodies that are a
// subject before it in its sentence, or the only ones there, or the first subject of the sentence before in the same
// part and quotation.
func (j *Judge) manyBefore(l *line, i, depth int) article.Who {
	for k := i - 1; k >= 0; k-- {
		if l.rel(k).Base() == article.Nsubj && l.manyAt(k) && !l.coArgument(k, i) {
			return j.whoWords(l, k)
		}
	}
	if k := l.onlyMany(i); k >= 0 {
		return j.whoWords(l, k)
	}
	if depth > 2 || l.sent == 0 || j.tooLong(l.sent-1) {
		return article.Who{}
	}
	if j.ann.Sentences[l.sent-1].Part != j.ann.Sentences[l.sent].Part {
		return article.Who{}
	}
	n := j.line(l.sent - 1)
	for k := range n.toks {
		plain := n.tag(k) == article.VB && n.tag(k-1).IsNoun() // the plural's form of the present
		if !n.tag(k).IsFinite() && !plain || n.rel(k).Base() == article.Acl {
			continue
		}
		s, passive := n.subject(n.pastDo(k))
		switch {
		case s < 0 || passive || j.quoteAt(n.toks[s].Start, true) != j.quoteAt(l.toks[i].Start, true):
			return article.Who{}
		case n.is(s, "they"):
			return j.manyBefore(&n, s, depth+1)
		case n.manyAt(s):
			return j.whoWords(&n, s)
		}
		return article.Who{}
	}
	return article.Who{}
}

// onlyMany is the only noun for several before the "they" at i with which a further clause of the
// sentence begins: "Smith met the dockers, and they called her"; -1 for none.
func (l *line) onlyMany(i int) int {
	if !l.is(i-1, "and", "but", "so", ";") {
		return -1
	}
	only := -1
	for k := range l.toks[:i] {
		if l.tag(k).IsPlural() && l.manyAt(k) {
			if only >= 0 {
				return -1
			}
			only = k
		}
	}
	return only
}
