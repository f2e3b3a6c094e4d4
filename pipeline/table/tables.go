package table

// The tables, each with its row type.
var (
	Documents = declare[Document]("documents",
		"One row for each article that was read.")
	Sentences = declare[Sentence]("sentences",
		"One row for each sentence, page furniture included.")
	Tokens = declare[Token]("tokens",
		"One row for each word, number or mark.")
	EntityMentions = declare[EntityMention]("entity_mentions",
		"One row for each stretch of text that names an entity.")
	Quotes = declare[Quote]("quotes",
		"One row for each quotation, direct or reported, with its speaker. One within another has a row of its own, so the texts of some rows hold those of others.")
	Characterisations = declare[Characterisation]("characterisations",
		"One row for each occurrence of a frame's term: who calls whom what, in whose voice.")
	EntityCounts = declare[EntityCount]("entity_counts",
		"One row for each source, entity and method, with rates; of a discovered name one for each form and type that it has in the source. No row repeats another's mentions, so mentions may be added up; articles may not.")
	FrameCounts = declare[FrameCount]("frame_counts",
		"One row for each source and frame, with rates.")
	TermCounts = declare[TermCount]("term_counts",
		"One row for each source, frame, term, voice and polarity, with rates. No row repeats another's mentions, so mentions may be added up; articles may not.")
	Sources = declare[SourceSize]("sources",
		"One row for each source: its extent.")
	KeynessTable = declare[Keyness]("keyness",
		"One row for each comparison and key that a source uses much more, or much less, than the other side. Frames that occur have all their rows; of lemmas, n-grams and entities those are tested that have at least 5 mentions in the source, or would have them at the rate of both sides together, or of the list of --reference (of two sources that are compared with each other also those that have them in the other), and that stand in at least 2 articles of the side with the higher rate, or in all those it has; of each source the 50 with the highest log_odds_z above 0 and the 50 with the lowest below 0 are here (--least-mentions, --least-articles, --top).")
	Differences = declare[Difference]("differences",
		"One row for each comparison and each frame and listed entity that occurs in either side: the difference of the rates with its interval over articles.")
	FramePeriods = declare[FramePeriod]("frame_periods",
		"One row for each source, period (--period) in which it has articles with a date, and frame, with rates. What is said of the source is of its articles of that period.")
	EntityPeriods = declare[EntityPeriod]("entity_periods",
		"One row for each source, period (--period) in which it has articles with a date, and listed entity that it names in any, with rates. What is said of the source is of its articles of that period.")
	Collocations = declare[Collocation]("collocations",
		"One row for each source, node (a listed entity, a term), span and collocate that stands there at least 3 times and in 2 articles (or in the only one), the 50 of the highest log_dice (--least-articles, --top).")
	Cooccurrences = declare[Cooccurrence]("cooccurrences",
		"One row for each source and pair of listed entities that share a sentence, or an article.")
	Rejects = declare[Reject]("rejects",
		"One row for each input that could not be processed.")
)

// All lists the tables in the order in which they are written and documented.
var All = []*Table{
	Documents.Table,
	Sentences.Table,
	Tokens.Table,
	EntityMentions.Table,
	Quotes.Table,
	Characterisations.Table,
	EntityCounts.Table,
	FrameCounts.Table,
	TermCounts.Table,
	Sources.Table,
	KeynessTable.Table,
	Differences.Table,
	FramePeriods.Table,
	EntityPeriods.Table,
	Collocations.Table,
	Cooccurrences.Table,
	Rejects.Table,
}

// Named is the table of that name, nil if there is none.
func Named(name string) *Table {
	for _, t := range All {
		if t.Name == name {
			return t
		}
	}
	return nil
}
