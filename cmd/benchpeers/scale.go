package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"

	"epithet/cmd/benchpeers/results"
)

// replays is how often the large corpus of the growth test repeats the small
// one: 36 MB of news become 1 GB.
const replays = 27

// grow runs epithet without the token table on the corpus and on its replay,
// with one worker and with two: the corpus as often as asked, of which it keeps
// the median by the clock, the replay once. The replay is deleted afterwards.
//
// Note: a replay has no new words, which spares epithet some work; what it
// tests is that nothing else grows.
func (b *bench) grow() ([]results.Run, error) {
	small := filepath.Join(b.data(), "articles.jsonl")
	large := filepath.Join(b.data(), "replay.jsonl")
	defer os.Remove(large)
	if err := replay(small, large); err != nil {
		return nil, err
	}
	var runs []results.Run
	for _, c := range []struct {
		path           string
		times, repeats int
	}{{small, 1, b.repetitions}, {large, replays, 1}} {
		info, err := os.Stat(c.path)
		if err != nil {
			return nil, err
		}
		for workers := 1; workers <= min(2, runtime.NumCPU()); workers++ {
			var same []results.Run
			for range c.repeats {
				m, err := b.measureOn(workers, b.epithetRun(c.path, withoutTokens, workers))
				if err != nil {
					return nil, err
				}
				all := b.corpus()
				m.Articles, m.Tokens = c.times*all.Articles, int64(c.times)*all.Tokens
				m.Bytes = info.Size()
				same = append(same, m.Run)
				fmt.Fprintf(os.Stderr, "%d MB, workers %d: %.2f s, peak %d MB\n", m.Bytes/1e6, workers, m.Wall, m.PeakMemory/1e6)
			}
			slices.SortFunc(same, func(x, y results.Run) int { return int(1e6 * (x.Wall - y.Wall)) })
			runs = append(runs, same[len(same)/2])
		}
	}
	return runs, nil
}

// replay writes the articles of a JSONL file many times, with ids of their own.
func replay(from, to string) (err error) {
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	w := bufio.NewWriterSize(out, 1<<16)
	for pass := range replays {
		if err := copyRenamed(w, from, fmt.Sprintf("-%d", pass)); err != nil {
			return err
		}
	}
	return w.Flush()
}

func copyRenamed(w io.Writer, from, suffix string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	lines := bufio.NewScanner(in)
	lines.Buffer(make([]byte, 1<<16), 1<<24)
	for n := 1; lines.Scan(); n++ {
		head, tail, ok := cutAtID(lines.Bytes())
		if !ok {
			return fmt.Errorf("%s, line %d does not begin with an id", from, n)
		}
		for _, part := range [][]byte{head, []byte(suffix), tail, []byte("\n")} {
			if _, err := w.Write(part); err != nil {
				return err
			}
		}
	}
	return lines.Err()
}

// cutAtID cuts an article's line where its id ends, which must be its first field.
func cutAtID(line []byte) (head, tail []byte, ok bool) {
	const opening = `{"id": "`
	if !bytes.HasPrefix(line, []byte(opening)) {
		return nil, nil, false
	}
	n := bytes.IndexByte(line[len(opening):], '"')
	if n < 0 || bytes.IndexByte(line[:len(opening)+n], '\\') >= 0 {
		return nil, nil, false
	}
	return line[:len(opening)+n], line[len(opening)+n:], true
}
