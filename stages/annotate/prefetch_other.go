//go:build !amd64

package annotate

import "unsafe"

// prefetch does nothing.
func prefetch(unsafe.Pointer) {}

// fetchWords does nothing.
func fetchWords([]place, *word) {}
