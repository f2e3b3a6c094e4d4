package characterise_test

import "testing"

// Whoever does what an adverb tells the manner of may be nobody listed, though a name is near.
func TestManner(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Velmark fired nine drivers who had parked criminally.", "||narrator|asserted"},
		{"A man who had entered Tarvia criminally in March was found asleep in Brandt's garden.", "||narrator|asserted"},
		{"The bill lets Tarvia hold people who live in the country criminally.", "||narrator|asserted"},
		{"Tarvia deports some 4,000 people a year who came into the country criminally.", "||narrator|asserted"},
		{"Brandt accused Kovac of criminally closing the bridge.", "kovac|brandt|attributed|asserted"},
		{"Not a single one of the managers of Velmark is a criminal, Brandt said.", "velmark|brandt|attributed|negated"},
	} {
		r.tells(t, c.text, c.want)
	}
}
