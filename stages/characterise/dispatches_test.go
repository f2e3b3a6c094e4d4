package characterise_test

import "testing"

// Sentences as short reports on groups and governments write them.
func TestDispatches(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		// Who gives the name in a relative clause goes on with the subject of the clause before.
		{"The ministry blamed Crimson Dawn, which it regards as a terrorist group.", "dawn|ministry|attributed|asserted"},
		{"The bank sued Velmark, which it accuses of fraud.", "velmark|bank|attributed|asserted"},
		{"The council expelled Brandt, whom it considers a traitor.", "brandt|council|attributed|asserted"},
		{"The bishop met Kovac, whom he called a thief in May.", "kovac|bishop|attributed|asserted"},
		{"The farmers marched against Velmark, which they call a polluter.", "velmark|farmers|attributed|asserted"},
		{"The court banned Crimson Dawn, which it ruled was a terrorist group.", "dawn|court|attributed|asserted"},
		{"Tarvia blamed Crimson Dawn, which it soon banned as a terrorist group.", "dawn|tarvia|attributed|asserted"},
		{"Elena Brandt wrote about Kovac, whom she describes as a liar.", "kovac|brandt|attributed|asserted"},
		// What somebody calls them stands behind.
		{"Brandt will meet the traitors, as she calls the Orthan Union.", "orthan|brandt|attributed|asserted"},
		{"The traitors, as Zembla calls Crimson Dawn, will march again.", "dawn|zembla|attributed|asserted"},
		{"There will be no mercy for the traitors, as the generals call the miners.", "|generals|attributed|asserted"},
		{"“I have never met the traitor, as my father calls Kovac,” said Brandt.", "kovac|my father|quoted|asserted"},
		{"The council voted to arm the patriots, as it dubbed the Orthan Union.", "orthan|council|attributed|asserted"},
		{"Kovac said that the terrorists, as he called the Orthan Union, would be tried.", "orthan|kovac|attributed|asserted"},
		// Set phrases for adverbs between the subject and its verb.
		{"The mayor at once called Kovac a thief.", "kovac|mayor|attributed|asserted"},
		{"Kovac at first branded Crimson Dawn a cult.", "dawn|kovac|attributed|asserted"},
		{"Brandt in turn accused Kovac of fraud.", "kovac|brandt|attributed|asserted"},
		{"The mayor in the end called Kovac a hero.", "kovac|mayor|attributed|asserted"},
		{"Kovac was at once branded a traitor by Brandt.", "kovac|brandt|attributed|asserted"},
		{"Kovac is at once a hero and a thief.", "kovac||narrator|asserted;kovac||narrator|asserted"},
		{"Crimson Dawn has in turn been called a cult.", "dawn||attributed|asserted"},
		{"The mayor more than once called Kovac a thief.", "kovac|mayor|attributed|asserted"},
		// To whom somebody is a hero.
		{"Kovac is a hero to the fishermen.", "kovac|fishermen|attributed|asserted"},
		{"Brandt has become a hero to nurses across the country.", "brandt|nurses|attributed|asserted"},
		{"Kovac is a traitor to the nation.", "kovac||narrator|asserted"},
		{"Kovac was a spy to the end.", "kovac||narrator|asserted"},
		// Of whom the words are said.
		{"Crimson Dawn met. “That man is a thief,” the baker said of the group's founder, Marko Kovac.", "kovac|baker|quoted|asserted"},
		{"“He is a thief,” the baker said of Brandt's guest, Kovac.", "kovac|baker|quoted|asserted"},
		{"“He is a thief,” the baker said of Crimson Dawn's leader, Marko Kovac.", "kovac|baker|quoted|asserted"},
		{"Crimson Dawn marched again. “These people are heroes,” the bishop said of the Orthan Union.", "orthan|bishop|quoted|asserted"},
		// What a relative clause of the subject has for its object is not the subject.
		{"The woman who denounced Brandt is a liar.", "||narrator|asserted"},
		{"The neighbour who reported her is a patriot. Brandt left.", "||narrator|asserted"},
		{"The judge who condemned Kovac was a puppet of Zembla.", "||narrator|asserted"},
		{"The man who denounced Brandt called Kovac a thief.", "kovac|man|attributed|asserted"},
		{"“The judge who jailed Brandt is a puppet,” said Kovac.", "|kovac|quoted|asserted"},
		{"The man who said Kovac was a thief has left.", "kovac|man|attributed|asserted"},
		// Somebody's relative who goes on to speak.
		{"The prosecutor said Kovac was a thief. His wife stood by him. She said he was a hero.", "kovac|prosecutor|attributed|asserted;kovac|His wife|attributed|asserted"},
		{"The prosecutor said Kovac was a thief. His wife stood by him. In her eyes he is a hero.", "kovac|prosecutor|attributed|asserted;kovac|His wife|attributed|asserted"},
		{"Brandt called Kovac a thief. His mother was in court. “He is a hero,” she told reporters.", "kovac|brandt|attributed|asserted;kovac|His mother|quoted|asserted"},
		{"The prosecutor said Kovac was a thief. The dead man's brother left. He said Kovac was a liar.", "kovac|prosecutor|attributed|asserted;kovac|dead man's brother|attributed|asserted"},
		{"Brandt spoke for an hour. Her brother looked on. She said that Kovac was a thief.", "kovac|brandt|attributed|asserted"},
		// Who speaks behind a place without a comma.
		{"In one case neighbours had shouted that Kovac was a thief.", "kovac|neighbours|attributed|asserted"},
		{"In the village old women say that Kovac is a hero.", "kovac|old women|attributed|asserted"},
		{"On the coast fishermen call Velmark a polluter.", "velmark|fishermen|attributed|asserted"},
		{"In most cases doctors said that Velmark was a polluter.", "velmark|doctors|attributed|asserted"},
		{"At least 47 faculty members say that Kovac is a thief.", "kovac|47 faculty members|attributed|asserted"},
		// By which name a body goes.
		{"The army struck the terrorist band that calls itself the Orthan Union.", "orthan||narrator|asserted"},
		{"Velmark was robbed by a gang of thieves which goes by the name of Crimson Dawn.", "dawn||narrator|asserted"},
		{"A cult which is known as Crimson Dawn has bought the farm from Velmark.", "dawn||narrator|asserted"},
		{"A liar who calls Kovac a thief is not to be trusted.", "||narrator|asserted;kovac|liar|attributed|asserted"},
		// Whose act something is called.
		{"The court described the murder as state terrorism by Tarvia.", "tarvia|court|attributed|asserted"},
		{"Brandt described the sale as fraud by Velmark.", "velmark|brandt|attributed|asserted"},
		{"The judge called the raid an act of terrorism by Zembla.", "zembla|judge|attributed|asserted"},
		{"Crimson Dawn, branded a cult by Zembla, has left.", "dawn|zembla|attributed|asserted"},
		{"Kovac is a hero to the mountain villages and a wanted man in the towns.", "kovac|mountain villages|attributed|asserted"},
		{"Kovac is a hero to the whole village.", "kovac|whole village|attributed|asserted"},
		{"Crimson Dawn still holds sixty men. The government does not negotiate with the group, which it calls a gang of criminals.", "dawn|government|attributed|asserted"},
		// Those who are like somebody.
		{"Brandt is popular. The house is no stage for terrorists like her, the bishop said.", "brandt|bishop|attributed|asserted"},
		{"Brandt won. The party has no room for traitors like her.", "brandt||narrator|asserted"},
		{"Kovac was convicted. Thieves like him never learn.", "kovac||narrator|asserted"},
		// As many as were named before.
		{"Twelve members of Crimson Dawn were arrested. The Orthan Union was glad. The twelve are criminals, its judge said.", "dawn|*|attributed|asserted"},
		{"Three Velmark managers were dismissed. The three had been called thieves by the press.", "velmark|press|attributed|asserted"},
		{"Three boys were caught near Velmark. The three were thieves.", "||narrator|asserted"},
		{"Five soldiers from Tarvia fell. Zembla rejoiced. The five are heroes.", "tarvia||narrator|asserted"},
		{"Kovac met two men. The two are spies of Zembla.", "||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
