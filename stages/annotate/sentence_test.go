package annotate

import (
	"strings"
	"testing"
)

func TestSentences(t *testing.T) {
	a := New()
	for _, want := range []string{
		"He left.|She stayed.",
		"He met Mr. Smith and Gen. Jones.|They talked.",
		"Rep. J. B. Adams (R-Ala.) spoke.|Nobody came.",
		"He said no.|It was late.|No. 7 won.",
		"It grew by 3.5 percent.|No. 5 won.",
		"See Fig. 3 and pp. 12 for more.",
		"He moved to the U.S. President Lee did not.",
		"He moved to the U.S.|The others did not.",
		"It began at 5 p.m. on Monday at Acme Inc. offices.",
		"“Go away.”|She did.",
		"“Go away!” she said.|He went.",
		"\"Why?\" he asked.|\"Because.\"|They left.",
		"He stopped ... and went on.|Then . . . nothing.",
		"Wait…|What?|No!",
		"(He left.)|Then she left too.",
		"It is so.[1]|Others differ. [2]|Some agree.",
		"1. First item of a list.|2. Second item.",
		"iPhones sell.|eBay sells them.",
		"He lived in Washington, D.C.|He liked it.",
		"one paragraph\n\n|another one",
		"one line\nand its end",
		"He said \"stay. \"|Then he left.",
	} {
		text := strings.ReplaceAll(want, "|", " ")
		ann := a.Annotate(text, whole(text))
		var got []string
		for _, s := range ann.Sentences {
			got = append(got, s.Of(text))
		}
		wanted := strings.Split(want, "|")
		for i := range wanted {
			wanted[i] = strings.TrimSpace(wanted[i])
		}
		if g, w := strings.Join(got, "|"), strings.Join(wanted, "|"); g != w {
			t.Errorf("\n got %s\nwant %s", g, w)
		}
	}
}
