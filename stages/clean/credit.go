package clean

import "strings"

// hasCredit reports whether s ends in a photo credit or is one.
func hasCredit(s string) bool { return creditStart(s) >= 0 }

// maxCredit is the greatest length of a photo credit in bytes.
const maxCredit = 140

// creditMarks begin a credit wherever they stand near a block's end. Those with
// a colon also follow a word without a space, where a page's label was glued to
// its caption.
var creditMarks = [...]string{
	"Image: ", "Photo: ", "Picture: ", "Photograph: ", "Credit: ", "Image credit: ", "Photo credit: ", "Photo Credit: ", "Image Credit: ",
	"Photo by ", "Photos by ", "Image by ", "Picture by ", "Photograph by ", "Photo courtesy ", "Foto: ", "Bild: ", "Source: ",
	"Image copyright ", "© ", "©",
	"AP Photo/", "Getty Images", "via Getty", "via AP", "via REUTERS", "via Reuters", "PHOTO: ", "IMAGE: ", "CREDIT: ",
	"PHOTO BY ", "Photo credit should read ",
}

// creditStart is where in s the credit that ends it begins: 0 where s is
// nothing else, -1 where there is none. A credit is a bracket or a run of
// words after one of the marks, holds no sentence, and ends s.
func creditStart(s string) int {
	from := max(0, len(s)-maxCredit-32)
	if at := bracketCredit(s, from); at >= 0 {
		return at
	}
	window := s[from:]
	if !mayHold(window) {
		return -1
	}
	best := -1
	for _, m := range creditMarks {
		i := strings.Index(window, m)
		if i < 0 || best >= 0 && i >= best || len(window)-i > maxCredit {
			continue
		}
		if names(window[i+len(m):]) && begins(window, i, m) {
			best = i
		}
	}
	if best < 0 {
		return -1
	}
	return len(strings.TrimRight(s[:from+best], " \t\n\r([|-–—"))
}

// mayHold reports whether a credit may stand in s: it holds a colon, a slash, ©,
// " by ", "Getty" or "ourtesy ". Most paragraphs hold none near their end.
func mayHold(s string) bool {
	if strings.IndexByte(s, ':') >= 0 || strings.IndexByte(s, '/') >= 0 || strings.Contains(s, "©") {
		return true
	}
	for i := 0; ; {
		y := strings.IndexByte(s[i:], 'y')
		if y < 0 {
			return false
		}
		i += y + 1
		space := i < len(s) && s[i] == ' '
		if strings.HasSuffix(s[:i], "Getty") ||
			space && (strings.HasSuffix(s[:i], " by") || strings.HasSuffix(s[:i], "ourtesy")) {
			return true
		}
	}
}

// begins reports whether mark m at window[i] can begin a credit: at the start,
// after white space or punctuation, or, ending in ": ", glued to a word.
func begins(window string, i int, m string) bool {
	if i == 0 {
		return true
	}
	c := window[i-1]
	switch {
	case m == "Source: ":
		return false
	case c == ' ' || c == '(' || c == '[' || c == '\n' || c == '|' || c == ')' || c == '.' || c == '"' || c == ']' || c >= 0x80:
		return true
	}
	return strings.HasSuffix(m, ": ") || strings.HasPrefix(m, "©")
}

// names reports whether s could be the names in a credit: capitals, few small
// words, no sentence.
func names(s string) bool {
	s = strings.TrimRight(s, " .)]")
	if s == "" {
		return true
	}
	words, low := 0, 0
	for i := 0; i < len(s); {
		n := strings.IndexAny(s[i:], " /,|")
		if n < 0 {
			n = len(s) - i
		}
		if n > 0 {
			words++
			if c := s[i]; 'a' <= c && c <= 'z' && n > 3 && strings.IndexByte(s[i:i+n], '.') < 0 {
				low++
			}
			if s[i+n-1] == '.' && n > 4 && i+n < len(s) {
				return false
			}
		}
		i += n + 1
	}
	return words <= 14 && low*2 <= words
}

// bracketCredit finds a credit in brackets at the end of s, such as
// "(Jane Doe / Agency)" or "(Photo by …) (Photo credit should read …)".
func bracketCredit(s string, from int) int {
	best := -1
	for end := len(strings.TrimRight(s, " .")); end > from && (s[end-1] == ')' || s[end-1] == ']'); {
		open := strings.LastIndexAny(s[from:end], "([")
		if open < 0 || !creditWords(s[from+open+1:end-1]) {
			break
		}
		best = from + open
		end = len(strings.TrimRight(s[:best], " "))
	}
	if best < 0 {
		return -1
	}
	return len(strings.TrimRight(s[:best], " \t\n\r"))
}

// creditWords reports whether the inside of a bracket is a credit.
func creditWords(s string) bool {
	if len(s) > maxCredit || len(s) < 2 {
		return false
	}
	f := read(s)
	if f.lead&credit != 0 && f.words >= 2 {
		return names(s) || f.agents > 0
	}
	if f.agents > 0 && (f.slash > 0 || f.words <= 2 || f.photos > 0) {
		return f.caps*2 >= f.words || f.photos > 0
	}
	return f.slash > 0 && f.words >= 3 && f.caps >= f.words-1 && f.digits == 0
}
