package characterise

import (
	"strings"
	"testing"

	"epithet/stages/annotate"
	"epithet/stages/article"
	"epithet/stages/clean"
)

// A plain sentence lacks its asides save one that holds a term, and its terms' tokens
// are where they stand in it.
func TestPlain(t *testing.T) {
	text := "Kovac, 41, is a thief. Kovac, who was born in 1961, is a thief. Brandt, who is a thief, left. Brandt (32) and Kovac, 41, are thieves."
	want := []string{"Kovac is a thief.", "Kovac is a thief.", "Brandt, who is a thief, left.", "Brandt and Kovac are thieves."}
	ann := annotate.New().Annotate(text, clean.Parts(text))
	var terms []article.Term
	for k := range ann.Tokens {
		if tok := &ann.Tokens[k]; tok.Lemma == "thief" {
			terms = append(terms, article.Term{Span: tok.Span, Sent: int(tok.Sent), Token: k})
		}
	}
	var p Plain
	p.Read(text, &ann, nil, terms, nil)
	for i, w := range want {
		got := ""
		for n, tok := range p.Sentence(i) {
			if n > 0 && tok.Tag != article.TagComma && tok.Tag != article.TagPeriod {
				got += " "
			}
			got += tok.Of(text)
		}
		if got != w {
			t.Errorf("sentence %d is %q, should be %q", i, got, w)
		}
		if k := p.terms[i].Token - p.Sentences[i].First; k >= len(p.Sentence(i)) || p.Sentence(i)[k].Lemma != "thief" {
			t.Errorf("the term of sentence %d is not at its token %d", i, k)
		}
		if p.given[i] != terms[i] {
			t.Errorf("term %d is not as it was given", i)
		}
	}
}

// A listed name is one token where words in it join phrases, else its words.
func TestPlainNames(t *testing.T) {
	for _, c := range []struct{ text, name, want string }{
		{"The Front for the Coast is a cult.", "Front for the Coast", "The|Front for the Coast|is|a|cult|."},
		{"Police call Group 44 a cult.", "Group 44", "Police|call|Group 44|a|cult|."},
		{"Police call Crimson Dawn a cult.", "Crimson Dawn", "Police|call|Crimson|Dawn|a|cult|."},
		{"The Cult of Light is a cult.", "Cult of Light", "The|Cult|of|Light|is|a|cult|."},
	} {
		ann := annotate.New().Annotate(c.text, clean.Parts(c.text))
		at := strings.Index(c.text, c.name)
		mentions := []article.Mention{{Span: article.Span{Start: at, End: at + len(c.name)}}}
		var terms []article.Term
		for k := range ann.Tokens {
			if tok := &ann.Tokens[k]; strings.EqualFold(tok.Of(c.text), "cult") {
				terms = append(terms, article.Term{Span: tok.Span, Token: k})
			}
		}
		var p Plain
		p.Read(c.text, &ann, mentions, terms, nil)
		var words []string
		for _, tok := range p.Sentence(0) {
			words = append(words, tok.Of(c.text))
		}
		if got := strings.Join(words, "|"); got != c.want {
			t.Errorf("%s is read as %s, should be %s", c.text, got, c.want)
		}
		for i := range p.terms {
			if got := p.Sentence(0)[p.terms[i].Token].Span; got != terms[i].Span {
				t.Errorf("%s: the term at %d is at %d", c.text, terms[i].Start, got.Start)
			}
		}
	}
}
