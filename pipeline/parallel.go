package pipeline

import "sync"

// inParallel does all tasks, begun in their order, as many at a time as there
// are workers. Of several errors it returns that of the first task.
func inParallel(workers int, tasks ...func() error) error {
	errs, next := make([]error, len(tasks)), make(chan int)
	var running sync.WaitGroup
	for range max(1, workers) {
		running.Go(func() {
			for i := range next {
				errs[i] = tasks[i]()
			}
		})
	}
	for i := range tasks {
		next <- i
	}
	close(next)
	running.Wait()
	return firstError(errs...)
}

// inSpans does the numbers below n, a span [from, to) of them for each worker, all
// spans at the same time.
func inSpans(workers, n int, do func(from, to int)) {
	workers = max(1, workers)
	var running sync.WaitGroup
	for i := range workers {
		running.Go(func() { do(i*n/workers, (i+1)*n/workers) })
	}
	running.Wait()
}
