// Package pages makes slices for tables of megabytes that are read at random
// places. With pages of 2 MB in place of 4 KB, the processor has the addresses
// of all of them at hand; otherwise a look-up may wait for the table of pages as
// well as for the memory.
package pages

// Make is make([]T, n), in large pages where the system grants them.
func Make[T any](n int) []T {
	s := make([]T, n)
	advise(s)
	return s
}
