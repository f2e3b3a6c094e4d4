package characterise

import "epithet/stages/article"

// ofReporter reports whether the passive at v that names no agent says what whoever
// reports it wants or expects: "asked that it be declared a cult", "said he would be
// charged with fraud".
func (l *line) ofReporter(v int) bool {
	if v < 0 || !l.beforeBe(v) {
		return false
	}
	switch l.lemma(v) {
	case "tell", "order", "ask", "instruct", "command", "direct":
		if l.is(v+1, "to") {
			return true // "said that nobody was told to wait": a command is no view
		}
	}
	for k := v - 1; k >= 0 && k > v-5; k-- {
		if l.tag(k) == article.MD || l.is(k, "be") {
			return true
		}
		if t := l.tag(k); !isVerb(t) && !isAdverb(t) {
			break
		}
	}
	return false
}

// reportOver is the shortest report with a speaker that holds the quote q, a
// passive without agent; -1 for none.
func (j *Judge) reportOver(l *line, t *article.Term, q int, m *aim) int {
	best := -1
	for k := j.quoteBefore(t.Start); k >= 0 && j.ends[k] >= t.End && t.Start-j.quotes[k].Start <= maxQuote; k-- {
		x := &j.quotes[k]
		if k == q || x.Kind != article.Indirect || x.Start > t.Start || x.End < t.End || x.Len() < j.quotes[q].Len() || x.Speaker == (article.Who{}) ||
			!x.Contains(j.quotes[q].Cue) || firstPerson(x.Speaker.Words) && x.Speaker.EntityID == "" || !j.reports(l, t, x, m) {
			continue
		}
		if best < 0 || x.Len() < j.quotes[best].Len() {
			best = k
		}
	}
	return best
}

// media are nouns for what words stand in or on.
var media = list(`letter email e-mail mail message post tweet article column editorial leaflet brochure pamphlet booklet poster banner placard
		sign sticker graffito graffiti tarpaulin plaque note text video film song book novel textbook memoir report dossier document
		petition statement communique communiqué manifesto resolution bulletin newsletter broadcast programme program documentary
		press newspaper paper magazine website blog channel tabloid literature propaganda indictment verdict ruling judgment judgement
		memo cable file list caption cartoon speech sermon chant slogan advert advertisement flyer press-release decree order law`)

// inMedium is the text in which, or the banner on which, somebody is called
// something by the passive at c: "a letter in which he is called".
func (j *Judge) inMedium(l *line, c int) article.Who {
	for k := c - 1; k > 1 && k > c-12; k-- {
		if l.mark(k) || l.is(k, ";", ":") {
			return article.Who{}
		}
		if !l.is(k, "which") || !l.is(k-1, "in", "on") {
			continue
		}
		for n := k - 2; n >= 0 && n > k-8 && !isVerb(l.tag(n)); n-- {
			if isNoun(l.tag(n)) && media[l.lemma(n)] {
				return j.whoWords(l, n)
			}
		}
		return article.Who{}
	}
	return article.Who{}
}
