package pipeline

import (
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"epithet/stages/tally"
)

// sums are the counts of a shard, or of all: integers that add up.
type sums struct {
	cells   *tally.Counts // of lemmas, entities and terms, by Comparison.cell, with a log
	near    *tally.Counts // of pairs, by source
	periods *tally.Counts // of listed entities and terms, by source and month
}

func newSums() sums {
	s := sums{tally.New(), tally.New(), tally.New()}
	s.cells.Log()
	return s
}

func (s sums) add(c *articleCounter) {
	s.cells.Add(c.o)
	s.near.Add(c.near)
	s.periods.Add(c.dated)
}

// The files of a shard's sums.
const (
	cellsFile   = "counts.bin"
	logFile     = "articles.bin" // of the cells
	nearFile    = "pairs.bin"
	periodsFile = "periods.bin"
)

// write writes the sums into a shard's folder.
func (s sums) write(k *kept) error {
	for _, part := range []struct {
		name   string
		encode func() ([]byte, error)
	}{
		{cellsFile, s.cells.MarshalBinary},
		{logFile, func() ([]byte, error) { return s.cells.MarshalLog(), nil }},
		{nearFile, s.near.MarshalBinary},
		{periodsFile, s.periods.MarshalBinary},
	} {
		data, err := part.encode()
		if err != nil {
			return err
		}
		f, err := createHashing(filepath.Join(k.dir, part.name))
		if err != nil {
			return err
		}
		f.Write(data) // close reports its error
		o, err := f.close(Output{Path: part.name})
		if err != nil {
			return err
		}
		k.sheet.Sums = append(k.sheet.Sums, o)
	}
	return nil
}

// bytes reads a file of a shard's sums.
func (k *kept) bytes(name string) ([]byte, error) {
	data, err := os.ReadFile(filepath.Join(k.dir, name))
	if err != nil {
		return nil, fmt.Errorf("a finished part cannot be read: %w", err)
	}
	return data, nil
}

// counts reads one of the shard's counts.
func (k *kept) counts(name string) (*tally.Counts, error) {
	data, err := k.bytes(name)
	if err != nil {
		return nil, err
	}
	c := tally.New()
	if err := c.UnmarshalBinary(data); err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Join(k.dir, name), err)
	}
	return c, nil
}

// sumsOf adds up the counts of all shards.
func sumsOf(all []*kept) (sums, error) {
	var s sums
	var errs [3]error
	var running sync.WaitGroup
	for i, part := range []struct {
		file string
		sum  **tally.Counts
	}{{cellsFile, &s.cells}, {nearFile, &s.near}, {periodsFile, &s.periods}} {
		running.Go(func() { *part.sum, errs[i] = sumOf(all, part.file) })
	}
	running.Wait()
	return s, firstError(errs[:]...)
}

// sumOf adds up one of the counts of all shards.
func sumOf(all []*kept, name string) (*tally.Counts, error) {
	sum := tally.New()
	for _, k := range all {
		c, err := k.counts(name)
		if err != nil {
			return nil, err
		}
		sum.Merge(c)
	}
	return sum, nil
}
