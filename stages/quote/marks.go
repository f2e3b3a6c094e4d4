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
	maybe   bool // a closing single mark that may also be an apostrophe: the members', goin'
	low     bool // opens low, as in German and Polish: the glyph “ closes it
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
	loose int // index of a single mark that opens speech and may stay open, -1 for none
}

// scan lists the quotation marks of text[p.part.Start:p.part.End].
func (p *pair) scan(text string) {
	p.marks = p.marks[:0]
	prev := rune(' ')
	for i := p.part.Start; i < p.part.End; {
		if plain[text[i]] {
			for i++; i < p.part.End && plain[text[i]]; {
				i++
			}
			prev = rune(text[i-1])
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
		if prev == '*' || prev == '_' {
			prev = runeBefore(text[p.part.Start:i])
		}
		next := runeAfter(text[i+n : p.part.End])
		if m, ok := judge(text[:p.part.End], mark{at: i, len: n, family: f, low: r == '„'}, r, prev, next); ok {
			p.marks = append(p.marks, m)
		}
		prev = r
		i += n
	}
}

// plain are the bytes that no quotation mark holds.
var plain = func() (p [256]bool) {
	for c := range utf8.RuneSelf {
		p[c] = c != '"' && c != '\'' && c != '`'
	}
	return p
}()

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
		return judgeSingle(text, m, r, before, after, canOpen, canClose)
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
func judgeSingle(text string, m mark, r rune, before, after around, canOpen, canClose bool) (mark, bool) {
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
		m.maybe = before == word && (after == blank || after == dash) && apostrophe(text[:m.at])
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
// where nothing better follows before the next one opens. A last one that opens
// speech and that at most a possessive closes is kept in p.loose: the next part
// may go on with it.
func (p *pair) pairSingles(text string) {
	p.loose = -1
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
	if from >= 0 && p.speech(text, p.marks[from]) {
		p.loose = from
	}
	settle(maybe)
}

// speech reports whether the mark m opens a sentence: a capital follows, and
// what is before it ends a clause or is the beginning of the part.
func (p *pair) speech(text string, m mark) bool {
	if !startsUpper(text[m.at+m.len : min(p.part.End, m.at+m.len+8)]) {
		return false
	}
	before := strings.TrimRight(text[p.part.Start:m.at], " \t\n\r\u00a0")
	if before == "" {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	switch r {
	case '.', ',', ':', '!', '?', '’':
		return true
	}
	return false
}

// match pairs the marks of the part and appends its stretches to p.out. It
// returns the mark that stays open.
func (p *pair) match(text string) (left mark, isOpen bool) {
	p.stack = p.stack[:0]
	p.pairSingles(text)
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
	if len(p.stack) == 0 && p.loose >= 0 {
		return p.marks[p.loose], true
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
