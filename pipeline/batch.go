package pipeline

import (
	"fmt"
	"sync/atomic"

	"epithet/pipeline/study"
	"epithet/pipeline/table"
	"epithet/stages/article"
	"epithet/stages/tally"
)

// batch is articles that are analysed together, by the worker that takes it.
type batch struct {
	items []study.Item
	taken atomic.Bool
	done  chan struct{} // told when found is made

	found []analysis // of the items, if ready
	ready bool       // whether the stages came through all items
}

// A batch is as many articles as have so many bytes of text, or one: so many that
// what the stages remember of words is seldom fetched anew, and of several workers
// so few that none waits long for another's.
const (
	batchBytes    = 192 << 10
	sharedBytes   = 48 << 10
	batchArticles = 64
)

// batches cuts a shard's items into batches for so many workers.
func batches(items []study.Item, workers int) (all [][]study.Item) {
	most := batchBytes
	if workers > 1 {
		most = sharedBytes
	}
	for len(items) > 0 {
		n, bytes := 1, len(items[0].Article.Text)
		for n < len(items) && n < batchArticles && bytes+len(items[n].Article.Text) <= most {
			bytes += len(items[n].Article.Text)
			n++
		}
		all = append(all, items[:n])
		items = items[n:]
	}
	return all
}

// take analyses a batch, unless another worker has taken it.
func (w *analyser) take(b *batch) bool {
	if !b.taken.CompareAndSwap(false, true) {
		return false
	}
	w.analyseBatch(b)
	b.done <- struct{}{}
	return true
}

// analyseBatch analyses the items of a batch. Where that fails, the batch is not
// ready, and its items are to be analysed one by one.
func (w *analyser) analyseBatch(b *batch) {
	b.ready = false
	defer func() {
		if recover() != nil {
			*w = *newAnalyser(w.lexicon, w.annotators) // what the stages keep may be half done
		}
	}()
	var nothing article.Article
	articles := make([]*article.Article, len(b.items))
	for i := range b.items {
		articles[i] = &b.items[i].Article
		if b.items[i].Reject != nil {
			articles[i] = &nothing
		}
	}
	for len(b.found) < len(articles) {
		b.found = append(b.found, analysis{})
	}
	w.analyseAll(b.found, articles)
	b.ready = true
}

// batchesAhead is how many batches a recorder has others analyse before it needs
// them, with the one at hand. Alone it has that one, whose memory then stays near
// the processor.
func batchesAhead(workers int) int {
	if workers < 2 {
		return 1
	}
	return 6
}

// recorder makes rows and counts of a shard's articles, in their order. It
// analyses them as well, as far as no other worker does.
type recorder struct {
	*analyser
	compare Comparison
	workers int            // of the run
	offers  chan<- *batch  // to the other workers
	batches [][]study.Item // of the shard
	offered int            // of the batches
	window  []*batch       // batch i is at i % len(window)
	made    articleRows
	counter articleCounter
	log     tally.Log
}

func newRecorder(a *analyser, c Comparison, offers chan<- *batch, workers int) *recorder {
	r := &recorder{analyser: a, compare: c, workers: workers, offers: offers, counter: newCounter(c), window: make([]*batch, batchesAhead(workers))}
	for i := range r.window {
		r.window[i] = &batch{done: make(chan struct{}, 1)}
	}
	return r
}

// begin offers the first batches of a shard to the others. What each did of the
// shard before must be done with.
func (r *recorder) begin(items []study.Item) {
	r.batches, r.offered = batches(items, r.workers), 0
	r.offer(0)
}

// offer has batches from i on, as many as there may be ahead, analysed by whoever
// is free.
func (r *recorder) offer(i int) {
	for ; r.offered < min(i+len(r.window), len(r.batches)); r.offered++ {
		b := r.window[r.offered%len(r.window)]
		b.items = r.batches[r.offered]
		b.taken.Store(false)
		select {
		case r.offers <- b:
		default: // all are busy
		}
	}
}

// each calls f with the batches of the shard, analysed, in their order. The items
// are cleared as they are done with.
func (r *recorder) each(f func(*batch) error) error {
	for i := range r.batches {
		r.offer(i)
		b := r.window[i%len(r.window)]
		for next := i; next < r.offered && len(b.done) == 0; next++ {
			r.take(r.window[next%len(r.window)])
		}
		<-b.done
		if err := f(b); err != nil {
			return err
		}
		clear(b.items)
	}
	return nil
}

// record makes the rows of item i of a batch, and in r.counter what the log is
// to have of it, or says why it is left out.
func (r *recorder) record(b *batch, i int) (_ *articleRows, reject *table.Reject) {
	item := b.items[i]
	if r := item.Reject; r != nil {
		return nil, &table.Reject{Path: r.Path, Source: r.Source, Stage: r.Stage, Reason: r.Reason}
	}
	// A defect that one article in a million brings out must not cost the run.
	defer func() {
		if p := recover(); p != nil {
			*r.analyser = *newAnalyser(r.lexicon, r.annotators) // what the stages keep may be half done
			r.counter = newCounter(r.compare)
			reject = &table.Reject{Path: item.Article.Path, Source: item.Article.Source, Stage: "analyse",
				Reason: fmt.Sprintf("a defect in epithet %s, please report it: %v", Version, p)}
		}
	}()
	var an *analysis
	if b.ready {
		an = &b.found[i]
	} else {
		an = r.analyse(&item.Article)
	}
	r.made.fill(item, an)
	r.counter.count(&r.log, &item.Article, an, &r.made)
	return &r.made, nil
}
