package pipeline

import (
	"reflect"
	"strings"
	"testing"

	"epithet/pipeline/study"
	"epithet/stages/article"
)

// TestBatches takes the seeds through the stages together and one by one.
func TestBatches(t *testing.T) {
	st, err := study.Open(study.Paths{})
	if err != nil {
		t.Fatal(err)
	}
	var items []study.Item
	for item := range st.Items() {
		items = append(items, item)
	}
	items = append(items, study.Item{Reject: &study.Reject{Path: "bad"}})
	lex := compile(st.Lexicon)
	together, alone := newAnalyser(lex, newAnnotators(1)), newAnalyser(lex, newAnnotators(1))
	n := 0
	for _, items := range batches(items, 1) {
		n += len(items)
		b := batch{items: items}
		together.analyseBatch(&b)
		if !b.ready {
			t.Fatal("a batch cannot be analysed")
		}
		for i := range items {
			if items[i].Reject != nil {
				continue
			}
			got, want := b.found[i], *alone.analyse(&items[i].Article)
			if !reflect.DeepEqual(got.read, want.read) {
				t.Errorf("%s has other tokens in a batch", items[i].Article.Path)
			}
			got.read, got.apart, want.read, want.apart = nil, article.Annotation{}, nil, article.Annotation{} // memory of other articles
			if !reflect.DeepEqual(got, want) {
				t.Errorf("%s reads otherwise in a batch", items[i].Article.Path)
			}
		}
	}
	if n != len(items) {
		t.Errorf("batches hold %d of %d items", n, len(items))
	}
}

// TestBatchesAreSmall cuts items of many sizes.
func TestBatchesAreSmall(t *testing.T) {
	var items []study.Item
	for i := range 200 {
		var item study.Item
		item.Article.Text = strings.Repeat("x", i*i*7%(2*batchBytes))
		items = append(items, item)
	}
	next := 0
	for _, batch := range batches(items, 1) {
		bytes := 0
		for i := range batch {
			if &batch[i] != &items[next] {
				t.Fatal("batches are not the items in their order")
			}
			next++
			bytes += len(batch[i].Article.Text)
		}
		if len(batch) > batchArticles || len(batch) > 1 && bytes > batchBytes {
			t.Errorf("a batch has %d articles, %d bytes", len(batch), bytes)
		}
	}
	if next != len(items) {
		t.Errorf("batches hold %d of %d items", next, len(items))
	}
}

// TestHashOf: equal values have equal hashes wherever they lie, and others not.
func TestHashOf(t *testing.T) {
	type inner struct{ Terms []string }
	type outer struct{ At *inner }
	one, same, other := outer{&inner{[]string{"mob"}}}, outer{&inner{[]string{"mob"}}}, outer{&inner{[]string{"mo", "b"}}}
	if hashOf(one) != hashOf(same) || hashOf(one) == hashOf(other) {
		t.Errorf("hashes %s, %s, %s", hashOf(one), hashOf(same), hashOf(other))
	}
	exported(t, reflect.TypeFor[article.Lexicon]())
}

// exported fails where a field would be left out of a hash.
func exported(t *testing.T, of reflect.Type) {
	t.Helper()
	switch of.Kind() {
	case reflect.Slice, reflect.Array, reflect.Pointer:
		exported(t, of.Elem())
	case reflect.Struct:
		for i := range of.NumField() {
			f := of.Field(i)
			if !f.IsExported() || f.Tag.Get("json") == "-" {
				t.Errorf("%v.%s is not hashed", of, f.Name)
			}
			exported(t, f.Type)
		}
	}
}
