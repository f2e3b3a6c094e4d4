package parse

import (
	_ "embed"
	"sync"

	"epithet/stages/article"
	"epithet/stages/parse/internal/net"
)

//go:embed model.bin
var file string

// model is decoded when the first parser needs it.
var model = sync.OnceValue(func() *net.Model {
	m, err := net.Decode(file)
	if err != nil {
		panic("parse: the embedded model: " + err.Error()) // a test decodes it
	}
	return m
})

// Parser finds the arcs of sentences. It holds scratch: one goroutine uses it
// at a time. All parsers share the model.
type Parser struct{ p *net.Parser }

// New makes a parser. The model is loaded with the first sentence.
func New() *Parser { return &Parser{} }

// Sentence is a sentence of a text. Spans of its tokens are in the text.
type Sentence = net.Sentence

// Parse sets the arcs of the sentences, one for each token: one projective tree
// with one root, whatever the tokens. It takes less time than to parse them one
// by one, to the same result. Arcs are written to the arrays of those that are
// there where they are large enough, so that a caller who passes the last ones
// in again allocates nothing.
func (p *Parser) Parse(sentences []Sentence) { p.net().Parse(sentences) }

// Sentence returns the arcs of one sentence, in the array of arcs where it is
// large enough.
func (p *Parser) Sentence(text string, tokens []article.Token, arcs []article.Arc) []article.Arc {
	return p.net().Sentence(text, tokens, arcs)
}

func (p *Parser) net() *net.Parser {
	if p.p == nil {
		p.p = net.NewParser(model())
	}
	return p.p
}
