//go:build !amd64

package annotate

// marks has a bit for each of the 64 bytes of s that is white space of ASCII,
// and for each that is not of ASCII.
func marks(s string) (spaces, beyond uint64) { return marksPlain(s) }
