package characterise_test

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"epithet/stages/annotate"
	"epithet/stages/article"
	"epithet/stages/clean"
)

var personName = regexp.MustCompile(`\b(Marko Kovac|Elena Brandt|Kovac|Brandt)\b`)
var anyName = regexp.MustCompile(`\b(Crimson Dawn|Orthan Union|Velmark Chemicals|Velmark)\b`)

// verbNext reports whether a finite verb follows.
func finite(t article.Tag) bool { return t == article.VBD || t == article.VBZ || t == article.VBP }

func tokensOf(an *annotate.Annotator, text string) article.Annotation {
	return an.Annotate(text, clean.Parts(text))
}

type change struct {
	name string
	to   func(an *annotate.Annotator, text string) string
}

func insertAfterName(re *regexp.Regexp, what string) func(*annotate.Annotator, string) string {
	return func(an *annotate.Annotator, text string) string {
		ann := tokensOf(an, text)
		for _, m := range re.FindAllStringIndex(text, -1) {
			for k := range ann.Tokens {
				if ann.Tokens[k].Start == m[1]+1 && (finite(ann.Tokens[k].Tag)) && (m[0] == 0 || strings.HasSuffix(text[:m[0]], "that ") || strings.HasSuffix(text[:m[0]], ". ")|| strings.HasSuffix(text[:m[0]], "“")) {
					return text[:m[1]] + what + text[m[1]:]
				}
			}
		}
		return text
	}
}

func insertAnyAfterName(re *regexp.Regexp, what string, next string) func(*annotate.Annotator, string) string {
	return func(an *annotate.Annotator, text string) string {
		for _, m := range re.FindAllStringIndex(text, -1) {
			if strings.HasPrefix(text[m[1]:], next) {
				return text[:m[1]] + what + text[m[1]:]
			}
		}
		return text
	}
}

func swap(pairs ...string) func(*annotate.Annotator, string) string {
	r := strings.NewReplacer(pairs...)
	return func(_ *annotate.Annotator, text string) string { return r.Replace(text) }
}

func adverb(word string) func(*annotate.Annotator, string) string {
	return func(an *annotate.Annotator, text string) string {
		ann := tokensOf(an, text)
		for k := 1; k < len(ann.Tokens); k++ {
			t := ann.Tokens[k]
			s := t.Of(text)
			if (t.Tag == article.VBD || t.Tag == article.VBZ) && ann.Tokens[k-1].Tag == article.NNP && !slices.Contains(strings.Fields("is was has had does did 's ’s denies denied"), s) && text[t.Start-1] == ' ' {
				return text[:t.Start] + word + " " + text[t.Start:]
			}
		}
		return text
	}
}

func prefix(s string) func(*annotate.Annotator, string) string {
	return func(an *annotate.Annotator, text string) string {
		ann := tokensOf(an, text)
		if len(ann.Tokens) == 0 || strings.Contains(text, "\n") {
			return text
		}
		t := ann.Tokens[0]
		switch t.Tag {
		case article.NNP, article.NNPS:
			return s + text
		case article.DT, article.NNS, article.PRP, article.PRPS, article.JJ:
			if text[0] >= 'A' && text[0] <= 'Z' && !strings.HasPrefix(text, "I ") {
				return s + strings.ToLower(text[:1]) + text[1:]
			}
		}
		return text
	}
}

func suffix(s string) func(*annotate.Annotator, string) string {
	return func(an *annotate.Annotator, text string) string {
		if strings.HasSuffix(text, ".") && !strings.Contains(text[:len(text)-1], ".") && !strings.Contains(text, "\n") {
			return text[:len(text)-1] + s + "."
		}
		return text
	}
}

var articleNoun = regexp.MustCompile(`\b(a|the|its|their|his|her) (cult|sect|terrorist|rebel|militia|liar|thief|fraud|criminal|regime|dictator|hero|traitor|puppet|spy|polluter|patriot|reformer)\b`)

func before(text string) func(*annotate.Annotator, string) string {
	return func(_ *annotate.Annotator, s string) string {
		return articleNoun.ReplaceAllString(s, "$1 "+text+" $2")
	}
}

var changes = []change{
	{"age", insertAfterName(personName, ", 41,")},
	{"age in brackets", insertAfterName(personName, " (41)")},
	{"age, not subject", insertAnyAfterName(personName, ", 41,", " of ")},
	{"age, not subject as", insertAnyAfterName(personName, ", 41,", " as ")},
	{"relative clause", insertAfterName(anyName, ", which was founded in 1994,")},
	{"apposition", insertAfterName(anyName, ", founded in 1994,")},
	{"person who", insertAfterName(personName, ", who was born in 1961,")},
	{"short name", insertAfterName(regexp.MustCompile(`\bCrimson Dawn\b`), " (CDF)")},
	{"on tuesday", prefix("On Tuesday, ")},
	{"last week", prefix("Last week ")},
	{"in a statement", prefix("In an open letter in March, ")},
	{"after", prefix("After weeks of rain, ")},
	{"but", prefix("But ")},
	{"and yet", prefix("Still, ")},
	{"on monday", suffix(" on Monday")},
	{"for years", suffix(", two days after the vote")},
	{"also", adverb("also")},
	{"repeatedly", adverb("repeatedly")},
	{"on monday before verb", adverb("on Monday")},
	{"coordinate verb", adverb("met on Monday and")},
	{"mr", swap("Elena Brandt", "Elena Brandt", "Marko Kovac", "Marko Kovac", "Kovac", "Mr Kovac", "Brandt", "Ms Brandt")},
	{"mr.", swap("Elena Brandt", "Elena Brandt", "Marko Kovac", "Marko Kovac", "Kovac", "Mr. Kovac", "Brandt", "Ms. Brandt")},
	{"full name", swap("Elena Brandt", "Elena Brandt", "Marko Kovac", "Marko Kovac", "Kovac", "Marko Kovac", "Brandt", "Elena Brandt")},
	{"title", swap("Elena Brandt", "Elena Brandt", "Marko Kovac", "Marko Kovac", "Kovac", "President Kovac", "Brandt", "Senator Brandt")},
	{"straight marks", swap("“", "\"", "”", "\"", "’", "'", "‘", "'")},
	{"single marks", swap("“", "‘", "”", "’")},
	{"guillemets", swap("“", "«", "”", "»")},
	{"contracted", swap(" is not ", " isn’t ", " are not ", " aren’t ", " was not ", " wasn’t ", " does not ", " doesn’t ", " did not ", " didn’t ", " do not ", " don’t ")},
	{"spelt out", swap(" isn’t ", " is not ", " aren’t ", " are not ", " wasn’t ", " was not ", " doesn’t ", " does not ", " didn’t ", " did not ", " don’t ", " do not ", " isn't ", " is not ", " wasn't ", " was not ", " doesn't ", " does not ", " don't ", " do not ")},
	{"american", swap("labelled", "labeled", "organisation", "organization", "labelling", "labeling", "recognise", "recognize", "criticise", "criticize")},
	{"adjective", before("dangerous")},
	{"adjective, comma", before("ruthless, violent")},
	{"adjective, comma 2", before("small, secretive")},
	{"adjective and", before("rich and powerful")},
	{"three adjectives", before("rich, powerful and dangerous")},
	{"participle, adjective", before("heavily armed, foreign-funded")},
	{"one-word", swap("Crimson Dawn", "Zarya")},
	{"acronym", swap("Crimson Dawn", "the CDF")},
	{"of-name", swap("Crimson Dawn", "the Movement for a Free Coast")},
	{"plural name", swap("Crimson Dawn", "the Crimson Brigades")},
	{"said on monday", swap("” said Brandt", "” said Brandt on Monday", "” said Kovac", "” said Kovac on Monday", "” Brandt said", "” Brandt said on Monday", "” Kovac said", "” Kovac said on Monday")},
	{"told reporters", swap("Brandt said that", "Brandt told reporters that", "Kovac said that", "Kovac told reporters that")},
	{"says", swap("” said Brandt.", "” Brandt says.", "Brandt said that", "Brandt says that", "Kovac said that", "Kovac says that")},
	{"foreign names", swap("Elena Brandt", "Leila al-Rashid", "Marko Kovac", "Jan van der Meer", "Kovac", "Van der Meer", "Brandt", "Al-Rashid")},
	{"short names", swap("Elena Brandt", "Park Soo-jin", "Marko Kovac", "Li Wei", "Kovac", "Li", "Brandt", "Park")},
	{"paragraph before", func(_ *annotate.Annotator, s string) string {
		return "The coast had its wettest spring in forty years. Farmers lost half of the harvest.\n\n" + s
	}},
	{"paragraph before, somebody", func(_ *annotate.Annotator, s string) string {
		return "Orthan Union held its congress in the capital on Sunday. Hundreds of delegates came.\n\n" + s
	}},
	{"paragraph after", func(_ *annotate.Annotator, s string) string {
		return s + "\n\nThe coast had its wettest spring in forty years. Farmers lost half of the harvest."
	}},
}

func alikeLexicon() article.Lexicon {
	l := lexicon
	l.Entities = slices.Clone(l.Entities)
	for i := range l.Entities {
		e := &l.Entities[i]
		switch e.ID {
		case "dawn":
			e.Aliases = append(slices.Clone(e.Aliases), "Zarya", "Movement for a Free Coast", "Crimson Brigades")
		case "kovac":
			e.Aliases = append(slices.Clone(e.Aliases), "Jan van der Meer", "Van der Meer", "Li Wei", "Li")
		case "brandt":
			e.Aliases = append(slices.Clone(e.Aliases), "Leila al-Rashid", "Al-Rashid", "Park Soo-jin", "Park")
		}
	}
	return l
}

func TestAlike(t *testing.T) {
	r := newReader(alikeLexicon())
	all := slices.Concat(sentences, more, held, natural, reported, firmness, named, speakers, lapsed, inmarks, withReserve, whose, heldBy, denials, aimed, inVoice, wordings, tied, wire, attributors, presupposed, reporters)
	answer := func(text string) string {
		var got []string
		for _, x := range r.read(text) {
			got = append(got, fmt.Sprintf("%s|%s|%s|%s", x.Target, strings.ToLower(x.Holder.String()), x.Voice, x.Polarity))
		}
		return strings.Join(got, ";")
	}
	show := os.Getenv("SHOW")
	for _, c := range changes {
		n, bad := 0, 0
		fields := [4]int{}
		for _, x := range all {
			text := c.to(r.annotate, x.text)
			if text == x.text {
				continue
			}
			was := answer(x.text)
			want := strings.ReplaceAll(x.want, "!", "")
			if !matches(was, strings.ToLower(want)) {
				continue
			}
			n++
			now := answer(text)
			if now == was {
				continue
			}
			a, b := strings.Split(was, ";"), strings.Split(now, ";")
			if len(a) == len(b) {
				differs := false
				for i := range a {
					p, q, w := strings.Split(a[i], "|"), strings.Split(b[i], "|"), strings.Split(strings.Split(strings.ToLower(want), ";")[i], "|")
					for k := range p {
						if p[k] != q[k] && w[k] != "*" && !(k == 1 && (strings.Contains(p[k], q[k]) && q[k] != "" || strings.Contains(q[k], p[k]) && p[k] != "")) {
							fields[k]++
							differs = true
						}
					}
				}
				if !differs {
					continue
				}
			}
			bad++
			if show == c.name {
				t.Logf("%s\n now %s\n was %s", text, now, was)
			}
		}
		t.Logf("%-28s %4d changed, %4d wrong (target %d holder %d voice %d polarity %d)", c.name, n, bad, fields[0], fields[1], fields[2], fields[3])
	}
}
