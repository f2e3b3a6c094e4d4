package characterise_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"epithet/stages/annotate"
	"epithet/stages/article"
	"epithet/stages/characterise"
	"epithet/stages/clean"
	"epithet/stages/mention"
	"epithet/stages/parse"
	"epithet/stages/quote"
	"epithet/stages/term"
)

var lexicon = article.Lexicon{
	Entities: []article.Entity{
		{ID: "dawn", Name: "Crimson Dawn", Type: "organisation", Aliases: []string{"Crimson Dawn", "CDF"}},
		{ID: "orthan", Name: "Orthan Union", Type: "organisation", Aliases: []string{"Orthan Union"}},
		{ID: "velmark", Name: "Velmark Chemicals", Type: "organisation", Aliases: []string{"Velmark Chemicals", "Velmark"}},
		{ID: "herald", Name: "Daily Herald", Type: "organisation", Aliases: []string{"Daily Herald"}},
		{ID: "tarvia", Name: "Tarvia", Type: "state", Aliases: []string{"Tarvia", "Port Callis"}},
		{ID: "zembla", Name: "Zembla", Type: "state", Aliases: []string{"Zembla"}},
		{ID: "brandt", Name: "Elena Brandt", Type: "person", Aliases: []string{"Elena Brandt", "Brandt"}},
		{ID: "kovac", Name: "Marko Kovac", Type: "person", Aliases: []string{"Marko Kovac", "Kovac"}},
	},
	Frames: []article.Frame{
		{ID: "terror", Terms: []string{"terrorist", "terrorism", "extremist"}},
		{ID: "cult", Terms: []string{"cult", "sect"}},
		{ID: "rebel", Terms: []string{"rebel", "militia", "freedom fighter"}},
		{ID: "crook", Terms: []string{"criminal", "fraud", "thief", "liar"}},
		{ID: "polluter", Terms: []string{"polluter", "poison"}},
		{ID: "regime", Terms: []string{"regime", "dictator", "dictatorship"}},
		{ID: "hero", Terms: []string{"hero", "reformer", "patriot"}},
		{ID: "puppet", Terms: []string{"puppet", "traitor", "spy"}},
		{ID: "propaganda", Terms: []string{"propaganda", "disinformation"}},
		{ID: "shelter", Terms: []string{"refuge", "asylum", "exile", "exiled"}},
	},
}

type reader struct {
	annotate *annotate.Annotator
	mentions *mention.Finder
	terms    *term.Finder
	quotes   quote.Finder
	parser   *parse.Parser
	judge    *characterise.Judge
	source   string // the outlet of what is read
}

func newReader(lex article.Lexicon) *reader {
	return &reader{
		annotate: annotate.New(), mentions: mention.Compile(lex).NewFinder(), terms: term.Compile(lex.Frames).NewFinder(),
		parser: parse.New(), judge: characterise.New(lex),
	}
}

func (r *reader) read(text string) []article.Characterisation { return r.prepare(text)() }

// told is what is read, in the form of sentences.
func (r *reader) told(text string) string {
	var all []string
	for _, x := range r.read(text) {
		s := fmt.Sprintf("%s|%s|%s|%s", x.Target, x.Holder, x.Voice, x.Polarity)
		if x.Contested {
			s += "!"
		}
		all = append(all, s)
	}
	return strings.Join(all, ";")
}

// tells reports what is told where that does not match.
func (r *reader) tells(t *testing.T, text, want string) {
	t.Helper()
	if got := r.told(text); !matches(got, want) {
		t.Errorf("%s\n got %s\nwant %s", text, got, want)
	}
}

// expect reports what is read of each term where that is not what is wanted.
func (r *reader) expect(t *testing.T, text, want string, of func(article.Characterisation) string) {
	t.Helper()
	var all []string
	for _, x := range r.read(text) {
		all = append(all, of(x))
	}
	if got := strings.Join(all, ";"); got != want {
		t.Errorf("%s\n got %s\nwant %s", text, got, want)
	}
}

// prepare reads the text and returns the judgement that is still to be made.
func (r *reader) prepare(text string) func() []article.Characterisation {
	a := &article.Article{Text: text, Source: r.source}
	tokens := r.annotate.Annotate(text, clean.Parts(text))
	mentions := r.mentions.Find(a, &tokens, nil)
	ann := r.quotes.Apart(new(article.Annotation), &tokens, text, r.annotate)
	quotes := r.quotes.Find(text, ann, mentions, nil)
	terms := r.terms.Find(a, ann, mentions, nil)
	var plain characterise.Plain
	plain.Read(text, ann, mentions, terms, quotes)
	trees := map[int]*article.Tree{}
	tree := func(i int) *article.Tree {
		if trees[i] == nil {
			trees[i] = new(article.Tree)
			trees[i].Build(r.parser.Sentence(text, plain.Sentence(i), nil))
		}
		return trees[i]
	}
	return func() []article.Characterisation { return r.judge.Judge(a, &plain, mentions, quotes, tree) }
}

// Each case is a text and what is expected of its terms in order, as "target |
// holder | voice | polarity", an asterisk where it does not matter; "!" at the
// end where contested.
var sentences = []struct{ text, want string }{
	// Predication.
	{"Crimson Dawn is a cult.", "dawn||narrator|asserted"},
	{"Crimson Dawn remains a terrorist organisation with cells in three cities.", "dawn||narrator|asserted"},
	{"After the war Crimson Dawn became a militia.", "dawn||narrator|asserted"},
	{"Velmark is the biggest polluter in the valley.", "velmark||narrator|asserted"},
	{"Kovac was a thief and a liar.", "kovac||narrator|asserted;kovac||narrator|asserted"},
	{"Crimson Dawn arrived in 2011. The group is a cult.", "dawn||narrator|asserted"},
	{"Crimson Dawn was founded in 1989. It is now little more than a sect.", "dawn||narrator|asserted"},
	{"Kovac, who is a reformer, won easily.", "kovac||narrator|asserted"},
	{"Over the years Velmark turned into a criminal enterprise.", "velmark||narrator|asserted"},
	{"Crimson Dawn began as a student club and evolved into a guerrilla cult.", "dawn||narrator|asserted"},
	{"The leaders of Crimson Dawn are terrorists.", "dawn||narrator|asserted"},
	{"Crimson Dawn's members are criminals.", "dawn||narrator|asserted"},
	// Apposition.
	{"Crimson Dawn, a cult with some 300 followers, moved to the coast.", "dawn||narrator|asserted"},
	{"Police raided the offices of Crimson Dawn, a terrorist group, on Monday.", "dawn||narrator|asserted"},
	{"The terrorist group Crimson Dawn has moved to the coast.", "dawn||narrator|asserted"},
	{"The rebels, Crimson Dawn, moved to the coast.", "dawn||narrator|asserted"},
	{"Crimson Dawn – a fanatical, cult-like movement – has moved to the coast.", "dawn||narrator|hedged"},
	{"The exiled Brandt spoke in Geneva.", "brandt||narrator|asserted"},
	{"Brandt, the exiled opposition leader, spoke in Geneva.", "brandt||narrator|asserted"},
	// Naming verbs.
	{"Zembla designates Crimson Dawn as a terrorist organisation.", "dawn|zembla|attributed|asserted"},
	{"Zembla branded Crimson Dawn a cult.", "dawn|zembla|attributed|asserted"},
	{"Many observers describe Crimson Dawn as a cult.", "dawn|Many observers|attributed|asserted"},
	{"Critics call Velmark a polluter.", "velmark|Critics|attributed|asserted"},
	{"Kovac has called Brandt a traitor.", "brandt|kovac|attributed|asserted"},
	{"Brandt has been called a traitor.", "brandt||attributed|asserted"},
	{"Brandt was called a traitor by Kovac.", "brandt|kovac|attributed|asserted"},
	{"Crimson Dawn is considered a terrorist group by Zembla.", "dawn|zembla|attributed|asserted"},
	{"Crimson Dawn, labelled a cult by former members, owns the farm.", "dawn|former members|attributed|asserted"},
	{"Crimson Dawn is widely regarded as a cult.", "dawn||attributed|asserted"},
	{"Supporters hailed Kovac as “heroes of the people”.", "kovac|Supporters|quoted|asserted"},
	{"Kovac dismissed Brandt as a “puppet”.", "brandt|kovac|quoted|asserted"},
	{"Considered a terrorist group by Zembla, Crimson Dawn has few friends.", "dawn|zembla|attributed|asserted"},
	{"They see the company as a polluter. Velmark disagrees.", "*|*|attributed|asserted"},
	// Possession and acts.
	{"Crimson Dawn's terrorist attacks killed nine people.", "dawn||narrator|asserted"},
	{"Crimson Dawn has spread propaganda for years.", "dawn||narrator|asserted"},
	{"Crimson Dawn moved in 2011. Its propaganda is everywhere.", "dawn||narrator|asserted"},
	{"Tarvia's regime has few friends.", "tarvia||narrator|asserted"},
	{"The Tarvian regime has few friends.", "tarvia||narrator|asserted"},
	{"The Kovac regime has few friends.", "kovac||narrator|asserted"},
	{"Tarvia held elections. Tarvia jailed hundreds. Few recognise Marko Kovac's regime.", "tarvia|*|*|asserted"},
	{"The attacks were the work of Crimson Dawn extremists.", "dawn||narrator|asserted"},
	{"Velmark, whose poison killed the fish, paid nothing.", "velmark||narrator|asserted"},
	{"The disinformation spread by Zembla reached millions.", "zembla||narrator|asserted"},
	// Giving.
	{"Tarvia granted Brandt asylum.", "brandt|*|*|asserted"},
	{"Tarvia is a refuge for Crimson Dawn.", "dawn||narrator|asserted"},
	{"Brandt has lived in exile since 2009.", "brandt||narrator|asserted"},
	// Generic or unlisted.
	{"The anti-terrorist agencies met on Monday.", "||narrator|asserted"},
	{"A local baker is a thief.", "||narrator|asserted"},
	{"The Prevention of Terrorism Act was passed in 1974.", "||narrator|asserted"},
	// Accusation.
	{"Zembla accused Crimson Dawn of terrorism.", "dawn|zembla|attributed|asserted"},
	{"Kovac was accused of fraud.", "kovac||attributed|asserted"},
	{"A court convicted Kovac of fraud.", "kovac|court|attributed|asserted"},
	{"The court acquitted Kovac of fraud.", "kovac|court|attributed|negated"},
	// Reported speech.
	{"Kovac said on Monday the terrorist group would be expelled. Crimson Dawn did not reply.", "*|kovac|attributed|asserted"},
	{"Kovac said that Crimson Dawn is a cult.", "dawn|kovac|attributed|asserted"},
	{"According to Brandt, Crimson Dawn is a cult.", "dawn|brandt|attributed|asserted"},
	{"Crimson Dawn is a cult, according to critics.", "dawn|critics|attributed|asserted"},
	{"“Crimson Dawn is a cult,” said Brandt.", "dawn|brandt|quoted|asserted"},
	{"“Crimson Dawn is a cult,” a spokesman for Velmark said.", "dawn|velmark|quoted|asserted"},
	{"“Crimson Dawn is a cult,” said Ann Ellis, Velmark's lawyer.", "dawn|velmark|quoted|asserted"},
	{"“Crimson Dawn is a cult,” said Ann Ellis, a farmer.", "dawn|Ann Ellis|quoted|asserted"},
	{"“He is a liar,” Brandt said of Kovac.", "kovac|brandt|quoted|asserted"},
	{"“Kovac calls us terrorists,” Brandt said.", "*|kovac|quoted|asserted"},
	// Scare marks.
	{"Crimson Dawn and its “freedom fighters” moved to the coast.", "dawn||scare|asserted"},
	// Negation.
	{"Crimson Dawn is not a cult.", "dawn||narrator|negated"},
	{"Crimson Dawn is no cult.", "dawn||narrator|negated"},
	{"Crimson Dawn isn't a cult.", "dawn||narrator|negated"},
	{"Crimson Dawn has never been a cult.", "dawn||narrator|negated"},
	{"Crimson Dawn denies being a cult.", "dawn|dawn|attributed|negated"},
	{"Crimson Dawn denies that it is a cult.", "dawn|dawn|attributed|negated"},
	{"Brandt denied that Crimson Dawn was a cult.", "dawn|brandt|attributed|negated"},
	{"There is no evidence that Crimson Dawn is a cult.", "dawn||narrator|negated"},
	{"“We are not terrorists,” said Brandt, who leads Crimson Dawn.", "*|brandt|quoted|negated"},
	{"“I don't think Kovac is a criminal,” said Brandt.", "kovac|brandt|quoted|negated"},
	{"Crimson Dawn is a party rather than a cult.", "dawn||narrator|negated"},
	{"Crimson Dawn rejected the terrorist label.", "dawn|dawn|attributed|negated"},
	{"Zembla cannot expel the terrorist group Crimson Dawn.", "dawn||narrator|asserted"},
	// Hedges.
	{"Suspected Crimson Dawn terrorists attacked a bank.", "dawn||narrator|hedged"},
	{"Kovac, an alleged thief, left the country.", "kovac||narrator|hedged"},
	{"Crimson Dawn may be a cult.", "dawn||narrator|hedged"},
	{"Is Crimson Dawn a cult?", "dawn||narrator|hedged"},
	{"The Daily Herald asked whether Crimson Dawn was a cult.", "dawn|herald|attributed|hedged"},
	{"If Crimson Dawn is a cult, it hides it well.", "dawn||narrator|hedged"},
	{"Crimson Dawn behaves like a cult.", "dawn||narrator|hedged"},
	{"The group resembles a cult. Crimson Dawn has moved.", "*||narrator|hedged"},
	{"Crimson Dawn is a quasi-terrorist group.", "dawn||narrator|hedged"},
	{"The so-called freedom fighters of Crimson Dawn moved.", "dawn||narrator|hedged"},
	{"Kovac could become a dictator.", "kovac||narrator|hedged"},
	// Withdrawal.
	{"Zembla removed Crimson Dawn from its list of terrorist organisations.", "dawn|zembla|attributed|withdrawn"},
	{"Crimson Dawn, once labelled a terrorist group by Zembla, has moved.", "dawn|zembla|attributed|withdrawn"},
	{"Zembla lifted Crimson Dawn's terrorist designation in 2012.", "dawn|zembla|attributed|withdrawn"},
	{"Crimson Dawn is no longer a terrorist organisation.", "dawn||narrator|withdrawn"},
	{"From 1997 to 2013 Zembla classified Crimson Dawn as a terrorist organisation.", "dawn|zembla|attributed|withdrawn"},
	{"Zembla designated Crimson Dawn a terrorist organisation in 1997, but removed it from the list in 2012.", "dawn|zembla|attributed|withdrawn"},
	// Contested.
	{"Zembla calls Crimson Dawn a cult, which the group denies.", "dawn|zembla|attributed|asserted!"},
	{"Critics call Velmark a polluter, a label that it rejects.", "velmark|Critics|attributed|asserted!"},
	{"Critics call Velmark a polluter. The company denies the allegation.", "velmark|Critics|attributed|asserted!"},
}

func TestSentences(t *testing.T) {
	r := newReader(lexicon)
	var wrong misread
	all := slices.Concat(sentences, more, held, natural, campaign, reported, firmness, named, speakers, lapsed, inmarks,
		withReserve, whose, heldBy, denials, aimed, inVoice, wordings, tied, wire, uttered, attributors, presupposed, reporters,
		antecedents, ownWords, insertions, barred)
	for _, c := range all {
		if g := r.told(c.text); !matches(g, c.want) {
			wrong.add(c.text, g, c.want)
		}
	}
	wrong.check(t, len(all), 50)
}

// matches compares field by field; an asterisk matches anything.
func matches(got, want string) bool {
	a, b := strings.FieldsFunc(got+";", isSemicolon), strings.FieldsFunc(want+";", isSemicolon)
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		x, y := strings.Split(a[i], "|"), strings.Split(b[i], "|")
		if len(x) != len(y) {
			return false
		}
		for k := range x {
			if y[k] != "*" && x[k] != y[k] {
				return false
			}
		}
	}
	return true
}

func isSemicolon(r rune) bool { return r == ';' }
