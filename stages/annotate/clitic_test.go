package annotate

import (
	"testing"

	"epithet/stages/article"
)

// TestHadOrWould shows that "'d" is "had" before a participle only.
func TestHadOrWould(t *testing.T) {
	for text, want := range map[string]article.Tag{
		"He'd acted alone.":       article.VBD,
		"There’d been a raid.":    article.VBD,
		"I'd never been told so.": article.VBD,
		"They'd be here by noon.": article.MD,
		"I'd say that it's fine.": article.MD,
	} {
		a := New().Annotate(text, whole(text))
		if got := a.Tokens[1].Tag; got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}
