package annotate

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"

	"epithet/stages/article"
)

// udDoc is a document of a treebank: its text, paragraphs and gold reading.
type udDoc struct {
	text      string
	parts     []article.Part
	sentences []article.Span
	tokens    []udToken
}

type udToken struct {
	article.Span
	form, xpos, upos, lemma string
}

// readUD reads a CoNLL-U file. Sentences of a paragraph are joined as the file
// says; each paragraph is a part.
func readUD(t testing.TB, name string) []udDoc {
	dir := os.Getenv("EPITHET_BENCH")
	if dir == "" {
		t.Skip("EPITHET_BENCH is not set: no treebanks to measure on")
	}
	data, err := os.ReadFile(filepath.Join(dir, "ud", name))
	if err != nil {
		t.Skip(err)
	}
	var docs []udDoc
	newPart, glued := true, false
	for block := range strings.SplitSeq(string(data), "\n\n") {
		lines := strings.Split(block, "\n")
		var text string
		for _, line := range lines {
			if strings.HasPrefix(line, "# newdoc") {
				docs = append(docs, udDoc{})
				newPart = true
			}
			if strings.HasPrefix(line, "# newpar") {
				newPart = true
			}
			if s, ok := strings.CutPrefix(line, "# text = "); ok {
				text = s
			}
		}
		if text == "" {
			continue
		}
		d := &docs[len(docs)-1]
		switch {
		case newPart && d.text != "":
			d.text += "\n\n"
		case d.text != "" && !glued:
			d.text += " "
		}
		start := len(d.text)
		d.text += text
		if newPart {
			d.parts = append(d.parts, article.Part{Span: article.Span{Start: start}})
		}
		d.parts[len(d.parts)-1].End = len(d.text)
		newPart = false
		glued = addUDTokens(d, lines, start)
		d.sentences = append(d.sentences, article.Span{Start: start, End: start + len(strings.TrimRight(text, " "))})
	}
	return docs
}

// addUDTokens places the tokens of one sentence and reports whether the next
// one follows without a space.
func addUDTokens(d *udDoc, lines []string, at int) (glued bool) {
	end := at // of the multiword token at hand
	for _, line := range lines {
		f := strings.Split(line, "\t")
		if len(f) != 10 || strings.Contains(f[0], ".") {
			continue
		}
		glued = strings.Contains(f[9], "SpaceAfter=No")
		for at < len(d.text) && (d.text[at] == ' ' || strings.HasPrefix(d.text[at:], "\u00a0")) {
			at++
			if d.text[at-1] != ' ' {
				at++
			}
		}
		if strings.Contains(f[0], "-") {
			end = at + len(f[1])
			continue
		}
		if !strings.HasPrefix(d.text[at:], f[1]) {
			at = max(at, end) // a word that is not written so: it has no place
			continue
		}
		d.tokens = append(d.tokens, udToken{article.Span{Start: at, End: at + len(f[1])}, f[1], f[4], f[3], f[2]})
		at += len(f[1])
	}
	return glued
}

// f1 counts what two readings share.
type f1 struct{ gold, got, same int }

func (f f1) value() float64 { return 200 * float64(f.same) / float64(f.gold+f.got) }

// udScores of one reading.
type udScores struct {
	sentences, tokens, xpos, upos, lemma f1
}

func (s *udScores) add(d *udDoc, sentences []article.Span, tokens []udToken) {
	gold := map[article.Span]bool{}
	for _, x := range d.sentences {
		gold[x] = true
	}
	s.sentences.gold += len(d.sentences)
	s.sentences.got += len(sentences)
	for _, x := range sentences {
		if gold[x] {
			s.sentences.same++
		}
	}
	at := map[article.Span]udToken{}
	for _, x := range d.tokens {
		at[x.Span] = x
	}
	for _, c := range []*f1{&s.tokens, &s.xpos, &s.upos, &s.lemma} {
		c.gold += len(d.tokens)
		c.got += len(tokens)
	}
	for _, x := range tokens {
		g, ok := at[x.Span]
		if !ok {
			continue
		}
		s.tokens.same++
		if g.xpos == x.xpos {
			s.xpos.same++
		}
		if g.upos == x.upos {
			s.upos.same++
		}
		if g.lemma == x.lemma {
			s.lemma.same++
		}
	}
}

// udTag is the treebank's name of a tag that the model names by its mark.
func udTag(tag string) string {
	switch tag {
	case "(":
		return "-LRB-"
	case ")":
		return "-RRB-"
	case "-":
		return "HYPH"
	}
	return tag
}

func readOurs(a *Annotator, d *udDoc) ([]article.Span, []udToken) {
	ann := a.Annotate(d.text, d.parts)
	var sentences []article.Span
	for _, s := range ann.Sentences {
		sentences = append(sentences, s.Span)
	}
	var tokens []udToken
	for _, x := range ann.Tokens {
		tokens = append(tokens, udToken{x.Span, x.Of(d.text), udTag(x.Tag.String()), x.UPOS.String(), x.Lemma})
	}
	return sentences, tokens
}

// readProse is prose's own reading, paragraph by paragraph.
func readProse(t testing.TB, m *prose.Model, d *udDoc) ([]article.Span, []udToken) {
	var sentences []article.Span
	var tokens []udToken
	for _, part := range d.parts {
		text := part.Of(d.text)
		doc, err := prose.NewDocument(text, prose.UsingModel(m), prose.WithExtraction(false))
		if err != nil {
			t.Fatal(err)
		}
		at := 0
		for _, s := range doc.Sentences() {
			if i := strings.Index(text[at:], s.Text); i >= 0 {
				start := at + i
				at = start + len(s.Text)
				sentences = append(sentences, article.Span{Start: part.Start + start, End: part.Start + at})
			}
		}
		straight, offsets := straighten(text, nil)
		at = 0
		for _, x := range doc.Tokens() {
			i := strings.Index(straight[at:], x.Text)
			if i < 0 {
				continue
			}
			start, end := at+i, at+i+len(x.Text)
			at = end
			if offsets != nil {
				start, end = offsets[start], offsets[end]
			}
			span := article.Span{Start: part.Start + start, End: part.Start + end}
			tokens = append(tokens, udToken{Span: span, form: x.Text, xpos: udTag(x.Tag)})
		}
	}
	return sentences, tokens
}

// TestUD shows that sentences, tokens and tags fit the treebanks no worse than
// prose's do, end to end from the text, and reports how well they fit.
func TestUD(t *testing.T) {
	m := prose.ModelFromData("")
	for _, name := range []string{"en_ewt-dev.conllu", "en_gum-dev.conllu"} {
		var ours, prosed udScores
		a := New()
		for _, d := range readUD(t, name) {
			sentences, tokens := readOurs(a, &d)
			ours.add(&d, sentences, tokens)
			sentences, tokens = readProse(t, m, &d)
			prosed.add(&d, sentences, tokens)
		}
		t.Logf("%s F1: sentences %.2f (prose %.2f), tokens %.2f (%.2f), Penn tags %.2f (%.2f), universal %.2f, lemmas %.2f",
			name, ours.sentences.value(), prosed.sentences.value(), ours.tokens.value(), prosed.tokens.value(),
			ours.xpos.value(), prosed.xpos.value(), ours.upos.value(), ours.lemma.value())
		for _, c := range []struct {
			what        string
			ours, prose f1
		}{
			{"sentences", ours.sentences, prosed.sentences},
			{"tokens", ours.tokens, prosed.tokens},
			{"tags", ours.xpos, prosed.xpos},
		} {
			if c.ours.value() < c.prose.value() {
				t.Errorf("%s: %s %.2f, prose has %.2f", name, c.what, c.ours.value(), c.prose.value())
			}
		}
	}
}

// TestLemmaOfGold measures the lemmatiser alone, on gold tokens and tags.
func TestLemmaOfGold(t *testing.T) {
	for _, name := range []string{"en_ewt-dev.conllu", "en_gum-dev.conllu"} {
		same, all := 0, 0
		for _, d := range readUD(t, name) {
			for _, x := range d.tokens {
				if tag := article.ParseTag(x.xpos); tag != article.NoTag {
					all++
					if form, _ := straighten(x.form, nil); lemmatise(form, inflections[tag], sharedModel()) == x.lemma {
						same++
					}
				}
			}
		}
		share := float64(same) / float64(all)
		t.Logf("%s: %.2f %% of %d lemmas", name, 100*share, all)
		if share < 0.975 {
			t.Errorf("%s: only %.2f %% of lemmas are right", name, 100*share)
		}
	}
}
