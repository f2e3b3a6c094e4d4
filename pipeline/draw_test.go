package pipeline

import (
	"fmt"
	"sync/atomic"
	"testing"
)

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
