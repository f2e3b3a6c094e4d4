package table

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode"
)

func print(t testing.TB, rows []everything, o PrintOptions) string {
	t.Helper()
	return printed(t, o, written(t, anything, rows))
}

// printed is what is printed of a table whose part files hold that.
func printed(t testing.TB, o PrintOptions, parts ...[]byte) string {
	t.Helper()
	var b bytes.Buffer
	if err := PrintFiles(&b, saved(t, parts...), o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// saved are the paths of files that hold that.
func saved(t testing.TB, parts ...[]byte) []string {
	t.Helper()
	folder := t.TempDir()
	var paths []string
	for i, data := range parts {
		path := filepath.Join(folder, fmt.Sprintf("part-%d.parquet", i))
		if err := os.WriteFile(path, data, 0o666); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	return paths
}

var printedRow = everything{
	Text: "a \"b\",\n<c> & é", Word: "\x1b[31m", Small: -1, MaySm: 7, Large: math.MaxInt64, MayLg: -1,
	Ratio: 1e-7, MayRt: math.NaN(), Yes: true, Day: time.Date(2024, 2, 29, 0, 0, 0, 0, time.UTC),
}

func TestPrint(t *testing.T) {
	const header = "text,maybe,word,may_word,small,may_small,large,may_large,ratio,may_ratio,yes,day,may_day\r\n"
	for name, c := range map[string]struct {
		format Format
		rows   []everything
		want   string
	}{
		"jsonl": {JSONL, []everything{printedRow}, `{"text":"a \"b\",\n<c> & é","maybe":null,"word":"\u001b[31m",` +
			`"may_word":null,"small":-1,"may_small":7,"large":9223372036854775807,"may_large":null,` +
			`"ratio":1e-07,"may_ratio":null,"yes":true,"day":"2024-02-29","may_day":null}` + "\n"},
		"jsonl, no rows": {JSONL, nil, ""},
		"csv": {CSV, []everything{printedRow}, header +
			"\"a \"\"b\"\",\n<c> & é\",,\x1b[31m,,-1,7,9223372036854775807,,1e-07,,true,2024-02-29,\r\n"},
		"csv, empty text": {CSV, []everything{{MaySm: -1, MayLg: -1, Day: timeOf(0)}}, header +
			"\"\",,\"\",,0,,0,,0,0,false,1970-01-01,\r\n"},
		"csv, no rows": {CSV, nil, header},
	} {
		t.Run(name, func(t *testing.T) {
			if got := print(t, c.rows, PrintOptions{Format: c.format}); got != c.want {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestPrintAligned(t *testing.T) {
	tokens := []Token{
		{DocID: "a", Sent: 10, Idx: 2, Start: 100, End: 107, Text: "naïve", Lemma: "naïve", Tag: "JJ", UPOS: "ADJ"},
		{DocID: "a", Sent: 10, Idx: 3, Start: 108, End: 114, Text: "日本\n語", Lemma: "x\u202Ey", Tag: "NN", UPOS: "NOUN"},
		{DocID: "a", Sent: 11, Idx: 0, Text: strings.Repeat("long", 10), Lemma: "می\u200cخواهم"},
		{DocID: "a"}, {DocID: "a"},
	}
	got := printed(t, PrintOptions{Rows: 3, Width: 64}, written(t, Tokens, tokens))
	const want = `doc_id  sent  idx  start  end  text           lemma    tag  upos
──────  ────  ───  ─────  ───  ─────────────  ───────  ───  ────
a         10    2    100  107  naïve          naïve    JJ   ADJ
a         10    3    108  114  日本 語        x�y      NN   NOUN
a         11    0      0    0  longlonglong…  ` + "می\u200cخواهم" + `
2 more rows
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestRounded(t *testing.T) {
	for v, want := range map[float64]string{
		26.8512345: "26.85", 0.29629629: "0.2963", -3: "-3", 0: "0", 0.5: "0.5", 999.96: "1000", 1234.5: "1234",
		9999.6: "10000", 1234567.8: "1234568", 1e20 / 3: "3.333e+19", 1e-7 / 3: "3.333e-08",
	} {
		if got := rounded(v); got != want {
			t.Errorf("%v prints as %s, want %s", v, got, want)
		}
	}
}

// Aligned columns are for people; the other formats give every digit.
func TestOnlyAlignedRounds(t *testing.T) {
	for _, format := range Formats {
		text := print(t, []everything{{Ratio: 26.8512345}}, PrintOptions{Format: format})
		if full := strings.Contains(text, "26.8512345"); full != (format != Aligned) || !strings.Contains(text, "26.85") {
			t.Errorf("%s: %s", format, text)
		}
	}
}

// Part files print as one table, up to the bound.
func TestPrintedPartsAreOneTable(t *testing.T) {
	rows := some(50, 5, 9)
	parts := [][]byte{written(t, anything, rows[:20]), written(t, anything, nil), written(t, anything, rows[20:])}
	for _, format := range []Format{CSV, JSONL} {
		for _, most := range []int64{0, 1, 20, 21, 50, 60} {
			o := PrintOptions{Format: format, Rows: most}
			if got, want := printed(t, o, parts...), print(t, rows, o); got != want {
				t.Errorf("%s, %d rows: parts print\n%s\nwhole\n%s", format, most, got, want)
			}
		}
	}
}

func TestUnknownFormat(t *testing.T) {
	if err := PrintFiles(&bytes.Buffer{}, saved(t, written(t, Tokens, nil)), PrintOptions{Format: "xml"}); err == nil ||
		!strings.Contains(err.Error(), `"xml"`) {
		t.Errorf("error %v", err)
	}
}

// What is printed as JSON and CSV reads back as it was, for any text.
func TestPrintedTextReadsBack(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	rows := some(2000, 5, 8)
	for i := range rows {
		var b strings.Builder
		for range r.IntN(20) {
			b.WriteRune([]rune("a\"\\,\n\r\t\x00\x7f\u0085\u2028\u2029<>&é語😀 ")[r.IntN(18)])
		}
		rows[i].Text = b.String()
	}
	i := 0
	for line := range strings.Lines(print(t, rows, PrintOptions{Format: JSONL})) {
		var got map[string]any
		if err := json.Unmarshal([]byte(line), &got); err != nil {
			t.Fatalf("%v in %s", err, line)
		}
		if got["text"] != rows[i].Text || got["maybe"] != nilFor(rows[i].Maybe) {
			t.Fatalf("row %d: %q, want %q", i, got["text"], rows[i].Text)
		}
		i++
	}
	if i != len(rows) {
		t.Errorf("%d lines of JSON for %d rows", i, len(rows))
	}
	for i := range rows {
		// The reader of encoding/csv turns CR LF into LF.
		rows[i].Text = strings.ReplaceAll(rows[i].Text, "\r", "")
	}
	records, err := csv.NewReader(strings.NewReader(print(t, rows, PrintOptions{Format: CSV}))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for i, record := range records[1:] {
		if record[0] != rows[i].Text {
			t.Fatalf("record %d: %q, want %q", i, record[0], rows[i].Text)
		}
	}
}

func nilFor(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func FuzzTerminalText(f *testing.F) {
	for _, s := range []string{"plain", "\x1b]0;title\a", "a\u202Eb\u2066", "\u009b31m", "e\u0301", "\xff", "\u00ad"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, r := range printable(s, 4*widest) {
			if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == 0x2028 || r == 0x2029 {
				t.Errorf("%q lets %U through", s, r)
			}
		}
	})
}

func FuzzJSONString(f *testing.F) {
	for _, s := range []string{"", "\"\\\x00", "\u2028", "\xff\xfe", "😀"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var got string
		if err := json.Unmarshal(appendJSON(nil, s), &got); err != nil {
			t.Fatal(err)
		}
		if want := string([]rune(s)); got != want {
			t.Errorf("%q comes back as %q", s, got)
		}
	})
}
