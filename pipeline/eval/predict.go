package eval

import (
	"cmp"
	"context"
	"fmt"
	"path/filepath"

	"epithet/pipeline"
	"epithet/pipeline/study"
	"epithet/pipeline/table"
)

// Predicted is what a run found, as records.
type Predicted struct {
	Articles          int
	Characterisations []Record
	Mentions          []Record // of the lexicon's entities
	Quotes            []Record
	Parts             []Record // sentences by the kind of part that they stand in
}

// Predict runs the pipeline on a study, into a folder, and reads the tables.
func Predict(ctx context.Context, paths study.Paths, out string) (*Predicted, error) {
	sum, err := pipeline.Run(ctx, pipeline.Config{Study: paths, Out: out, Workers: 1})
	if err != nil {
		return nil, err
	}
	if len(sum.Rejects) > 0 {
		return nil, fmt.Errorf("%s: %s", sum.Rejects[0].Path, sum.Rejects[0].Reason)
	}
	p := &Predicted{Articles: int(sum.Articles)}
	tables := filepath.Join(out, "tables")
	err = each(tables, table.Sentences, func(r table.Sentence) {
		p.Parts = append(p.Parts, Record{Doc: r.DocID, Start: int(r.Start), End: int(r.End), Kind: r.Kind})
	})
	if err != nil {
		return nil, err
	}
	err = each(tables, table.EntityMentions, func(r table.EntityMention) {
		if r.Method == "catalogue" {
			p.Mentions = append(p.Mentions, Record{Doc: r.DocID, Start: int(r.Start), End: int(r.End), Surface: r.Surface, Entity: r.EntityID})
		}
	})
	if err != nil {
		return nil, err
	}
	err = each(tables, table.Quotes, func(r table.Quote) {
		if r.Kind != "indirect" {
			p.Quotes = append(p.Quotes, Record{Doc: r.DocID, Start: int(r.Start), End: int(r.End),
				Speaker: cmp.Or(r.SpeakerID, r.Speaker), Cue: r.Cue, Scare: r.Kind == "scare", Name: r.Kind == "name"})
		}
	})
	if err != nil {
		return nil, err
	}
	err = each(tables, table.Characterisations, func(r table.Characterisation) {
		p.Characterisations = append(p.Characterisations, Record{
			Doc: r.DocID, Start: int(r.Start), End: int(r.End), Surface: r.Surface, Frame: r.Frame,
			Target: r.Target, Holder: r.Holder, Voice: r.Voice, Polarity: r.Polarity, Contested: r.Contested, Confidence: r.Confidence,
		})
	})
	return p, err
}

func each[R any](dir string, t table.Of[R], f func(R)) error {
	for row, err := range pipeline.Rows(dir, t) {
		if err != nil {
			return err
		}
		f(row)
	}
	return nil
}
