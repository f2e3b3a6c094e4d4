package pipeline

import (
	"slices"

	"epithet/stages/article"
	"epithet/stages/characterise"
	"epithet/stages/parse"
)

// trees parses sentences of articles, once each: those that hold a term
// together and ahead, and others when they are asked for.
type trees struct {
	parser    *parse.Parser
	articles  []planned
	sentences []parse.Sentence // those of terms, of one article after another
	indices   []int            // theirs in their articles
	built     []*article.Tree  // of sentences, and of others of the article at hand
	at        *planned         // the article at hand
	others    map[int]int      // from its further sentences to built
}

// planned is an article: its sentences of terms are sentences[from:to].
type planned struct {
	text     string
	ann      *characterise.Plain
	from, to int
}

func newTrees() trees { return trees{parser: parse.New(), others: map[int]int{}} }

// clear forgets all articles.
func (t *trees) clear() {
	t.articles, t.sentences, t.indices = t.articles[:0], t.sentences[:0], t.indices[:0]
}

// plan adds an article to those whose sentences of terms parse will parse.
func (t *trees) plan(text string, ann *characterise.Plain, terms []article.Term) {
	p := planned{text, ann, len(t.sentences), len(t.sentences)}
	last := -1
	for i := range terms {
		sent := terms[i].Sent
		if tokens := ann.Sentence(sent); sent != last && len(tokens) <= characterise.MaxTokens {
			t.add(text, tokens)
			t.indices = append(t.indices, sent)
			last = sent
		}
	}
	p.to = len(t.sentences)
	t.articles = append(t.articles, p)
}

// add adds a sentence, with the array of arcs that the last in its place had.
func (t *trees) add(text string, tokens []article.Token) {
	s := parse.Sentence{Text: text, Tokens: tokens}
	i := len(t.sentences)
	if i == len(t.built) {
		t.built = append(t.built, new(article.Tree))
	}
	s.Arcs = t.built[i].Arcs
	t.sentences = append(t.sentences, s)
}

// parse parses what is planned.
func (t *trees) parse() {
	t.parser.Parse(t.sentences)
	for i := range t.sentences {
		t.built[i].Build(t.sentences[i].Arcs)
	}
}

// begin makes article i, of those planned, the one at hand.
func (t *trees) begin(i int) {
	t.at = &t.articles[i]
	clear(t.others)
}

// of is the tree of a sentence of the article at hand.
func (t *trees) of(sent int) *article.Tree {
	if i, ok := slices.BinarySearch(t.indices[t.at.from:t.at.to], sent); ok {
		return t.built[t.at.from+i]
	}
	if i, ok := t.others[sent]; ok {
		return t.built[i]
	}
	i := len(t.sentences) + len(t.others)
	if i == len(t.built) {
		t.built = append(t.built, new(article.Tree))
	}
	t.others[sent] = i
	tree := t.built[i]
	tree.Build(t.parser.Sentence(t.at.text, t.at.ann.Sentence(sent), tree.Arcs))
	return tree
}
