package term

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"epithet/stages/article"
)

// A word is a run of letters and digits with the hash of its normal form
// (lower case, Latin diacritics dropped).
type word struct {
	article.Span
	hash uint64
	join join // what stands between the word before and this one
	caps bool // no lower-case letter, but for the s of a plural ("RINOs")
}

// join is what stands between two neighbouring words.
type join uint8

const (
	apart      join = iota // punctuation, or more than the others allow
	spaced                 // white space only
	hyphened               // a hyphen or en dash, at most with a line break after it
	apostrophe             // ' or ’ with nothing else
	owned                  // an apostrophe, then white space: the workers' party
)

const (
	hashSeed  = 14695981039346656037 // FNV-1a
	hashPrime = 1099511628211
)

// low maps the ASCII letters and digits to lower case, everything else to 0.
var low = func() (t [256]byte) {
	for c := '0'; c <= '9'; c++ {
		t[c] = byte(c)
	}
	for c := 'a'; c <= 'z'; c++ {
		t[c], t[c-'a'+'A'] = byte(c), byte(c)
	}
	return
}()

// latin is the plain letter of the lower-case letters U+00E0 to U+00FF; a
// blank keeps the letter.
const latin = "aaaaaa ceeeeiiii nooooo ouuuuy y"

// appendWords cuts text[span] into words and appends them to dst.
func appendWords(dst []word, text string, span article.Span) []word {
	return appendSome(dst, text, span, len(text))
}

// appendSome is appendWords that ends with so many words in dst.
func appendSome(dst []word, text string, span article.Span, most int) []word {
	i, end := span.Start, span.End
	last := -1 // end of the word before
	for i < end && len(dst) < most {
		if c := text[i]; c < utf8.RuneSelf && low[c] == 0 {
			i++
			continue
		}
		h, n, caps := hashWord(hashSeed, text[i:end])
		if n == 0 {
			_, size := utf8.DecodeRuneInString(text[i:end])
			i += size
			continue
		}
		w := word{Span: article.Span{Start: i, End: i + n}, hash: h, caps: caps || pluralCaps(text[i:i+n])}
		if last >= 0 {
			w.join = joinOf(text[last:i])
		}
		dst = append(dst, w)
		i += n
		last = i
	}
	return dst
}

// hashWord hashes the word that s begins with, going on from h, and says how
// many bytes it has and whether all its letters are capitals.
func hashWord(h uint64, s string) (hash uint64, n int, caps bool) {
	caps = true
	for n < len(s) {
		c := s[n]
		if c < utf8.RuneSelf {
			l := low[c]
			if l == 0 {
				break
			}
			if 'a' <= c && c <= 'z' {
				caps = false
			}
			h = (h ^ uint64(l)) * hashPrime
			n++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[n:])
		switch {
		case r == 0xAD && n > 0 || n > 0 && unicode.Is(unicode.Mn, r):
			// A soft hyphen or combining accent belongs to the word and says nothing.
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			l := unicode.ToLower(r)
			if l == r && unicode.IsLower(r) {
				caps = false
			}
			h = hashRune(h, l)
		default:
			return h, n, caps
		}
		n += size
	}
	return h, n, caps
}

// pluralCaps reports whether the word is two capitals or more with the s of a
// plural.
func pluralCaps(word string) bool {
	base, plural := strings.CutSuffix(word, "s")
	return plural && len(base) > 1 && strings.ToUpper(base) == base
}

func hashRune(h uint64, r rune) uint64 {
	if 0xE0 <= r && r <= 0xFF && latin[r-0xE0] != ' ' {
		return (h ^ uint64(latin[r-0xE0])) * hashPrime
	}
	var b [utf8.UTFMax]byte
	for _, c := range b[:utf8.EncodeRune(b[:], r)] {
		h = (h ^ uint64(c)) * hashPrime
	}
	return h
}

var apostrophes = []string{"'", "’", "ʼ"}

// joinOf classes the text between two words.
func joinOf(gap string) join {
	switch gap {
	case " ":
		return spaced
	case "-", "‐", "‑", "‒", "–":
		return hyphened
	case "'", "’", "ʼ":
		return apostrophe
	}
	if len(gap) > 64 {
		return apart
	}
	for _, mark := range apostrophes {
		if space, ok := strings.CutPrefix(gap, mark); ok && strings.TrimSpace(space) == "" {
			return owned
		}
	}
	var kind join
	for i, r := range gap {
		switch {
		case i == 0 && (r == '-' || '‐' <= r && r <= '–'):
			kind = hyphened
		case !unicode.IsSpace(r):
			return apart
		case kind == hyphened && i <= 3 && r != '\n' && r != '\r':
			return apart
		case kind == apart:
			kind = spaced
		}
	}
	return kind
}
