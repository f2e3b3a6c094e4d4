//go:build !amd64

package clean

// read reads the first 64 bytes of a text.
func (c *classes) read(text string) { c.readPlain(text) }
