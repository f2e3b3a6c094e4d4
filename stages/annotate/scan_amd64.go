package annotate

import "golang.org/x/sys/cpu"

// marksAVX2 is marksPlain by registers of 32 bytes.
//
//go:noescape
func marksAVX2(s string) (spaces, beyond uint64)

// marks has a bit for each of the 64 bytes of s that is white space of ASCII,
// and for each that is not of ASCII.
func marks(s string) (spaces, beyond uint64) {
	if cpu.X86.HasAVX2 {
		return marksAVX2(s)
	}
	return marksPlain(s)
}
