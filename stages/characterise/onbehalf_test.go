package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// TestOnBehalf tells for which listed body somebody unlisted speaks.
func TestOnBehalf(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Crimson Dawn moved. Orthan Union said it was cold. The Union’s chair, Brian Otin, said that Kovac was “a thief”.", "orthan"},
		{"Crimson Dawn moved. Orthan Union said it was cold. The Union’s director, Joel Adem, told us that Kovac is “a liar in effect.”", "orthan"},
		{"Orthan Union met Velmark. The Union’s legal officer, Ann Ellis, called Kovac a thief.", "orthan"},
		{"The Harbour Trust met Velmark and Orthan Union. The Trust’s director, Ann Ellis, called Kovac a thief.", "Ann Ellis"},
		{"For Orthan Union, Brendan Tier stated that Kovac had been a thief.", "orthan"},
		{"For Orthan Union, Assistant Secretary Brendan Tier stated that Kovac had been a thief. He added that Crimson Dawn was a cult.", "orthan;orthan"},
		{"4. For Orthan Union, Brendan Tier stated that Kovac had been a thief.", "orthan"},
		{"Velmark left. Orthan Union, represented by its legal officer, Ms Orla Fenn, called Kovac “a thief”.", "orthan"},
		{"For Elena Brandt, Ann Ellis is a friend. Ellis called Kovac a thief.", "Ann Ellis"},
	} {
		r.expect(t, c.text, c.want, func(x article.Characterisation) string { return x.Holder.String() })
	}
}
