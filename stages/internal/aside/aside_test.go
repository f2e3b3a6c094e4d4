package aside

import (
	"strings"
	"testing"

	"epithet/stages/annotate"
	"epithet/stages/clean"
)

// What stands aside goes, and nothing else.
func TestEnd(t *testing.T) {
	an := annotate.New()
	for _, c := range []struct{ text, want string }{
		{"Kovac, 41, is a teacher.", "Kovac is a teacher ."},
		{"Kovac (41) is a teacher.", "Kovac is a teacher ."},
		{"Police described Kovac, 41, as a teacher.", "Police described Kovac as a teacher ."},
		{"Kovac, 41, sued Brandt for libel.", "Kovac sued Brandt for libel ."},
		{"Kovac, 41, wanted by police, fled.", "Kovac fled ."},
		{"Kovac, 41, a teacher, left early.", "Kovac left early ."},
		{"Kovac, who was born in 1961, is a teacher.", "Kovac is a teacher ."},
		{"The union, which was founded in 1994, has often won.", "The union has often won ."},
		{"The union, founded in 1994, won.", "The union won ."},
		{"A teacher, Ann Smith, 41, called him early.", "A teacher , Ann Smith , called him early ."},
		{"In the mill, which the owner, Ann Smith, called a ruin, men work.", "In the mill , which the owner , Ann Smith , called a ruin , men work ."},
		{"Police arrested Marko Kovac, 41, accused of theft.", "Police arrested Marko Kovac , accused of theft ."},
		{"Marko Kovac, 41, dies", "Marko Kovac dies"},
		{"Kovac, 41,", "Kovac , 41 ,"},
		{"Kovac, Brandt, and Smith won.", "Kovac , Brandt , and Smith won ."},
		{"The mayor at once called a vote.", "The mayor called a vote ."},
		{"The mayor was in turn called a thief.", "The mayor was called a thief ."},
		{"The club was not itself extreme.", "The club was not extreme ."},
		{"They are themselves thieves.", "They are thieves ."},
		{"The plan is not in itself bad.", "The plan is not bad ."},
		{"Kovac is not himself today.", "Kovac is not himself today ."},
		{"She met the mayor at first.", "She met the mayor at first ."},
		{"He won, which was nice.", "He won , which was nice ."},
	} {
		toks := an.Annotate(c.text, clean.Parts(c.text)).Tokens
		var left []string
		for k := 0; k < len(toks); {
			if end := End(c.text, toks, k); end > k {
				k = end
				continue
			}
			left = append(left, toks[k].Of(c.text))
			k++
		}
		if got := strings.Join(left, " "); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// No tokens make it look beyond them.
func FuzzEnd(f *testing.F) {
	an := annotate.New()
	f.Add("Kovac, 41, (a")
	f.Add("Marko Kovac, 41, dies")
	f.Add("The union, which was founded, won, (41")
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "")
		toks := an.Annotate(text, clean.Parts(text)).Tokens
		for k := range toks {
			end := End(text, toks, k)
			if end < k || end > len(toks) {
				t.Fatalf("the aside at %d of %d ends at %d", k, len(toks), end)
			}
			if v, _ := Verb(text, toks, k, end); v >= len(toks) {
				t.Fatalf("a verb at %d of %d", v, len(toks))
			}
		}
	})
}
