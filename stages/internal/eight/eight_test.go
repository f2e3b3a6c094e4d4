package eight

import (
	"encoding/binary"
	"testing"
)

func TestUpTo(t *testing.T) {
	const s = "abcdefghij\xff\x00klm"
	for i := range len(s) {
		for stop := i + 1; stop <= len(s); stop++ {
			var b [8]byte
			copy(b[:], s[i:stop])
			want := binary.LittleEndian.Uint64(b[:])
			if got := UpTo(s, i, stop); got != want {
				t.Errorf("[%d:%d) is %#x, want %#x", i, stop, got, want)
			}
			if stop == i+8 && At(s, i) != want {
				t.Errorf("at %d is %#x, want %#x", i, At(s, i), want)
			}
		}
	}
}
