package clean

import "epithet/stages/article"

// kinds makes parts of the blocks whose states are settled.
func kinds(text string, blocks []block) []article.Part {
	parts := make([]article.Part, len(blocks))
	headings := 0
	for i := range blocks {
		b := &blocks[i]
		parts[i] = article.Part{Span: b.Span, Kind: article.Furniture}
		if b.fixed || b.state != body {
			continue
		}
		parts[i].Kind = article.Content
		switch {
		case b.sold || b.lead&caption != 0 && b.Len() <= maxCaption && (b.mark == 0 || b.photos > 0):
			parts[i].Kind = article.Caption
		case b.label || b.headline(text) && heads(text, blocks, i):
			parts[i].Kind = article.Heading
			headings++
		}
	}
	for i := range blocks {
		if parts[i].Kind == article.Content || parts[i].Kind == article.Heading {
			if pictured(blocks, parts, i, headings) {
				parts[i].Kind = article.Caption
			}
		}
	}
	return parts
}

// heads reports whether a block with the shape of a heading stands like one:
// text follows it, at most one other of its shape between.
func heads(text string, blocks []block, i int) bool {
	b := &blocks[i]
	if b.mark == '?' && conjunction(b.Of(text)) {
		return false
	}
	between := 0
	for _, next := range blocks[i+1:] {
		switch {
		case next.fixed || next.state != body:
			continue
		case next.label || next.mark != 0 && (next.Len() >= 40 || next.quoted) || next.Len() >= 100 || next.bullet || next.sold:
			return true
		}
		if between++; between > 1 {
			return false
		}
	}
	return false
}

// conjunction reports whether s begins with a word that ties it to the sentence before.
func conjunction(s string) bool {
	for _, w := range [...]string{"but ", "and ", "so ", "or ", "yet "} {
		if prefixFold(s, w) > 0 {
			return true
		}
	}
	return false
}

// pictured reports whether an unfinished block at a photo credit is its
// caption: before the credit, or directly before a caption that was sold with
// one (the alternative text), or after a credit that stands alone where the
// page has no headings to confuse it with.
func pictured(blocks []block, parts []article.Part, i, headings int) bool {
	b := &blocks[i]
	if b.fixed || b.Len() > maxCaption || b.bullet || b.label {
		return false
	}
	if i+1 < len(blocks) {
		next := &blocks[i+1]
		if next.sold && !next.gap && b.gap && b.mark == 0 {
			return true
		}
		if next.credit && !next.gap && (b.mark == 0 || b.photos > 0) {
			return true
		}
	}
	if i > 0 && blocks[i-1].credit && !b.gap && b.mark == 0 && (i < 2 || !blocks[i-2].sold) {
		return headings <= 1 && parts[i].Kind == article.Heading || parts[i].Kind == article.Content
	}
	return false
}
