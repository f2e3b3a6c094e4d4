package characterise

import "epithet/stages/article"

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
