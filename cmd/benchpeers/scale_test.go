package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestReplayHasNewIDs(t *testing.T) {
	dir := t.TempDir()
	from, to := filepath.Join(dir, "from"), filepath.Join(dir, "to")
	lines := `{"id": "a", "text": "A \"quoted\" word."}` + "\n" + `{"id": "b", "text": ""}` + "\n"
	if err := os.WriteFile(from, []byte(lines), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := replay(from, to); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(to)
	if err != nil {
		t.Fatal(err)
	}
	ids, texts := map[string]bool{}, map[string]int{}
	for line := range strings.Lines(string(data)) {
		var a struct{ ID, Text string }
		if err := json.Unmarshal([]byte(line), &a); err != nil {
			t.Fatal(err)
		}
		ids[a.ID] = true
		texts[a.Text]++
	}
	if len(ids) != 2*replays || texts[`A "quoted" word.`] != replays || texts[""] != replays {
		t.Errorf("%d ids, texts %v", len(ids), texts)
	}
}

func TestReplayRejectsWhatItCannotRename(t *testing.T) {
	for _, line := range []string{`{"text": "no id"}`, `{"id": 7}`, `{"id": "no end`, `{"id": "an \"escape"}`, ""} {
		if _, _, ok := cutAtID([]byte(line)); ok {
			t.Errorf("%s: cut", line)
		}
	}
}
