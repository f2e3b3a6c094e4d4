// Package heap asks the system for large pages of memory, which make a large run
// faster.
package heap

import "runtime"

// Reserve asks the system for pages of 2 MB in place of 4 kB for so many bytes, by
// which the heap grows next. The program then asks for a page once where it would
// ask 512 times, and the processor, which remembers the addresses of few pages,
// seldom looks one up. Memory that is not used is not taken. Where the system has
// no such pages, nothing changes. Reserve collects garbage.
func Reserve(bytes int) {
	s := make([]byte, bytes) // new memory, of which nothing is touched
	advise(s)
	runtime.KeepAlive(s)
	runtime.GC() // and given back: of what is free, the heap takes the lowest addresses first
}
