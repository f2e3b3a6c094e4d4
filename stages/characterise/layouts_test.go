package characterise_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"epithet/stages/annotate"
	"epithet/stages/clean"
)

// layouts are ways to set out one quotation: % stands for what is said, as a
// sentence without its stop, and ~ for the same with a small letter where it
// begins with no name.
var layouts = []struct{ name, text string }{
	{"said X", "“%,” said Ann Ellis."},
	{"X said", "“%,” Ann Ellis said."},
	{"says X", "“%,” says Ann Ellis."},
	{"X says", "“%,” Ann Ellis says."},
	{"added X", "“%,” added Ann Ellis."},
	{"X added", "“%,” Ann Ellis added."},
	{"X told reporters", "“%,” Ann Ellis told reporters."},
	{"X told a paper", "“%,” Ann Ellis told the Tribune."},
	{"X told a paper on Monday", "“%,” Ann Ellis told the Tribune newspaper on Monday."},
	{"X wrote on Monday", "“%,” Ann Ellis wrote on Monday."},
	{"X wrote on Facebook", "“%,” Ann Ellis wrote on Facebook."},
	{"X tweeted", "“%,” Ann Ellis tweeted on Tuesday."},
	{"X said in a statement", "“%,” Ann Ellis said in a statement."},
	{"X said in an interview", "“%,” Ann Ellis said in an interview with the Tribune on Monday."},
	{"X said at a news conference", "“%,” Ann Ellis said at a news conference in Lorne."},
	{"X explained", "“%,” Ann Ellis explained."},
	{"X has said", "“%,” Ann Ellis has said."},
	{"according to X", "“%,” according to Ann Ellis."},
	{"said X, age, place, day", "“%,” said Ann Ellis, 41, a farmer from Lorne, on Monday."},
	{"said X, age, apposition", "“%,” said Ann Ellis, 41, a farmer and mother of two."},
	{"said X, age", "“%,” said Ann Ellis, 41."},
	{"said X (age)", "“%,” said Ann Ellis (41)."},
	{"said X, who", "“%,” said Ann Ellis, who has lived here for years."},
	{"said X, whose", "“%,” said Ann Ellis, whose brother was killed in the war."},
	{"said X, standing", "“%,” said Ann Ellis, standing outside her house."},
	{"said X as", "“%,” said Ann Ellis as she left the court."},
	{"said X after", "“%,” said Ann Ellis after the vote."},
	{"said X of a body", "“%,” said Ann Ellis of the Institute for Coastal Studies."},
	{"said X, a professor of", "“%,” said Ann Ellis, a professor of politics at the University of Lorne."},
	{"said X, director of", "“%,” said Ann Ellis, director of the Institute for Coastal Studies."},
	{"said Dr X", "“%,” said Dr Ann Ellis."},
	{"said professor X", "“%,” said political science professor Ann Ellis."},
	{"said farmer X", "“%,” said farmer Ann Ellis, 41."},
	{"X, a farmer, said", "“%,” Ann Ellis, a farmer, said."},
	{"X, 41, said", "“%,” Ann Ellis, 41, said on Monday."},
	{"X, who, said", "“%,” Ann Ellis, who has lived here for years, said."},
	{"X colon", "Ann Ellis said: “%.”"},
	{"X comma", "Ann Ellis said, “%.”"},
	{"X told colon", "Ann Ellis told reporters: “%.”"},
	{"X added colon", "Ann Ellis added: “%.”"},
	{"X wrote on Monday colon", "Ann Ellis wrote on Monday: “%.”"},
	{"X, a farmer, said colon", "Ann Ellis, a farmer from Lorne, said: “%.”"},
	{"X in a statement colon", "In a statement, Ann Ellis said: “%.”"},
	{"X apposition colon", "Ann Ellis, 41, who runs a farm, said: “%.”"},
	{"British stop", "Ann Ellis said: “%”."},
	{"British comma", "“%”, said Ann Ellis."},
	{"British comma, X said", "“%”, Ann Ellis said."},
	{"dash", "“%.” – Ann Ellis"},
	{"nodded", "Ann Ellis shook her head. “%.”"},
	{"was clear", "Ann Ellis was clear. “%,” she said."},
	{"she said", "Ann Ellis runs a farm in Lorne. “%,” she said."},
	{"she told", "Ann Ellis runs a farm in Lorne. “%,” she told the Tribune."},
	{"she said, laughing", "Ann Ellis runs a farm in Lorne. “%,” she said, laughing."},
	{"paragraph, she said", "Ann Ellis runs a farm in Lorne.\n\n“%,” she said."},
	{"second sentence", "“It has rained for weeks,” said Ann Ellis. “%.”"},
	{"second sentence, X said", "“It has rained for weeks,” Ann Ellis said. “%.”"},
	{"second sentence, aside", "“It has rained for weeks,” said Ann Ellis, a farmer from Lorne, on Monday. “%.”"},
	{"second sentence, colon", "Ann Ellis said: “It has rained for weeks. %.”"},
	{"third sentence", "“It has rained for weeks,” said Ann Ellis. “The fields are wet. %.”"},
	{"first of two", "“%,” said Ann Ellis. “It has rained for weeks.”"},
	{"last of two", "“It has rained for weeks. %,” said Ann Ellis."},
	{"first in one", "“%. It has rained for weeks,” said Ann Ellis."},
	{"second paragraph", "“It has rained for weeks,” said Ann Ellis.\n\n“%.”"},
	{"open paragraph", "“It has rained for weeks,” said Ann Ellis. “The fields are wet.\n\n“%.”"},
	{"paragraph, X added", "“It has rained for weeks,” said Ann Ellis.\n\n“%,” she added."},
	{"colon and paragraph", "Ann Ellis said:\n\n“%.”"},
	{"cut after a few words", "“You see,” said Ann Ellis, “~.”"},
	{"cut after a clause", "“The fields are wet,” said Ann Ellis, “and ~.”"},
	{"cut by X said", "“The fields are wet,” Ann Ellis said, “and ~.”"},
	{"cut by she said", "Ann Ellis runs a farm. “The fields are wet,” she said, “and ~.”"},
	{"goes on behind the cut", "“%,” said Ann Ellis, “and the fields are wet.”"},
	{"whole clause in marks", "Ann Ellis said that “~”."},
	{"whole clause in marks, American", "Ann Ellis said that “~.”"},
	{"ellipsis", "“… %,” said Ann Ellis."},
	{"inner marks before", "“My son said ‘No’ to that. %,” said Ann Ellis."},
	{"straight", "\"%,\" said Ann Ellis."},
	{"single", "‘%,’ said Ann Ellis."},
	{"single, straight", "'%,' said Ann Ellis."},
	{"guillemets", "«%», said Ann Ellis."},
	{"German", "„%“, said Ann Ellis."},
	{"no last mark", "“%, said Ann Ellis."},
}

// What a sentence says is read the same where somebody says it, however the
// quotation is set out.
func TestLayouts(t *testing.T) {
	r := newReader(otherwiseNamed())
	read := func(text string) string {
		var got []string
		for _, x := range r.read(text) {
			got = append(got, fmt.Sprintf("%s|%s|%s|%s", x.Target, x.Holder, x.Voice, x.Polarity))
		}
		return strings.Join(got, ";")
	}
	type said struct{ text, low, want string }
	var all []said
	for _, c := range slices.Concat(sentences, more, held, natural, campaign, reported, firmness, named, speakers, lapsed, withReserve, whose, heldBy, denials, aimed, inVoice, wordings, tied, wire, uttered, attributors, presupposed, reporters, barred) {
		want := strings.ReplaceAll(c.want, "!", "")
		s, ok := strings.CutSuffix(c.text, ".")
		if ok && !strings.ContainsAny(s, ".:?\n“”‘’\"") && matches(read(c.text), want) {
			all = append(all, said{s, lowered(r.annotate, s), whenSaid(want)})
		}
	}
	for _, y := range layouts {
		other := 0
		for _, x := range all {
			text := strings.NewReplacer("%", x.text, "~", x.low).Replace(y.text)
			got := read(text)
			if matches(strings.ToLower(got), strings.ToLower(x.want)) {
				continue
			}
			other++
			if *show == y.name {
				t.Logf("%s\n got %s\nwant %s", text, got, x.want)
			}
		}
		t.Logf("%-32s %4d said, %3d read otherwise", y.name, len(all), other)
		if 100*other > 21*len(all) {
			t.Errorf("%s: %d of %d sentences are read otherwise, more than 21 %%", y.name, other, len(all))
		}
	}
}

// whenSaid is what is wanted of a sentence's terms where Ann Ellis says it.
func whenSaid(want string) string {
	terms := strings.Split(want, ";")
	for i := range terms {
		x := strings.Split(terms[i], "|")
		if x[2] == "narrator" {
			x[1] = "Ann Ellis"
		}
		x[2] = "quoted"
		terms[i] = strings.Join(x, "|")
	}
	return strings.Join(terms, ";")
}

// lowered is the sentence with a small letter where it begins with no name.
func lowered(an *annotate.Annotator, s string) string {
	ann := an.Annotate(s, clean.Parts(s))
	if t := ann.Tokens[0].Tag; t.IsName() || strings.HasPrefix(s, "I ") {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}
