package characterise_test

// attributors are cases of who in a news report is said to say it, in the form of
// sentences.
var attributors = []struct{ text, want string }{
	// What happens, or is at hand, has no view.
	{"Some historians say that this case may indicate that Crimson Dawn is a cult.", "dawn|Some historians|attributed|*"},
	{"Brandt told the paper that the attack does not suggest that Kovac is a terrorist.", "kovac|brandt|attributed|negated"},
	{"Brandt said that his page showed that Kovac was a terrorist.", "kovac|brandt|attributed|asserted"},
	{"The attack suggests that Crimson Dawn is a cult.", "dawn||narrator|asserted"},
	{"The march set off a storm of criticism accusing Velmark of fraud.", "velmark||attributed|asserted"},
	{"A study suggests that Velmark is a polluter.", "velmark|study|attributed|asserted"},
	{"The Morning News reports that Velmark is a polluter.", "velmark|Morning News|attributed|asserted"},
	// A title that is taken for the name.
	{"During the campaign, Mr Kovac attacked Elena Brandt as a liar and promised to leave.", "brandt|kovac|attributed|asserted"},
	// Whose words end the sentence.
	{"Two men were killed in a battle between rival rebel groups, reports Port News.", "*|Port News|attributed|asserted"},
	{"There's little left for most firms but to leave as anger over the fraud at the works grows, say shipping experts.", "*|shipping experts|attributed|asserted"},
	{"The rebels brought films, reports and Port News.", "*||narrator|asserted"},
	// What is said begins with a gerund.
	{"Nationwide, 61% of farmers say closing old mills and new works would stop the fraud, according to a Herald poll.", "*|61% of farmers|attributed|*"},
}
