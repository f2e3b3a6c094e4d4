package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// builder is the page's data as it is gathered from the rows.
type builder struct {
	in      Input
	docs    map[string]int32 // index in in.Documents by id
	lastID  string           // what was looked up last in docs
	last    int32
	docAt   []int32 // of a document's source in sources
	sources []source
	at      map[string]int32 // a source's index in sources
	size    []int            // a source's rank by words
	frames  index
	labels  []string
	terms   index
	names   index
	named   []name           // the names' texts
	holders map[string]int32 // those that are words, by their text with a small letter

	rates              map[[2]int32]Rate // by source and frame
	keys               []KeyTerm
	sides              index     // of key terms: the sources, or what in.Sides names
	sideOf             []int32   // of a document, -1 for none
	words              index     // that passages are kept of
	wordAt             []wordSet // by side: such words' forms
	periods            periods
	entities           []entity
	entityAt           map[int32]int32 // index in entities by name
	listed, discovered int             // different entities of the lexicon, and others
	counts             map[who]int64
	folds              []func(*who)       // what was done to counts to make them fewer
	bins               map[[3]int32]int64 // by source, frame and part of the article
	strips             bool

	samples                           // until passages are chosen of them
	passages                          []passage
	texts                             []string
	termsSeen, mentionsSeen           int64
	noSentences, noMentions, noQuotes bool
}

// samples are passages of which some are chosen for the page.
type samples struct {
	termSample, mentionSample, whoSample, keySample, firstMentions, firstPlaces, otherPlaces *sample
}

// source is an outlet: a row of the overview.
type source struct {
	name                      string
	more                      int // sources added up in this line, 0 in one of its own
	articles, words           int64
	bytes, furniture          int64
	first, last               time.Time
	mentions, quotes, termsIn int64
}

type name struct{ key, text, kind string }

type entity struct {
	name       int32
	discovered bool
	rank       int // among the entities of the lexicon, or the discovered ones
	total      int64
	bySource   []int64
}

// index numbers strings in the order in which they come.
type index struct {
	at   map[string]int32
	list []string
}

func (x *index) of(s string) int32 {
	if x.at == nil {
		x.at = map[string]int32{}
	}
	i, ok := x.at[s]
	if !ok {
		i = int32(len(x.list))
		x.at[strings.Clone(s)] = i
		x.list = append(x.list, strings.Clone(s))
	}
	return i
}

// voices and polarities as the tables name them; what a table of another
// version holds beside them counts as the last.
var (
	voices     = []string{"narrator", "attributed", "quoted", "scare", "unknown"}
	polarities = []string{"asserted", "negated", "hedged", "withdrawn", "unknown"}
)

func place(list []string, s string) int32 {
	if i := slices.Index(list, s); i >= 0 {
		return int32(i)
	}
	return int32(len(list) - 1)
}

func build(in Input) (*builder, error) {
	b := &builder{
		in: in, docs: make(map[string]int32, len(in.Documents)), at: map[string]int32{},
		rates: map[[2]int32]Rate{}, entityAt: map[int32]int32{}, holders: map[string]int32{}, counts: map[who]int64{}, bins: map[[3]int32]int64{},
		samples: samples{
			termSample: newSample(maxHeld), mentionSample: newSample(maxHeld), whoSample: newSample(maxHeld), keySample: newSample(maxHeld / 3),
			firstMentions: newSample(maxHeld / 3), firstPlaces: newSample(maxHeld / 3), otherPlaces: newSample(maxHeld / 3),
		},
		noSentences: in.Sentences == nil, noMentions: in.Mentions == nil, noQuotes: in.Quotes == nil,
	}
	b.readDocuments()
	b.readFrames()
	b.readEntities()
	b.readKeys()
	b.rankSources()
	b.readPeriods()
	if in.Quotes != nil {
		for s, err := range in.Quotes {
			if err != nil {
				return nil, err
			}
			b.sources[b.at[s]].quotes++
		}
	}
	if in.Terms != nil {
		for t, err := range in.Terms {
			if err != nil {
				return nil, err
			}
			if err := b.addTerm(t); err != nil {
				return nil, err
			}
		}
	}
	b.strips = len(in.Documents) <= maxStrips && b.termsSeen <= maxStripped
	if in.Mentions != nil {
		for m, err := range in.Mentions {
			if err != nil {
				return nil, err
			}
			if err := b.addMention(m); err != nil {
				return nil, err
			}
		}
	}
	return b, b.choose()
}

// readDocuments makes the list of sources: by name, without regard to case,
// the order of all charts; those with the fewest words last, in one line.
func (b *builder) readDocuments() {
	for i, d := range b.in.Documents {
		b.docs[d.ID] = int32(i)
		at, ok := b.at[d.Source]
		if !ok {
			at = int32(len(b.sources))
			b.at[d.Source] = at
			b.sources = append(b.sources, source{name: d.Source})
		}
		b.sources[at].add(d)
	}
	all := b.sources
	if len(all) > maxSources {
		slices.SortFunc(all, func(x, y source) int {
			return cmp.Or(b.opposed(y.name)-b.opposed(x.name), cmp.Compare(y.words, x.words), compareNames(x, y))
		})
		rest := source{more: len(all) - maxSources}
		for _, s := range all[maxSources:] {
			rest.merge(s)
			b.at[s.name] = maxSources
		}
		b.sources = append(all[:maxSources:maxSources], rest)
		all = b.sources[:maxSources]
	}
	slices.SortFunc(all, compareNames)
	for i, s := range all {
		b.at[s.name] = int32(i)
	}
	b.docAt = make([]int32, len(b.in.Documents))
	for i, d := range b.in.Documents {
		b.docAt[i] = b.at[d.Source]
	}
}

// opposed is 1 for the two sources that are compared with each other, which have
// lines of their own however small they are.
func (b *builder) opposed(source string) int {
	if v := b.in.Versus; v != nil && len(b.in.Sides) == 0 && (source == v.A || source == v.B) {
		return 1
	}
	return 0
}

// rankSources ranks the sources with a line of their own by their words.
func (b *builder) rankSources() {
	order := make([]int, len(b.sources))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(x, y int) int {
		s, t := b.sources[x], b.sources[y]
		return cmp.Or(cmp.Compare(min(s.more, 1), min(t.more, 1)), cmp.Compare(t.words, s.words), cmp.Compare(x, y))
	})
	b.size = make([]int, len(order))
	for rank, s := range order {
		b.size[s] = rank
	}
}

func compareNames(x, y source) int {
	return cmp.Or(cmp.Compare(strings.ToLower(x.name), strings.ToLower(y.name)), cmp.Compare(x.name, y.name))
}

func (s *source) add(d Document) {
	s.merge(source{articles: 1, words: d.Words, bytes: d.Bytes, furniture: d.Furniture, first: d.Published, last: d.Published})
}

func (s *source) merge(t source) {
	s.articles += t.articles
	s.words += t.words
	s.bytes += t.bytes
	s.furniture += t.furniture
	if !t.first.IsZero() && (s.first.IsZero() || t.first.Before(s.first)) {
		s.first = t.first
	}
	if t.last.After(s.last) {
		s.last = t.last
	}
}

func (b *builder) readFrames() {
	for _, f := range b.in.Frames {
		frame := b.frames.of(f.Frame)
		if int(frame) == len(b.labels) {
			b.labels = append(b.labels, short(f.Label))
		}
		at := [2]int32{b.at[f.Source], frame}
		rate := f.Rate
		if s := b.sources[at[0]]; s.more > 0 { // the tables have no rate of several sources
			rate.Mentions += b.rates[at].Mentions
			rate.Articles += b.rates[at].Articles
			rate.Per1000, rate.Low, rate.High = per1000(rate.Mentions, s.words), nan, nan
		}
		b.rates[at] = rate
	}
}

func (b *builder) person(key string) int32 {
	if key == "" {
		return nobody
	}
	return b.name(key, key, "")
}

// holder numbers who says something. The article's words for somebody are the same
// with a capital, as at the beginning of a sentence ("Critics say"), and without, as
// they are shown where they stand so anywhere.
func (b *builder) holder(key string) int32 {
	if _, seen := b.names.at[key]; seen || key == "" {
		return b.person(key)
	}
	first, size := utf8.DecodeRuneInString(key)
	small := string(unicode.ToLower(first)) + key[size:]
	n, alike := b.holders[small]
	if !alike {
		n = b.person(key)
		b.holders[small] = n
		return n
	}
	b.names.at[strings.Clone(key)] = n
	if key == small {
		b.named[n].text = short(small)
	}
	return n
}

// document is an article's index. The rows of an article stand together.
func (b *builder) document(id, table string) (int32, error) {
	if id == b.lastID && id != "" {
		return b.last, nil
	}
	i, ok := b.docs[id]
	if !ok {
		return 0, fmt.Errorf("table %s: article %q is not in documents", table, id)
	}
	b.lastID, b.last = b.in.Documents[i].ID, i
	return i, nil
}

func (b *builder) addTerm(t Term) error {
	doc, err := b.document(t.DocID, "characterisations")
	if err != nil {
		return err
	}
	p := &passage{
		doc: doc, sent: t.Sent, start: t.Start, end: t.End, word: t.Word, surface: strings.Clone(t.Surface),
		frame: b.frames.of(t.Frame), term: b.terms.of(t.Term),
		voice: place(voices, t.Voice), polarity: place(polarities, t.Polarity),
		target: b.person(t.Target), holder: b.holder(t.Holder), entity: -1, key: -1, contested: t.Contested, confidence: t.Confidence,
	}
	order, this := chance(t.DocID, t.Start), func() *passage { return p }
	if int(p.frame) == len(b.labels) {
		b.labels = append(b.labels, short(t.Frame))
	}
	b.termsSeen++
	s := b.docAt[doc]
	b.sources[s].termsIn++
	b.counts[who{s, p.frame, p.term, p.voice, p.polarity, p.target, p.holder}]++
	b.bins[[3]int32{s, p.frame, b.part(p)}]++
	b.termSample.add(cell{s, p.frame, p.voice}, order, this)
	b.addPlaces(s, p, order, this)
	// One passage at least for each voice in a row of who calls whom what.
	if p.target != nobody || p.holder != nobody {
		b.whoSample.add(whoCell(p), order, this)
	}
	return nil
}

// whoCell is the passage's voice in its row of who calls whom what.
func whoCell(p *passage) cell {
	return cell{p.holder, p.term, p.target*int32(len(voices)) + p.voice}
}

// whoRow is the row of a whoCell.
func whoRow(c cell) cell {
	target := c.voice / int32(len(voices))
	if c.voice < 0 {
		target = nobody
	}
	return cell{c.source, c.what, target}
}

// addPlaces samples a passage for the marks of its place in time and in its
// article, if charts show them.
func (b *builder) addPlaces(source int32, p *passage, order uint64, this func() *passage) {
	places := b.otherPlaces
	switch size := b.size[source]; {
	case size >= manySources:
		return
	case size < fewSources:
		places = b.firstPlaces
	}
	if period, ok := b.periods.of(b.in.Documents[p.doc].Published); ok {
		places.add(cell{source, p.frame, period}, order, this)
	}
	places.add(cell{source, p.frame, maxPeriods + b.part(p)}, order, this)
}

// part is the part of the article in which a term stands, from 0.
func (b *builder) part(p *passage) int32 {
	words := max(1, b.in.Documents[p.doc].Words)
	return int32(min(parts-1, max(0, p.word)*parts/words))
}

func (b *builder) addMention(m Mention) error {
	n, ok := b.names.at[m.ID]
	if !ok {
		return nil
	}
	e, ok := b.entityAt[n]
	if !ok {
		return nil
	}
	doc, err := b.document(m.DocID, "entity_mentions")
	if err != nil {
		return err
	}
	sample := b.mentionSample
	switch size := b.size[b.docAt[doc]]; {
	case size >= manySources: // no chart shows the cell
		return nil
	case size < fewSources && b.entities[e].rank < fewEntities:
		sample = b.firstMentions
	}
	sample.add(cell{b.docAt[doc], e, 0}, chance(m.DocID, m.Start), func() *passage {
		return &passage{
			doc: doc, sent: m.Sent, start: m.Start, end: m.End, surface: strings.Clone(m.Surface),
			frame: -1, term: -1, target: nobody, holder: nobody, entity: e, key: -1,
		}
	})
	return nil
}
