package article

// Mention is a stretch of text that names an entity.
type Mention struct {
	Span
	Sent     int    // index of its sentence
	EntityID string // the lexicon's id, or of a discovered name its normal form
	Entity   string // the entity's name
	Type     string // one of EntityTypes
	Method   Method
}

// Method says how a mention was found.
type Method uint8

const (
	Catalogue  Method = iota // by a name or alias of the lexicon
	Discovered               // a name that the lexicon lacks
	Reference                // a pronoun or description that stands for an entity
)

var methodNames = [...]string{"catalogue", "discovered", "reference"}

func (m Method) String() string { return methodNames[m] }

// Term is an occurrence of a frame's term. The span is the term's own:
// "cult" in "cult-like".
type Term struct {
	Span
	Sent  int    // index of its sentence
	Token int    // index of the token that holds the last byte of the term
	Frame string // Frame.ID
	Term  string // as the lexicon lists it
	Marks Marks  // how quotation marks enclose it
}

// Marks says how a term stands to the quotation marks about it.
type Marks uint8

const (
	Unmarked Marks = iota // outside quotation marks
	Inside                // within a longer quotation
	Own                   // in marks that hold nothing, or little, beside the term
)

var marksNames = [...]string{"none", "inside", "own"}

func (m Marks) String() string { return marksNames[m] }
