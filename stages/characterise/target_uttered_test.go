package characterise_test

// uttered are words that somebody utters or is told of, and whose they are.
var uttered = []struct{ text, want string }{
	{"A sergeant of Crimson Dawn posted extremist jokes in a chat group.", "dawn||narrator|asserted"},
	{"Supporters of Crimson Dawn shouted extremist slogans outside the town hall.", "dawn||narrator|asserted"},
	{"Four men who had shouted extremist slogans at Kovac were led out of the hall.", "||narrator|asserted"},
	{"Kovac wrote extremist messages to at least six women.", "kovac||narrator|asserted"},
	{"Kovac, who had tweeted propaganda for years, apologised to Brandt.", "kovac||narrator|asserted"},
	{"Somebody painted extremist slogans on the baker's door. Kovac paid for the paint.", "||narrator|asserted"},
	{"In January somebody sprayed extremist slogans on the shutters of his shop.", "||narrator|asserted"},
	{"For three years Velmark gave the inspectors criminal advice.", "velmark||narrator|asserted"},
	{"Velmark had sent the minister extremist leaflets, Brandt said.", "velmark|brandt|attributed|asserted"},
	{"Two drivers told the paper of fraud by Kovac.", "kovac|Two drivers|attributed|asserted"},
	{"Ann Pell told the inquiry of years of fraud by Velmark.", "velmark|Ann Pell|attributed|asserted"},
	{"The book tells the story of a thief who is taken for a bishop. Kovac wrote it.", "||narrator|asserted"},
}
