package pages

import (
	"syscall"
	"unsafe"
)

const (
	large     = 2 << 20
	hugePages = 14 // MADV_HUGEPAGE of madvise(2)
	collapse  = 25 // MADV_COLLAPSE, from Linux 6.1 on
)

// advise asks for large pages for the whole ones of them within s. It changes
// no content, and nothing depends on whether it is granted.
func advise[T any](s []T) {
	var one T
	bytes := uintptr(len(s)) * unsafe.Sizeof(one)
	if bytes < 2*large {
		return
	}
	begin := uintptr(unsafe.Pointer(unsafe.SliceData(s)))
	first, end := (begin+large-1)&^(large-1), (begin+bytes)&^(large-1)
	for _, advice := range []uintptr{hugePages, collapse} {
		syscall.Syscall(syscall.SYS_MADVISE, first, end-first, advice)
	}
}
