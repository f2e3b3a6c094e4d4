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

// Sentence returns an arc for each of the tokens of one sentence of text: one
// projective tree with one root, whatever the tokens. The arcs are written to
// the array of arcs where it is large enough, so that a caller who passes the
// last result in again allocates nothing. Spans of tokens are in text.
func (p *Parser) Sentence(text string, tokens []article.Token, arcs []article.Arc) []article.Arc {
	if p.p == nil {
		p.p = net.NewParser(model())
	}
	return p.p.Sentence(text, tokens, arcs)
}
