package pipeline

import "iter"

// rowsAhead are the rows of a batch that is read ahead, of three in memory.
const rowsAhead = 1024

// ahead reads rows on another processor, up to two batches before they are
// asked for. It goes on no longer than they are.
func ahead[R any](rows iter.Seq2[R, error]) iter.Seq2[R, error] {
	type batch struct {
		rows []R
		err  error // behind the rows
	}
	return func(yield func(R, error) bool) {
		read, used, stop := make(chan batch, 1), make(chan batch, 3), make(chan struct{})
		for range cap(used) {
			used <- batch{rows: make([]R, 0, rowsAhead)}
		}
		defer close(stop)
		go func() {
			defer close(read)
			b := <-used
			pass := func() bool {
				select {
				case read <- b:
				case <-stop:
					return false
				}
				select {
				case b = <-used:
					b.rows = b.rows[:0]
					return true
				case <-stop:
					return false
				}
			}
			for row, err := range rows {
				if b.err = err; err == nil {
					b.rows = append(b.rows, row)
				}
				if (err != nil || len(b.rows) == rowsAhead) && !pass() {
					return
				}
			}
			pass()
		}()
		for b := range read {
			for _, row := range b.rows {
				if !yield(row, nil) {
					return
				}
			}
			if b.err != nil {
				var none R
				yield(none, b.err)
				return
			}
			used <- b
		}
	}
}
