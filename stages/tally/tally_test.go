package tally

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unsafe"

	"epithet/stages/article"
)

// made is an article before its keys are numbered.
type made struct {
	Occurrences
	lemmas   []Lemma
	nodes    []Node
	near     []madeNear // those of a node one after another
	together []madePair
}

type madeNear struct {
	node              Node
	lemma             Lemma
	window, collocate bool
}

type madePair struct {
	a, b     Node
	sentence bool
}

// randomArticles makes articles that share sources and keys.
func randomArticles(r *rand.Rand, n int) []made {
	pick := func(prefix string, n int) string { return fmt.Sprint(prefix, r.IntN(n)) }
	lemma := func() Lemma { return Lemma{pick("ländliche", 30), article.UPOS(r.IntN(int(article.VERB) + 1))} }
	articles := make([]made, n)
	for i := range articles {
		o := &articles[i]
		o.Source, o.Period = pick("source", 4), pick("period", 3)
		o.Words, o.Sentences = r.IntN(200), r.IntN(20)
		for range r.IntN(60) {
			o.lemmas = append(o.lemmas, lemma())
		}
		for range r.IntN(9) {
			id := pick("e", 5)
			o.Entities = append(o.Entities, Entity{id, "Name " + id, "person", pick("method", 3)})
			o.Terms = append(o.Terms, Term{pick("frame", 2), pick("term", 3), pick("voice", 3), pick("polarity", 2)})
		}
		for j := range r.IntN(5) {
			node := Node{pick("kind", 2), fmt.Sprint("node", j)}
			o.nodes = append(o.nodes, node)
			for range r.IntN(20) {
				o.near = append(o.near, madeNear{node, lemma(), r.IntN(2) == 0, r.IntN(3) > 0})
			}
			for _, other := range o.nodes[:j] {
				o.together = append(o.together, madePair{node, other, r.IntN(2) == 0}, madePair{other, node, false})
			}
		}
	}
	return articles
}

// logOf makes a log of articles.
func logOf(articles []made) *Log {
	l := new(Log)
	for i := range articles {
		articles[i].addTo(l)
	}
	return l
}

func (m *made) addTo(l *Log) {
	o := m.Occurrences
	for _, k := range m.lemmas {
		o.Lemmas = append(o.Lemmas, l.Lemma(k))
	}
	for _, k := range m.nodes {
		o.Nodes, o.Sharing = append(o.Nodes, l.Node(k)), append(o.Sharing, l.Node(k))
	}
	for _, n := range m.near {
		o.Near = append(o.Near, Near{l.Node(n.node), l.Lemma(n.lemma), n.window, n.collocate})
		o.Lemmas = append(o.Lemmas, l.Lemma(n.lemma))
	}
	for _, p := range m.together {
		o.Together = append(o.Together, Together{l.Node(p.a), l.Node(p.b), p.sentence})
	}
	l.Add(&o)
}

func sum(articles []made) *Counts {
	c := New()
	c.Add(logOf(articles))
	return c
}

// stored is a log after it was stored.
func stored(t *testing.T, l *Log) *Log {
	t.Helper()
	s := new(Log)
	if err := s.UnmarshalArticles(articlesOf(l)); err != nil {
		t.Fatal(err)
	}
	if err := s.UnmarshalNodes(nodesOf(l)); err != nil {
		t.Fatal(err)
	}
	return s
}

// articlesOf and nodesOf are the encodings of a log.
func articlesOf(l *Log) []byte { return encoded(l.WriteArticles) }
func nodesOf(l *Log) []byte    { return encoded(l.WriteNodes) }

func encoded(write func(io.Writer) error) []byte {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		panic(err) // a buffer takes everything
	}
	return b.Bytes()
}

// told is all that counts tell.
func told(c *Counts) string {
	var b strings.Builder
	for _, s := range c.Sources() {
		collocates := c.Collocates(s, Often{})
		slices.SortStableFunc(collocates, func(a, b Collocate) int { return a.Lemma.Compare(b.Lemma) })
		slices.SortStableFunc(collocates, func(a, b Collocate) int { return a.Node.Compare(b.Node) })
		fmt.Fprintln(&b, s, c.Size(s), c.Lemmas(s), c.Entities(s), c.Terms(s), c.Around(s), collocates, c.Shared(s))
	}
	return b.String()
}

func TestCountsAgainstPlainSums(t *testing.T) {
	articles := randomArticles(rand.New(rand.NewPCG(1, 2)), 50)
	c := sum(articles)
	sizes := map[string]Size{}
	lemmas := map[string]map[Lemma]Moments{}
	for _, o := range articles {
		w := int64(o.Words)
		s := sizes[o.Source]
		sizes[o.Source] = Size{s.Articles + 1, s.Words + w, s.WordsSquared + w*w, s.Sentences + int64(o.Sentences)}
		if lemmas[o.Source] == nil {
			lemmas[o.Source] = map[Lemma]Moments{}
		}
		xs := map[Lemma]int64{}
		for _, l := range o.lemmas {
			xs[l]++
		}
		for _, n := range o.near {
			xs[n.lemma]++
		}
		for l, x := range xs {
			m := lemmas[o.Source][l]
			lemmas[o.Source][l] = Moments{m.Mentions + x, m.Articles + 1, m.Squares + x*x, m.Cross + x*w}
		}
	}
	for _, source := range c.Sources() {
		if c.Size(source) != sizes[source] {
			t.Errorf("%s: size %v, want %v", source, c.Size(source), sizes[source])
		}
		rows := c.Lemmas(source)
		if len(rows) != len(lemmas[source]) {
			t.Errorf("%s: %d lemmas, want %d", source, len(rows), len(lemmas[source]))
		}
		for _, r := range rows {
			if r.Moments != lemmas[source][r.Key] {
				t.Errorf("%s %v: %v, want %v", source, r.Key, r.Moments, lemmas[source][r.Key])
			}
		}
		if !slices.IsSortedFunc(rows, func(a, b Row[Lemma]) int { return a.Key.Compare(b.Key) }) {
			t.Errorf("%s: lemmas not sorted", source)
		}
	}
}

func TestLevels(t *testing.T) {
	c := sum([]made{{Occurrences: Occurrences{
		Source: "s", Words: 10,
		Entities: []Entity{{"a", "A", "person", "catalogue"}, {"a", "A", "person", "reference"}},
		Terms:    []Term{{"f", "x", "quoted", "asserted"}, {"f", "y", "narrator", "asserted"}},
	}}})
	wantEntities := []Row[Entity]{
		{Entity{"a", All, All, All}, Moments{2, 1, 4, 20}},
		{Entity{"a", "A", "person", "catalogue"}, Moments{1, 1, 1, 10}},
		{Entity{"a", "A", "person", "reference"}, Moments{1, 1, 1, 10}},
	}
	if got := c.Entities("s"); !reflect.DeepEqual(got, wantEntities) {
		t.Errorf("entities %v, want %v", got, wantEntities)
	}
	one, two := Moments{1, 1, 1, 10}, Moments{2, 1, 4, 20}
	wantTerms := []Row[Term]{
		{Term{"f", All, All, All}, two},
		{Term{"f", All, All, "asserted"}, two},
		{Term{"f", All, "narrator", All}, one},
		{Term{"f", All, "quoted", All}, one},
		{Term{"f", "x", All, All}, one},
		{Term{"f", "x", "quoted", "asserted"}, one},
		{Term{"f", "y", All, All}, one},
		{Term{"f", "y", "narrator", "asserted"}, one},
	}
	if got := c.Terms("s"); !reflect.DeepEqual(got, wantTerms) {
		t.Errorf("terms %v, want %v", got, wantTerms)
	}
}

// What stands near nodes, and together, against plain sums.
func TestNodesAgainstPlainSums(t *testing.T) {
	articles := randomArticles(rand.New(rand.NewPCG(21, 22)), 60)
	c := sum(articles)
	for _, source := range c.Sources() {
		type key struct {
			node  Node
			lemma Lemma
		}
		around, near, shared := map[Node]Around{}, map[key]Collocate{}, map[[2]Node]Shared{}
		mentions := map[Lemma]int64{}
		for _, o := range articles {
			if o.Source != source {
				continue
			}
			for _, k := range o.lemmas {
				mentions[k]++
			}
			here, close := map[key]bool{}, map[key]bool{}
			for _, n := range o.nodes {
				a := around[n]
				a.Node = n
				a.Mentions, a.Articles, a.Sentences = a.Mentions+1, a.Articles+1, a.Sentences+1
				around[n] = a
			}
			for _, n := range o.near {
				mentions[n.lemma]++
				a := around[n.node]
				a.Words++
				if n.window {
					a.InWindow++
				}
				around[n.node] = a
				if !n.collocate {
					continue
				}
				k := key{n.node, n.lemma}
				p := near[k]
				p.Node, p.Lemma = n.node, n.lemma
				p.Sentence.Times++
				if !here[k] {
					here[k] = true
					p.Sentence.Articles++
				}
				if n.window {
					p.Window.Times++
					if !close[k] {
						close[k] = true
						p.Window.Articles++
					}
				}
				near[k] = p
			}
			both := map[[2]Node]bool{}
			for _, p := range o.together {
				k := [2]Node{p.a, p.b}
				if k[0].Compare(k[1]) > 0 {
					k[0], k[1] = k[1], k[0]
				}
				s := shared[k]
				s.A, s.B = k[0], k[1]
				if p.sentence {
					s.Sentences++
				} else if !both[k] {
					both[k] = true
					s.Articles++
				}
				shared[k] = s
			}
		}
		for _, a := range c.Around(source) {
			if around[a.Node] != a {
				t.Errorf("%s: %+v, want %+v", source, a, around[a.Node])
			}
			delete(around, a.Node)
		}
		for _, p := range c.Shared(source) {
			if shared[[2]Node{p.A, p.B}] != p {
				t.Errorf("%s: %+v, want %+v", source, p, shared[[2]Node{p.A, p.B}])
			}
			delete(shared, [2]Node{p.A, p.B})
		}
		want := 0
		for k, p := range near {
			p.Mentions = mentions[k.lemma]
			near[k] = p
			if p.Sentence.Times >= 2 && p.Sentence.Articles >= 2 {
				want++
			}
		}
		got := c.Collocates(source, Often{2, 2})
		if !slices.IsSortedFunc(got, func(a, b Collocate) int { return a.Node.Compare(b.Node) }) {
			t.Errorf("%s: collocates are not sorted by node", source)
		}
		for _, p := range got {
			if near[key{p.Node, p.Lemma}] != p {
				t.Errorf("%s: %+v, want %+v", source, p, near[key{p.Node, p.Lemma}])
			}
		}
		if len(got) != want || want == 0 || len(around) > 0 || len(shared) > 0 {
			t.Errorf("%s: %d collocates, want %d; missing %v, %v", source, len(got), want, around, shared)
		}
		if all := c.Collocates(source, Often{}); len(all) != len(near) {
			t.Errorf("%s: %d pairs, want %d", source, len(all), len(near))
		}
	}
	if c.Around("none") != nil || c.Collocates("none", Often{}) != nil || c.Shared("none") != nil {
		t.Error("a source without articles has nodes")
	}
}

// Periods have the listed entities and the terms, and nothing else.
func TestPeriods(t *testing.T) {
	articles := randomArticles(rand.New(rand.NewPCG(25, 26)), 40)
	listed := func(e Entity) bool { return e.Method != "method1" }
	c := New()
	c.AddPeriods(logOf(articles), listed)
	var under []made // period in place of the source
	for _, o := range articles {
		o := made{Occurrences: o.Occurrences}
		o.Source = o.Period
		o.Entities = slices.DeleteFunc(slices.Clone(o.Entities), func(e Entity) bool { return !listed(e) })
		under = append(under, o)
	}
	if got, want := told(c), told(sum(under)); got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

// Any split of the articles into logs, any order of them and any order of
// merging tell the same.
func TestMergeProperty(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for round := range 60 {
		articles := randomArticles(r, r.IntN(30))
		want := told(sum(articles))
		r.Shuffle(len(articles), func(i, j int) { articles[i], articles[j] = articles[j], articles[i] })
		logs := make([]Log, 1+r.IntN(6))
		for i := range articles {
			articles[i].addTo(&logs[r.IntN(len(logs))])
		}
		parts := make([]*Counts, 1+r.IntN(4))
		for i := range parts {
			parts[i] = New()
		}
		for i := range logs {
			l := &logs[i]
			if r.IntN(2) == 0 { // as a shard that was kept
				l = stored(t, l)
			}
			parts[r.IntN(len(parts))].Add(l)
		}
		for len(parts) > 1 {
			i, last := r.IntN(len(parts)-1), len(parts)-1
			if r.IntN(2) == 0 {
				parts[i], parts[last] = parts[last], parts[i]
			}
			parts[i].Merge(parts[last])
			parts = parts[:last]
		}
		if got := told(parts[0]); got != want {
			t.Fatalf("round %d: %d articles in %d logs differ from one log in order", round, len(articles), len(logs))
		}
	}
}

func TestGroup(t *testing.T) {
	articles := randomArticles(rand.New(rand.NewPCG(5, 6)), 40)
	c := sum(articles)
	left := func(source string) (string, bool) { return "left", source < "source2" }
	var kept []made
	for _, o := range articles {
		if o.Source < "source2" {
			o.Source = "left"
			kept = append(kept, o)
		}
	}
	if told(c.Group(left)) != told(sum(kept)) {
		t.Error("grouping the counts differs from counting the group")
	}
	all := c.Group(func(string) (string, bool) { return "all", true })
	rest := c.Group(func(source string) (string, bool) { return "rest", source != "source0" })
	if got := all.Size("all").Minus(c.Size("source0")); got != rest.Size("rest") {
		t.Errorf("rest by subtraction %v, by grouping %v", got, rest.Size("rest"))
	}
	part := map[Lemma]Moments{}
	for _, row := range c.Lemmas("source0") {
		part[row.Key] = row.Moments
	}
	want := map[Lemma]Moments{}
	for _, row := range rest.Lemmas("rest") {
		want[row.Key] = row.Moments
	}
	for _, row := range all.Lemmas("all") {
		if got := row.Moments.Minus(part[row.Key]); got != want[row.Key] {
			t.Errorf("%v: rest by subtraction %v, by grouping %v", row.Key, got, want[row.Key])
		}
	}
}

// Rows by number are the rows.
func TestNumbered(t *testing.T) {
	articles := randomArticles(rand.New(rand.NewPCG(7, 8)), 40)
	c := sum(articles)
	for _, source := range append(c.Sources(), "none") {
		checkNumbered(t, c.LemmaKeys(), c.NumberedLemmas(source), c.Lemmas(source))
		checkNumbered(t, c.EntityKeys(), c.NumberedEntities(source), c.Entities(source))
		checkNumbered(t, c.TermKeys(), c.NumberedTerms(source), c.Terms(source))
	}
	l := stored(t, logOf(append([]made{{lemmas: []Lemma{{"more", article.X}}}}, articles[:20]...)))
	for i, id := range c.LemmasOf(l) {
		if want := l.lemmas.keys[i]; i == 0 && id != -1 || i > 0 && c.LemmaKeys()[id] != want {
			t.Errorf("lemma %d of the log is %d, want %v", i, id, want)
		}
	}
	for i, id := range c.EntitiesOf(l) {
		if want := (Entity{l.entities.keys[i].ID, All, All, All}); c.EntityKeys()[id] != want {
			t.Errorf("entity %d of the log is %v, want %v", i, c.EntityKeys()[id], want)
		}
	}
	for i, id := range c.FramesOf(l) {
		if want := (Term{l.terms.keys[i].Frame, All, All, All}); c.TermKeys()[id] != want {
			t.Errorf("term %d of the log is %v, want %v", i, c.TermKeys()[id], want)
		}
	}
}

func checkNumbered[K key[K]](t *testing.T, keys []K, numbered iter.Seq[Numbered], rows []Row[K]) {
	t.Helper()
	n := 0
	want := map[K]Moments{}
	for _, r := range rows {
		want[r.Key] = r.Moments
	}
	for r := range numbered {
		n++
		if r.Moments != want[keys[r.ID]] {
			t.Errorf("%v: %v, want %v", keys[r.ID], r.Moments, want[keys[r.ID]])
		}
	}
	if n != len(rows) {
		t.Fatalf("%d rows by number, %d by key", n, len(rows))
	}
	if !slices.IsSortedFunc(rows, func(a, b Row[K]) int { return a.Key.Compare(b.Key) }) {
		t.Error("rows are not sorted")
	}
}

func TestUnknownSource(t *testing.T) {
	c := sum(randomArticles(rand.New(rand.NewPCG(7, 8)), 3))
	if c.Size("none") != (Size{}) || len(c.Lemmas("none")) != 0 || len(c.Terms("none")) != 0 {
		t.Error("a source without articles has counts")
	}
}

// A key is a copy, not to hold the text that it was cut from.
func TestKeysAreCopies(t *testing.T) {
	text := strings.Repeat("word ", 100)
	l := new(Log)
	k := Lemma{text[:4], article.NOUN}
	l.Add(&Occurrences{
		Source: text[:4], Period: text[:4], Words: 1,
		Lemmas:   []uint32{l.Lemma(k), l.Phrase(k)},
		Entities: []Entity{{text[:4], text[:4], text[:4], text[:4]}},
		Terms:    []Term{{text[:4], text[:4], text[:4], text[:4]}},
		Nodes:    []uint32{l.Node(Node{text[:4], text[:4]})},
	})
	c := New()
	c.Add(l)
	for name, fields := range map[string][]string{
		"log":    {string(l.names.keys[0]), l.lemmas.keys[0].Lemma, l.entities.keys[0].ID, l.entities.keys[0].Method, l.terms.keys[0].Frame, l.nodes.keys[0].Kind, l.nodes.keys[0].Name},
		"counts": {c.names[0], c.lemmas.keys[0].Lemma, c.entities.keys[0].Name, c.entities.keys[0].Type, c.terms.keys[0].Polarity, c.nodes.keys[0].Name},
	} {
		for i, f := range fields {
			if f != "word" || unsafe.StringData(f) == unsafe.StringData(text) {
				t.Errorf("%s: field %d, %q, shares the text", name, i, f)
			}
		}
	}
	s := stored(t, l)
	c = New()
	c.Add(s)
	if unsafe.StringData(c.names[0]) == unsafe.StringData(string(s.names.keys[0])) {
		t.Error("the source's name holds the stored log")
	}
}

// The address of a string alone does not tell it: lemmas of one address and
// other lengths or parts of speech are others. Nor is a long one remembered.
func TestLemmasOfOneAddress(t *testing.T) {
	text := strings.Repeat("wordless", 1<<8)
	keys := []Lemma{
		{text[:8], article.ADJ}, {text[:4], article.NOUN}, {text[:4], article.VERB}, {text[:0], article.X}, {"", article.X}, {text, article.X},
	}
	l := new(Log)
	for range 3 {
		for i, want := range []uint32{0, 1, 2, 3, 3, 4} {
			if got := l.Lemma(keys[i]); got != want {
				t.Errorf("%.20q is %d, want %d", keys[i].Lemma, got, want)
			}
		}
		for i := range 3000 { // so that the tables grow
			l.Lemma(Lemma{fmt.Sprint("n", i), article.NUM})
		}
	}
	if l.addresses.used != 3+3*3000 {
		t.Errorf("%d addresses", l.addresses.used)
	}
	l.Reset()
	if got := l.Lemma(keys[1]); got != 0 {
		t.Errorf("the first lemma after a reset is %d", got)
	}
}

func TestSaturation(t *testing.T) {
	const top = math.MaxInt64
	tests := []struct{ a, b, sum, product int64 }{
		{0, 0, 0, 0},
		{1, 2, 3, 2},
		{top, 0, top, 0},
		{top, 1, top, top},
		{top, top, top, top},
		{1 << 32, 1 << 31, 1<<32 + 1<<31, top},
		{1 << 31, 1 << 31, 1 << 32, 1 << 62},
	}
	for _, tt := range tests {
		if got := add(tt.a, tt.b); got != tt.sum {
			t.Errorf("add(%d, %d) = %d, want %d", tt.a, tt.b, got, tt.sum)
		}
		if got := mul(tt.a, tt.b); got != tt.product {
			t.Errorf("mul(%d, %d) = %d, want %d", tt.a, tt.b, got, tt.product)
		}
	}
	var full table
	full.add(7, Moments{Articles: math.MaxUint32})
	full.add(7, Moments{Articles: 1})
	full.add(7, Moments{Articles: 1, Cross: top})
	full.add(7, Moments{Articles: 1, Cross: top})
	if got, want := full.moments(full.find(7)), (Moments{Articles: math.MaxUint32 + 3, Cross: top}); got != want {
		t.Errorf("a full cell holds %v, want %v", got, want)
	}
	r := rand.New(rand.NewPCG(9, 10))
	for range 1000 {
		a, b, c := r.Int64(), r.Int64(), r.Int64()
		if add(add(a, b), c) != add(a, add(b, c)) {
			t.Fatalf("adding %d, %d, %d depends on the order", a, b, c)
		}
	}
	a := made{Occurrences: Occurrences{Source: "s", Words: math.MaxInt}, lemmas: []Lemma{{"w", article.X}, {"w", article.X}}}
	c := sum([]made{a, a, a})
	if got, want := c.Size("s"), (Size{3, top, top, 0}); got != want {
		t.Errorf("size %v, want %v", got, want)
	}
	if got, want := c.Lemmas("s")[0].Moments, (Moments{6, 3, 12, top}); got != want {
		t.Errorf("moments %v, want %v", got, want)
	}
	d := New()
	d.Add(stored(t, logOf([]made{a, a, a})))
	if told(d) != told(c) {
		t.Error("saturated counts do not survive encoding")
	}
	o := Often{math.MaxUint32 - 1, 1}
	o.add(5, 1)
	if o != (Often{math.MaxUint32, 2}) {
		t.Errorf("%v", o)
	}
}
