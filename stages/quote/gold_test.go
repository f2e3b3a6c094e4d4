package quote_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"epithet/stages/annotate"
	"epithet/stages/article"
	"epithet/stages/clean"
	"epithet/stages/mention"
	"epithet/stages/quote"
)

// record is a quotation as the gold has it, between double marks.
type record struct {
	Doc        string `json:"doc"`
	Start      int    `json:"start"`
	End        int    `json:"end"`
	Speaker    string `json:"speaker"`
	Cue        string `json:"cue"`
	Scare      bool   `json:"scare"`
	Name       bool   `json:"name"`
	speakerWho article.Who
}

// place is where a quotation begins.
type place struct {
	doc   string
	start int
}

func (r record) place() place { return place{r.Doc, r.Start} }

// TestGold measures against the articles annotated by hand in the folder that
// EPITHET_GOLD names, with the mentions that the stage before finds by that
// folder's lexicon. EPITHET_PRED names a file to write the predictions to, in
// the form of the gold. The gold has the stretches between double marks only,
// and leaves names out of its count; so does the test.
func TestGold(t *testing.T) {
	dir := os.Getenv("EPITHET_GOLD")
	if dir == "" {
		t.Skip("EPITHET_GOLD is not set: no annotated articles")
	}
	gold := readRecords(t, filepath.Join(dir, "quotes.jsonl"))
	catalogue := mention.Compile(readLexicon(t, filepath.Join(dir, "lexicon.yaml")))
	var pred []record
	for _, id := range slices.Compact(docs(gold)) {
		pred = append(pred, predict(t, catalogue, id)...)
	}
	if file := os.Getenv("EPITHET_PRED"); file != "" {
		writeRecords(t, file, pred)
	}
	found, scare, speaker, cue, spurious, of := 0, 0, 0, 0, 0, 0
	at := map[place]record{}
	for _, p := range pred {
		at[p.place()] = p
	}
	paired := map[place]bool{}
	for _, g := range gold {
		p, ok := at[g.place()]
		ok = ok && abs(p.End-g.End) <= 4
		if ok {
			paired[p.place()] = true
		}
		if g.Name || ok && p.Name {
			if !g.Name {
				of++ // a name is no answer
			}
			continue
		}
		of++
		if !ok {
			continue
		}
		found++
		scare += bit(p.Scare == g.Scare)
		cue += bit(p.Cue == g.Cue)
		speaker += bit(sameSpeaker(g.Speaker, p.speakerWho))
	}
	for key, p := range at {
		if !paired[key] && !p.Name {
			spurious++
		}
	}
	t.Logf("found %d of %d, %d spurious; of those found: scare %.3f, speaker %.3f, cue %.3f",
		found, of, spurious, ratio(scare, found), ratio(speaker, found), ratio(cue, found))
	if found < of || spurious > 0 || ratio(scare, found) < 0.95 || ratio(speaker, found) < 0.85 || ratio(cue, found) < 0.85 {
		t.Error("below: all found, none spurious, scare 0.95, speaker 0.85, cue 0.85")
	}
}

func abs(n int) int { return max(n, -n) }

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// sameSpeaker compares by id, and words by Dice's coefficient of at least one
// half.
func sameSpeaker(gold string, who article.Who) bool {
	if gold == "" || who.String() == "" {
		return gold == who.String()
	}
	if who.EntityID != "" {
		return who.EntityID == gold
	}
	a, b := strings.Fields(strings.ToLower(gold)), strings.Fields(strings.ToLower(who.Words))
	common := 0
	for _, w := range a {
		for k, x := range b {
			if w == x {
				common++
				b[k] = ""
				break
			}
		}
	}
	return 4*common >= len(a)+len(b)
}

// predict finds the quotations between double marks in an article of the
// example study.
func predict(t *testing.T, catalogue *mention.Catalogue, id string) []record {
	b, err := os.ReadFile(filepath.Join("..", "..", "seeds", id+".txt"))
	if err != nil {
		t.Fatal(err)
	}
	a := article.Article{ID: id, Text: string(b)}
	ann := annotate.New().Annotate(a.Text, clean.Parts(a.Text))
	mentions := catalogue.NewFinder().Find(&a, &ann, nil)
	var f quote.Finder
	quotes := f.Find(a.Text, &ann, mentions)
	check(t, a.Text, quotes)
	var out []record
	for _, q := range quotes {
		if r, _ := utf8.DecodeRuneInString(q.Of(a.Text)); q.Kind == article.Indirect || !strings.ContainsRune(`"“”„«`, r) {
			continue
		}
		out = append(out, record{Doc: id, Start: q.Start, End: q.End, Speaker: q.Speaker.String(), Cue: q.Cue.Of(a.Text),
			Scare: q.Kind == article.Scare, Name: q.Kind == article.Name, speakerWho: q.Speaker})
	}
	return out
}

// docs lists the documents of the records, in their order.
func docs(records []record) []string {
	var out []string
	for _, r := range records {
		out = append(out, r.Doc)
	}
	return out
}

func readRecords(t *testing.T, file string) []record {
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out []record
	for lines := bufio.NewScanner(bytes.NewReader(b)); lines.Scan(); {
		var r record
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		out = append(out, r)
	}
	return out
}

func writeRecords(t *testing.T, file string, records []record) {
	var b bytes.Buffer
	for _, r := range records {
		line, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(line)
		b.WriteByte('\n')
	}
	if err := os.WriteFile(file, b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
}

// readLexicon reads the entities of a lexicon in the plain layout that the gold
// has: "- id:", and aliases as a JSON list.
func readLexicon(t *testing.T, file string) article.Lexicon {
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var lex article.Lexicon
	for line := range strings.Lines(string(b)) {
		if strings.HasPrefix(line, "frames:") {
			break
		}
		key, value, _ := strings.Cut(strings.TrimSpace(strings.TrimPrefix(line, "-")), ": ")
		value = strings.TrimSpace(value)
		if strings.HasPrefix(line, "- id: ") {
			lex.Entities = append(lex.Entities, article.Entity{ID: value})
			continue
		}
		if len(lex.Entities) == 0 {
			continue
		}
		switch e := &lex.Entities[len(lex.Entities)-1]; key {
		case "name":
			e.Name = strings.Trim(value, `"`)
		case "type":
			e.Type = value
		case "aliases":
			if err := json.Unmarshal([]byte(value), &e.Aliases); err != nil {
				t.Fatal(err)
			}
		}
	}
	return lex
}
