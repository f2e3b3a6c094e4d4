package characterise

import (
	"strings"

	"epithet/stages/article"
)

// shortName is the listed body whose name a single capitalised noun behind "the" takes
// up: "the Guild", after the "Harbour Guild".
func (j *Judge) shortName(l *line, i int) ref {
	if l.tag(i) != article.NNP || !l.is(i-1, "the") || l.tag(i+1) == article.NNP {
		return ref{}
	}
	if r := j.bearer(strings.ToLower(l.lemma(i)), l.toks[i].Start); r.known() && r.kind != "person" && r.kind != "place" {
		r.how = "name"
		return r
	}
	return ref{}
}

// delegate is the listed body that a holder in words, tokens [first, last], speaks for or is
// described beside: "For the council, Ann Smith stated", "the council, a body of elders
// that calls", "the men of the council", "the gentleman from the council".
func (j *Judge) delegate(l *line, first, last int) ref {
	if l.is(0, "for") && first > 2 && first < 12 {
		if r := j.bodyAt(l, 1); r.known() && l.comma(r.span.End) && l.commas(1, first) == 1 {
			return r
		}
	}
	if d := first - 1; d > 1 && l.is(d, "a", "an") && l.tag(d-1) == article.TagComma {
		if m := j.mentionIn(l.toks[d-2].Span); m >= 0 && j.mentions[m].End == l.toks[d-2].End {
			if r := refOf(&j.mentions[m], "name"); r.listed && r.kind != "person" && bodyNouns[l.lemma(l.firstHead(first, last))] {
				return r
			}
		}
	}
	h := l.firstHead(first, last)
	if h < 0 || h+2 > last || !(l.is(h+1, "of") && (l.is(h, "men", "women", "fighters", "soldiers")) || l.is(h+1, "from") && l.is(h, "man", "woman", "men", "women", "gentleman", "gentlemen", "lady", "ladies")) {
		return ref{}
	}
	return j.bodyAt(l, h+2)
}

// bodyAt is the listed body that the name or noun phrase at token k names.
func (j *Judge) bodyAt(l *line, k int) ref {
	if r := j.after(l, k, 0); r.listed && r.how == "name" && r.kind == "organisation" {
		return r
	}
	return ref{}
}

// comma reports whether a comma follows the byte at which a name ends.
func (l *line) comma(end int) bool {
	return end < len(l.text) && l.text[end] == ','
}

// commas is how many commas stand from one token to before another.
func (l *line) commas(from, to int) int {
	n := 0
	for k := from; k < to; k++ {
		if l.tag(k) == article.TagComma {
			n++
		}
	}
	return n
}
