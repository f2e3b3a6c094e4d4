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
