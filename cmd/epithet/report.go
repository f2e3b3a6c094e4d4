package main

import (
	"fmt"
	"path/filepath"

	"epithet/pipeline"

	"github.com/spf13/cobra"
)

func reportCommand() *cobra.Command {
	var out string
	c := &cobra.Command{
		Use:   "report",
		Short: "Draw the charts and write report.html anew from the tables",
		Long: `Draw the charts and write report.html anew from the tables of a run. The
articles are not needed. The page is one file that any browser opens, from the
disk as well; it loads nothing.`,
		Example: `  epithet report
  epithet report --out my-study-out`,
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			sum, err := pipeline.Report(out)
			if err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "wrote     %s and %d chart files\n", filepath.Join(out, "report.html"), len(sum.Outputs)-1)
			for _, n := range sum.Notices {
				fmt.Fprintf(c.OutOrStdout(), "note      %s\n", printable(n))
			}
			return nil
		},
	}
	c.Flags().StringVar(&out, "out", "out", "`folder` that a run wrote to")
	return c
}
