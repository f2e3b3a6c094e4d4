package main

import (
	"runtime/debug"
	"testing"
)

func TestMemoryLimitFollowsWhatIsLive(t *testing.T) {
	for live, want := range map[uint64]int64{0: leastMemory, 100 << 20: leastMemory, 190 << 20: leastMemory, 200 << 20: 240 << 20, 220 << 20: 260 << 20, 300 << 20: 350 << 20, 3 << 30: 3<<30 + 512<<20} {
		if got := memoryLimit(live); got != want {
			t.Errorf("limit of %d live bytes is %d, want %d", live, got, want)
		}
	}
}

func TestSaving(t *testing.T) {
	before := debug.SetMemoryLimit(-1)
	defer debug.SetMemoryLimit(before)
	t.Setenv("GOMEMLIMIT", "")
	for _, c := range []struct {
		done []int
		sets int // how often the limit is set
	}{
		{[]int{100, 255}, 0},
		{[]int{256, 257, 511, 512}, 2},
		{[]int{400, 800, 1200}, 3}, // as parts of 400 articles that are found
		{[]int{250, 500, 750, 1000}, 2},
	} {
		told, sets := 0, 0
		update := saving(func(done, total int) {
			told += done
			if debug.SetMemoryLimit(before) != before {
				sets++
			}
		})
		debug.SetMemoryLimit(before)
		want := 0
		for _, done := range c.done {
			update(done, 2000)
			want += done
		}
		if sets != c.sets || told != want {
			t.Errorf("%v: the limit was set %d times, want %d; articles told %d, want %d", c.done, sets, c.sets, told, want)
		}
	}
	saving(func(done, total int) {})(256, 1000)
	if got := debug.SetMemoryLimit(-1); got < leastMemory || got == before {
		t.Errorf("the limit is %d", got)
	}
	debug.SetMemoryLimit(before)
	t.Setenv("GOMEMLIMIT", "1TiB")
	saving(func(done, total int) {})(256, 1000)
	if got := debug.SetMemoryLimit(-1); got != before {
		t.Errorf("a limit that was set became %d", got)
	}
}
