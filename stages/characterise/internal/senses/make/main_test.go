package main

import (
	"os"
	"path/filepath"
	"testing"

	"epithet/stages/characterise/internal/senses"
)

// A net of thing > person > {singer, miller} and thing > herb, a verb, and an
// adjective derived from "singer".
var files = map[string]string{
	"data.noun": `  1 a licence
00000001 03 n 01 thing 0 000 | anything
00000002 18 n 01 person 0 001 @ 00000001 n 0000 | somebody
00000003 18 n 02 singer 0 vocalist 0 001 @ 00000002 n 0000 | who sings
00000004 18 n 01 miller 0 001 @ 00000002 n 0000 | who mills
00000005 18 n 01 Miller 0 001 @ 00000002 n 0000 | a name
00000006 20 n 01 herb 0 001 @ 00000001 n 0000 | a plant
`,
	"index.noun": `  1 a licence
thing n 1 0 1 1 00000001
person n 1 1 @ 1 1 00000002
singer n 1 1 @ 1 1 00000003
vocalist n 1 1 @ 1 1 00000003
miller n 2 1 @ 2 1 00000004 00000005
herb n 1 1 @ 1 1 00000006
folk_singer n 1 1 @ 1 0 00000003
`,
	"data.verb":  "00000001 36 v 01 sing 0 000 01 + 01 00 | make music\n",
	"index.verb": "sing v 1 0 1 1 00000001\n",
	"data.adj":   "00000001 00 a 02 vocal(a) 0 loud 0 001 + 00000003 n 0101 | sung\n",
	"index.adj":  "vocal a 1 1 + 1 1 00000001\nloud a 1 1 + 1 1 00000001\n",
}

func TestRun(t *testing.T) {
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	out := filepath.Join(dir, "out")
	if err := run(dir, 1, 0.9, out); err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	table, err := senses.Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	person := table.Of(senses.Noun, "person")
	if person == 0 || table.Above(person) != table.Of(senses.Noun, "thing") {
		t.Errorf("a person is of kind %d", person)
	}
	singer := table.Of(senses.Noun, "singer")
	if table.Above(singer) != person || table.Of(senses.Noun, "vocalist") != singer ||
		table.Of(senses.Adjective, "vocal") != singer {
		t.Errorf("a singer is of kind %d", singer)
	}
	if k := table.Of(senses.Noun, "miller"); k == 0 || k == singer || table.Above(k) != person {
		t.Errorf("a miller is of kind %d", k)
	}
	if table.Of(senses.Verb, "sing") == 0 {
		t.Error("a verb is not known")
	}
	for _, x := range []string{"herb", "folk_singer"} {
		if table.Of(senses.Noun, x) != 0 {
			t.Errorf("%s is known", x)
		}
	}
	if table.Of(senses.Adjective, "loud") != 0 {
		t.Error("an adjective derived from no noun is known")
	}
	if err := run(t.TempDir(), 1, 0.9, out); err == nil {
		t.Error("a folder without WordNet is no error")
	}
}
