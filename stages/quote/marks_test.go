package quote

import (
	"strings"
	"testing"

	"epithet/stages/article"
)

// lines makes a part of every line of text, and a sentence of every part.
func lines(text string) *article.Annotation {
	var ann article.Annotation
	at := 0
	for line := range strings.SplitSeq(text, "\n") {
		if line != "" {
			s := article.Span{Start: at, End: at + len(line)}
			ann.Sentences = append(ann.Sentences, article.Sentence{Span: s, Part: len(ann.Parts)})
			ann.Parts = append(ann.Parts, article.Part{Span: s})
		}
		at += len(line) + 1
	}
	return &ann
}

func TestStretches(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"straight", `He said "yes" and "no".`, `"yes"|"no"`},
		{"curly", `He said “yes” and “no”.`, `“yes”|“no”`},
		{"curly, one way round", `”Ja,” sade han. ”Nej.”`, `”Ja,”|”Nej.”`},
		{"low and high", `Er sagte: „Ja“, und „nein“.`, `„Ja“|„nein“`},
		{"low and right", `Powiedział „tak” i „nie”.`, `„tak”|„nie”`},
		{"guillemets", `Il a dit «oui» et « non ».`, `«oui»|« non »`},
		{"guillemets inwards", `Er sagte »ja« und »nein«.`, `»ja«|»nein«`},
		{"doubled single marks", "He said ''yes'' and ``no''.", "''yes''|``no''"},
		{"single curly", `He said ‘yes’ and ‘no’.`, `‘yes’|‘no’`},
		{"single straight", `He said 'yes, sir' and 'no'.`, `'yes, sir'|'no'`},
		{"in bold", `**He said "yes" to 'a vote'** and **"no"** to *'talks'*.`, `"yes"|'a vote'|"no"|'talks'`},
		{"contractions", `It's what they don't say, isn't it? O'Brien's.`, ``},
		{"curly contractions", `It’s what they don’t say, isn’t it? The members’ vote.`, ``},
		{"plural possessive", `The members' vote and the leaders' word.`, ``},
		{"possessive in single marks", `He called 'the members' vote' a sham.`, `'the members' vote'`},
		{"elisions", `Rock 'n' roll of the '90s, 'twas for 'em.`, ``},
		{"curly elisions", `Rock ’n’ roll of the ’90s, ’twas for ’em.`, ``},
		{"single marks before a possessive", `He called it a ‘mess’ of the members’ making.`, `‘mess’`},
		{"speech in single marks", `‘They’re the members’ children,’ she said. ‘It’s the leaders’ fault.’`, `‘They’re the members’ children,’|‘It’s the leaders’ fault.’`},
		{"straight speech in single marks", `'They're the members' children,' she said. 'It's theirs.'`, `'They're the members' children,'|'It's theirs.'`},
		{"speech in single marks goes on", "‘It’s so.’ He left. ‘They said “no”. It’s the members’ fault.\n‘It’s so,’ she said.", `‘It’s so.’|‘They said “no”. It’s the members’ fault.|‘It’s so,’`},
		{"a name with an apostrophe", "‘Abd came.\nNobody else came, ‘as ever’.", `‘as ever’`},
		{"nested single", `"He said 'no' to me," she said.`, `"He said 'no' to me,"`},
		{"nested curly", `“He said ‘no’ to me,” she said.`, `“He said ‘no’ to me,”`},
		{"nested double in single", `‘He said “no” to me,’ she said.`, `‘He said “no” to me,’`},
		{"nested alike", `“He said “no” to me,” she said.`, `“He said “no” to me,”`},
		{"nested end together", `"It is a 'sham'," he said. "So 'no'".`, `"It is a 'sham',"|"So 'no'"`},
		{"three marks", `He said, ''it is 'special''' and left.`, `''it is 'special'''`},
		{"feet and inches", `He is 6'2" tall, on a 12" board.`, ``},
		{"inches in a quotation", `"He is tall," she said of the 6'2" man.`, `"He is tall,"`},
		{"glued before", `He said"yes" and left.`, `"yes"`},
		{"glued after", `"Yes,"he said.`, `"Yes,"`},
		{"dash inside", `"I never—" he said, and "—no".`, `"I never—"|"—no"`},
		{"brackets", `The plan ("a sham") failed.`, `"a sham"`},
		{"ellipsis", `He wrote “…and so on…” again.`, `“…and so on…”`},
		{"empty", `Nothing "" at all.`, ``},
		{"paragraphs", "“One.\n“Two.\n“Three,” he said.\nEnd.", `“One.|“Two.|“Three,”`},
		{"straight paragraphs", "\"One.\n\"Two,\" he said.", `"One.|"Two,"`},
		{"lost closing mark", "He said “yes and left. He came.\nShe said “no”.", `“yes and left. He came.|“no”`},
		{"lost closing mark before another", "He said “yes and “no” too.", `“yes and|“no”`},
		{"lost opening mark", "He said yes” and “no”.", `“no”`},
		{"lost straight closing mark", "He said \"yes and \"no\" too.\nShe \"may\".", `"yes and|"no"|"may"`},
		{"lost straight opening mark", "He said yes, sir\" and \"no\" too.", `"no"`},
	} {
		var f Finder
		var got []string
		for _, s := range f.stretches(test.text, lines(test.text)) {
			got = append(got, s.Of(test.text))
		}
		if g := strings.Join(got, "|"); g != test.want {
			t.Errorf("%s: %s\ngot  %s\nwant %s", test.name, test.text, g, test.want)
		}
	}
}

// A quotation of several paragraphs is continued, one whose mark is lost is not.
func TestStretchesContinue(t *testing.T) {
	text := "“One.\n“Two,” he said.\n“Three.\nFour."
	var f Finder
	all := f.stretches(text, lines(text))
	if len(all) != 3 || !all[0].goesOn || all[0].lost || !all[1].continues || !all[2].lost || all[2].goesOn {
		t.Fatalf("got %+v", all)
	}
}

// So is one in each paragraph between its first and its last.
func TestStretchesContinueThroughout(t *testing.T) {
	text := "She said:\n“One.\n“Two.\n“Three.\n“Four.”"
	var f Finder
	all := f.stretches(text, lines(text))
	if len(all) != 4 {
		t.Fatalf("got %+v", all)
	}
	for i, s := range all {
		if s.continues != (i > 0) || s.goesOn != (i < 3) {
			t.Errorf("paragraph %d: %+v", i, s)
		}
	}
}

// Taking out any one mark changes the stretches of its own part alone, and of
// the one after where that opens with a mark.
func TestLostMark(t *testing.T) {
	const text = "The “first” word, said “Ann”.\n" +
		"She said: “It was so.\n“And so it stayed,” she added. “Always.”\n" +
		"He called it \"a 'fine' mess\" and 'no joke'.\n" +
		"Nobody spoke.\n" +
		"«Oui», he said, of the members’ «vote».\n" +
		"“Last,” he said."
	var f Finder
	whole := spansOf(&f, text)
	for i, r := range text {
		if familyOf(r) == noFamily {
			continue
		}
		n := len(string(r))
		cut := text[:i] + strings.Repeat(" ", n) + text[i+n:]
		part := strings.Count(text[:i], "\n")
		got := spansOf(&f, cut)
		for p := range whole {
			if p < part-1 || p > part+1 {
				if whole[p] != got[p] {
					t.Errorf("mark %q at %d in part %d: part %d changed from %s to %s", r, i, part, p, whole[p], got[p])
				}
			}
		}
	}
}

// spansOf lists the stretches by part.
func spansOf(f *Finder, text string) map[int]string {
	out := map[int]string{}
	for _, s := range f.stretches(text, lines(text)) {
		out[s.part] += s.Of(text) + "|"
	}
	return out
}

func FuzzStretches(f *testing.F) {
	for _, s := range []string{`"a" 'b' “c” ‘d’ «e» „f“`, "“a\n“b”", "''' \"\" ''a''", "6'2\" x 4\"", "’’’‘‘‘“”"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var finder Finder
		end := 0
		for _, s := range finder.stretches(text, lines(text)) {
			if s.Start < end || s.End > len(text) || s.Start >= s.End {
				t.Fatalf("stretch %v after %d of %d", s.Span, end, len(text))
			}
			if !s.Contains(s.inner) || s.inner.Len() == 0 {
				t.Fatalf("inner %v of %v", s.inner, s.Span)
			}
			end = s.End
		}
	})
}
