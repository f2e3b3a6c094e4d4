// Package pipeline runs the whole of epithet: articles in, tables and charts
// out. Run is the way through, from top to bottom:
//
//  1. study opens the corpus, its sources.csv and lexicon.yaml;
//  2. workers take one article at a time through the stages (analyse.go): clean,
//     annotate, mention, quote, term; each is a pure function of the article;
//  3. the results come back in the order of the corpus and become rows of the
//     tables (rows.go) and integer counts per source (stages/tally);
//  4. at the end the counts become rates with intervals (rates.go, by
//     stages/compare), and the rates become charts (charts.go, by stages/chart);
//  5. a manifest says what was read and written, and output swaps the new
//     results in as a whole.
//
// Nothing that is written depends on the clock, on the number of workers or on
// the order in which they finish.
package pipeline

import (
	"context"

	"epithet/pipeline/output"
	"epithet/pipeline/study"
	"epithet/pipeline/table"
	"epithet/stages/tally"
)

// Version is epithet's own. A change of any output's bytes changes it.
const Version = "0.1.0"

// Config says what to read and where to write.
type Config struct {
	Study   study.Paths
	Out     string // the output folder
	Workers int    // articles worked on at a time, at least 1
	// Progress is told how many articles are done; total is -1 where only
	// reading the corpus tells. It may be nil.
	Progress func(done, total int)
}

// Summary is what a run read, left out and wrote.
type Summary struct {
	Articles          int64
	Sources           int
	Words             int64
	FurnitureBytes    int64
	Mentions          int64
	Quotes            int64
	Characterisations int64
	Rejects           []table.Reject
	Notices           []string // what the analyst should know of the input and the charts
	Outputs           []Output

	inputs []study.Input // the articles that are files of their own
}

// Run reads the corpus and replaces the output folder. Articles that cannot be
// read are in Summary.Rejects, and no error. On an error, or when ctx is done
// first, the output folder is as it was.
func Run(ctx context.Context, cfg Config) (*Summary, error) {
	st, err := study.Open(cfg.Study)
	if err != nil {
		return nil, err
	}
	out, err := output.Begin(cfg.Out)
	if err != nil {
		return nil, err
	}
	sum := &Summary{Notices: st.Notices}
	err = write(ctx, cfg, st, out, sum)
	if err != nil {
		out.Discard()
		return nil, err
	}
	return sum, out.Commit()
}

func write(ctx context.Context, cfg Config, st *study.Study, out *output.Folder, sum *Summary) error {
	tables, err := createTables(out)
	if err != nil {
		return err
	}
	counts := tally.New()
	for o := range analyseAll(ctx, st, cfg.Workers) {
		if o.reject != nil {
			sum.Rejects = append(sum.Rejects, *o.reject)
		} else {
			sum.add(o.rows)
			counts.Add(o.rows.counts)
			if err := tables.append(o.rows); err != nil {
				return err
			}
		}
		if cfg.Progress != nil {
			cfg.Progress(int(sum.Articles)+len(sum.Rejects), st.Total)
		}
	}
	if err := context.Cause(ctx); err != nil {
		return err
	}
	sum.Sources = len(counts.Sources())

	sum.Outputs, err = tables.close()
	if err != nil {
		return err
	}
	var o [4]Output
	var errs [4]error
	o[0], errs[0] = writeTable(out, table.EntityCounts, entityCounts(counts))
	o[1], errs[1] = writeTable(out, table.FrameCounts, frameCounts(counts, st.Lexicon.Frames))
	o[2], errs[2] = writeTable(out, table.TermCounts, termCounts(counts))
	o[3], errs[3] = writeTable(out, table.Rejects, sum.Rejects)
	sum.Outputs = append(sum.Outputs, o[:]...)
	if err := firstError(errs[:]...); err != nil {
		return err
	}
	charts, notices, err := drawCharts(out)
	if err != nil {
		return err
	}
	sum.Outputs = append(sum.Outputs, charts...)
	sum.Notices = append(sum.Notices, notices...)
	return writeManifest(out, st, sum)
}

func (s *Summary) add(r *rows) {
	s.Articles++
	s.Words += r.document.Words
	s.FurnitureBytes += r.document.FurnitureBytes
	s.Mentions += int64(len(r.mentions))
	s.Quotes += int64(len(r.quotes))
	s.Characterisations += int64(len(r.characterisations))
	if r.file {
		s.inputs = append(s.inputs, study.Input{Path: r.document.Path, SHA256: r.document.SHA256, Bytes: r.document.Bytes})
	}
}
