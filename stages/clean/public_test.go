package clean

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"html"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"epithet/stages/article"
)

// publicData is the folder of public research data, which is no part of the project.
func publicData(tb testing.TB) string {
	dir := os.Getenv("EPITHET_BENCH")
	if dir == "" {
		tb.Skip("EPITHET_BENCH is not set")
	}
	return dir
}

// news reads the texts of the news corpus.
func news(tb testing.TB) []string {
	f, err := os.Open(filepath.Join(publicData(tb), "news", "news.jsonl"))
	if err != nil {
		tb.Fatal(err)
	}
	defer f.Close()
	var texts []string
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		var r struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			tb.Fatal(err)
		}
		texts = append(texts, r.Text)
	}
	return texts
}

// Article bodies that a scraper has already cleaned keep nearly all their words.
func TestCleanBodiesKeepTheirWords(t *testing.T) {
	var words [4]int
	all, emptied := 0, 0
	for _, text := range news(t) {
		var own [4]int
		for _, p := range Parts(text) {
			own[p.Kind] += len(strings.Fields(p.Of(text)))
		}
		sum := 0
		for k, n := range own {
			words[k] += n
			sum += n
		}
		all += sum
		if own[article.Furniture]*2 > sum {
			emptied++
		}
	}
	for k, n := range words {
		t.Logf("%-9v %.2f %% of words", article.Kind(k), 100*float64(n)/float64(all))
	}
	t.Logf("more than half is furniture in %d articles", emptied)
	if share := float64(words[article.Furniture]) / float64(all); share > 0.016 {
		t.Errorf("%.2f %% of the words are called furniture", 100*share)
	}
	if emptied > 3 {
		t.Errorf("%d articles lose more than half their words", emptied)
	}
}

// Whole pages, their tags stripped, are compared with the bodies that a person
// would keep, by runs of four words.
func TestPagesAgainstBodies(t *testing.T) {
	dir := filepath.Join(publicData(t), "pages")
	b, err := os.ReadFile(filepath.Join(dir, "ground-truth.json"))
	if err != nil {
		t.Fatal(err)
	}
	var bodies map[string]struct{ ArticleBody string }
	if err := json.Unmarshal(b, &bodies); err != nil {
		t.Fatal(err)
	}
	var precision, recall, before float64
	for id, body := range bodies {
		text := pageText(t, filepath.Join(dir, "html", id+".html.gz"))
		var kept strings.Builder
		for _, p := range Parts(text) {
			if p.Kind == article.Content || p.Kind == article.Heading {
				kept.WriteString(p.Of(text))
				kept.WriteByte('\n')
			}
		}
		p, r := agreement(kept.String(), body.ArticleBody)
		precision += p
		recall += r
		p, _ = agreement(text, body.ArticleBody)
		before += p
	}
	n := float64(len(bodies))
	precision, recall, before = precision/n, recall/n, before/n
	t.Logf("%.0f pages: precision %.3f recall %.3f; the text of the whole page has precision %.3f", n, precision, recall, before)
	if recall < 0.95 || precision < before+0.15 {
		t.Errorf("precision %.3f, recall %.3f", precision, recall)
	}
}

// agreement is the precision and recall of got's runs of four words against want's.
func agreement(got, want string) (precision, recall float64) {
	g, w := shingles(got), shingles(want)
	both, ng, nw := 0, 0, 0
	for s, n := range g {
		ng += n
		both += min(n, w[s])
	}
	for _, n := range w {
		nw += n
	}
	return float64(both) / float64(max(ng, 1)), float64(both) / float64(max(nw, 1))
}

func shingles(s string) map[[4]string]int {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	m := map[[4]string]int{}
	for i := 0; i+4 <= len(words); i++ {
		m[[4]string(words[i:i+4])]++
	}
	return m
}

// pageText is a page as one would copy it: a line for each block of the HTML.
func pageText(t *testing.T, path string) string {
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	inline := []string{"a", "abbr", "b", "cite", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u", "wbr"}
	hidden := []string{"script", "style", "noscript", "template", "svg", "iframe", "head"}
	src := strings.ToValidUTF8(string(b), "?")
	var out strings.Builder
	for src != "" {
		i := strings.IndexByte(src, '<')
		if i < 0 {
			i = len(src)
		}
		out.WriteString(strings.Map(func(r rune) rune {
			if r == '\n' || r == '\r' || r == '\t' {
				return ' '
			}
			return r
		}, html.UnescapeString(src[:i])))
		src = src[i:]
		if strings.HasPrefix(src, "<!--") {
			_, src, _ = strings.Cut(src, "-->")
			continue
		}
		tag, rest, _ := strings.Cut(src, ">")
		src = rest
		name := strings.ToLower(strings.TrimPrefix(strings.TrimPrefix(tag, "<"), "/"))
		if end := strings.IndexAny(name, " \n\t/"); end >= 0 {
			name = name[:end]
		}
		switch {
		case slices.Contains(hidden, name) && !strings.HasPrefix(tag, "</"):
			_, src, _ = strings.Cut(src, "</"+name)
		case name == "p":
			out.WriteString("\n\n")
		case name != "" && !slices.Contains(inline, name):
			out.WriteByte('\n')
		}
	}
	return out.String()
}

func BenchmarkNews(b *testing.B) {
	texts := news(b)
	size := 0
	for _, text := range texts {
		size += len(text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			Parts(text)
		}
	}
}
