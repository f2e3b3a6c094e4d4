package heap

import (
	"runtime/metrics"
	"testing"
)

// What is reserved is free again, so that the heap can grow by it.
func TestReserve(t *testing.T) {
	const bytes = 64 << 20
	Reserve(0)
	Reserve(1 << 20)
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}, {Name: "/memory/classes/heap/free:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	Reserve(bytes)
	metrics.Read(sample)
	if live := sample[0].Value.Uint64(); live > bytes/2 {
		t.Errorf("%d bytes are in use", live)
	}
	if free := sample[1].Value.Uint64() + sample[2].Value.Uint64(); free < bytes {
		t.Errorf("%d bytes are free, want %d", free, bytes)
	}
}
