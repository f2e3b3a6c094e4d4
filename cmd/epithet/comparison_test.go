package main

import (
	"slices"
	"strings"
	"testing"

	"epithet/pipeline"
	"epithet/stages/article"

	"github.com/spf13/cobra"
)

func TestComparisonFlags(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string // in the error, empty for none
	}{
		{nil, ""},
		{[]string{"--pos", "noun, verb", "--ngrams", "3", "--period", "month", "--window", "1"}, ""},
		{[]string{"--pos", "all"}, ""},
		{[]string{"--pos", "noun,thing"}, `no part of speech "thing"; there are X, ADJ`},
		{[]string{"--pos", " "}, "name at least one"},
		{[]string{"--period", "week"}, "choose year or month"},
		{[]string{"--ngrams", "1"}, "choose 2 to 5"},
		{[]string{"--ngrams", "6"}, "choose 2 to 5"},
		{[]string{"--window", "0"}, "choose 1 to 100"},
		{[]string{"--top", "0"}, "at least 1"},
		{[]string{"--least-articles", "-1"}, "at least 1"},
	} {
		var compared pipeline.Comparison
		command := &cobra.Command{}
		check := comparisonFlags(command, &compared)
		if err := command.ParseFlags(c.args); err != nil {
			t.Fatal(err)
		}
		err := check()
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%v: error %v, want %q", c.args, err, c.want)
		}
	}
	for list, want := range map[string][]article.UPOS{
		"ADJ,NOUN": {article.ADJ, article.NOUN}, "verb": {article.VERB}, "all": pipeline.AllPOS,
	} {
		if got, err := partsOfSpeech(list); err != nil || !slices.Equal(got, want) {
			t.Errorf("%q: %v, %v", list, got, err)
		}
	}
}
