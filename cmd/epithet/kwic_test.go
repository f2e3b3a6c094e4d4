//go:build unix

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mattn/go-runewidth"
)

func TestVerdictGivesWayAtItsHolder(t *testing.T) {
	v := verdict{"attributed, hedged", "the residents of the whole valley", "river_watch"}
	for width, want := range map[int]string{
		100: "attributed, hedged: the residents of the whole va… → river_watch",
		50:  "attributed, hedged: the residents o… → river_watch",
		45:  "attributed, hedged: the reside… → river_watch",
	} {
		if got := v.in(width); got != want {
			t.Errorf("in %d columns %q, want %q", width, got, want)
		}
	}
	if got := (verdict{}).in(50); got != "" {
		t.Errorf("no verdict is %q", got)
	}
}

func TestConcordanceLeavesContext(t *testing.T) {
	words := strings.Repeat("and so they went on ", 20)
	l := line{
		hit: hit{doc: "2024/some_long_name_of_an_article", source: "The Harbour Post and Mail", start: 12345,
			judged: verdict{"attributed, contested", "residents of the valley", "river_watch"}},
		left: words, term: "troublemakers", right: " " + words,
	}
	for _, tt := range []struct{ width, lines, context int }{{80, 2, 30}, {120, 2, 40}, {250, 1, 40}} {
		var b bytes.Buffer
		printConcordance(&b, []line{l, l}, tt.width, 0)
		rows := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
		if len(rows) != 2*tt.lines {
			t.Errorf("at %d columns two hits take %d lines:\n%s", tt.width, len(rows), b.String())
			continue
		}
		if !strings.Contains(rows[0], "→ river_watch") {
			t.Errorf("at %d columns no target: %s", tt.width, rows[0])
		}
		last := rows[len(rows)-1]
		before, after, _ := strings.Cut(last, "troublemakers")
		if tt.lines == 1 {
			_, before, _ = strings.Cut(before, "river_watch")
		}
		if runewidth.StringWidth(before) < tt.context || runewidth.StringWidth(after) < tt.context ||
			runewidth.StringWidth(last) > tt.width {
			t.Errorf("at %d columns the context is %q and %q", tt.width, before, after)
		}
	}
}

func TestKwicFindsForms(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"lexicon.yaml": "entities:\n- {id: vale, name: Ines Vale, type: person, aliases: [Vale]}\n" +
			"frames:\n- {id: hero, label: H, terms: [hero, guardian]}\n- {id: vandal, label: V, terms: [vandal]}\n",
		"sources.csv": "file,source\na.txt,A\n",
		"a.txt": "The night\n\nA vandal damaged the pumps, and Ines Vale said she saw other vandals. " +
			"Vale is a hero. Her guardian saw it too. It was a heroic deed. The polluter paid. They don’t pay. Vale doesn't. She did not, nor is Vale paid. It's Vale’s.\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if code, stdout, stderr := epithet(t, dir, "run", "--corpus", ".", "--out", "o"); code != 0 {
		t.Fatal(stdout, stderr)
	}
	for _, tt := range []struct {
		args     string
		hits     int
		judgedly bool
		stderr   string
	}{
		{"vandals", 2, true, ""},
		{"VANDALS --voice narrator", 1, true, ""},
		{"polluters", 1, false, ""},
		{"says", 1, false, ""},
		{"saw", 2, false, ""},
		{"don't", 2, false, ""},
		{"doesn’t", 2, false, ""},
		{"Vale's", 1, false, ""},
		{"it’s", 1, false, ""},
		{"vale --source a", 0, false, `no article of source "a"; did you mean A?`},
		{"vale --source Zz", 0, false, `no article of source "Zz"; there are A`},
		{"hero", 3, true, ""},
		{"hero --as frame", 3, true, ""},
		{"hero --as word", 2, true, ""},
		{"heroic", 1, true, ""},
		{"vale", 5, false, ""},
		{"vale --as entity", 5, false, ""},
		{"vale --as frame", 0, false, `"vale" is not found`},
		{"hero --as entity", 0, false, `"hero" is not found`},
		{"vale --target vale", 0, false, "is an entity, and the flags ask for terms"},
		{"polluters --voice narrator", 0, false, "is no term of the lexicon"},
		{"hero --voice quoted", 0, false, "not found as what the flags ask for"},
		{"hero --as thing", 0, false, "--as thing: choose frame, entity, word"},
	} {
		_, stdout, stderr := epithet(t, dir, append([]string{"kwic", "--out", "o", "--width", "250"}, strings.Fields(tt.args)...)...)
		if got := strings.Count(stdout, "\n"); got != tt.hits || tt.judgedly != strings.Contains(stdout, "→") ||
			!strings.Contains(stderr, tt.stderr) {
			t.Errorf("kwic %s: %d hits, want %d\n%s%s", tt.args, got, tt.hits, stdout, stderr)
		}
	}
}
