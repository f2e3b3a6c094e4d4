//go:build !unix

package output

import (
	"errors"
	"io/fs"
	"os"
)

var errLocked = errors.New("the lock file is there; remove it if no other run is")

// takeLock makes a file that must not be there.
func takeLock(path string) (*os.File, error) {
	l, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o666)
	if errors.Is(err, fs.ErrExist) {
		return nil, errLocked
	}
	return l, err
}

func releaseLock(l *os.File) {
	l.Close()
	os.Remove(l.Name())
}
