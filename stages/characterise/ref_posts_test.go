package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// A title that only one state's government has, also where it is taken for part of the
// name.
func TestPosts(t *testing.T) {
	lex := lexicon
	lex.Entities = append([]article.Entity{{ID: "us", Name: "United States", Type: "state", Aliases: []string{"United States"}}}, lex.Entities...)
	for _, test := range []struct{ text, want string }{
		{"“Kovac is a thief,” National Security Adviser Tom Reed said.", "us"},
		{"“Kovac is a thief,” said Secretary of State Tom Reed.", "us"},
		{"“Kovac is a thief,” said Zembla’s National Security Adviser Tom Reed.", ""},
	} {
		got := newReader(lex).read(test.text)
		if len(got) != 1 || got[0].Holder.EntityID != test.want {
			t.Errorf("%s: got %v, want holder %q", test.text, got, test.want)
		}
	}
}
