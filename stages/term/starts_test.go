package term

import (
	"bufio"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"epithet/stages/article"
)

// TestMayHold reads random texts as a whole where the sieve says that they hold
// no term.
func TestMayHold(t *testing.T) {
	fs := frames("cult, freedom fighter, hardliner, e-mail, émigré, far-right, US, taş", "women's rights, Σek, a b c")
	bits := []string{
		"cult", "Cults", "freedom", "fighter", "fighters", "hard", "liner", "hardliner", "e", "mail", "email", "é", "E\u0301", "migré", "emigre",
		"far", "right", "US", "taş", "ta", "women", "s", "rights", "σek", "a", "b", "c", "-", "‑", "–", " ", " ", " ", "\n",
		"'", "’", "\u00ad", ".", "“", "日本",
	}
	f := Compile(fs).NewFinder()
	r := rand.New(rand.NewPCG(7, 8))
	held := 0
	for range 100_000 {
		var b strings.Builder
		b.WriteString(strings.Repeat("of ", r.IntN(50))) // to all places within blocks
		for range 1 + r.IntN(12) {
			b.WriteString(bits[r.IntN(len(bits))])
		}
		text := b.String()
		span := article.Span{End: len(text)}
		if f.mayHold(text, span) {
			held++
			continue
		}
		f.words = appendWords(f.words[:0], text, span)
		for i := range f.words {
			if _, n := f.match(text, i); n > 0 {
				t.Fatalf("%q holds a term at %q", text, f.words[i].Of(text))
			}
		}
	}
	if held == 0 || held == 100_000 {
		t.Errorf("%d of 100000 texts may hold a term", held)
	}
}

// BenchmarkMayHold sieves the lines of public news.
func BenchmarkMayHold(b *testing.B) {
	bench := os.Getenv("EPITHET_BENCH")
	if bench == "" {
		b.Skip("EPITHET_BENCH is not set")
	}
	file, err := os.Open(filepath.Join(bench, "news", "news.jsonl"))
	if err != nil {
		b.Skip(err)
	}
	defer file.Close()
	var lines []string
	size := 0
	in := bufio.NewScanner(file)
	in.Buffer(nil, 1<<24)
	for in.Scan() && size < 4<<20 {
		var a struct{ Text string }
		if err := json.Unmarshal(in.Bytes(), &a); err != nil {
			b.Fatal(err)
		}
		lines = append(lines, strings.Split(a.Text, "\n")...)
		size += len(a.Text)
	}
	f := Compile(frames("cult, terrorist, freedom fighter, regime, propaganda, extremist, militia, traitor, democracy, refugee, exile, opposition")).NewFinder()
	b.SetBytes(int64(size))
	for b.Loop() {
		for _, line := range lines {
			f.mayHold(line, article.Span{End: len(line)})
		}
	}
}
