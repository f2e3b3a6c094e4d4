package pipeline

import (
	"context"
	"sync"

	"epithet/pipeline/study"
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
// shards' results in the order of the corpus. Every other worker records a shard
// at a time, and holds one in memory as the reader does; the rest analyse
// articles for these, as they all do who find no shard left.
func (w *work) all(ctx context.Context, workers int) ([]*kept, error) {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	jobs := make(chan shard)
	var running, recording sync.WaitGroup
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
	recorders := (workers + 1) / 2
	annotators := newAnnotators(recorders)
	offers := make(chan *batch, recorders*batchesAhead)
	var mu sync.Mutex
	var results []*kept
	recording.Add(recorders)
	for i := range workers {
		running.Go(func() {
			a := newAnalyser(w.lexicon, annotators)
			if i < recorders {
				err := w.record(ctx, newRecorder(a, w.compare, offers), jobs, func(number int, k *kept) {
					mu.Lock()
					defer mu.Unlock()
					for len(results) <= number {
						results = append(results, nil)
					}
					results[number] = k
				})
				recording.Done()
				if err != nil {
					stop(err)
					return
				}
			}
			for b := range offers {
				a.take(b)
			}
		})
	}
	recording.Wait()
	close(offers)
	running.Wait()
	return results, context.Cause(ctx)
}

// record does shards until there are none.
func (w *work) record(ctx context.Context, r *recorder, jobs <-chan shard, result func(number int, k *kept)) error {
	tables := newTables(w.tables)
	for s := range jobs {
		k, err := w.do(ctx, r, tables, s)
		if err != nil {
			return err
		}
		result(s.number, k)
	}
	return nil
}

// do finds a shard's results, or makes them, and adds it to the sums.
func (w *work) do(ctx context.Context, r *recorder, tables *articleTables, s shard) (*kept, error) {
	r.log.Reset()
	key := s.key(program(), w.lexicon.hash, w.compare.counting())
	if k, ok := w.store.find(key, w.tables); ok && program() != "" {
		if err := k.all(&r.log); err != nil {
			return nil, err
		}
		w.sums.add(&r.log)
		w.done(len(s.items))
		return k, nil
	}
	k, err := w.store.begin(s.number)
	if err != nil {
		return nil, err
	}
	if err := tables.create(k.dir); err != nil {
		return nil, err
	}
	err = r.each(s.items, func(b *batch) error {
		for i := range b.items {
			if err := context.Cause(ctx); err != nil {
				return err
			}
			rows, reject := r.record(b, i)
			if reject != nil {
				k.sheet.Rejects = append(k.sheet.Rejects, *reject)
			} else {
				r.log.Add(&r.counter.o)
				k.sheet.Totals.add(rows.totals())
				if err := tables.append(rows); err != nil {
					return err
				}
			}
			w.done(1)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if k.sheet.Parts, err = tables.close(); err != nil {
		return nil, err
	}
	w.sums.add(&r.log)
	return k, w.store.finish(k, key, &r.log)
}
