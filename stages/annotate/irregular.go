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

type tagForm struct {
	tag  article.Tag
	form string
}

var irregularForms = readIrregular(irregularFile)

func readIrregular(file string) map[tagForm]string {
	forms := map[tagForm]string{}
	for line := range strings.Lines(file) {
		fields := strings.Fields(line)
		if len(fields) < 3 || fields[0] == "#" {
			continue
		}
		tag := article.ParseTag(fields[0])
		for _, form := range fields[2:] {
			forms[tagForm{tag, form}] = fields[1]
		}
	}
	return forms
}
