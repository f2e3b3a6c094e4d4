package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// What a verb in the perfect governs is no part of its noun phrase, and a plural no participle.
func TestPerfect(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Crimson Dawn, which Kovac had branded terrorist, celebrated.", "dawn|kovac|attributed|asserted"},
		{"Crimson Dawn, whom Kovac had labelled thieves, met in Zembla.", "dawn|kovac|attributed|asserted"},
		{"The council met Crimson Dawn, which Elena Brandt had publicly labelled extremists.", "dawn|brandt|attributed|asserted"},
		{"Crimson Dawn, which Kovac had not branded extremist, celebrated.", "dawn|kovac|attributed|negated"},
		{"“Crimson Dawn, which Kovac had branded terrorist, has won,” said Brandt.", "dawn|kovac|quoted|asserted"},
		{"Kovac is the man whom Brandt had called a thief.", "kovac|brandt|attributed|asserted"},
		{"Velmark, which activists had branded a polluter, closed the plant.", "velmark|activists|attributed|asserted"},
		{"Kovac said Crimson Dawn might be militias.", "dawn|kovac|attributed|hedged"},
		{"Nobody called Kovac a liar.", "kovac||attributed|negated"},
		{"No-one has said that Velmark is a polluter.", "velmark||attributed|negated"},
		{"Brandt said nobody had shown that Kovac was a thief.", "kovac|brandt|attributed|negated"},
	} {
		r.tells(t, c.text, c.want)
	}
}

// Given names tell whom "he" and "she" stand for, also as those who speak, and whom a verb's
// pronoun is said of is not its subject.
func TestGivenNames(t *testing.T) {
	lex := lexicon
	lex.Entities = append(lex.Entities[:len(lex.Entities):len(lex.Entities)],
		article.Entity{ID: "ortiz", Name: "Lena Ortiz", Type: "person", Aliases: []string{"Lena Ortiz", "Ortiz"}},
		article.Entity{ID: "holt", Name: "Amir Holt", Type: "person", Aliases: []string{"Amir Holt", "Holt"}})
	r := newReader(lex)
	for _, c := range []struct{ text, want string }{
		{"Amir Holt resigned. Lena Ortiz had called him a thief. He said he was no spy.", "holt|ortiz|attributed|asserted;holt|holt|attributed|negated"},
		{"Lena Ortiz met Amir Holt. He said she was a fraud.", "ortiz|holt|attributed|asserted"},
		{"Ortiz called Holt a thief, and he called her a liar.", "holt|ortiz|attributed|asserted;ortiz|holt|attributed|asserted"},
		{"Amir Holt met Lena Ortiz. “He is a fraud,” she said.", "holt|ortiz|quoted|asserted"},
		{"Amir Holt resigned after Lena Ortiz called him a thief.", "holt|ortiz|attributed|asserted"},
		{"Ortiz resigned because Holt called her a fraud.", "ortiz|holt|attributed|asserted"},
		{"Velmark closed after Crimson Dawn called it a polluter.", "velmark|dawn|attributed|asserted"},
		{"Lena Ortiz wept. Holt, who she said was a hero, died on Friday.", "holt|ortiz|attributed|asserted"},
		{"Amir Holt spoke. Crimson Dawn, which he says are thieves, left.", "dawn|holt|attributed|asserted"},
		{"Crimson Dawn sued Velmark. It called the company a polluter.", "velmark|dawn|attributed|asserted"},
		{"Crimson Dawn sued Velmark. They called it a polluter.", "velmark|dawn|attributed|asserted"},
		{"Marko Kovac met Amir Holt. He called him a liar.", "holt|kovac|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
