package pipeline

import (
	"cmp"
	"slices"

	"epithet/stages/chart"
	"epithet/stages/report"
)

// addComparisons adds key terms, rates over time and what the charts find.
func (d *drawn) addComparisons(in *report.Input) {
	in.Findings = report.Findings{
		Frames: chart.FramesFinding(d.frames()), Entities: chart.EntitiesFinding(d.entities),
		Dispersion: chart.DispersionFinding(d.dispersion()), Voices: chart.VoicesFinding(d.voicesBehind()),
		Keys: cmp.Or(chart.KeysFinding(d.keyChart), chart.WhyNoKeys(d.keyChart)),
	}
	if len(d.periods.Periods) > 1 {
		in.Findings.Periods = chart.PeriodsFinding(d.periods)
		in.Periods = report.Periods{Names: d.periods.Periods}
		for _, r := range d.periodCounts {
			in.Periods.Counts = append(in.Periods.Counts, report.PeriodCount{
				Source: r.Source, Period: r.Period, Frame: r.Frame, Articles: r.SourceArticles, Mentions: r.Mentions, Per1000: r.Per1000,
			})
		}
	}
	if v := d.versus; v != nil {
		in.Findings.Versus = chart.VersusFinding(*v)
		in.Versus = &report.Versus{A: v.Sources[v.A].Name, B: v.Sources[v.B].Name}
	}
	d.addKeyTerms(in)
	if !d.keys.byColumn() {
		return
	}
	in.By = d.keys.by
	for i, look := range chart.Looks(d.keyChart.Sources) {
		in.Sides = append(in.Sides, report.Side{Name: d.keyChart.Sources[i].Name, Look: report.Look(look)})
	}
}

// addKeyTerms adds the lemmas that a side uses more than what it is held
// against, by the z of their log-odds. One whose interval reaches 0 is no key
// term, though it has a place where two sides are compared.
func (d *drawn) addKeyTerms(in *report.Input) {
	for _, r := range d.keys.lemmas {
		k := report.KeyTerm{
			Side: r.Source, Against: r.Against, Term: r.Label, POS: r.POS, Mentions: r.Mentions, Others: r.AgainstMentions,
			Per1000: r.Per1000, Elsewhere: r.AgainstPer1000,
			LogOdds: r.LogOdds, Low: r.LogOddsLow, High: r.LogOddsHigh, Z: r.LogOddsZ, Q: r.Q, Found: r.Q <= foundTo,
		}
		if r.LogOddsLow > 0 {
			in.Keys = append(in.Keys, k)
		}
		if in.Versus != nil && in.Versus.A == r.Source {
			in.Versus.Keys = append(in.Versus.Keys, k)
		}
	}
	byZ := func(a, b report.KeyTerm) int { return cmp.Compare(b.Z, a.Z) }
	slices.SortStableFunc(in.Keys, byZ)
	if in.Versus != nil {
		slices.SortStableFunc(in.Versus.Keys, byZ)
	}
}
