package annotate

import (
	_ "embed"
	"strings"
)

// The file has a line for each kind of abbreviation: its name, a colon, the
// words in lower case without their last full stop.
//
//go:embed abbreviations.txt
var abbreviationFile string

var abbreviations, openerWords = readAbbreviations(abbreviationFile)

func readAbbreviations(file string) (map[string]stop, map[string]bool) {
	kinds := map[string]stop{"title": title, "numbered": numbered, "acronym": acronym}
	stops, opens := map[string]stop{}, map[string]bool{}
	for line := range strings.Lines(file) {
		name, words, ok := strings.Cut(line, ":")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for _, word := range strings.Fields(words) {
			if name == "opener" {
				opens[word] = true
			} else {
				stops[word] = kinds[name]
			}
		}
	}
	return stops, opens
}
