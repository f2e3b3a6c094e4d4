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
				if !under && !strings.Contains(text, "omments") && !strings.Contains(text, "OMMENTS") &&
					!strings.Contains(text, "ost relevant") {
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
	if i := t.find(name.Start); i < len(t.mentions) && t.mentions[i].Overlaps(name) &&
		t.mentions[i].Method == article.Catalogue {
		return whoOf(&t.mentions[i])
	}
	return article.Who{Words: name.Of(t.text), Span: name}
}

// opensComments reports whether the line s stands over readers' comments: "Comments (12)",
// "Readers' comments", "Comments on this story".
func opensComments(s string) bool {
	if len(s) > longestSignature || strings.HasSuffix(s, ".") {
		return false
	}
	s = strings.Trim(s, " *_#:0123456789,.()KkM")
	if strings.EqualFold(s, "most relevant") {
		return true
	}
	n := 0
	for w := range strings.FieldsSeq(s) {
		switch n++; {
		case strings.EqualFold(w, "comments"):
			rest := s[strings.Index(s, w)+len(w):]
			on, _, _ := strings.Cut(strings.ToLower(strings.TrimLeft(rest, " ")), " ")
			return rest == "" ||
				n < 4 &&
					(on == "on" || on == "about" || on == "under" || on == "below" || on == "from" ||
						strings.ContainsAny(on[:1], "(:–—-|·"))
		case n == 4, opinionless.has(strings.ToLower(w)):
			return false
		}
	}
	return false
}

// opinionless are words before "comments" that make it no heading over those of readers.
var opinionless = wordSet(`no his her their its my he she they we without other further any minister president police officials`)

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
	if head := s[from : from+max(at, 0)]; at < 0 || at > 40 || words(head[:max(strings.Index(head+" (", " ("), 0)], 5) > 4 {
		return
	}
	end := from + len(strings.TrimRight(s[from:from+at], " "))
	if open := strings.Index(s[from:end], " ("); open > 0 && s[end-1] == ')' {
		end = from + open // "Ann M. (2 hours ago): …"
	}
	return article.Span{Start: from, End: end}, article.Span{Start: from + at + sep, End: len(s)}
}
