package annotate

import (
	"bufio"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"

	"epithet/stages/article"
)

var long = flag.Bool("long", false, "compare on all of the benchmark's news, not on a sample")

// newsTexts reads every step-th article of the benchmark's news.
func newsTexts(t testing.TB, step int) []string {
	dir := os.Getenv("EPITHET_BENCH")
	if dir == "" {
		t.Skip("EPITHET_BENCH is not set: no benchmark data to compare on")
	}
	f, err := os.Open(filepath.Join(dir, "news", "news.jsonl"))
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	var texts []string
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 64<<20)
	for i := 0; lines.Scan(); i++ {
		if i%step != 0 {
			continue
		}
		var row struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		texts = append(texts, row.Text)
	}
	return texts
}

// proseSentence is what prose makes of one sentence.
func proseSentence(t *testing.T, m *prose.Model, text string) []prose.Token {
	doc, err := prose.NewDocument(text, prose.UsingModel(m), prose.WithExtraction(false), prose.WithSegmentation(false))
	if err != nil {
		t.Fatal(err)
	}
	return doc.Tokens()
}

// agreement counts what a comparison with prose found.
type agreement struct {
	sentences int
	lossy     int // sentences of which prose's tokens lack text
	tokens    int
	compared  int // with the tag that prose gave to the token itself
	tied      int // where several classes have the highest score
	different int
}

// compare holds one sentence against prose and against the plain tagger.
//
// Prose gives the tokens of equal chunks the tags of the last of them. The tags
// of an earlier one are seen by ending the sentence where the next one stands,
// if two tokens, which are all that the tagger looks ahead, lie between. Where
// several classes have the highest score prose takes any of them, and the tags
// that follow depend on it, so the comparison of a sentence ends there.
func (c *agreement) compare(t *testing.T, m *prose.Model, plain *plainTagger, text string, s article.Sentence, tokens []article.Token) {
	c.sentences++
	c.tokens += len(tokens)
	words := make([]string, len(tokens))
	for i, tok := range tokens {
		words[i], _ = straighten(tok.Of(text), nil)
	}
	firstTie := len(tokens)
	best := plain.tag(words, tokens)
	for i, classes := range best {
		if got := tokens[i].Tag.String(); got != classes[0] {
			c.different++
			t.Errorf("%q is %s, the plain tagger has %v", words[i], got, classes)
		}
		if len(classes) > 1 {
			c.tied++
			firstTie = min(firstTie, i)
		}
	}

	straight, _ := straighten(s.Of(text), nil)
	chunks := strings.Fields(straight)
	if proseText(proseSentence(t, m, straight)) != strings.Join(chunks, "") {
		c.lossy++
		return
	}
	starts := []int{0} // of the chunks' tokens
	for _, chunk := range chunks {
		starts = append(starts, starts[len(starts)-1]+len(split(chunk, nil)))
	}
	next, seen := make([]int, len(chunks)), map[string]int{}
	for i := len(chunks) - 1; i >= 0; i-- {
		next[i] = len(chunks)
		if j, ok := seen[chunks[i]]; ok {
			next[i] = j
		}
		seen[chunks[i]] = i
	}
	byEnd := map[int][]int{}
	for i, end := range next {
		if end == len(chunks) || starts[end] >= starts[i+1]+2 {
			byEnd[end] = append(byEnd[end], i)
		}
	}
	for end, at := range byEnd {
		prosed := proseSentence(t, m, strings.Join(chunks[:end], " "))
		if len(prosed) != starts[end] {
			c.different++
			t.Errorf("%d tokens, prose has %d in %q", starts[end], len(prosed), straight)
			return
		}
		for _, i := range at {
			for k := starts[i]; k < starts[i+1] && k <= firstTie; k++ {
				c.compared++
				tag := tokens[k].Tag.String()
				if prosed[k].Text != words[k] ||
					prosed[k].Tag != tag && !(k == firstTie && slices.Contains(best[k], prosed[k].Tag)) {
					c.different++
					t.Errorf("%s/%s, prose has %s/%s in %q", words[k], tag, prosed[k].Text, prosed[k].Tag, straight)
				}
			}
		}
	}
}

func proseText(tokens []prose.Token) string {
	var b strings.Builder
	for _, tok := range tokens {
		b.WriteString(tok.Text)
	}
	return b.String()
}

// TestProse shows that tokens and tags are prose's, save what the package's
// documentation lists.
func TestProse(t *testing.T) {
	step := 100
	if *long {
		step = 1
	}
	texts := newsTexts(t, step)
	m, plain := prose.ModelFromData(""), newPlainTagger(t)
	a := New()
	var c agreement
	for _, text := range texts {
		ann := a.Annotate(text, whole(text))
		for i, s := range ann.Sentences {
			c.compare(t, m, plain, text, s, ann.Sentence(i))
		}
	}
	t.Logf("%+v", c)
	if c.lossy*50 > c.sentences || c.compared*10 < c.tokens*9 {
		t.Errorf("too little was compared: %+v", c)
	}
}
