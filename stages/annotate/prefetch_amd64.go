package annotate

import "unsafe"

// prefetch makes the processor fetch what p points to while it goes on.
//
//go:noescape
func prefetch(p unsafe.Pointer)

// fetchWords prefetches the words of chunks of one or two tokens.
//
//go:noescape
func fetchWords(places []place, words *word)
