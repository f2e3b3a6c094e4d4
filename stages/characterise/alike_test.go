package characterise_test

import (
	"flag"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"epithet/stages/annotate"
	"epithet/stages/article"
	"epithet/stages/clean"
)

// show names a change whose sentences TestAlike prints where they are read
// otherwise: go test -run TestAlike -v -args -show "of-name".
var show = flag.String("show", "", "change to print the sentences of")

// change is a way to say the same at greater length or in another spelling. It
// gives back the text where it has nothing to change.
type change struct {
	name string
	to   func(an *annotate.Annotator, text string) string
}

var (
	person = regexp.MustCompile(`\b(?:(?:Marko|Elena) )?(?:Kovac|Brandt)\b`)
	body   = regexp.MustCompile(`\b(?:Crimson Dawn|Orthan Union|Velmark Chemicals|Velmark)\b`)
	dawn   = regexp.MustCompile(`\bCrimson Dawn\b`)
	whole  = regexp.MustCompile(`\b(?:is|was|as|considers|called|calls|become|became|being|be) (?:a|an) (?:cult|sect|terrorist group|terrorist organisation|militia|liar|thief|fraud|criminal|regime|dictator|hero|traitor|puppet|spy|polluter|patriot|reformer)[.,]`)
	noun   = regexp.MustCompile(`\b(a|the|its|their|his|her) (cult|sect|terrorist|rebel|militia|liar|thief|fraud|criminal|regime|dictator|hero|traitor|puppet|spy|polluter|patriot|reformer)\b`)
)

var changes = []change{
	// What stands aside of a subject.
	{"age", aside(person, ", 41,")},
	{"age in brackets", aside(person, " (41)")},
	{"age of an object", behind(person, ", 41,", " of ", " as ")},
	{"which was founded", aside(body, ", which was founded in 1994,")},
	{"founded", aside(body, ", founded in 1994,")},
	{"who was born", aside(person, ", who was born in 1961,")},
	{"short name", aside(dawn, " (CDF)")},
	// What begins and ends a sentence.
	{"on Tuesday first", opening("On Tuesday, ")},
	{"last week first", opening("Last week ")},
	{"after weeks first", opening("After weeks of rain, ")},
	{"but", opening("But ")},
	{"still", opening("Still, ")},
	{"on Monday last", closing(" on Monday")},
	{"two days after last", closing(", two days after the vote")},
	// What stands before a verb.
	{"also", beforeVerb("also")},
	{"repeatedly", beforeVerb("repeatedly")},
	{"on Monday before the verb", beforeVerb("on Monday")},
	{"another verb", beforeVerb("met on Monday and")},
	// Adjectives before the term.
	{"adjective", adjective("dangerous")},
	{"small, secretive", adjective("small, secretive")},
	{"ruthless, violent", adjective("ruthless, violent")},
	{"violent, secretive", adjective("violent, secretive")},
	{"rich and powerful", adjective("rich and powerful")},
	{"three adjectives", adjective("rich, powerful and dangerous")},
	{"armed, foreign-funded", adjective("heavily armed, foreign-funded")},
	// What follows the term.
	{"with followers", after(" with some 300 members")},
	{"that recruits", after(" that recruits students")},
	{"based in", after(" based in the north of the country")},
	{"who fled", after(" who has lived abroad for years")},
	{"of the worst kind", after(" of the worst kind")},
	{"and a farmer", after(" and a danger to the public")},
	// References.
	{"it", pronoun("Crimson Dawn", "It", "Crimson Dawn was founded in 1994.")},
	{"the group", pronoun("Crimson Dawn", "The group", "Crimson Dawn was founded in 1994.")},
	{"the organisation", pronoun("Crimson Dawn", "The organisation", "Crimson Dawn was founded in 1994.")},
	{"it, later", pronoun("Crimson Dawn", "It", "Crimson Dawn was founded in 1994. It has offices in nine cities. Its members pay a monthly fee.")},
	{"the group, later", pronoun("Crimson Dawn", "The group", "Crimson Dawn was founded in 1994. It has offices in nine cities. Its members pay a monthly fee.")},
	{"it, after others", pronoun("Crimson Dawn", "It", "Crimson Dawn was founded in 1994. It moved to Zembla three years later, after a dispute over land. It has offices in nine cities.")},
	{"it, a paragraph later", pronoun("Crimson Dawn", "It", "Crimson Dawn was founded in 1994. It moved to Zembla three years later.\n\nFees are high.")},
	{"the group, a paragraph later", pronoun("Crimson Dawn", "The group", "Crimson Dawn was founded in 1994. It moved to Zembla three years later.\n\nFees are high.")},
	{"the company", pronoun("Velmark", "The company", "Velmark was founded in 1994. It has offices in nine cities.")},
	{"he", pronoun("Kovac", "He", "Marko Kovac spoke in Geneva on Friday.")},
	{"he, later", pronoun("Kovac", "He", "Marko Kovac spoke in Geneva on Friday. He has led the ministry since May. His critics stayed away.")},
	{"he, after a body", pronoun("Kovac", "He", "Marko Kovac spoke in Geneva on Friday. He has led the ministry since May and advises Velmark.")},
	{"he, after a woman", pronoun("Kovac", "He", "Marko Kovac spoke in Geneva on Friday. Elena Brandt was there, too.")},
	{"the minister", pronoun("Kovac", "The minister", "Marko Kovac, the minister of trade, spoke in Geneva on Friday. He arrived late.")},
	{"she", pronoun("Brandt", "She", "Elena Brandt spoke in Geneva on Friday.")},
	{"she, later", pronoun("Brandt", "She", "Elena Brandt spoke in Geneva on Friday. She has led the inquiry since May. Her critics stayed away.")},
	{"she, after a man", pronoun("Brandt", "She", "Elena Brandt spoke in Geneva on Friday. Marko Kovac was there, too.")},
	{"she, a paragraph later", pronoun("Brandt", "She", "Elena Brandt spoke in Geneva on Friday.\n\nThe hall was full, and some had to stand.")},
	// Names.
	{"Mr", swap("Elena Brandt", "Elena Brandt", "Marko Kovac", "Marko Kovac", "Kovac", "Mr Kovac", "Brandt", "Ms Brandt")},
	{"Mr.", swap("Elena Brandt", "Elena Brandt", "Marko Kovac", "Marko Kovac", "Kovac", "Mr. Kovac", "Brandt", "Ms. Brandt")},
	{"full name", swap("Elena Brandt", "Elena Brandt", "Marko Kovac", "Marko Kovac", "Kovac", "Marko Kovac", "Brandt", "Elena Brandt")},
	{"title", swap("Elena Brandt", "Elena Brandt", "Marko Kovac", "Marko Kovac", "Kovac", "President Kovac", "Brandt", "Senator Brandt")},
	{"name of one word", swap("Crimson Dawn", "Zarya")},
	{"acronym", swap("Crimson Dawn", "the CDF")},
	{"name with prepositions", swap("Crimson Dawn", "the Movement for a Free Coast")},
	{"name in the plural", swap("Crimson Dawn", "the Crimson Brigades")},
	{"names with particles", swap("Elena Brandt", "Leila al-Rashid", "Marko Kovac", "Jan van der Meer", "Kovac", "Van der Meer",
		"Brandt", "Al-Rashid")},
	{"names of two letters", swap("Marko Kovac", "Li Wei", "Kovac", "Li")},
	// Spelling and marks.
	{"contracted", swap(" is not ", " isn’t ", " are not ", " aren’t ", " was not ", " wasn’t ", " does not ", " doesn’t ",
		" did not ", " didn’t ", " do not ", " don’t ")},
	{"American", swap("labelled", "labeled", "organisation", "organization", "labelling", "labeling", "recognise", "recognize",
		"criticise", "criticize")},
	{"straight marks", swap("“", "\"", "”", "\"", "’", "'", "‘", "'")},
	{"single marks", swap("“", "‘", "”", "’")},
	{"guillemets", swap("“", "«", "”", "»")},
	{"guillemets, inwards", swap("“", "»", "”", "«")},
	{"German marks", swap("“", "„", "”", "“")},
	{"Polish marks", swap("“", "„")},
	{"straight single marks", swap("“", "'", "”", "'")},
	{"article in marks", articleIn},
	// The text about it.
	{"paragraph before", func(_ *annotate.Annotator, s string) string { return elsewhere + "\n\n" + s }},
	{"paragraph after", func(_ *annotate.Annotator, s string) string { return s + "\n\n" + elsewhere }},
}

const elsewhere = "The coast had its wettest spring in forty years. Farmers lost half of the harvest."

// What says the same is read the same: of the plain sentences that are read
// right, no change to their wording may lose more than a few.
func TestAlike(t *testing.T) {
	r := newReader(otherwiseNamed())
	read := func(text string) []string {
		var got []string
		for _, x := range r.read(text) {
			got = append(got, fmt.Sprintf("%s|%s|%s|%s", x.Target, x.Holder, x.Voice, x.Polarity))
		}
		return got
	}
	type plain struct {
		text string
		want []string
		read []string
	}
	var right []plain
	for _, c := range slices.Concat(sentences, more, held, natural, campaign, reported, firmness, named, speakers, lapsed, inmarks, withReserve, whose, heldBy, denials, aimed, inVoice, wordings, tied, wire, uttered, attributors, presupposed, reporters, barred) {
		want := strings.ReplaceAll(c.want, "!", "")
		if got := read(c.text); matches(strings.Join(got, ";"), want) {
			right = append(right, plain{c.text, strings.FieldsFunc(want, isSemicolon), got})
		}
	}
	all, others := 0, 0
	for _, c := range slices.Concat(changes, clauseChanges, asideChanges) {
		changed, other := 0, 0
		for _, x := range right {
			text := c.to(r.annotate, x.text)
			if text == x.text {
				continue
			}
			changed++
			now := read(text)
			if alike(now, x.read, x.want) {
				continue
			}
			other++
			if *show == c.name {
				t.Logf("%s\n now %s\n was %s", text, strings.Join(now, ";"), strings.Join(x.read, ";"))
			}
		}
		t.Logf("%-26s %4d changed, %3d read otherwise", c.name, changed, other)
		if changed == 0 || other > 9 && 100*other > 10*changed {
			t.Errorf("%s: %d of %d sentences are read otherwise, more than 10 %%", c.name, other, changed)
		}
		all, others = all+changed, others+other
	}
	t.Logf("%d sentences, %d read otherwise", all, others)
	if 1000*others > 20*all {
		t.Errorf("%d of %d sentences are read otherwise, more than 2 %%", others, all)
	}
}

// alike compares what matters of two readings. Holders may have another form of
// name.
func alike(now, was, want []string) bool {
	if len(now) != len(was) {
		return false
	}
	for i := range now {
		a, b, w := strings.Split(now[i], "|"), strings.Split(was[i], "|"), strings.Split(want[i], "|")
		for k := range a {
			if a[k] != b[k] && w[k] != "*" &&
				!(k == 1 && a[k] != "" && b[k] != "" &&
					(strings.Contains(a[k], b[k]) || strings.Contains(b[k], a[k]) || strings.EqualFold(a[k], b[k]))) {
				return false
			}
		}
	}
	return true
}

// otherwiseNamed is the lexicon with what the changes call its entities.
func otherwiseNamed() article.Lexicon {
	l := lexicon
	l.Entities = slices.Clone(l.Entities)
	for i := range l.Entities {
		e := &l.Entities[i]
		switch e.ID {
		case "dawn":
			e.Aliases = append(slices.Clone(e.Aliases), "Zarya", "Movement for a Free Coast", "Crimson Brigades",
				"CRIMSON DAWN", "Group 44", "March 23 Movement", "eDawn", "Al-Fajr", "Faith and Freedom")
		case "kovac":
			e.Aliases = append(slices.Clone(e.Aliases), "Jan van der Meer", "Van der Meer", "Li Wei", "Li", "Jean-Luc N'Dour",
				"N'Dour", "Park Soo-jin", "Márko Kovačević", "Kovačević", "KOVAC", "MARKO KOVAC")
		case "brandt":
			e.Aliases = append(slices.Clone(e.Aliases), "Leila al-Rashid", "Al-Rashid", "Anne-Marie O’Brien", "O’Brien",
				"Brandt-Lee", "Élena Brändt", "Brändt", "BRANDT")
		case "zembla":
			e.Aliases = append(slices.Clone(e.Aliases), "North Zembla", "Zembla Islands", "ZRU")
		}
	}
	return l
}

func swap(pairs ...string) func(*annotate.Annotator, string) string {
	r := strings.NewReplacer(pairs...)
	return func(_ *annotate.Annotator, text string) string { return r.Replace(text) }
}

// aside puts what stands aside behind the first name that begins a sentence or
// clause as its subject.
func aside(name *regexp.Regexp, what string) func(*annotate.Annotator, string) string {
	return func(an *annotate.Annotator, text string) string {
		ann := an.Annotate(text, clean.Parts(text))
		for _, m := range name.FindAllStringIndex(text, -1) {
			k := slices.IndexFunc(ann.Tokens, func(t article.Token) bool { return t.Start == m[1]+1 })
			head := text[:m[0]]
			if k >= 0 && finite(ann.Tokens[k].Tag) &&
				(head == "" || strings.HasSuffix(head, ". ") || strings.HasSuffix(head, "that ") ||
					strings.HasSuffix(head, "“")) {
				return text[:m[1]] + what + text[m[1]:]
			}
		}
		return text
	}
}

func finite(t article.Tag) bool { return t == article.VBD || t == article.VBZ || t == article.VBP }

// behind puts something behind the first name that one of the words follows.
func behind(name *regexp.Regexp, what string, words ...string) func(*annotate.Annotator, string) string {
	return func(_ *annotate.Annotator, text string) string {
		for _, m := range name.FindAllStringIndex(text, -1) {
			if slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(text[m[1]:], w) }) {
				return text[:m[1]] + what + text[m[1]:]
			}
		}
		return text
	}
}

// opening begins a text of one paragraph with something else.
func opening(what string) func(*annotate.Annotator, string) string {
	return func(an *annotate.Annotator, text string) string {
		ann := an.Annotate(text, clean.Parts(text))
		if len(ann.Tokens) == 0 || strings.Contains(text, "\n") || strings.HasPrefix(text, "I ") ||
			strings.HasPrefix(text, "Did ") {
			return text
		}
		if text[0] >= 0x80 || text[0] == '"' {
			return what + text
		}
		switch ann.Tokens[0].Tag {
		case article.NNP, article.NNPS:
			return what + text
		case article.DT, article.NNS, article.PRP, article.PRPS, article.JJ:
			return what + strings.ToLower(text[:1]) + text[1:]
		}
		return text
	}
}

// closing ends a text of one sentence with something else.
func closing(what string) func(*annotate.Annotator, string) string {
	return func(_ *annotate.Annotator, text string) string {
		if n := len(text) - 1; strings.IndexByte(text, '.') == n && !strings.Contains(text, "\n") {
			return text[:n] + what + "."
		}
		return text
	}
}

// beforeVerb puts words before the verb of the first sentence that begins with a
// name and its verb.
func beforeVerb(words string) func(*annotate.Annotator, string) string {
	return func(an *annotate.Annotator, text string) string {
		ann := an.Annotate(text, clean.Parts(text))
		for k := 1; k < len(ann.Tokens); k++ {
			t := &ann.Tokens[k]
			if t.Tag != article.VBD && t.Tag != article.VBZ || text[t.Start-1] != ' ' ||
				slices.Contains(strings.Fields("be have do"), t.Lemma) ||
				strings.HasSuffix(words, " and") && (t.Tag != article.VBD || t.Lemma == "use") {
				continue
			}
			n := k - 1
			for n >= 0 && ann.Tokens[n].Sent == t.Sent && ann.Tokens[n].Tag == article.NNP {
				n--
			}
			if n < k-1 && (n < 0 || ann.Tokens[n].Sent != t.Sent) {
				return text[:t.Start] + words + " " + text[t.Start:]
			}
		}
		return text
	}
}

func after(words string) func(*annotate.Annotator, string) string {
	return func(_ *annotate.Annotator, text string) string {
		m := whole.FindStringIndex(text)
		if m == nil {
			return text
		}
		return text[:m[1]-1] + words + text[m[1]-1:]
	}
}

// pronoun begins a text whose first sentence has a name for its subject with a
// sentence about it, and has something else in the name's place.
func pronoun(name, other, first string) func(*annotate.Annotator, string) string {
	return func(an *annotate.Annotator, text string) string {
		ann := an.Annotate(text, clean.Parts(text))
		if !strings.HasPrefix(text, name+" ") || strings.Count(text, name) > 1 || strings.Contains(text, "\n") ||
			len(ann.Tokens) == 0 {
			return text
		}
		k := slices.IndexFunc(ann.Tokens, func(t article.Token) bool { return t.Start == len(name)+1 })
		if k < 0 || !finite(ann.Tokens[k].Tag) && ann.Tokens[k].Tag != article.MD {
			return text
		}
		return first + " " + other + text[len(name):]
	}
}

func adjective(words string) func(*annotate.Annotator, string) string {
	return func(_ *annotate.Annotator, text string) string {
		return noun.ReplaceAllString(text, "$1 "+words+" $2")
	}
}

var shortMarks = regexp.MustCompile(`\b(an?|the) “([a-z-]+(?: [a-z]+)?)”`)

// articleIn moves an article into the marks behind it: a “cult”, “a cult”.
func articleIn(_ *annotate.Annotator, text string) string {
	return shortMarks.ReplaceAllString(text, "“$1 $2”")
}
