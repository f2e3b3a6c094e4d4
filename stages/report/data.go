package report

import (
	"iter"
	"time"
)

// Input is what the page shows: the tables' rows. Sequences with errors are run
// through once each, in the order of the fields; nil ones stand for tables that
// were not written.
type Input struct {
	Version   string
	Level     int             // of the intervals, in per cent
	Data      string          // where the figures come from
	Looks     map[string]Look // of the sources by name
	By        string          // the column whose values key terms compare; empty where these are the sources
	Sides     []Side          // such values
	Findings  Findings
	Documents []Document
	Frames    []FrameCount
	Entities  iter.Seq[EntityCount] // run through twice
	Periods   Periods
	Keys      []KeyTerm
	Versus    *Versus                  // nil unless just two sides are compared
	Quotes    iter.Seq2[string, error] // the source of each quotation
	Terms     iter.Seq2[Term, error]
	Mentions  iter.Seq2[Mention, error]
	Sentences iter.Seq2[Sentence, error]
}

// Look is how a source is drawn.
type Look struct {
	Light string // "#rrggbb" on a white ground: of lines and points' outlines
	Fill  string // of points within their outline there
	Dark  string // of both on a dark ground
	Shape string // circle, square, diamond, triangle or wedge
}

// Findings are sentences on what the charts show, of key terms also why there
// are none; empty ones are left out.
type Findings struct{ Frames, Periods, Voices, Entities, Keys, Versus, Dispersion string }

// Document is an article.
type Document struct {
	ID, Source, Title, Path string
	Side                    string    // of Input.Sides; empty for none
	Published               time.Time // zero where unknown
	Words                   int64     // outside page furniture
	Bytes, Furniture        int64
}

// Rate is a count in a source with its rate per 1,000 words.
type Rate struct {
	Mentions, Articles int64
	Per1000            float64 // NaN where there is none
	Low, High          float64 // the interval's ends; NaN where there is none
	// ByArticles tells the interval that takes the article for the sampling
	// unit from the one that takes the word for it and is too narrow.
	ByArticles bool
}

// FrameCount is a frame's count in a source.
type FrameCount struct {
	Source, Frame, Label string
	Rate
}

// EntityCount is an entity's count in a source. Several rows of one entity add
// up.
type EntityCount struct {
	Source, ID, Name, Type string
	Discovered             bool // the lexicon lacks it
	Mentions               int64
}

// Periods are the frames' rates over time.
type Periods struct {
	Names  []string // years or months as dates begin, in order, without gaps
	Counts []PeriodCount
}

// PeriodCount is a frame's count in a source's articles of a period. There is
// none where the source has no article.
type PeriodCount struct {
	Source, Period, Frame string
	Articles, Mentions    int64 // the source's articles of that time, the terms in them
	Per1000               float64
}

// Side is what is compared where the sources are not: the articles with a
// value of a column.
type Side struct {
	Name string
	Look
}

// KeyTerm is a word that a source, or another side, uses more often than what
// it is held against. A side's come in their order, the keyest first.
type KeyTerm struct {
	Side, Against, Term, POS string
	Mentions, Others         int64   // in the side and in what it is held against
	Per1000, Elsewhere       float64 // likewise, per 1,000 words
	LogOdds, Low, High, Z    float64
	Q                        float64 // NaN where the data allow no test over articles
	Found                    bool    // by that test
}

// Versus is two sides against each other.
type Versus struct {
	A, B string
	Keys []KeyTerm // of A; log-odds below 0 where B has more
}

// Term is an occurrence of a frame's term: who calls whom what.
type Term struct {
	DocID           string
	Sent            int32
	Start, End      int64 // bytes into the original text
	Word            int64 // words of the article before it
	Surface         string
	Frame, Term     string
	Voice, Polarity string
	Target, Holder  string // an entity's id or the article's words; empty for nobody
	Contested       bool
	Confidence      float64 // that the target is right; 0 where unknown
}

// Mention is an occurrence of an entity.
type Mention struct {
	DocID       string
	Sent        int32
	Start, End  int64
	Surface, ID string
}

// Sentence is a sentence of an article.
type Sentence struct {
	DocID string
	Sent  int32
	Start int64
	Text  string
	// Furniture is not counted, and no key term is looked for in it.
	Furniture bool
}
