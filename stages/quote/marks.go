package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"epithet/stages/article"
)

// A family is a kind of quotation mark. A mark only closes one of its own
// family; all double marks are one, since texts mix them.
type family uint8

const (
	noFamily  family = iota
	double           // " “ ” „ ‟, and the doubled single marks '' and ``
	guillemet        // « »
	angle            // ‹ ›
	single           // ' ‘ ’ ‚
)

// A side says which way a mark may face.
type side uint8

const (
	noSide side = iota
	opens
	closes
	either
)

// A mark is one quotation mark.
type mark struct {
	at, len int // its first byte, and how many bytes it has
	family  family
	side    side
	maybe   bool // a closing single mark that may also be a possessive's apostrophe
	low     bool // opens low, as in German and Polish: the glyph “ closes it
}

// A stretch is a run of text between quotation marks that lies in no other.
type stretch struct {
	article.Span              // marks included
	inner        article.Span // marks excluded
	family       family
	part         int  // index of its part
	lost         bool // its closing mark is missing; it ends with its sentence
	goesOn       bool // its paragraph ends unclosed, and the next one goes on
	continues    bool // it goes on from the paragraph before
	quote        int  // index of its quote, -1 while it has none
	within       int  // bytes of the content that the report of its quote covers
}

// around classifies what stands beside a mark.
type around uint8

const (
	blank  around = iota // white space, or the end of the text
	word                 // letter, digit, symbol
	stop                 // punctuation that follows what it belongs to: . , ; : ! ? ) ]
	open                 // opening brackets
	dash                 // dashes, hyphens, slashes
	quotes               // another quotation mark
)

func classify(r rune) around {
	switch r {
	case '.', ',', ';', ':', '!', '?', ')', ']', '}', '…', '%':
		return stop
	case '(', '[', '{', '¿', '¡':
		return open
	case '-', '–', '—', '―', '‐', '‑', '/', '|':
		return dash
	case '"', '“', '”', '„', '‟', '«', '»', '‹', '›', '\'', '‘', '’', '‚', '`':
		return quotes
	case '\u200b', '\ufeff':
		return blank
	}
	if unicode.IsSpace(r) {
		return blank
	}
	return word
}

// pair is one part's matching in progress.
type pair struct {
	part  article.Span
	index int
	marks []mark
	stack []mark // the marks that are open, the outermost first
	out   []stretch
}

// scan lists the quotation marks of text[p.part.Start:p.part.End].
func (p *pair) scan(text string) {
	p.marks = p.marks[:0]
	prev := rune(' ')
	for i := p.part.Start; i < p.part.End; {
		c := text[i]
		if c < utf8.RuneSelf && c != '"' && c != '\'' && c != '`' {
			prev = rune(c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:p.part.End])
		f := familyOf(r)
		if f == noFamily {
			prev = r
			i += n
			continue
		}
		if r == '\'' || r == '`' || r == '‘' || r == '’' {
			if i+n < p.part.End && text[i+n:min(i+2*n, p.part.End)] == text[i:i+n] {
				if m := i + 2*n; m+n <= p.part.End && text[m:m+n] == text[i:i+n] {
					n *= 3 // a quotation in a quotation ends: '''
				} else {
					n *= 2 // '' and `` stand for double marks
				}
				f = double
			} else if r == '`' {
				f = single
			}
		}
		next := rune(' ')
		if i+n < p.part.End {
			next, _ = utf8.DecodeRuneInString(text[i+n : p.part.End])
		}
		if m, ok := judge(text[:p.part.End], mark{at: i, len: n, family: f, low: r == '„'}, r, prev, next); ok {
			p.marks = append(p.marks, m)
		}
		prev = r
		i += n
	}
}

func familyOf(r rune) family {
	switch r {
	case '"', '“', '”', '„', '‟', '＂':
		return double
	case '«', '»':
		return guillemet
	case '‹', '›':
		return angle
	case '\'', '‘', '’', '‚', '`':
		return single
	}
	return noFamily
}

// judge gives m its side by its glyph r and its neighbours, and reports
// whether it is a quotation mark at all and no apostrophe, inch or foot.
func judge(text string, m mark, r, prev, next rune) (mark, bool) {
	before, after := classify(prev), classify(next)
	canOpen := before != word && before != stop && after != blank && (after != stop || next == '…' || strings.HasPrefix(text[m.at+m.len:], "..."))
	canClose := before != blank && before != open && after != word
	if after == blank && before == blank {
		canOpen, canClose = true, true
	}
	if before == quotes && after == quotes {
		canOpen, canClose = true, true
	}
	if m.family == single {
		return judgeSingle(text, m, r, prev, before, after, canOpen, canClose)
	}
	switch {
	case canOpen && !canClose:
		m.side = opens
	case canClose && !canOpen:
		m.side = closes
	default:
		m.side = either
		if before == word && after == word && r == '"' && unicode.IsDigit(prev) {
			return m, false // 6'2"x4: inches
		}
	}
	switch r { // a glyph that has a direction keeps it, unless it can only face the other way
	case '“', '‟':
		if m.side == either {
			m.side = opens
		}
	case '”':
		if m.side == either {
			m.side = closes
		}
	case '„':
		m.side = opens
	case '«', '‹', '»', '›':
		// Both «…» and »…« are used: the neighbours decide, then the glyph.
		if m.side == either && (r == '«' || r == '‹') {
			m.side = opens
		} else if m.side == either {
			m.side = closes
		}
	}
	return m, true
}

// judgeSingle tells single quotation marks from apostrophes.
func judgeSingle(text string, m mark, r, prev rune, before, after around, canOpen, canClose bool) (mark, bool) {
	switch {
	case before == word && after == word:
		return m, false // don't, O'Brien, 6'2
	case r == '’' && canOpen && !canClose:
		return m, false // ’em, ’90s
	case canOpen && !canClose:
		m.side = opens
		return m, !elided(text[m.at+m.len:])
	case canClose && !canOpen && r != '‘':
		m.side = closes
		m.maybe = before == word && (after == blank || after == dash)
		return m, true
	case canOpen && r == '‘':
		m.side = opens
		return m, true
	case canClose:
		m.side = closes
		return m, true
	}
	return m, false
}

// elided reports whether s, the text after an apostrophe, begins a word that is
// written with one: 'em, 'til, '90s.
func elided(s string) bool {
	n := 0
	for n < len(s) && n < 8 && (s[n] >= 'a' && s[n] <= 'z' || s[n] >= 'A' && s[n] <= 'Z' || s[n] >= '0' && s[n] <= '9') {
		n++
	}
	switch w := s[:n]; {
	case n >= 2 && n <= 3 && s[0] >= '0' && s[0] <= '9' && s[1] >= '0' && s[1] <= '9':
		return n == 2 || s[2] == 's'
	case w == "em", w == "til", w == "tis", w == "twas", w == "cause", w == "n", w == "bout", w == "round", w == "s", w == "Til", w == "Tis", w == "Twas", w == "Cause":
		return true
	}
	return false
}

// nests reports whether the double marks of the part are directed throughout
// and balanced, so that one within another is a quotation in a quotation.
func (p *pair) nests() bool {
	depth := 0
	for _, m := range p.marks {
		if m.family != double {
			continue
		}
		switch m.side {
		case opens:
			depth++
		case closes:
			depth--
		default:
			return false
		}
		if depth < 0 {
			return false
		}
	}
	return depth == 0
}

// pairSingles keeps only the single marks that form pairs. A possessive closes
// where nothing better follows before the next one opens.
func (p *pair) pairSingles() {
	from, maybe := -1, -1 // indices of the mark that is open and of one that may close it
	settle := func(to int) {
		if from >= 0 && to > from {
			p.marks[from].side, p.marks[to].side = opens, closes
		}
		from, maybe = -1, -1
	}
	for i := range p.marks {
		m := &p.marks[i]
		if m.family != single {
			continue
		}
		s := m.side
		m.side = noSide
		switch {
		case s == opens && from >= 0 && maybe < 0:
			// A second one opens while nothing can have closed the first: keep it.
		case s == opens:
			settle(maybe)
			from = i
		case from >= 0 && m.maybe:
			maybe = i
		case from >= 0:
			settle(i)
		}
	}
	settle(maybe)
}

// match pairs the marks of the part and appends its stretches to p.out. It
// returns the mark that stays open.
func (p *pair) match(text string) (left mark, isOpen bool) {
	p.stack = p.stack[:0]
	p.pairSingles()
	nests := p.nests()
	for _, m := range p.marks {
		at := p.find(m.family)
		switch s := m.side; {
		case s == noSide:
		case s == closes && at >= 0, s == either && at >= 0:
			p.close(at, m)
		case s == closes:
			// Its opening mark is lost.
		case at < 0 || nests || m.family == single:
			p.push(m)
		case p.stack[at].low && text[m.at:m.at+m.len] == "“":
			p.close(at, m)
		default: // the closing mark of the one before is lost
			if at == 0 {
				p.emit(p.stack[0], mark{at: m.at}, true)
			}
			p.stack = p.stack[:at]
			p.push(m)
		}
	}
	if len(p.stack) == 0 || p.stack[0].family == single {
		return mark{}, false
	}
	return p.stack[0], true
}

const maxDepth = 8 // of quotations in quotations; deeper marks are ignored

func (p *pair) push(m mark) {
	if len(p.stack) < maxDepth {
		p.stack = append(p.stack, m)
	}
}

// find is the innermost open mark of family f, -1 for none.
func (p *pair) find(f family) int {
	for i := len(p.stack) - 1; i >= 0; i-- {
		if p.stack[i].family == f {
			return i
		}
	}
	return -1
}

// close ends the open mark at and those within it.
func (p *pair) close(at int, m mark) {
	if at == 0 {
		p.emit(p.stack[0], m, false)
	}
	p.stack = p.stack[:at]
}

func (p *pair) emit(o, c mark, lost bool) {
	s := stretch{
		Span:   article.Span{Start: o.at, End: c.at + c.len},
		inner:  article.Span{Start: o.at + o.len, End: c.at},
		family: o.family, part: p.index, lost: lost, quote: -1,
	}
	if s.inner.Len() > 0 {
		p.out = append(p.out, s)
	}
}

// stretches finds the outermost quotations of the article, in order.
//
// A part is matched by itself, so that a lost mark changes nothing beyond it,
// with one exception: where a part ends inside a quotation and the next one
// opens with a mark of the same family, both are one quotation, as the custom
// of the press has it for paragraphs.
func (f *Finder) stretches(text string, ann *article.Annotation) []stretch {
	p := &f.pair
	p.out = p.out[:0]
	parts := ann.Parts
	if len(parts) == 0 {
		f.one[0] = article.Part{Span: article.Span{Start: 0, End: len(text)}}
		parts = f.one[:]
	}
	open, isOpen, from := mark{}, false, 0 // what the part before left open
	for i := range parts {
		if parts[i].Kind == article.Furniture {
			continue
		}
		p.part, p.index = parts[i].Span, i
		p.scan(text)
		first := len(p.out)
		if isOpen {
			goesOn := len(p.marks) > 0 && p.marks[0].family == open.family && p.marks[0].side != closes &&
				onlySpace(text[p.part.Start:p.marks[0].at])
			f.leave(text, ann, open, from, goesOn)
			first = len(p.out)
			if !goesOn {
				isOpen = false
			}
		}
		continued := isOpen
		open, isOpen = p.match(text)
		from = i
		kept := p.out[:first]
		for _, s := range p.out[first:] {
			if s.lost {
				s.End = trimEnd(text, s.inner.Start, min(s.End, sentenceEnd(ann, s.inner.Start, s.End)))
				s.inner.End = s.End
			}
			if s.inner.Len() > 0 {
				kept = append(kept, s)
			}
		}
		p.out = kept
		if continued && len(p.out) > first {
			p.out[first].continues = true
		}
	}
	if isOpen {
		f.leave(text, ann, open, from, false)
	}
	return p.out
}

// leave ends the quotation that the part of index from left open: with the
// part, where the next goes on, and else with the sentence.
func (f *Finder) leave(text string, ann *article.Annotation, o mark, from int, goesOn bool) {
	p := &f.pair
	end := len(text)
	if len(ann.Parts) > 0 {
		end = ann.Parts[from].End
	}
	s := stretch{Span: article.Span{Start: o.at, End: end}, family: o.family, part: from, goesOn: goesOn, lost: !goesOn, quote: -1}
	if !goesOn {
		s.End = min(end, sentenceEnd(ann, o.at+o.len, end))
	}
	s.End = trimEnd(text, s.Start+o.len, s.End)
	s.inner = article.Span{Start: o.at + o.len, End: s.End}
	if s.inner.Len() > 0 {
		p.out = append(p.out, s)
	}
}

// sentenceEnd is the end of the sentence that holds the byte at, or limit.
func sentenceEnd(ann *article.Annotation, at, limit int) int {
	lo, hi := 0, len(ann.Sentences)
	for lo < hi {
		if m := (lo + hi) / 2; ann.Sentences[m].Span.End <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(ann.Sentences) && ann.Sentences[lo].Start <= at {
		return ann.Sentences[lo].Span.End
	}
	return limit
}

func onlySpace(s string) bool {
	for _, r := range s {
		if classify(r) != blank {
			return false
		}
	}
	return true
}

// trimEnd is the end of text[start:end] without white space.
func trimEnd(text string, start, end int) int {
	for end > start {
		r, n := utf8.DecodeLastRuneInString(text[start:end])
		if classify(r) != blank {
			break
		}
		end -= n
	}
	return end
}
