package mention_test

import (
	"fmt"
	"strings"
	"testing"

	"epithet/stages/annotate"
	"epithet/stages/article"
	"epithet/stages/clean"
	"epithet/stages/mention"
)

// story is read as a real article is: cleaned, annotated, and searched.
const story = `Harbour talks collapse in Port Maren

Talks between the Dockers' Union of Maren and the port's owner, Halden Shipping Ltd, collapsed on Tuesday, said J. K. Okafor, the union's lawyer.

"West Quay is closed," Okafor said. Halden's chairwoman, Dr Ines Varga, blamed the DUM. Mrs Varga had met Transport Minister Tomas Lind in Geneva in May.

West of the port, in the village of Sorrel, the Maren Courier reported that Sarah Lind, no relation, led a march. The Linds were surprised. The Republic of Maren, a member of the EU, kept silent.`

func TestStory(t *testing.T) {
	lex := article.Lexicon{Entities: []article.Entity{
		{ID: "dum", Name: "Maren Dockers (DUM)", Type: "organisation", Aliases: []string{"DUM", "Dockers’ Union"}},
		{ID: "maren", Name: "Maren", Type: "state", Aliases: []string{"Republic of Maren"}},
		{ID: "west", Name: "the West", Type: "other", Aliases: []string{"West"}},
		{ID: "lind", Name: "Tomas Lind", Type: "person", Aliases: []string{"Lind"}},
		{ID: "eu", Name: "European Union", Type: "organisation", Aliases: []string{"E.U."}},
	}}
	ann := annotate.New().Annotate(story, clean.Parts(story))
	var got strings.Builder
	for _, m := range mention.Compile(lex).NewFinder().Find(&article.Article{Text: story}, &ann, nil) {
		fmt.Fprintf(&got, "%s = %s (%s, %s)\n", m.Of(story), m.EntityID, m.Type, m.Method)
	}
	const want = `Maren = maren (state, catalogue)
Dockers' Union = dum (organisation, catalogue)
Maren = maren (state, catalogue)
Halden Shipping Ltd = ~halden shipping ltd (organisation, discovered)
J. K. Okafor = ~j k okafor (person, discovered)
West Quay = ~west quay (place, discovered)
Okafor = ~j k okafor (person, discovered)
Halden = ~halden shipping ltd (organisation, discovered)
Ines Varga = ~ines varga (person, discovered)
DUM = dum (organisation, catalogue)
Varga = ~ines varga (person, discovered)
Tomas Lind = lind (person, catalogue)
Geneva = ~geneva (place, discovered)
Sorrel = ~sorrel (place, discovered)
Maren = maren (state, catalogue)
Sarah Lind = ~sarah lind (person, discovered)
Linds = lind (person, catalogue)
Republic of Maren = maren (state, catalogue)
EU = eu (organisation, catalogue)
`
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
}
