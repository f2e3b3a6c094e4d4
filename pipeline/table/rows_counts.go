package table

// Rate is a count in a source with its rate per 1,000 words and two intervals
// of 95 %.
type Rate struct {
	Mentions       int64   `table:"mentions" doc:"occurrences"`
	Articles       int64   `table:"articles" doc:"articles of the source with at least one"`
	SourceArticles int64   `table:"source_articles" doc:"articles of the source"`
	SourceWords    int64   `table:"source_words" doc:"words of the source outside page furniture"`
	Per1000        float64 `table:"per_1000,null" doc:"mentions per 1,000 words of the source: 1000 * mentions / source_words; null where the source has no words"`
	ArticleLow     float64 `table:"article_low,null" doc:"lower end of the rate's 95 % interval with the article as sampling unit, per 1,000 words: the lesser R that solves (r-R)^2 = t^2 * phi * R/W, a score interval on the effective sample (Kott & Carr 1997; Franco et al. 2019), with r = mentions / source_words, W = source_words, w an article's words, m = W^2 / sum w^2 effective articles (Kish 1965), phi = max(1, v*W/r), v = m/(m-1) * sum (x-r*w)^2 / W^2 the linearised variance of the ratio (Cochran 1977, ch. 6) and t Student's quantile with m-1 degrees of freedom; null where the data allow none, as where m-1 is below 0.25 or article_high would be above 1000"`
	ArticleHigh    float64 `table:"article_high,null" doc:"upper end of that interval, the greater R; null where the data allow none"`
	Interval       string  `table:"interval,dict" doc:"how article_low and article_high were made, or why there are none (such as: one article)"`
	WilsonLow      float64 `table:"wilson_low,null" doc:"lower end of Wilson's 95 % score interval of the proportion p = mentions / n, n = source_words, per 1,000 words: (p + z^2/2n - z * sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n), z = 1.96 (Wilson 1927); it takes words for independent and is therefore too narrow"`
	WilsonHigh     float64 `table:"wilson_high,null" doc:"upper end of Wilson's 95 % score interval, with + z in place of - z (Wilson 1927), per 1,000 words; it takes words for independent and is therefore too narrow"`
}

// EntityCount is an entity's count in a source.
type EntityCount struct {
	Source   string `table:"source,dict" doc:"the outlet, as in documents"`
	EntityID string `table:"entity_id,dict" doc:"the entity, as in entity_mentions"`
	Entity   string `table:"entity,dict" doc:"the entity's name; a discovered entity has a row for each that it is given"`
	Type     string `table:"type,dict" doc:"person, organisation, place, state, camp, media or other; likewise"`
	Method   string `table:"method,dict" doc:"how the mentions were found, as in entity_mentions: one row each"`
	Rate
}

// FrameCount is a frame's count in a source.
type FrameCount struct {
	Source string `table:"source,dict" doc:"the outlet, as in documents"`
	Frame  string `table:"frame,dict" doc:"the frame's id in the lexicon"`
	Label  string `table:"label,dict" doc:"the frame's name for readers"`
	Rate
}

// TermCount is the count of a frame's term in a source, by voice and polarity.
type TermCount struct {
	Source   string `table:"source,dict" doc:"the outlet, as in documents"`
	Frame    string `table:"frame,dict" doc:"the frame's id in the lexicon"`
	Term     string `table:"term,dict" doc:"the term as the lexicon lists it"`
	Voice    string `table:"voice,dict" doc:"narrator, attributed, quoted or scare, as in characterisations"`
	Polarity string `table:"polarity,dict" doc:"asserted, negated, hedged or withdrawn, as in characterisations"`
	Rate
}
