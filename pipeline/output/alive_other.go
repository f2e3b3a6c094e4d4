//go:build !unix

package output

import "os"

// alive reports whether a process of that number runs.
func alive(pid int) bool {
	p, err := os.FindProcess(pid)
	if err != nil {
		return false
	}
	p.Release()
	return true
}
