package article_test

import (
	"testing"

	"epithet/stages/article"
)

func TestWhoIsOnOneLine(t *testing.T) {
	for _, c := range []struct {
		who  article.Who
		want string
	}{
		{article.Who{Words: "Ali\nAhmadi"}, "Ali Ahmadi"},
		{article.Who{Words: "former \u00a0 members"}, "former members"},
		{article.Who{Words: "Élise  Å"}, "Élise Å"},
		{article.Who{Words: "critics"}, "critics"},
		{article.Who{EntityID: "iran", Words: "Tehran"}, "iran"},
		{article.Who{}, ""},
	} {
		if got := c.who.String(); got != c.want {
			t.Errorf("%q: got %q, want %q", c.who.Words, got, c.want)
		}
	}
}
