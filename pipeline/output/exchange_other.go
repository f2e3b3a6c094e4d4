//go:build !linux

package output

import "errors"

// exchange swaps two files or folders in one step, where the system can.
func exchange(a, b string) error { return errors.ErrUnsupported }
