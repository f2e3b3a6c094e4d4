package characterise_test

import (
	"slices"
	"testing"

	"epithet/stages/article"
)

// What is said of somebody's speeches, plans and doings is said of him; what his kin and critics are is not.
func TestOwned(t *testing.T) {
	lex := lexicon
	lex.Frames = append(slices.Clone(lexicon.Frames), article.Frame{ID: "fault", Terms: []string{
		"lie", "false", "disgrace", "failure", "reckless", "negligent", "dangerous", "honest", "brave", "vendetta", "unhinged", "unfit",
		"conceal", "mislead", "fake", "smear"}})
	r := newReader(lex)
	for _, x := range []struct{ text, want string }{
		{"Brandt met Kovac. Kovac left. Ann Hill said that Brandt's policies were dangerous.", "brandt|Ann Hill|attributed|asserted"},
		{"The memos of Kovac were the real disgrace. Brandt had read them. Brandt kept them.", "kovac||narrator|asserted"},
		{"Brandt has hired sixteen lawyers. Velmark pays. Velmark waits. Brandt's probe is a vendetta.", "brandt||narrator|asserted"},
		{"Velmark, Zembla and Tarvia signed. Ann Hill said that Zembla's books were false.", "zembla|Ann Hill|attributed|asserted"},
		{"Velmark sued. Velmark lost. Kovac's investigation is the single greatest smear of a company in years.", "kovac||narrator|asserted"},
		{"Velmark sued Kovac. Velmark said that his memorandum was false.", "kovac|velmark|attributed|asserted"},
		{"Kovac's brother is a thief.", "||narrator|asserted"},
		{"Brandt's critics are dangerous.", "||narrator|asserted"},
		// Participles that say what somebody is.
		{"Brandt met Kovac. “Kovac is unhinged this morning,” said Ann Hill. Brandt agreed with Brandt's aide.", "kovac|Ann Hill|quoted|asserted"},
		{"Brandt spoke twice. “I found Kovac to be honest with us,” the judge said. Brandt left.", "kovac|judge|quoted|asserted"},
		// Whoever it is.
		{"Whoever sold the mill to Velmark is a thief.", "||narrator|asserted"},
		{"“Whoever had paid Kovac was a thief,” Ann Hill said.", "|Ann Hill|quoted|asserted"},
		{"The paper says that whoever hired Kovac is a fraud.", "|paper|attributed|asserted"},
		{"Whoever thinks that Kovac is a thief must go.", "kovac|*|*|asserted"},
		// A verb of nothing.
		{"“I have concealed nothing,” said Kovac.", "kovac|kovac|quoted|negated"},
		{"Velmark misled nobody, its lawyer said.", "velmark|velmark|attributed|negated"},
		{"Brandt has misled no one.", "brandt||narrator|negated"},
		{"Kovac conceals no debts, said Ann Hill.", "kovac|Ann Hill|attributed|negated"},
		{"“Zembla is a traitor to no one,” said Kovac.", "zembla|kovac|quoted|negated"},
		{"Velmark is a poison to none of us.", "velmark||narrator|negated"},
		{"Kovac was a hero to nobody.", "kovac||narrator|negated"},
		{"Kovac is a hero to no one but himself.", "kovac||narrator|asserted"},
		{"Kovac misled nobody but himself.", "kovac||narrator|asserted"},
		// Words said loud.
		{"“Marko Kovac is a proven LEAKER & LIAR,” Brandt wrote.", "kovac|brandt|quoted|asserted"},
	} {
		r.tells(t, x.text, x.want)
	}
}
