// Command epithet reads news articles and answers, for every source side by
// side: who is mentioned, what are they called, and in whose voice.
//
// It exits with 0 when all went well, with 1 when a run left articles out or a
// search found nothing, and with 2 when it could not do what it was asked to.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"epithet/pipeline"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// errPartial ends a command that did its work and has something to report:
// exit code 1.
var errPartial = errors.New("partial")

func main() {
	err := newCommand().ExecuteContext(context.Background())
	switch {
	case err == nil:
	case errors.Is(err, errPartial):
		os.Exit(1)
	default:
		fmt.Fprintln(os.Stderr, "epithet: "+strings.ReplaceAll(strings.TrimSpace(err.Error()), "\n", "\n         "))
		os.Exit(2)
	}
}

func newCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "epithet",
		Short: "Who is mentioned in the news, what are they called, and in whose voice",
		Long: `epithet reads news articles of several sources and answers, side by side:
who is mentioned, what are they called, and in whose voice. Every number leads
back to the bytes of the article behind it.

Begin with
  epithet run                 read the example articles, write tables and charts to out/
  epithet kwic terrorist      see a term in its sentences
  epithet cat term_counts     look at a table

Your own articles: epithet init my-study makes a folder to fill, and
epithet run --corpus my-study reads it.`,
		Version:       pipeline.Version,
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.SetVersionTemplate("epithet {{.Version}}\n")
	root.CompletionOptions.HiddenDefaultCmd = true
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return fmt.Errorf("%w (see: %s --help)", flagError(err), c.CommandPath())
	})
	root.AddCommand(runCommand(), catCommand(), kwicCommand(), explainCommand(), reportCommand(), checkCommand(), initCommand())
	return root
}

// oneArg wants one argument, which is what.
func oneArg(what string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) != 1 {
			return fmt.Errorf("name %s (see: %s --help)", what, c.CommandPath())
		}
		return nil
	}
}

func noArgs(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("%q is no flag of %s (see: %s --help)", args[0], c.CommandPath(), c.CommandPath())
	}
	return nil
}

// flagError says of a flag's value what it should be, in place of what package
// strconv says.
func flagError(err error) error {
	var wrong *pflag.InvalidValueError
	if !errors.As(err, &wrong) {
		return err
	}
	kinds := map[string]string{"int": "a whole number", "int64": "a whole number", "float64": "a number such as 0.8", "bool": "true or false"}
	kind, ok := kinds[wrong.GetFlag().Value.Type()]
	if !ok {
		return err
	}
	return fmt.Errorf("--%s %s: write %s", wrong.GetFlag().Name, wrong.GetValue(), kind)
}
