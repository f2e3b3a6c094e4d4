package characterise

import (
	"epithet/stages/article"
)

// outcries are nouns for what is called out or said of somebody, before "of".
var outcries = list(`cry chant shout call scream yell boo jeer taunt accusation talk whisper murmur charge claim allegation mention suggestion
	threat warning complaint denunciation slogan rumour rumor image idea notion vision fear spectre specter invocation`)

// pursuits are nouns for what somebody does against those in the marks.
var pursuits = list(`war campaign crackdown fight struggle crusade offensive battle drive operation hunt law list purge vendetta obsession dossier
	database register attack assault tirade rant diatribe broadside speech article book report story`)

// opening is the mark that opens the quotation in which token i stands, -1 for
// none.
func (l *line) opening(i int) int {
	for k := i; k >= 0 && k > i-8; k-- {
		if l.mark(k) && !l.is(k, "[", "]") {
			return k
		}
	}
	return -1
}

// nickname reports whether token i stands in marks that bear what somebody by name is called
// besides, behind "the" or with it: "Ann Smith, the “Hero of Verin”", "known as the “Hero of Verin”",
// "known as “the Hero of Verin”", "called (her) “the Hero of Verin”".
func (l *line) nickname(i int) bool {
	q := l.opening(i)
	if q > 0 && l.is(q+1, "the") {
		v := q - 1
		for v == q-1 && (l.tag(v) == article.PRP || l.is(v, "her")) || l.tag(v) == article.NNP {
			v-- // "call her “the Hero of Verin”"
		}
		return l.is(q-1, "as") && l.predicativeVerb(q-1) >= 0 ||
			l.verbal(v) && naming[l.verbLemma(v)] && (v < q-1 || l.beforeBe(v))
	}
	if q < 2 || !l.is(q-1, "the") {
		return false
	}
	k := q - 2
	return l.tag(k) == article.TagComma && l.tag(k-1) == article.NNP || l.is(k, "as") && l.predicativeVerb(k) >= 0
}

// ownMark is the mark that opens the few words that token i stands in, -1 where no
// marks or longer ones enclose it: "a foreign “cult”".
func (l *line) ownMark(i int) int {
	for from := i - 1; from >= 0 && from > i-5; from-- {
		if !l.mark(from) {
			continue
		}
		for to := i + 1; to < from+7; to++ {
			if l.mark(to) {
				return from
			}
		}
		break
	}
	return -1
}

// subjectOver is the subject of the verb at v, also over an aside between commas
// or dashes; -1 for none.
func (l *line) subjectOver(v int) int {
	k := v - 1
	for k > 0 && (l.tag(k).IsAdverb() || l.tag(k).IsVerb() && l.lemma(k) != "be" || l.tag(k) == article.MD) {
		k--
	}
	if l.tag(k) == article.TagComma || l.dash(k) {
		for n := k - 1; n > 0 && n > k-14; n-- {
			if (l.tag(n) == article.TagComma) == (l.tag(k) == article.TagComma) && (l.tag(n) == article.TagComma || l.dash(n)) {
				if l.tag(n - 1).IsNoun() {
					return n - 1
				}
				break
			}
		}
	}
	s, passive := l.subject(v)
	if passive || s >= v {
		return -1
	}
	return s
}

// Verbs with a noun for what is given for merit.
var (
	awarding = list(`give award hand present grant bestow confer send`)
	awards   = list(`prize medal award trophy cup title certificate diploma honour honor degree cross ribbon spoon plaque doctorate knighthood bursary grant accolade citation`)
)

// awarded finds who has given, before the marks behind the noun at k, a prize for what stands in
// them: "gave her its medal “for integrity”".
func (j *Judge) awarded(l *line, k int, v *heard) bool {
	if !awards[l.lemma(k)] {
		return false
	}
	for n := k - 1; n > 0 && n > k-14; n-- {
		if !l.tag(n).IsVerb() {
			continue
		}
		s, passive := l.subject(n)
		if !awarding[l.lemma(n)] || passive || l.beforeBe(n) || s < 0 || s > n || l.is(s, "i", "we", "you") {
			return false
		}
		w := j.whoWords(l, s)
		if w == (article.Who{}) {
			return false
		}
		v.voice, v.rule, v.cue, v.holder = article.Quoted, "awarded", n, w
		return true
	}
	return false
}

// byWords finds who used the words in marks by what stands right before them: a
// verb, "of" and the like between; an outcry; what somebody does against them.
func (j *Judge) byWords(l *line, i int, v *heard) bool {
	k := l.opening(i) - 1
	if k < 0 {
		return false
	}
	if l.is(k+2, "for", "as") && j.awarded(l, k, v) {
		return true
	}
	for l.tag(k) == article.DT && k > 0 {
		k--
	}
	n := k
	switch {
	case l.is(k, "as"):
		n = l.predicativeVerb(k)
	case l.is(k, "of", "about", "to", "on", "against", "at", "for", "with"):
		n--
	}
	if n < 0 {
		return false
	}
	lemma := l.lemma(n)
	verbal := l.verbal(n) || l.tag(n) == article.NNS && wielding[lemma] && l.tag(n-1) == article.TagComma
	if l.tag(n).IsNoun() && !verbal {
		if n == k {
			return false
		}
		p := l.phraseAt(n)
		switch {
		case p.head != n:
			return false
		case l.is(k, "of") && outcries[lemma]:
			v.voice, v.rule, v.cue = article.Quoted, "outcry", n
		case pursuits[lemma] && p.owner >= 0:
			v.voice, v.rule, v.cue = article.Quoted, "whose words", n
		default:
			return false
		}
		if p.owner >= 0 && !l.is(p.owner, "my", "our", "your") {
			v.holder = j.whoWords(l, p.owner)
		}
		return true
	}
	if !verbal || !wielding[lemma] || l.tag(n) == article.VBG && l.rel(n) == article.Amod {
		return false
	}
	if l.beforeBe(n) {
		return false
	}
	s := l.subjectOver(n)
	if s < 0 || l.is(s, "i", "we", "you", "it", "there") || things[l.lemma(s)] {
		return false
	}
	w := j.whoWords(l, s)
	if w == (article.Who{}) {
		return false
	}
	v.voice, v.rule, v.cue, v.holder = article.Quoted, "said before the marks", n, w
	return true
}
