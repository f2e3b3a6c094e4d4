package characterise_test

import "testing"

// whoCalls are texts in which a relative clause gives a name to "it" or "her": not to whom the
// clause belongs to.
var whoCalls = []struct{ text, want string }{
	{"Crimson Dawn met on Friday. Velmark, which called it a cult, did not.", "dawn|velmark|attributed|asserted"},
	{"Zembla was pleased. Tarvia, which called it a dictatorship, was not.", "zembla|tarvia|attributed|asserted"},
	{"The Orthan Union has a new leader. The Daily Herald, which had called it a sect, wished it well.", "orthan|herald|attributed|asserted"},
	{"Tarvia closed the border. Zembla, which accused it of terrorism, did nothing.", "tarvia|zembla|attributed|asserted"},
	{"Crimson Dawn, which its critics call a cult, met on Friday.", "dawn|its critics|attributed|asserted"},
	{"Elena Brandt won. The mayor, who called her a thief last year, sent flowers.", "brandt|mayor|attributed|asserted"},
	{"Elena Brandt won. The mayor called her a thief.", "brandt|mayor|attributed|asserted"},
	{"Kovac won. The minister, who had called him a liar, resigned.", "kovac|minister|attributed|asserted"},
	{"Brandt, who calls herself a reformer, won.", "brandt|brandt|attributed|asserted"},
}

func TestWhoCalls(t *testing.T) {
	r := newReader(lexicon)
	for _, x := range whoCalls {
		r.tells(t, x.text, x.want)
	}
}

// whoSays are questions of who says or thinks it: these hold it of whom they name, and for open,
// where the next words do not tell who does.
var whoSays = []struct{ text, want string }{
	{"Who says Velmark is a polluter?", "velmark||narrator|hedged"},
	{"And who still believes Crimson Dawn is a cult?", "dawn||narrator|hedged"},
	{"Who thinks that Kovac is a thief?", "kovac||narrator|hedged"},
	{"Who on earth thinks Kovac is a hero?", "kovac||narrator|hedged"},
	{"Kovac came back in May. Who says he is a thief?", "kovac||narrator|hedged"},
	{"Brandt spoke for an hour. Who says Kovac is a liar? he asked.", "kovac|*|*|hedged"},
	{"“Who thinks Velmark is a polluter?” Kovac asked.", "velmark|kovac|quoted|hedged"},
	{"“Who believes Brandt is a thief?” the mayor said.", "brandt|mayor|quoted|hedged"},
	{"Brandt laughed. “Who ever said Kovac was a patriot?”", "kovac|brandt|quoted|hedged"},
	{"Who would claim that Kovac is no thief?", "kovac||narrator|negated"},
	{"Who claims Velmark is a polluter? Nobody does.", "velmark||narrator|hedged"},
	{"Who said Velmark was a polluter? We did.", "velmark||attributed|asserted"},
	{"Who said Kovac was a thief? Brandt did.", "kovac|brandt|attributed|asserted"},
	{"Brandt met Kovac. Who said Velmark was a polluter? She did.", "velmark|brandt|attributed|asserted"},
	{"Who says Velmark is a polluter? The farmers do.", "velmark|farmers|attributed|asserted"},
	{"Those who guard Kovac are thieves.", "||narrator|asserted"},
}

func TestWhoSays(t *testing.T) {
	r := newReader(lexicon)
	for _, x := range whoSays {
		r.tells(t, x.text, x.want)
	}
}
