package heap

import (
	"syscall"
	"unsafe"
)

const (
	page      = 2 << 20
	hugePages = 14 // MADV_HUGEPAGE of madvise(2)
)

// advise asks for large pages in place of the whole ones of them within s.
// Nothing depends on whether they are granted.
func advise(s []byte) {
	begin := uintptr(unsafe.Pointer(unsafe.SliceData(s)))
	if first, end := (begin+page-1)&^(page-1), (begin+uintptr(len(s)))&^(page-1); first < end {
		syscall.Syscall(syscall.SYS_MADVISE, first, end-first, hugePages)
	}
}
