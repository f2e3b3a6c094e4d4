//go:build unix

package output

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

var errLocked = errors.New("another run holds the lock")

// takeLock holds a file's lock until releaseLock, or until the process ends,
// however it ends.
func takeLock(path string) (*os.File, error) {
	for {
		l, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o666)
		if err != nil {
			return nil, err
		}
		if err := unix.Flock(int(l.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
			l.Close()
			if errors.Is(err, unix.EWOULDBLOCK) {
				return nil, errLocked
			}
			return nil, err
		}
		// The one who held it may have removed the file in the meantime.
		held, err1 := l.Stat()
		there, err2 := os.Stat(path)
		if err1 == nil && err2 == nil && os.SameFile(held, there) {
			return l, nil
		}
		l.Close()
	}
}

func releaseLock(l *os.File) {
	os.Remove(l.Name())
	l.Close()
}
