package table

import (
	"regexp"
	"testing"
)

// Every measure says how it is computed, by a formula or a source with its
// year.
func TestMeasuresAreDocumented(t *testing.T) {
	year, formula := regexp.MustCompile(`\b1[89]\d\d\b|\b20\d\d\b`), regexp.MustCompile(`[^<]\s[-+*/]\s|\bsum\b|1000 \*`)
	tables := []*Table{EntityCounts.Table, FrameCounts.Table, TermCounts.Table, Sources.Table, KeynessTable.Table, Differences.Table,
		FramePeriods.Table, EntityPeriods.Table, Collocations.Table, Cooccurrences.Table}
	// What continues the documentation of the column before it.
	follows := map[string]bool{"article_high": true, "article_p": true}
	measures := 0
	for _, table := range tables {
		for _, c := range table.Columns {
			if c.Kind != Float64 {
				continue
			}
			measures++
			if !follows[c.Name] && !year.MatchString(c.Doc) && !formula.MatchString(c.Doc) {
				t.Errorf("%s.%s: neither a formula nor a source: %s", table.Name, c.Name, c.Doc)
			}
		}
	}
	if measures < 60 {
		t.Errorf("only %d measures", measures)
	}
}
