package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// TestInsults tells what is said of saying so.
func TestInsults(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"“To say that Crimson Dawn is a cult is an insult to its members,” said Elena Brandt.", "dawn brandt quoted negated"},
		{"To say that Crimson Dawn is a cult is an insult to its members.", "dawn  narrator negated"},
		{"To say that Kovac is a thief would be a lie.", "kovac  narrator negated"},
		{"“To claim that Kovac is a thief is a slander,” Brandt said.", "kovac brandt quoted negated"},
		{"“To suggest that Kovac was a traitor is simply absurd,” Brandt told reporters.", "kovac brandt quoted negated"},
		{"“To say that Kovac is a thief is no exaggeration,” Brandt said.", "kovac brandt quoted asserted"},
		{"“To say that Kovac is a thief is not an insult,” Brandt said.", "kovac brandt quoted asserted"},
		{"“Calling it a terrorist is a lie,” Brandt said.", " brandt quoted negated"},
		{"“It is an insult to call Kovac a terrorist,” Brandt said.", "kovac brandt quoted negated"},
		{"“It is a mistake to call Kovac a terrorist,” Brandt said.", "kovac brandt quoted negated"},
		{"“It would be a lie to call Kovac a hero,” Brandt said.", "kovac brandt quoted negated"},
		{"“It is wrong to describe Kovac as a thief,” Brandt said.", "kovac brandt quoted negated"},
		{"“It is no exaggeration to call Kovac a thief,” Brandt said.", "kovac brandt quoted asserted"},
		{"“It is no insult to call Kovac a thief,” Brandt said.", "kovac brandt quoted asserted"},
		{"“It is an insult to say that Kovac is a thief,” Brandt said.", "kovac brandt quoted negated"},
		{"“It is a slander to say Kovac is a thief,” Brandt said.", "kovac brandt quoted negated"},
	} {
		r.expect(t, c.text, c.want, func(x article.Characterisation) string {
			return x.Target + " " + x.Holder.String() + " " + x.Voice.String() + " " + x.Polarity.String()
		})
	}
}
