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
	told := 0
	update := saving(func(done, total int) { told += done })
	update(256, 1000)
	update(257, 1000)
	if got := debug.SetMemoryLimit(-1); got < leastMemory || got == before || told != 513 {
		t.Errorf("the limit is %d, articles told %d", got, told)
	}
	debug.SetMemoryLimit(before)
	t.Setenv("GOMEMLIMIT", "1TiB")
	saving(func(done, total int) {})(256, 1000)
	if got := debug.SetMemoryLimit(-1); got != before {
		t.Errorf("a limit that was set became %d", got)
	}
}
