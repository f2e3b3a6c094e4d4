package study

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestMarkup(t *testing.T) {
	prose := strings.Repeat("The ferry was late again. ", 40)
	for _, tt := range []struct{ text, want string }{
		{prose, ""},
		{"<html><body><p>Words.</p></body></html>", "it begins with <html"},
		{"\ufeff\n <!DOCTYPE HTML>\n" + prose, "it begins with <!doctype"},
		{"<?xml version=\"1.0\"?><a>Words</a>", "it begins with <?xml"},
		{"Rain. <p>Words</p> and <br/><a href=\"x\">more</a>.", "5 tags, the first at byte 6"},
		{"<P CLASS=x>Words</P>\n<p>Words</p>", "4 tags, the first at byte 0"},
		{prose + "<b>One</b> stray <i>pair</i>" + strings.Repeat(prose, 3), ""},
		{"He wrote <b> and </b> and <i>.", ""},
		{"if a <b and c> d or <me@example.com> <http://a.b> <sic> < p> <> <3 <pizza> <", ""},
		{strings.Repeat("<br", 1000), ""},
	} {
		if got := markup(tt.text); got == "" != (tt.want == "") || !strings.Contains(got, tt.want) {
			t.Errorf("%.60q: %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestDocumentsThatAreNoText(t *testing.T) {
	page := &fstest.MapFile{Data: []byte("<html><p>Words.</p></html>")}
	corpus := fstest.MapFS{
		"X/a.txt": {Data: []byte("Words.")}, "X/a.html": page, "X/photo.png": page, "Y/b.html": page, "Y/c.PDF": page,
		"notes.html": page, "Z/d.txt": page,
	}
	expect(t, read(folder(corpus, rowsByFolder(corpus), "")),
		"X/a X",
		"Y/b.html: a .html file, which is not read",
		"Y/c.PDF: a .PDF file, which is not read",
		"Z/d.txt: HTML or XML, no plain text")
	if err := (&Study{}).folder(fstest.MapFS{"Y/b.html": page}, ""); err == nil ||
		!strings.Contains(err.Error(), "neither a sources.csv nor folders of .txt files") {
		t.Errorf("a corpus without text: %v", err)
	}
	r := rows(t, "file,source\nY/b.html,Y\nX/a.html,X\n")
	expect(t, read(folder(fstest.MapFS{"Y/b.html": page, "X/a.html": {Data: []byte("Plain words.")}}, r, "sources.csv")),
		"X/a X",
		"Y/b.html: HTML or XML, no plain text")
	expect(t, jsonl(`{"source":"A","text":"<p>One</p><p>Two</p>"}`), `c.jsonl:1: "text": HTML, no plain text: 4 tags`)
}

func TestABadDateCostsItsArticle(t *testing.T) {
	corpus := fstest.MapFS{"a.txt": {Data: []byte("Words.")}, "b.txt": {Data: []byte("Words.")}, "c.txt": {Data: []byte("Words.")}}
	r := rows(t, "file,source,date\na.txt,One,22/6/2025\nb.txt,One,2025-06-22\nc.txt,One,2025-02-30\n")
	expect(t, read(folder(corpus, r, "sources.csv")),
		`a.txt: sources.csv:2: date "22/6/2025" is not a day; write YYYY-MM-DD`,
		"b One",
		`c.txt: sources.csv:4: date "2025-02-30" is not a day`)
}
