package characterise_test

import (
	"strings"
	"testing"
)

// Descriptions that hang on those of the sentence before, and those on others, take no time that
// doubles with each.
func TestDescriptionsHangOnFew(t *testing.T) {
	r := newReader(lexicon)
	r.read(strings.Repeat("Ann Reed, its chair, dismissed the lawmakers as thieves. ", 300))
}
