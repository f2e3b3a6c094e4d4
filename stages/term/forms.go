package term

import "strings"

// rank says how a form comes from the listed term; the smaller wins.
type rank uint8

const (
	listed    rank = iota
	inflected      // plural or verb form
	respelt        // the like in the other spelling of English
	derived
)

// form is a way in which a word may stand in a text.
type form struct {
	text string
	rank rank
}

// formsOf is every form of a word in lower case, itself first and the derived
// ones last.
func formsOf(word string) []form {
	var out, tail []form
	for i, s := range spellings(word) {
		base, other := listed, inflected
		if i > 0 {
			base, other = respelt, respelt
		}
		out = append(out, form{s, base})
		for _, f := range inflections(s) {
			out = append(out, form{f, other})
		}
		for _, d := range derivations(s) {
			for _, v := range spellings(d) {
				tail = append(tail, form{v, derived})
				for _, f := range inflections(v) {
					tail = append(tail, form{f, derived})
				}
			}
		}
	}
	return append(out, tail...)
}

// spellings is the word itself and its spelling on the other side of the
// Atlantic.
func spellings(w string) []string {
	out := []string{w}
	for _, p := range spellingPairs {
		for _, q := range [2][2]string{{p[0], p[1]}, {p[1], p[0]}} {
			if base, ok := strings.CutSuffix(w, q[0]); ok && base != "" {
				out = append(out, base+q[1])
			}
		}
	}
	for _, root := range ourWords {
		us := strings.TrimSuffix(root, "our") + "or"
		if strings.Contains(w, root) {
			out = append(out, strings.Replace(w, root, us, 1))
		} else if strings.Contains(w, us) {
			out = append(out, strings.Replace(w, us, root, 1))
		}
	}
	return out
}

// inflections is the plural of w as a noun and its forms as a verb. Forms that
// do not exist do no harm: nobody writes them.
func inflections(w string) []string {
	if irregular, ok := irregularForms[w]; ok {
		return append(strings.Fields(irregular), regular(w)...)
	}
	for _, p := range irregularPlurals {
		if base, ok := strings.CutSuffix(w, p[0]); ok {
			return append(regular(w), base+p[1])
		}
	}
	return regular(w)
}

func regular(w string) []string {
	if len(w) < 2 || !ascii(w) {
		return []string{w + "s"}
	}
	end := w[len(w)-1]
	stem := w[:len(w)-1]
	switch {
	case ends(w, "s", "x", "z", "ch", "sh"):
		if ends(w, "is") {
			return []string{stem[:len(stem)-1] + "es"}
		}
		if end == 's' && !ends(w, "ss", "us") && !singularInS[w] {
			return nil // a plural already: news, rights
		}
		if ends(w, "ach", "och", "arch") {
			return []string{w + "es", w + "s", w + "ed", w + "ing"} // coaches, monarchs
		}
		return []string{w + "es", w + "ed", w + "ing"}
	case end == 'y' && !vowel(w[len(w)-2]):
		return []string{stem + "ies", stem + "ied", w + "ing", w + "s"} // NIMBYs
	case end == 'e' && !ends(w, "ee", "oe", "ye"):
		if ends(w, "ie") {
			return []string{w + "s", w + "d", stem[:len(stem)-1] + "ying"}
		}
		return []string{w + "s", w + "d", stem + "ing"}
	case end == 'e':
		return []string{w + "s", w + "d", w + "ing"}
	case end == 'o':
		return []string{w + "s", w + "es", w + "ed", w + "ing"}
	case end == 'c':
		return []string{w + "s", w + "ked", w + "king"}
	case ends(w, "ing"):
		return []string{w + "s"}
	case doubles(w):
		d := w + w[len(w)-1:]
		if syllables(w) == 1 {
			return []string{w + "s", d + "ed", d + "ing"}
		}
		return []string{w + "s", w + "ed", w + "ing", d + "ed", d + "ing"}
	}
	return []string{w + "s", w + "ed", w + "ing"}
}

// derivations is the words that English makes of w by a suffix.
func derivations(w string) []string {
	if len(w) < 3 || !ascii(w) {
		return nil
	}
	var out []string
	add := func(f string) {
		if !falseFriends[f] {
			out = append(out, f)
		}
	}
	stem := joinStem(w)
	for _, s := range suffixes {
		if len(w) < s.min || len(s.after) > 0 && !ends(w, s.after...) {
			continue
		}
		base := w[:len(w)-s.cut]
		if s.cut == 0 && vowel(s.add[0]) {
			base = stem
		}
		if s.add[0] == 'i' && strings.HasSuffix(base, "y") {
			add(base + s.add)         // tory, toryism
			base = base[:len(base)-1] // monarchy, monarchist
		}
		if s.add == "er" && doubles(w) && syllables(w) > 1 {
			add(w + w[len(w)-1:] + s.add) // kidnap, kidnapper
		}
		if strings.HasPrefix(s.add, "ly") && ends(base, "y") && len(base) > 3 && !vowel(base[len(base)-2]) {
			base = base[:len(base)-1] + "i"
		}
		if s.add == "ness" && ends(base, "y") && !vowel(base[len(base)-2]) {
			base = base[:len(base)-1] + "i"
		}
		add(base + s.add)
	}
	return out
}

// joinStem is w as it stands before a suffix that begins with a vowel: without
// a mute e or final a, with its last consonant doubled where English does so.
func joinStem(w string) string {
	switch {
	case ends(w, "ee", "oe"):
		return w
	case ends(w, "e", "a"):
		return w[:len(w)-1]
	case doubles(w) && syllables(w) == 1:
		return w + w[len(w)-1:]
	}
	return w
}

// doubles reports whether w ends in consonant, vowel, consonant of a kind that
// may be doubled.
func doubles(w string) bool {
	n := len(w)
	if n < 3 || strings.IndexByte("wxyhkcjv", w[n-1]) >= 0 {
		return false
	}
	return !vowel(w[n-1]) && vowel(w[n-2]) && (!vowel(w[n-3]) || ends(w[:n-1], "qui", "qua"))
}

func syllables(w string) int {
	n := 0
	for i := range len(w) {
		if vowel(w[i]) && (i == 0 || !vowel(w[i-1])) {
			n++
		}
	}
	return n
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func ends(w string, suffixes ...string) bool {
	for _, s := range suffixes {
		if strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}

func ascii(w string) bool {
	for i := range len(w) {
		if w[i] >= 0x80 {
			return false
		}
	}
	return true
}
