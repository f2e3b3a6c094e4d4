package characterise_test

import "testing"

// What opens the sentence and tells of its subject who or what that is, with what belongs to it.
func TestFronted(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Neither a hero nor a dictator, Kovac was above all tired.", "kovac||narrator|negated;kovac||narrator|negated"},
		{"Neither a hero nor a traitor, the Kovac who emerges from these letters is above all tired.", "kovac||narrator|negated;kovac||narrator|negated"},
		{"Neither hero nor traitor, Brandt kept to herself.", "brandt||narrator|negated;brandt||narrator|negated"},
		{"A former thief from the south, Kovac joined the army in May.", "kovac||narrator|withdrawn"},
		{"Both a thief and a hero, Brandt left.", "brandt||narrator|asserted;brandt||narrator|asserted"},
		{"A dictator at home and a hero abroad, Kovac never slept.", "kovac||narrator|asserted;kovac||narrator|asserted"},
		{"A friend of Zembla and a spy for Tarvia, Kovac fled in May.", "kovac||narrator|asserted"},
		{"A traitor in the eyes of Zembla, Brandt gives no interviews.", "brandt|zembla|attributed|asserted"},
		{"A terrorist according to Zembla, Brandt teaches piano.", "brandt|zembla|attributed|asserted"},
		{"A hero to some and a thief to others, Brandt gives no interviews.", "brandt|some|attributed|asserted;brandt|others|attributed|asserted"},
		{"A dictator to his critics, Kovac likes to garden.", "kovac|his critics|attributed|asserted"},
		{"Once a rebel who printed pamphlets in a cellar, Kovac now bans them.", "kovac||narrator|withdrawn"},
		{"A patriot who sold his house for the cause, Kovac died poor.", "kovac||narrator|asserted"},
		{"Formerly a spy who worked in Vienna, Brandt now sells carpets.", "brandt||narrator|withdrawn"},
		{"Already a hero whose face was on mugs, Kovac ran for mayor.", "kovac||narrator|asserted"},
		{"Long a traitor in the eyes of the army, Kovac came home.", "kovac|army|attributed|asserted"},
		{"A rebel who fled the army, Kovac said, was shot.", "|*|*|asserted"},
		// What somebody says, and what only begins with one.
		{"A terrorist in Lyon, police said, was shot.", "|police|attributed|asserted"},
		{"A thief in the market ran when Kovac came.", "||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// Phrases between the verb and what it says of its subject.
func TestPreposed(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Kovac is to his supporters a hero.", "kovac|his supporters|attributed|asserted"},
		{"Kovac remains for many farmers a traitor.", "kovac|many farmers|attributed|asserted"},
		{"Brandt is for the old men a traitor.", "brandt|old men|attributed|asserted"},
		{"Police say that Kovac is to many young men a hero.", "kovac|many young men|attributed|asserted"},
		{"“Brandt is to my mother a hero,” said Tom Reed.", "brandt|my mother|quoted|asserted"},
		{"Kovac is in Brandt's view a dictator.", "kovac|brandt|attributed|asserted"},
		{"Kovac is in the view of the think tank Northgate a dictator.", "kovac|Northgate|attributed|asserted"},
		{"Tarvia, which calls itself a democracy, is in the view of Brandt a dictatorship with beaches.", "tarvia|brandt|attributed|asserted"},
		{"Tarvia is in the opinion of many farmers a dictatorship.", "tarvia|many farmers|attributed|asserted"},
		{"Crimson Dawn is according to Zembla a cult.", "dawn|zembla|attributed|asserted"},
		{"Crimson Dawn is according to a police report a cult.", "dawn|police report|attributed|asserted"},
		{"Kovac is at heart a thief.", "kovac||narrator|asserted"},
		{"Crimson Dawn is in many ways a cult.", "dawn||narrator|asserted"},
		// Behind it.
		{"Kovac is a hero to many.", "kovac|many|attributed|asserted"},
		{"Kovac is a hero to some and a thief to others.", "kovac|some|attributed|asserted;kovac|others|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
