package annotate

import "unsafe"

// prefetch makes the processor fetch what p points to while it goes on.
//
//go:noescape
func prefetch(p unsafe.Pointer)
