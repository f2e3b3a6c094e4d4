// Package article declares the nouns that all stages share: an article, what
// is marked in its text, and the lexicon that it is read against.
//
// Everything is a plain value. Positions are bytes into the article's original
// text, end exclusive, so Text[s.Start:s.End] is the surface of every span.
package article

import (
	"time"
	"unicode"
)

// Article is one input document with its metadata. Text is the file as it was
// read, byte for byte; no stage changes it.
type Article struct {
	ID        string    // doc_id: the path within the corpus without its extension
	Path      string    // the path within the corpus, slashes forward
	Source    string    // the outlet, as sources.csv names it
	Title     string    // empty where unknown
	Author    string    // empty where unknown
	Language  string    // BCP 47, empty where unknown
	Note      string    // the analyst's remark, never interpreted
	Published time.Time // the day, UTC; zero where unknown
	Groups    []Group   // what else is known of it, sorted by name; empty values are left out
	Text      string    // valid UTF-8
}

// Group is a further column of sources.csv, such as a country or a leaning, by
// which articles can be compared.
type Group struct{ Name, Value string }

// Group is the article's value of that name, empty where it has none.
func (a *Article) Group(name string) string {
	for _, g := range a.Groups {
		if g.Name == name {
			return g.Value
		}
	}
	return ""
}

// Span is a half-open range of bytes in Article.Text.
type Span struct{ Start, End int }

// Len is the number of bytes.
func (s Span) Len() int { return s.End - s.Start }

// Of is the text that the span covers.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Contains reports whether t lies within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Kind says what a part of a page is.
type Kind uint8

const (
	Content   Kind = iota // running text
	Heading               // headlines, subheads, run-in labels
	Caption               // picture captions and alternative texts
	Furniture             // navigation, pitches, credits, bylines, datelines: never counted
)

var kindNames = [...]string{"content", "heading", "caption", "furniture"}

func (k Kind) String() string { return kindNames[k] }

// Part is a stretch of the page of one kind: a paragraph, a heading, a
// caption, a run of navigation. Parts come in order, do not overlap, and
// cover every byte that is not white space. No sentence crosses their edges.
type Part struct {
	Span
	Kind Kind
}

// Sentence is a sentence with the range of its tokens in Annotation.Tokens.
type Sentence struct {
	Span
	Kind       Kind
	Part       int // index of the part that it belongs to
	First, End int // tokens [First, End)
}

// Token is a word, number or mark as the tagger saw it.
//
// TextNum and LemmaNum are small numbers from 1 on, 0 where there is none. What is
// known of a text or a lemma can be kept in a slice at its number, which is faster
// than a map. Equal lemmas have equal numbers, and mostly equal texts. The other
// way round it does not hold: an annotator that has forgotten what it knew gives
// the numbers out again, and the curly and the straight form of a mark share one.
// So keep the text beside what is known of it, and compare.
type Token struct {
	Span
	Sent     int32  // index of its sentence
	Tag      Tag    // Penn Treebank tag
	UPOS     UPOS   // universal part of speech
	TextNum  uint32 // number of its text
	LemmaNum uint32 // number of its lemma
	Lemma    string // lower case, except of proper nouns
}

// Annotation is the linguistic reading of an article.
type Annotation struct {
	Parts     []Part
	Sentences []Sentence
	Tokens    []Token
}

// Sentence is the tokens of sentence i.
func (a *Annotation) Sentence(i int) []Token {
	s := a.Sentences[i]
	return a.Tokens[s.First:s.End]
}

// IsWord reports whether the surface counts as a word: it holds a letter or a
// digit. Rates are per 1,000 of these outside furniture.
func IsWord(surface string) bool {
	for i := 0; i < len(surface); i++ {
		c := surface[i]
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9':
			return true
		case c >= 0x80:
			return isWordRunes(surface[i:])
		}
	}
	return false
}

func isWordRunes(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return true
		}
	}
	return false
}
