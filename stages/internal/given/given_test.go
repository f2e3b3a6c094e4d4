package given

import (
	"slices"
	"strings"
	"testing"
)

func TestListsAreApart(t *testing.T) {
	seen := map[string]bool{}
	for _, list := range [...]string{Women, Men, Both} {
		for name := range strings.FieldsSeq(list) {
			if seen[name] {
				t.Errorf("%s is there twice", name)
			}
			seen[name] = true
		}
	}
	surnames := strings.Fields(Surnames)
	for _, name := range surnames {
		if !seen[name] {
			t.Errorf("%s is no given name", name)
		}
	}
	if !slices.IsSorted(surnames) {
		t.Error("the surnames are not in order")
	}
}
