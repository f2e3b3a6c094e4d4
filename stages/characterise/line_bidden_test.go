package characterise_test

import "testing"

// bidden are texts that tell the reader what not to say.
var bidden = []struct{ text, want string }{
	{"Do not call Elena Brandt a liar.", "brandt||narrator|negated"},
	{"Call Marko Kovac many things, but do not call him a reformer.", "kovac||narrator|negated"},
	{"Say what you will about Kovac, just don't call him a traitor.", "kovac||narrator|negated"},
	{"Whatever you do, do not describe Crimson Dawn as a cult.", "dawn||narrator|negated"},
	{"Please do not call Velmark a polluter.", "velmark||narrator|negated"},
	{"Brandt is slow, but do not call her a traitor.", "brandt||narrator|negated"},
	{"Brandt is old and slow, but do not mistake her for a traitor.", "brandt||narrator|*"},
	{"The farmers know Kovac well but do not call him a hero.", "kovac|farmers|attributed|negated"},
	{"Please do not call Crimson Dawn a cult – a cult has better food.", "dawn||narrator|negated;*||*|asserted"},
	{"Let's not call Brandt a liar.", "brandt||narrator|negated"},
	{"Do call Kovac a thief, since he is one.", "kovac||narrator|asserted"},
	{"Do not tell me that Crimson Dawn is a sect.", "dawn||narrator|negated"},
	{"Do not believe for a moment that Velmark is a criminal.", "velmark||narrator|negated"},
	{"Let me tell you that Brandt is a liar.", "brandt||narrator|asserted"},
	{"Let us admit that Velmark is a polluter.", "velmark||narrator|asserted"},
	{"Let me assure you that Kovac is no spy.", "kovac||narrator|negated"},
	{"Let me say that Kovac was called a thief by his own mother.", "kovac|his own mother|attributed|asserted"},
	{"Let us call Kovac a liar.", "kovac||narrator|hedged"},
	{"Let nobody tell you that Kovac is a liar.", "kovac||narrator|negated"},
	{"Let no one in this hall tell you that Crimson Dawn is a cult.", "dawn||narrator|negated"},
	{"Never let it be said that Kovac was a traitor.", "kovac||narrator|negated"},
	{"Friends, let nobody in this room tell you that Brandt is a thief.", "brandt||narrator|negated"},
	{"Kovac said: “Let nobody in this house tell you that Brandt is a thief.”", "brandt|kovac|quoted|negated"},
}

func TestBidden(t *testing.T) {
	r := newReader(lexicon)
	for _, x := range bidden {
		r.tells(t, x.text, x.want)
	}
}
