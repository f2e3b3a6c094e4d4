package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"epithet/pipeline"
	"epithet/pipeline/study"

	"github.com/spf13/cobra"
)

func checkCommand() *cobra.Command {
	var p study.Paths
	c := &cobra.Command{
		Use:   "check",
		Short: "Look for mistakes in a study before running it",
		Long: `Read sources.csv, lexicon.yaml and every article, and report what is wrong or
worth knowing: mistakes with file and line, articles that a run would leave out,
aliases that several entities share, terms that several frames share or that
are names as well, terms that count in capitals only. Nothing is written. The
exit code is 1 where articles would be left out, 2 where the configuration has
mistakes.`,
		Example: "  epithet check --corpus my-study",
		Args:    noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return check(p, c.OutOrStdout())
		},
	}
	studyFlags(c, &p)
	return c
}

func check(p study.Paths, w io.Writer) error {
	st, err := study.Open(p)
	if err != nil {
		return err
	}
	articles, dated, sources, rejected := 0, 0, map[string]bool{}, map[string]bool{}
	groups := map[string]bool{} // columns to compare by
	foreign := map[string]int{} // articles in other languages than English
	var rejects []*study.Reject
	for item, err := range st.Items() {
		if err != nil {
			return fmt.Errorf("the corpus cannot be read: %w", err)
		}
		if item.Reject != nil {
			rejects = append(rejects, item.Reject)
			rejected[item.Reject.Source] = true
			continue
		}
		articles++
		if l := item.Article.Language; !english(l) {
			foreign[l]++
		}
		sources[item.Article.Source] = true
		if !item.Article.Published.IsZero() {
			dated++
		}
		for _, g := range item.Article.Groups {
			groups[g.Name] = true
		}
	}
	if articles+len(rejects) == 0 {
		return pipeline.ErrNoArticle
	}
	aliases, terms := 0, 0
	for _, e := range st.Lexicon.Entities {
		aliases += len(e.Aliases)
	}
	for _, f := range st.Lexicon.Frames {
		terms += len(f.Terms)
	}
	fmt.Fprintf(w, "articles  %d from %s, %d with a date\n", articles, some(len(sources), "source", "sources"), dated)
	if len(groups) > 0 {
		fmt.Fprintf(w, "compare   by source, or --by %s\n", printable(strings.Join(slices.Sorted(maps.Keys(groups)), ", ")))
	}
	fmt.Fprintf(w, "lexicon   %s with %s, %s with %s\n", some(len(st.Lexicon.Entities), "entity", "entities"), some(aliases, "alias", "aliases"),
		some(len(st.Lexicon.Frames), "frame", "frames"), some(terms, "term", "terms"))
	for _, s := range study.SharedAliases(st.Lexicon) {
		fmt.Fprintf(w, "shared    alias %q: %s; it stands for the one last named unambiguously\n", s.Name, strings.Join(s.IDs, ", "))
	}
	for _, s := range study.SharedTerms(st.Lexicon) {
		fmt.Fprintf(w, "shared    term %q: %s; it counts in each\n", s.Name, strings.Join(s.IDs, ", "))
	}
	for _, s := range study.NamedTerms(st.Lexicon) {
		fmt.Fprintf(w, "shared    term %q: an alias of %s, too; where it is a name it does not count\n", s.Name, strings.Join(s.IDs, ", "))
	}
	if caps := study.TermsInCapitals(st.Lexicon); len(caps) > 0 {
		fmt.Fprintf(w, "note      terms in capitals, which count in capitals only: %s\n", strings.Join(caps, ", "))
	}
	if everyday := study.EverydayAliases(st.Lexicon); len(everyday) > 0 {
		fmt.Fprintf(w, "note      aliases that are everyday words, too; at the head of a sentence they count where the article has the name elsewhere: %s\n", strings.Join(everyday, ", "))
	}
	if plurals := pipeline.PluralTerms(st.Lexicon); len(plurals) > 0 {
		fmt.Fprintf(w, "note      terms in the plural, which do not find the singular: %s\n", strings.Join(plurals, ", "))
	}
	for _, language := range slices.Sorted(maps.Keys(foreign)) {
		fmt.Fprintf(w, "note      %s in %s: tags, names, quotations and judgements follow English rules\n",
			some(foreign[language], "article", "articles"), printable(language))
	}
	for _, n := range st.Notices {
		fmt.Fprintf(w, "note      %s\n", printable(n))
	}
	for _, r := range rejects {
		fmt.Fprintf(w, "left out  %s: %s\n", printable(r.Path), printable(r.Reason))
	}
	if lost := study.LostNotice(rejected, sources); lost != "" {
		fmt.Fprintf(w, "note      %s\n", printable(lost))
	}
	if alike := study.AlikeNotice(slices.Collect(maps.Keys(sources))); alike != "" {
		fmt.Fprintf(w, "note      %s\n", printable(alike))
	}
	if len(rejects) > 0 {
		return errPartial
	}
	return nil
}

// english reports whether a language, as it is written of an article, is English
// or unknown.
func english(language string) bool {
	tag, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(language, "_", "-")), "-")
	return slices.Contains([]string{"", "en", "eng", "english", "und"}, tag)
}

// some is a number of things by their name.
func some(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, more)
}
