package characterise_test

import "testing"

// Who is brought in without a name is whom "he", "she" and "the" with the same noun stand for, and
// no word for a place at the head of a sentence is a name.
func TestNewcomers(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Outside, a woman with two children waited. Brandt was no thief, she said, only unlucky.", "brandt|woman with two children|attributed|negated"},
		{"Outside, a woman with two children in swimming caps took a gentler view. Brandt was no thief, she said.", "brandt|woman with two children|attributed|negated"},
		{"Inside, an old man was less kind. Kovac was a liar, he said.", "kovac|old man|attributed|asserted"},
		{"Downstairs, a nurse laughed. Kovac is a hero, she said.", "kovac|nurse|attributed|asserted"},
		{"Edna, a cook with two children, waited. Kovac was a liar, she said.", "kovac|Edna|attributed|asserted"},
		{"A delegate from Port Ash objected. He asked whether Crimson Dawn had become a sect overnight.", "dawn|delegate from Port Ash|attributed|hedged"},
		{"A councillor in the front row stood up. He said that Kovac was a liar.", "kovac|councillor in the front row|attributed|asserted"},
		{"A baker from the coast was angry. She called Kovac a thief.", "kovac|baker from the coast|attributed|asserted"},
		{"Brandt argued with a professor. The professor said that Kovac was a dictator.", "kovac|professor|attributed|asserted"},
		{"Next door Brandt debated wages with a banker. The banker argued that Crimson Dawn was a cult.", "dawn|banker|attributed|asserted"},
		{"Brandt was stopped by a student. “Kovac is a thief,” the student said.", "kovac|student|quoted|asserted"},
		{"Kovac met a young farmer on the bridge. “Brandt is a liar,” the young farmer said.", "brandt|young farmer|quoted|asserted"},
		{"Marko Kovac, a farmer, came late. “Brandt is a liar,” the farmer said.", "brandt|kovac|quoted|asserted"},
		{"Marko Kovac is a singer. “Brandt is a liar,” the singer said.", "brandt|kovac|quoted|asserted"},
		{"Marko Kovac has found work as a driver. “Brandt is a liar,” the driver said.", "brandt|kovac|quoted|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// What is called out is theirs from whom it comes.
func TestOutcries(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"There were shouts of “Traitor!” from the back benches.", "|back benches|quoted|asserted"},
		{"Cries of “liar” came from the public gallery.", "|public gallery|quoted|asserted"},
		{"Kovac rose to speak to shouts of “traitor” from the back rows.", "kovac|back rows|quoted|asserted"},
		{"A shout of “Dictator!” came from a woman in the third row.", "|woman in the third row|quoted|asserted"},
		{"As Brandt left the hall, there were chants of “liar” from students.", "brandt|students|quoted|asserted"},
		{"Chants of “hero, hero” by fans followed Kovac to his car.", "kovac|fans|quoted|asserted;kovac|fans|quoted|asserted"},
		{"There were cries of “shame” and at least one of “thief” from the back row.", "|back row|quoted|asserted"},
		{"Brandt waited while yells of “Liar!” rang out from Orthan Union delegates.", "brandt|Orthan Union delegates|quoted|asserted"},
		{"There were cries of “thief” in the square.", "||quoted|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// What a state's government is called, in marks or out of them, with an adjective for the state.
func TestGovernmentsCalled(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Kovac met reporters. A spokesman for Zembla called the Tarvian government liars.", "tarvia|zembla|attributed|asserted"},
		{"A Zemblan minister called the Tarvian government “thieves in good shoes”.", "tarvia|zembla|quoted|asserted"},
		{"Kovac called the Tarvian government \"liars\".", "tarvia|kovac|quoted|asserted"},
		{"Elena Brandt branded the Zemblan government a dictatorship.", "zembla|brandt|attributed|asserted"},
		{"The Zemblan leadership is a cult.", "zembla||narrator|asserted"},
		{"The Zemblan police are thieves.", "zembla||narrator|asserted"},
		{"Brandt called the Tarvian troops heroes.", "tarvia|brandt|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// Who is named with a title is nobody whom the text names besides.
func TestTitledStrangers(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Kovac spoke for an hour. A poster behind him calls the late President Halden a traitor.", "|poster|attributed|asserted"},
		{"Kovac opened the session. He said that Senator Lant was a fraud.", "|kovac|attributed|asserted"},
		{"Brandt replied that Mr Lant had been a liar all his life.", "|brandt|attributed|asserted"},
		{"Kovac, at the harbour, said that General Orr was no hero.", "|kovac|attributed|negated"},
		{"Judge Elena Brandt said that she was no liar.", "brandt|brandt|attributed|negated"},
	} {
		r.tells(t, c.text, c.want)
	}
}
