package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// Whom the article goes on about as "he" does not say what "she" says, nor does, as a rule, whom the
// words name; and the speaker's pronouns tell nothing of whom the words name.
func TestPronounSpeakers(t *testing.T) {
	lex := lexicon
	lex.Entities = append(lex.Entities[:len(lex.Entities):len(lex.Entities)],
		article.Entity{ID: "harker", Name: "Dean Harker", Type: "person", Aliases: []string{"Dean Harker", "Harker"}})
	r := newReader(lex)
	for _, c := range []struct{ text, want string }{
		{"Dean Harker has left. He smiled. “Harker is a hero,” she told reporters.", "harker||quoted|asserted"},
		{"Dean Harker has left. But he smiled. “Velmark is a polluter,” she said.", "velmark||quoted|asserted"},
		{"Velmark fired Harker. He wept. “Velmark is a polluter,” she said later.", "velmark||quoted|asserted"},
		{"Harker has left. She smiled. Velmark, he said, is a polluter.", "velmark||attributed|asserted"},
		{"Harker has left. He smiled. She called him a thief.", "harker||attributed|asserted"},
		{"Harker has left. His coat was wet. “Crimson Dawn is a sect,” she said.", "dawn||quoted|asserted"},
		{"Harker has left. He smiled. “Velmark is a polluter,” he said.", "velmark|harker|quoted|asserted"},
		{"Harker lost his seat. “Velmark is a polluter,” he said.", "velmark|harker|quoted|asserted"},
		{"Elena Brandt left by a side door. “Brandt is a thief,” she said.", "brandt||quoted|asserted"},
		{"Kovac has left the hall. His coat was wet. “Kovac is a thief,” she said.", "kovac||quoted|asserted"},
		{"Harker left by a side door. “Harker is a hero,” he said.", "harker||quoted|asserted"},
		{"Kovac has gone. “Harker was a hero once,” she said. “Now he is a liar.”", "harker||quoted|withdrawn;harker||quoted|asserted"},
		{"Kovac resigned on Friday.\n\n“Harker came to us in March,” she said. “He is a thief.”", "harker||quoted|asserted"},
		{"“Harker was a hero once,” she said. “Then he was a liar.”", "harker||quoted|withdrawn;harker||quoted|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
