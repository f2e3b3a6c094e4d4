package table

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/apache/arrow/go/v17/parquet/metadata"
)

// everything has a column of each kind, with and without nulls.
type everything struct {
	Text    string    `table:"text" doc:"plain"`
	Maybe   string    `table:"maybe,null" doc:"plain, nullable"`
	Word    string    `table:"word,dict" doc:"repeated"`
	MayWord string    `table:"may_word,dict,null" doc:"repeated, nullable"`
	Small   int32     `table:"small" doc:"int32"`
	MaySm   int32     `table:"may_small,null" doc:"int32, nullable"`
	Large   int64     `table:"large" doc:"int64"`
	MayLg   int64     `table:"may_large,null" doc:"int64, nullable"`
	Ratio   float64   `table:"ratio" doc:"float64"`
	MayRt   float64   `table:"may_ratio,null" doc:"float64, nullable"`
	Yes     bool      `table:"yes" doc:"bool"`
	Day     time.Time `table:"day" doc:"date32"`
	MayDay  time.Time `table:"may_day,null" doc:"date32, nullable"`
}

var anything = declare[everything]("everything", "For tests.")

// some makes n rows from a seed. distinct bounds the repeated words.
func some(n, distinct int, seed uint64) []everything {
	r := rand.New(rand.NewPCG(seed, 1))
	text := func(most int) string {
		return strings.Repeat(string(rune(r.IntN(0xD000)+1)), r.IntN(most))
	}
	rows := make([]everything, n)
	for i := range rows {
		rows[i] = everything{
			Text:  text(40),
			Maybe: text(3),
			Word:  fmt.Sprintf("word %d", r.IntN(distinct)),
			Small: int32(r.Uint32()),
			MaySm: int32(r.IntN(5)) - 1,
			Large: int64(r.Uint64()),
			MayLg: int64(r.IntN(1<<40)) - 1<<38,
			Ratio: r.NormFloat64(),
			MayRt: r.NormFloat64(),
			Yes:   r.IntN(3) == 0,
			Day:   timeOf(int32(r.IntN(100000) - 50000)),
		}
		rows[i].MayLg = max(rows[i].MayLg, -1)
		if r.IntN(2) == 0 {
			rows[i].MayWord = rows[i].Word
			rows[i].MayDay = timeOf(int32(i))
		} else {
			rows[i].MayRt = math.NaN()
		}
	}
	return rows
}

// written is the file of rows, appended in batches of the given sizes in turn.
func written[R any](t testing.TB, of Of[R], rows []R, batches ...int) []byte {
	t.Helper()
	var b bytes.Buffer
	w, err := of.Create(&b, "epithet test")
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; len(rows) > 0; i++ {
		n := len(rows)
		if len(batches) > 0 {
			n = min(n, batches[i%len(batches)])
		}
		if err := w.Append(rows[:n]); err != nil {
			t.Fatal(err)
		}
		rows = rows[n:]
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func readAll[R any](t testing.TB, of Of[R], data []byte) []R {
	t.Helper()
	r, err := readBytes(data, of.Name)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	var rows []R
	for row, err := range of.Rows(r) {
		if err != nil {
			t.Fatal(err)
		}
		rows = append(rows, row)
	}
	return rows
}

// same compares rows by their print, in which a NaN equals a NaN.
func same[R any](t *testing.T, got, want []R) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d rows, want %d", len(got), len(want))
	}
	for i := range got {
		if g, w := fmt.Sprintf("%+v", got[i]), fmt.Sprintf("%+v", want[i]); g != w {
			t.Fatalf("row %d:\n got %s\nwant %s", i, g, w)
		}
	}
}

func TestRowsComeBack(t *testing.T) {
	for _, n := range []int{0, 1, 7, 8, 9, 33, 128, 129, 1025, 5000, maxGroupRows + 1} {
		for _, distinct := range []int{1, 2, 300, 1 << 30} {
			if n > 5000 && distinct != 300 {
				continue
			}
			rows := some(n, distinct, uint64(n))
			same(t, readAll(t, anything, written(t, anything, rows)), rows)
		}
	}
}

// The bytes must not follow how rows were handed over, also where row groups
// end and where hardly a word repeats.
func TestBatchesDoNotShow(t *testing.T) {
	for name, rows := range map[string][]everything{
		"several row groups": some(2*maxGroupRows+17, 100, 1),
		"large dictionaries": some(100_000, 1<<30, 2),
		"long texts":         long(40),
	} {
		t.Run(name, func(t *testing.T) {
			want := written(t, anything, rows)
			for _, batches := range [][]int{{1}, {1023, 1, 1025}, {100_000}} {
				if got := written(t, anything, rows, batches...); !bytes.Equal(got, want) {
					t.Errorf("batches of %v give other bytes: %d, want %d", batches, len(got), len(want))
				}
			}
		})
	}
}

// A full row group of numbers that do not compress, nulls behind them.
func TestNumbersStayInOnePage(t *testing.T) {
	type number struct {
		N int64 `table:"n,null" doc:"d"`
	}
	r := rand.New(rand.NewPCG(5, 5))
	rows := make([]number, maxGroupRows)
	for i := range rows {
		rows[i].N = r.Int64()
		if i >= maxGroupRows-1024 {
			rows[i].N = -1
		}
	}
	of := declare[number]("numbers", "For tests.")
	got := readAll(t, of, written(t, of, rows))
	if !slices.Equal(got, rows) {
		t.Errorf("%d rows come back otherwise", len(got))
	}
}

// A file must not show what the same writer has written before it.
func TestFilesOfOneWriter(t *testing.T) {
	var b bytes.Buffer
	w, err := anything.Create(&b, "epithet test")
	if err != nil {
		t.Fatal(err)
	}
	for i, rows := range [][]everything{some(5000, 300, 1), some(70, 1<<30, 2), nil, some(maxGroupRows+1, 10, 3), some(1, 1, 4)} {
		if i > 0 {
			b.Reset()
			if err := w.Reset(&b); err != nil {
				t.Fatal(err)
			}
		}
		if err := errors.Join(w.Append(rows), w.Close()); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(b.Bytes(), written(t, anything, rows)) {
			t.Errorf("file %d is another than that of a writer of its own", i)
		}
	}
	if err := errors.Join(w.Reset(&b), w.Append(some(3, 1, 5))); err != nil {
		t.Fatal(err)
	}
	if w.Reset(&b) == nil || w.Close() == nil {
		t.Error("a file can be left half done")
	}
}

func TestLongTextIsNotKept(t *testing.T) {
	var text string
	c := &texts{levels: levels{nullable: true}, field: &text}
	for _, size := range []int{1, 5 * pageSize, 1} {
		text = strings.Repeat("x", size)
		if _, err := c.add(); err != nil {
			t.Fatal(err)
		}
	}
	if n := cap(c.bytes) + cap(c.page); n > 2*pageSize {
		t.Errorf("%d bytes are kept for the next page", n)
	}
}

// Statistics must not lie: readers skip row groups by them. Where Arrow would
// count no distinct values, there are none.
func TestStatistics(t *testing.T) {
	const groupRows = 1 << 17
	rows := some(2*groupRows+1000, 7, 6)
	rows[3].Word = ""
	for i := range rows[:groupRows] {
		if i%2 == 0 {
			rows[i].Word = "another " + rows[i].Word // which sorts before those of the next groups
		}
	}
	r, err := readBytes(written(t, anything, rows), "everything")
	if err != nil {
		t.Fatal(err)
	}
	if n := r.file.NumRowGroups(); n != 3 {
		t.Fatalf("%d row groups", n)
	}
	for g := range 3 {
		checkStatistics(t, r.file.MetaData().RowGroup(g), rows[g*groupRows:min((g+1)*groupRows, len(rows))])
	}
}

func checkStatistics(t *testing.T, group *metadata.RowGroupMetaData, rows []everything) {
	t.Helper()
	least, greatest, distinct, nulls := map[string]string{}, map[string]string{}, map[string]map[string]bool{}, map[string]int64{}
	for _, row := range rows {
		for name, word := range map[string]string{"word": row.Word, "may_word": row.MayWord} {
			if name == "may_word" && word == "" {
				nulls[name]++
				continue
			}
			if distinct[name] == nil {
				least[name], greatest[name], distinct[name] = word, word, map[string]bool{}
			}
			least[name], greatest[name] = min(least[name], word), max(greatest[name], word)
			distinct[name][word] = true
		}
	}
	for i, c := range anything.Columns {
		chunk, err := group.ColumnChunk(i)
		if err != nil {
			t.Fatal(err)
		}
		set, err := chunk.StatsSet()
		if err != nil || set != c.dictionary {
			t.Errorf("%s: statistics %v, error %v", c.Name, set, err)
		}
		if !set {
			continue
		}
		s, err := chunk.Statistics()
		if err != nil {
			t.Fatal(err)
		}
		if string(s.EncodeMin()) != least[c.Name] || string(s.EncodeMax()) != greatest[c.Name] ||
			s.NullCount() != nulls[c.Name] || s.DistinctCount() != int64(len(distinct[c.Name])) {
			t.Errorf("%s, row group %d: from %q to %q, %d nulls, %d distinct; want from %q to %q", c.Name, group.Ordinal(),
				s.EncodeMin(), s.EncodeMax(), s.NullCount(), s.DistinctCount(), least[c.Name], greatest[c.Name])
		}
	}
}

// long makes rows whose text fills several row groups.
func long(n int) []everything {
	rows := some(n, 10, 3)
	for i := range rows {
		rows[i].Text = strings.Repeat("x", 1<<20+i)
		rows[i].Word = strings.Repeat("y", i*1000)
	}
	return rows
}

func TestRowGroupsAreBounded(t *testing.T) {
	data := written(t, anything, long(70))
	r, err := readBytes(data, "long")
	if err != nil {
		t.Fatal(err)
	}
	if n := r.file.NumRowGroups(); n != 3 {
		t.Errorf("%d row groups for 72 MB of text", n)
	}
	same(t, readAll(t, anything, data), long(70))
}

// Pages are compressed by an encoder that all files share, whatever went
// through it before.
func TestOtherFilesDoNotShow(t *testing.T) {
	rows := some(3000, 50, 4)
	want := written(t, anything, rows)
	var wg sync.WaitGroup
	for worker := range uint64(4) {
		wg.Go(func() {
			for i := range 10 {
				written(t, anything, some(100*i, 1<<30, worker+uint64(i)))
				if !bytes.Equal(written(t, anything, rows), want) {
					t.Error("the same rows give other bytes")
				}
			}
		})
	}
	wg.Wait()
}

func TestNullsAndRepairs(t *testing.T) {
	rows := []everything{{
		Text: "a\xffb", Word: "\xc3\x28", MayWord: "\xff", MaySm: -7, MayLg: math.MinInt64,
		MayRt: math.NaN(), Day: time.Date(2024, 2, 29, 23, 59, 0, 0, time.FixedZone("", 5*3600)),
	}}
	want := []everything{{
		Text: "a\uFFFDb", Word: "\uFFFD(", MayWord: "\uFFFD", MaySm: -1, MayLg: -1,
		MayRt: math.NaN(), Day: time.Date(2024, 2, 29, 0, 0, 0, 0, time.UTC),
	}}
	same(t, readAll(t, anything, written(t, anything, rows)), want)
}

func TestNumbersMustBeFinite(t *testing.T) {
	for _, row := range []everything{{Ratio: math.NaN()}, {Ratio: math.Inf(1)}, {MayRt: math.Inf(-1)}} {
		w, err := anything.Create(&bytes.Buffer{}, "test")
		if err != nil {
			t.Fatal(err)
		}
		err = w.Append([]everything{row})
		if err == nil || !strings.Contains(err.Error(), "table everything: column ") {
			t.Errorf("%v, %v: error %v", row.Ratio, row.MayRt, err)
		}
		if w.Close() == nil {
			t.Error("a table with a lost row closes without an error")
		}
	}
}

// limited fails after some bytes.
type limited int

func (l *limited) Write(p []byte) (int, error) {
	if len(p) > int(*l) {
		return 0, fmt.Errorf("the disk is full")
	}
	*l -= limited(len(p))
	return len(p), nil
}

func TestWriteErrorsAreReported(t *testing.T) {
	whole := len(written(t, anything, some(100, 10, 1)))
	for room := range whole {
		l := limited(room)
		w, err := anything.Create(&l, "epithet test")
		if err == nil {
			err = w.Append(some(100, 10, 1))
		}
		if err == nil {
			err = w.Close()
		}
		if err == nil || !strings.Contains(err.Error(), "the disk is full") {
			t.Fatalf("%d of %d bytes written: error %v", room, whole, err)
		}
	}
}

func TestEveryTableComesBackEmpty(t *testing.T) {
	for _, x := range All {
		layout, err := x.layout("epithet test")
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		f := parquetFile{layout: layout}
		f.begin(&b)
		if err := f.end(); err != nil {
			t.Fatal(err)
		}
		r, err := readBytes(b.Bytes(), "")
		if err != nil {
			t.Fatal(err)
		}
		if r.Rows() != 0 || r.Table.Name != x.Name {
			t.Errorf("%s: %d rows, named %s", x.Name, r.Rows(), r.Table.Name)
		}
		for i, c := range x.Columns {
			c.dictionary, c.field = false, nil
			if got := r.Table.Columns[i]; !reflect.DeepEqual(got, c) {
				t.Errorf("%s: column %+v, want %+v", x.Name, got, c)
			}
		}
	}
}

// Words that agree in length, ends or middle must stay apart in a dictionary.
func TestSimilarWordsStayApart(t *testing.T) {
	var rows []everything
	for length := range 13 {
		for bits := range 1 << length {
			word := make([]byte, length)
			for i := range word {
				word[i] = 'a' + byte(bits>>i&1)
			}
			rows = append(rows, everything{Word: string(word), MaySm: -1, MayLg: -1, Day: timeOf(0)})
		}
	}
	rows = append(rows, rows...)
	same(t, readAll(t, anything, written(t, anything, rows)), rows)
}
