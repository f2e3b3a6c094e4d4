package clean

// weigh sets for every block whether it is furniture wherever it stands, and
// its weight: evidence for furniture, or negative for running text.
func weigh(text string, blocks []block) {
	for i := range blocks {
		b := &blocks[i]
		b.fixed, b.weight = b.furniture(text)
	}
	first, last := len(blocks), -1
	for i := range blocks {
		if b := &blocks[i]; b.prose() && b.Len() >= 120 && b.weight <= 0 {
			first = min(first, i)
			last = i
		}
	}
	offer := last + 1 // the first furniture after the last paragraph
	for offer < len(blocks) && blocks[offer].weight < 2 {
		offer++
	}
	for i := range blocks {
		b := &blocks[i]
		switch {
		case !b.fixed && b.dated() && (i < first || i > last) && !endsWith(b.Of(text), ':'):
			b.fixed, b.weight = true, 1
		case b.sold && !b.fixed && i < last:
			b.weight -= 3
		case b.fixed || b.sold || b.bullet:
		case b.lead&urge != 0 && !b.quoted && b.says == 0 && b.Len() <= 200 && offered(blocks, i):
			b.fixed, b.weight = true, 3
		case b.handle && b.Len() >= 60:
			b.weight -= 4
		case b.prose():
			b.weight -= min(14, 1+b.Len()/30)
			if b.Len() < 220 && alone(blocks, i) {
				b.weight = max(b.weight, -2)
			}
		case b.mark != 0 || b.quoted:
			b.weight--
		case i < first:
			b.weight += opening(text, blocks, i)
		case i > last:
			if i > offer && b.digits < b.words && !digit(b.Of(text)[0]) && !endsWith(b.Of(text), ':') {
				b.weight++
			}
		case b.headline(text) && !blocks[i+1].prose() && i > 0 && !blocks[i-1].prose():
		default:
			b.weight--
		}
	}
	runs(blocks)
}

// offered reports whether a block beside i is an offer to the reader.
func offered(blocks []block, i int) bool {
	return i > 0 && blocks[i-1].weight >= 4 || i+1 < len(blocks) && blocks[i+1].weight >= 4
}

// Runs of at least runLength short blocks, of which runAnchors or more are
// furniture for certain, are menus and lists of promoted titles.
const (
	runLength  = 10
	runAnchors = 2
)

// runs adds weight to the short blocks of menus.
func runs(blocks []block) {
	for i := 0; i < len(blocks); {
		anchors, end := 0, i
		for end < len(blocks) && !blocks[end].prose() && !blocks[end].sold {
			if blocks[end].fixed && blocks[end].weight >= 2 {
				anchors++
			}
			end++
		}
		if end-i >= runLength && anchors >= runAnchors {
			for k := i; k < end; k++ {
				if b := &blocks[k]; !b.fixed && b.mark == 0 && b.words <= 14 && b.weight < 1 {
					b.weight++
				}
			}
		}
		i = max(end, i+1)
	}
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

// alone reports whether the blocks about i are not paragraphs, as about a
// teaser in a list of promoted articles. Furniture between is passed over.
func alone(blocks []block, i int) bool {
	const reach = 4
	for k := i - 1; k >= max(0, i-reach); k-- {
		if !blocks[k].fixed {
			if blocks[k].prose() {
				return false
			}
			break
		}
	}
	for k := i + 1; k < min(len(blocks), i+reach); k++ {
		if !blocks[k].fixed {
			return !blocks[k].prose()
		}
	}
	return i > 0
}

// opening weighs a short block before the first paragraph: what could be the
// headline is text; what stands beside a byline or a date, or is but a word or
// two among others, is not.
func opening(text string, blocks []block, i int) int {
	b := &blocks[i]
	near := i > 0 && blocks[i-1].fixed || i+1 < len(blocks) && blocks[i+1].fixed
	switch {
	case b.Len() >= 80:
		return -4
	case b.words >= 4 && (b.headline(text) || b.Len() >= 60):
		return -2
	case near && b.words <= 3 && b.caps == b.words:
		return 2
	case b.words <= 3 && len(blocks) > i+1 && !blocks[i+1].prose():
		return 1
	}
	return 0
}

// furniture reports whether b is furniture by itself, and what weight it gives
// to its neighbourhood's being furniture.
func (b *block) furniture(text string) (fixed bool, weight int) {
	n := b.Len()
	switch {
	case b.sold:
		return b.lead&skip != 0 && b.Len() <= maxCredit, 0
	case b.credit:
		return true, 0
	case b.words == 0:
		return n > 12, 0
	case b.label:
		return false, -1
	case b.lead&skip != 0 && n <= 140 && b.mark == 0:
		return true, 2
	case b.lead&advert != 0 && n <= 90 && b.mark != '.':
		return true, 0
	case b.menu():
		return true, 2
	case b.lead&stamp != 0 && b.dated():
		return true, 1
	case b.lead&imper != 0 && b.address && b.mark == 0 && b.words <= 12:
		return true, 2
	case b.signed(text):
		return true, 1
	case b.lawful(text):
		return true, 2
	case b.lead&related != 0 && !b.quoted && b.promotes():
		return true, 3
	}
	return b.offer()
}

// menu reports whether the block is made of buttons' and menus' words.
func (b *block) menu() bool {
	if b.mark != 0 || b.words > 16 || b.navs == 0 {
		return false
	}
	if b.words <= 2 {
		return b.navs == b.words || b.address
	}
	return b.navs*5 >= b.words*3 || b.navs >= 2 && b.navs+b.yous+b.pitches >= b.words*3/4
}

// dated reports whether the block is a dateline or a stamp: little but dates,
// times and the words for publishing, and more than a bare month or year.
func (b *block) dated() bool {
	if b.words > 24 || b.quoted || b.dates+b.digits == 0 {
		return false
	}
	rest := b.words - b.dates - b.digits
	if b.lead&stamp != 0 && b.digits > 0 {
		return rest-b.stamps <= 5 && b.Len() <= 140
	}
	if b.dates == 0 && (b.digits < 3 || rest > 0) {
		return false
	}
	return b.mark == 0 && b.dates+b.digits >= 2 && b.digits >= 1 && rest-b.stamps <= (b.words+2)/4
}

// signed reports whether the block says who made the article, and no more.
func (b *block) signed(text string) bool {
	if b.copyist > 0 && b.Len() <= 400 && !b.quoted && b.says == 0 {
		return true
	}
	if b.legal > 0 && b.Len() <= 300 && !b.quoted && b.says == 0 {
		return true
	}
	if b.lead&byline == 0 || b.quoted || b.Len() > 200 {
		return false
	}
	s := leadIn(b.Of(text))
	plain := b.words - b.caps - b.digits - b.short
	if prefixFold(s, "by ") > 0 {
		// A name follows: a capital, few other words, no sentence.
		return b.mark == 0 && len(s) > 5 && upper(s[3]) && plain <= 3 && b.words <= 20 && b.Len() <= 120
	}
	return b.says == 0 && (plain <= 6 || b.address || b.mark == 0)
}

func upper(c byte) bool { return 'A' <= c && c <= 'Z' || c == 0xC3 || c == 0xC4 || c == 0xC5 }

// lawful reports whether the block is a notice of copyright.
func (b *block) lawful(text string) bool {
	s := leadIn(b.Of(text))
	return b.Len() <= 500 && b.digits > 0 &&
		(prefixFold(s, "copyright") > 0 || prefixFold(s, "©") > 0 || prefixFold(s, "(c) ") > 0)
}

// promotes reports whether a block that begins like a list of promoted
// articles is one, and not a sentence that begins alike.
func (b *block) promotes() bool {
	return b.Len() <= 220 && (b.mark != '.' || b.Len() <= 60) && b.says == 0
}

// offer weighs an offer to the reader. The longer a block, the more of it must
// speak of the offer: an essay may address its readers too.
func (b *block) offer() (fixed bool, weight int) {
	score := 2*b.pitches + 3*b.strong + min(b.hints, 2) - 3*b.says
	if b.price && b.words <= 6 {
		score += 2
	}
	if b.quoted || b.lower && b.strong == 0 {
		score -= 3
	}
	order := b.lead&imper != 0
	personal := order || b.yous > 0
	if b.words > 12 && !personal {
		score -= 3
	}
	need := 3 + b.words/15
	switch {
	case score <= 0:
	case score >= need && (personal || b.words <= 12), score >= need+4:
		return b.Len() <= 1200, 5
	case b.words > 40:
	case order && b.Len() <= 160, score >= 3:
		return false, 4
	case b.yous > 0 || b.Len() <= 60:
		return false, 2
	}
	return false, 0
}
