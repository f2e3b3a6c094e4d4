package table

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"epithet/stages/article"
)

// The numbers of an annotation are hints: whatever they are, the file is that
// of a row for each token.
func TestAppendTokensAsRows(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	words := []string{"a", "b", "don't", "“", "Straße", strings.Repeat("long", 20)}
	for i := range 5000 {
		words = append(words, fmt.Sprintf("word%d", i))
	}
	hints := map[string]func(word int) uint32{
		"right":  func(word int) uint32 { return uint32(word + 1) },
		"none":   func(int) uint32 { return 0 },
		"random": func(int) uint32 { return r.Uint32() >> r.IntN(32) },
		"shared": func(word int) uint32 { return uint32(word % 7) },
	}
	for name, hint := range hints {
		var rows []Token
		var got bytes.Buffer
		w, err := Tokens.Create(&got, "epithet test")
		if err != nil {
			t.Fatal(err)
		}
		for a := 0; len(rows) < maxGroupRows+3000; a++ {
			id, text, an := fmt.Sprintf("article %d", a), "", article.Annotation{}
			for s := range r.IntN(9) {
				first := len(an.Tokens)
				for i := range 1 + r.IntN(200) {
					word := int(r.ExpFloat64() * 400)
					word = min(word, len(words)-1)
					lemma := r.IntN(len(words))
					token := article.Token{
						Span: article.Span{Start: len(text), End: len(text) + len(words[word])}, Sent: int32(s),
						Tag: article.Tag(r.IntN(int(article.NumTags))), UPOS: article.UPOS(r.IntN(17)),
						TextNum: hint(word), LemmaNum: hint(lemma), Lemma: words[lemma],
					}
					text += words[word] + " "
					an.Tokens = append(an.Tokens, token)
					rows = append(rows, Token{
						DocID: id, Sent: int32(s), Idx: int32(i), Start: int64(token.Start), End: int64(token.End),
						Text: words[word], Lemma: words[lemma], Tag: token.Tag.String(), UPOS: token.UPOS.String(),
					})
				}
				an.Sentences = append(an.Sentences, article.Sentence{First: first, End: len(an.Tokens)})
			}
			if err := AppendTokens(w, id, text, &an); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		want := written(t, Tokens, rows)
		if !bytes.Equal(got.Bytes(), want) {
			t.Errorf("%s numbers: %d bytes, want the %d of rows", name, got.Len(), len(want))
		}
		if err := AppendTokens(w, "x", "", &article.Annotation{}); err == nil {
			t.Error("a closed table takes tokens")
		}
	}
}
