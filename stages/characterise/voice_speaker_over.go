package characterise

import "epithet/stages/article"

// noView reports whether the report x, of nobody named, tells nobody's view of what its
// clause names, so that whoever reports it speaks: "nobody can be asked to trust such
// thieves", "they were told who these thieves are".
func (j *Judge) noView(l *line, x *article.Quote, c int) bool {
	source := x.Source.Of(j.a.Text)
	if x.Speaker != (article.Who{}) || firstPerson(source) || x.Kind == article.Direct {
		return false
	}
	if x.Rule != "passive" && !l.beforeBe(c) {
		return source == "" && x.Kind == article.Indirect && l.lemma(c-1) != "get"
	}
	lemma := l.lemma(c)
	switch {
	case lemma == "treat":
		return true // which is an act
	case naming[lemma]:
		return l.thisIsCalled(c)
	case asking[lemma] || ordering[lemma] || lemma == "promise":
		return l.tag(c+1) == article.TO || l.tag(c+1) == article.WP || l.tag(c+1) == article.WRB || l.tag(c+1).IsNoun() ||
			l.beforeNot(c)
	}
	return l.tag(c+1) == article.WP || l.tag(c+1) == article.WRB || l.beforeNot(c)
}

// speakerOver is who says the innermost quote around the report q that somebody says.
func (j *Judge) speakerOver(l *line, t *article.Term, q int) article.Who {
	best := -1
	unsaid := j.quotes[q].Rule == "passive" || nobody(j.quotes[q].Source.Of(j.a.Text)) // a report about it tells who says so
	for o := j.quoteBefore(t.Start); o >= 0 && j.ends[o] >= t.End && t.Start-j.quotes[o].Start <= maxQuote; o-- {
		x := &j.quotes[o]
		if o == q || x.Kind == article.Scare || x.Kind == article.Name || x.Rule == askedRule || x.Speaker == (article.Who{}) ||
			!x.Contains(j.quotes[q].Span) ||
			x.Kind == article.Indirect && (!unsaid || x.Cue.Start < l.toks[0].Start) {
			continue
		}
		if best < 0 || x.Len() < j.quotes[best].Len() {
			best = o
		}
	}
	if best < 0 {
		return article.Who{}
	}
	return j.holder(&j.quotes[best])
}
