package aside

import "strings"

// Adverbials are adverbs and set phrases for them, in lower case, that may stand
// between commas within a clause.
var Adverbials = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(adverbs) {
		m[w] = true
	}
	for _, s := range phrases {
		m[s] = true
	}
	return m
}()

const adverbs = `
	however therefore thus indeed instead moreover furthermore nevertheless nonetheless meanwhile too then though
	again also otherwise perhaps still now`

var phrases = [...]string{
	"in fact", "of course", "in effect", "after all", "at least", "for example", "for instance", "in turn",
	"by contrast", "in contrast", "in particular", "above all", "as ever", "as always", "as usual", "in short",
	"of late", "to be sure", "no doubt", "without doubt", "on the other hand", "on the contrary", "at times",
	"at best", "at worst", "by now", "by then", "in reality", "in truth", "in practice", "in theory",
	"in essence", "in part", "in principle", "as a result", "at the time", "in the end", "for now", "for years",
	"for decades", "once again", "yet again", "not surprisingly", "by all accounts", "more or less",
	"of all things", "in general", "by definition", "for one", "for their part", "for its part", "for his part",
	"for her part",
}
