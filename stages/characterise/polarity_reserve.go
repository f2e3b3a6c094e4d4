package characterise

// reserves are idioms by which one keeps a distance from a word, after it or
// before it, between commas or not.
var reserves = [...][]string{
	{"if", "that", "is", "the"}, {"if", "that's", "the"}, {"so", "to", "speak"}, {"as", "it", "were"},
	{"in", "all", "but", "name"}, {"by", "all", "appearances"}, {"to", "all", "appearances"},
	{"of", "sorts"}, {"of", "a", "kind"}, {"for", "want", "of", "a", "better"}, {"for", "lack", "of", "a", "better"}, {"to", "all", "intents"},
	{"if", "such", "a"}, {"if", "it", "can", "be", "called"}, {"if", "that", "can", "be", "called"},
}

// reserved reports whether an idiom of reserve begins at token k, or after the
// comma there.
func (l *line) reserved(k int) bool {
	if l.is(k, ",", "(") || l.dash(k) || l.mark(k) {
		k++
	}
	if !l.is(k, "if", "so", "as", "in", "by", "to", "of", "for") {
		return false
	}
	for _, r := range reserves {
		if l.isRun(k, r) {
			return true
		}
	}
	return false
}

// reservedBefore reports whether an idiom of reserve ends right before token k.
func (l *line) reservedBefore(k int) bool {
	k--
	for l.is(k, ",", ")", "a", "an", "the") {
		k--
	}
	if !l.is(k, "is", "speak", "were", "name", "appearances", "sorts", "kind", "better", "intents", "such", "called") {
		return false
	}
	for _, r := range reserves {
		if n := len(r); r[n-1] == "the" || r[n-1] == "a" {
			r = r[:n-1] // skipped above
		}
		if l.isRun(k-len(r)+1, r) {
			return true
		}
	}
	return false
}

// isRun reports whether the words stand from token k on.
func (l *line) isRun(k int, run []string) bool {
	if k < 0 || k+len(run) > len(l.toks) {
		return false
	}
	for i, w := range run {
		if !l.is(k+i, w) {
			return false
		}
	}
	return true
}
