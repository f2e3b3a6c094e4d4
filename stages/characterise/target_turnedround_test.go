package characterise_test

import "testing"

// A term may stand before its subject and verb, and a lawyer's client is whose lawyer he is.
func TestTurnedRound(t *testing.T) {
	r := newReader(lexicon)
	for _, x := range []struct{ text, want string }{
		{"In a letter to us, a retired teacher writes: “Brandt may be vain, but a liar she is not.”", "brandt|retired teacher|quoted|negated"},
		{"Kovac is many things, but a liar he is not.", "kovac||narrator|negated"},
		{"“Kovac is slow, but criminal he isn't,” his aunt said.", "kovac|his aunt|quoted|negated"},
		{"A dictator Kovac is not.", "kovac||narrator|negated"},
		{"Velmark is rich. A polluter it is not.", "velmark||narrator|negated"},
		{"A patriot Brandt never was, and a traitor she is.", "brandt||narrator|negated;brandt||narrator|asserted"},
		{"He said that Brandt could be rude, but a spy she was not.", "brandt|*|attributed|negated"},
		{"Never did Brandt call Kovac a thief.", "kovac|brandt|attributed|negated"},
		{"Brandt is loud, but never has she called Kovac a thief.", "kovac|*|attributed|negated"},
		{"“At no time did the firm deal in fraud,” Ruiz said.", "|Ruiz|quoted|negated"},
		{"Not once did the paper call Kovac a thief.", "kovac|*|*|negated"},
		{"At no point did Brandt meet the rebels.", "||narrator|asserted"},
		{"Only later did Brandt call Kovac a hero.", "kovac|brandt|attributed|asserted"},
		{"“My client is no polluter,” Velmark’s barrister told the inquiry, and sat down.", "velmark|velmark|quoted|negated"},
		{"“My client has never been a polluter,” said a lawyer for Velmark.", "velmark|velmark|quoted|negated"},
		{"Kovac and Brandt shook hands. “My client is a hero,” said Brandt's agent.", "brandt|Brandt's agent|quoted|asserted"},
		{"“Kovac is no thief,” the barrister told the inquiry.", "kovac|barrister|quoted|negated"},
	} {
		r.tells(t, x.text, x.want)
	}
}
