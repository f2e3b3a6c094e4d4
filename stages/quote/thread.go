package quote

import (
	"slices"
	"sort"
	"strings"

	"epithet/stages/article"
)

// post is a line that says whose words it holds, or which lines below are.
type post struct {
	name, said article.Span
	account    bool // the name is an account's
}

// threads finds what is said in posts: behind the names of accounts, where two lines or more
// begin with such ("ann_m: It was old."), in what is passed on ("RT @ann: It was old."), and
// in the lines behind ">" below who wrote them ("ann_m wrote:").
func (f *Finder) threads(text string, ann *article.Annotation) {
	f.found = f.found[:0]
	var posts []post
	accounts, all := 0, true // lines of accounts, whether no line is without a name
	var above article.Span   // who is said to have written the lines behind ">"
	for i := range ann.Parts {
		if ann.Parts[i].Kind == article.Furniture {
			continue
		}
		at := ann.Parts[i].Start
		for line := range strings.SplitAfterSeq(ann.Parts[i].Of(text), "\n") {
			from := at
			at += len(line)
			line = strings.TrimRight(line, " \r\n\t")
			switch {
			case line == "":
			case line[0] == '>':
				if above.Len() > 0 {
					f.posted(ann, above, unspaced(text, article.Span{Start: from + 1, End: from + len(line)}), "quoted line")
				}
			default:
				above = shift(writer(line), from)
				name, said, on := passedOn(line)
				if on {
					f.posted(ann, shift(name, from), shift(said, from), "passed on")
					continue
				}
				skip := numbered(line) // "[20:14] ann_m: It was old."
				if name, said = labelled(line[skip:]); name.Len() == 0 {
					all = false
					continue
				}
				name, said = shift(name, skip), shift(said, skip)
				p := post{shift(name, from), shift(said, from), isAccount(name.Of(line)) ||
					name.Start > 0 && line[name.Start-1] == '<'}
				if p.account {
					accounts++
				}
				posts = append(posts, p)
			}
		}
	}
	if accounts < 2 && !(all && accounts > 0 && len(posts) > 1) {
		return
	}
	for _, p := range posts {
		if p.account || all {
			f.posted(ann, p.name, p.said, "thread")
		}
	}
}

// headed finds posts below lines that tell who posted what follows, and when: two or more such
// lines as "Posted by ann on 3 May at 10:12" or "Ann M, 2 hours ago", the latter also as two lines.
func (f *Finder) headed(text string, ann *article.Annotation) {
	names := slices.Grow(f.names[:0], len(ann.Parts))[:len(ann.Parts)]
	f.names = names
	heads := 0
	for i := range ann.Parts {
		p := &ann.Parts[i]
		s := p.Of(text)
		if names[i] = shift(poster(s), p.Start); names[i].Len() == 0 && strings.HasSuffix(strings.TrimRight(s, ")"), " ago") {
			names[i] = shift(dated(s), p.Start)
			if above := i - 1; above >= 0 && names[i].Len() == 0 && ageFrom(s) == 0 && bareName(ann.Parts[above].Of(text)) {
				names[i] = ann.Parts[above].Span
			}
		}
		if names[i].Len() > 0 {
			heads++
		}
	}
	if heads < 2 {
		return
	}
	f.found = f.found[:0]
	var name article.Span
	for i := range ann.Parts {
		p := &ann.Parts[i]
		switch over := i+1 < len(names) && names[i+1] == p.Span; {
		case names[i].Len() > 0:
			name = names[i]
		case name.Len() > 0 && p.Kind != article.Furniture && !over:
			f.posted(ann, name, p.Span, "thread")
		}
	}
}

// dated is who the line s names before how long ago it was: "Ann M, 2 hours ago", "ann_m
// (an hour ago)".
func dated(s string) article.Span {
	end := ageFrom(s)
	if end <= 0 || len(s) > 60 {
		return article.Span{}
	}
	for _, stop := range [...]string{",", " (", " - ", " – ", " — ", " · ", " • ", " | ", " commented ", " replied ", " wrote ", " said ", " posted "} {
		if k := strings.Index(s[:end], stop); k > 0 {
			end = k
		}
	}
	if end = len(strings.TrimRight(s[:end], " ")); !bareName(s[:end]) {
		return article.Span{}
	}
	return article.Span{End: end}
}

// ageFrom is where in the line s the words begin that it ends in and that tell how long ago
// something was: "2 hours ago", "an hour ago)"; -1 for none.
func ageFrom(s string) int {
	rest, ok := strings.CutSuffix(strings.TrimRight(s, ")"), " ago")
	at := strings.LastIndexByte(rest, ' ')
	if !ok || at < 0 || !ages.has(strings.TrimSuffix(rest[at+1:], "s")) {
		return -1
	}
	from := strings.LastIndexAny(rest[:at], " (") + 1
	if n := rest[from:at]; n != "an" && n != "a" && strings.Trim(n, "0123456789") != "" {
		return -1
	}
	return from
}

var ages = wordSet(`second sec minute min hour hr day week month year`)

// bareName reports whether the line s may be the name of somebody who posts, and nothing else.
func bareName(s string) bool {
	n := words(s, 5)
	return n > 0 && n < 5 && len(s) > 1 && len(s) < 32 && !strings.ContainsAny(s, "“”\"?!;:,/()") && !strings.HasSuffix(s, ".")
}

// poster is who the line s says posted what stands below: a name before a day or an hour.
func poster(s string) article.Span {
	const posted = "osted by " // "Posted", "posted"
	if len(s) > 80 || s == "" || !strings.HasPrefix(s[1:], posted) || strings.HasSuffix(s, ".") {
		return article.Span{}
	}
	at := 1 + len(posted)
	end := len(s)
	for _, stop := range [...]string{" on ", " at ", ", ", " ("} {
		if k := strings.Index(s[at:], stop); k > 0 && at+k < end {
			end = at + k
		}
	}
	if end == len(s) || !strings.ContainsAny(s[end:], "0123456789") || words(s[at:end], 4) > 3 {
		return article.Span{}
	}
	return article.Span{Start: at, End: end}
}

// posted notes what is said under a name. What it holds in marks is the same one's where
// nothing else tells whose it is.
func (f *Finder) posted(ann *article.Annotation, name, said article.Span, rule string) {
	if said.Len() == 0 {
		return
	}
	who := f.talk.commented(name)
	if len(f.found) == 0 {
		f.sortFound()
	}
	first := sort.Search(len(f.found), func(i int) bool { return f.out[f.found[i]].Start >= said.Start })
	for _, i := range f.found[first:] {
		q := &f.out[i]
		if q.Start > said.End {
			break
		}
		if q.Span == said && q.Kind == article.Direct && q.Speaker != (article.Who{}) {
			return
		}
		if said.Contains(q.Span) && (q.Source.Overlaps(name) || q.Speaker == (article.Who{}) && q.Len()+8 > said.Len()) {
			q.Speaker, q.Source, q.Kind = who, name, article.Direct
		}
	}
	f.out = append(f.out, article.Quote{Span: said, Sent: sentenceAt(ann, said.Start), Kind: article.Direct, Speaker: who,
		Source: name, Continues: -1, Rule: rule})
}

// sortFound orders the quotes found so far by where they start.
func (f *Finder) sortFound() {
	for i := range f.out {
		f.found = append(f.found, int32(i))
	}
	slices.SortStableFunc(f.found, func(i, k int32) int { return f.out[i].Start - f.out[k].Start })
}

// unspaced is the span without the spaces at its ends.
func unspaced(text string, s article.Span) article.Span {
	for s.Start < s.End && text[s.Start] == ' ' {
		s.Start++
	}
	return s
}

// shift moves a span that is not empty.
func shift(s article.Span, by int) article.Span {
	if s.Len() == 0 {
		return article.Span{}
	}
	return article.Span{Start: s.Start + by, End: s.End + by}
}

// labelled divides the line s into the name that it begins with before a colon, of one or two
// words, and the rest.
func labelled(s string) (name, said article.Span) {
	head := s[:min(len(s), 40)]
	if at := strings.Index(head, "> "); strings.HasPrefix(s, "<") && at > 1 && !strings.ContainsAny(head[:at], " /=") {
		return article.Span{Start: 1, End: at}, article.Span{Start: at + 2, End: len(s)} // "<ann> It was old."
	}
	colon := colonOf(head)
	if colon <= 0 || !strings.HasPrefix(s[colon:], ": ") {
		return
	}
	end := colon
	if open := strings.IndexAny(head[:end], "(["); open > 0 && head[open-1] == ' ' &&
		strings.IndexByte(")]", head[end-1]) >= 0 && strings.ContainsAny(head[open:end], "0123456789") {
		end = open - 1 // "@ann (3h):"
	}
	if words(head[:end], 3) > 2 || strings.ContainsAny(head[:end], "“”\"?!;,()") {
		return
	}
	return article.Span{End: end}, article.Span{Start: colon + 2, End: len(s)}
}

// passedOn divides the line s into whose post it passes on and the post: "RT @ann: …".
func passedOn(s string) (name, said article.Span, ok bool) {
	for _, w := range [...]string{"RT ", "QT ", "Quoting ", "quoting ", "Retweeting ", "Reposting ", "rt "} {
		if strings.HasPrefix(s, w+"@") {
			colon := strings.Index(s[:min(len(s), 48)], ": ")
			if colon < 0 || strings.ContainsRune(s[len(w):colon], ' ') {
				return
			}
			return article.Span{Start: len(w), End: colon}, article.Span{Start: colon + 2, End: len(s)}, true
		}
	}
	return
}

// writer is who the line s says that what stands below is written by: "ann_m wrote:",
// "On Monday, Ann Smith said:", "Originally posted by ann_m:".
func writer(s string) article.Span {
	s, ok := strings.CutSuffix(s, ":")
	if !ok || len(s) > 80 {
		return article.Span{}
	}
	end := len(s)
	from := 0
	if k := max(strings.LastIndex(s, " by "), strings.LastIndex(s, " from ")); k >= 0 {
		from = k + 1 + strings.IndexByte(s[k+1:], ' ') + 1
	} else {
		for _, v := range [...]string{" wrote", " said", " writes", " says", " posted", " replied"} {
			if strings.HasSuffix(s, v) {
				end = len(s) - len(v)
			}
		}
		if end == len(s) {
			return article.Span{}
		}
		from = strings.LastIndexByte(s[:end], ',') + 1
	}
	for from < end && s[from] == ' ' {
		from++
	}
	if n := words(s[from:end], 4); n == 0 || n > 3 {
		return article.Span{}
	}
	return article.Span{Start: from, End: end}
}

// isAccount reports whether a label has the form of an account's name, which no word and no
// person's name has: "@ann", "ann_m", "ann1961".
func isAccount(name string) bool {
	if len(name) < 3 || strings.ContainsRune(name, ' ') {
		return false
	}
	if name[0] == '@' || strings.Trim(name, "_*") == name && strings.ContainsRune(name, '_') {
		return true
	}
	digits := 0
	for i := range len(name) {
		if c := name[i]; '0' <= c && c <= '9' {
			digits++
		}
	}
	return digits > 1 && len(name)-digits > 2 && 'a' <= name[0] && name[0] <= 'z'
}
