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
