package mention

import (
	"unicode"
	"unicode/utf8"

	"epithet/stages/article"
)

// A word is a run of letters and digits in a part of the page that counts.
type word struct {
	start, end int32
	hash       uint64 // of its normal form: lower case, Latin diacritics dropped
	sent       int32
	class      class // of capitalised words only
	tag        article.Tag
	join       join
	flags      flags
}

// join is what stands between the word before and this one.
type join uint8

const (
	apart       join = iota // punctuation, a part's edge, or more than the others allow
	spaced                  // white space
	hyphened                // a hyphen or en dash, at most with a line break after it
	apostrophe              // ' or ’
	dotted                  // a full stop and nothing else: "U.S", "J.K"
	abbreviated             // a full stop that ends an abbreviation, and white space
	slashed                 // a slash
	ampersand               // & with or without spaces
	comma                   // a comma and white space
	owned                   // the apostrophe of a plural's possessive and a space: "Workers' Party"
	touching                // nothing: characters of a script without spaces
)

type flags uint16

const (
	upper   flags = 1 << iota // begins with a capital
	caps                      // no lower-case letter, at least one letter
	inner                     // a capital after the first letter, beside lower-case ones
	digits                    // begins with a digit
	marked                    // the normal form dropped a diacritic
	initial                   // its capital is no evidence: the sentence or a quotation begins here
	listed                    // part of a mention of the catalogue
	quoted                    // a quotation mark stands before it
	handle                    // @ stands before it
	hashed                    // # stands before it
	begins                    // a name of the catalogue begins with it
)

func (w *word) is(f flags) bool    { return w.flags&f != 0 }
func (w *word) in(c class) bool    { return w.class&c != 0 }
func (w *word) of(t string) string { return t[w.start:w.end] }
func (w *word) letter() bool       { return w.end-w.start == 1 && w.is(upper) }
func (w *word) tagged(proper bool) bool {
	return (w.tag.IsName()) == proper
}

// reader cuts parts into words and relates them to sentences and tags.
type reader struct {
	text  string
	ann   *article.Annotation
	seen  *seen      // nil to do without
	names *Catalogue // nil to do without
	sent  int
	token int
}

// appendWords appends the words of the part to dst.
func (r *reader) appendWords(dst []word, span article.Span) []word {
	text := r.text
	last := -1
	for i := span.Start; i < span.End; {
		if c := text[i]; c < utf8.RuneSelf && low[c] == 0 {
			i++
			continue
		}
		dst = append(dst, word{})
		w := &dst[len(dst)-1]
		n := r.seen.read(text[i:], span.End-i, w, r.names)
		if n == 0 {
			dst = dst[:len(dst)-1]
			_, size := utf8.DecodeRuneInString(text[i:span.End])
			i += size
			continue
		}
		w.start, w.end = int32(i), int32(i+n)
		if last < 0 {
			w.flags |= initial
			if gap := text[span.Start:i]; len(gap) > 0 && len(gap) < 16 {
				w.flags |= edge(gap)
			}
		} else if gap := text[last:i]; gap == " " {
			w.join = spaced
		} else {
			w.join = joinOf(gap, &dst[len(dst)-2])
			w.flags |= edge(gap)
		}
		first := r.locate(w)
		if first && !(w.join == abbreviated && goesOn(&dst[len(dst)-2])) {
			w.flags |= initial
		}
		if w.is(upper | inner) {
			if w.join == apart && w.in(function) {
				w.flags |= initial
			}
		}
		i += n
		last = i
	}
	return dst
}

// goesOn reports whether a full stop after the word ends no sentence, whatever
// the sentences say: a person's initial or title.
func goesOn(w *word) bool {
	return w.letter() && w.join != dotted || classes.of(w.hash)&personal != 0
}

// locate gives the word its sentence and tag and reports whether it is the
// sentence's first.
func (r *reader) locate(w *word) (first bool) {
	at := int(w.start)
	before := r.sent
	sents := r.ann.Sentences
	for r.sent+1 < len(sents) && sents[r.sent].Span.End <= at {
		r.sent++
	}
	w.sent = int32(r.sent)
	tokens := r.ann.Tokens
	for r.token < len(tokens) && tokens[r.token].Span.End <= at {
		r.token++
	}
	if r.token < len(tokens) && tokens[r.token].Start <= at {
		w.tag = tokens[r.token].Tag
	}
	return r.sent != before
}

// The letters of a word, as bits.
const (
	smallLetter uint8 = 1 << iota
	capitalLetter
	digit
)

var shape = func() (t [utf8.RuneSelf]uint8) {
	for c := range t {
		switch {
		case 'a' <= c && c <= 'z':
			t[c] = smallLetter
		case 'A' <= c && c <= 'Z':
			t[c] = capitalLetter
		case '0' <= c && c <= '9':
			t[c] = digit
		}
	}
	return
}()

// readWord reads the word that s begins with into w and says how many bytes it
// has, 0 if s begins with none.
func readWord(s string, w *word) (n int) {
	h := uint64(hashSeed)
	var first, rest uint8 // shapes of the first character and of the others
	for n < len(s) {
		c := s[n]
		if c < utf8.RuneSelf {
			l := low[c]
			if l == 0 {
				break
			}
			h = (h ^ uint64(l)) * hashPrime
			if n == 0 {
				first = shape[c]
			} else {
				rest |= shape[c]
			}
			n++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[n:])
		if n > 0 && (r == 0xAD || unicode.Is(unicode.Mn, r)) {
			w.flags |= marked // belongs to the word, and says nothing
			n += size
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			break
		}
		if r >= 0xE00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai) {
			if n > 0 {
				break
			}
			// A script without spaces: every character is a word.
			w.hash = hashBytes(h, s[:size])
			return size
		}
		var sh uint8
		switch {
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			sh = capitalLetter
		case unicode.IsLower(r):
			sh = smallLetter
		case unicode.IsDigit(r):
			sh = digit
		}
		if n == 0 {
			first = sh
		} else {
			rest |= sh
		}
		var folded bool
		if h, folded = hashRune(h, unicode.ToLower(r)); folded {
			w.flags |= marked
		}
		n += size
	}
	w.hash = h
	switch first {
	case capitalLetter:
		w.flags |= upper
	case digit:
		w.flags |= digits
	}
	switch all := first | rest; {
	case all&smallLetter == 0 && all&capitalLetter != 0:
		w.flags |= caps
	case rest&capitalLetter != 0:
		w.flags |= inner
	}
	return n
}

// joinOf classes the text between two words.
func joinOf(gap string, before *word) join {
	switch gap {
	case "":
		return touching
	case "-", "‐", "‑", "‒", "–", "_":
		return hyphened
	case "'", "’", "ʼ", "‘":
		return apostrophe
	case "' ", "’ ":
		return owned
	case ".":
		return dotted
	case "/":
		return slashed
	case "&", " & ":
		return ampersand
	case ", ":
		return comma
	case ",":
		return apart
	}
	if len(gap) > 64 {
		return apart
	}
	kind := spaced
	for i, r := range gap {
		switch {
		case unicode.IsSpace(r):
			if kind == hyphened && r != '\n' && r != '\r' {
				return apart
			}
		case i == 0 && r == '.':
			if before.end-before.start > 2 && classes.of(before.hash)&abbreviation == 0 {
				return apart
			}
			kind = abbreviated
		case i == 0 && r == ',':
			kind = comma
		case i == 0 && (r == '-' || '‐' <= r && r <= '–'):
			kind = hyphened
		default:
			return apart
		}
	}
	return kind
}

// edge says which marks in the gap rob the next word's capital of its weight.
func edge(gap string) (f flags) {
	for _, r := range gap {
		switch r {
		case '"', '“', '‘', '«', '„':
			f |= quoted | initial
		case ':', '•', '|', '…', '?', '!':
			f |= initial
		case '@':
			f |= handle
		case '#':
			f |= hashed
		}
	}
	return f
}
