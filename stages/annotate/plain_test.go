package annotate

import (
	"maps"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/mingrammer/commonregex"

	"epithet/stages/annotate/internal/compile"
	"epithet/stages/article"
)

// plainTagger is the tagger in its plainest form, with maps of strings and
// regular expressions: slow, and short enough to be seen to be right.
type plainTagger struct{ *compile.Weights }

func newPlainTagger(t testing.TB) *plainTagger {
	w, err := compile.Load()
	if err != nil {
		t.Fatal(err)
	}
	return &plainTagger{w}
}

var trace = regexp.MustCompile(`^(?:0|\*[\w?]\*|\*-\d{1,3}|\*[A-Z]+\*-\d{1,3}|\*)$`)

// rule is the tag of a word by its form, empty if its form does not say.
func (p *plainTagger) rule(word string) string {
	switch {
	case word == "-":
		return "-"
	case isEmoticon(word):
		return "SYM"
	case commonregex.LinkRegex.MatchString(word), commonregex.EmailRegex.MatchString(word), strings.HasPrefix(word, "@"):
		return "NN"
	case trace.MatchString(word):
		return "-NONE-"
	case word == "-LRB-", word == "-RRB-":
		return word
	}
	return p.Tags[word]
}

// tag gives the classes with the highest score for each word, where the tags
// before it are those of got.
func (p *plainTagger) tag(words []string, got []article.Token) [][]string {
	context := []string{"-START-", "-START2-"}
	for _, w := range words {
		context = append(context, plainNormal(w))
	}
	context = append(context, "-END-", "-END2-")
	var best [][]string
	p1, p2 := "-START-", "-START2-"
	for i, w := range words {
		classes := []string{p.rule(w)}
		if classes[0] == "" {
			classes = p.best(w, context[i:i+5], p1, p2)
		}
		best = append(best, classes)
		p1, p2 = got[i].Tag.String(), p1
	}
	return best
}

func (p *plainTagger) best(word string, c []string, p1, p2 string) []string {
	scores := map[string]int{}
	for _, feature := range []string{
		"bias", "i suffix " + s3(word), "i pref1 " + string(rune(word[0])),
		"i-1 tag " + p1, "i-2 tag " + p2, "i tag+i-2 tag " + p1 + " " + p2,
		"i word " + c[2], "i-1 tag+i word " + p1 + " " + c[2],
		"i-1 word " + c[1], "i-1 suffix " + s3(c[1]), "i-2 word " + c[0],
		"i+1 word " + c[3], "i+1 suffix " + s3(c[3]), "i+2 word " + c[4],
	} {
		for class, weight := range p.Rows[feature] {
			scores[class] += int(math.Round(weight * 1000))
		}
	}
	highest := slices.Max(slices.Collect(maps.Values(scores)))
	maps.DeleteFunc(scores, func(_ string, score int) bool { return score < highest })
	return slices.Sorted(maps.Keys(scores))
}

func s3(s string) string {
	if len(s) > 3 {
		return s[len(s)-3:]
	}
	return s
}

func plainNormal(word string) string {
	_, err := strconv.Atoi(word)
	switch {
	case strings.Contains(word, "-") && word[0] != '-':
		return "!HYPHEN"
	case err == nil && len(word) == 4:
		return "!YEAR"
	case word[0] >= '0' && word[0] <= '9':
		return "!DIGITS"
	}
	return strings.ToLower(word)
}
