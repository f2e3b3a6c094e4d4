package quote

import "epithet/stages/article"

// A phrase is a run of items [from, to): a noun phrase with what belongs to
// it. core ends the phrase proper, before its appositions: the head is the
// last item before core's first preposition.
type phrase struct{ from, to int }

func (p phrase) empty() bool { return p.to <= p.from }

// headable reports whether item i may be the last of a base noun phrase.
func (c *carrier) headable(i int) bool {
	if i < 0 || i >= len(c.items) {
		return false
	}
	it := &c.items[i]
	if it.stretch >= 0 {
		return c.short(i)
	}
	switch it.tag {
	case article.NN, article.NNS, article.NNP, article.NNPS, article.CD, article.PRP, article.DT, article.WP, article.WDT,
		article.EX:
		return true
	case article.JJ, article.JJR, article.JJS:
		return c.is(i, "many", "several", "few", "most", "some", "others", "Many", "Several", "Few", "Most", "Some", "Others",
			"more", "More", "other")
	}
	return false
}

// short reports whether item i is a stretch that stands for a word or a name
// within the reporter's sentence.
func (c *carrier) short(i int) bool {
	it := &c.items[i]
	if it.stretch < 0 || it.Len() > 60 {
		return false
	}
	s := it.Of(c.text)
	words := 1
	for k := 1; k < len(s); k++ {
		if s[k] == ' ' && k+1 < len(s) {
			words++
		}
	}
	return words <= 4 && !endsClause(s)
}

// endsClause reports whether the quotation s ends in a stop or comma, marks
// not counted.
func endsClause(s string) bool {
	for len(s) > 0 {
		switch s[len(s)-1] {
		case '.', ',', '!', '?', ';':
			return true
		case '"', '\'', '`':
			s = s[:len(s)-1]
			continue
		}
		if len(s) >= 3 && (s[len(s)-3:] == "”" || s[len(s)-3:] == "’" || s[len(s)-3:] == "“" || s[len(s)-3:] == "…") {
			if s[len(s)-3:] == "…" {
				return true
			}
			s = s[:len(s)-3]
			continue
		}
		if len(s) >= 2 && (s[len(s)-2:] == "»" || s[len(s)-2:] == "«") {
			s = s[:len(s)-2]
			continue
		}
		return false
	}
	return false
}

// baseLeft is the first item of the base noun phrase whose last is i.
func (c *carrier) baseLeft(i int) int {
	switch c.items[i].tag {
	case article.PRP, article.WP, article.WDT, article.EX:
		return i
	}
	last := i
	if c.is(i, "anybody", "anyone", "everybody", "everyone", "nobody", "somebody", "someone") {
		return i
	}
	if c.is(i, "one") && c.at(i+1).tag == article.MD && c.at(i-1).tag.IsNoun() {
		return i // "in plain English one might"
	}
	for i > 0 {
		p := &c.items[i-1]
		if p.stretch >= 0 {
			if !c.short(i - 1) {
				return i
			}
			i--
			continue
		}
		if i > 1 && c.among(i-1, nameParticles) && c.items[i].tag.IsName() && c.items[i-2].tag.IsName() {
			i-- // "Ann de la Cruz"
			continue
		}
		if i > 1 && c.is(i, "cent") && c.is(i-1, "per") && c.items[i-2].tag == article.CD {
			i -= 2
			continue
		}
		switch p.tag {
		case article.NN, article.NNS, article.NNP, article.NNPS, article.JJ, article.JJR, article.JJS, article.CD, article.POS, article.TagDollar, article.TagHash:
			i--
		case article.DT, article.PRPS, article.PDT, article.WPS:
			i--
			for i > 0 && (c.items[i-1].tag == article.PDT || c.is(i-1, "all", "both", "All", "Both")) {
				i--
			}
			return i
		case article.VBN, article.VBG:
			// A participle belongs to the phrase only between its determiner and noun.
			if !c.determined(i - 1) {
				return i
			}
			i--
		case article.RB, article.RBS, article.RBR:
			if t := c.items[i].tag; t != article.CD && (t != article.JJ && t != article.VBN || !c.determined(i-1)) {
				return i
			}
			i--
		case article.CC:
			// "Western and local analysts"
			if i < 2 || i == last || !c.items[i].tag.IsAdjective() && !c.items[i].tag.IsName() || !c.items[i-2].tag.IsAdjective() {
				return i
			}
			i -= 2
		case article.TagComma:
			if i < 2 || !c.items[i].tag.IsAdjective() || !c.items[i-2].tag.IsAdjective() {
				return i
			}
			i -= 2
		default:
			return i
		}
	}
	return i
}

// nameParticles are small words within names.
var nameParticles = wordSet(`de da di du del la le van von der den bin ibn al dos`)

// determined reports whether a determiner stands within three items before i.
func (c *carrier) determined(i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		switch c.items[k].tag {
		case article.DT, article.PRPS, article.POS:
			return true
		case article.JJ, article.RB, article.CD, article.NN, article.NNP:
		default:
			return false
		}
	}
	return false
}

// baseRight is the item after the base noun phrase that begins at i, or i
// where none does.
func (c *carrier) baseRight(i int) int {
	k, head := i, i
	for k < len(c.items) {
		it := &c.items[k]
		if it.stretch >= 0 {
			if !c.short(k) {
				break
			}
			k++
			head = k
			continue
		}
		if k > i && head == k && c.items[k-1].tag.IsName() && c.at(k+1).tag.IsName() && c.among(k, nameParticles) {
			k++
			continue
		}
		switch it.tag {
		case article.PRP, article.WP, article.EX:
			if k == i {
				return k + 1
			}
			return head
		case article.DT, article.PRPS, article.PDT:
			if k != i && c.items[k-1].tag != article.PDT {
				return head
			}
			k++
			if k == i+1 {
				head = k // "this", "some"
			}
			continue
		case article.NN, article.NNS, article.NNP, article.NNPS, article.CD:
			k++
			head = k
			continue
		case article.POS, article.JJ, article.JJR, article.JJS, article.TagDollar, article.TagHash:
			k++
			continue
		case article.VBN, article.VBG:
			if head > i && c.items[head-1].tag != article.DT && c.items[head-1].tag != article.PRPS || k == i {
				return head
			}
			k++
			continue
		case article.RB:
			if k > i && c.at(k+1).tag.IsAdjective() && c.at(k-1).tag == article.DT {
				k++
				continue
			}
		case article.CC:
			if k > i && c.at(k-1).tag.IsAdjective() && (c.at(k+1).tag.IsAdjective() || head == i && c.at(k+1).tag == article.NN && isHuman(c.at(k+1).lemma)) {
				k += 2
				continue
			}
		}
		break
	}
	return head
}

// nounRight is the item after the noun phrase at i with its prepositional
// phrases, coordinations and appositions; apposed says whether it may end in
// one that a comma opens.
func (c *carrier) nounRight(i int, apposed bool) int {
	if c.is(i, "both", "either", "neither") && c.baseRight(i+1) > i+1 {
		i++
	}
	end := c.baseRight(i)
	if end == i || c.at(i).tag == article.PRP {
		return end
	}
	for end < len(c.items) {
		next := end
		switch {
		case c.at(end).tag == article.IN && c.attaches(end) || c.at(end).tag == article.TO:
			next = c.baseRight(end + 1)
			if next == end+1 || c.temporal(end+1, next) {
				return end
			}
		case c.at(end).tag == article.CC && c.is(end, "and", "or", "&"):
			next = c.baseRight(end + 1)
			if next == end+1 || c.at(next).tag.IsVerb() || c.at(next).tag == article.MD {
				return end
			}
		case c.at(end).tag == article.POS:
			next = c.baseRight(end + 1)
			if next == end+1 {
				return end
			}
		case c.is(end, "(") || c.at(end).tag == article.TagOpenParen:
			next = c.closing(end)
			if next == end {
				return end
			}
		case apposed && c.at(end).tag == article.VBN && c.at(end).stretch < 0 && c.at(end+1).tag == article.IN && !c.is(end+1, "that"):
			next = c.baseRight(end + 2) // "a poll conducted for The Times"
			if next == end+2 {
				return end
			}
		case apposed && c.comma(end) && c.at(end+1).tag == article.CD && (c.comma(end+2) || c.stop(end+2)):
			next = end + 2
			if c.comma(next) && c.is(next+1, "of", "from") {
				next = c.nounRight(next+2, true)
			}
		case apposed && c.comma(end) && c.apposition(end+1):
			next = c.nounRight(end+1, true)
			if it := c.at(next); it.stretch >= 0 || !c.comma(next) && !c.stop(next) && it.tag != article.TagDash && !it.tag.IsRelative() {
				return end
			}
		default:
			return end
		}
		end = next
	}
	return end
}

// apposition reports whether a nominal apposition may begin at i.
func (c *carrier) apposition(i int) bool {
	switch t := c.at(i).tag; {
	case c.at(i).stretch >= 0:
		return false
	case t == article.DT, t == article.PRPS, t.IsNoun(), t.IsAdjective(), t == article.CD:
		end := c.baseRight(i)
		return end > i && !c.at(end).tag.IsFinite() && !c.temporal(i, end)
	}
	return false
}

// attaches reports whether the preposition at i usually belongs to the noun
// before it.
func (c *carrier) attaches(i int) bool {
	return c.among(i, attaching)
}

var attaching = wordSet(`of for in from with at on against behind to near inside about between within outside over by like
	opposite beside beneath below above across around under without among`)

// temporal reports whether the base noun phrase [i, j) tells a time.
func (c *carrier) temporal(i, j int) bool {
	if j <= i || j > len(c.items) || c.items[j-1].stretch >= 0 {
		return false
	}
	for k := j - 1; k >= i && k >= j-3; k-- {
		if times.hasFolded(c.items[k].lemma) {
			return true
		}
		if c.items[k].tag != article.CD {
			return false
		}
	}
	return j-i == 1 && c.items[i].tag == article.CD && c.items[i].Len() == 4
}

// closing is the item after the parenthesis that closes the one at i.
func (c *carrier) closing(i int) int {
	for k := i + 1; k < len(c.items) && k < i+12; k++ {
		if c.is(k, ")") {
			return k + 1
		}
	}
	return i
}

// opening is the parenthesis that the one at i closes, i where none does.
func (c *carrier) opening(i int) int {
	for k := i - 1; k >= 0 && k > i-12; k-- {
		if c.is(k, "(") {
			return k
		}
	}
	return i
}
