package characterise_test

import "testing"

// What the time to come will answer is nobody's view.
func TestTimeTells(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"History will decide whether Kovac was a hero.", "kovac||narrator|hedged"},
		{"Time will tell whether Brandt is a liar.", "brandt||narrator|hedged"},
		{"Only time will show if Velmark is a polluter.", "velmark||narrator|hedged"},
		{"Posterity will judge whether Kovac was a patriot.", "kovac||narrator|hedged"},
		{"The future will show whether Crimson Dawn is a militia.", "dawn||narrator|hedged"},
		{"\"Time will tell whether Kovac is a liar,\" said Otto Kern.", "kovac|Otto Kern|quoted|hedged"},
		{"Brandt said that time would tell whether Kovac was a hero.", "kovac|brandt|attributed|hedged"},
		{"Otto Kern said time would tell whether Brandt was a traitor.", "brandt|Otto Kern|attributed|hedged"},
	} {
		r.tells(t, c.text, c.want)
	}
}
