package quote_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"epithet/stages/annotate"
	"epithet/stages/article"
	"epithet/stages/clean"
	"epithet/stages/quote"
)

// find annotates the text, a paragraph a line, and finds its quotes. The names
// of mentioned, each with its type and id, are catalogue mentions.
func find(text string, mentioned ...[3]string) []article.Quote {
	var parts []article.Part
	at := 0
	for line := range strings.SplitSeq(text, "\n") {
		if strings.TrimSpace(line) != "" {
			parts = append(parts, article.Part{Span: article.Span{Start: at, End: at + len(line)}})
		}
		at += len(line) + 1
	}
	annotator := annotate.New()
	tokens := annotator.Annotate(text, parts)
	var f quote.Finder
	ann := f.Apart(new(article.Annotation), &tokens, text, annotator)
	return f.Find(text, ann, mentions(text, ann, mentioned), nil)
}

func mentions(text string, ann *article.Annotation, names [][3]string) []article.Mention {
	var out []article.Mention
	for _, n := range names {
		for at := 0; ; {
			i := strings.Index(text[at:], n[0])
			if i < 0 {
				break
			}
			m := article.Mention{Span: article.Span{Start: at + i, End: at + i + len(n[0])}, Entity: n[0], Type: n[1], EntityID: n[2]}
			if n[2] == "" {
				m.Method = article.Discovered
			}
			for k, s := range ann.Sentences {
				if s.Contains(m.Span) {
					m.Sent = k
				}
			}
			out = append(out, m)
			at = m.End
		}
	}
	slices.SortFunc(out, func(a, b article.Mention) int { return a.Start - b.Start })
	return out
}

// show writes a quote as kind|speaker|cue|words.
func show(text string, q article.Quote) string {
	return fmt.Sprintf("%s|%s|%s|%s", q.Kind, q.Speaker, q.Cue.Of(text), q.Of(text))
}

// Every text has the quotes of want, a line each, in this order.
func TestFind(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		// Direct quotation and where its cue stands.
		{"cue after", `"The bridge is not safe," the engineer said.`, `direct|engineer|said|"The bridge is not safe,"`},
		{"a second clause", `They called Ann Miller a crook and Ann Miller called them liars.`, `indirect||called|Ann Miller a crook and Ann Miller called them liars
indirect|Ann Miller|called|them liars`},
		{"a name with a small particle", `“This fraud is not the same,” de Blasio said.`, `direct|de Blasio|said|“This fraud is not the same,”`},
		{"a name with a small article", `The war is lost, al-Masri said.`, `indirect|al-Masri|said|The war is lost`},
		{"cue before", `Ann Miller said: "The bridge is not safe."`, `direct|Ann Miller|said|"The bridge is not safe."`},
		{"cue before a comma", `Ann Miller replied, "The bridge is not safe."`, `direct|Ann Miller|replied|"The bridge is not safe."`},
		{"inverted", `“The bridge is not safe,” said Ann Miller.`, `direct|Ann Miller|said|“The bridge is not safe,”`},
		{"inverted with apposition", `“The bridge is not safe,” said Ann Miller, an engineer who built it.`, `direct|Ann Miller|said|“The bridge is not safe,”`},
		{"cue inside", `“The bridge,” said Ann Miller, “is not safe.”`, `direct|Ann Miller|said|“The bridge,”
mixed|Ann Miller|said|“is not safe.”`},
		{"goes on", `“The bridge is not safe,” Miller warned. “It must be closed.”`, `direct|Miller|warned|“The bridge is not safe,”
direct|Miller|warned|“It must be closed.”`},
		{"told somebody", `“The bridge is not safe,” Miller told reporters on Monday.`, `direct|Miller|told|“The bridge is not safe,”`},
		{"he added", "“The bridge is not safe,” Miller said.\n“It must be closed,” he added.", `direct|Miller|said|“The bridge is not safe,”
direct|Miller|added|“It must be closed,”`},
		{"question", `“Is the bridge safe?” Miller asked.`, `direct|Miller|asked|“Is the bridge safe?”`},
		{"statement read", `“The bridge will be closed at once,” read a statement by the council.`, `direct|statement by the council|read|“The bridge will be closed at once,”`},
		{"several paragraphs", "“The bridge is old,” Miller said.\n“It is not safe.\n“It must be closed.”", `direct|Miller|said|“The bridge is old,”
direct|Miller||“It is not safe.
direct|Miller||“It must be closed.”`},
		{"for X", `For Ann Miller, the bridge "looks less like a road than a very long trap."`, `indirect|Ann Miller||the bridge "looks less like a road than a very long trap."
mixed|Ann Miller||"looks less like a road than a very long trap."`},
		{"single marks", `'The bridge is not safe,' said Ann Miller.`, `direct|Ann Miller|said|'The bridge is not safe,'`},
		{"guillemets", `«The bridge is not safe», said Ann Miller.`, `direct|Ann Miller|said|«The bridge is not safe»`},
		{"participle", `Miller closed the bridge, calling it “a trap”.`, `indirect|Miller|calling|it “a trap”
mixed|Miller|calling|“a trap”`},
		{"adding that", `“The bridge is old,” Miller said, adding that it should be closed.`, `direct|Miller|said|“The bridge is old,”
indirect|Miller|adding|that it should be closed`},
		{"relative", `Miller, who said the bridge was unsafe, resigned.`, `indirect|Miller|said|the bridge was unsafe`},
		{"relative of two verbs", `The mayor met Ann Miller, who was polite and said the bridge was unsafe.`, `indirect|Ann Miller|said|the bridge was unsafe`},
		{"thinking of doing", `If they are thinking of closing it, the bridge is unsafe.`, ``},
		{"subject with apposition", `Ann Miller, an engineer, said the bridge was unsafe.`, `indirect|Ann Miller|said|the bridge was unsafe`},
		{"examples", `Many engineers, including Ann Miller and Bob Jones, denounced the “death trap” again.`, `indirect|Many engineers|denounced|the “death trap” again
mixed|Many engineers|denounced|“death trap”`},
		// Mixed quotation.
		{"mixed in a clause", `Miller said the bridge was “not safe at all”.`, `indirect|Miller|said|the bridge was “not safe at all”
mixed|Miller|said|“not safe at all”`},
		{"as X notes", `As one engineer notes, the bridge is a “trap”.`, `indirect|one engineer|notes|the bridge is a “trap”
mixed|one engineer|notes|“trap”`},
		{"naming", `Miller branded the bridge a “trap”.`, `indirect|Miller|branded|the bridge a “trap”
mixed|Miller|branded|“trap”`},
		{"described as", `Miller described the bridge as “a trap”.`, `indirect|Miller|described|the bridge as “a trap”
mixed|Miller|described|“a trap”`},
		{"passive naming", `The bridge was called “a trap” by engineers.`, `indirect|engineers|called|The bridge
mixed|engineers|called|“a trap”`},
		{"reduced passive", `The bridge, a place once branded a “trap” by engineers, was closed.`, `indirect|engineers|branded|a place
indirect|engineers|branded|a “trap”
mixed|engineers|branded|“trap”`},
		{"in the words of", `In the words of Ann Miller, the bridge is “a trap”.`, `indirect|Ann Miller|words|the bridge is “a trap”
mixed|Ann Miller|words|“a trap”`},
		{"warning of", `The council told drivers to keep away, warning of “a trap”.`, `mixed|council|warning|“a trap”`},
		{"colon", `Engineers are clear: the bridge is “a trap”.`, `indirect|Engineers||the bridge is “a trap”
mixed|Engineers||“a trap”`},
		// Nobody's words.
		{"scare", `The so-called “experts” closed the bridge.`, `scare|||“experts”`},
		{"scare alone", `From the gate, a bus took us into the “city”.`, `scare|||“city”`},
		{"name", `The group "Safe Roads" closed the bridge.`, `name|||"Safe Roads"`},
		{"film", `She starred in “The Long Bridge” last year.`, `name|||“The Long Bridge”`},
		{"means", `Its name means "people of the water."`, `name|||"people of the water."`},
		{"slogan", `A podium was emblazoned with “SAVE THE BRIDGE”.`, `indirect||emblazoned|A podium
mixed||emblazoned|“SAVE THE BRIDGE”`},
		{"sign", `A sign reads “Danger of death”.`, `mixed|sign|reads|“Danger of death”`},
		{"who holds the sign", `Two students held up a large banner that read “Save the bridge”.`, `mixed|Two students|read|“Save the bridge”`},
		{"graffiti", `Black graffiti scars the wall: “DOWN WITH THE BRIDGE”.`, `mixed|||“DOWN WITH THE BRIDGE”`},
		// Indirect speech.
		{"said that", `Miller said that the bridge was unsafe.`, `indirect|Miller|said|that the bridge was unsafe`},
		{"denies", `The council denies the charge.`, `indirect|council|denies|the charge`},
		{"according to first", `According to Ann Miller, the bridge is unsafe.`, `indirect|Ann Miller|According|the bridge is unsafe`},
		{"according to last", `The bridge is unsafe, according to Ann Miller.`, `indirect|Ann Miller|according|The bridge is unsafe`},
		{"according to after and", `It fell, and, according to Ann Miller, nobody was hurt.`, `indirect|Ann Miller|according|nobody was hurt`},
		{"believes", `Miller believes the bridge is unsafe.`, `indirect|Miller|believes|the bridge is unsafe`},
		{"fears", `Miller fears that the bridge is unsafe.`, `indirect|Miller|fears|that the bridge is unsafe`},
		{"allegation", `Miller's allegation that the bridge is unsafe surprised nobody.`, `indirect|Miller|allegation|that the bridge is unsafe surprised nobody`},
		{"accused", `Miller accused the council of hiding the truth.`, `indirect|Miller|accused|the council of hiding the truth`},
		{"promised to", `The council promised to close the bridge.`, `indirect|council|promised|to close the bridge`},
		{"refused to", `The council refused to close the bridge.`, `indirect|council|refused|to close the bridge`},
		{"urged to", `Miller urged the council to close the bridge.`, `indirect|Miller|urged|the council to close the bridge`},
		{"called for", `Miller called for a new bridge.`, `indirect|Miller|called|a new bridge`},
		{"asked whether", `Miller asked the council whether the bridge was safe.`, `indirect|Miller|asked|whether the bridge was safe`},
		{"clause before", `The bridge is unsafe, Miller said.`, `indirect|Miller|said|The bridge is unsafe`},
		{"time between", `Miller said on Monday that the bridge was unsafe.`, `indirect|Miller|said|that the bridge was unsafe`},
		{"second verb", `Miller criticised the council and called the bridge a trap.`, `indirect|Miller|criticised|the council
indirect|Miller|called|the bridge a trap`},
		{"while", `While Miller claims that the bridge is safe, experts disagree.`, `indirect|Miller|claims|that the bridge is safe`},
		{"reporting passive", `Miller was told that the bridge was unsafe.`, `indirect||told|that the bridge was unsafe`},
		{"inside a quotation", `“The mayor told us that the bridge was a trap,” said Ann Miller.`, `direct|Ann Miller|said|“The mayor told us that the bridge was a trap,”
indirect|mayor|told|that the bridge was a trap`},
		{"rejects as", `Miller sued over the crash, a charge the council rejects as “baseless”.`, `indirect|council|rejects|as “baseless”
mixed|council|rejects|“baseless”`},
		{"what critics call", `What critics call a “trap” was closed in May.`, `indirect|critics|call|a “trap”
mixed|critics|call|“trap”`},
		{"see as", `Miller, whom many see as a “traitor”, resigned.`, `indirect|many|see|as a “traitor”
mixed|many|see|“traitor”`},
		{"each branding", `Both sides met, each branding the other “criminals”.`, `indirect|each|branding|the other “criminals”
mixed|each|branding|“criminals”`},
		{"titled", `The film, titled “The Last Bridge”, was banned.`, `name|||“The Last Bridge”`},
		{"comma after the mark", `"The bridge is not safe", the engineer insists.`, `direct|engineer|insists|"The bridge is not safe"`},
		{"described by", `Engineers read the report – described by one as “a whitewash” – and left.`, `indirect|one|described|as “a whitewash”
mixed|one|described|“a whitewash”`},
		{"as they call it", `The bridge, or “the trap” as drivers call it, was closed.`, `mixed|drivers|call|“the trap”`},
		{"insisted on a day", `Miller insisted on Tuesday there was no danger.`, `indirect|Miller|insisted|there was no danger`},
		{"after a semicolon", `"We'll see," Miller said; "it's early."`, `direct|Miller|said|"We'll see,"
mixed|Miller|said|"it's early."`},
		{"report found", `“The attack,” the report found, “was planned.”`, `direct|report|found|“The attack,”
mixed|report|found|“was planned.”`},
		{"citing", `The council, citing two engineers, said the bridge was unsafe.`, `indirect|council|citing|two engineers
indirect|council|said|the bridge was unsafe`},
		{"aside after the cue", `"No one," she said, her voice breaking, "came to help us."`, `direct||said|"No one,"
mixed||said|"came to help us."`},
		{"speech in single marks over paragraphs", "‘It’s old,’ Miller said. ‘The members’ bridge is not safe.\n‘They told us “no”. It’s the leaders’ fault.’", `direct|Miller|said|‘It’s old,’
direct|Miller|said|‘The members’ bridge is not safe.
direct|Miller|said|‘They told us “no”. It’s the leaders’ fault.’
indirect||told|no`},
		{"within single marks", "'They call it a trap,' Miller said. 'People say it's old.'", `direct|Miller|said|'They call it a trap,'
indirect||call|it a trap
direct|Miller|said|'People say it's old.'
indirect|People|say|it's old`},
		{"closing mark lost while the speaker talks on", "“It is old,” Miller said. “It is bad. It is not safe.\nThe council met.", `direct|Miller|said|“It is old,”
direct|Miller|said|“It is bad. It is not safe.`},
		{"within a clause without verb", `For six years, Miller said, the bridge had stood.`, `indirect|Miller|said|For six years
indirect|Miller|said|the bridge had stood`},
		{"between subject and verb", `The bridge, Miller said, would fall.`, `indirect|Miller|said|The bridge
indirect|Miller|said|would fall`},
		{"announced by", `The bridge is closed, it was announced by the council.`, `indirect|council|announced|The bridge is closed`},
		{"aside before that", `Miller told the council, which met in May, that the bridge was a “trap”.`, `indirect|Miller|told|that the bridge was a “trap”
mixed|Miller|told|“trap”`},
		{"series", `The paper, radio, and council called the bridge a trap.`, `indirect|paper, radio, and council|called|the bridge a trap`},
		{"series after a date", `From 1997 to 2013, the EU, UK, US, and Canada branded the bridge a trap.`, `indirect|EU, UK, US, and Canada|branded|the bridge a trap`},
		{"subject with a clause about its members", `Miller turned on the charity, three of whose members drove there, calling it a “sham”.`, `indirect|Miller|calling|it a “sham”
mixed|Miller|calling|“sham”`},
		{"office after the name", `Ann Miller, chief executive of the council, which owns the bridge, said it was safe.`, `indirect|Ann Miller|said|it was safe`},
		{"aside with an aside", `Ann Miller, an engineer whose work was cited, to her regret, by both sides, says that the bridge is safe.`, `indirect|Ann Miller|says|that the bridge is safe`},
		{"name after the office", `The bishop of Harrowby, Tom Hale, said that the bridge was safe.`, `indirect|Tom Hale|said|that the bridge was safe`},
		{"past tense taken for a participle", `Its head, Ann Miller, a former driver, described Jones as “a thief”.`, `indirect|Ann Miller|described|Jones as “a thief”
mixed|Ann Miller|described|“a thief”`},
		{"a thing that is clear", `But one fact is clear: the bridge is a trap.`, ``},
		{"afterwards", `Ann Miller, 39, said afterwards that it was safe.`, `indirect|Ann Miller|said|that it was safe`},
		{"presented as", `Papers amplify the claims, presenting the bridge as a “trap”.`, `indirect|Papers|presenting|the bridge as a “trap”
mixed|Papers|presenting|“trap”`},
		{"infinitive", `Miller wanted to call the bridge a trap.`, ``},
		{"infinitive with a quotation", `Miller went so far as to call the bridge “a trap”.`, `indirect|Miller|call|the bridge “a trap”
mixed|Miller|call|“a trap”`},
		{"no cue, no mark", `The bridge was closed in May after heavy rain.`, ``},
		{"party and state", `Anna Smith, D-Calif., said the bridge was old.`, `indirect|Anna Smith|said|the bridge was old`},
		{"party, state and more", `Anna Smith, R-New Haven, who built it, said that the bridge was old.`, `indirect|Anna Smith|said|that the bridge was old`},
		{"day before the verb", `The council Monday said the bridge was old.`, `indirect|council|said|the bridge was old`},
		{"from where, and what", `Ann Miller, of New Mexico, chairman of the council, told reporters recently, “The bridge is old.”`, `direct|Ann Miller|told|“The bridge is old.”`},
		{"body and office before a name", `Weber said it was “old,” while Acme Foundation executive Ann Miller called it “a trap” by a “baby.”`, `indirect|Weber|said|it was “old,” while Acme Foundation executive Ann Miller called it “a trap” by a “baby.”
mixed|Weber|said|“old,”
indirect|Ann Miller|called|it “a trap” by a “baby.”
mixed|Ann Miller|called|“a trap”
mixed|Ann Miller|called|“baby.”`},
		{"brackets before an apposition", `Anna Smith (D-Calif.), also a lawyer on the council, said the bridge was old.`, `indirect|Anna Smith|said|the bridge was old`},
		{"brackets before a relative clause", `Anna Smith (R-Texas), who built it, said that the bridge was old.`, `indirect|Anna Smith|said|that the bridge was old`},
		{"brackets before a noun phrase", `Anna Smith (Rome), the mayor, said that the bridge was old.`, `indirect|Anna Smith|said|that the bridge was old`},
		{"day behind the source", `The bridge was old, according to a council report published late on Monday.`, `indirect|council report|according|The bridge was old`},
		{"day behind a bracket", `Miller (Rome) on Monday said that the bridge was old.`, `indirect|Miller|said|that the bridge was old`},
		{"pronoun and verb in one", `The mayors wept. They've said that the bridge was old.`, `indirect|mayors|said|that the bridge was old`},
		{"what shows", `The bridge fell. This suggests that the bridge was old.`, ``},
		{"a time", `He wept and this week showed that the bridge was old.`, ``},
		{"participle before a noun", `An opposing idea makes the other stronger.`, ``},
	} {
		var got []string
		for _, q := range find(test.text) {
			got = append(got, show(test.text, q))
		}
		if g := strings.Join(got, "\n"); g != test.want {
			t.Errorf("%s: %s\ngot\n%s\nwant\n%s", test.name, test.text, g, test.want)
		}
	}
}

// Speakers by mentions: entities, roles, pronouns and descriptions.
func TestSpeaker(t *testing.T) {
	miller := [3]string{"Ann Miller", "person", "miller"}
	jones := [3]string{"Bob Jones", "person", "jones"}
	surname := [3]string{"Jones", "person", "jones"}
	council := [3]string{"Bridge Council", "organisation", "council"}
	norland := [3]string{"Norland", "state", "norland"}
	stranger := [3]string{"Carl Weber", "person", ""}
	for _, test := range []struct {
		name, text string
		mentioned  [][3]string
		want       []string // the speakers of all quotes but scare quotes and names
	}{
		{"listed person", `“It is old,” said Ann Miller.`, [][3]string{miller}, []string{"miller"}},
		{"listed after title", `“It is old,” said chief engineer Ann Miller.`, [][3]string{miller}, []string{"miller"}},
		{"discovered person", `“It is old,” said Carl Weber.`, [][3]string{stranger}, []string{"Carl Weber"}},
		{"spokesman of a body", `“It is old,” said a spokesman for the Bridge Council.`, [][3]string{council}, []string{"council"}},
		{"body's spokeswoman", `“It is old,” the Bridge Council's spokeswoman said.`, [][3]string{council}, []string{"council"}},
		{"named in apposition", `The council's chief, Ann Miller, said it was old.`, [][3]string{miller}, []string{"miller"}},
		{"not a role", `“It is old,” said many Norland observers.`, [][3]string{norland}, []string{"many Norland observers"}},
		{"listed name that is an adverb", `Together said it was old.`, [][3]string{{"Together", "organisation", "together"}}, []string{"together"}},
		{"state", `Norland says it is old.`, [][3]string{norland}, []string{"norland"}},
		{"two of them", `Ann Miller and Bob Jones said it was old.`, [][3]string{miller, jones}, []string{"Ann Miller and Bob Jones"}},
		{"she", "Ann Miller built it.\n“It is old,” she said.", [][3]string{miller}, []string{"miller"}},
		{"he, last speaker", "“It is old,” Bob Jones said.\n“It is bad,” he said.", [][3]string{jones}, []string{"jones", "jones"}},
		{"subject of the sentence before", "Bob Jones met Carl Weber. “It is old,” he said.", [][3]string{jones, stranger}, []string{"jones"}},
		{"he, unnamed", "The man from the council has a dog. “It is old,” he said.", nil, []string{"man from the council"}},
		{"he, named after his office", "The mayor, Mr Bob Jones, came back.\n“It is old,” he said.", [][3]string{jones}, []string{"jones"}},
		{"she, not who was mentioned in passing", "Ann Miller walked on with Bob Jones.\n“It is old,” she said.",
			[][3]string{miller, jones}, []string{"miller"}},
		{"he, not another's grandmother", "Bob Jones came, according to her grandmother.\n“It is old,” he said.",
			[][3]string{jones}, []string{"her grandmother", "jones"}},
		{"by description", "Bob Jones flew in. “It is old,” the young farmer said.", [][3]string{jones}, []string{"jones"}},
		{"quotation after whom a paragraph is about",
			"“It is old,” said Ann Miller.\nBob Jones came by boat.\n“It will not fall, and I know why.”",
			[][3]string{miller, jones}, []string{"miller", "jones"}},
		{"by title", "Colonel Bob Jones met Carl Weber. Carl Weber left. “It is old,” the colonel said.",
			[][3]string{jones, stranger}, []string{"jones"}},
		{"by an office set beside the name",
			"Bob Jones, a retired colonel, met Carl Weber. Carl Weber left. “It is old,” the colonel said.",
			[][3]string{jones, stranger}, []string{"jones"}},
		{"by a title with a capital", "Mufti Bob Jones met Carl Weber. Carl Weber left. It was old, the Mufti said.",
			[][3]string{jones, stranger}, []string{"jones"}},
		{"after a relative clause",
			"Ann Miller, whose father came back from Rome weighing little, and who has a right to speak, told reporters that it was old.",
			[][3]string{miller}, []string{"miller"}},
		{"in a relative clause, after an adverbial", "Ann Miller, who in the spring had said that it was old, left.",
			[][3]string{miller}, []string{"miller"}},
		{"who was reached", "A farmer reached by telephone said that it was old.", nil, []string{"farmer"}},
		{"told to", "Both were told by the minister, Ann Miller, to “keep their tears for the old bridge”.", [][3]string{miller}, []string{"miller"}},
		{"an apposition before its relative clause", "The Bridge Council, a body that said that it was old, met.",
			[][3]string{council}, []string{"council"}},
		{"letter", "The Bridge Council sent a letter calling it “an old and ugly bridge”.", [][3]string{council}, []string{"council", "council"}},
		{"courage", "Ann Miller had the courage to call it “an old and ugly bridge”.", [][3]string{miller}, []string{"miller", "miller"}},
		{"another institution", "The Bridge Council met. The court said it was old.", [][3]string{council}, []string{"court"}},
		{"named again by a part", "The Bridge Council met Norland Railways. The council said it was old.",
			[][3]string{council, {"Norland Railways", "organisation", "railways"}}, []string{"council"}},
		{"itself", "The Bridge Council itself said it was old.", [][3]string{council}, []string{"council"}},
		{"place between name and colon", "Ann Miller, on the steps: “It was old, and we are glad that it is gone.”",
			[][3]string{miller}, []string{"miller"}},
		{"another's office", "Bob Jones resigned. “It is old,” the prosecutor said.", [][3]string{jones}, []string{"prosecutor"}},
		{"she, not a lord", "Ann Miller met Mr Justice Weber. It was closed, and then she said that it was old.",
			[][3]string{miller, {"Weber", "person", ""}}, []string{"miller"}},
		{"a clause set between commas", "Bob Jones spoke. The bridge, the council continued, is old.", [][3]string{jones},
			[]string{"council", "council"}},
		{"a name that somebody uses", "The wreck, as Bob Jones calls it, is old.", [][3]string{jones}, []string{"jones"}},
		{"the group", "The Bridge Council met. The group said it was old.", [][3]string{council}, []string{"council"}},
		{"the minister", "Bob Jones resigned. The minister said it was old.", [][3]string{jones}, []string{"jones"}},
		{"a letter's writer", "Nobody came.\n\nBob Jones, Leeds\n\nThe minister said it was old.", [][3]string{jones}, []string{"minister"}},
		{"it", "The Bridge Council met on Monday. It said the bridge was old.", [][3]string{council}, []string{"council"}},
		{"his", "Bob Jones resigned. His claim that the bridge is old is true.", [][3]string{jones}, []string{"jones"}},
		{"whom a caption names", "“It is old,” said Ann Miller.\n“It is bad,” she said.", [][3]string{miller, surname}, []string{"miller", "miller"}},
		{"possessive", `Norland's claim that the bridge is old is true.`, [][3]string{norland}, []string{"norland"}},
		{"statement", "Norland condemned the attack.\n“We will act, and soon, against them,” read a statement.",
			[][3]string{norland}, []string{"norland", "norland"}},
	} {
		var got []string
		for _, q := range find(test.text, test.mentioned...) {
			if q.Kind != article.Scare && q.Kind != article.Name {
				got = append(got, q.Speaker.String())
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %s: got %q, want %q", test.name, test.text, got, test.want)
		}
	}
}

// A sentence without any mark or cue word gets no quote, wherever it stands.
func TestPlainSentences(t *testing.T) {
	plain := []string{
		"The bridge was closed in May after heavy rain.",
		"Two lorries stood on the southern bank for a week.",
		"It is 300 metres long, the workers' pride, and don't forget the '90s paint.",
		"Nobody was there.",
	}
	loud := `Miller said: “It is old.” He called it “a trap”.`
	for _, s := range plain {
		for _, text := range []string{s, loud + "\n" + s, s + "\n" + loud, s + " " + loud} {
			from := strings.Index(text, s)
			for _, q := range find(text) {
				if q.Start < from+len(s) && q.End > from {
					t.Errorf("%q: %s", text, show(text, q))
				}
			}
		}
	}
}

// One lost quotation mark changes the kinds and spans of quotes near the loss
// alone: in its own paragraph and the next.
func TestLostMarkNearby(t *testing.T) {
	const text = "“The bridge is old,” said Ann Miller. “It will fall.”\n" +
		"The council denied the “absurd” charge.\n" +
		"It was built long ago, as Miller noted: “Nobody alive has seen it new.”\n" +
		"“And so,” she added, “it must go.”\n" +
		"The so-called “experts” of the council disagreed.\n" +
		"“We like it,” they said."
	whole := byPart(text, text)
	if len(whole) != 6 {
		t.Fatalf("quotes in %d paragraphs, want 6", len(whole))
	}
	for i, r := range text {
		if r != '“' && r != '”' {
			continue
		}
		n := utf8.RuneLen(r)
		cut := byPart(text, text[:i]+strings.Repeat(" ", n)+text[i+n:])
		at := strings.Count(text[:i], "\n")
		for p, want := range whole {
			if (p < at || p > at+1) && cut[p] != want {
				t.Errorf("mark at %d of paragraph %d lost: paragraph %d has %s, want %s", i, at, p, cut[p], want)
			}
		}
	}
}

func byPart(original, text string) map[int]string {
	out := map[int]string{}
	for _, q := range find(text) {
		out[strings.Count(original[:q.Start], "\n")] += fmt.Sprint(q.Kind, q.Span)
	}
	return out
}

// check reports what every result must fulfil.
func check(t *testing.T, text string, quotes []article.Quote) {
	t.Helper()
	valid := func(s article.Span) bool {
		return 0 <= s.Start && s.Start <= s.End && s.End <= len(text) && utf8.ValidString(text[s.Start:s.End])
	}
	for i, q := range quotes {
		if !valid(q.Span) || q.Len() == 0 || !valid(q.Cue) || !valid(q.Source) || !valid(q.Report) || !valid(q.Speaker.Span) {
			t.Fatalf("quote %d: bad span in %+v of %q", i, q, text)
		}
		if q.Continues >= len(quotes) || q.Continues == i || q.Continues < -1 {
			t.Fatalf("quote %d continues %d of %d", i, q.Continues, len(quotes))
		}
		if q.Rule == "" {
			t.Fatalf("quote %d has no rule: %+v", i, q)
		}
		if i > 0 && (quotes[i-1].Start > q.Start || quotes[i-1].Start == q.Start && quotes[i-1].End < q.End) {
			t.Fatalf("quotes %d and %d are out of order in %q", i-1, i, text)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		`“The bridge is old,” said Ann Miller, an engineer. “It will fall.”`,
		"Q: Is it?\nA: I think so.\nQ: Why?\nA: We know.",
		`As X notes, "a 'b' c", according to Y's claim that Z, who said “d`,
		"said said said, he said, saying that said",
		"The ABC, calling it \"it\", (which was called), said by — and, or: “",
		"“The bridge is old.”\n  – Ann Miller, The Herald\nIt fell. — Bob Jones (@bob) May 1, 2020",
		"Ann Miller spoke.\nMILLER: It is old.\nThe judges wrote:\nThe bridge over the river was old and nobody had mended it.",
		"President Miller sent a letter, signed by Jones, to the former president. “It fell,” the letter said. “No,” the president said.",
	} {
		f.Add(s)
	}
	annotator := annotate.New()
	var finder quote.Finder
	var got []article.Quote
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "")
		ann := annotator.Annotate(text, clean.Parts(text))
		mentions := named(text, &ann)
		got = finder.Find(text, &ann, mentions, got)
		check(t, text, got)
		var fresh quote.Finder
		if again := fresh.Find(text, &ann, mentions, nil); !slices.Equal(got, again) {
			t.Fatalf("a used finder and a fresh one differ on %q", text)
		}
	})
}

// named takes each word that is tagged as a name for one, of a person, body, state or
// medium by turns.
func named(text string, ann *article.Annotation) []article.Mention {
	var out []article.Mention
	types := [...]string{"person", "organisation", "person", "state", "media", "place"}
	for i := range ann.Tokens {
		t := &ann.Tokens[i]
		if !t.Tag.IsName() {
			continue
		}
		n := len(out)
		m := article.Mention{Span: t.Span, Sent: int(t.Sent), Entity: t.Of(text), EntityID: strings.ToLower(t.Of(text)), Type: types[n%len(types)]}
		if n%2 == 1 {
			m.Method = article.Discovered
		}
		out = append(out, m)
	}
	return out
}

// Time is linear in text without end, of marks or of cue words.
func BenchmarkWorst(b *testing.B) {
	for _, unit := range []string{`"`, `“`, `'`, "said ", "he said, ", "“a” ", "X, who said, ", "(", "of a ", "“a”\u00a0"} {
		for _, size := range []int{10_000, 100_000} {
			text := strings.Repeat(unit, size/len(unit))
			ann := annotate.New().Annotate(text, []article.Part{{Span: article.Span{End: len(text)}}})
			b.Run(fmt.Sprintf("%q/%d", unit, size), func(b *testing.B) {
				var f quote.Finder
				var dst []article.Quote
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					dst = f.Find(text, &ann, nil, dst)
				}
			})
		}
	}
}

func BenchmarkFind(b *testing.B) {
	bench := os.Getenv("EPITHET_BENCH")
	if bench == "" {
		b.Skip("EPITHET_BENCH is unset: no benchmark data")
	}
	texts := newsTexts(b, bench, 400)
	annotator := annotate.New()
	anns := make([]article.Annotation, len(texts))
	tokens, bytes := 0, 0
	for i, text := range texts {
		anns[i] = annotator.Annotate(text, clean.Parts(text))
		tokens += len(anns[i].Tokens)
		bytes += len(text)
	}
	var f quote.Finder
	var dst []article.Quote
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		for i, text := range texts {
			dst = f.Find(text, &anns[i], nil, dst)
		}
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
