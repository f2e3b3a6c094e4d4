package report

// What the page holds at most. All totals are exact nevertheless: sources,
// holders and targets that have no line of their own are added up in a line
// for the rest, and passages that are left out are counted.
const (
	maxSources   = 300       // with a line of their own: those with the most words
	fewSources   = 12        // that charts show at first: those with the most words
	manySources  = 40        // and when asked for more
	fewEntities  = 20        // that the heat map shows at first
	maxEntities  = 50        // of the lexicon, and as many discovered ones: the most mentioned
	maxKeys      = 12        // key terms of a source
	maxPeriods   = 60        // the last ones
	maxWho       = 20000     // rows of who calls whom what
	maxStrips    = 60        // articles drawn one by one; above, a source's articles together
	maxStripped  = 6000      // terms in such strips
	maxHeld      = 60000     // passages held while the sample is drawn
	maxTerms     = 16000     // candidate passages with a term
	maxMentions  = 8000      // and with an entity's mention
	termBytes    = 2_600_000 // of passages with a term, as JSON
	mentionBytes = 1_200_000
	keyBytes     = 800_000
	maxKeyed     = 6000 // candidate passages with a key term
	maxSnippet   = 700  // bytes of a sentence; of longer ones, the part about the term
	maxName      = 160  // runes of a name
)

// parts is into how many parts of equal length an article is cut, in each of
// which terms are counted, where articles are not drawn one by one.
const parts = 20
