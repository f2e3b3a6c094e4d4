// Package pipeline runs the whole of epithet: articles in, tables and charts
// out. Run is the way through, from top to bottom:
//
//  1. study opens the corpus, its sources.csv and lexicon.yaml;
//  2. the corpus is cut into shards of some megabytes (shard.go), which workers
//     record one at a time, helped by the others (work.go, batch.go): each article
//     goes through the stages (analyse.go: clean, annotate, mention, quote, term,
//     characterise, with the trees that parse makes, trees.go), each a pure
//     function of the article; what they found becomes rows of the tables
//     (rows.go, tables.go) and a log of what each article holds (count.go, by
//     stages/tally and stages/collocate), which is added up to integer counts
//     per source (sums.go);
//  3. a shard's results are put in place as a whole and kept (keep.go), so that
//     a run that was killed, or whose corpus has grown, goes on where it stood;
//  4. the counts become rates with intervals (rates.go, periods.go), comparisons
//     of sources, or with a frequency list (comparison.go, compared.go, units.go,
//     keyness.go, spread.go, reference.go), and collocations (collocations.go),
//     by stages/compare;
//  5. the tables, read once (read.go, drawn.go, drawn_entities.go), become charts
//     (charts.go, charts_compare.go, by stages/chart) and the page (report.go,
//     report_compare.go, by stages/report), several at a time (draw.go,
//     parallel.go), large tables being read ahead (ahead.go);
//  6. a manifest says what was read and written (manifest.go), and output swaps
//     the new results in as a whole.
//
// Besides Run, Report does step 5 anew (report.go), Explain shows why a term is
// judged as it is (explain.go), and Choices what there was to choose from, for
// learning (choices.go).
//
// Nothing that is written depends on the clock, on the number of workers, on
// the order in which they finish, or on what was kept from a run before.
package pipeline

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
	"sync"

	"epithet/pipeline/heap"
	"epithet/pipeline/output"
	"epithet/pipeline/study"
	"epithet/pipeline/table"
	"epithet/stages/tally"
)

// Version is epithet's own. A change of any output's bytes changes it.
const Version = "0.1.0"

// Config says what to read and where to write.
type Config struct {
	Study   study.Paths
	Out     string   // the output folder
	Tables  []string // of ArticleTables, those to write beside the needed ones; nil for the default
	Compare Comparison
	// TablesOnly leaves the charts and the page to a later Report, which makes
	// of the folder what a run without TablesOnly would have written.
	TablesOnly bool
	Workers    int // goroutines that analyse articles; below 1, one for each processor
	// Progress is told how many articles are done; total is -1 where only
	// reading the corpus tells. It may be nil.
	Progress func(done, total int)
}

// Summary is what a run read, left out and wrote.
type Summary struct {
	totals
	Sources int
	Rejects []table.Reject
	Notices []string // what the analyst should know of the input, the tables and the charts
	Outputs []Output
}

// ErrNoArticle is of a corpus without an article, not even one that is left out.
var ErrNoArticle = errors.New("the corpus holds no article")

// Run reads the corpus and replaces the output folder. Articles that cannot be
// read are in Summary.Rejects, and no error. On an error, or when ctx is done
// first, the output folder is as it was.
func Run(ctx context.Context, cfg Config) (*Summary, error) { return run(ctx, cfg, leastShard) }

// run cuts the corpus into shards of least bytes or more.
func run(ctx context.Context, cfg Config, least int) (*Summary, error) {
	if cfg.Workers < 1 {
		cfg.Workers = runtime.GOMAXPROCS(0)
	}
	if cfg.Workers > 1 {
		go program() // meanwhile
	}
	st, err := study.Open(cfg.Study)
	if err != nil {
		return nil, err
	}
	if st.Bytes >= reserveFrom {
		reserve()
	}
	out, err := output.Begin(cfg.Out)
	if err != nil {
		return nil, err
	}
	sum, err := write(ctx, cfg, st, out, least)
	if err != nil {
		out.Discard()
		return nil, err
	}
	return sum, out.Commit()
}

// A run of a corpus of reserveFrom bytes or more grows to about reserved bytes
// of memory. What it remembers and counts lies all over them.
const (
	reserveFrom = 16 << 20
	reserved    = 240 << 20
)

// reserve asks for large pages for that memory, once in a process: what the first
// run has used, the next one uses again.
var reserve = sync.OnceFunc(func() { heap.Reserve(reserved) })

// write writes everything into the work folder.
func write(ctx context.Context, cfg Config, st *study.Study, out *output.Folder, least int) (*Summary, error) {
	sum := &Summary{Notices: st.Notices}
	cfg.Compare = cfg.Compare.withDefaults()
	tables := cfg.Tables
	if tables == nil {
		tables = defaultTables(st, sum)
	}
	tables = withNeeded(tables)
	var ref *reference
	if cfg.Compare.Reference != "" {
		var err error
		if ref, err = readReference(cfg.Compare.Reference); err != nil {
			return nil, err
		}
	}
	store, err := openStore(out.Beside("parts"))
	if err != nil {
		return nil, err
	}
	w := work{
		study: st, lexicon: compile(st.Lexicon), compare: cfg.Compare, store: store, sums: newSums(), tables: tables,
		least: least, workers: cfg.Workers, done: counter(cfg.Progress, st.Total),
	}
	shards, err := w.all(ctx)
	if err != nil {
		return nil, err
	}
	sum.take(shards)
	if sum.Articles == 0 && len(sum.Rejects) == 0 {
		return nil, cmp.Or(store.keep(shards), ErrNoArticle)
	}
	c := w.counted()
	sum.Sources = len(c.sources)
	if again := w.repeats.notice(); again != "" {
		sum.Notices = append(sum.Notices, again)
	}
	sum.Notices = append(sum.Notices, c.notices(cfg.Compare, sum, ref != nil)...)
	if sum.Outputs, err = gather(out, shards, tables); err != nil {
		return nil, err
	}
	written, err := w.writeCounts(out.Path("tables"), c, shards, ref, sum.Rejects)
	if err != nil {
		return nil, err
	}
	sum.Outputs = append(sum.Outputs, written...)
	w.sums = nil // charts and report are made of the tables; they take the memory
	if !cfg.TablesOnly {
		drawn, notices, err := draw(out, cfg.Workers)
		if err != nil {
			return nil, err
		}
		sum.Outputs = append(sum.Outputs, drawn...)
		sum.Notices = append(sum.Notices, notices...)
	}
	if err := writeManifest(out, cfg, tables, st, ref, sum); err != nil {
		return nil, err
	}
	return sum, store.keep(shards)
}

// take adds up what the shards hold.
func (s *Summary) take(shards []*keptShard) {
	for _, k := range shards {
		s.add(k.sheet.Totals)
		s.Rejects = append(s.Rejects, k.sheet.Rejects...)
	}
}

// counted is what the tables of counts are made of.
type counted struct {
	counts  *tally.Counts // by source
	periods *tally.Counts // by source and period
	sources []string
	sides   int   // that are compared
	without int64 // articles that are on no side
	undated int64 // articles that are in no period
}

func (w *work) counted() counted {
	c := counted{counts: w.sums.cells}
	if w.compare.By != "" {
		c.counts = c.counts.Group(sourceOf)
	}
	c.sources = c.counts.Sources()
	c.sides, c.without = w.compare.sides(w.sums.cells)
	c.periods, c.undated = w.compare.Period.overTime(w.sums.periods)
	return c
}

// notices say what the analyst should know of the counts.
func (c *counted) notices(compare Comparison, sum *Summary, referred bool) (all []string) {
	if lost := lostNotice(sum.Rejects, c.sources); lost != "" {
		all = append(all, lost)
	}
	if alike := study.AlikeNotice(c.sources); alike != "" {
		all = append(all, alike)
	}
	if c.sides == 1 && !referred {
		all = append(all, compare.aloneNotice())
	}
	if c.without > 0 {
		all = append(all, compare.withoutNotice(c.without, sum.Articles))
	}
	if c.undated > 0 {
		all = append(all, undatedNotice(c.undated, sum.Articles))
	}
	return all
}

// writeCounts writes the tables that follow from counts to dir. The comparison
// takes as long as the others, and goes on at the same time where there are
// workers for both.
func (w *work) writeCounts(dir string, c counted, shards []*keptShard, ref *reference, rejects []table.Reject) (written []Output, err error) {
	var compared, first, rest []Output
	var ofComparison error
	var comparing sync.WaitGroup
	comparing.Go(func() { ofComparison = w.writeComparison(dir, shards, ref, &compared) })
	if w.workers < 2 {
		comparing.Wait()
	}
	err = firstError(
		writeParts(dir, table.EntityCounts, entityCounts(c.counts), &first),
		writeTable(dir, table.FrameCounts, frameCounts(c.counts, w.study.Lexicon.Frames), &first),
		writeTable(dir, table.TermCounts, termCounts(c.counts), &first),
		writeTable(dir, table.Sources, sourceSizes(c.counts), &first),
		writeTable(dir, table.FramePeriods, framePeriods(c.periods, w.study.Lexicon.Frames), &rest),
		writeTable(dir, table.EntityPeriods, entityPeriods(c.periods, w.study.Lexicon.Entities), &rest),
		writeParts(dir, table.Collocations, collocations(c.counts, w.compare.Limits), &rest),
		writeTable(dir, table.Cooccurrences, cooccurrences(c.counts, w.study.Lexicon.Entities), &rest),
		writeTable(dir, table.Rejects, rejects, &rest),
	)
	comparing.Wait()
	if err := firstError(ofComparison, err); err != nil {
		return nil, err
	}
	for _, o := range slices.Concat(first, compared, rest) {
		o.Path = "tables/" + o.Path
		written = append(written, o)
	}
	return written, nil
}

// lostNotice says of which sources nothing could be read.
func lostNotice(rejects []table.Reject, sources []string) string {
	rejected, read := map[string]bool{}, map[string]bool{}
	for _, r := range rejects {
		rejected[r.Source] = true
	}
	for _, source := range sources {
		read[source] = true
	}
	return study.LostNotice(rejected, read)
}

// largeCorpus is the size in bytes from which the tokens are not written
// unless they are asked for: they would be larger than all else.
const largeCorpus = 256 << 20

func defaultTables(st *study.Study, sum *Summary) (tables []string) {
	for _, t := range ArticleTables {
		if t == table.Tokens.Name && st.Bytes > largeCorpus {
			sum.Notices = append(sum.Notices, fmt.Sprintf("the corpus is larger than %d MiB, so the table tokens is not written; --tables all writes it", largeCorpus>>20))
			continue
		}
		tables = append(tables, t)
	}
	return tables
}

// withNeeded are the tables in the order of ArticleTables, with those that are
// always written.
func withNeeded(wanted []string) (tables []string) {
	for _, t := range ArticleTables {
		if slices.Contains(wanted, t) || slices.Contains(needed, t) {
			tables = append(tables, t)
		}
	}
	return tables
}

// counter adds up what the workers have done.
func counter(progress func(done, total int), total int) func(articles int) {
	var mu sync.Mutex
	done := 0
	return func(articles int) {
		mu.Lock()
		defer mu.Unlock()
		done += articles
		if progress != nil {
			progress(done, total)
		}
	}
}

// gather puts the shards' parts in the output folder: as the table's file where
// there is one part, else as part files in a folder of that name, which readers
// take for the file.
func gather(out *output.Folder, shards []*keptShard, tables []string) (written []Output, err error) {
	for _, name := range tables {
		for i, k := range shards {
			part, _ := k.part(name)
			from := filepath.Join(k.dir, part.Path)
			part.Path = "tables/" + name + ".parquet"
			if len(shards) > 1 {
				part.Path += fmt.Sprintf("/part-%05d.parquet", i)
			}
			if err := place(from, out.Path(part.Path)); err != nil {
				return nil, err
			}
			written = append(written, part)
		}
	}
	return written, nil
}
