package pipeline

import "testing"

func TestNextPeriod(t *testing.T) {
	for name, want := range map[string]string{
		"2024": "2025", "1999": "2000", "0999": "1000", "2024-01": "2024-02", "2024-09": "2024-10", "2024-12": "2025-01", "0001-12": "0002-01",
	} {
		if got := nextPeriod(name); got != want {
			t.Errorf("after %s comes %s, want %s", name, got, want)
		}
	}
	for month, want := range map[string][2]string{"2024-03": {"2024", "2024-03"}, "": {"", ""}} {
		if got := [2]string{Year.name(month), Month.name(month)}; got != want {
			t.Errorf("%s falls in %v, want %v", month, got, want)
		}
	}
}
