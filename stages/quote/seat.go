package quote

import "epithet/stages/article"

// pastSeat is the last of the tokens from k on, before end, that tell a
// lawmaker's party and state after a name and a comma: "Smith, D-Calif., said",
// where the comma behind belongs to them, and "Smith, R-Texas, who said", where
// it belongs to what follows. It is -1 where token k is no such thing.
func pastSeat(text string, tokens []article.Token, k, end int) int {
	s := tokens[k].Of(text)
	if len(s) < 4 || s[1] != '-' || s[0] != 'D' && s[0] != 'R' && s[0] != 'I' || s[2] < 'A' || s[2] > 'Z' || s == "D-Day" {
		return -1
	}
	for k+2 < end && (tokens[k+1].Tag == article.TagPeriod && tokens[k+1].Start == tokens[k].End || tokens[k+1].Tag.IsName()) {
		k++ // "D-N.Y.", "D-New Haven"
	}
	if k+2 < end && tokens[k+1].Tag == article.TagComma &&
		(tokens[k+2].Tag.IsFinite() || tokens[k+2].Tag.IsAdverb() || tokens[k+2].Tag == article.CC) {
		k++
	}
	return k
}
