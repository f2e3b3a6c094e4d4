//go:build !amd64

package annotate

import "unsafe"

// prefetch does nothing.
func prefetch(unsafe.Pointer) {}
