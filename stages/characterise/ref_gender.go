package characterise

import (
	"strings"

	"epithet/stages/article"
)

// genders finds which persons the article speaks of as men and which as women:
// by titles, and by the pronouns of sentences that name one person outside of
// quotations, as the pronouns stand. Positive sums are women.
func (j *Judge) genders() {
	const nobody = -1
	i := 0
	last := int32(nobody) // the only person of the sentence before
	for s := range j.ann.Sentences {
		one, many := int32(nobody), false
		from := i
		for ; i < len(j.mentions) && j.mentions[i].Sent <= s; i++ {
			if m := &j.mentions[i]; m.Sent == s && m.Type == article.Person {
				many = many || one != nobody && one != j.crowd.of[i] || j.quoteAt(m.Start, true) >= 0
				one = j.crowd.of[i]
			}
		}
		for k := from; k < i; k++ {
			if m := &j.mentions[k]; m.Sent == s && m.Type == article.Person {
				x := j.crowd.whose(k)
				x.gender += title(j.a.Text, m.Start)
				if x.gender == 0 {
					x.gender = givenName(m.Entity)
				}
			}
		}
		toks := j.ann.Annotation.Sentence(s)
		who := one
		if one == nobody && goesOnAs(toks) {
			who = last
		}
		if who != nobody && !many {
			he, she := j.pronouns(toks)
			if he && !she {
				j.crowd.all[who].gender--
			} else if she && !he {
				j.crowd.all[who].gender++
			}
		}
		last = one
		if many {
			last = nobody
		}
	}
}

// goesOnAs reports whether a sentence with these tokens begins with a pronoun, as one does that goes
// on about whom the one before it names: "But he smiled", "His coat was wet".
func goesOnAs(toks []article.Token) bool {
	if len(toks) > 1 && toks[0].Tag == article.CC {
		toks = toks[1:]
	}
	return len(toks) > 0 && (toks[0].Tag == article.PRP || toks[0].Tag == article.PRPS)
}

// pronouns reports whether the tokens speak of a man and of a woman, outside
// quotations.
func (j *Judge) pronouns(toks []article.Token) (he, she bool) {
	for k := range toks {
		t := &toks[k]
		if t.Tag != article.PRP && t.Tag != article.PRPS || t.Len() > 3 {
			continue
		}
		switch strings.ToLower(t.Of(j.a.Text)) {
		case "he", "his", "him":
			he = he || j.quoteAt(t.Start, true) < 0
		case "she", "her":
			she = she || j.quoteAt(t.Start, true) < 0
		}
	}
	return he, she
}

// title is 4 where a woman's title stands before the byte, -4 for a man's.
func title(text string, at int) int {
	if at == 0 || text[at-1] != ' ' {
		return 0
	}
	from := at - 1
	for from > 0 && text[from-1] != ' ' && at-from < 12 {
		from--
	}
	word := text[from:at]
	if strings.IndexFunc(word, isUpper) < 0 {
		return 0
	}
	for _, t := range [...]string{"Mrs ", "Mrs. ", "Ms ", "Ms. ", "Miss ", "Lady ", "Queen ", "Señora ", "Frau ", "Madame "} {
		if strings.HasSuffix(word, t) {
			return 4
		}
	}
	for _, t := range [...]string{"Mr ", "Mr. ", "Sir ", "King ", "Señor ", "Herr ", "Monsieur ", "Father "} {
		if strings.HasSuffix(word, t) {
			return -4
		}
	}
	return 0
}

func isUpper(c rune) bool { return 'A' <= c && c <= 'Z' }

// givenName is 3 for a woman's given name, -3 for a man's, 0 where it does not
// tell.
func givenName(name string) int {
	first, _, ok := strings.Cut(name, " ")
	if !ok || len(first) > maxGiven {
		return 0
	}
	var space [maxGiven]byte
	low := space[:len(first)]
	for i := range low {
		c := first[i]
		if c >= 0x80 {
			low = []byte(strings.ToLower(first))
			break
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		low[i] = c
	}
	switch {
	case womensNames[string(low)]:
		return 3
	case mensNames[string(low)]:
		return -3
	}
	return 0
}

// maxGiven is more than the longest given name known has bytes.
const maxGiven = 32

// told is the least by which a title or a given name tells somebody's sex.
const told = 3
