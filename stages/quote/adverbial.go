package quote

import (
	"strings"

	"epithet/stages/article"
	"epithet/stages/internal/aside"
)

// pastAdverbial takes out of items the adverbial that ends in their last, a comma, and
// begins with another: ", in fact,", ", however,". The last comma stays where no verb
// stands before or after, since it may part something else too.
func (f *Finder) pastAdverbial(text string, items []item, verbNext bool) []item {
	last := len(items) - 1
	for k := last - 1; k > 0 && k > last-6; k-- {
		it := &items[k]
		if it.stretch >= 0 {
			break
		}
		if it.tag != article.TagComma {
			continue
		}
		if n := len(f.starts); k == last-1 || items[k-1].stretch >= 0 || n > 0 && f.starts[n-1] > k ||
			!inserted(text, items[k+1:last]) {
			break
		}
		if verbNext || items[k-1].tag.IsVerb() {
			return items[:k]
		}
		items[k] = items[last]
		return items[:k+1]
	}
	return items
}

// verbal are tags of verbs.
var verbal = [1 << 8]bool{article.VB: true, article.VBD: true, article.VBG: true, article.VBN: true, article.VBP: true,
	article.VBZ: true, article.MD: true}

// inserted reports whether the items are an adverb or a set phrase for one.
func inserted(text string, items []item) bool {
	s := text[items[0].Start:items[len(items)-1].End]
	return aside.Adverbials[s] || len(items) == 1 && items[0].tag.IsAdverb() && strings.HasSuffix(s, "ly")
}

// pairing reports whether the token is the "both" of "both a … and a …", or the "only" of
// "not only a … but also a …", behind which a noun phrase stands as without them.
func pairing(text string, t, next *article.Token, items []item) bool {
	if next.Tag != article.DT || text[next.Start] != 'a' {
		return false
	}
	switch t.Of(text) {
	case "both":
		return true
	case "only":
		n := len(items)
		return n > 1 && items[n-1].stretch < 0 && items[n-1].Of(text) == "not"
	}
	return false
}
