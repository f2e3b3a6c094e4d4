package characterise

// The labels of rules that other rules ask for, as the rows give them.
const (
	// whom a term is said of
	byAccusation    = "accused"
	byApposition    = "apposition"
	byCopula        = "copula"
	byCopularVerb   = "copular verb"
	byDoing         = "doer"
	byItsSubject    = "verb's subject"
	byList          = "on the list"
	madeSo          = "what somebody is made"
	byNaming        = "object of naming"
	beforeTheName   = "before the name"
	byPassiveNaming = "passive naming"
	insideName      = "within another name"
	ofAnybody       = "generic"
	ofOwnersState   = "owner's state"
	saidWithName    = "said with the name"
	seenInHim       = "seen in somebody"

	// in whose voice
	asCharge      = "charge"
	asCharged     = "charged"
	asClaim       = "claim"
	asHeard       = "heard"
	asHeDoes      = "as he does"
	asTaken       = "taken as"
	forSomebody   = "for whom"
	inArticle     = "article"
	inQuotation   = "quotation"
	inReport      = "report"
	inWording     = "wording"
	mentionedOnly = "mentioned" // words in marks that nobody named uses
	onList        = "list or designation"
	toldToStop    = "told to stop"
	toWhomItIs    = "to whom"
	unwelcome     = "unwelcome name" // who bears it objects

	// whether it is asserted: the word that says so, else one of these
	corrected  = "correction"  // the article takes it back
	ownError   = "own mistake" // so, and it was its own word
	byDoubt    = "doubt"
	byIf       = "if"
	byNo       = "no"
	byNot      = "not"
	byQuestion = "question"
	byWould    = "would"
	ofCue      = "not so" // of the verb that reports the term, not to be counted again
)
