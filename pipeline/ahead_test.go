package pipeline

import (
	"errors"
	"iter"
	"testing"
	"time"
)

// counting yields the numbers below n, then the error if there is one.
func counting(n int, err error, ended chan<- int) iter.Seq2[int, error] {
	return func(yield func(int, error) bool) {
		i := 0
		defer func() { ended <- i }()
		for ; i < n; i++ {
			if !yield(i, nil) {
				return
			}
		}
		if err != nil {
			yield(0, err)
		}
	}
}

func TestAhead(t *testing.T) {
	broken := errors.New("broken")
	for _, n := range []int{0, 1, rowsAhead - 1, rowsAhead, rowsAhead + 1, 5*rowsAhead + 7} {
		for _, want := range []error{nil, broken} {
			ended := make(chan int, 1)
			next, err := 0, error(nil)
			for row, e := range ahead(counting(n, want, ended)) {
				if err = e; err != nil {
					continue
				}
				if row != next {
					t.Fatalf("row %d is %d", next, row)
				}
				next++
			}
			if next != n || err != want || <-ended != n {
				t.Errorf("%d of %d rows, error %v, want %v", next, n, err, want)
			}
		}
	}
}

// Who asks for no more rows has none read for long.
func TestAheadStops(t *testing.T) {
	for _, stopAt := range []int{0, 1, rowsAhead, 3*rowsAhead + 5} {
		ended := make(chan int, 1)
		for row := range ahead(counting(1<<40, nil, ended)) {
			if row == stopAt {
				break
			}
		}
		select {
		case read := <-ended:
			if read > stopAt+4*rowsAhead {
				t.Errorf("%d rows read, %d wanted", read, stopAt)
			}
		case <-time.After(time.Minute):
			t.Fatalf("it goes on after row %d", stopAt)
		}
	}
}
