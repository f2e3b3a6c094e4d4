package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"

	"epithet/stages/article"
)

// word is a syntactic word of the treebank.
type word struct {
	article.Span // in the sentence's text
	form, lemma  string
	upos, xpos   string
	head         int // index of the head, -1 for the root
	rel          article.Rel
}

// gold is a sentence of the treebank.
type gold struct {
	text  string
	words []word
}

// readConllu reads the basic trees of a CoNLL-U file. The parts of a
// multiword token have spans of their own where their forms make up its form;
// a part that does not has the span of the whole.
func readConllu(path string) ([]gold, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []gold
	var g gold
	at, multiEnd := 0, 0 // place in the text, last word of the multiword token
	var multi article.Span
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for line := 1; in.Scan(); line++ {
		s := in.Text()
		switch {
		case s == "":
			if len(g.words) > 0 {
				all = append(all, g)
			}
			g, at, multiEnd = gold{}, 0, 0
			continue
		case strings.HasPrefix(s, "# text = "):
			g.text = s[len("# text = "):]
			continue
		case s[0] == '#':
			continue
		}
		c := strings.Split(s, "\t")
		if len(c) != 10 {
			return nil, fmt.Errorf("%s:%d: %d columns, want 10", path, line, len(c))
		}
		if strings.Contains(c[0], ".") {
			continue
		}
		find := func(form string) (article.Span, error) {
			i := strings.Index(g.text[at:], form)
			if i < 0 {
				return article.Span{}, fmt.Errorf("%s:%d: %q is not in the sentence's text", path, line, form)
			}
			return article.Span{Start: at + i, End: at + i + len(form)}, nil
		}
		if from, to, ok := strings.Cut(c[0], "-"); ok {
			if multi, err = find(c[1]); err != nil {
				return nil, err
			}
			first, _ := strconv.Atoi(from)
			if multiEnd, err = strconv.Atoi(to); err != nil || first == 0 {
				return nil, fmt.Errorf("%s:%d: bad range %q", path, line, c[0])
			}
			at = multi.Start
			continue
		}
		id, err := strconv.Atoi(c[0])
		head, err2 := strconv.Atoi(c[6])
		if err != nil || err2 != nil || id != len(g.words)+1 {
			return nil, fmt.Errorf("%s:%d: bad number", path, line)
		}
		w := word{form: c[1], lemma: c[2], upos: c[3], xpos: c[4], head: head - 1, rel: article.ParseRel(c[7])}
		switch {
		case id > multiEnd:
			if w.Span, err = find(c[1]); err != nil {
				return nil, err
			}
			at = w.End
		case strings.HasPrefix(g.text[at:multi.End], c[1]):
			w.Span = article.Span{Start: at, End: at + len(c[1])}
			at = w.End
		default:
			w.Span = multi
		}
		if id == multiEnd {
			at = multi.End
		}
		g.words = append(g.words, w)
	}
	if len(g.words) > 0 {
		all = append(all, g)
	}
	return all, in.Err()
}
