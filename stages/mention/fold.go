package mention

import (
	"unicode"
	"unicode/utf8"
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

// The plain letters of U+00C0 to U+024F and of U+1E00 to U+1EFF; a blank keeps
// the letter.
const (
	latin = "aaaaaa ceeeeiiiidnooooo ouuuuy  aaaaaa ceeeeiiiidnooooo ouuuuy y" +
		"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkkllllll " +
		" llnnnnnnn  oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz " +
		"b        d        f     kk      oo             uu  yy           " +
		"             aaiioouuuuuuuuuu aaaa    ggkkoooo  j   gg  nnaa    " +
		"aaaaeeeeiiiioooorrrruuuusstt  hh      aaeeooooooooyy            " +
		"                "
	vietnamese = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
		"mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
		"wwwwwwwwwwxxxxyyzzzzzzhtwy      aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
		"eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      "
)

// plain is the letter r, lower case, without its diacritics; two letters for
// a ligature; empty if r stays as it is.
func plain(r rune) string {
	switch {
	case r == 'ß':
		return "ss"
	case r == 'æ':
		return "ae"
	case r == 'œ':
		return "oe"
	case r == 'þ':
		return "th"
	case 0xC0 <= r && r < 0x250:
		if i := int(r - 0xC0); i < len(latin) && latin[i] != ' ' {
			return latin[i : i+1]
		}
	case 0x1E00 <= r && r < 0x1F00:
		if i := int(r - 0x1E00); vietnamese[i] != ' ' {
			return vietnamese[i : i+1]
		}
	}
	return ""
}

func hashRune(h uint64, r rune) (hash uint64, folded bool) {
	if p := plain(r); p != "" {
		return hashBytes(h, p), true
	}
	var b [utf8.UTFMax]byte
	for _, c := range b[:utf8.EncodeRune(b[:], r)] {
		h = (h ^ uint64(c)) * hashPrime
	}
	return h, false
}

func hashBytes(h uint64, s string) uint64 {
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * hashPrime
	}
	return h
}

// hashOf is the hash of a word in normal form.
func hashOf(normal string) uint64 { return hashBytes(hashSeed, normal) }

// appendNormal appends the word in normal form.
func appendNormal(dst []byte, s string) []byte {
	for _, r := range s {
		if r < utf8.RuneSelf {
			if l := low[r]; l != 0 {
				dst = append(dst, l)
			}
			continue
		}
		dst = appendRune(dst, r)
	}
	return dst
}

func appendRune(dst []byte, r rune) []byte {
	if r == 0xAD || unicode.Is(unicode.Mn, r) {
		return dst
	}
	r = unicode.ToLower(r)
	if p := plain(r); p != "" {
		return append(dst, p...)
	}
	return utf8.AppendRune(dst, r)
}
