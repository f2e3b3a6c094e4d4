package report

import (
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
)

var nan = math.NaN()

func per1000(n, words int64) float64 {
	if words <= 0 {
		return nan
	}
	return 1000 * float64(n) / float64(words)
}

// figure is a number of four significant digits, or of some more where these
// would end in a 5 that it does not end in: the page rounds once more, and halves
// go up. It is null where it is none.
type figure float64

// MarshalJSON implements json.Marshaler.
func (f figure) MarshalJSON() ([]byte, error) {
	x := float64(f)
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return []byte("null"), nil
	}
	short := x
	for digits := 4; digits < 17; digits++ {
		text := strconv.FormatFloat(x, 'e', digits-1, 64)
		short, _ = strconv.ParseFloat(text, 64)
		if mantissa, _, _ := strings.Cut(text, "e"); short == x || !strings.HasSuffix(strings.TrimRight(mantissa, "0"), "5") {
			break
		}
	}
	return strconv.AppendFloat(nil, short, 'f', -1, 64), nil
}

func (b *builder) page() *page {
	p := &page{
		Version: b.in.Version, Level: b.in.Level, Voices: voices, Polarities: polarities, Parts: parts, Strips: b.strips,
		Shown: [2]int{fewSources, manySources},
		Data:  b.in.Data, By: b.in.By, Findings: findings(b.in.Findings),
		Texts: notNil(b.texts), Frames: frameCols{notNil(b.frames.list), notNil(b.labels)},
	}
	for _, t := range b.terms.list {
		p.Terms = append(p.Terms, short(t))
	}
	b.encodeSources(p)
	b.encodeCounts(p)
	b.encodePassages(p)
	return p
}

func (b *builder) encodeSources(p *page) {
	p.Totals = totals{
		Terms: b.termsSeen, Mentions: b.mentionsSeen, Articles: int64(len(b.in.Documents)),
		Sentences: !b.noSentences, Quotes: !b.noQuotes,
	}
	s := &p.Sources
	for _, x := range b.sources {
		p.Totals.Words += x.words
		p.Totals.Sources += max(1, x.more)
		s.Name = append(s.Name, short(x.name))
		s.More = append(s.More, x.more)
		s.Articles = append(s.Articles, x.articles)
		s.Words = append(s.Words, x.words)
		s.First = append(s.First, day(x.first))
		s.Last = append(s.Last, day(x.last))
		s.Furniture = append(s.Furniture, figure(float64(x.furniture)/float64(max(1, x.bytes))))
		s.Mentions = append(s.Mentions, x.mentions)
		s.Quotes = append(s.Quotes, x.quotes)
		s.Terms = append(s.Terms, x.termsIn)
		look, ok := b.in.Looks[x.name]
		if !ok { // several sources
			look = Look{Light: "#57606a", Fill: "#57606a", Dark: "#a6b0ba", Shape: "circle"}
		}
		s.Light = append(s.Light, look.Light)
		s.Fill = append(s.Fill, look.Fill)
		s.Dark = append(s.Dark, look.Dark)
		s.Shape = append(s.Shape, look.Shape)
	}
}

func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

func (b *builder) encodeCounts(p *page) {
	for s := range b.sources {
		for f := range b.frames.list {
			r, ok := b.rates[[2]int32{int32(s), int32(f)}]
			if !ok {
				continue
			}
			p.Rates.Source = append(p.Rates.Source, int32(s))
			p.Rates.Frame = append(p.Rates.Frame, int32(f))
			p.Rates.N = append(p.Rates.N, r.Mentions)
			p.Rates.Articles = append(p.Rates.Articles, r.Articles)
			p.Rates.Per1000 = append(p.Rates.Per1000, figure(r.Per1000))
			p.Rates.Low = append(p.Rates.Low, figure(r.Low))
			p.Rates.High = append(p.Rates.High, figure(r.High))
			p.Rates.ByArticles = append(p.Rates.ByArticles, bit(r.ByArticles))
		}
	}
	p.Totals.Listed, p.Totals.Discovered = b.listed, b.discovered
	for _, e := range b.entities {
		p.Entities.Name = append(p.Entities.Name, e.name)
		p.Entities.Kind = append(p.Entities.Kind, b.named[e.name].kind)
		p.Entities.Discovered = append(p.Entities.Discovered, bit(e.discovered))
		p.Entities.N = append(p.Entities.N, e.bySource)
	}
	b.encodeKeys(p)
	b.encodePeriods(p)
	rows, steps := fold(b.counts, maxWho)
	b.folds = steps
	p.Totals.Folded = len(steps) > 0
	for _, r := range rows {
		p.Who.Source = append(p.Who.Source, r.source)
		p.Who.Frame = append(p.Who.Frame, r.frame)
		p.Who.Term = append(p.Who.Term, r.term)
		p.Who.Voice = append(p.Who.Voice, r.voice)
		p.Who.Polarity = append(p.Who.Polarity, r.polarity)
		p.Who.Target = append(p.Who.Target, r.target)
		p.Who.Holder = append(p.Who.Holder, r.holder)
		p.Who.N = append(p.Who.N, r.n)
	}
	if !b.strips {
		keys := make([][3]int32, 0, len(b.bins))
		for k := range b.bins {
			keys = append(keys, k)
		}
		slices.SortFunc(keys, func(x, y [3]int32) int { return slices.Compare(x[:], y[:]) })
		for _, k := range keys {
			p.Bins.Source = append(p.Bins.Source, k[0])
			p.Bins.Frame = append(p.Bins.Frame, k[1])
			p.Bins.Part = append(p.Bins.Part, k[2])
			p.Bins.N = append(p.Bins.N, b.bins[k])
		}
	}
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// encodePassages writes the passages, and the articles and names that the page
// speaks of.
func (b *builder) encodePassages(p *page) {
	docs := map[int32]int32{}
	article := func(doc int32) int32 {
		n, ok := docs[doc]
		if !ok {
			n = int32(len(docs))
			docs[doc] = n
			d := b.in.Documents[doc]
			p.Docs.ID = append(p.Docs.ID, short(d.ID))
			p.Docs.Source = append(p.Docs.Source, b.docAt[doc])
			if len(b.in.Sides) > 0 {
				p.Docs.Side = append(p.Docs.Side, b.sideOf[doc])
			}
			p.Docs.Title = append(p.Docs.Title, short(d.Title))
			p.Docs.Path = append(p.Docs.Path, short(d.Path))
			p.Docs.Date = append(p.Docs.Date, day(d.Published))
			p.Docs.Words = append(p.Docs.Words, d.Words)
		}
		return n
	}
	c := &p.Passages
	for _, x := range b.passages {
		switch {
		case x.frame >= 0:
			p.Totals.Kept++
		case x.entity >= 0:
			p.Totals.KeptMentions++
		}
		c.Doc = append(c.Doc, article(x.doc))
		c.Text = append(c.Text, x.text)
		c.At = append(c.At, x.at)
		c.Len = append(c.Len, x.len)
		c.Start = append(c.Start, x.start)
		c.End = append(c.End, x.end)
		c.Word = append(c.Word, x.word)
		c.Frame = append(c.Frame, x.frame)
		c.Term = append(c.Term, x.term)
		c.Voice = append(c.Voice, x.voice)
		c.Polarity = append(c.Polarity, x.polarity)
		c.Target = append(c.Target, x.target)
		c.Holder = append(c.Holder, x.holder)
		c.Entity = append(c.Entity, x.entity)
		c.Key = append(c.Key, x.key)
		if w := x.who(b.docAt[x.doc]); len(b.folds) > 0 {
			for _, fold := range b.folds {
				fold(&w)
			}
			p.Folded.Term = append(p.Folded.Term, w.term)
			p.Folded.Polarity = append(p.Folded.Polarity, w.polarity)
			p.Folded.Target = append(p.Folded.Target, w.target)
			p.Folded.Holder = append(p.Folded.Holder, w.holder)
		}
		c.Contested = append(c.Contested, bit(x.contested))
		c.Sure = append(c.Sure, int32(math.Round(100*x.confidence)))
	}
	if b.strips {
		for i := range b.in.Documents {
			article(int32(i))
		}
	}
	b.encodeNames(p)
}

// encodeNames numbers the names anew: only those that the page speaks of.
func (b *builder) encodeNames(p *page) {
	numbers := map[int32]int32{}
	renumber := func(column []int32) {
		for i, n := range column {
			if n < 0 {
				continue
			}
			to, ok := numbers[n]
			if !ok {
				to = int32(len(numbers))
				numbers[n] = to
				p.Names.Key = append(p.Names.Key, b.named[n].key)
				p.Names.Text = append(p.Names.Text, b.named[n].text)
			}
			column[i] = to
		}
	}
	renumber(p.Entities.Name)
	renumber(p.Who.Target)
	renumber(p.Who.Holder)
	renumber(p.Folded.Target)
	renumber(p.Folded.Holder)
	renumber(p.Passages.Target)
	renumber(p.Passages.Holder)
}

func notNil(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

// json is the page's data. HTML's special characters are escaped, so that
// nothing in it can end the script element.
func (p *page) json() (string, error) {
	var b strings.Builder
	e := json.NewEncoder(&b) // escapes <, >, &, U+2028 and U+2029
	err := e.Encode(p)
	return strings.TrimSpace(b.String()), err
}
