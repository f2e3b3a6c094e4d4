package characterise_test

import (
	"regexp"
	"strings"

	"epithet/stages/annotate"
)

var anyName = regexp.MustCompile(person.String() + "|" + body.String())

// asideChanges put things aside of subjects and objects, and give them other names.
var asideChanges = []change{
	// Appositions behind a subject.
	{"a former teacher", aside(person, ", a former teacher,")},
	{"the mayor of Stans", aside(person, ", the mayor of Stans,")},
	{"chairman of the bank", aside(person, ", chairman of the bank,")},
	{"one of the oldest", aside(person, ", one of the oldest men in the capital,")},
	{"a 41-year-old", aside(person, ", a 41-year-old lawyer from the coast,")},
	{"the coastal movement", aside(body, ", the coastal movement,")},
	{"a group based", aside(body, ", a group based in the capital,")},
	{"the country's oldest", aside(body, ", the country’s oldest and largest group,")},
	{"between dashes", aside(person, " – a former teacher –")},
	{"between tight dashes", tight(aside(body, "—the oldest in the country—"))},
	// Clauses and participles behind a subject.
	{"who has denied", aside(person, ", who has denied the charges,")},
	{"which has denied", aside(body, ", which has denied the charges,")},
	{"who lives", aside(person, ", who lives in Geneva with his two sons and teaches law,")},
	{"whose father", aside(person, ", whose father was a judge,")},
	{"which is based", aside(body, ", which is based on the coast,")},
	{"whose members", aside(body, ", whose members live in the north,")},
	{"speaking in Geneva", aside(person, ", speaking in Geneva,")},
	{"speaking after", aside(person, ", speaking after the vote on Monday,")},
	{"backed by its allies", aside(anyName, ", backed by its allies,")},
	{"long known", aside(anyName, ", long known on the coast,")},
	{"now in its tenth year", aside(body, ", now in its tenth year,")},
	{"aged 41", aside(person, ", aged 41,")},
	{"for his part", aside(person, ", for his part,")},
	{"among others", aside(anyName, ", among others,")},
	{"of the coast", aside(person, ", of the coast’s oldest family,")},
	{"pictured", aside(person, " (pictured)")},
	{"of the bank in brackets", aside(person, " (born in 1961)")},
	{"left", aside(person, ", left,")},
	// Behind objects.
	{"a former teacher, of an object", behind(person, ", a former teacher,", " of ", " as ")},
	{"who was born, of an object", behind(person, ", who was born in 1961,", " of ", " as ")},
	{"founded, of an object", behind(body, ", founded in 1994,", " of ", " as ")},
	{"which has denied, of an object", behind(body, ", which has denied the charges,", " of ", " as ")},
	{"in brackets, of an object", behind(anyName, " (founded in 1994)", " of ", " as ", " a ", " an ")},
	{"age in brackets, of an object", behind(person, " (41)", " of ", " as ", " a ", " an ")},
	// Before names.
	{"the lawyer", subject(person, "the lawyer ")},
	{"former teacher", subject(person, "former teacher ")},
	{"former army chief", subject(person, "former army chief ")},
	{"opposition leader", subject(person, "opposition leader ")},
	{"Prime Minister", swap("Elena Brandt", "Elena Brandt", "Marko Kovac", "Marko Kovac", "Kovac", "Prime Minister Kovac",
		"Brandt", "Prime Minister Brandt")},
	{"Foreign Minister", swap("Elena Brandt", "Foreign Minister Elena Brandt", "Marko Kovac", "Foreign Minister Marko Kovac",
		"Kovac", "Foreign Minister Kovac", "Brandt", "Foreign Minister Brandt")},
	{"General", swap("Elena Brandt", "Elena Brandt", "Marko Kovac", "Marko Kovac", "Kovac", "Gen. Kovac", "Brandt", "Sen. Brandt")},
	{"the coastal movement before", subject(body, "the coastal movement ")},
	{"the group", subject(body, "the Geneva-based group ")},
	// Names.
	{"initials", swap("Elena Brandt", "Elena T. Brandt", "Marko Kovac", "Marko J. Kovac", "Kovac", "Marko J. Kovac", "Brandt", "Elena T. Brandt")},
	{"two initials", swap("Elena Brandt", "Elena Brandt", "Marko Kovac", "Marko Kovac", "Kovac", "M. J. Kovac", "Brandt", "E.T. Brandt")},
	{"Jr", swap("Elena Brandt", "Elena Brandt", "Marko Kovac", "Marko Kovac Jr", "Kovac", "Marko Kovac Jr.", "Brandt", "Elena Brandt")},
	{"hyphen and apostrophe", swap("Elena Brandt", "Anne-Marie O’Brien", "Marko Kovac", "Jean-Luc N'Dour", "Kovac", "N'Dour", "Brandt", "O’Brien")},
	{"double name", swap("Elena Brandt", "Elena Brandt-Lee", "Marko Kovac", "Park Soo-jin", "Kovac", "Park Soo-jin", "Brandt", "Brandt-Lee")},
	{"accents", swap("Elena Brandt", "Élena Brändt", "Marko Kovac", "Márko Kovačević", "Kovac", "Kovačević", "Brandt", "Brändt")},
	{"capitals", swap("Crimson Dawn", "CRIMSON DAWN", "Kovac", "KOVAC", "Brandt", "BRANDT")},
	{"number", swap("Crimson Dawn", "Group 44")},
	{"23 March Movement", swap("Crimson Dawn", "the March 23 Movement")},
	{"lower case", swap("Crimson Dawn", "eDawn")},
	{"Arabic", swap("Crimson Dawn", "Al-Fajr")},
	{"and in a name", swap("Crimson Dawn", "Faith and Freedom")},
	{"state of two words", swap("Zembla", "North Zembla")},
	{"state with the", swap("Zembla", "the Zembla Islands")},
	{"short state", swap("Zembla", "the ZRU")},
}

// tight takes out the space behind a dash.
func tight(to func(*annotate.Annotator, string) string) func(*annotate.Annotator, string) string {
	return func(an *annotate.Annotator, text string) string {
		return strings.Replace(to(an, text), "— ", "—", 1)
	}
}

// subject puts words before the name that begins a text or clause as its subject.
func subject(name *regexp.Regexp, what string) func(*annotate.Annotator, string) string {
	mark := aside(name, "\x00")
	return func(an *annotate.Annotator, text string) string {
		at := strings.IndexByte(mark(an, text), 0)
		if at < 0 {
			return text
		}
		for _, m := range name.FindAllStringIndex(text, -1) {
			if m[1] == at {
				w := what
				if m[0] == 0 || strings.HasSuffix(text[:m[0]], ". ") || strings.HasSuffix(text[:m[0]], "“") {
					w = strings.ToUpper(w[:1]) + w[1:]
				}
				return text[:m[0]] + w + text[m[0]:]
			}
		}
		return text
	}
}
