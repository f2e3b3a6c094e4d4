package characterise

import (
	"strings"

	"epithet/stages/article"
)

// genders finds which persons the article speaks of as men and which as women:
// by titles, and by the pronouns of sentences that name one person. Positive
// sums are women.
func (j *Judge) genders() {
	clear(j.gender)
	i := 0
	last := "" // the only person of the sentence before
	for s := range j.ann.Sentences {
		one, many := "", false
		from := i
		for ; i < len(j.mentions) && j.mentions[i].Sent <= s; i++ {
			if m := &j.mentions[i]; m.Sent == s && m.Type == "person" {
				many = many || one != "" && one != m.EntityID
				one = m.EntityID
			}
		}
		toks := j.ann.Sentence(s)
		for k := from; k < i; k++ {
			if m := &j.mentions[k]; m.Sent == s && m.Type == "person" {
				j.gender[m.EntityID] += title(j.a.Text, m.Start)
				if j.count[m.EntityID] > 0 && j.gender[m.EntityID] == 0 {
					j.gender[m.EntityID] = givenName(m.Entity)
				}
			}
		}
		who := one
		if one == "" && len(toks) > 0 && toks[0].Tag == article.PRP {
			who = last
		}
		if who != "" && !many {
			he, she := false, false
			for k := range toks {
				if t := toks[k].Tag; (t == article.PRP || t == article.PRPS) && j.quoteAt(toks[k].Start, true) < 0 {
					switch strings.ToLower(toks[k].Of(j.a.Text)) {
					case "he", "his", "him":
						he = true
					case "she", "her":
						she = true
					}
				}
			}
			if he && !she {
				j.gender[who]--
			} else if she && !he {
				j.gender[who]++
			}
		}
		last = one
		if many {
			last = ""
		}
	}
}

// title is 4 where a woman's title stands before the byte, -4 for a man's.
func title(text string, at int) int {
	for _, t := range [...]string{"Mrs ", "Mrs. ", "Ms ", "Ms. ", "Miss ", "Lady ", "Queen ", "Señora ", "Frau ", "Madame "} {
		if strings.HasSuffix(text[:at], t) {
			return 4
		}
	}
	for _, t := range [...]string{"Mr ", "Mr. ", "Sir ", "King ", "Señor ", "Herr ", "Monsieur ", "Father "} {
		if strings.HasSuffix(text[:at], t) {
			return -4
		}
	}
	return 0
}

// givenName is 3 for a woman's given name, -3 for a man's, 0 where it does not
// tell.
func givenName(name string) int {
	f, _, ok := strings.Cut(strings.ToLower(name), " ")
	switch {
	case !ok:
		return 0
	case womensNames[f]:
		return 3
	case mensNames[f]:
		return -3
	}
	return 0
}
