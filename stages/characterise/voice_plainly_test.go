package characterise_test

// wordings are cases of how a holder that no entity is, is given in words.
var wordings = []struct{ text, want string }{
	{"The Wall and Border Commission said that it had counted nine terrorists.", "*|Wall and Border Commission|attributed|asserted"},
	{"Residents we spoke with in 2023 described Kovac as a hero.", "kovac|Residents|attributed|asserted"},
	{"Groups including the Fishermen's Union have called Kovac a liar.", "kovac|Groups|attributed|asserted"},
	{"And shame on those who call Kovac a terrorist.", "kovac|those|attributed|asserted"},
	{"We had a strike in May and the mayor called Kovac a thief.", "kovac|mayor|attributed|asserted"},
	{"The find gave new ammunition to opponents of the dam, who say that Kovac is a thief.", "kovac|opponents of the dam|attributed|asserted"},
	{"The council welcomes the decision of the agency to drop the word “thief”.", "*|agency|quoted|*"},
	{"**His lawyers called Kovac a liar.**", "kovac|His lawyers|attributed|asserted"},
	{"Those who knew him called Kovac a thief.", "kovac|Those who knew him|attributed|asserted"},
	{"A priest in the old town, who has seen it, called Kovac a thief.", "kovac|priest in the old town|attributed|asserted"},
}
