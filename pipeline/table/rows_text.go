package table

import "time"

// Document is an article.
type Document struct {
	DocID          string    `table:"doc_id" doc:"the article: its path within the corpus without the extension; in JSONL its id, or line N without one"`
	Source         string    `table:"source,dict" doc:"the outlet, as sources.csv names it"`
	Title          string    `table:"title,null" doc:"the article's title; null where unknown"`
	Author         string    `table:"author,dict,null" doc:"the author; null where unknown"`
	Published      time.Time `table:"published,null" doc:"the day of publication; null where unknown"`
	Language       string    `table:"language,dict,null" doc:"the language as a BCP 47 tag; null where unknown"`
	Note           string    `table:"note,null" doc:"the analyst's remark in sources.csv; null where there is none"`
	Groups         string    `table:"groups,dict,null" doc:"the further columns of sources.csv, by which articles can be compared, as a JSON object; null where there are none"`
	Path           string    `table:"path" doc:"the file within the corpus, with forward slashes; in JSONL the file with the number of the line: file:line"`
	SHA256         string    `table:"sha256" doc:"the SHA-256 of the article's text, in hexadecimal"`
	Bytes          int64     `table:"bytes" doc:"the size of the article's text, in bytes"`
	Sentences      int64     `table:"sentences" doc:"sentences outside page furniture"`
	Tokens         int64     `table:"tokens" doc:"tokens (words, numbers, marks) outside page furniture"`
	Words          int64     `table:"words" doc:"tokens outside page furniture that hold a letter or a digit: the base of all rates"`
	FurnitureBytes int64     `table:"furniture_bytes" doc:"bytes of page furniture (navigation, pitches, credits), which nothing counts"`
}

// Sentence is a sentence of an article.
type Sentence struct {
	DocID string `table:"doc_id,dict" doc:"the article, as in documents"`
	Sent  int32  `table:"sent" doc:"the sentence's number within the article, from 0"`
	Start int64  `table:"start" doc:"where it begins, in bytes into the original text"`
	End   int64  `table:"end" doc:"where it ends, in bytes into the original text, exclusive"`
	Kind  string `table:"kind,dict" doc:"the part of the page it stands in: content, heading, caption or furniture"`
	Text  string `table:"text" doc:"the sentence, byte for byte as in the original text"`
}

// Token is a word, number or mark.
type Token struct {
	DocID string `table:"doc_id,dict" doc:"the article, as in documents"`
	Sent  int32  `table:"sent" doc:"its sentence, as in sentences"`
	Idx   int32  `table:"idx" doc:"its number within the sentence, from 0"`
	Start int64  `table:"start" doc:"where it begins, in bytes into the original text"`
	End   int64  `table:"end" doc:"where it ends, in bytes into the original text, exclusive"`
	Text  string `table:"text,dict" doc:"the token, byte for byte as in the original text"`
	Lemma string `table:"lemma,dict" doc:"its dictionary form, in lower case except of proper nouns"`
	Tag   string `table:"tag,dict" doc:"its part of speech as a Penn Treebank tag"`
	UPOS  string `table:"upos,dict" doc:"its part of speech as in Universal Dependencies"`
}

// EntityMention is a stretch of text that names an entity.
type EntityMention struct {
	DocID    string `table:"doc_id,dict" doc:"the article, as in documents"`
	Source   string `table:"source,dict" doc:"the outlet, as in documents"`
	Sent     int32  `table:"sent" doc:"its sentence, as in sentences"`
	Start    int64  `table:"start" doc:"where it begins, in bytes into the original text"`
	End      int64  `table:"end" doc:"where it ends, in bytes into the original text, exclusive"`
	Surface  string `table:"surface,dict" doc:"the mention, byte for byte as in the original text"`
	EntityID string `table:"entity_id,dict" doc:"the entity: the lexicon's id, or of a discovered name its normal form"`
	Entity   string `table:"entity,dict" doc:"the entity's name"`
	Type     string `table:"type,dict" doc:"person, organisation, place, state, camp, media or other"`
	Method   string `table:"method,dict" doc:"how it was found: catalogue (a name of a listed entity) or discovered (a name that the lexicon lacks)"`
}

// Quote is a quotation with its speaker.
type Quote struct {
	DocID     string `table:"doc_id,dict" doc:"the article, as in documents"`
	Source    string `table:"source,dict" doc:"the outlet, as in documents"`
	QuoteID   int32  `table:"quote_id" doc:"the quotation's number within the article, from 0"`
	Start     int64  `table:"start" doc:"where it begins, in bytes into the original text"`
	End       int64  `table:"end" doc:"where it ends, in bytes into the original text, exclusive"`
	SpeakerID string `table:"speaker_id,dict,null" doc:"the speaker's entity id; null where the speaker is no listed entity or unknown"`
	Speaker   string `table:"speaker,dict,null" doc:"the speaker's name or the article's words for the speaker; null where unknown"`
	Cue       string `table:"cue,dict,null" doc:"the words that report the speech (said, according to); null where there are none"`
	Kind      string `table:"kind,dict" doc:"direct (whole sentences in quotation marks), mixed (some words in them), indirect (reported without them), scare (in quotation marks, and nobody is said to have used the words) or name (quotation marks that only enclose a name or title)"`
	Text      string `table:"text" doc:"the quotation, byte for byte as in the original text"`
}

// Characterisation is an occurrence of a frame's term: who calls whom what, in
// whose voice.
type Characterisation struct {
	DocID      string  `table:"doc_id,dict" doc:"the article, as in documents"`
	Source     string  `table:"source,dict" doc:"the outlet, as in documents"`
	Sent       int32   `table:"sent" doc:"its sentence, as in sentences"`
	Start      int64   `table:"start" doc:"where the term begins, in bytes into the original text"`
	End        int64   `table:"end" doc:"where the term ends, in bytes into the original text, exclusive"`
	Word       int64   `table:"word" doc:"words of the article before the term, page furniture left out: out of documents.words it is where in the article the term stands"`
	Surface    string  `table:"surface,dict" doc:"the term, byte for byte as in the original text"`
	Term       string  `table:"term,dict" doc:"the term as the lexicon lists it"`
	Frame      string  `table:"frame,dict" doc:"the frame's id in the lexicon"`
	Marks      string  `table:"marks,dict" doc:"quotation marks about the term: none, inside (within a longer quotation) or own (about the term alone)"`
	Target     string  `table:"target,dict,null" doc:"the id of the entity that is characterised; null where the term is generic or said of nobody listed"`
	Holder     string  `table:"holder,dict,null" doc:"who makes the characterisation: an entity id or the article's words; null where it is the article's own or nobody is named"`
	Voice      string  `table:"voice,dict" doc:"narrator (the article itself), attributed (reported as somebody's view, not in that person's quoted words), quoted (in words that somebody is quoted with), or scare (in quotation marks, alone or among other words, that nobody is said to have used)"`
	Polarity   string  `table:"polarity,dict" doc:"asserted, negated, hedged or withdrawn, from the holder's side"`
	Contested  bool    `table:"contested" doc:"whether the text says that somebody else rejects it"`
	QuoteID    int32   `table:"quote_id,null" doc:"the quotation, as in quotes, that decided voice and holder: of those that hold the term mostly the innermost; null where none did, as outside of quotations, or in one that tells nobody's view or only encloses a name"`
	Rule       string  `table:"rule,dict" doc:"the rule that decided target, holder, voice and polarity; \"weighed against\" a rule where nothing in the sentence ties the term to a listed entity and the evidence of the whole article spoke for another"`
	Confidence float64 `table:"confidence" doc:"the estimated probability that the target is right, among the entities that the article names and nobody: a log-linear model of the evidence in the article; 0 where none was estimated, in a sentence too long to analyse or where the target is beyond the names that are weighed"`
}

// Reject is an input that could not be processed.
type Reject struct {
	Path   string `table:"path" doc:"the input: a file within the corpus, or a row of sources.csv or of a JSONL file"`
	Source string `table:"source,dict,null" doc:"its outlet; null where that cannot be told"`
	Stage  string `table:"stage,dict" doc:"the step that refused it"`
	Reason string `table:"reason" doc:"why, in words"`
}
