package study

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// isLines tells a JSONL file by its name.
func isLines(name string) bool {
	text, ok := strings.CutSuffix(name, ".gz")
	if !ok {
		text = strings.TrimSuffix(name, ".zst")
	}
	return strings.HasSuffix(text, ".jsonl")
}

// What compressed files begin with, which text in UTF-8 does not.
const gzipMagic = "\x1f\x8b"

func isZstd(magic []byte) bool {
	return string(magic) == "\x28\xb5\x2f\xfd" ||
		len(magic) == 4 && magic[0]>>4 == 5 && string(magic[1:]) == "\x2a\x4d\x18" // a frame to be skipped
}

// maxWindow is the most memory that a zstd file may ask for: that of zstd
// --long, which the zstd command takes without being told.
const maxWindow = 128 << 20

// stream is a JSONL file as it is read, decompressed.
type stream struct {
	io.Reader
	close func() error
}

func (s stream) Close() error { return s.close() }

// openStream opens a JSONL file. What it begins with says whether it is
// compressed; a name that says otherwise is an error.
func openStream(name string) (io.ReadCloser, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	r, err := decompress(f, name)
	if err != nil {
		f.Close()
		return nil, err
	}
	return stream{r, f.Close}, nil
}

// decompress reads a file of that name. Nothing runs beside the reads, so the
// reader need not be closed.
func decompress(f io.Reader, name string) (io.Reader, error) {
	b := bufio.NewReaderSize(f, 1<<18)
	magic, err := b.Peek(4)
	if err != nil && err != io.EOF {
		return nil, err
	}
	isGzip, isZstd := bytes.HasPrefix(magic, []byte(gzipMagic)), isZstd(magic)
	switch {
	case strings.HasSuffix(name, ".gz") && !isGzip:
		return nil, errors.New("the name says gzip, but the file is not")
	case strings.HasSuffix(name, ".zst") && !isZstd:
		return nil, errors.New("the name says zstd, but the file is not")
	case isGzip:
		r, err := gzip.NewReader(b)
		return damaged{r, "gzip"}, broken("gzip", err)
	case isZstd:
		r, err := zstd.NewReader(b, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(maxWindow))
		return damaged{r, "zstd"}, broken("zstd", err)
	}
	return b, nil
}

// damaged says of the errors of a decompressor what they are.
type damaged struct {
	r      io.Reader
	format string
}

func (d damaged) Read(p []byte) (int, error) {
	n, err := d.r.Read(p)
	return n, broken(d.format, err)
}

func broken(format string, err error) error {
	switch {
	case err == nil || err == io.EOF:
		return err
	case errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("the %s file is cut short", format)
	case errors.Is(err, zstd.ErrWindowSizeExceeded):
		return fmt.Errorf("the zstd file wants more than %d MiB of memory; compress it without --long", maxWindow>>20)
	}
	return fmt.Errorf("the %s file is damaged: %w", format, err)
}

// inspect reads a JSONL file through, so that a damaged one is refused before
// any work. size is that of its text, decompressed.
func inspect(name string) (in Input, size int64, err error) {
	fail := func(err error) (Input, int64, error) {
		return Input{}, 0, fmt.Errorf("the corpus cannot be read: %s: %w", name, reason(err))
	}
	f, err := os.Open(name)
	if err != nil {
		return fail(err)
	}
	defer f.Close()
	h := sha256.New()
	count := &counter{}
	r, err := decompress(io.TeeReader(f, io.MultiWriter(h, count)), name)
	if err != nil {
		return fail(err)
	}
	// Wrapped, so that the copy is in large blocks: io.Discard reads small ones.
	if size, err = io.CopyBuffer(struct{ io.Writer }{io.Discard}, struct{ io.Reader }{r}, make([]byte, 1<<18)); err != nil {
		return fail(err)
	}
	return Input{Path: filepath.Base(name), SHA256: hex.EncodeToString(h.Sum(nil)), Bytes: count.bytes}, size, nil
}

type counter struct{ bytes int64 }

func (c *counter) Write(p []byte) (int, error) {
	c.bytes += int64(len(p))
	return len(p), nil
}
