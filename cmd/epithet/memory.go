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

// memoryLimit is the soft limit of memory, in bytes, while so much is live: a
// sixth more, and at least leastRoom. Nearer to what is live, a run would spend
// its time collecting garbage; of the room, some tens of megabytes go to what is
// not on the heap.
func memoryLimit(live uint64) int64 {
	return int64(max(leastMemory, live+max(live/6, leastRoom)))
}

// limitEvery is after how many articles, or more, the limit is set anew.
const limitEvery = 256

// saving sets the limit by what is live from time to time, as a run goes on. It
// leaves alone a limit that the user has set.
func saving(update func(done, total int)) func(done, total int) {
	if os.Getenv("GOMEMLIMIT") != "" {
		return update
	}
	debug.SetMemoryLimit(leastMemory)
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	last := 0
	return func(done, total int) {
		if done-last >= limitEvery { // a part that is found counts all its articles at once
			last = done
			metrics.Read(live)
			debug.SetMemoryLimit(memoryLimit(live[0].Value.Uint64()))
		}
		update(done, total)
	}
}
