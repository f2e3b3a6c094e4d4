package pipeline

import (
	"bytes"
	"fmt"
	"html"
	"strings"
	"sync/atomic"
	"testing"

	"epithet/stages/chart"
)

// What the notices say is what the charts do, and reads well.
func TestNotices(t *testing.T) {
	fig := chart.DrawEntities(chart.Entities{Sources: []chart.Source{{Name: "新 outlet", Articles: 1, Words: 9}}, Entities: []string{"新新"}, Cells: [][]chart.HeatCell{{{Source: 0, Count: 1, Rate: 1}}}})
	var svg bytes.Buffer
	if err := fig.SVG(&svg); err != nil {
		t.Fatal(err)
	}
	const want = "the charts' font lacks 新 (U+65B0); the charts show □ there, the tables have the names whole"
	if got := missingNotice(fig.Missing()); got != want || !strings.Contains(html.UnescapeString(svg.String()), "□□") {
		t.Errorf("%s", got)
	}
	if got := undatedNotice(5, 5); got != "no article has a date: nothing is told of periods" {
		t.Error(got)
	}
	if got := undatedNotice(1, 5); got != "1 of 5 articles has no date and is in none of the periods" {
		t.Errorf("%s", got)
	}
}

func TestInParallel(t *testing.T) {
	for _, workers := range []int{0, 1, 3, 50} {
		var running, most, done atomic.Int32
		var tasks []func() error
		for i := range 20 {
			tasks = append(tasks, func() error {
				now := running.Add(1)
				for seen := most.Load(); now > seen && !most.CompareAndSwap(seen, now); seen = most.Load() {
				}
				defer running.Add(-1)
				done.Add(1)
				if i%7 == 5 {
					return fmt.Errorf("task %d", i)
				}
				return nil
			})
		}
		err := inParallel(workers, tasks...)
		if err == nil || err.Error() != "task 5" {
			t.Errorf("%d workers: error %v", workers, err)
		}
		if done.Load() != 20 || int(most.Load()) > max(1, workers) {
			t.Errorf("%d workers: %d tasks done, %d at a time", workers, done.Load(), most.Load())
		}
	}
	if err := inParallel(2); err != nil {
		t.Errorf("no task: %v", err)
	}
}
