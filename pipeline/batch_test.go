package pipeline

import (
	"fmt"
	"sync"
	"testing"

	"epithet/pipeline/study"
)

// TestEachGivesTheItemsInOrder has none and several workers help a recorder with
// shards of many sizes.
func TestEachGivesTheItemsInOrder(t *testing.T) {
	lex := seedRecorder(t).lexicon
	for _, helpers := range []int{0, 1, 3} {
		annotators, offers := newAnnotators(2), make(chan *batch, 2)
		var helping sync.WaitGroup
		for range helpers {
			helping.Go(func() {
				a := newAnalyser(lex, annotators)
				for b := range offers {
					a.take(b)
				}
			})
		}
		r := newRecorder(newAnalyser(lex, annotators), Comparison{}.withDefaults(), offers, 1+helpers)
		for _, size := range []int{0, 1, batchArticles, 10*batchArticles + 1} {
			var items []study.Item
			for i := range size {
				var item study.Item
				item.Article.ID = fmt.Sprint(i)
				item.Article.Text = fmt.Sprintf("Article %d says nothing.", i)
				items = append(items, item)
			}
			next := 0
			r.begin(items)
			err := r.each(func(b *batch) error {
				for i := range b.items {
					rows, reject := r.record(b, i)
					if reject != nil {
						t.Fatal(reject.Reason)
					}
					if got, want := rows.sentences[0].Text, fmt.Sprintf("Article %d says nothing.", next); got != want {
						t.Fatalf("%d helpers, %d items: item %d is %q", helpers, size, next, got)
					}
					next++
				}
				return nil
			})
			if err != nil || next != size {
				t.Errorf("%d helpers: %d of %d items, %v", helpers, next, size, err)
			}
		}
		close(offers)
		helping.Wait()
	}
}

// TestADefectCostsOneArticle has the stages fail on one item of a batch.
func TestADefectCostsOneArticle(t *testing.T) {
	r := seedRecorder(t)
	items := make([]study.Item, 3)
	for i := range items {
		items[i].Article.Text = "A text."
	}
	whole := r.terms
	r.terms = nil // a defect in every article, until the stages are made anew
	r.begin(items)
	err := r.each(func(b *batch) error {
		if b.ready {
			t.Error("the batch came through")
		}
		if r.terms == nil || r.terms == whole {
			t.Error("the stages are not made anew")
		}
		for i := range b.items {
			if i == 1 {
				r.terms = nil
			}
			_, reject := r.record(b, i)
			if failed := reject != nil && reject.Stage == "analyse"; failed != (i == 1) {
				t.Errorf("item %d: reject %v", i, reject)
			}
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}
