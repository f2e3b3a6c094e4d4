package article

import (
	"strings"
	"unicode/utf8"
)

// Mention is a stretch of text that names an entity.
type Mention struct {
	Span
	Sent     int    // index of its sentence
	EntityID string // the lexicon's id, or of a discovered name its normal form
	Entity   string // the entity's name
	Type     string // one of EntityTypes
	Method   Method
}

// Method says how a mention was found.
type Method uint8

const (
	Catalogue  Method = iota // by a name or alias of the lexicon
	Discovered               // a name that the lexicon lacks
)

var methodNames = [...]string{"catalogue", "discovered"}

func (m Method) String() string { return methodNames[m] }

// Term is an occurrence of a frame's term. The span is the term's own:
// "cult" in "cult-like".
type Term struct {
	Span
	Sent  int    // index of its sentence
	Token int    // index of the token that holds the last byte of the term
	Frame string // Frame.ID
	Term  string // as the lexicon lists it
	Marks Marks  // how quotation marks enclose it
}

// Marks says how a term stands to the quotation marks about it.
type Marks uint8

const (
	Unmarked Marks = iota // outside quotation marks
	Inside                // within a longer quotation
	Own                   // in marks that hold nothing, or little, beside the term
)

var marksNames = [...]string{"none", "inside", "own"}

func (m Marks) String() string { return marksNames[m] }

// Who is a speaker or holder: a listed entity, or else the article's words for
// somebody, or nobody (the zero value).
type Who struct {
	EntityID string // of the lexicon; empty where none
	Words    string // the words that name them, without article and possessive
	Span     Span   // of those words, or of what is there of a name that is in full elsewhere; empty where they stand in another form
}

// String is what the tables hold: the id, or else the words, on one line.
func (w Who) String() string {
	if w.EntityID != "" {
		return w.EntityID
	}
	return SingleSpaced(w.Words)
}

// SingleSpaced is s, which white space neither begins nor ends, with one space
// for every run of it.
func SingleSpaced(s string) string {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || c < ' ' || c == ' ' && i > 0 && s[i-1] == ' ' {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}

// Quote is a stretch of reported speech, thought or writing.
type Quote struct {
	Span          // what is said; in quotation marks, marks included
	Sent      int // index of the sentence that it begins in
	Kind      QuoteKind
	Speaker   Who
	Cue       Span   // the word that reports it ("said", "according to"); empty where none does
	Continues int    // index of the quote that this one goes on after its cue or a paragraph's end, -1 where it begins
	Source    Span   // the phrase that names the speaker where this is reported, article and apposition included; empty where none does
	Report    Span   // the cue with its auxiliaries, adverbs and particle: "has repeatedly called for"
	Rule      string // a short name of the rule that decided
}

// QuoteKind says how words are reported.
type QuoteKind uint8

const (
	Direct   QuoteKind = iota // whole sentences in quotation marks
	Mixed                     // some words in quotation marks, part of the reporter's sentence
	Indirect                  // reported without quotation marks
	Scare                     // in quotation marks of their own, and nobody is said to have used them
	Name                      // quotation marks that only enclose a name or title
)

var quoteKindNames = [...]string{"direct", "mixed", "indirect", "scare", "name"}

func (k QuoteKind) String() string { return quoteKindNames[k] }
