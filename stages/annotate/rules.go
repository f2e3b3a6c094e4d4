package annotate

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"epithet/stages/article"
)

// ruleTag is the tag of words that are settled without the model, by their form
// alone; NoTag for the others. The rules, their order and their reach are
// prose's: a decimal such as "12.50" counts as a link, and so as NN.
func ruleTag(word string) article.Tag {
	switch {
	case word == "-":
		return article.TagDash
	case isEmoticon(word):
		return article.SYM
	case word[0] == '@', holdsLink(word), holdsEmail(word):
		return article.NN
	case isTrace(word):
		return article.TagNone
	case word == "-LRB-":
		return article.TagLRB
	case word == "-RRB-":
		return article.TagRRB
	}
	return article.NoTag
}

// isTrace reports whether the word is one of the treebank's marks for what is
// not there: 0, *, *T*, *-12, *ICH*-3.
func isTrace(word string) bool {
	if word == "0" || word == "*" {
		return true
	}
	if len(word) < 3 || word[0] != '*' {
		return false
	}
	rest := word[1:]
	if len(rest) == 2 && rest[1] == '*' && (isWordByte(rest[0]) || rest[0] == '?') {
		return true
	}
	if upper := leading(rest, isUpper); upper > 0 {
		if upper == len(rest) || rest[upper] != '*' {
			return false
		}
		rest = rest[upper+1:]
	}
	if rest == "" || rest[0] != '-' {
		return false
	}
	digits := leading(rest[1:], isDigit)
	return digits >= 1 && digits <= 3 && digits == len(rest)-1
}

// holdsLink reports whether anything in the word looks like a host and what
// follows it: one of [a-z0-9.-], a full stop, then at least two things, the
// last of which no punctuation; a pair of round brackets counts as one thing.
func holdsLink(word string) bool {
	for i := 1; i < len(word); i++ {
		if word[i] != '.' || !isHostByte(word[i-1]) {
			continue
		}
		found, end := isLinkTail(word, i+1)
		if found {
			return true
		}
		// What has no ending from here has none from any later place before end.
		if end > i+1 {
			i = end - 1
		}
	}
	return false
}

// isLinkTail looks for the tail of a link at i. Where there is none, end is how
// far plain characters reach.
func isLinkTail(s string, i int) (found bool, end int) {
	things := 0
	for plain := true; i < len(s); things++ {
		if s[i] == '(' {
			after := skipBrackets(s, i)
			if after < 0 {
				break
			}
			if things > 0 {
				return true, 0
			}
			i, plain = after, false
			continue
		}
		if strings.IndexByte(")<>", s[i]) >= 0 {
			break
		}
		if things > 0 && strings.IndexByte(`![]{};:'".,?`, s[i]) < 0 {
			return true, 0
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
		if plain {
			end = i
		}
	}
	return false, end
}

// skipBrackets is the place behind the round brackets that open at i, which may
// hold further ones that hold none and are not empty; -1 if they do not close.
func skipBrackets(s string, i int) int {
	depth, filled := 0, false
	for ; i < len(s); i++ {
		switch s[i] {
		case '(':
			if depth == 2 {
				return -1
			}
			depth++
			filled = false
		case ')':
			if depth == 2 && !filled {
				return -1
			}
			depth--
			if depth == 0 {
				return i + 1
			}
		case '<', '>':
			return -1
		default:
			filled = true
		}
	}
	return -1
}

// holdsEmail reports whether anything in the word looks like an address.
func holdsEmail(word string) bool {
	for at := strings.IndexByte(word, '@'); at >= 0; {
		if at > 0 && endsLocal(word[:at]) && startsDomain(word[at+1:]) {
			return true
		}
		next := strings.IndexByte(word[at+1:], '@')
		if next < 0 {
			return false
		}
		at += 1 + next
	}
	return false
}

// endsLocal reports whether the last character may stand before the @.
func endsLocal(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return isAddressRune(r) || r < 0x80 && strings.IndexByte("!#$%&'*+/=?^_{|.}~-", byte(r)) >= 0
}

// startsDomain reports whether s starts with a label, a full stop and a letter or digit.
func startsDomain(s string) bool {
	last := rune('-')
	for i, r := range s {
		switch {
		case isAddressRune(r) || r == '-' && i > 0:
			last = r
		case r == '.' && last != '-':
			next, _ := utf8.DecodeRuneInString(s[i+1:])
			return isAddressRune(next)
		default:
			return false
		}
	}
	return false
}

// isAddressRune holds for letters and digits of ASCII, and for the two other
// letters that are equal to one of them when case is ignored.
func isAddressRune(r rune) bool {
	return r < 0x80 && isWordByte(byte(r)) && r != '_' || r == 'ſ' || r == 'K'
}

// normalise is the form under which the model knows a word.
func normalise(word string) string {
	switch {
	case word[0] != '-' && strings.IndexByte(word, '-') >= 0:
		return "!HYPHEN"
	case len(word) == 4 && isInteger(word):
		return "!YEAR"
	case isDigit(word[0]):
		return "!DIGITS"
	}
	return strings.ToLower(word)
}

func isInteger(word string) bool {
	_, err := strconv.Atoi(word)
	return err == nil
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
func isLower(c byte) bool { return 'a' <= c && c <= 'z' }
func isWordByte(c byte) bool {
	return isLower(c) || isUpper(c) || isDigit(c) || c == '_'
}
func isHostByte(c byte) bool { return isLower(c) || isDigit(c) || c == '.' || c == '-' }

// leading is how many bytes at the start of s are of a class.
func leading(s string, class func(byte) bool) int {
	n := 0
	for n < len(s) && class(s[n]) {
		n++
	}
	return n
}
