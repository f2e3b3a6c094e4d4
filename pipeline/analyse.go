package pipeline

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"iter"

	"epithet/pipeline/study"
	"epithet/pipeline/table"
	"epithet/stages/annotate"
	"epithet/stages/article"
	"epithet/stages/characterise"
	"epithet/stages/clean"
	"epithet/stages/mention"
	"epithet/stages/parse"
	"epithet/stages/quote"
	"epithet/stages/tally"
	"epithet/stages/term"
)

// analysis is all that the stages found in an article.
type analysis struct {
	article.Annotation
	mentions []article.Mention
	quotes   []article.Quote
	terms    []article.Term
	judged   []article.Characterisation // one a term
}

// analyser takes articles through the stages. It is one worker's: the stages
// keep scratch between articles, which shows in no result, and what it returns
// is valid until the next article.
type analyser struct {
	lexicon  lexicon
	compare  Comparison
	annotate *annotate.Annotator
	mentions *mention.Finder
	quotes   quote.Finder
	terms    *term.Finder
	judge    *characterise.Judge
	trees    trees
	found    []analysis // of the articles at hand
	ready    bool       // whether begin has filled it
	made     rows
	counter  articleCounter
}

// lexicon is a lexicon made ready for the analysers, which share it.
type lexicon struct {
	article.Lexicon
	names *mention.Catalogue
	terms *term.Terms
	hash  string // of all that the lexicon says
}

func compile(lex article.Lexicon) lexicon {
	h := sha256.New()
	fmt.Fprintf(h, "%q", lex)
	return lexicon{Lexicon: lex, names: mention.Compile(lex), terms: term.Compile(lex.Frames), hash: hex.EncodeToString(h.Sum(nil))}
}

func newAnalyser(lex lexicon, c Comparison) *analyser {
	return &analyser{
		lexicon:  lex,
		compare:  c,
		annotate: annotate.New(),
		mentions: lex.names.NewFinder(),
		terms:    lex.terms.NewFinder(),
		judge:    characterise.New(lex.Lexicon),
		trees:    trees{parser: parse.New()},
		counter:  newCounter(c),
	}
}

// analyse is the way of articles through the stages. All go through one stage
// before the next begins, so that what it remembers stays near the processor.
func (w *analyser) analyse(articles ...*article.Article) []analysis {
	for len(w.found) < len(articles) {
		w.found = append(w.found, analysis{})
	}
	found := w.found[:len(articles)]
	for i, a := range articles {
		found[i].Parts = clean.Parts(a.Text)
	}
	for i, a := range articles {
		an := &found[i]
		w.annotate.AnnotateInto(&an.Annotation, a.Text, an.Parts)
	}
	for i, a := range articles {
		an := &found[i]
		an.mentions = w.mentions.Find(a, &an.Annotation, an.mentions[:0])
	}
	for i, a := range articles {
		an := &found[i]
		an.quotes = w.quotes.Find(a.Text, &an.Annotation, an.mentions)
	}
	for i, a := range articles {
		an := &found[i]
		an.terms = w.terms.Find(a, &an.Annotation, an.mentions, an.terms[:0])
	}
	for i, a := range articles {
		an := &found[i]
		w.trees.begin(a.Text, &an.Annotation)
		an.judged = w.judge.Judge(a, &an.Annotation, an.mentions, an.terms, an.quotes, w.trees.of)
	}
	return found
}

// trees parses the sentences of one article that are asked for, once each.
type trees struct {
	parser *parse.Parser
	text   string
	ann    *article.Annotation
	built  []*article.Tree // of the article's sentences, in the order asked for
	index  map[int]int     // from a sentence to built
}

func (t *trees) begin(text string, ann *article.Annotation) {
	t.text, t.ann = text, ann
	if t.index == nil {
		t.index = map[int]int{}
	}
	clear(t.index)
}

func (t *trees) of(sent int) *article.Tree {
	if i, ok := t.index[sent]; ok {
		return t.built[i]
	}
	i := len(t.index)
	if i == len(t.built) {
		t.built = append(t.built, new(article.Tree))
	}
	t.index[sent] = i
	tree := t.built[i]
	tree.Build(t.parser.Sentence(t.text, t.ann.Sentence(sent), tree.Arcs))
	return tree
}

// A batch is articles that are analysed together: as many as have so many
// bytes of text, or one.
const (
	batchBytes    = 48 << 10
	batchArticles = 16
)

// batches cuts items into batches.
func batches(items []study.Item) iter.Seq[[]study.Item] {
	return func(yield func([]study.Item) bool) {
		for len(items) > 0 {
			n, bytes := 1, len(items[0].Article.Text)
			for n < len(items) && n < batchArticles && bytes+len(items[n].Article.Text) <= batchBytes {
				bytes += len(items[n].Article.Text)
				n++
			}
			if !yield(items[:n]) {
				return
			}
			items = items[n:]
		}
	}
}

// begin analyses the items of a batch for rows, which does it where begin fails.
func (w *analyser) begin(batch []study.Item) {
	w.ready = false
	defer func() {
		if recover() != nil {
			*w = *newAnalyser(w.lexicon, w.compare) // what the stages keep may be half done
		}
	}()
	var nothing article.Article
	var articles [batchArticles]*article.Article
	for i := range batch {
		articles[i] = &batch[i].Article
		if batch[i].Reject != nil {
			articles[i] = &nothing
		}
	}
	w.analyse(articles[:len(batch)]...)
	w.ready = true
}

// rows are those of item i of the batch, or it says why the item is left out.
func (w *analyser) rows(log *tally.Log, batch []study.Item, i int) (r *rows, reject *table.Reject) {
	item := batch[i]
	if r := item.Reject; r != nil {
		return nil, &table.Reject{Path: r.Path, Stage: r.Stage, Reason: r.Reason}
	}
	// A defect that one article in a million brings out must not cost the run.
	defer func() {
		if p := recover(); p != nil {
			*w = *newAnalyser(w.lexicon, w.compare) // what the stages keep may be half done
			r, reject = nil, &table.Reject{Path: item.Article.Path, Stage: "analyse",
				Reason: fmt.Sprintf("a defect in epithet %s, please report it: %v", Version, p)}
		}
	}()
	if !w.ready {
		i = 0
		w.analyse(&item.Article)
	}
	an := &w.found[i]
	w.made.fill(item, an)
	w.counter.count(log, &item.Article, an, w.made.document.Words)
	return &w.made, nil
}
