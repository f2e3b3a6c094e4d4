package pipeline

import (
	"strings"
	"testing"
)

func TestPeriods(t *testing.T) {
	for span, want := range map[string]string{
		"2024 2024": "2024", "1999 2001": "1999 2000 2001", "0999 1000": "0999 1000", "9999 9999": "9999",
		"2024-09 2024-10": "2024-09 2024-10", "2024-12 2025-02": "2024-12 2025-01 2025-02", "0001-12 0002-01": "0001-12 0002-01",
		"9999-12 9999-12": "9999-12",
		"2024 2024-05":    "error", "2024 b\x00": "error", "b\x002024-01 b\x002024-01": "error", " 2024": "error",
	} {
		first, last, _ := strings.Cut(span, " ")
		names, err := periodsFrom(first, last)
		got := strings.Join(names, " ")
		if err != nil {
			got = "error"
		}
		if got != want {
			t.Errorf("%q: %s, want %s", span, got, want)
		}
	}
	for month, want := range map[string][2]string{"2024-03": {"2024", "2024-03"}, "": {"", ""}} {
		if got := [2]string{Year.name(month), Month.name(month)}; got != want {
			t.Errorf("%s falls in %v, want %v", month, got, want)
		}
	}
}
