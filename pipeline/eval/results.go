package eval

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"epithet/pipeline/study"
	"epithet/seeds"
)

// Results are the figures of an evaluation, as results.json keeps them. All
// are shares between 0 and 1.
type Results struct {
	Studies []StudyResult `json:"studies"`
	Seeds   SeedsResult   `json:"seeds"`
	Sure    []Sureness    `json:"confidence"` // of the held-out targets

	// of benchmark data, where it was at hand
	News    []StudyResult `json:"news,omitempty"`
	PolNeAR *PolNeARs     `json:"polnear,omitempty"`
}

// StudyResult is how the characterisations of one or several corpora fare.
type StudyResult struct {
	Name     string  `json:"name"`
	Articles int     `json:"articles"`
	Gold     int     `json:"gold"`     // characterisations by hand
	Found    float64 `json:"found_f1"` // the terms
	Target   float64 `json:"target"`   // right, of those found
	Holder   float64 `json:"holder"`
	Voice    float64 `json:"voice"`
	Polarity float64 `json:"polarity"`
	AllFour  float64 `json:"all_four_f1"` // end to end

	Contested float64 `json:"contested_f1"` // those that are contested, of the terms found
}

// Sureness is how often the target is right where it is stated with a confidence
// of at least Least, and below the Least before.
type Sureness struct {
	Least float64 `json:"least"`
	Terms int     `json:"terms"`
	Mean  float64 `json:"mean"`  // the mean confidence
	Right float64 `json:"right"` // the share that is right
}

// sureness sorts pairs into four bands of confidence.
func sureness(pairs []Pair) (all []Sureness) {
	below := 2.0
	for _, least := range []float64{0.8, 0.6, 0.4, 0} {
		s := Sureness{Least: least}
		right, sum := 0, 0.0
		for _, p := range pairs {
			if c := p.Predicted.Confidence; c >= least && c < below {
				s.Terms++
				sum += c
				if p.Gold.Target == p.Predicted.Target {
					right++
				}
			}
		}
		if s.Terms > 0 {
			s.Mean, s.Right = sum/float64(s.Terms), float64(right)/float64(s.Terms)
		}
		below = least
		all = append(all, s)
	}
	return all
}

// SeedsResult is how the other stages fare on the example study.
type SeedsResult struct {
	Mentions   float64 `json:"mentions_f1"`   // span and entity
	Quotations float64 `json:"quotations_f1"` // span, scare quotes and speaker
	Furniture  float64 `json:"furniture_f1"`  // by bytes
}

// PolNeARs are the F1 of attributions in PolNeAR's dev, exact and by overlap.
type PolNeARs struct {
	Source, Cue, Content                      float64
	SourceOverlap, CueOverlap, ContentOverlap float64
}

// annotated is a corpus with its gold.
type annotated struct {
	paths study.Paths
	gold  string // the folder with the gold files and the lexicon
}

// Evaluate runs the pipeline on the example study and on the corpora in
// testdata, the folder of that name beside this package, and compares. Runs
// write below work. Where bench is not empty it names the folder with the
// benchmark data, and PolNeAR and annotated public news are scored too.
func Evaluate(ctx context.Context, testdata, work, bench string) (*Results, error) {
	r := &Results{}
	gold := filepath.Join(testdata, "gold")
	example := annotated{Paths(gold), gold}
	p, err := Predict(ctx, example.paths, filepath.Join(work, "out"))
	if err != nil {
		return nil, err
	}
	if r.Seeds, err = example.seeds(p); err != nil {
		return nil, err
	}
	one, err := example.score(p)
	if err != nil {
		return nil, err
	}
	r.Studies = append(r.Studies, one.summary("example study", p.Articles))
	var unread []Pair // of articles that nothing was made for
	for _, name := range []string{"dev", "train", "heldout", "unseen", "short/read", "short/unread", "plain/read", "plain/unread",
		"forms/read", "forms/unread", "press/read", "press/unread", "wire/read", "wire/unread", "politics/read", "politics/unread"} {
		folders, err := filepath.Glob(filepath.Join(testdata, name, "*", "characterisations.jsonl"))
		if err != nil || len(folders) == 0 {
			return nil, fmt.Errorf("no corpora in %s", filepath.Join(testdata, name))
		}
		var corpora []annotated
		for _, f := range folders { // sorted
			dir := filepath.Dir(f)
			corpora = append(corpora, annotated{Paths(dir), dir})
		}
		sum, articles, err := scoreAll(ctx, corpora, work)
		if err != nil {
			return nil, err
		}
		if name == "heldout" || name == "unseen" {
			unread = append(unread, sum.Pairs...)
		}
		r.Studies = append(r.Studies, sum.summary(strings.Replace(name, "/", ", ", 1), articles))
	}
	r.Sure = sureness(unread)
	if bench == "" {
		return r, nil
	}
	for _, half := range []string{"read", "unread"} {
		corpora, err := news(filepath.Join(testdata, "news", half), filepath.Join(bench, "news", "news.jsonl"), work)
		if err != nil {
			return nil, err
		}
		sum, articles, err := scoreAll(ctx, corpora, work)
		if err != nil {
			return nil, err
		}
		r.News = append(r.News, sum.summary("public news, "+half, articles))
	}
	a, err := PolNeAR(filepath.Join(bench, "polnear", "dev"))
	if err != nil {
		return nil, err
	}
	r.PolNeAR = &PolNeARs{
		a.Source.Exact.F1(), a.Cue.Exact.F1(), a.Content.Exact.F1(),
		a.Source.OverlapF1(), a.Cue.OverlapF1(), a.Content.OverlapF1(),
	}
	return r, nil
}

// Paths are those of the annotated study in dir: its articles are in corpus.jsonl or in the
// files that its sources.csv lists, or are the example articles where it has neither.
func Paths(dir string) study.Paths {
	lexicon := filepath.Join(dir, "lexicon.yaml")
	if file := filepath.Join(dir, "corpus.jsonl"); isFile(file) {
		return study.Paths{Corpus: file, Lexicon: lexicon}
	}
	if isFile(filepath.Join(dir, "sources.csv")) {
		return study.Paths{Corpus: dir}
	}
	return study.Paths{Lexicon: lexicon}
}

func isFile(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// scoreAll is how several corpora fare together, and of how many articles.
func scoreAll(ctx context.Context, corpora []annotated, work string) (sum Result, articles int, err error) {
	for _, c := range corpora {
		p, err := Predict(ctx, c.paths, filepath.Join(work, "out"))
		if err != nil {
			return Result{}, 0, err
		}
		one, err := c.score(p)
		if err != nil {
			return Result{}, 0, err
		}
		sum.merge(one)
		articles += p.Articles
	}
	return sum, articles, nil
}

func (r *Result) summary(name string, articles int) StudyResult {
	return StudyResult{
		Name: name, Articles: articles, Gold: r.Found.Gold, Found: r.Found.F1(),
		Target: r.Fields["target"].Value(), Holder: r.Fields["holder"].Value(),
		Voice: r.Fields["voice"].Value(), Polarity: r.Fields["polarity"].Value(), AllFour: r.All.F1(),
		Contested: contested(r.Pairs).F1(),
	}
}

// contested is how well the terms that somebody else rejects are told from others.
func contested(pairs []Pair) (s Score) {
	for _, p := range pairs {
		if p.Gold.Contested {
			s.Gold++
		}
		if p.Predicted.Contested {
			s.Predicted++
			if p.Gold.Contested {
				s.Right++
			}
		}
	}
	return s
}

func (c annotated) read(name string) ([]Record, error) {
	path := filepath.Join(c.gold, name)
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return Read(path, data)
}

func (c annotated) score(p *Predicted) (Result, error) {
	gold, err := c.read("characterisations.jsonl")
	if err != nil {
		return Result{}, err
	}
	path := filepath.Join(c.gold, "lexicon.yaml")
	data, err := os.ReadFile(path)
	if err != nil {
		return Result{}, err
	}
	lex, err := study.ParseLexicon(path, data)
	if err != nil {
		return Result{}, err
	}
	return Characterisations(lex, gold, p.Characterisations), nil
}

func (c annotated) seeds(p *Predicted) (s SeedsResult, err error) {
	mentions, err1 := c.read("entities.jsonl")
	quotes, err2 := c.read("quotes.jsonl")
	parts, err3 := c.read("boilerplate.jsonl")
	path := filepath.Join(c.gold, "lexicon.yaml")
	data, err4 := os.ReadFile(path)
	for _, err := range []error{err1, err2, err3, err4} {
		if err != nil {
			return s, err
		}
	}
	lex, err := study.ParseLexicon(path, data)
	if err != nil {
		return s, err
	}
	texts := map[string]string{}
	for _, r := range parts {
		text, err := seeds.Files.ReadFile(r.Doc + ".txt")
		if err != nil {
			return s, err
		}
		texts[r.Doc] = string(text)
	}
	s.Mentions = Mentions(mentions, p.Mentions).All.F1()
	s.Quotations = Quotes(lex, quotes, p.Quotes).All.F1()
	s.Furniture = Bytes(texts, "furniture", parts, p.Parts).F1()
	return s, nil
}

// merge adds the result of other articles.
func (r *Result) merge(o Result) {
	if r.Fields == nil {
		r.Fields = map[string]Share{}
	}
	for _, s := range []struct{ to, from *Score }{{&r.Found, &o.Found}, {&r.Exact, &o.Exact}, {&r.All, &o.All}} {
		s.to.Right += s.from.Right
		s.to.Predicted += s.from.Predicted
		s.to.Gold += s.from.Gold
	}
	for name, share := range o.Fields {
		sum := r.Fields[name]
		r.Fields[name] = Share{sum.Right + share.Right, sum.Of + share.Of}
	}
	r.Pairs = append(r.Pairs, o.Pairs...)
	r.Wrong = append(r.Wrong, o.Wrong...)
	r.Missed = append(r.Missed, o.Missed...)
	r.Spurious = append(r.Spurious, o.Spurious...)
}

// ReadResults reads results.json.
func ReadResults(path string) (*Results, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var r Results
	if err := json.Unmarshal(data, &r); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return &r, nil
}

// Write writes results.json.
func (r *Results) Write(path string) error {
	data, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(data, '\n'), 0o666)
}

// Markdown is the results as the README shows them.
func (r *Results) Markdown() string {
	var b strings.Builder
	b.WriteString("| articles | characterisations | term found (F1) | target | holder | voice | polarity | all four right, end to end (F1) | contested (F1) |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n")
	for _, s := range slices.Concat(r.Studies, r.News) {
		fmt.Fprintf(&b, "| %s (%d) | %d | %.3f | %.3f | %.3f | %.3f | %.3f | **%.3f** | %.3f |\n",
			s.Name, s.Articles, s.Gold, s.Found, s.Target, s.Holder, s.Voice, s.Polarity, s.AllFour, s.Contested)
	}
	b.WriteString("\n| confidence, heldout and unseen | terms | mean confidence | target right |\n| --- | --- | --- | --- |\n")
	below := 1.0
	for _, s := range r.Sure {
		fmt.Fprintf(&b, "| %.1f to %.1f | %d | %.2f | %.2f |\n", s.Least, below, s.Terms, s.Mean, s.Right)
		below = s.Least
	}
	fmt.Fprintf(&b, "\nOn the example study: entity mentions F1 %.3f (span and entity), quotations F1 %.3f (span and speaker), page furniture F1 %.3f (by bytes).\n",
		r.Seeds.Mentions, r.Seeds.Quotations, r.Seeds.Furniture)
	if p := r.PolNeAR; p != nil {
		fmt.Fprintf(&b, "\n| PolNeAR dev, F1 | source | cue | content |\n| --- | --- | --- | --- |\n| exact span | %.3f | %.3f | %.3f |\n| overlapping | %.3f | %.3f | %.3f |\n",
			p.Source, p.Cue, p.Content, p.SourceOverlap, p.CueOverlap, p.ContentOverlap)
	}
	return b.String()
}
