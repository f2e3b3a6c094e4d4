package pipeline

import (
	"context"
	"sync"

	"epithet/pipeline/study"
	"epithet/stages/tally"
)

// work is what the workers of a run share.
type work struct {
	study   *study.Study
	lexicon lexicon
	compare Comparison
	store   store
	sums    *sums
	tables  []string // of ArticleTables, those to write
	least   int      // bytes of a shard
	done    func(articles int)
}

// all takes the corpus through the stages, shard by shard, and gives the
// shards' results in the order of the corpus. Each worker holds one shard in
// memory, and the reader one more.
func (w *work) all(ctx context.Context, workers int) ([]*kept, error) {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	jobs := make(chan shard)
	var running sync.WaitGroup
	running.Go(func() {
		defer close(jobs)
		for s, err := range shards(w.study.Items(), w.least) {
			if err != nil {
				stop(err)
				return
			}
			select {
			case jobs <- s:
			case <-ctx.Done():
				return
			}
		}
	})
	var mu sync.Mutex
	var results []*kept
	for range workers {
		running.Go(func() {
			a, log := newAnalyser(w.lexicon, w.compare), new(tally.Log)
			for s := range jobs {
				k, err := w.do(ctx, a, log, s)
				if err != nil {
					stop(err)
					return
				}
				mu.Lock()
				for len(results) <= s.number {
					results = append(results, nil)
				}
				results[s.number] = k
				mu.Unlock()
			}
		})
	}
	running.Wait()
	return results, context.Cause(ctx)
}

// do finds a shard's results, or makes them, and adds it to the sums.
func (w *work) do(ctx context.Context, a *analyser, log *tally.Log, s shard) (*kept, error) {
	log.Reset()
	key := s.key(program(), w.lexicon.hash, w.compare.counting())
	if k, ok := w.store.find(key, w.tables); ok && program() != "" {
		if err := k.all(log); err != nil {
			return nil, err
		}
		w.sums.add(log)
		w.done(len(s.items))
		return k, nil
	}
	k, err := w.store.begin(s.number)
	if err != nil {
		return nil, err
	}
	tables, err := createTables(k.dir, w.tables)
	if err != nil {
		return nil, err
	}
	for batch := range batches(s.items) {
		a.begin(batch)
		for i := range batch {
			if err := context.Cause(ctx); err != nil {
				return nil, err
			}
			r, reject := a.rows(log, batch, i)
			if reject != nil {
				k.sheet.Rejects = append(k.sheet.Rejects, *reject)
			} else {
				log.Add(&a.counter.o)
				k.sheet.Totals.add(r.totals())
				if err := tables.append(r); err != nil {
					return nil, err
				}
			}
			w.done(1)
		}
	}
	if k.sheet.Parts, err = tables.close(); err != nil {
		return nil, err
	}
	w.sums.add(log)
	return k, w.store.finish(k, key, log)
}
