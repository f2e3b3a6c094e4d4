package pipeline

import (
	"os"
	"testing"

	"epithet/pipeline/output"
)

// BenchmarkDraw is what comes behind the tables, of the results that a run left
// in the folder EPITHET_OUT: to read them, the charts, the page, and all of it.
func BenchmarkDraw(b *testing.B) {
	dir := os.Getenv("EPITHET_OUT")
	if dir == "" {
		b.Skip("EPITHET_OUT is not set")
	}
	m, err := readManifest(dir)
	if err != nil {
		b.Skip(err)
	}
	out, err := output.Begin(b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	if err := placeTables(dir, m, out); err != nil {
		b.Fatal(err)
	}
	d, err := readDrawn(out.Path("tables"), 1)
	if err != nil {
		b.Fatal(err)
	}
	for _, c := range []struct {
		name string
		draw func() error
	}{
		{"read", func() error { _, err := readDrawn(out.Path("tables"), 1); return err }},
		{"charts", func() error {
			for _, f := range d.figures() {
				if _, _, err := f.write(out); err != nil {
					return err
				}
			}
			return nil
		}},
		{"report", func() error { _, err := writeReport(out, d); return err }},
		{"all", func() error { _, _, err := draw(out, 1); return err }},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := c.draw(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
