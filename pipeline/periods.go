package pipeline

import (
	"fmt"
	"strings"

	"epithet/pipeline/table"
	"epithet/stages/article"
	"epithet/stages/compare"
	"epithet/stages/tally"
)

// Period is a stretch of time over which rates are given.
type Period string

// The periods.
const (
	Year  Period = "year"
	Month Period = "month"
)

// How a year and a month are written.
const (
	yearLayout  = "2006"
	monthLayout = "2006-01"
)

// monthOf is the month of publication, empty where it is unknown.
func monthOf(a *article.Article) string {
	if a.Published.IsZero() {
		return ""
	}
	return a.Published.Format(monthLayout)
}

// name is the period that a month falls in.
func (p Period) name(month string) string {
	if p == Month {
		return month
	}
	return strings.SplitN(month, "-", 2)[0]
}

// overTime sums counts by source and month up by source and period, without
// the articles of unknown date, and says how many these are.
func (p Period) overTime(months *tally.Counts) (periods *tally.Counts, undated int64) {
	for _, cell := range months.Sources() {
		if _, month, _ := strings.Cut(cell, cellMark); month == "" {
			undated += months.Size(cell).Articles
		}
	}
	return months.Group(func(cell string) (string, bool) {
		source, month, _ := strings.Cut(cell, cellMark)
		return source + cellMark + p.name(month), month != ""
	}), undated
}

// framePeriods has a row for each source, period in which it has articles, and
// frame.
func framePeriods(periods *tally.Counts, frames []article.Frame) []table.FramePeriod {
	at := compare.At(confidence)
	var rows []table.FramePeriod
	for _, cell := range periods.Sources() {
		source, period, _ := strings.Cut(cell, cellMark)
		found := framesOf(periods.Terms(cell))
		for _, f := range frames {
			rows = append(rows, table.FramePeriod{Source: source, Period: period, Frame: f.ID, Label: f.Label,
				Rate: rateOf(at, periods.Size(cell), found[f.ID])})
		}
	}
	return rows
}

// entityPeriods has a row for each source, period in which it has articles, and
// listed entity that it names in any.
func entityPeriods(periods *tally.Counts, listed []article.Entity) []table.EntityPeriod {
	at := compare.At(confidence)
	bySource := periods.Group(sourceOf)
	names := map[string]article.Entity{}
	for _, e := range listed {
		names[e.ID] = e
	}
	var rows []table.EntityPeriod
	for _, cell := range periods.Sources() {
		source, period, _ := strings.Cut(cell, cellMark)
		found := map[tally.ID]tally.Moments{}
		for _, e := range periods.IDs(cell) {
			found[e.Key] = e.Moments
		}
		for _, e := range bySource.IDs(source) {
			listed := names[string(e.Key)]
			rows = append(rows, table.EntityPeriod{Source: source, Period: period, EntityID: string(e.Key), Entity: listed.Name,
				Type: listed.Type, Rate: rateOf(at, periods.Size(cell), found[e.Key])})
		}
	}
	return rows
}

// undatedNotice says what the tables over time leave out.
func undatedNotice(undated, articles int64) string {
	if undated == articles {
		return "no article has a date: nothing is told of periods"
	}
	if undated == 1 {
		return fmt.Sprintf("1 of %d articles has no date and is in none of the periods", articles)
	}
	return fmt.Sprintf("%d of %d articles have no date and are in none of the periods", undated, articles)
}
