package characterise_test

import "testing"

// barred are cases of somebody beside whom a term is said, in the form of sentences.
var barred = []struct{ text, want string }{
	// Of whom the name, or the charge, is not: who gives it.
	{"Brandt called her opponent a liar.", "|brandt|attributed|asserted"},
	{"Brandt described a rival as a fraud.", "|brandt|attributed|asserted"},
	{"Kovac denounced his predecessor as a thief.", "|kovac|attributed|asserted"},
	{"Kovac dismissed a critic as a liar.", "|kovac|attributed|asserted"},
	{"Brandt called the vote a fraud.", "|brandt|attributed|asserted"},
	{"Velmark has branded a former clerk a thief.", "|velmark|attributed|asserted"},
	{"Velmark portrayed the farmers as criminals.", "|velmark|attributed|asserted"},
	{"Zembla branded a foreign lawyer a spy.", "|zembla|attributed|asserted"},
	{"Brandt hailed the nurse as a hero.", "|brandt|attributed|asserted"},
	{"Kovac called the mayor of Lund a liar.", "|kovac|attributed|asserted"},
	{"Kovac called the leader of Crimson Dawn a liar.", "dawn|kovac|attributed|asserted"},
	{"Brandt's lawyer called the witness a liar.", "|Brandt's lawyer|attributed|asserted"},
	{"Brandt called herself a hero.", "brandt|brandt|attributed|asserted"},
	{"Crimson Dawn called its members heroes.", "dawn|dawn|attributed|asserted"},
	{"Brandt accused the reporter of being a liar.", "|*|attributed|asserted"},
	{"Kovac said the reporter was a liar.", "|kovac|attributed|asserted"},
	{"Kovac attacked a rival as criminal.", "|kovac|attributed|asserted"},
	// Whose relative, rival, servant or customer he is.
	{"Brandt's deputy is a thief.", "|*|*|asserted"},
	{"Kovac's brother is a thief.", "|*|*|asserted"},
	{"Kovac's rival is a fraud.", "|*|*|asserted"},
	{"The father of Marko Kovac was a spy.", "|*|*|asserted"},
	{"A friend of Brandt is a liar.", "|*|*|asserted"},
	{"An opponent of Velmark is a liar.", "|*|*|asserted"},
	{"Velmark's rivals are polluters.", "|*|*|asserted"},
	{"A customer of Velmark is a thief.", "|*|*|asserted"},
	{"“Kovac's brother is a thief,” Brandt said.", "|brandt|quoted|asserted"},
	{"The leader of Crimson Dawn is a liar.", "dawn|*|*|asserted"},
	{"Velmark's chief executive is a thief.", "velmark|*|*|asserted"},
	{"The government of Tarvia is criminal.", "tarvia|*|*|asserted"},
	{"Brandt's rival, Marko Kovac, is a thief.", "kovac|*|*|asserted"},
	// Who acts on him, and whom he acts on.
	{"Velmark says criminals attacked its pumps.", "|*|*|asserted"},
	{"Velmark sued the criminals.", "|*|*|*"},
	{"Kovac helped a spy.", "|*|*|*"},
	{"Brandt hired a spy.", "|*|*|*"},
	{"Brandt prosecuted a thief.", "|*|*|*"},
	{"Kovac listened to a hero.", "|*|*|*"},
	{"Kovac exposed fraud at the town hall.", "|*|*|*"},
	{"Brandt warned of fraud.", "|*|*|*"},
	{"Brandt promised to end terrorism.", "|*|*|*"},
	{"Kovac campaigned against terrorism.", "|*|*|*"},
	{"Kovac was attacked by thieves.", "|*|*|*"},
	{"Thieves attacked Kovac.", "|*|*|*"},
	{"Kovac committed fraud.", "kovac|*|*|asserted"},
}

// Somebody's relative, rival or companion who has a name, there or where he is brought in.
func TestNamedKin(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"While Kovac was praised as a hero, his cousin Pavel Orlik was dismissed as a thief.", "kovac||attributed|asserted;||attributed|asserted"},
		{"Brandt was hailed as a reformer, but her deputy Ruth Anders was branded a liar.", "brandt||attributed|asserted;||attributed|asserted"},
		{"Kovac was cleared, while his bodyguard Ivo Kranz was unmasked as a spy.", "||attributed|asserted"},
		{"Brandt smiled as her opponent Otto Kern was condemned as a fraud.", "||attributed|asserted"},
		{"Kovac danced with his co-pilot Lena Strom, who was later exposed as a spy.", "||attributed|asserted"},
		{"Brandt was praised in Geneva, and her co-star Bruno Keel was dismissed as a fraud.", "||attributed|asserted"},
		{"Asked about Kovac and his brother Karim, who teaches physics, Otto Kern said that Karim was the thief.", "|Otto Kern|attributed|asserted"},
		{"Kovac came with his wife, Elena Brandt. Brandt is a liar.", "brandt||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
