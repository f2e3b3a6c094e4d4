package term

import "testing"

func TestInflected(t *testing.T) {
	for _, tt := range []struct {
		listing, words string
		want           bool
	}{
		{"vandal", "vandals", true},
		{"vandal", "Vandal", true},
		{"vandals", "vandal", false},
		{"liar", "lair", false},
		{"thief", "thieves", true},
		{"demonise", "demonized", true},
		{"hero", "heroes", true},
		{"hero", "heroic", false},
		{"hero", "hero of", false},
		{"hero", "", false},
		{"hero", "–", false},
		{"freedom fighter", "Freedom-Fighters", true},
		{"freedom fighter", "freedom", false},
		{"cult of personality", "cults of personality", true},
		{"eco-terrorist", "eco terrorists", true},
		{"IRA", "ira", true},
	} {
		if got := Inflected(tt.listing, tt.words); got != tt.want {
			t.Errorf("Inflected(%q, %q) is %v", tt.listing, tt.words, got)
		}
	}
}
