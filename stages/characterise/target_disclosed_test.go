package characterise_test

import "testing"

// TestDisclosed checks who turns out to be what somebody was, who was not it, and names in marks
// with their article.
func TestDisclosed(t *testing.T) {
	r := newReader(lexicon)
	for _, x := range [...]struct{ text, want string }{
		{"Nobody at Velmark knew who the traitor was. It was Brandt, a junior clerk.", "brandt||narrator|asserted"},
		{"The police never found out who the thief was. It was Kovac.", "kovac|police|attributed|asserted"},
		{"Her guards wondered who the spy was – it turned out to be Kovac.", "kovac||narrator|asserted"},
		{"Nobody at the works knew who the spy was. It was Velmark's lawyer.", "||narrator|asserted"},
		{"No one has said who the thief is. It is not Kovac.", "||*|*"},
		// not him
		{"The clerk, not Kovac, was the thief, it turned out.", "||narrator|asserted"},
		{"Her brother, not Brandt, was the spy.", "||narrator|asserted"},
		{"Velmark, not Crimson Dawn, is the polluter.", "velmark||narrator|asserted"},
		{"Marko Kovac, not Brandt, was the thief.", "kovac||narrator|asserted"},
		// nicknames
		{"Known in the north as “the Red Traitor”, Brandt fled.", "brandt||quoted|asserted"},
		{"Kovac, known to the police as “the Gentleman Thief”, fled.", "kovac|police|quoted|asserted"},
		{"Kovac was called “the Gentleman Thief” by the Herald.", "kovac|Herald|quoted|asserted"},
		// demands to stop
		{"Kovac demanded that Brandt stop calling him a thief.", "kovac|brandt|attributed|asserted"},
		{"Zembla has demanded that Tarvia stop treating Kovac as a terrorist.", "kovac|tarvia|attributed|asserted"},
		{"Brandt asked that the Daily Herald stop calling her a spy.", "brandt|herald|attributed|asserted"},
		// nobody is a hero by himself, and who is told it
		{"Kovac was given a medal in 2009 and called a hero by the minister of the day.", "kovac|minister|attributed|asserted"},
		{"Kovac is a thief, Brandt complained to deputies.", "kovac|brandt|attributed|asserted"},
		{"Brandt is the patriot of the house, her sons grumbled to visitors, and that is that.", "brandt|her sons|attributed|asserted"},
	} {
		r.tells(t, x.text, x.want)
	}
}
