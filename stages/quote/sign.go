package quote

import (
	"strings"

	"epithet/stages/article"
)

// isSign reports whether the phrase is a thing that bears words, such as a
// placard: its words are those of who bears it, or its own.
func isSign(c *carrier, p phrase) bool {
	switch c.items[c.head(p)].lemma {
	case "sign", "banner", "placard", "graffiti", "graffito", "slogan", "poster", "plaque", "inscription", "caption",
		"headline", "motto", "t-shirt", "hashtag",
		"bedsheet", "sheet", "shirt", "badge", "flag", "sticker", "billboard", "mural":
		return true
	}
	return false
}

// quotesNext reports whether nothing but a colon or comma stands before a quotation mark: "a
// sign read: “…”".
func quotesNext(after string) bool {
	after = strings.TrimLeft(after, ":, ")
	for _, mark := range [...]string{"“", "\"", "‘", "'", "«", "„"} {
		if strings.HasPrefix(after, mark) {
			return true
		}
	}
	return false
}

// signBearer is who holds or has put up the sign whose phrase begins at from,
// empty for none: "two students hold up a banner that reads".
func (c *carrier) signBearer(from int) phrase {
	k := from - 1
	for n := 0; n < 3 && (c.is(k, "and") || c.comma(k)) && k > 1 && c.headable(k-1); n++ {
		k = c.baseLeft(k-1) - 1 // "photographs and a banner"
	}
	for k > 0 && (c.at(k).tag == article.RP || c.is(k, "up", "out", "a")) {
		k--
	}
	if k < 1 || c.at(k).stretch >= 0 || !c.at(k).tag.IsVerb() || !bearing.has(c.at(k).lemma) {
		return phrase{}
	}
	var p phrase
	switch {
	case c.at(k).tag.IsFinite():
		p, _ = c.subject(c.verbGroup(k))
	case c.at(k).tag == article.VBG:
		p, _ = c.participle(k)
	}
	if p.empty() || p.to > k || isSign(c, p) {
		return phrase{}
	}
	return p
}

// bearing are verbs for showing a sign.
var bearing = wordSet(`hold carry wave raise lift brandish display wear unfurl hang hoist paint spray daub wield bear parade erect post fly
	flash flaunt drape plaster scrawl bring unveil mount pin stick tape glue tie nail string plant put`)
