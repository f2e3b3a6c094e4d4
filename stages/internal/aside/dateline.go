package aside

import "epithet/stages/article"

// longest bounds the tokens of a dateline.
const longest = 20

// Dateline is the token after the dateline that opens the sentence, 0 where none does, and
// whether a date or an agency in brackets makes it sure: "NEW YORK, May 3 (Coast Press) - ". It
// begins with a place in capitals and ends with a dash.
func Dateline(text string, toks []article.Token) (end int, sure bool) {
	if len(toks) < 4 || !capitals(toks[0].Of(text)) {
		return 0, false
	}
	for k := 1; k < len(toks)-1 && k < longest; k++ {
		w := toks[k].Of(text)
		switch {
		case w == "-" || w == "--" || w == "–" || w == "—":
			return k + 1, sure
		case w == "(":
			for k++; k < len(toks)-1 && k < longest && toks[k].Of(text) != ")"; k++ {
			}
			sure = true
		case toks[k].Tag == article.CD:
			sure = true
		case toks[k].Tag == article.TagComma, w == ".", 'A' <= w[0] && w[0] <= 'Z':
		default:
			return 0, false
		}
	}
	return 0, false
}

// capitals reports whether the word is of three or more letters, all of them capitals.
func capitals(w string) bool {
	for i := range len(w) {
		if (w[i] < 'A' || w[i] > 'Z') && w[i] != '.' && w[i] < 0x80 {
			return false
		}
	}
	return len(w) > 2
}
