package quote_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"epithet/stages/annotate"
	"epithet/stages/article"
	"epithet/stages/clean"
	"epithet/stages/quote"
)

func TestApart(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"He said ‘So it is’.", "He said ‘ So it is ’ ."},
		{"He said: 'So it is,' and left 'em.", "He said : ' So it is , ' and left 'em ."},
		{"The members’ vote was ‘void’.", "The members ’ vote was ‘ void ’ ."},
		{"«So it is,» he said.", "« So it is , » he said ."},
		{"„So it is,“ he said.", "„ So it is , “ he said ."},
		{"‹So›, he said.", "‹ So › , he said ."},
		{"“They said ‘No’ to us,” he said.", "“ They said ‘ No ’ to us , ” he said ."},
		{"He came—at last—and left.", "He came — at last — and left ."},
		{"He came. ‘So’? She left.", "He came . ‘ So ’ ? She left ."},
		{"**You say so. Is it?** _So_ it is.", "You say so . Is it ? So it is ."},
		{"*Interview: Ann Smith*", "Interview : Ann Smith"},
		{"A f*** and 2*3*4 and a_b_c * so.", "A f*** and 2*3*4 and a_b_c * so ."},
		{"It’s so, he said.", "It ’s so , he said ."},
	} {
		annotator := annotate.New()
		tokens := annotator.Annotate(c.text, clean.Parts(c.text))
		var f quote.Finder
		ann := f.Apart(new(article.Annotation), &tokens, c.text, annotator)
		var got []string
		for i := range ann.Tokens {
			got = append(got, ann.Tokens[i].Of(c.text))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, s, c.want)
		}
	}
}

// Sentences stay what they are, and their tokens are in order and within them.
func FuzzApart(f *testing.F) {
	for _, s := range []string{
		"‘So it is,’ he said. «No.» „So“ ‹it› 'is'—or not--ever.", "‘‘‘’’’ ««»»", "a—b—c—d", "It is 'so.\n\n'And so on,' he said.", "‘", "—", "»«",
	} {
		f.Add(s)
	}
	annotator := annotate.New()
	var finder quote.Finder
	var dst article.Annotation
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "")
		tokens := annotator.Annotate(text, clean.Parts(text))
		ann := finder.Apart(&dst, &tokens, text, annotator)
		if len(ann.Sentences) != len(tokens.Sentences) {
			t.Fatalf("%d sentences of %d", len(ann.Sentences), len(tokens.Sentences))
		}
		at := 0
		for i, s := range ann.Sentences {
			if s.Span != tokens.Sentences[i].Span || s.First != at || s.End < s.First || s.End > len(ann.Tokens) {
				t.Fatalf("sentence %d is %+v, was %+v", i, s, tokens.Sentences[i])
			}
			last := s.Start
			for _, x := range ann.Sentence(i) {
				if x.Start < last || x.End <= x.Start || x.End > s.Span.End || int(x.Sent) != i {
					t.Fatalf("token %+v in sentence %+v, after %d", x, s, last)
				}
				if last = x.End; !utf8.RuneStart(text[x.Start]) || last < len(text) && !utf8.RuneStart(text[last]) {
					t.Fatalf("token %+v breaks a rune", x)
				}
			}
			at = s.End
		}
		if at != len(ann.Tokens) {
			t.Fatalf("%d tokens in sentences, %d in all", at, len(ann.Tokens))
		}
	})
}

func TestApartPlurals(t *testing.T) {
	const text = "He said: “Critics call it a sham.”"
	annotator := annotate.New()
	tokens := annotator.Annotate(text, clean.Parts(text))
	var f quote.Finder
	ann := f.Apart(new(article.Annotation), &tokens, text, annotator)
	for i := range ann.Tokens {
		if x := &ann.Tokens[i]; x.Of(text) == "Critics" && x.Tag != article.NNS {
			t.Errorf("%s is tagged %s", x.Of(text), x.Tag)
		}
	}
	if len(ann.Tokens) != len(tokens.Tokens) {
		t.Errorf("%d tokens of %d", len(ann.Tokens), len(tokens.Tokens))
	}
}
