package pipeline

import (
	"os"
	"testing"

	"epithet/pipeline/output"
)

// BenchmarkDraw is what comes behind the tables, of the results that a run left
// in the folder EPITHET_OUT: the charts, the page, and both as a run draws them.
func BenchmarkDraw(b *testing.B) {
	dir := os.Getenv("EPITHET_OUT")
	if dir == "" {
		b.Skip("EPITHET_OUT is not set")
	}
	m, err := readManifest(dir)
	if err != nil {
		b.Skip(err)
	}
	for _, c := range []struct {
		name string
		draw func(*output.Folder) error
	}{
		{"charts", func(out *output.Folder) error { _, _, err := drawCharts(out); return err }},
		{"report", func(out *output.Folder) error { _, err := writeReport(out); return err }},
		{"both", func(out *output.Folder) error { _, _, err := draw(out, 1); return err }},
	} {
		b.Run(c.name, func(b *testing.B) {
			out, err := output.Begin(b.TempDir())
			if err != nil {
				b.Fatal(err)
			}
			if err := placeTables(dir, m, out); err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				if err := c.draw(out); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
