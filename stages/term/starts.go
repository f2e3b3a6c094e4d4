package term

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// starts is a sieve for texts without a term, which most paragraphs are: a set
// of what terms begin with, up to three letters or digits. It errs towards
// membership.
type starts [1 << 13]uint64

// codes maps the ASCII letters and digits to 1 to 36 whatever their case, the
// bytes of other characters to beyond, and everything else to 0.
var codes = func() (t [256]uint8) {
	for c := range 256 {
		switch l := low[c]; {
		case c >= utf8.RuneSelf:
			t[c] = beyond
		case l >= 'a':
			t[c] = l - 'a' + 1
		case l != 0:
			t[c] = l - '0' + 27
		}
	}
	return
}()

const beyond = 63

// keyOf is the key of the word that s begins with and the number of bytes that
// it was made of. If it is open, more of the word may follow: a character that
// is not ASCII, or a hyphen and another word.
func keyOf(s string) (key uint32, n int, open bool) {
	for n < len(s) && n < 3 {
		c := codes[s[n]]
		if c == 0 {
			return key, n, s[n] == '-'
		}
		if c == beyond {
			return key, n, true
		}
		key = key<<6 | uint32(c)
		n++
	}
	return key, n, false
}

func (b *starts) add(word string) {
	key, _, _ := keyOf(plain(word))
	b[key>>6&(1<<13-1)] |= 1 << (key & 63)
}

// plain is the word in normal form as far as it is ASCII: of the rest, what is
// hashed stands in texts as it is here, or has been made ASCII.
func plain(word string) string {
	var b []byte
	for i, r := range word {
		switch r = unicode.ToLower(r); {
		case i > 0 && (r == 0xAD || unicode.Is(unicode.Mn, r)):
		case 0xE0 <= r && r <= 0xFF && latin[r-0xE0] != ' ':
			b = append(b, latin[r-0xE0])
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return string(b)
}

func (b *starts) has(key uint32) bool { return b[key>>6&(1<<13-1)]&(1<<(key&63)) != 0 }

// mayHold reports whether a term could begin in the text. It is wrong only where
// none does.
func (t *Terms) mayHold(text string) bool {
	for i := 0; i < len(text); {
		if codes[text[i]] == 0 {
			i++
			continue
		}
		key, n, open := keyOf(text[i:])
		if !open && !t.starts.has(key) {
			for i += n; i < len(text) && codes[text[i]]-1 < 36; i++ {
			}
			continue
		}
		h, n, _ := hashWord(hashSeed, text[i:])
		if n == 0 {
			_, n = utf8.DecodeRuneInString(text[i:])
			i += n
			continue
		}
		i += n
		if t.begins(h) != 0 || startsHyphen(text[i:]) {
			return true
		}
	}
	return false
}

func startsHyphen(s string) bool {
	if s == "" || s[0] != '-' && s[0] < utf8.RuneSelf {
		return false
	}
	return s[0] == '-' || strings.HasPrefix(s, "‐") || strings.HasPrefix(s, "‑") || strings.HasPrefix(s, "‒") || strings.HasPrefix(s, "–")
}
