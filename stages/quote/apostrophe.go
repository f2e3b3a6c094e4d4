package quote

// apostrophe reports whether s, the text before a closing single mark, ends in a
// word that may take an apostrophe there: the members', goin'.
func apostrophe(s string) bool {
	n := len(s)
	if n < 2 {
		return false
	}
	switch s[n-1] | 0x20 {
	case 's':
		return s[n-2]|0x20 != 's'
	case 'x', 'z':
		return true
	case 'n':
		return s[n-2] == 'i'
	}
	return false
}

// elided reports whether s, the text after an apostrophe, begins a word that is
// written with one: 'em, 'til, '90s.
func elided(s string) bool {
	n := 0
	for n < len(s) && n < 8 && (s[n] >= 'a' && s[n] <= 'z' || s[n] >= 'A' && s[n] <= 'Z' || s[n] >= '0' && s[n] <= '9') {
		n++
	}
	switch w := s[:n]; {
	case n >= 2 && n <= 3 && s[0] >= '0' && s[0] <= '9' && s[1] >= '0' && s[1] <= '9':
		return n == 2 || s[2] == 's'
	case w == "em", w == "til", w == "tis", w == "twas", w == "cause", w == "n", w == "bout", w == "round", w == "s",
		w == "Til", w == "Tis", w == "Twas", w == "Cause":
		return true
	}
	return false
}
