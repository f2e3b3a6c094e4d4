package clean

import "golang.org/x/sys/cpu"

// readAVX2 reads the first 64 bytes of a text by registers of 32.
//
//go:noescape
func readAVX2(c *classes, text string)

// read reads the first 64 bytes of a text.
func (c *classes) read(text string) {
	if cpu.X86.HasAVX2 {
		readAVX2(c, text)
	} else {
		c.readPlain(text)
	}
}
