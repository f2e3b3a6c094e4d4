package term

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"epithet/stages/article"
)

// annotated is a text with one part, cut into sentences at ". " and tokens at
// white space.
func annotated(text string) *article.Annotation {
	ann := &article.Annotation{}
	start, end := len(text)-len(strings.TrimLeft(text, " \n")), len(strings.TrimRight(text, " \n"))
	if start >= end {
		return ann
	}
	ann.Parts = []article.Part{{Span: article.Span{Start: start, End: end}}}
	from := start
	flush := func(to int) {
		s := article.Sentence{Span: article.Span{Start: from, End: to}, First: len(ann.Tokens)}
		for i := from; i < to; {
			j := i
			for j < to && text[j] != ' ' && text[j] != '\n' {
				j++
			}
			if j > i {
				ann.Tokens = append(ann.Tokens, article.Token{Span: article.Span{Start: i, End: j}, Sent: int32(len(ann.Sentences))})
			}
			i = j + 1
		}
		s.End = len(ann.Tokens)
		ann.Sentences = append(ann.Sentences, s)
		from = to + 1
	}
	for i := start; i+1 < end; i++ {
		if text[i] == '.' && text[i+1] == ' ' {
			flush(i + 1)
		}
	}
	if from < end {
		flush(end)
	}
	return ann
}

func frames(lists ...string) []article.Frame {
	var out []article.Frame
	for i, l := range lists {
		out = append(out, article.Frame{ID: fmt.Sprintf("f%d", i), Terms: strings.Split(l, ", ")})
	}
	return out
}

func find(fs []article.Frame, text string, mentions ...article.Mention) []article.Term {
	return Compile(fs).NewFinder().Find(&article.Article{Text: text}, annotated(text), mentions, nil)
}

func surfaces(text string, terms []article.Term) []string {
	out := []string{}
	for _, t := range terms {
		out = append(out, t.Of(text))
	}
	return out
}

func TestForms(t *testing.T) {
	tests := []struct {
		terms string
		text  string
		want  string // found surfaces, "|" between
	}{
		// inflection
		{"cult", "Cults and a CULT, cult's, cults'", "Cults|CULT|cult|cults"},
		{"spy, militia, mercenary", "spies spied militias mercenaries", "spies|spied|militias|mercenaries"},
		{"shelter, exile", "sheltering, exiled, exiles, exiling", "sheltering|exiled|exiles|exiling"},
		{"strongman, henchman", "strongmen strongmen's henchmen", "strongmen|strongmen|henchmen"},
		{"witch, crisis, virus", "witches crises viruses", "witches|crises|viruses"},
		{"oligarch, coach, epoch", "oligarchs coaches epochs", "oligarchs|coaches|epochs"},
		{"thug, kidnap, rebel", "thugs kidnapped kidnapping rebelled", "thugs|kidnapped|kidnapping|rebelled"},
		{"overthrow, flee", "overthrown, overthrew, fled, fleeing", "overthrown|overthrew|fled|fleeing"},
		{"fake news", "fake news", "fake news"},
		// derivation
		{"cult, thug", "cultish cultist thuggish thuggery", "cultish|cultist|thuggish|thuggery"},
		{"fanatic, propaganda, extreme", "fanatically propagandists extremism", "fanatically|propagandists|extremism"},
		{"radical, terror, demon", "radicalised radically terrorising terrorists", "radicalised|radically|terrorising|terrorists"},
		{"populist, puppet, martyr", "populistic puppeteer puppetry martyrdom", "populistic|puppetry|martyrdom"},
		{"smuggle, riot, invade, liberate", "smugglers rioters invaders invasion liberators", "smugglers|rioters|invaders|invasion|liberators"},
		{"cowardly, brutal, ruthless, bloody", "brutally brutality ruthlessness bloodily", "brutally|brutality|ruthlessness|bloodily"},
		{"weak, kind, bias", "weakness biases biased unbiased weakling", "weakness|biases|biased"},
		{"murder, plunder, kidnap, traffic", "murderers plunderer kidnappers worshippers traffickers", "murderers|plunderer|kidnappers|traffickers"},
		{"Nimby, boy, monarchy", "NIMBYs nimbyism boyish monarchist boiler", "NIMBYs|nimbyism|boyish|monarchist"},
		// spelling
		{"terrorise, neighbour, defence, guerrilla", "terrorized terrorizing neighbors defense guerillas", "terrorized|terrorizing|neighbors|defense|guerillas"},
		{"terrorize, labor", "terrorised labours", "terrorised|labours"},
		{"émigré", "emigres, Émigrés, e\u0301migre\u0301", "emigres|Émigrés|e\u0301migre\u0301"},
		// not a form
		{"cult, sect, bot, regime, radical", "culture cultivate occult section sector both bottle regimen radish", ""},
		{"war, host, rat, nat", "wary hostage ration wars", "wars"},
		{"terrorist", "terrorism counterterrorist", ""},
		{"shame", "shameless", ""},
		{"haven", "haven't haven’t haven's", "haven"},
		{"bot", "the bot'll o'bot", ""},
		// hyphens and breaks
		{"brave, harsh, greedy", "braver bravest harsher harshest greedier greediest", "braver|bravest|harsher|harshest|greedier|greediest"},
		{"fore, temp", "forest tempest", ""},
		{"cult, terrorist", "cult-like quasi-terrorist anti–terrorist cyber‑terrorists", "cult|terrorist|terrorist|terrorists"},
		{"hardliner, guerrilla", "hard-liners guer-\nrilla", "hard-liners|guer-\nrilla"},
		{"far-right", "far right, far-right, far\nright, farright, far - right", "far right|far-right|far\nright|farright"},
		{"has-been, would-be", "has-beens, Has-been, has been, a would-be\nking would be", "has-beens|Has-been|would-be"},
		{"freedom fighter, sock puppet", "freedom fighters freedom-fighter sockpuppets freedom, fighter", "freedom fighters|freedom-fighter|sockpuppets"},
		// heads
		{"cult of personality", "cults of personality, cult of personalities", "cults of personality"},
		{"crack down", "cracked down, cracking down on", "cracked down|cracking down"},
		{"sell-out, break-in", "sell-outs, sellouts, sell out, sells out, break-ins", "sell-outs|sellouts|sell out|sells out|break-ins"},
		{"women's rights, human rights advocate", "women’s rights, women's rights; human rights advocates", "women’s rights|women's rights|human rights advocates"},
		{"workers' party, devil's advocate", "the workers’ party, workers' parties, Workers Party, devil’s advocates, the 'workers' and", "workers’ party|workers' parties|Workers Party|devil’s advocates"},
		{"workers party", "the 'workers' party of", ""},
		// longest
		{"cult, cult of personality", "a cult of personality, a cult", "cult of personality|cult"},
		// capitals
		{"SS", "SS ss", "SS"},
		{"RINO, AS", "RINOs and RINO's, rinos, Rinos; as AS As", "RINOs|RINO|AS"},
		{"Trojan horse", "trojan horses", "trojan horses"},
		{"", "nothing", ""},
		{"...", "nothing...", ""},
	}
	for _, tt := range tests {
		if got := strings.Join(surfaces(tt.text, find(frames(tt.terms), tt.text)), "|"); got != tt.want {
			t.Errorf("%s in %q: got %q, want %q", tt.terms, tt.text, got, tt.want)
		}
	}
}

func TestWhichTerm(t *testing.T) {
	tests := []struct {
		lists []string
		text  string
		want  string // frame:term
	}{
		{[]string{"terror", "terrorist"}, "terrorists", "f1:terrorist"},
		{[]string{"terror, terrorism"}, "terrorism terror", "f0:terrorism f0:terror"},
		{[]string{"fanatic, fanatical"}, "fanatically fanatics", "f0:fanatical f0:fanatic"},
		{[]string{"terrorise, terrorize"}, "terrorized terrorised terrorize", "f0:terrorize f0:terrorise f0:terrorize"},
		{[]string{"thug", "thug, brute"}, "thugs brute", "f0:thug f1:thug f1:brute"},
		{[]string{"Mob", "MOB", "mob, Mob"}, "mob MOBS", "f0:Mob f2:mob f0:Mob f1:MOB f2:mob"},
		{[]string{"eco-terrorist", "eco terrorist", "ecoterrorist"}, "eco-terrorists", "f0:eco-terrorist f1:eco terrorist"},
		{[]string{"radical", "radicals"}, "radicals", "f1:radicals"},
		{[]string{"opposition group", "opposition, group"}, "opposition groups", "f0:opposition group"},
	}
	for _, tt := range tests {
		var got []string
		for _, x := range find(frames(tt.lists...), tt.text) {
			got = append(got, x.Frame+":"+x.Term)
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%v in %q: got %v, want %s", tt.lists, tt.text, got, tt.want)
		}
	}
}

func TestMentionsAndFurniture(t *testing.T) {
	text := "Freedom Movement leader Ann Freedom spoke of freedom"
	mentions := []article.Mention{
		{Span: article.Span{Start: 0, End: 16}, Method: article.Catalogue},
		{Span: article.Span{Start: 24, End: 35}, Method: article.Discovered, Type: "person"},
	}
	if got := find(frames("freedom"), text, mentions...); len(got) != 1 || got[0].Of(text) != "freedom" {
		t.Errorf("got %v", got)
	}
	mentions[0].Method = article.Discovered
	mentions[0].Type = "organisation"
	if got := find(frames("freedom"), text, mentions...); len(got) != 2 {
		t.Errorf("in an unlisted organisation's name: got %v", got)
	}
	ann := annotated(text)
	ann.Parts[0].Kind = article.Furniture
	if got := Compile(frames("freedom")).NewFinder().Find(&article.Article{Text: text}, ann, nil, nil); len(got) > 0 {
		t.Errorf("in furniture: got %v", got)
	}
}

func TestMarks(t *testing.T) {
	tests := []struct{ text, want string }{
		{"a cult here", "none"},
		{`a "cult" here`, "own"},
		{`a “cult” here`, "own"},
		{"a «cult» here", "own"},
		{"a ‘cult’ here", "own"},
		{"a 'cult' here", "own"},
		{"a „cult“ here", "own"},
		{"they are “a real cult now” he said", "inside"},
		{"they are “one dangerous cult in every possible way” he said", "inside"},
		{"“Yes,” he said of the cult, “no.”", "none"},
		{`"Yes," he said of the cult, "no."`, "none"},
		{"the boys' cult and the girls' song", "none"},
		{"Iran’s cult isn’t", "none"},
		// a lost mark reaches to its sentence's end only
		{"He said “we know that this is. The cult grew.", "none"},
		{"He said “we all know that this is a cult. It grew.", "inside"},
		{"It grew. We all know that this is a cult” he said. The end.", "inside"},
		{`He said "we know that this is. The cult grew. She said "yes".`, "none"},
		{"The “first lost. Then “cult” again.", "own"},
		{`a 6" cult gun`, "none"},
		{`("cult")`, "own"},
		{`—"cult"—`, "own"},
	}
	for _, tt := range tests {
		got := find(frames("cult"), tt.text)
		if len(got) != 1 || got[0].Marks.String() != tt.want {
			t.Errorf("%s: got %v, want %s", tt.text, got, tt.want)
		}
	}
}

// A quotation of several paragraphs opens anew in each and closes in the last.
func TestMarksOverParagraphs(t *testing.T) {
	text := "“We left it long ago. And then the cult came after us\n“Next day it closed” she said"
	ann := annotated(text)
	cut := strings.IndexByte(text, '\n')
	last := ann.Parts[0].Span.End
	ann.Parts = []article.Part{{Span: article.Span{End: cut}}, {Span: article.Span{Start: cut + 1, End: last}}}
	got := Compile(frames("cult")).NewFinder().Find(&article.Article{Text: text}, ann, nil, nil)
	if len(got) != 1 || got[0].Marks != article.Inside {
		t.Errorf("got %v", got)
	}
}

func TestTokenAndSentence(t *testing.T) {
	text := "We left. An anti-cult group and freedom fighters"
	got := find(frames("cult, freedom fighter"), text)
	if len(got) != 2 || got[0].Sent != 1 || got[0].Token != 3 || got[1].Token != 7 {
		t.Errorf("got %+v", got)
	}
}

var lexiconForRandom = frames("cult, terrorist, freedom fighter, cult of personality, SS", "terror, émigré, far-right, war, war, a", "cult")

// check holds for the terms of every text.
func check(t *testing.T, text string, terms []article.Term, ann *article.Annotation) {
	t.Helper()
	for i, x := range terms {
		if x.Start < 0 || x.End > len(text) || x.Start >= x.End || !utf8.ValidString(x.Of(text)) && utf8.ValidString(text) {
			t.Fatalf("%q: bad span %+v", text, x)
		}
		if s := ann.Sentences[x.Sent]; x.Start < s.Span.Start || x.Start >= s.Span.End || x.Token < s.First ||
			x.Token >= max(s.End, s.First+1) {
			t.Fatalf("%q: %+v not in its sentence", text, x)
		}
		if i == 0 {
			continue
		}
		if p := terms[i-1]; p.Span == x.Span && p.Frame == x.Frame || p.Span != x.Span && p.End > x.Start {
			t.Fatalf("%q: %+v after %+v", text, x, p)
		}
		if r, _ := utf8.DecodeLastRuneInString(text[:x.Start]); unicode.IsLetter(r) {
			t.Fatalf("%q: %+v begins within a word", text, x)
		}
	}
}

func TestRandomText(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	pieces := []string{"cult", "Cults", "terrorists", "freedom", "fighter", " ", " ", "-", "–", "’s", "'", "\"", "“", "”", "\n",
		". ", "of", "personality",
		"émigré", "e\u0301", "\u00AD", "far", "right", "日本", "\U0001F600", "İ", "ß", "a", "war"}
	f := Compile(lexiconForRandom).NewFinder()
	for range 20000 {
		var b strings.Builder
		for range r.IntN(25) {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		ann := annotated(b.String())
		check(t, b.String(), f.Find(&article.Article{Text: b.String()}, ann, nil, nil), ann)
	}
}

// A Finder's earlier articles show in nothing that it finds later.
func TestFinderForgets(t *testing.T) {
	terms := Compile(lexiconForRandom)
	used := terms.NewFinder()
	for _, text := range []string{"“cult cult", "a terrorist", "freedom-\nfighters “of terror”", ""} {
		a, ann := &article.Article{Text: text}, annotated(text)
		if got, want := used.Find(a, ann, nil, nil), terms.NewFinder().Find(a, ann, nil, nil); !slices.Equal(got, want) {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
}

// A megabyte of anything takes well under a second; a quadratic step would
// take minutes.
func TestLinear(t *testing.T) {
	for _, unit := range []string{`"cult" `, "“cult ", "”cult ", "cult-", "'cult' ", "«cult ", "\"", "freedom-", "cult of "} {
		text := strings.Repeat(unit, 1_000_000/len(unit))
		n := len(text)
		ann := &article.Annotation{
			Parts:     []article.Part{{Span: article.Span{End: n}}},
			Sentences: []article.Sentence{{Span: article.Span{End: n}, First: 0, End: 1}},
			Tokens:    []article.Token{{Span: article.Span{End: n}}},
		}
		start := time.Now()
		Compile(lexiconForRandom).NewFinder().Find(&article.Article{Text: text}, ann, nil, nil)
		if d := time.Since(start); d > 5*time.Second {
			t.Errorf("%q: %v", unit, d)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("cult", "The \"cult\" of ‘freedom fighters’")
	f.Add("far-right", "far\u2011right \xff\xfe")
	f.Add("a-b'c", "A B’C’s")
	f.Fuzz(func(t *testing.T, list, text string) {
		ann := annotated(text)
		fs := append(frames(list), lexiconForRandom...)
		check(t, text, Compile(fs).NewFinder().Find(&article.Article{Text: text}, ann, nil, nil), ann)
	})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("The quick brown foxes were jumping over some dozen lazy dogs near the river bank, said a spokesman on Tuesday. ", 500) + " a cult"
	a, ann := &article.Article{Text: text}, annotated(text)
	f := Compile(frames("cult, terrorist, freedom fighter, regime, propaganda, extremist, militia, traitor, democracy, refugee, exile, opposition")).NewFinder()
	var dst []article.Term
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		dst = f.Find(a, ann, nil, dst[:0])
	}
	b.ReportMetric(float64(len(ann.Tokens))*float64(b.N)/b.Elapsed().Seconds()/1e6, "Mtokens/s")
}
