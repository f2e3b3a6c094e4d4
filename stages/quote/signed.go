package quote

import (
	"sort"
	"strings"

	"epithet/stages/article"
)

// signed gives quotations that stand as paragraphs, and that nobody is said to say,
// to whom a line behind a dash, or one that follows, signs them: “…” — Ann Smith, and
// "Ann Smith, The Herald" below.
func (f *Finder) signed(text string, ann *article.Annotation) {
	for i := range f.all {
		st := &f.all[i]
		if st.goesOn || st.part >= len(ann.Parts) || st.quote < 0 || f.out[st.quote].Cue.Len() > 0 ||
			f.out[st.quote].Rule == "interview" {
			continue
		}
		p := &ann.Parts[st.part]
		if lead := text[p.Start:max(p.Start, st.Start)]; len(lead) > longestSignature || words(lead, 4) > 3 {
			continue
		}
		if name := signature(text, ann, st); name.Len() > 0 {
			f.sign(i, f.signatory(text, name), name)
		}
	}
}

// signature is the name that signs the stretch, empty for none.
func signature(text string, ann *article.Annotation, st *stretch) article.Span {
	from, end := st.End, ann.Parts[st.part].End
	if end-from > 2*longestSignature {
		return article.Span{} // no line; a part of many stretches is not to be read for each
	}
	below := strings.TrimLeft(text[from:end], " .…”\"'’") == ""
	if below {
		next := st.part + 1
		if next == len(ann.Parts) || ann.Parts[next].Kind == article.Caption {
			return article.Span{}
		}
		from, end = ann.Parts[next].Start, ann.Parts[next].End
	}
	from = end - len(strings.TrimLeft(text[from:end], " \n"))
	if nl := strings.IndexByte(text[from:end], '\n'); nl >= 0 {
		if !below {
			return article.Span{}
		}
		end = from + nl
	}
	line := strings.TrimLeft(text[from:end], " \n.*_")
	dashed := false
	for _, d := range [...]string{"—", "–", "―", "--", "- ", "~"} {
		if strings.HasPrefix(line, d) {
			line, dashed = strings.TrimLeft(line[len(d):], "-—– *_"), true
			break
		}
	}
	at := end - len(line)
	n, ok := signedName(line, dashed)
	if !ok {
		return article.Span{}
	}
	return article.Span{Start: at, End: at + n}
}

// longestSignature is how long a line may be that signs what stands before it.
const longestSignature = 140

// signedName is how much of the line s is the name, or the names, of who signs; ok
// where the line signs. Without a dash before it that takes a full name and, behind a
// comma, what they are or where it was said.
func signedName(s string, dashed bool) (n int, ok bool) {
	s = strings.TrimRight(s, " *_\t")
	if len(s) > longestSignature || strings.ContainsAny(s, "“”\":?!;") || strings.HasSuffix(s, ".") && !dashed {
		return 0, false
	}
	first := nameEnd(s)
	if first == 0 || !dashed && words(s[:first], 2) < 2 {
		return 0, false
	}
	n = first
	for n < len(s) { // "Ann Smith, Bob Jones, and Carl Miller, The Herald"
		rest := s[n:]
		gap := 0
		for _, g := range [...]string{", and ", " and ", ", "} {
			if strings.HasPrefix(rest, g) {
				gap = len(g)
				break
			}
		}
		last := gap > 2
		k := nameEnd(rest[gap:])
		if gap == 0 || k == 0 || words(rest[gap:gap+k], 2) < 2 || !last && !strings.Contains(rest[gap+k:], " and ") {
			break
		}
		n += gap + k
		if last {
			break
		}
	}
	rest := strings.TrimLeft(s[n:], " ")
	switch {
	case rest == "":
		return n, dashed && words(s, 7) < 7
	case dashed && strings.HasPrefix(rest, "("), strings.HasPrefix(rest, ",") && words(rest, 13) < 13:
		return n, dashed || !clausal(rest)
	}
	return 0, false
}

// signsOff reports whether the name is that of a letter's writer, who stands below it with his town
// on a line of their own: "Ann Smith, Leeds". The next letter is about somebody else.
func signsOff(text string, name article.Span) bool {
	if name.Start == 0 || text[name.Start-1] != '\n' {
		return false
	}
	line, rest, _ := strings.Cut(text[name.Start:min(len(text), name.End+longestSignature)], "\n")
	if rest != "" && rest[0] != '\n' && rest[0] != '\r' {
		return false
	}
	n, ok := signedName(strings.TrimRight(line, " \r"), false)
	return ok && n == name.Len() && titled(strings.Trim(line[n:], ", \r"))
}

// clausal reports whether words that make a sentence stand in s.
func clausal(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if auxiliaries.has(w) || w == "who" || w == "said" || w == "says" || w == "that" {
			return true
		}
	}
	return false
}

// nameEnd is the length of the name that s begins with, of one to five words with
// capitals that end at a comma, a bracket, "and" or the end; 0 for none.
func nameEnd(s string) int {
	end := len(s)
	for _, stop := range [...]string{",", " (", " and ", " – ", " — "} {
		if k := strings.Index(s, stop); k >= 0 && k < end {
			end = k
		}
	}
	name := s[:end]
	if n := words(name, 6); n == 0 || n > 5 || !titled(name) || !startsUpper(name) ||
		strings.ContainsAny(name, "0123456789@#/") {
		return 0
	}
	return end
}

// signatory is who signs by the name: whom the lexicon lists by it, or the name. A
// line without a dash is told from a heading by the person, or the given name.
func (f *Finder) signatory(text string, name article.Span) article.Who {
	i := f.talk.find(name.Start)
	if i < len(f.talk.mentions) {
		if m := &f.talk.mentions[i]; m.Method == article.Catalogue && m.Start-name.Start < 24 && m.End == name.End {
			return whoOf(m)
		}
	}
	return article.Who{Words: name.Of(text), Span: name}
}

// sign makes who signs at the name the speaker of the stretch, and of those that it
// goes on from.
func (f *Finder) sign(i int, who article.Who, name article.Span) {
	for ; i >= 0; i-- {
		if q := f.all[i].quote; q >= 0 && f.out[q].Cue.Len() == 0 {
			f.out[q].Kind, f.out[q].Speaker, f.out[q].Source, f.out[q].Rule = article.Direct, who, name, "signed"
		}
		if !f.all[i].continues {
			break
		}
	}
}

// posts finds the messages that stand in an article as they were posted: a paragraph
// that ends "— Ann Smith (@ann) May 1, 2020".
func (f *Finder) posts(text string, ann *article.Annotation) {
	if !strings.Contains(text, "(@") {
		return
	}
	for i := range ann.Parts {
		p := &ann.Parts[i]
		s := p.Of(text)
		at := strings.LastIndex(s, " (@")
		if at < 0 || len(s)-at > 60 {
			continue
		}
		dash := strings.LastIndex(s[:at], "— ")
		if dash < 0 || at-dash > 60 || strings.IndexByte(s[at:], ')') < 0 {
			continue
		}
		name := article.Span{Start: p.Start + dash + len("— "), End: p.Start + at}
		said := article.Span{Start: p.Start, End: trimEnd(text, p.Start, p.Start+dash)}
		if said.Len() == 0 && i > 0 {
			said = ann.Parts[i-1].Span // the line signs what stands above
		}
		if name.Len() == 0 || said.Len() == 0 {
			continue
		}
		who := f.signatory(text, name)
		first := sort.Search(len(f.all), func(k int) bool { return f.all[k].Start >= said.Start })
		for k := first; k < len(f.all) && said.Contains(f.all[k].Span); k++ {
			if q := f.all[k].quote; q >= 0 && f.out[q].Cue.Len() == 0 && f.out[q].Speaker != (article.Who{}) {
				f.out[q].Speaker, f.out[q].Source = who, name
			}
		}
		f.out = append(f.out, article.Quote{Span: said, Sent: sentenceAt(ann, said.Start), Kind: article.Direct, Speaker: who,
			Source: name, Continues: -1, Rule: "post"})
	}
}
