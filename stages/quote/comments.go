package quote

import (
	"strings"

	"epithet/stages/article"
)

// comments finds what readers say below an article: after a line such as "Comments
// (12)", lines that begin with who says it and a colon or a middle dot.
func (f *Finder) comments(text string, ann *article.Annotation) {
	under := false
	for i := range ann.Parts {
		at := ann.Parts[i].Start
		for line := range strings.SplitAfterSeq(ann.Parts[i].Of(text), "\n") {
			from := at
			at += len(line)
			line = strings.TrimRight(line, " \r\n")
			if opensComments(line) {
				if !under && !strings.Contains(text, "omments") && !strings.Contains(text, "OMMENTS") && !strings.Contains(text, "ost relevant") {
					return
				}
				under = true
				continue
			}
			if !under {
				continue
			}
			name, said := commenter(line)
			if name.Len() == 0 || said.Len() == 0 {
				continue
			}
			name.Start, name.End, said.Start, said.End = name.Start+from, name.End+from, said.Start+from, said.End+from
			f.out = append(f.out, article.Quote{Span: said, Sent: sentenceAt(ann, said.Start), Kind: article.Direct, Speaker: f.talk.commented(name),
				Source: name, Continues: -1, Rule: "comment"})
		}
	}
}

// commented is who comments under a name: whom the lexicon lists by it, or its words.
func (t *talk) commented(name article.Span) article.Who {
	if i := t.find(name.Start); i < len(t.mentions) && t.mentions[i].Overlaps(name) && t.mentions[i].Method == article.Catalogue {
		return whoOf(&t.mentions[i])
	}
	return article.Who{Words: name.Of(t.text), Span: name}
}

// opensComments reports whether the line s stands over readers' comments.
func opensComments(s string) bool {
	s = strings.Trim(s, " *_#:0123456789,.()KkM")
	switch {
	case len(s) > 30:
		return false
	case strings.EqualFold(s, "comments"), strings.EqualFold(s, "top comments"), strings.EqualFold(s, "most relevant"), strings.EqualFold(s, "reader comments"),
		strings.EqualFold(s, "readers' comments"), strings.EqualFold(s, "readers’ comments"), strings.EqualFold(s, "recent comments"):
		return true
	}
	return false
}

// commenter divides the line s into who says it and what; both empty where it is no
// comment.
func commenter(s string) (name, said article.Span) {
	from := len(s) - len(strings.TrimLeft(s, "▸•*-@ \t"))
	at, sep := -1, 0
	for _, mark := range [...]string{": ", " · "} {
		if k := strings.Index(s[from:], mark); k > 0 && (at < 0 || k < at) {
			at, sep = k, len(mark)
		}
	}
	if at < 0 || at > 32 || words(s[from:from+at], 5) > 4 {
		return
	}
	return article.Span{Start: from, End: from + len(strings.TrimRight(s[from:from+at], " "))}, article.Span{Start: from + at + sep, End: len(s)}
}
