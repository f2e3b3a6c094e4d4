package characterise_test

import "testing"

// Whom a text is addressed to, by name or by nobody's, is "you" in it.
func TestHailed(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"@MarkoKovac you are a liar and everybody in Varn knows it.", "kovac||narrator|asserted"},
		{"@VelmarkChemicals The river is yellow again. You are polluters, plain and simple.", "velmark||narrator|asserted"},
		{"Dear Ms Brandt,\n\nI have read your book twice. You are a hero and you should be told so.\n\nJoan Ames", "brandt||narrator|asserted"},
		{"You are a thief, Mr Kovac, and you know it.", "kovac||narrator|asserted"},
		{"Shame on you, Kovac. My brother says that you are a thief.", "kovac|My brother|attributed|asserted"},
		{"To Velmark Chemicals:\n\nYou have had ten years. You are a polluter and a liar.", "velmark||narrator|asserted;velmark||narrator|asserted"},
		{"Congratulations, Elena Brandt! You are the patriot that this town needed.", "brandt||narrator|asserted"},
		{"Your turn, @OrthanUnion. You had our dues for years. Are you criminals?", "orthan||narrator|hedged"},
		{"The mayor stood up. “Mr Kovac, I have read your letter,” she said. “You are a liar.”", "kovac|mayor|quoted|asserted"},
		{"Dear members of Crimson Dawn,\n\nThe strike is over. You are heroes.", "dawn||narrator|asserted"},
		// Called so to his face.
		{"Give us our money back, @OrthanUnion, you thieves!", "orthan||narrator|asserted"},
		{"Well done @ElenaBrandt! Not everybody would have jumped in. You absolute hero.", "brandt||narrator|asserted"},
		// What those say who are addressed.
		{"Hey @ElenaBrandt, remember Varn? You called the miners traitors.", "|brandt|attributed|asserted"},
		{"Dear Mr Kovac,\n\nLast week you said that Elena Brandt was a spy. She was my teacher.", "brandt|kovac|attributed|asserted"},
		{"Dear Mr Kovac,\n\nIn May you came to our school and told us that you were no thief. We believed you.", "kovac|kovac|attributed|negated"},
		{"Brandt, why did you say that Kovac was a thief? He never took a penny.", "kovac|brandt|attributed|asserted"},
		// Nobody whom the lexicon lists.
		{"Dear Editor,\n\nKovac has resigned. You were wrong to print his letter, and you are liars.\n\nT. Ames", "||narrator|asserted"},
		{"@tom_ames you are a liar. Kovac never said that.", "||narrator|asserted"},
		// Who is named is not hailed.
		{"@MarkoKovac is a liar. You should not trust him.", "kovac||narrator|asserted"},
		{"Kovac, like you, is a thief.", "kovac||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
