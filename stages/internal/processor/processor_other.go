//go:build !amd64

package processor
