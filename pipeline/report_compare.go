package pipeline

import (
	"cmp"
	"encoding/json"
	"slices"

	"epithet/pipeline/table"
	"epithet/stages/chart"
	"epithet/stages/report"
)

// addComparisons adds key terms, rates over time and what the charts find. It
// returns what tells an article's side.
func addComparisons(in *report.Input, tables string, d *chartData) (side func(table.Document) string, err error) {
	keys, err := readKeys(tables, d)
	if err != nil {
		return nil, err
	}
	periods, err := readPeriods(tables, d)
	if err != nil {
		return nil, err
	}
	in.Findings = report.Findings{
		Frames: chart.FramesFinding(d.frames()), Entities: chart.EntitiesFinding(d.entities()),
		Dispersion: chart.DispersionFinding(d.dispersion()), Voices: chart.VoicesFinding(d.voicesBehind()),
		Keys: chart.KeysFinding(keys.keys),
	}
	if len(periods.Periods) > 1 {
		in.Findings.Periods = chart.PeriodsFinding(periods)
		in.Periods = report.Periods{Names: periods.Periods}
		err := eachRow(tables, table.FramePeriods, func(r table.FramePeriod) {
			in.Periods.Counts = append(in.Periods.Counts, report.PeriodCount{
				Source: r.Source, Period: r.Period, Frame: r.Frame, Articles: r.SourceArticles, Mentions: r.Mentions, Per1000: r.Per1000,
			})
		})
		if err != nil {
			return nil, err
		}
	}
	if keys.versus != nil {
		in.Findings.Versus = chart.VersusFinding(*keys.versus)
		in.Versus = &report.Versus{A: keys.versus.Sources[keys.versus.A].Name, B: keys.versus.Sources[keys.versus.B].Name}
	}
	by, err := addKeyTerms(in, tables)
	if by == bySource || by == "" {
		return func(table.Document) string { return "" }, err
	}
	for i, look := range chart.Looks(keys.keys.Sources) {
		in.Sides = append(in.Sides, report.Side{Name: keys.keys.Sources[i].Name, Look: report.Look(look)})
	}
	return func(d table.Document) string { return groupOf(d.Groups, by) }, err
}

// groupOf is the value of a column in an article's groups, empty where there is
// none.
func groupOf(groups, column string) string {
	var values map[string]string
	if groups == "" || json.Unmarshal([]byte(groups), &values) != nil {
		return ""
	}
	return values[column]
}

// addKeyTerms adds the lemmas that a side uses more than what it is held
// against, by the z of their log-odds, and returns by what was compared. One
// whose interval reaches 0 is no key term, though it has a place where two
// sides are compared.
func addKeyTerms(in *report.Input, tables string) (by string, err error) {
	err = eachRow(tables, table.KeynessTable, func(r table.Keyness) {
		by = r.By
		if r.Unit != lemmaUnit {
			return
		}
		k := report.KeyTerm{
			Side: r.Source, Against: r.Against, Term: r.Label, POS: r.POS, Mentions: r.Mentions, Others: r.AgainstMentions,
			Per1000: r.Per1000, Elsewhere: r.AgainstPer1000,
			LogOdds: r.LogOdds, Low: r.LogOddsLow, High: r.LogOddsHigh, Z: r.LogOddsZ, Q: r.ArticleTest.Q, Found: r.ArticleTest.Q <= found,
		}
		if r.LogOddsLow > 0 {
			in.Keys = append(in.Keys, k)
		}
		if in.Versus != nil && in.Versus.A == r.Source {
			in.Versus.Keys = append(in.Versus.Keys, k)
		}
	})
	byZ := func(a, b report.KeyTerm) int { return cmp.Compare(b.Z, a.Z) }
	slices.SortStableFunc(in.Keys, byZ)
	if in.Versus != nil {
		slices.SortStableFunc(in.Versus.Keys, byZ)
	}
	return by, err
}
