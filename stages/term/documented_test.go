package term

import "testing"

// TestDocumentedForms holds the README and the lexicons' comments to what they say.
func TestDocumentedForms(t *testing.T) {
	for _, tt := range []struct {
		term, form string
		want       bool
	}{
		{"hero", "heroes", true}, {"hero", "heroic", true}, {"hero", "heroism", true}, {"fanatic", "fanatically", true},
		{"hero", "heroine", false}, {"hero", "superhero", false}, {"fraud", "fraudster", false}, {"hypocrite", "hypocrisy", false},
	} {
		found := false
		for _, f := range formsOf(tt.term) {
			found = found || f.text == tt.form
		}
		if found != tt.want {
			t.Errorf("%q finds %q: %v, want %v", tt.term, tt.form, found, tt.want)
		}
	}
}
