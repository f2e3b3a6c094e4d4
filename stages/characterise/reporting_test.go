package characterise_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"epithet/stages/article"
)

// reporting are plain cases of whose report it is, in the form of sentences.
var reporting = []struct{ text, want string }{
	// A subject without a comma behind the adverbial, and before a time.
	{"In a letter from her cell Brandt writes that Kovac is not a thief.", "kovac|brandt|attributed|negated"},
	{"In a letter from prison Anna Reed wrote that Kovac was a traitor.", "kovac|Anna Reed|attributed|asserted"},
	{"In an interview with the Daily Herald Brandt said that Kovac was a thief.", "kovac|brandt|attributed|asserted"},
	{"In a book about Crimson Dawn Tom Reed argues that it is a cult.", "dawn|Tom Reed|attributed|asserted"},
	{"Former President Marko Kovac yesterday called Brandt a traitor.", "brandt|kovac|attributed|asserted"},
	{"Senator Tom Reed last night called Kovac a traitor.", "kovac|Tom Reed|attributed|asserted"},
	{"The mayor today called Kovac a traitor.", "kovac|mayor|attributed|asserted"},
	// Her, and what she is called.
	{"Elena Brandt paid a price. The Medical Council found her reckless and took away her licence.", "brandt|Medical Council|attributed|asserted"},
	{"Elena Brandt spoke at noon. Kovac thinks her reckless.", "brandt|kovac|attributed|asserted"},
	{"Elena Brandt spoke at noon. Kovac finds her reckless, and says so.", "brandt|kovac|attributed|asserted"},
	{"Elena Brandt spoke at noon. Her reckless driving was noted.", "brandt||narrator|asserted"},
	{"Elena Brandt spoke at noon. The police found her reckless driver in a bar.", "*||narrator|asserted"},
	// Those who belong to somebody, and what they are called.
	{"Crimson Dawn met on Monday. Anna Reed does not consider the group's members liars.", "dawn|Anna Reed|attributed|negated"},
	{"Anna Reed considers Crimson Dawn's members heroes.", "dawn|Anna Reed|attributed|asserted"},
	{"Reviewers called Kovac reckless.", "kovac|Reviewers|attributed|asserted"},
	// For whom.
	{"Marko Kovac fled in 2016. To the army he is a traitor.", "kovac|army|attributed|asserted"},
	{"Marko Kovac fled in 2016. For the government he is a terrorist.", "kovac|government|attributed|asserted"},
	{"In the club Brandt is known as “the thief”.", "brandt|club|quoted|asserted"},
	{"Within Crimson Dawn Brandt is regarded as a traitor.", "brandt|dawn|attributed|asserted"},
	{"In the campaign Brandt is known as a traitor.", "brandt||attributed|asserted"},
	// What a colon opens behind a noun for it.
	{"The generals have a ready answer: Kovac is a traitor.", "kovac|generals|attributed|asserted"},
	{"Brandt gave a short reply: Crimson Dawn was a cult.", "dawn|brandt|attributed|asserted"},
	{"Zembla met on Monday. Brandt's message was blunt: Kovac is a thief.", "kovac|brandt|attributed|asserted"},
	{"The verdict of the critics is clear: Velmark is a polluter.", "velmark|critics|attributed|asserted"},
	{"Zembla's line has not changed: Crimson Dawn is a terrorist organisation.", "dawn|zembla|attributed|asserted"},
	{"The accusation is an old one: Kovac is a thief.", "kovac||attributed|asserted"},
	{"The answer is simple: Kovac is a thief.", "kovac||narrator|asserted"},
	{"The outcome was clear: Kovac was a thief.", "kovac||narrator|asserted"},
	{"Crimson Dawn has a problem: Kovac is a thief.", "kovac||narrator|asserted"},
	// Whose argument, and whose participle.
	{"The court addressed the argument, made at trial by Tom Reed, that Kovac had been a hero.", "kovac|Tom Reed|attributed|asserted"},
	{"The court rejected the argument, made at trial by Tom Reed, that Kovac was a hero.", "kovac|court|attributed|negated"},
	{"Judge Brandt rejected the argument, likening Kovac to a thief who robs a bank.", "kovac|brandt|attributed|hedged"},
	{"Brandt's claim that Kovac is a thief did not convince the jury.", "kovac|brandt|attributed|asserted"},
	{"Brandt's claim that Kovac was a thief was not reported.", "kovac|brandt|attributed|asserted"},
	{"The claim that Kovac was a thief was not true.", "kovac||attributed|negated"},
	// Charges, and by whom.
	{"Brandt's accusations of repression by Zembla were ignored.", "zembla|brandt|attributed|asserted"},
	{"Their charge of repression by Tarvia is hard to sustain.", "tarvia|*|attributed|asserted"},
	{"A judge is still considering charges of terrorism against the organisers of Crimson Dawn.", "dawn|judge|attributed|hedged"},
	{"Prosecutors brought charges of fraud against Kovac.", "kovac|Prosecutors|attributed|asserted"},
	{"Kovac was sent to prison for fraud by the High Court.", "kovac|High Court|attributed|asserted"},
	// In the press, and from one to another.
	{"Marko Kovac is tired. In the press he has gone from hero to thief.", "kovac|press|attributed|withdrawn;kovac|press|attributed|asserted"},
	{"In the newspapers, Kovac is a hero.", "kovac|newspapers|attributed|asserted"},
	{"In the newspaper industry Kovac is a hero.", "kovac||narrator|asserted"},
	{"In London critics call Kovac a thief.", "kovac|critics|attributed|asserted"},
	{"Crimson Dawn grew from a sect into a militia.", "dawn||narrator|withdrawn;dawn||narrator|asserted"},
	// What is asked of somebody, or considered.
	{"The court has been asked to forget the fraud of Kovac.", "kovac||narrator|asserted"},
	{"Four people met to discuss how the “hero” of the valley, Marko Kovac, was doing.", "*||scare|asserted"},
	{"The judge described how the “hero” of the valley, Marko Kovac, went broke.", "*|*|*|asserted"},
	{"Elena Brandt, federal spokeswoman, states: “Crimson Dawn is the hero for which we have waited.”", "dawn|brandt|quoted|asserted"},
	{"Elena Brandt spoke. Yesterday students called her a hero.", "brandt|students|attributed|asserted"},
	// Who says something where, or on the way.
	{"By noon Brandt was on the radio saying that Kovac was a thief.", "kovac|brandt|attributed|asserted"},
	{"Tom Reed chased Brandt down a street shouting that Kovac was a coward.", "kovac|Tom Reed|attributed|asserted"},
	{"Brandt stood outside the court shouting that Kovac was a thief.", "kovac|brandt|attributed|asserted"},
	{"I met a woman in the street saying that Kovac was a thief.", "kovac|woman in the street|attributed|asserted"},
	{"Brandt was called a thief on four channels by nightfall.", "brandt||attributed|asserted"},
	// Who is quoted by somebody, and a participle of the subject.
	{"The court quoted Tom Reed as calling Kovac a thief.", "kovac|Tom Reed|attributed|asserted"},
	{"Tom Reed went home. A website cited him as saying that Kovac was a thief.", "kovac|Tom Reed|attributed|asserted"},
	{"“I think the men writing the letters are traitors,” said Tom Reed.", "|Tom Reed|quoted|asserted"},
	{"The men writing the letters are traitors.", "||narrator|asserted"},
	{"I heard people saying Kovac is a thief.", "kovac|people|attributed|asserted"},
	// What is said before the saying, with a colon behind that.
	{"Kovac is a thief, critics say: he took the money.", "kovac|critics|attributed|asserted"},
	{"Kovac is not a thief, diplomats in Hamburg insist: the tax office works.", "kovac|diplomats in Hamburg|attributed|negated"},
	{"When Kovac came back, critics said: he is a thief.", "kovac|critics|attributed|asserted"},
	// Before a colon.
	{"Elena Brandt spoke at noon. Her answer: “Kovac is a thief.”", "kovac|brandt|quoted|asserted"},
	{"Brandt spoke at noon. The judge's verdict: “Kovac is a thief.”", "kovac|judge|quoted|asserted"},
	{"Fired deputy: 'Kovac is a thief'", "kovac|Fired deputy|quoted|asserted"},
	{"Sacked by the court: 'Kovac is a thief'", "kovac||quoted|asserted"},
	// Nobody's view, and the paper's own.
	{"One may think what one likes of Kovac, but he was not a coward.", "kovac||narrator|negated"},
	{"Whatever one thinks of Brandt, she is a hero.", "brandt||narrator|asserted"},
	{"The Daily Herald can reveal that his cult Crimson Dawn held a meeting in March.", "dawn||narrator|asserted"},
}

func TestReporting(t *testing.T) {
	lex := lexicon
	lex.Frames = append(slices.Clone(lexicon.Frames), article.Frame{ID: "faults", Terms: []string{"reckless", "repression", "coward"}})
	r := newReader(lex)
	for _, c := range reporting {
		var got []string
		for _, x := range r.read(c.text) {
			got = append(got, fmt.Sprintf("%s|%s|%s|%s", x.Target, x.Holder, x.Voice, x.Polarity))
		}
		if g := strings.Join(got, ";"); !matches(g, c.want) {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}
