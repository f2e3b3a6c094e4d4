package main

import (
	"os"
	"runtime/debug"
	"runtime/metrics"
)

// leastMemory is what the garbage collector lets a run take before it works
// harder than it would; with what it does not count, a run then stays below
// 300 MB where so much is enough.
const leastMemory = 236 << 20

// leastRoom is the least by which the limit is above what is live.
const leastRoom = 40 << 20

// memoryLimit is the soft limit for what is live, in bytes. It is far enough
// above for no run to spend its time collecting: by a sixth and more, which some
// tens of megabytes of are not the heap's.
func memoryLimit(live uint64) int64 {
	return int64(max(leastMemory, live+max(live/6, leastRoom)))
}

// saving sets the limit by what is live from time to time, as a run goes on. It
// leaves alone a limit that the user has set.
func saving(update func(done, total int)) func(done, total int) {
	if os.Getenv("GOMEMLIMIT") != "" {
		return update
	}
	debug.SetMemoryLimit(leastMemory)
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	return func(done, total int) {
		if done%256 == 0 {
			metrics.Read(live)
			debug.SetMemoryLimit(memoryLimit(live[0].Value.Uint64()))
		}
		update(done, total)
	}
}
