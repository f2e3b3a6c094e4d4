package mention

import (
	"strings"
	"testing"

	"epithet/stages/article"
)

func surfaces(c *Catalogue, text string) string {
	var got []string
	for _, m := range c.NewFinder().Find(&article.Article{Text: text}, annotated(text), nil) {
		got = append(got, m.Of(text)+"="+m.EntityID)
	}
	return strings.Join(got, " ")
}

func TestCommonWordsAreNoNames(t *testing.T) {
	c := Compile(article.Lexicon{})
	common := strings.Fields("ferry hypocrisy clapper polls rain")
	c.Common = func(word string) bool {
		for _, w := range common {
			if w == word {
				return true
			}
		}
		return false
	}
	for _, tt := range []struct{ text, want string }{
		{"Ferry strike goes on", ""},
		{"They went. Hypocrisy is what it was", ""},
		{"Zorro went home. Ferry strike goes on", "Zorro=~zorro"},
		{"Clapper went home. Then they met Clapper", "Clapper=~clapper Clapper=~clapper"},
		{"Clapper said so. Polls said so", "Clapper=~clapper"},
		{"Ferry Okello went home", "Ferry Okello=~ferry okello"},
		{"CLAPPER went home", "CLAPPER=~clapper"},
		{"then they met Clapper", "Clapper=~clapper"},
	} {
		if got := surfaces(c, tt.text); got != tt.want {
			t.Errorf("%q: %s, want %s", tt.text, got, tt.want)
		}
	}
}

func TestPeopleOfAPlace(t *testing.T) {
	c := Compile(article.Lexicon{Entities: []article.Entity{
		entity("state", "castonia", "Castonia", "Castonian"),
		entity("state", "qarat", "Qarat", "Qarati"),
		entity("state", "iran", "Iran", "Tehran"),
	}})
	for text, want := range map[string]string{
		"many Castonians and two Qaratis met":    "Castonians=castonia Qaratis=qarat",
		"the Castonians' square, a Castonian":    "Castonians=castonia Castonian=castonia",
		"Many castonians met":                    "",
		"the Castonian minister met the Qaratis": "Castonian=castonia Qaratis=qarat",
	} {
		if got := surfaces(c, text); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}
