package annotate

import (
	_ "embed"
	"strings"

	"epithet/stages/article"
)

// The file has a tag, a lemma and its irregular forms on each line. VBD stands
// for past tense and participle, VB for every form of a verb.
//
//go:embed irregular.txt
var irregularFile string

type inflectedForm struct {
	kind inflection
	form string
}

var irregularForms = readIrregular(irregularFile)

func readIrregular(file string) map[inflectedForm]string {
	forms := map[inflectedForm]string{}
	for line := range strings.Lines(file) {
		fields := strings.Fields(line)
		if len(fields) < 3 || fields[0] == "#" {
			continue
		}
		kinds := []inflection{inflections[article.ParseTag(fields[0])]}
		if fields[0] == "VB" {
			kinds = []inflection{baseVerb, thirdPerson, pastVerb, ingVerb}
		}
		for _, form := range fields[2:] {
			for _, kind := range kinds {
				forms[inflectedForm{kind, form}] = fields[1]
			}
		}
	}
	return forms
}
