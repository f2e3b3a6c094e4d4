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
	workers int
	done    func(articles int)
	repeats repeats
}

// all takes the corpus through the stages, shard by shard, and gives the
// shards' results in the order of the corpus. Every other worker records a shard
// at a time, and holds one in memory as the reader does; the rest analyse
// articles for these, as they all do who find no shard left.
func (w *work) all(ctx context.Context) ([]*keptShard, error) {
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
			w.repeats.note(s.items)
			select {
			case jobs <- s:
			case <-ctx.Done():
				return
			}
		}
	})
	recorders := (w.workers + 1) / 2
	annotators := newAnnotators(recorders)
	offers := make(chan *batch, recorders*batchesAhead(w.workers))
	var mu sync.Mutex
	var results []*keptShard
	recording.Add(recorders)
	for i := range w.workers {
		running.Go(func() {
			a := newAnalyser(w.lexicon, annotators)
			if i < recorders {
				err := w.record(ctx, newRecorder(a, w.compare, offers, w.workers), jobs, func(number int, k *keptShard) {
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
func (w *work) record(ctx context.Context, r *recorder, jobs <-chan shard, result func(number int, k *keptShard)) error {
	tables := newTables(w.tables)
	j, ok := w.next(r, jobs)
	for ok {
		if err := w.do(ctx, r, tables, &j); err != nil {
			return err
		}
		var following job
		following, ok = w.next(r, jobs) // others begin with it while this one is ended
		if err := w.end(r, tables, &j); err != nil {
			return err
		}
		result(j.shard.number, j.kept)
		j = following
	}
	return nil
}

// job is a shard that a recorder does.
type job struct {
	shard shard
	key   string
	kept  *keptShard // its results, if found
	found bool       // whether they are there from a run before
}

// next is the next shard, if there is one. Unless its results are found, its
// first articles are offered.
func (w *work) next(r *recorder, jobs <-chan shard) (j job, ok bool) {
	if j.shard, ok = <-jobs; !ok {
		return j, false
	}
	j.key = j.shard.key(program(), w.lexicon.hash, w.compare.counting())
	if program() != "" {
		j.kept, j.found = w.store.find(j.key, w.tables)
	}
	if !j.found {
		r.begin(j.shard.items)
	}
	return j, true
}

// do logs what a shard's articles hold, and makes their rows unless they were
// found.
func (w *work) do(ctx context.Context, r *recorder, tables *articleTables, j *job) error {
	r.log.Reset()
	if j.found {
		w.done(len(j.shard.items))
		return j.kept.all(&r.log)
	}
	k, err := w.store.begin(j.shard.number)
	if err != nil {
		return err
	}
	j.kept = k
	if err := tables.create(k.dir); err != nil {
		return err
	}
	return r.each(func(b *batch) error {
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
}

// end adds a shard to the sums, and keeps its results unless they were found; at
// the same time where there are workers for both.
func (w *work) end(r *recorder, tables *articleTables, j *job) (err error) {
	var adding sync.WaitGroup
	adding.Go(func() { w.sums.add(&r.log) })
	defer adding.Wait()
	if w.workers < 2 {
		adding.Wait()
	}
	if j.found {
		return nil
	}
	if j.kept.sheet.Parts, err = tables.close(); err != nil {
		return err
	}
	return w.store.finish(j.kept, j.key, &r.log)
}
