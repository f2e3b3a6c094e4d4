package quote_test

import (
	"slices"
	"strings"
	"testing"

	"epithet/stages/article"
)

// Who "he", "she" and "it" are, whose words go on, and names beside titles and
// ages.
func TestWhoSpeaks(t *testing.T) {
	miller := [3]string{"Ann Miller", "person", "miller"}
	jones := [3]string{"Bob Jones", "person", "jones"}
	weber := [3]string{"Carl Weber", "person", ""}
	council := [3]string{"Bridge Council", "organisation", "council"}
	for _, test := range []struct {
		name, text string
		mentioned  [][3]string
		want       string // the speaker of the last quotation in marks
	}{
		{"what is reported within", "Ann Miller told us that they had called it a ruin. “It is old,” she said.", [][3]string{miller}, "miller"},
		{"reported with another", "Ann Miller said that Bob Jones had denied it. “It is old, all of it.”", [][3]string{miller, jones}, "miller"},
		{"on from a pronoun", "Ann Miller came by boat. She had believed Bob Jones to be honest. “It is old,” she said.",
			[][3]string{miller, jones}, "miller"},
		{"on from a pronoun, after another", "Bob Jones came by boat. He likes Carl Weber. “It is old,” he said.",
			[][3]string{jones, weber}, "jones"},
		{"a clause before the name", "Bob Jones left. When he asked, Carl Weber nodded. “It is old,” he said.",
			[][3]string{jones, weber}, "Carl Weber"},
		{"on from an office of somebody's",
			"The chairman of the county's farmers, Carl Weber, came by boat. “It is old,” he said.", [][3]string{weber},
			"Carl Weber"},
		{"on after an apposition", "We heard from Carl Weber, the site manager, who wept. He said it was “old and very ugly”.",
			[][3]string{weber}, "Carl Weber"},
		{"one of unknown sex", "A local resident told us that it had been quiet. “It is old,” they said.", nil, "local resident"},
		{"members before",
			"Ann Miller saw the Bridge Council. Its members left it. For years, they called themselves “old and very ugly”.",
			[][3]string{miller, council}, "council"},
		{"his mother", "His mother says that he left. “It is old,” she said.", nil, "His mother"},
		{"her lawyer", "Ann Miller came. Her lawyer said that it was old. “I like it,” she said.", [][3]string{miller}, "miller"},
		{"who has spoken in a relative clause",
			"A teacher from the coast who asked not to be named said that it was new. “It is old,” she said.", nil,
			"teacher from the coast"},
		{"two relative clauses", "A teacher who has seen it, and who asked not to be named, said that it was “old and very ugly”.", nil, "teacher"},
		{"listed person after an office", "The Bridge Council's chief, Ann Miller, said that it was “old and very ugly”.",
			[][3]string{council, miller}, "miller"},
		{"listed person in parentheses", "The chief (Ann Miller) said that it was “old and very ugly”.", [][3]string{miller}, "miller"},
		{"unlisted person after an office", "The Bridge Council's chief, Carl Weber, said that it was “old and very ugly”.",
			[][3]string{council, weber}, "council"},
		{"age and town", "Carl Weber, 66, from the coast, said: “It is old.”", [][3]string{weber}, "Carl Weber"},
		{"age of who is accused", "Ann Miller accused Carl Weber, 41, of “spreading very old lies”.", [][3]string{miller, weber}, "miller"},
		{"letters after a name", "Carl Weber KC told jurors that it was new. “It is old.”", [][3]string{weber}, "Carl Weber"},
		{"complaint with somebody",
			"Ann Miller filed a complaint with the public prosecutor accusing Carl Weber of “spreading very old lies”.",
			[][3]string{miller, weber}, "miller"},
		{"list in an apposition",
			"Ann Miller, a lawyer known for cases against singers, dancers and actors, called it “old and very ugly”.",
			[][3]string{miller}, "miller"},
		{"it was time to", "Ann Miller said that it was time to ask whether it was “old and very ugly”.", [][3]string{miller}, "miller"},
		{"a name that stands but once", "Ann Miller came. Edna, a cook, does not like her. “It is old,” she says.", [][3]string{miller}, "Edna"},
		{"a cousin", "My cousin Alou, who is twenty, likes Bob Jones. “It is old,” he told me.", [][3]string{jones}, "Alou"},
		{"celebrated", "Ann Miller said that it was new. The Bridge Council celebrated “the end of a very ugly bridge”.",
			[][3]string{miller, council}, "council"},
		{"what it called", "The Bridge Council attributed the fall to what it called “decades of very ugly work”.", [][3]string{council}, "council"},
		{"a verb that looks like a noun", "Carl Weber comments: “It is old.”", [][3]string{weber}, "Carl Weber"},
		{"a verb that looks like a noun, behind the quotation", "Ann Miller came. “It is old,” her sister shrugs.",
			[][3]string{miller}, "her sister"},
		{"the same of a name", "Ann Miller came. “It is old,” Carl Weber grins. “It is ours.”", [][3]string{miller, weber}, "Carl Weber"},
		{"the same of a pronoun", "Ann Miller came. “It is old,” she whispers.", [][3]string{miller}, "miller"},
		{"the same before a colon", "Ann Miller came. In a letter to us, a retired teacher writes: “It is old.”",
			[][3]string{miller}, "retired teacher"},
		{"the same of an editor", "On page three, an editor notes: “It is old.”", nil, "editor"},
		{"an age and a relative clause", "The 71-year-old, who built the bridge, told the judge: “It is old.”", nil, "71-year-old"},
		{"the accused and a relative clause", "The accused, who built the bridge, told the judge: “It is old.”", nil, "accused"},
		{"the same over an apposition", "Ann Miller met Carl Weber. Bob Jones, a lawyer, counters: “It is old.”",
			[][3]string{miller, weber, jones}, "jones"},
		{"whose answer", "Ann Miller met Carl Weber. Bob Jones's answer came at once: “It is old.”", [][3]string{miller, weber, jones}, "jones"},
		{"whose answer, with of", "Ann Miller came. The response of the Bridge Council came on Monday: “It is old.”",
			[][3]string{miller, council}, "council"},
		{"whose position", "Ann Miller came. The Bridge Council's position was clear: “It is old.”", [][3]string{miller, council}, "council"},
		{"a time in a relative clause",
			"The Bridge Council, which until January called Bob Jones “old and very ugly”, has moved.",
			[][3]string{council, jones}, "council"},
		{"from somebody", "We have a text here from Carl Weber in Paris: “It is old.”", [][3]string{weber}, "Carl Weber"},
		{"somebody from a town", "Carl Weber, from the coast: “It is old.”", [][3]string{weber}, "Carl Weber"},
		{"what somebody is not",
			"Ann Miller met Carl Weber. Her client was neither a spy nor a nationalist. “It is old,” he said.",
			[][3]string{miller, weber}, "Carl Weber"},
		{"the woman was", "The woman with the red hat was Ann Miller. “It is old,” she said.", [][3]string{miller}, "miller"},
		{"they, in a place", "Bob Jones left. The boys on the pavement raised their fists. “It is old!” they shouted.",
			[][3]string{jones}, "boys on the pavement"},
		{"a man in a coat in Paris", "There is a man in a coat in Paris calling it “old and very ugly”.", nil, "man in a coat in Paris"},
		{"the second clause", "When the third of them said yes, people in the gallery threw coins and shouted “it is old”.",
			nil, "people in the gallery"},
		{"name before its apposition", "Edna, a teacher from the coast who asked for coffee, said that it was “old and very ugly”.", nil, "Edna"},
		{"its secretary with a name",
			"The Bridge Council met. Its secretary, retired dentist Carl Weber, told us: “It is old.”",
			[][3]string{council, weber}, "council"},
		{"that some of those people", "It is telling that some of those people said it was “old and very ugly”.", nil, "some of those people"},
		{"broadcaster spoke of", "One broadcaster spoke of “very ugly bridges”.", nil, "One broadcaster"},
		{"a clause between whom and what",
			"Ann Miller has called Bob Jones, who led the troops in the war, the “butcher of the bridge”.",
			[][3]string{miller, jones}, "miller"},
		{"the papers called her", "“Mother of the bridge”, the weeklies called her.", nil, "weeklies"},
		{"a body beside its noun",
			"The planning body, the Bridge Council, last year classified the road, Sea Lane, as “very ugly and old”.",
			[][3]string{council}, "council"},
		{"posed", "“Who is old here?” posed Ann Miller.", [][3]string{miller}, "miller"},
	} {
		got := ""
		for _, q := range slices.Backward(find(test.text, test.mentioned...)) {
			if q.Kind == article.Direct || q.Kind == article.Mixed {
				got = q.Speaker.String()
				break
			}
		}
		if got != test.want {
			t.Errorf("%s: %s: got %q, want %q", test.name, test.text, got, test.want)
		}
	}
}

// A pronoun reaches back over sentences that go on with it, but not without end.
func TestPronounsReachBack(t *testing.T) {
	for n, want := range map[int]string{1: "man", 40: "man", 400: ""} {
		text := "A man arrived. " + strings.Repeat("He laughed. ", n) + "He said that it was over."
		got := find(text)
		if len(got) != 1 || got[0].Speaker.Words != want {
			t.Errorf("%d sentences between: %+v, want the speaker %q", n, got, want)
		}
	}
}
