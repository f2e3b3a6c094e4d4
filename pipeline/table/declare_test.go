package table

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/apache/arrow/go/v17/arrow/ipc"
)

func TestDeclarations(t *testing.T) {
	snake := regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)
	tables := map[string]bool{}
	for _, x := range All {
		if !snake.MatchString(x.Name) || x.Doc == "" || tables[x.Name] || Named(x.Name) != x {
			t.Errorf("table %q: %q", x.Name, x.Doc)
		}
		tables[x.Name] = true
		columns := map[string]bool{}
		for _, c := range x.Columns {
			if !snake.MatchString(c.Name) || columns[c.Name] {
				t.Errorf("%s: column %q", x.Name, c.Name)
			}
			columns[c.Name] = true
			if c.dictionary && c.Kind != String {
				t.Errorf("%s.%s: a dictionary of %s", x.Name, c.Name, c.Kind)
			}
		}
		if columns["start"] != columns["end"] {
			t.Errorf("%s: half a span", x.Name)
		}
	}
	if Named("nothing") != nil {
		t.Error("a table without a declaration")
	}
}

// A column of one name means the same in every table, so that they can be
// joined: at least its type agrees.
func TestColumnsOfOneNameHaveOneType(t *testing.T) {
	kinds := map[string]Kind{}
	for _, x := range All {
		for _, c := range x.Columns {
			if k, ok := kinds[c.Name]; ok && k != c.Kind && x != Documents.Table {
				t.Errorf("%s.%s is %s and elsewhere %s", x.Name, c.Name, c.Kind, k)
			}
			if x != Documents.Table { // its counts bear the names of tables and texts
				kinds[c.Name] = c.Kind
			}
		}
	}
}

func TestDocumentationTravels(t *testing.T) {
	r, err := readBytes(written(t, Tokens, nil), "tokens")
	if err != nil {
		t.Fatal(err)
	}
	kv := r.file.MetaData().KeyValueMetadata()
	stream, err := base64.StdEncoding.DecodeString(*kv.FindValue("ARROW:schema"))
	if err != nil {
		t.Fatal(err)
	}
	arrow, err := ipc.NewReader(bytes.NewReader(stream))
	if err != nil {
		t.Fatal(err)
	}
	var columns []struct{ Name, Description string }
	if err := json.Unmarshal([]byte(*kv.FindValue("columns")), &columns); err != nil {
		t.Fatal(err)
	}
	for i, c := range Tokens.Columns {
		field := arrow.Schema().Field(i)
		doc, _ := field.Metadata.GetValue("description")
		if field.Name != c.Name || doc != c.Doc || columns[i].Name != c.Name || columns[i].Description != c.Doc {
			t.Errorf("column %s: Arrow has %s: %q, JSON has %+v", c.Name, field.Name, doc, columns[i])
		}
	}
	if got := *r.file.MetaData().CreatedBy; got != "epithet test" {
		t.Errorf("created by %q", got)
	}
}

func TestBadDeclarationsPanic(t *testing.T) {
	for name, declaration := range map[string]func(){
		"type": func() {
			declare[struct {
				N uint8 `table:"n" doc:"d"`
			}]("t", "d")
		},
		"option": func() {
			declare[struct {
				N int32 `table:"n,sorted" doc:"d"`
			}]("t", "d")
		},
		"documentation": func() {
			declare[struct {
				N int32 `table:"n"`
			}]("t", "d")
		},
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("accepted")
				}
			}()
			declaration()
		})
	}
}

func TestMarkdown(t *testing.T) {
	text := Markdown()
	for _, x := range All {
		if !strings.Contains(text, "<code>"+x.Name+"</code>: its columns") ||
			!strings.Contains(text, "| `"+x.Name+"` | "+cellText(x.Doc)) {
			t.Errorf("no chapter on %s", x.Name)
		}
		for _, c := range x.Columns {
			if !strings.Contains(text, "\n| `"+c.Name+"` | "+c.Kind.String()) {
				t.Errorf("no row on %s.%s", x.Name, c.Name)
			}
		}
	}
	for line := range strings.Lines(text) {
		pipes := strings.Count(line, "|") - strings.Count(line, `\|`)
		if strings.HasPrefix(line, "|") && pipes != 3 && pipes != 4 {
			t.Errorf("a broken row: %s", line)
		}
	}
}
