package study

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

func rows(t *testing.T, csv string) []Row {
	t.Helper()
	rows, _, err := ParseSources("sources.csv", []byte(csv))
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestParseSources(t *testing.T) {
	for name, text := range map[string]string{
		"plain":                             "file,source,date,title\na.txt,One,2024-02-29,\"T, t\"\nsub/b.txt,Two,,\n",
		"CRLF, BOM":                         "\ufefffile,source,date,title\r\na.txt,One,2024-02-29,\"T, t\"\r\nsub/b.txt,Two,,\r\n",
		"semicolons":                        "file;source;date;title\na.txt;One;2024-02-29;T, t\nsub\\b.txt;Two;;\n",
		"time of day, empty lines":          "file,source,date,title\n\"a.txt\",One,2024-02-29 23:30:00+01:00,\"T, t\"\nsub/b.txt,Two,,\n,,,\n ,\n",
		"other order, capitals, short line": "Title, Date, Source, File\n\"T, t\",2024-02-29,One,a.txt\n,,Two,./sub/b.txt\n",
	} {
		got := rows(t, text)
		if len(got) != 2 || got[0].Title != "T, t" || got[0].Published.Format("2 Jan 2006") != "29 Feb 2024" ||
			got[1].File != "sub/b.txt" || got[1].Source != "Two" || got[1].Line != 3 {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestParseSourcesMistakes(t *testing.T) {
	for text, want := range map[string]string{
		"":                               "sources.csv: the file is empty",
		"file,source\n":                  "no article is listed",
		"file,outlet\na.txt,One\n":       `:1: no column "source"`,
		"file,source,file\n":             `:1: column "file" stands twice`,
		"file,source\na.txt,\n":          ":2: a.txt has no source",
		"file,source\n,One\n":            ":2: no file",
		"file,source\na.txt,One,more\n":  ":2: 3 fields, but the first line names 2 columns",
		"file,source\n../a.txt,One\n":    "lies outside the corpus folder",
		"file,source\n/etc/a.txt,One\n":  "lies outside the corpus folder",
		"file,source\n\"a.txt,One\n":     ":2: ",
		"file,source\n\xe9.txt,One\n":    ":2: not valid UTF-8",
		"\xff\xfef\x00":                  "UTF-16",
		"file,source\na.txt,O\x00ne\n":   ":2: a NUL",
		"file,source,c\x00\na.txt,One\n": ":1: a NUL",
	} {
		_, _, err := ParseSources("sources.csv", []byte(text))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want %q", text, err, want)
		}
	}
	_, notices, err := ParseSources("s", []byte("file,source,titel\na.txt,One,\n"))
	if err != nil || len(notices) != 1 || !strings.Contains(notices[0], `(did you mean "title"?)`) {
		t.Errorf("notices %q, %v", notices, err)
	}
}

// read is what a corpus yields, a line an item: "ID source", "path: reason" or
// "error: ...".
func read(items iter.Seq2[Item, error]) []string {
	var all []string
	for it, err := range items {
		if err != nil {
			all = append(all, "error: "+err.Error())
		} else if it.Reject != nil {
			all = append(all, it.Reject.Path+": "+it.Reject.Reason)
		} else {
			all = append(all, it.Article.ID+" "+it.Article.Source)
		}
	}
	return all
}

func expect(t *testing.T, got []string, want ...string) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%d items, want %d:\n%s", len(got), len(want), strings.Join(got, "\n"))
		return
	}
	for i := range want {
		if !strings.HasPrefix(got[i], want[i]) {
			t.Errorf("item %d: %q, want %q…", i, got[i], want[i])
		}
	}
}

func TestFolder(t *testing.T) {
	corpus := fstest.MapFS{}
	for name, text := range map[string]string{
		"good.txt": "Some words.", "sub/crlf.txt": "One.\r\nTwo.\r\n", "bom.txt": "\ufeffWords.",
		"empty.txt": "", "blank.txt": " \n\u00a0", "binary.txt": "\x7fELF\x01\x00", "latin1.txt": "caf\xe9",
		"utf16.txt": "\xff\xfeh\x00i\x00", "extra.txt": "Not listed.", "large.txt": strings.Repeat("x ", MaxArticle/2+1),
		"good.md": "The same id.", "notes.pdf": "%PDF",
	} {
		corpus[name] = &fstest.MapFile{Data: []byte(text)}
	}
	list := "file,source\ngood.txt,A\nsub/crlf.txt,A\nbom.txt,B\nempty.txt,B\nblank.txt,B\nbinary.txt,B\nlatin1.txt,B\nutf16.txt,B\nlarge.txt,B\nmissing.txt,B\ngood.txt,C\ngood.md,C\nsub,C\n"
	r := rows(t, list)
	expect(t, read(folder(corpus, r, "sources.csv")),
		"good.txt: sources.csv:12 lists the file again; line 2 is used",
		"binary.txt: a binary file: NUL at byte 5",
		"blank.txt: no letter or digit",
		"bom B",
		"empty.txt: the file is empty",
		"extra.txt: not listed in sources.csv",
		"good C",
		"good.txt: its doc_id \"good\" is that of good.md",
		"large.txt: larger than 16 MiB",
		"latin1.txt: not valid UTF-8 at byte 3 (0xE9)",
		"missing.txt: sources.csv:11 lists the file, but it is not there",
		"sub: not a file of text: a folder",
		"sub/crlf A",
		"utf16.txt: the text is UTF-16 (little endian)",
	)
	if n, _ := measure(corpus, r); n != 14 {
		t.Errorf("counted %d items", n)
	}
}

func TestFoldersNameSources(t *testing.T) {
	corpus := fstest.MapFS{"A/one.txt": {Data: []byte("Words.")}, "A/B/two.txt": {Data: []byte("Words.")}, "three.txt": {Data: []byte("Words.")}}
	var s Study
	if err := s.folder(corpus, ""); err != nil {
		t.Fatal(err)
	}
	expect(t, read(s.Items()), "A/B/two B", "A/one A", "three.txt: in no folder that names its source")
}

func TestFolderWithUnreadableFile(t *testing.T) {
	dir := t.TempDir()
	if err := os.Symlink(filepath.Join(dir, "nowhere"), filepath.Join(dir, "dangling.txt")); err != nil {
		t.Skip(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "closed.txt"), []byte("words"), 0o000); err != nil {
		t.Fatal(err)
	}
	got := read(folder(os.DirFS(dir), rows(t, "file,source\ndangling.txt,A\nclosed.txt,A\n"), "sources.csv"))
	if os.Geteuid() == 0 {
		expect(t, got, "closed A", "dangling.txt: sources.csv:2 lists the file")
	} else {
		expect(t, got, "closed.txt: cannot be read: permission denied", "dangling.txt: sources.csv:2 lists the file")
	}
}

func TestFolderWithoutSources(t *testing.T) {
	dir := t.TempDir()
	os.Mkdir(filepath.Join(dir, "Daily"), 0o777)
	os.WriteFile(filepath.Join(dir, "Daily", "a.txt"), []byte("words"), 0o666)
	s, err := Open(Paths{Corpus: dir})
	if err != nil {
		t.Fatal(err)
	}
	expect(t, read(s.Items()), "Daily/a Daily")
	if s.Total != 1 || len(s.Notices) != 2 {
		t.Errorf("total %d, notices %q", s.Total, s.Notices)
	}
}

// Nothing of a folder is passed over in silence.
func TestFoldersPassedOver(t *testing.T) {
	dir, other := t.TempDir(), t.TempDir()
	for _, name := range []string{"Daily", "Closed"} {
		os.Mkdir(filepath.Join(dir, name), 0o777)
	}
	os.WriteFile(filepath.Join(other, "b.txt"), []byte("words"), 0o666)
	for link, to := range map[string]string{"Weekly": other, "Gone": filepath.Join(dir, "nowhere"), "Daily/Round": dir, "Daily/c.txt": filepath.Join(dir, "nowhere"), "Daily/notes": filepath.Join(other, "b.txt")} {
		if err := os.Symlink(to, filepath.Join(dir, link)); err != nil {
			t.Skip(err)
		}
	}
	os.WriteFile(filepath.Join(dir, "Daily", "a.txt"), []byte("words"), 0o666)
	os.Chmod(filepath.Join(dir, "Closed"), 0o000)
	s, err := Open(Paths{Corpus: dir})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"Closed: the folder cannot be read: permission denied",
		"Daily/Round: a symbolic link to a folder, which is not followed", "Daily/a Daily",
		"Daily/c.txt: a symbolic link that leads nowhere", "Gone: a symbolic link that leads nowhere", "Weekly: a symbolic link to a folder"}
	if os.Geteuid() == 0 {
		want = want[1:]
	}
	expect(t, read(s.Items()), want...)
	if s.Total != len(want) {
		t.Errorf("total %d, want %d", s.Total, len(want))
	}
	os.Chmod(filepath.Join(dir, "Closed"), 0o777)
	os.RemoveAll(filepath.Join(dir, "Daily"))
	if _, err := Open(Paths{Corpus: dir}); err == nil ||
		!strings.Contains(err.Error(), "named by their source; Gone: a symbolic link") {
		t.Errorf("nothing but links: %v", err)
	}
}

// What is found in the corpus is no more waited for than what a flag names.
func TestConfigurationIsARegularFile(t *testing.T) {
	for _, name := range []string{"sources.csv", "lexicon.yaml"} {
		corpus := fstest.MapFS{"Daily/a.txt": {Data: []byte("Words.")}, name: {Mode: fs.ModeNamedPipe}}
		var s Study
		err := errors.Join(s.folder(corpus, ""), s.lexicon(Paths{}, corpus))
		if want := "cannot be read: " + name + " is a pipe"; err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
}

// A file of articles has its lexicon beside it, as a folder has it within; else the example's is
// used, and that is told.
func TestLexiconOfAFile(t *testing.T) {
	dir := t.TempDir()
	corpus := filepath.Join(dir, "news.jsonl")
	write := func(path, text string) {
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write(corpus, `{"source":"A","text":"Words."}`)
	st, err := Open(Paths{Corpus: corpus})
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(st.Notices, "\n"); !strings.HasPrefix(got, "no lexicon.yaml beside news.jsonl: the names and terms of the example study") {
		t.Errorf("notices %q", got)
	}
	write(filepath.Join(dir, "lexicon.yaml"), good)
	if st, err = Open(Paths{Corpus: corpus}); err != nil {
		t.Fatal(err)
	}
	if len(st.Lexicon.Frames) != 1 || len(st.Notices) != 0 || st.Inputs[1].Path != "lexicon.yaml" {
		t.Errorf("%d frames, notices %q, inputs %v", len(st.Lexicon.Frames), st.Notices, st.Inputs)
	}
}

func jsonl(text string) []string {
	return read(lines(func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(text)), nil }, "c.jsonl"))
}

func TestLines(t *testing.T) {
	got := jsonl("\ufeff" + `{"id":"a","source":"S","date":"2020-01-02T03:04:05Z","title":"T","text":"Words.","url":"x"}` + "\r\n\n" +
		`{"source":" S ","text":"More words."}` + "\n" +
		`{"id":"a","source":"S","text":"Words."}` + "\n" +
		`{"id":"b","text":"Words."}` + "\n" +
		`{"id":"c","source":"S","text":""}` + "\n" +
		`{"id":"d","source":"S","date":"May","text":"Words."}` + "\n" +
		`{"title":7}` + "\n" + `not JSON` + "\n" + "{\"id\":\"\xff\"}\n" +
		`["a list"]` + "\n" + `{"source":"  ","text":"Words."}` + "\n" +
		`{"id":"z","source":"S","text":"The last line has no end."}`)
	expect(t, got, "a S", "line 3 S",
		`c.jsonl:4: its id "a" stands already at line 1`,
		`c.jsonl:5: no "source"; the line has id, text`,
		`c.jsonl:6: no "text": it is empty`,
		`c.jsonl:7: date "May" is not a day`,
		`c.jsonl:8: "title" is a JSON number; write a text`, `c.jsonl:9: not a JSON object`, `c.jsonl:10: not valid UTF-8 at byte 7`,
		`c.jsonl:11: a JSON array; a line is an object`, `c.jsonl:12: no "source": it is empty`,
		"z S")
}

// A list, or an object over several lines, is no corpus rather than a reject for each of its lines.
func TestJSONThatIsNoLines(t *testing.T) {
	for _, text := range []string{"[\n{\"source\":\"S\",\"text\":\"Words.\"}\n]\n", "\n  [{}]", "{\n\"source\":\"S\"\n}\n"} {
		got := jsonl(text)
		if len(got) != 1 || !strings.Contains(got[0], "is no JSONL: each line is one JSON object") {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// What is known of an article is held to the same in both kinds of corpus.
func TestWrongMetadata(t *testing.T) {
	for fields, want := range map[string]string{
		`"source":"A\u0000b"`: `"source": NUL at byte 1`, `"title":"\u0000"`: `"title": NUL at byte 0`, `"id":"x\u0000"`: `"id": NUL at byte 1`,
		`"author":"\u0000"`: `"author": NUL`, `"note":"\u0000"`: `"note": NUL`, `"language":"\u0000"`: `"language": NUL`,
		`"date":"\u0000"`:     `"date": NUL`,
		`"date":"0001-01-01"`: `date "0001-01-01" is too early`, `"date":"0000-12-31T10:00"`: `date "0000-12-31T10:00" is too early`, `"date":"2024-02-30"`: `date "2024-02-30" is not a day`,
		`"date":"2024-02-03Tuesday"`: `date "2024-02-03Tuesday" is not a day`, `"date":"2024-02-3 10:00"`: `date "2024-02-3 10:00" is not a day`,
		`"groups":{"c":"x\u0000"}`: `"groups": "x\x00": NUL at byte 1`, `"groups":{"\u0000c":"x"}`: `"groups": "\x00c": NUL at byte 0`,
		`"groups":"x"`: `"groups" holds a JSON string; write an object of texts, such as {"country": "Albania"}`, `"groups":{"c":1}`: `"groups" holds a JSON number; write`,
		`"groups":{"c":"x","C":"y"}`: `"groups": "c" stands twice`, `"groups":{"c":"x"," c":""}`: `"groups": "c" stands twice`, `"groups":{" ":"x"}`: `"groups": the value "x" has no name`,
	} {
		expect(t, jsonl(`{"source":"S","text":"Words.",`+fields+`}`), "c.jsonl:1: "+want)
	}
	expect(t, jsonl(`{"source":"S","text":"Words.","date":"0001-01-02","groups":{"":"","b":"x","A":"y"}}`), "line 1 S")
	r := rows(t, "file,source,date\na.txt,S,0001-01-01\n")
	expect(t, read(folder(fstest.MapFS{"a.txt": {Data: []byte("Words.")}}, r, "s.csv")), `a.txt: s.csv:2: date "0001-01-01" is too early`)
}

func TestIDsMayBeNumbers(t *testing.T) {
	expect(t, jsonl(`{"id":7,"source":"S","text":"Words."}`+"\n"+`{"ID":-1.50,"source":"S","text":"Words."}`+"\n"+
		`{"id":7,"source":"S","text":"Words."}`+"\n"+`{"id":8,"source":3,"text":"Words."}`+"\n"+`{"id":true,"source":"S","text":"Words."}`),
		"7 S", "-1.50 S", `c.jsonl:3: its id "7" stands already at line 1`,
		`c.jsonl:4: "source" is a JSON number; write a text`, `c.jsonl:5: "id" is a JSON bool; write a text`)
}

func TestLinesSkipsALongLine(t *testing.T) {
	long := `{"id":"x","source":"S","text":"` + strings.Repeat("x", 100<<20) + `"}`
	expect(t, jsonl(long+"\n"+`{"id":"a","source":"S","text":"Words."}`), "c.jsonl:1: a line of more than 32 MiB", "a S")
}

func TestLinesReportsReadErrors(t *testing.T) {
	got := read(lines(func() (io.ReadCloser, error) { return nil, fs.ErrPermission }, "c.jsonl"))
	expect(t, got, "error: c.jsonl: cannot be read: permission denied")
	got = read(lines(func() (io.ReadCloser, error) { return io.NopCloser(iotestErr{}), nil }, "c.jsonl"))
	expect(t, got, "error: c.jsonl: line 1 cannot be read: disk on fire")
}

type iotestErr struct{}

func (iotestErr) Read([]byte) (int, error) { return 0, fmt.Errorf("disk on fire") }

func TestOpenMistakes(t *testing.T) {
	dir := t.TempDir()
	os.WriteFile(filepath.Join(dir, "a.pdf"), nil, 0o666)
	os.WriteFile(filepath.Join(dir, "sources.csv"), []byte("file,source\na.txt,\n"), 0o666)
	os.WriteFile(filepath.Join(dir, "lexicon.yaml"), []byte("entitys: []"), 0o666)
	for _, c := range []struct {
		p    Paths
		want []string
	}{
		{Paths{Corpus: filepath.Join(dir, "no")}, []string{"the corpus cannot be read"}},
		{Paths{Corpus: filepath.Join(dir, "a.pdf")}, []string{"a corpus is a folder"}},
		{Paths{Corpus: dir}, []string{"sources.csv:2: a.txt has no source", "lexicon.yaml:1: unknown key"}},
		{Paths{Sources: filepath.Join(dir, "no.csv")}, []string{"the list of sources cannot be read"}},
		{Paths{Lexicon: filepath.Join(dir, "no.yaml")}, []string{"the lexicon cannot be read"}},
		{Paths{Corpus: t.TempDir()}, []string{"neither a sources.csv nor folders"}},
	} {
		_, err := Open(c.p)
		for _, want := range c.want {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("Open(%+v): %v, want %q", c.p, err, want)
			}
		}
	}
}

// A reject keeps its source wherever that can be told.
func TestRejectsKeepTheirSource(t *testing.T) {
	files := fstest.MapFS{"empty.txt": {}, "extra.txt": {Data: []byte("Words.")}, "twice.txt": {Data: []byte("Words.")}}
	records := `{"source":" A ","text":""}
{"source":"A","date":"May","text":"Words."}
{"source":"A","text":1}
{"text":"Words."}
no record
`
	for name, c := range map[string]struct {
		items iter.Seq2[Item, error]
		want  map[string]string
	}{
		"folder": {folder(files, rows(t, "file,source\nempty.txt,A\ngone.txt,B\ntwice.txt,C\ntwice.txt,D\n"), "s"),
			map[string]string{"empty.txt": "A", "gone.txt": "B", "extra.txt": "", "twice.txt": "D"}},
		"jsonl": {lines(func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(records)), nil }, "c"),
			map[string]string{"c:1": "A", "c:2": "A", "c:3": "A", "c:4": "", "c:5": ""}},
	} {
		got := map[string]string{}
		for it := range c.items {
			if it.Reject != nil {
				got[it.Reject.Path] = it.Reject.Source
			}
		}
		if !maps.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

func TestAlikeNotice(t *testing.T) {
	for _, c := range []struct {
		sources []string
		want    string
	}{
		{[]string{"The Post", "Post", "!", "?", "Le Monde", "Monde"}, ""},
		{[]string{"daily mail", "DW", "Daily-Mail", "Daily Mail",
			"Dw "}, `sources that may be one: "Daily Mail" and "Daily-Mail"; "DW" and "Dw "; "Daily Mail" and "daily mail"`},
	} {
		if got := AlikeNotice(c.sources); got != c.want {
			t.Errorf("%q: %s, want %s", c.sources, got, c.want)
		}
	}
}

func TestLostNotice(t *testing.T) {
	set := func(names ...string) map[string]bool {
		m := map[string]bool{}
		for _, n := range names {
			m[n] = true
		}
		return m
	}
	for _, c := range []struct {
		rejected, read map[string]bool
		want           string
	}{
		{nil, set("A"), ""},
		{set("A", ""), set("A"), ""},
		{set("C", "A", "B"), set("A"), "no article could be read of B, C"},
		{set("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"), nil, "no article could be read of a, b, c, d, e, f, g, h, i, j and 2 more"},
	} {
		if got := LostNotice(c.rejected, c.read); got != c.want {
			t.Errorf("%v of %v: %q, want %q", c.rejected, c.read, got, c.want)
		}
	}
}

func FuzzParseSources(f *testing.F) {
	f.Add([]byte("file,source\na.txt,A\n"))
	f.Add([]byte("file;source\n\"a\"\"b\";A\r\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		rows, _, err := ParseSources("s", data)
		if err == nil && len(rows) == 0 {
			t.Error("no rows and no error")
		}
	})
}

func FuzzLines(f *testing.F) {
	f.Add([]byte(`{"id":"a","source":"S","text":"Words."}` + "\n{}\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		for it, _ := range lines(func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(data)), nil }, "c") {
			if it.Reject == nil && unreadable(it.Article.Text) != "" {
				t.Errorf("an unreadable article passed: %q", it.Article.Text)
			}
		}
	})
}
