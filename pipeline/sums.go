package pipeline

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"epithet/stages/article"
	"epithet/stages/tally"
)

// sums are the counts of all shards: integers that add up in any order.
type sums struct {
	mu      sync.Mutex
	cells   *tally.Counts // by Comparison.cell
	periods *tally.Counts // of listed entities and frames, by source and month
}

func newSums() *sums { return &sums{cells: tally.New(), periods: tally.New()} }

// add adds a shard. Workers may call it at the same time.
func (s *sums) add(log *tally.Log) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.cells.Add(log)
	s.periods.AddPeriods(log, inLexicon)
}

// discovered is the method of entities that are in no lexicon.
var discovered = article.Discovered.String()

// inLexicon tells the entities of the lexicon.
func inLexicon(e tally.Entity) bool { return e.Method != discovered }

// The files of what a shard's articles hold, which all counts follow from.
const (
	articlesFile = "articles.bin"
	nodesFile    = "nodes.bin"
)

// write writes what the articles hold into the shard's folder.
func (k *keptShard) write(log *tally.Log) error {
	for _, part := range []struct {
		name  string
		write func(io.Writer) error
	}{{articlesFile, log.WriteArticles}, {nodesFile, log.WriteNodes}} {
		f, err := createHashing(filepath.Join(k.dir, part.name))
		if err != nil {
			return err
		}
		part.write(f) // close reports its error
		o, err := f.close(Output{Path: part.name})
		if err != nil {
			return err
		}
		k.sheet.Sums = append(k.sheet.Sums, o)
	}
	return nil
}

// articles reads what the shard's articles hold, but for nodes.
func (k *keptShard) articles(log *tally.Log) error {
	return k.read(articlesFile, log.UnmarshalArticles)
}

// all reads all that the shard's articles hold.
func (k *keptShard) all(log *tally.Log) error {
	if err := k.articles(log); err != nil {
		return err
	}
	return k.read(nodesFile, log.UnmarshalNodes)
}

func (k *keptShard) read(name string, into func([]byte) error) error {
	data, err := os.ReadFile(filepath.Join(k.dir, name))
	if err != nil {
		return fmt.Errorf("a finished part cannot be read: %w", err)
	}
	if err := into(data); err != nil {
		return fmt.Errorf("%s: %w", filepath.Join(k.dir, name), err)
	}
	return nil
}
