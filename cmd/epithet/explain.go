package main

import (
	"fmt"
	"strconv"
	"strings"

	"epithet/pipeline"
	"epithet/pipeline/study"

	"github.com/spf13/cobra"
)

func explainCommand() *cobra.Command {
	var p study.Paths
	c := &cobra.Command{
		Use:   "explain DOC:START",
		Short: "Show why a term has its target, holder, voice and polarity",
		Long: `Show the sentence of a characterisation, the rule that decided each of its
fields, the quotation and the names that it was read with, and how the sentence
was parsed. DOC:START is what kwic prints: the article, whole or as kwic cuts it
("…33fbde0ce9:1402"), and the byte at which the term stands. The corpus and
lexicon must be those of the run.`,
		Example: "  epithet kwic cult\n  epithet explain 003_1d12cf33fbde0ce9:1402",
		Args:    oneArg("a characterisation as DOC:START"),
		RunE: func(c *cobra.Command, args []string) error {
			i := strings.LastIndexByte(args[0], ':')
			if i < 0 {
				return fmt.Errorf("%q is not DOC:START, such as kwic prints it", args[0])
			}
			start, err := strconv.Atoi(args[0][i+1:])
			if err != nil || start < 0 {
				return fmt.Errorf("%q is no byte of an article; write DOC:START as kwic prints it", args[0][i+1:])
			}
			return pipeline.Explain(c.OutOrStdout(), p, args[0][:i], start)
		},
	}
	studyFlags(c, &p)
	return c
}
