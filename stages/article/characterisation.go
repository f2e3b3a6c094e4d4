package article

// Characterisation says who calls whom what, and how, by one term.
type Characterisation struct {
	Term       Term
	Target     string // id of the listed entity that the term is said of; empty where it is generic or said of nobody listed
	Holder     Who    // who makes the characterisation; nobody where it is the article's own or none is named
	Voice      Voice
	Polarity   Polarity
	Contested  bool   // the text says that somebody else rejects it
	RejectedIn int    // index of the sentence that says so, -1 for none
	Quote      int    // index of the innermost quote that holds the term, -1 for none
	Rule       string // the rules that decided, such as "target: copula; voice: report; polarity: not"

	// Confidence is the estimated probability that the target is right, to two
	// decimals; 0 where none was estimated.
	Confidence float64
}

// Voice says how a characterisation reaches the reader.
type Voice uint8

const (
	Narrator   Voice = iota // the article says it itself
	Attributed              // reported as somebody's view or act, not in words that he is quoted with
	Quoted                  // inside quotation marks, and the text says whose words they are
	ScareMarks              // inside quotation marks, and nobody is said to have used the words
)

var voiceNames = [...]string{"narrator", "attributed", "quoted", "scare"}

func (v Voice) String() string { return voiceNames[v] }

// Polarity says whether the holder affirms a characterisation.
type Polarity uint8

const (
	Asserted  Polarity = iota // affirmed
	Negated                   // denied or rejected
	Hedged                    // alleged, suspected, asked, conditional, likened
	Withdrawn                 // affirmed once, and now ended or taken back
)

var polarityNames = [...]string{"asserted", "negated", "hedged", "withdrawn"}

func (p Polarity) String() string { return polarityNames[p] }
