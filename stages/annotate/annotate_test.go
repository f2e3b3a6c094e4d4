package annotate

import (
	"strings"
	"testing"

	"epithet/stages/article"
)

// whole is a text as one part.
func whole(text string) []article.Part {
	return []article.Part{{Span: article.Span{Start: 0, End: len(text)}}}
}

func TestAnnotate(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"She didn’t say “no.” He left.", "She did n’t say “ no . ” | He left ."},
	} {
		a := New().Annotate(c.text, whole(c.text))
		var got []string
		for i := range a.Sentences {
			if i > 0 {
				got = append(got, "|")
			}
			for _, tok := range a.Sentence(i) {
				got = append(got, tok.Of(c.text))
			}
		}
		if got := strings.Join(got, " "); got != c.want {
			t.Errorf("Annotate(%q)\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
