package aside

import (
	"testing"

	"epithet/stages/annotate"
	"epithet/stages/clean"
)

func TestDateline(t *testing.T) {
	for _, c := range []struct {
		text, rest string
		sure       bool
	}{
		{"NEW YORK, Jan 23 (Ostwire) - A jury found him guilty.", "A jury found him guilty.", true},
		{"GENEVA (AP) - A court has ruled.", "A court has ruled.", true},
		{"SAN JOSE, Calif. - A panel has ruled.", "A panel has ruled.", false},
		{"KORVIN (NDA) -- The ministry has ruled.", "The ministry has ruled.", true},
		{"LEEDS - The founder was jailed.", "The founder was jailed.", false},
		{"UNESCO has ruled - at last.", "", false},
		{"The court - a small one - has ruled.", "", false},
		{"A jury found him guilty.", "", false},
	} {
		ann := annotate.New().Annotate(c.text, clean.Parts(c.text))
		toks := ann.Sentence(0)
		end, sure := Dateline(c.text, toks)
		rest := ""
		if end > 0 {
			rest = c.text[toks[end].Start:]
		}
		if rest != c.rest || sure != c.sure {
			t.Errorf("%s: %q %v, want %q %v", c.text, rest, sure, c.rest, c.sure)
		}
	}
}
