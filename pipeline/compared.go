package pipeline

import (
	"math"
	"slices"

	"epithet/pipeline/table"
	"epithet/stages/article"
	"epithet/stages/compare"
)

// writeComparison compares the sides that were counted, and writes the tables of
// that to dir.
func (w *work) writeComparison(dir string, shards []*keptShard, ref *reference, to *[]Output) error {
	x, err := w.compare.contrast(w.sums.cells)
	if err != nil {
		return err
	}
	units, err := w.compare.units(x, w.study.Lexicon, ref, shards)
	if err != nil {
		return err
	}
	keys := x.keys(units, w.compare.Limits, w.workers)
	parts, err := x.spread(units, keys, shards)
	if err != nil {
		return err
	}
	var keyness, differences []Output
	err = inParallel(w.workers,
		func() error {
			return writeTable(dir, table.KeynessTable, x.keynessRows(units, keys, parts, w.workers), &keyness)
		},
		func() error {
			return writeTable(dir, table.Differences, x.differences(units, w.study.Lexicon), &differences)
		},
	)
	*to = slices.Concat(keyness, differences)
	return err
}

// differences has a row for each side and each frame and listed entity that
// occurs, also for those that the side lacks.
func (x *contrast) differences(units []unit, lex article.Lexicon) []table.Difference {
	listed := map[string]bool{}
	for _, e := range lex.Entities {
		listed[e.ID] = true
	}
	at := compare.At(confidence)
	var rows []table.Difference
	for i := range units {
		u := &units[i]
		if u.kind != frameUnit && u.kind != entityUnit {
			continue
		}
		var keys []int32
		for key, k := range u.keys {
			if u.kind == frameUnit || listed[k.key] {
				keys = append(keys, int32(key))
			}
		}
		rows = slices.Grow(rows, len(x.sides)*len(keys))
		var p []float64
		var with []int
		for side := range x.sides {
			for _, key := range keys {
				h := u.of(side, key)
				a, b := x.samples(u, side, h)
				if a.Words == 0 || b.Words == 0 {
					continue
				}
				t := &tested{side: int32(side), key: key, mine: h.Moments}
				r := table.Difference{Sides: x.named(u, t), Counted: x.counted(u, t, a, b),
					ArticleTest: testRow(u.articleTest(a, b), math.NaN()), Interval: howDifference}
				var interval compare.Interval
				r.Difference, interval = at.Difference(a, b)
				r.Low, r.High = interval.Low, interval.High
				if interval.Reason != "" {
					r.Low, r.High, r.Interval = math.NaN(), math.NaN(), "none: "+interval.Reason
				}
				if r.ArticleTest.Note == "" {
					p, with = append(p, r.ArticleTest.P), append(with, len(rows))
				}
				rows = append(rows, r)
			}
		}
		for i, q := range compare.BenjaminiHochberg(p) {
			rows[with[i]].Q = q
		}
	}
	return rows
}

// howDifference documents the interval of differences in the tables.
const howDifference = "square-and-add of score intervals over articles"
