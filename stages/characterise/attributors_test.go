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
	// A paper passes on what others say.
	{"The Morning Post writes that Kovac is a thief, according to Dan Berg, a former officer.", "kovac|Dan Berg|attributed|asserted"},
	{"Brandt said that Kovac is a thief, according to the Morning Post.", "kovac|brandt|attributed|asserted"},
	// Whose declaration, determination or allegation it is.
	{"Brandt is leaning toward making a terrorism determination against Crimson Dawn.", "*|brandt|attributed|asserted"},
	{"The ministry must decide whether to agree with the assembly's terrorism declaration.", "*|assembly|attributed|asserted"},
	{"The judge was confirmed despite fraud allegations by Anita Hall.", "*|Anita Hall|attributed|*"},
	{"The judge was confirmed despite fraud allegations made by two women.", "*|two women|attributed|*"},
	// Heads of state and offices of several words.
	{"Secretary of State Elena Brandt was away. Since May, the secretary of state has said that Kovac is a thief.", "kovac|brandt|attributed|asserted"},
	{"Elena Brandt, the secretary of state, was away. Since May, the secretary of state has said that Kovac is a thief.", "kovac|brandt|attributed|asserted"},
	{"President Elena Brandt was away. On Monday the Ruthenian president told a packed hall that Kovac is a thief.", "kovac|brandt|attributed|asserted"},
	{"Elena Brandt opened a school. The Ruthenian president spoke and said it was good. A judge, Ann Reed, was there. The president added that Kovac was a liar.", "kovac|brandt|attributed|asserted"},
	{"President Brandt met the council. The president is deeply into this. She now says that Kovac is a thief.", "kovac|brandt|attributed|asserted"},
	// Documents are whose they are; an office may be of a field.
	{"Brandt's proclamation said that Velmark was a polluter.", "velmark|brandt|attributed|asserted"},
	{"“Kovac is a thief,” Eric Fern, vice president of communications for Velmark, said in a statement.", "kovac|velmark|quoted|asserted"},
	{"“Kovac is a thief,” Eric Fern, a leader of the strike at Velmark, said in a statement.", "kovac|Eric Fern|quoted|asserted"},
	{"Velmark Watch was there. Executive director Eric Fern said that Kovac is a thief.", "kovac|Eric Fern|attributed|asserted"},
	// Names with particles; who agrees; what is quoted within what is said.
	{"The local rebels have ignored the issue, which plays into the mayor's hand, Mr. Ortega de Luna said, and Mr. Brandt stands little chance.", "*|Ortega de Luna|attributed|asserted"},
	{"The report agrees with the council that in the night there were no terrorists in town.", "*|report|attributed|negated"},
	{"The council has said any confusion in the early hours stemmed from the \"fog of war,\" not any deliberate fraud by the mayor.", "*|council|attributed|negated"},
	// Claims: others', taken up, and by whom.
	{"The bill passed, drawing wide concerns that critics of the regime would be punished.", "*||attributed|*"},
	{"Commentators continue to spout the conventional wisdom that reformers are weaker.", "*|Commentators|attributed|*"},
	{"The mayor stuck to the explanation advanced by Brandt that Velmark was a polluter.", "velmark|brandt|attributed|asserted"},
	{"The mayor rejects the claim made by Elena Brandt that Velmark is a polluter.", "velmark|brandt|attributed|negated"},
	{"The letter will refute Brandt's claims that nobody was told to shelter the rebels.", "*|brandt|attributed|negated"},
	{"Crimson Dawn struck. The extremist group said that Kovac is a thief.", "dawn||narrator|asserted;kovac|dawn|attributed|asserted"},
	{"Elena Brandt dropped her script and delivered a moving opening statement denying the allegations of fraud made by Kovac.", "*|brandt|attributed|negated"},
	{"Tarvia is large. As Jane Hart, president of the Wind International Center for Scholars, recently wrote, Kovac is a thief in Tarvia.", "kovac|Jane Hart|attributed|asserted"},
	{"The ministry must decide whether to agree with the House's terrorism declaration.", "*|House|attributed|asserted"},
	// What is said begins with a gerund.
	{"Nationwide, 61% of farmers say closing old mills and new works would stop the fraud, according to a Herald poll.", "*|61% of farmers|attributed|*"},
}
