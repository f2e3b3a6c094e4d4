package pipeline

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"epithet/pipeline/study"
)

// What is contested is explained by the sentence that rejects it.
func TestExplainShowsTheRejection(t *testing.T) {
	dir := t.TempDir()
	corpus, lexicon := filepath.Join(dir, "corpus.jsonl"), filepath.Join(dir, "lexicon.yaml")
	for path, data := range map[string]string{
		corpus: `{"id": "a", "source": "S", "text": "“Zembla is a tyranny,” Ann Smith said. It rained.\n\nZembla is no tyranny, Tarvia said on Friday.\n"}`,
		lexicon: `entities: [{id: zembla, name: Zembla, type: state, aliases: [Zembla]}, {id: tarvia, name: Tarvia, type: state, aliases: [Tarvia]}]
frames: [{id: tyranny, label: Tyranny, terms: [tyranny]}]`,
	} {
		if err := os.WriteFile(path, []byte(data), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	var out strings.Builder
	if err := Explain(&out, study.Paths{Corpus: corpus, Lexicon: lexicon}, "a", 15); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"contested  true", "rejected in sentence 2, bytes 55-99\n  Zembla is no tyranny, Tarvia said on Friday."} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, &out)
		}
	}
	out.Reset()
	if err := Explain(&out, study.Paths{Corpus: corpus, Lexicon: lexicon}, "a", 68); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(out.String(), "rejected in") || !strings.Contains(out.String(), "contested  false") {
		t.Errorf("nobody rejects the denial:\n%s", &out)
	}
}
