package pipeline

import (
	"fmt"
	"strconv"

	"epithet/pipeline/study"
)

// repeats are the articles of a corpus that have the text of an earlier one, as a
// report has that several outlets took from an agency. Each counts, so the analyst is
// told of them.
type repeats struct {
	seen  map[uint64]struct{} // the beginnings of the texts' hashes
	count int64
	first string // the first article's id
}

// note takes in the next articles of the corpus.
func (r *repeats) note(items []study.Item) {
	if r.seen == nil {
		r.seen = map[uint64]struct{}{}
	}
	for i := range items {
		item := &items[i]
		if item.Reject != nil || item.Article.Text == "" {
			continue
		}
		hash, err := strconv.ParseUint(item.SHA256[:16], 16, 64)
		if err != nil {
			panic(fmt.Sprintf("study: %q is no SHA-256 in hexadecimal", item.SHA256))
		}
		if _, again := r.seen[hash]; !again {
			r.seen[hash] = struct{}{}
			continue
		}
		if r.count == 0 {
			r.first = item.Article.ID
		}
		r.count++
	}
}

// notice says how many there are, "" where none.
func (r *repeats) notice() string {
	switch r.count {
	case 0:
		return ""
	case 1:
		return fmt.Sprintf("the article %q has the very text of an earlier one (sha256 in documents tells which); both count", r.first)
	}
	return fmt.Sprintf("%d articles have the very text of an earlier one, the first of them %q (sha256 in documents tells which); all of them count", r.count, r.first)
}
