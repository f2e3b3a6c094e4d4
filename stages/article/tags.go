package article

// Tag is a Penn Treebank part-of-speech tag.
type Tag uint8

// UPOS is a part of speech of Universal Dependencies.
type UPOS uint8

var tagNames = [...]string{
	"", "#", "$", "''", "(", ")", ",", "-", "-LRB-", "-NONE-", "-RRB-", ".", ":", "``",
	"CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD",
	"NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH",
	"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB",
}

const (
	NoTag Tag = iota
	TagHash
	TagDollar
	TagCloseQuote
	TagOpenParen
	TagCloseParen
	TagComma
	TagDash
	TagLRB
	TagNone
	TagRRB
	TagPeriod
	TagColon
	TagOpenQuote
	CC
	CD
	DT
	EX
	FW
	IN
	JJ
	JJR
	JJS
	LS
	MD
	NN
	NNP
	NNPS
	NNS
	PDT
	POS
	PRP
	PRPS // PRP$
	RB
	RBR
	RBS
	RP
	SYM
	TO
	UH
	VB
	VBD
	VBG
	VBN
	VBP
	VBZ
	WDT
	WP
	WPS // WP$
	WRB
	NumTags // the number of tags
)

func (t Tag) String() string { return tagNames[t] }

// IsNoun reports whether t is a noun, a name or not.
func (t Tag) IsNoun() bool { return t >= NN && t <= NNS }

// IsName reports whether t is a name.
func (t Tag) IsName() bool { return t == NNP || t == NNPS }

// IsPlural reports whether t is a noun in the plural, a name or not.
func (t Tag) IsPlural() bool { return t == NNS || t == NNPS }

// IsVerb reports whether t is a form of a verb; modal verbs are none.
func (t Tag) IsVerb() bool { return t >= VB && t <= VBZ }

// IsFinite reports whether t is a verb that has a tense, or a modal verb.
func (t Tag) IsFinite() bool { return t == VBD || t == VBP || t == VBZ || t == MD }

// IsAdjective reports whether t is an adjective.
func (t Tag) IsAdjective() bool { return t >= JJ && t <= JJS }

// IsAdverb reports whether t is an adverb.
func (t Tag) IsAdverb() bool { return t >= RB && t <= RBS }

// IsRelative reports whether t is a pronoun that asks or opens a relative clause.
func (t Tag) IsRelative() bool { return t == WP || t == WDT || t == WPS }

// ParseTag is the tag of that name, NoTag if there is none.
func ParseTag(name string) Tag {
	for i, n := range tagNames {
		if n == name {
			return Tag(i)
		}
	}
	return NoTag
}

var uposNames = [...]string{
	"X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN",
	"NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB",
}

const (
	X UPOS = iota
	ADJ
	ADP
	ADV
	AUX
	CCONJ
	DET
	INTJ
	NOUN
	NUM
	PART
	PRON
	PROPN
	PUNCT
	SCONJ
	SYMB // SYM
	VERB
)

func (u UPOS) String() string { return uposNames[u] }
