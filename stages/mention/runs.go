package mention

import "epithet/stages/article"

// run is a stretch of words that may be a name.
type run struct {
	first, last int32
	group       int32
}

// wordSet is a set of word hashes that errs towards membership, so rarely that it
// does not matter here, and the same way in every run.
type wordSet [1 << 12]uint64

func (b *wordSet) add(h uint64)      { b[h>>10&(1<<12-1)] |= 1 << (h & 63) }
func (b *wordSet) has(h uint64) bool { return b[h>>10&(1<<12-1)]&(1<<(h&63)) != 0 }

// survey notes which words the article writes in lower case, which it
// capitalises where a capital is evidence, and which sentences capitalise
// everything.
func (f *Finder) survey(ann *article.Annotation) {
	clear(f.lower[:])
	clear(f.proper[:])
	f.titled = f.titled[:0]
	for range ann.Sentences {
		f.titled = append(f.titled, false)
	}
	f.capitals = f.capitals[:0]
	for i := range f.words {
		if w := &f.words[i]; w.is(upper | inner) {
			f.capitals = append(f.capitals, int32(i))
		} else {
			f.lower.add(w.hash)
		}
	}
	for rest := f.capitals; len(rest) > 0; {
		sent := f.words[rest[0]].sent
		n, long := 0, 0
		for ; n < len(rest) && f.words[rest[n]].sent == sent; n++ {
			if w := &f.words[rest[n]]; w.is(upper) && w.end-w.start > 3 {
				long++
			}
		}
		if long > 2 && f.capitalised(int(rest[0])) {
			f.titled[sent] = true
		} else {
			for _, i := range rest[:n] {
				if w := &f.words[i]; !w.is(initial) {
					f.proper.add(w.hash)
				}
			}
		}
		rest = rest[n:]
	}
}

// capitalised reports whether all longer words of the sentence that holds word i
// but grammar words have a capital.
func (f *Finder) capitalised(i int) bool {
	sent := f.words[i].sent
	for i > 0 && f.words[i-1].sent == sent {
		i--
	}
	for ; i < len(f.words) && f.words[i].sent == sent; i++ {
		if w := &f.words[i]; w.end-w.start > 3 && !w.is(digits|upper) && classes.of(w.hash)&function == 0 {
			return false
		}
	}
	return true
}

// nameable reports whether word i may belong to a name, by its own look.
func (f *Finder) nameable(i int) bool {
	w := &f.words[i]
	switch {
	case !w.is(upper|inner) || w.is(listed|handle):
		return false
	case w.in(calendar), w.in(commonCaps) && w.is(caps):
		return false
	case w.in(function) && !(w.is(caps) && w.in(country)):
		return false
	case w.letter():
		return i+1 < len(f.words) &&
			(f.words[i+1].join == abbreviated || f.words[i+1].join == dotted ||
				f.words[i+1].join == apostrophe && f.words[i+1].is(upper)) ||
			i > 0 && f.words[i-1].is(upper) && w.join != apart
	case !w.is(initial) && !f.titled[w.sent]:
		return true
	case f.proper.has(w.hash):
		return true
	case f.lower.has(w.hash):
		return false
	case w.in(given | country | region | demonym | title):
		return true
	case !w.tagged(true) && !w.is(inner):
		return false
	}
	return !w.in(ordinary) || f.nextCapital(i)
}

func (f *Finder) nextCapital(i int) bool {
	if i+1 >= len(f.words) {
		return false
	}
	n := &f.words[i+1]
	return n.join == spaced && n.is(upper) && !n.in(function) && !f.titled[n.sent]
}

// The small words that join names, by hash.
var (
	wordOf  = hashOf("of")
	wordThe = hashOf("the")
	wordAnd = hashOf("and")
	wordFor = hashOf("for")
	wordOn  = hashOf("on")
	wordS   = hashOf("s")
	wordAl  = hashOf("al")
	wordEl  = hashOf("el")

	companies   = hashes("inc ltd llc plc jr sr co corp")
	halves      = hashes("herzegovina tobago barbuda principe nevis grenadines caicos futuna")
	compounding = hashes(`based led born run backed style wide made like era type held owned bound listed level turned elect area side only
		free related linked funded friendly ridden dominated controlled aligned trained sponsored occupied speaking wing wide down up to`)
)

// extend is the last word of the name that begins with word i.
func (f *Finder) extend(i int) int {
	w := f.words
	governed := false // behind "Ministry of"
	headed := w[i].in(organisation | event | place)
	k := i
	for k+1 < len(w) && w[k+1].sent == w[i].sent {
		nx := k + 1
		switch n := &w[nx]; n.join {
		case spaced:
			switch {
			case f.nameable(nx):
			case n.is(digits) && w[k].in(event) && n.end-n.start == 4:
			default:
				nx = f.bridge(k, k > i, headed, &governed)
			}
		case hyphened:
			ok := n.is(digits) || n.is(upper) && !n.is(listed) && !n.in(function) ||
				!n.is(upper) && syllable(&w[k], n)
			if !ok {
				nx = k
			}
		case apostrophe:
			switch {
			case n.hash == wordS:
				if w[k].in(nativePlural) && nx+1 < len(w) && w[nx+1].join == spaced && w[nx+1].sent == n.sent &&
					f.nameable(nx+1) {
					nx++
				} else {
					nx = k
				}
			case n.is(upper) && w[k].end-w[k].start <= 4, !n.is(upper) && n.end-n.start <= 4 && !hashTied[n.hash]:
			default:
				nx = k
			}
		case owned:
			if !f.nameable(nx) || !w[k].in(nativePlural) && !n.in(organisation) {
				nx = k
			}
		case dotted:
			if !w[k].letter() || !n.letter() {
				nx = k
			}
		case abbreviated:
			if !w[k].letter() && !w[k].in(abbreviation) || !f.nameable(nx) {
				nx = k
			}
		case ampersand:
			if !f.nameable(nx) && !n.letter() {
				nx = k
			}
		case comma:
			if !companies[n.hash] || !n.is(upper) {
				nx = k
			}
		default:
			nx = k
		}
		if nx == k || f.anyListed(k+1, nx) {
			break
		}
		for k++; k < nx; k++ {
			headed = headed || w[k].in(organisation|event|place)
		}
		headed = headed || w[k].in(organisation|event|place)
	}
	return k
}

func (f *Finder) anyListed(a, b int) bool {
	for k := a; k <= b; k++ {
		if f.words[k].is(listed) {
			return true
		}
	}
	return false
}

// bridge is the capitalised word that small words join to word k, or k.
func (f *Finder) bridge(k int, several, headed bool, governed *bool) int {
	w := f.words
	c := &w[k+1]
	if w[k].in(title) {
		return k
	}
	if c.is(upper) || k+2 >= len(w) || w[k+2].sent != c.sent {
		return k
	}
	switch w[k+2].join {
	case spaced, hyphened:
	case apostrophe:
		if c.end-c.start != 1 {
			return k
		}
	default:
		return k
	}
	nx := k + 2
	switch c.hash {
	case wordOf:
		if !headed && (several || w[k].in(given)) {
			return k
		}
		if w[nx].hash == wordThe && headed && nx+1 < len(w) && w[nx+1].join == spaced {
			nx++
		}
		*governed = *governed || headed
	case wordAnd:
		if !(*governed && headed) && !(w[k].in(country) && halves[w[nx].hash]) || w[nx].in(title|given) {
			return k
		}
	case wordFor, wordOn:
		if !headed {
			return k
		}
		if w[nx].hash == wordThe && nx+1 < len(w) && w[nx+1].join == spaced {
			nx++
		}
		*governed = true
	case wordThe:
		return k
	default:
		if classes.of(c.hash)&connector == 0 {
			return k
		}
		if !w[nx].is(upper) && classes.of(w[nx].hash)&connector != 0 && nx+1 < len(w) && w[nx+1].join != apart {
			nx++ // "de la"
		}
	}
	if !f.nameable(nx) || w[nx].sent != w[k].sent {
		return k
	}
	return nx
}

// syllable reports whether a hyphen ties the second half of a given name:
// "Kun-hee".
func syllable(before, n *word) bool {
	return before.end-before.start <= 6 && !before.is(caps) && before.class == 0 && n.end-n.start <= 5 &&
		classes.of(n.hash)&(function|ordinary) == 0 && !compounding[n.hash] && n.tag != article.VBN
}
