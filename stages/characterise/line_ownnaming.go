package characterise

// pastOwnNaming is the token behind the relative clause's words at k by which somebody is said to
// bear the name that follows: "that calls itself X", "who go by the name of X"; k where none are there.
func (l *line) pastOwnNaming(k int) int {
	if !l.relative(k) {
		return k
	}
	switch v := k + 1; {
	case l.lemma(v) == "call" || l.lemma(v) == "style" || l.lemma(v) == "name":
		if l.is(v+1, "itself", "themselves", "himself", "herself") {
			return v + 2
		}
	case l.lemma(v) == "go" && l.is(v+1, "by") && l.is(v+2, "the") && l.is(v+3, "name") && l.is(v+4, "of"):
		return v + 5
	case l.lemma(v) == "be" && (l.is(v+1, "known") && l.is(v+2, "as") || l.is(v+1, "called", "named")):
		if l.is(v+1, "known") {
			v++
		}
		return v + 2
	}
	return k
}
