package characterise_test

import "testing"

// A clause behind a conjunction without comma has a subject of its own, and what stands in
// one place of two alike clauses goes together; what is said before its verb of saying.
func TestSecondClauses(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Kovac is a thief and Brandt is a hero.", "kovac||narrator|asserted;brandt||narrator|asserted"},
		{"Kovac is a reformer and Velmark is a polluter.", "kovac||narrator|asserted;velmark||narrator|asserted"},
		{"Zembla is a dictatorship and Crimson Dawn was a cult.", "zembla||narrator|asserted;dawn||narrator|asserted"},
		{"Brandt is no spy and Kovac is no traitor.", "brandt||narrator|negated;kovac||narrator|negated"},
		{"Brandt is a patriot or Kovac is a liar.", "brandt||narrator|asserted;kovac||narrator|asserted"},
		{"Kovac became a hero and Brandt became a puppet.", "kovac||narrator|asserted;brandt||narrator|asserted"},
		{"Kovac is a thief and his rival Elena Brandt may be a spy.", "kovac||narrator|asserted;brandt||narrator|hedged"},
		{"Kovac is seen as a thief and Brandt is seen as a hero.", "kovac||attributed|asserted;brandt||attributed|asserted"},
		{"Kovac was called a thief and Brandt was called a hero.", "kovac||attributed|asserted;brandt||attributed|asserted"},
		{"“Velmark is a polluter and Kovac is a liar,” said Brandt.", "velmark|brandt|quoted|asserted;kovac|brandt|quoted|asserted"},
		{"Brandt said Velmark was a polluter and Kovac was a liar.", "velmark|brandt|attributed|asserted;kovac|brandt|attributed|asserted"},
		{"Brandt said that Kovac is a thief and that Velmark is a polluter.", "kovac|brandt|attributed|asserted;velmark|brandt|attributed|asserted"},
		{"Kovac met the mayor and Brandt is a spy.", "brandt||narrator|asserted"},
		{"Velmark is a firm in the valley and Brandt is a patriot.", "brandt||narrator|asserted"},
		{"Kovac is a friend of Velmark and Brandt is a patriot.", "brandt||narrator|asserted"},
		{"Crimson Dawn is a cult, and its founder, Marko Kovac, is a fraud.", "dawn||narrator|asserted;kovac||narrator|asserted"},
		{"Velmark is a polluter, and its chairwoman, Elena Brandt, is a liar.", "velmark||narrator|asserted;brandt||narrator|asserted"},
		{"Crimson Dawn is a sect, but its founder, Marko Kovac, is not a thief.", "dawn||narrator|asserted;kovac||narrator|negated"},
		{"Kovac is a thief and a liar.", "kovac||narrator|asserted;kovac||narrator|asserted"},
		// Whose naming it is.
		{"Kovac called Velmark a polluter and Velmark called him a liar.", "velmark|kovac|attributed|asserted;kovac|velmark|attributed|asserted"},
		{"Zembla called Tarvia a dictatorship and Tarvia called Zembla a fraud.", "tarvia|zembla|attributed|asserted;zembla|tarvia|attributed|asserted"},
		{"Zembla has called Velmark a polluter and Tarvia has called it a fraud.", "velmark|zembla|attributed|asserted;velmark|tarvia|attributed|asserted"},
		{"Critics call Kovac a thief and supporters call him a hero.", "kovac|Critics|attributed|asserted;kovac|supporters|attributed|asserted"},
		{"Brandt called Kovac a liar, and Velmark called him a fraud.", "kovac|brandt|attributed|asserted;kovac|velmark|attributed|asserted"},
		{"Brandt called Kovac a liar but Zembla called him a hero.", "kovac|brandt|attributed|asserted;kovac|zembla|attributed|asserted"},
		{"Kovac and Brandt called Velmark a polluter.", "velmark|Kovac and Brandt|attributed|asserted"},
		{"Kovac was called a thief by Brandt and Velmark was called a polluter by Zembla.", "kovac|brandt|attributed|asserted;velmark|zembla|attributed|asserted"},
		// A verb for two objects.
		{"Zembla called Kovac a thief and Brandt a hero.", "kovac|zembla|attributed|asserted;brandt|zembla|attributed|asserted"},
		{"The mayor branded Kovac a thief and Velmark a polluter.", "kovac|mayor|attributed|asserted;velmark|mayor|attributed|asserted"},
		{"Zembla called Kovac a thief, Brandt a spy and Velmark a polluter.", "kovac|zembla|attributed|asserted;brandt|zembla|attributed|asserted;velmark|zembla|attributed|asserted"},
		{"Brandt considers Kovac a thief and Velmark a polluter.", "kovac|brandt|attributed|asserted;velmark|brandt|attributed|asserted"},
		// A second subject of the verb that stands only once, or a second object.
		{"Farmers call Kovac a patriot, townspeople a thief.", "kovac|Farmers|attributed|asserted;kovac|townspeople|attributed|asserted"},
		{"Critics call Velmark a polluter, supporters a reformer.", "velmark|Critics|attributed|asserted;velmark|supporters|attributed|asserted"},
		{"His mother considered Kovac a hero, his teachers a liar.", "kovac|His mother|attributed|asserted;kovac|his teachers|attributed|asserted"},
		{"The right calls her a traitor and the left a liar, but Brandt sleeps well.", "brandt|right|attributed|asserted;brandt|left|attributed|asserted"},
		{"The Daily Herald calls Crimson Dawn a sect, the bishops a cult.", "dawn|herald|attributed|asserted;dawn|bishops|attributed|asserted"},
		{"“The papers call me a thief, my neighbours a patriot,” Kovac said.", "kovac|papers|quoted|asserted;kovac|my neighbours|quoted|asserted"},
		{"The mayor branded Kovac a thief, Brandt a spy.", "kovac|mayor|attributed|asserted;brandt|mayor|attributed|asserted"},
		{"A writer called them a sect and their leader a fraud.", "*|writer|attributed|asserted;*|writer|attributed|asserted"},
		// What is said before an inverted verb of saying.
		{"Kovac is no hero, said Brandt.", "kovac|brandt|attributed|negated"},
		{"Velmark is no polluter, says Kovac.", "velmark|kovac|attributed|negated"},
		{"Kovac is no thief and Brandt is no spy, said Velmark.", "kovac|velmark|attributed|negated;brandt|velmark|attributed|negated"},
		// A description behind what it says is nobody named there.
		{"Kovac is no thief, said the mayor.", "kovac|mayor|attributed|negated"},
		{"Brandt is a liar, the teacher said on Friday.", "brandt|teacher|attributed|asserted"},
		{"Marko Kovac came on Monday. Velmark is a polluter, the man said.", "velmark|kovac|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
