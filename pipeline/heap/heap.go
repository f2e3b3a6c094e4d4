// Package heap says how the memory of a large run is to lie.
package heap

import "runtime"

// Reserve has the heap grow by pages of 2 MB for its next bytes, so many, where
// the system grants them to those who ask; elsewhere it changes nothing. It
// collects garbage. A page is fetched from the system once in place of 512
// times, and the processor, which has the addresses of few pages at hand, seldom
// waits for one. What is not used of the memory takes none.
func Reserve(bytes int) {
	s := make([]byte, bytes) // new memory, of which nothing is touched
	advise(s)
	runtime.KeepAlive(s)
	runtime.GC() // and given back: of what is free, the heap takes the lowest addresses first
}
