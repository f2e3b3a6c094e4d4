package pages

import "testing"

func TestMake(t *testing.T) {
	for _, n := range []int{0, 1, 1 << 10, 1<<19 + 3, 3<<20 + 1} {
		s := Make[uint64](n)
		if len(s) != n {
			t.Fatalf("%d of %d", len(s), n)
		}
		for i := range s {
			if s[i] != 0 {
				t.Fatalf("%d of %d is %d", i, n, s[i])
			}
			s[i] = uint64(i)
		}
		advise(s)
		for i := range s {
			if s[i] != uint64(i) {
				t.Fatalf("%d of %d became %d", i, n, s[i])
			}
		}
	}
}
