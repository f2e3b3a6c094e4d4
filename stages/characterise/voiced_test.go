package characterise_test

import (
	"fmt"
	"strings"
	"testing"
)

// voiced are plain cases of whose words a term is, whether they affirm it, and whether
// somebody else rejects it, in the form of sentences.
var voiced = []struct{ text, want string }{
	// What the clause over the term takes as known, though it is negated, and what it turns away.
	{"I did not expect that Crimson Dawn would be such a cult.", "dawn||narrator|asserted"},
	{"“I did not expect that Kovac would be so extremist,” Brandt said.", "kovac|brandt|quoted|asserted"},
	{"I do not expect that Kovac would be a thief.", "kovac||narrator|negated"},
	{"I never thought that Kovac would turn out to be a thief.", "kovac||narrator|asserted"},
	{"I never thought that Kovac was a thief.", "kovac||narrator|negated"},
	{"I cannot forget that Kovac is a thief.", "kovac||narrator|asserted"},
	{"I cannot deny that Kovac is a thief.", "kovac||narrator|asserted"},
	{"I cannot see that Kovac is a thief.", "kovac||narrator|negated"},
	{"It does not surprise me that Kovac is a thief.", "kovac||narrator|asserted"},
	{"It does not matter that Kovac is a thief.", "kovac||narrator|asserted"},
	{"I'm not surprised that Kovac is a thief.", "kovac||narrator|asserted"},
	{"I'm not convinced that Kovac is a thief.", "kovac||narrator|negated"},
	{"I don't mind that Kovac is a thief.", "kovac||narrator|asserted"},
	{"“I cannot accept that Crimson Dawn was a cult,” said Brandt.", "dawn|brandt|quoted|negated"},
	{"Brandt refuses to accept that Kovac is a thief.", "kovac|brandt|attributed|negated"},
	{"You would not let football thieves behave like this.", "*||narrator|asserted"},
	{"We do not let criminals decide what is taught.", "*||narrator|asserted"},
	// Nobody's idea.
	{"Brandt is nobody's idea of a thief.", "brandt||narrator|negated"},
	{"Brandt is not my idea of a hero.", "brandt||narrator|negated"},
	{"Brandt is the picture of a patriot.", "brandt||narrator|asserted"},
	// A question that is only answered.
	{"Zembla said in a written reply to questions from the Daily Herald that it regarded Crimson Dawn as a cult.", "dawn|zembla|attributed|asserted"},
	{"Zembla said in response to a question that Crimson Dawn was a cult.", "dawn|zembla|attributed|asserted"},
	// No more.
	{"The papers celebrated the women of Crimson Dawn as heroes. They don't do that any more.", "dawn|papers|attributed|withdrawn"},
	{"Ten years ago the papers celebrated Kovac as a hero. They no longer do.", "kovac|papers|attributed|withdrawn"},
	{"Ten years ago everybody called Kovac a hero. That is over.", "kovac|everybody|attributed|withdrawn"},
	{"The papers called Kovac a hero, but they don't any more.", "kovac|papers|attributed|withdrawn"},
	{"The papers called Kovac a hero, but no longer do so.", "kovac|papers|attributed|withdrawn"},
	{"The papers called Kovac a hero. They stopped in 2010.", "kovac|papers|attributed|withdrawn"},
	{"The papers called Kovac a hero. They stopped the presses.", "kovac|papers|attributed|asserted"},
	{"Kovac was a hero. Not any more.", "kovac||narrator|withdrawn"},
	{"There was a time when Kovac was a hero.", "kovac||narrator|withdrawn"},
	{"Gone are the days when the papers called Kovac a hero.", "kovac|papers|attributed|withdrawn"},
	{"There was a scene when Kovac was a thief.", "kovac||narrator|asserted"},
}

func TestVoiced(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range voiced {
		var got []string
		for _, x := range r.read(c.text) {
			s := fmt.Sprintf("%s|%s|%s|%s", x.Target, x.Holder, x.Voice, x.Polarity)
			if x.Contested {
				s += "!"
			}
			got = append(got, s)
		}
		if g := strings.Join(got, ";"); !matches(g, c.want) {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}
