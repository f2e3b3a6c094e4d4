package table

// Sides is what is compared: a source and what it is held against.
type Sides struct {
	By      string `table:"by,dict" doc:"what is compared: source, or the column of sources.csv that --by names"`
	Source  string `table:"source,dict" doc:"the source as in documents, or the value of that column; side 1 of every measure"`
	Against string `table:"against,dict" doc:"side 2: rest (all other articles that are compared), the other one where two are compared, or reference (the list that --reference names)"`
	Unit    string `table:"unit,dict" doc:"what key is: lemma, 2-gram and the like, frame or entity"`
	Key     string `table:"key,dict" doc:"the lemma, the n-gram's lemmas, the frame's id or the entity's id"`
	POS     string `table:"pos,dict,null" doc:"the part of speech of a lemma, or of an n-gram's last word, as upos in tokens; null for frames and entities, and for lemmas against a reference, which count with all parts of speech"`
	Label   string `table:"label,dict" doc:"the key as readers know it: the lemma, the frame's label, the entity's name"`
}

// Counted are the counts of two sides.
type Counted struct {
	Mentions              int64   `table:"mentions" doc:"a: occurrences in side 1"`
	Articles              int64   `table:"articles" doc:"document frequency: articles of side 1 that have it"`
	SourceArticles        int64   `table:"source_articles" doc:"articles of side 1"`
	SourceWords           int64   `table:"source_words" doc:"N1: words of side 1 outside page furniture"`
	Per1000               float64 `table:"per_1000,null" doc:"1000 * mentions / source_words; null without words"`
	AgainstMentions       int64   `table:"against_mentions" doc:"b: occurrences in side 2"`
	AgainstArticles       int64   `table:"against_articles,null" doc:"articles of side 2 that have it; null for a reference"`
	AgainstSourceArticles int64   `table:"against_source_articles,null" doc:"articles of side 2; null for a reference"`
	AgainstSourceWords    int64   `table:"against_source_words" doc:"N2: words of side 2"`
	AgainstPer1000        float64 `table:"against_per_1000,null" doc:"1000 * against_mentions / against_source_words; null without words"`
}

// ArticleTest is a test whose sampling unit is the article.
type ArticleTest struct {
	T    float64 `table:"article_t,null" doc:"Student's t of the difference of the two rates with the article as sampling unit: (r1 - r2) / sqrt(V1 + V2), V = r/N + k * sqrt(r * R^3) * S/N^2 for each side, r the rate of both together, R the greater of r and the side's own rate, S the sum of its articles' squared words, and k its clustering, what the linearised, cluster-robust variance of its own rate (Cochran 1977, ch. 6) exceeds rate/N by, over rate^2 * S/N^2 and with the factor m/(m - 1), m = N^2/S its effective number of articles (Kish 1965), at least 0; for a side without mentions, or with m - 1 below 0.25, that of both sides together, each about its own rate, with their m added up and the factor m/(m - 2) (1/k of the negative binomial: Mosteller & Wallace 1964; Church & Gale 1995); against a reference, whose rate is taken as known, V2 = r/N2"`
	DF   float64 `table:"article_df,null" doc:"its degrees of freedom, (V1 + V2)^2 / (V1^2/(n1-1) + V2^2/(n2-1)) over n articles of a side (Welch 1947; Satterthwaite 1946); against a reference N1^2/S - 1 (Kish 1965)"`
	P    float64 `table:"article_p,null" doc:"the two-sided p-value of article_t by Student's distribution; null where the data allow no test, as where both sides' m add up to less than 2.25, or against a reference m is less than 1.25"`
	Q    float64 `table:"article_q,null" doc:"q-value of article_p, the least p' * m/rank(p') of p' >= article_p, over all m tests of this unit, of all sources (Benjamini & Hochberg 1995)"`
	Note string  `table:"article_note,dict,null" doc:"why there is no test (such as: one article; no mentions, of a source held against a reference); null where there is one"`
}

// Keyness is how much more or less a side uses a key than the other.
type Keyness struct {
	Sides
	Counted
	LogOdds     float64 `table:"log_odds,null" doc:"log-odds ratio with informative Dirichlet prior (Monroe, Colaresi & Quinn 2008): ln((a+A)/(N1+A0-a-A)) - ln((b+A)/(N2+A0-b-A)), A = A0 * (a+b)/(N1+N2), A0 = 500 words; above 0: more in side 1"`
	LogOddsLow  float64 `table:"log_odds_low,null" doc:"lower end of its 95 % interval, log_odds - 1.96 * sqrt(1/(a+A) + 1/(b+A)); it takes words for independent and is therefore too narrow"`
	LogOddsHigh float64 `table:"log_odds_high,null" doc:"upper end of its 95 % interval, log_odds + 1.96 * sqrt(1/(a+A) + 1/(b+A)), likewise"`
	LogOddsZ    float64 `table:"log_odds_z,null" doc:"log_odds / sqrt(1/(a+A) + 1/(b+A)) (Monroe, Colaresi & Quinn 2008), by which rows are ranked"`
	G2Four      float64 `table:"g2_4term,null" doc:"log-likelihood ratio over all four cells, 2 * sum O ln(O/E) (Dunning 1993)"`
	G2Two       float64 `table:"g2_2term,null" doc:"log-likelihood ratio over the cells a and b alone (Rayson & Garside 2000)"`
	BICTwo      float64 `table:"bic_2term,null" doc:"g2_2term - ln(N1+N2) (Wilson 2013); above 2 positive evidence, above 10 very strong"`
	ChiSquare   float64 `table:"chi2,null" doc:"Pearson's chi-square over the four cells, sum (O-E)^2/E, without correction (Pearson 1900)"`
	Yates       float64 `table:"chi2_yates,null" doc:"Pearson's chi-square with Yates' correction, sum (max(0, |O-E| - 1/2))^2/E (Yates 1934)"`
	P           float64 `table:"p_4term,null" doc:"p-value of g2_4term by the chi-square distribution with 1 degree of freedom (Wilks 1938); it takes words for independent and is therefore too small"`
	Q           float64 `table:"q_4term,null" doc:"q-value of p_4term, the least p' * m/rank(p') of p' >= p_4term, over all m tests of this unit, of all sources (Benjamini & Hochberg 1995)"`
	LogRatio    float64 `table:"log_ratio,null" doc:"log2((a/N1)/(b/N2)) (Hardie 2014); null where a or b is 0"`
	Walter      float64 `table:"log_ratio_walter,null" doc:"log2 of ((a+1/2)/(N1+1/2)) / ((b+1/2)/(N2+1/2)) (Walter 1975)"`
	LRC         float64 `table:"lrc,null" doc:"conservative log ratio (Evert 2022): the limit nearer to 0 of the 95 % Clopper-Pearson interval of a/(a+b), Bonferroni-corrected for tests, as log2 relative risk; 0 where the interval holds 0"`
	PercentDiff float64 `table:"percent_diff,null" doc:"%DIFF: 100 * (a/N1 - b/N2) / (b/N2) (Gabrielatos & Marchi 2011); null where b is 0"`
	OddsRatio   float64 `table:"odds_ratio,null" doc:"sample odds ratio a (N2-b) / (b (N1-a)) (Cornfield 1951; for keyness Pojanapunya & Watson Todd 2018); null where b is 0"`
	SimpleMaths float64 `table:"simple_maths,null" doc:"(a per million + 1) / (b per million + 1) (Kilgarriff 2009)"`
	Tests       int64   `table:"tests" doc:"keys of this unit that were tested in this comparison, for which lrc is corrected"`
	ArticleTest
	PermutationP float64 `table:"permutation_p,null" doc:"two-sided p-value by permutation: the share of ways to deal the articles anew in which article_t (the difference of the rates where a side has one article) is as far from 0, all ways where these are at most 2000, else of 2000 drawn with a fixed seed and the given one; studentised, it suits sides in which words cluster differently (Janssen 1997; Chung & Romano 2013); null where more than 40 articles are compared"`
	DP           float64 `table:"dp,null" doc:"Gries' deviation of proportions over the articles of side 1: 1/2 * sum |v/a - w/N1| (Gries 2008); 0 even, towards 1 in few articles; null where a is 0"`
	DPNorm       float64 `table:"dp_norm,null" doc:"dp / (1 - least w/N1) (Lijffijt & Gries 2012); null for one article and where a is 0"`
	JuillandD    float64 `table:"juilland_d,null" doc:"Juilland's D over the articles of side 1: 1 - CV/sqrt(n-1), CV being the coefficient of variation of the relative frequencies v/w over its n articles with words (Juilland & Chang-Rodríguez 1964); 1 even, 0 all in one article; null for one article and where a is 0"`
}

// Difference is how much more often a side uses a key than the other.
type Difference struct {
	Sides
	Counted
	Difference float64 `table:"difference" doc:"difference of the rates, per_1000 - against_per_1000"`
	Low        float64 `table:"difference_low,null" doc:"lower end of its 95 % interval by square-and-add, difference - sqrt((r1-l1)^2 + (u2-r2)^2), l and u being the limits of the rates' intervals over articles, as article_low and article_high in frame_counts (Newcombe 1998); null where one of them has none"`
	High       float64 `table:"difference_high,null" doc:"upper end of its 95 % interval, difference + sqrt((u1-r1)^2 + (r2-l2)^2), likewise"`
	Interval   string  `table:"interval,dict" doc:"how the interval was made, or why there is none"`
	ArticleTest
}

// SourceSize is the extent of a source.
type SourceSize struct {
	Source   string  `table:"source,dict" doc:"the outlet, as in documents"`
	Articles int64   `table:"articles" doc:"its articles"`
	Words    int64   `table:"words" doc:"their words outside page furniture (tokens that hold a letter or a digit)"`
	Types    int64   `table:"types" doc:"distinct lemmas of those words, by part of speech"`
	Hapaxes  int64   `table:"hapaxes" doc:"lemmas, by part of speech, that occur once"`
	Guiraud  float64 `table:"guiraud_r,null" doc:"types / sqrt(words) (Guiraud 1954), which hangs less on length than types / words; null without words"`
}

// Association is how strongly two things go together, of n in all fxy together,
// fx the one and fy the other.
type Association struct {
	G2Four float64 `table:"g2_4term,null" doc:"log-likelihood ratio over all four cells, 2 * sum O ln(O/E) (Dunning 1993); high for pairs that avoid each other, too: see pmi's sign; 0 with what stands everywhere"`
	PMI    float64 `table:"pmi,null" doc:"pointwise mutual information log2(fxy / E), E = fx fy / n (Church & Hanks 1990)"`
	T      float64 `table:"t_score,null" doc:"(fxy - E) / sqrt(fxy) (Church et al. 1991)"`
}

// Collocation is a word that stands near a node.
type Collocation struct {
	Source            string  `table:"source,dict" doc:"the outlet, as in documents"`
	Kind              string  `table:"node_kind,dict" doc:"what the node is: entity (a listed one) or term (of a frame)"`
	Node              string  `table:"node,dict" doc:"the entity's id, or the term as the lexicon lists it"`
	Span              string  `table:"span,dict" doc:"where the collocate stands: window (so many words to either side within the sentence as --window says) or sentence; the node's own words are no part of it"`
	Collocate         string  `table:"collocate,dict" doc:"the collocate's lemma: a noun, proper noun, adjective, verb or adverb"`
	POS               string  `table:"pos,dict" doc:"its part of speech, as upos in tokens"`
	Together          int64   `table:"together" doc:"fxy: occurrences of the collocate within the node's span; one near two mentions counts once"`
	Articles          int64   `table:"articles" doc:"articles in which it stands there"`
	NodeMentions      int64   `table:"node_mentions" doc:"fx of log_dice: mentions of the node, of an entity those by a name of the lexicon"`
	SpanWords         int64   `table:"span_words" doc:"fx of the other measures: words within the node's span, all its mentions together"`
	CollocateMentions int64   `table:"collocate_mentions" doc:"fy: occurrences of the collocate in the source"`
	SourceWords       int64   `table:"source_words" doc:"n: words of the source outside page furniture"`
	LogDice           float64 `table:"log_dice,null" doc:"14 + log2(2 fxy / (fx + fy)) (Rychlý 2008), fx being the node's own mentions; where the collocate stands several times near one mention fxy counts as at most fx, so that it is at most 14"`
	Association
}

// Cooccurrence is how often two entities stand together.
type Cooccurrence struct {
	Source   string  `table:"source,dict" doc:"the outlet, as in documents"`
	Within   string  `table:"within,dict" doc:"what they share: sentence or article"`
	A        string  `table:"entity_a,dict" doc:"the id of a listed entity, the lesser of the two"`
	NameA    string  `table:"name_a,dict" doc:"its name"`
	B        string  `table:"entity_b,dict" doc:"the id of the other"`
	NameB    string  `table:"name_b,dict" doc:"its name"`
	Together int64   `table:"together" doc:"fxy: sentences or articles that name both by a name of the lexicon; those that name more than 200 listed entities are left out"`
	WithA    int64   `table:"with_a" doc:"fx: sentences or articles that name the first"`
	WithB    int64   `table:"with_b" doc:"fy: sentences or articles that name the second"`
	All      int64   `table:"all" doc:"n: sentences outside page furniture, or articles, of the source"`
	LogDice  float64 `table:"log_dice,null" doc:"14 + log2(2 fxy / (fx + fy)) (Rychlý 2008), at most 14"`
	Association
}

// FramePeriod is a frame's count in a source over a period.
type FramePeriod struct {
	Source string `table:"source,dict" doc:"the outlet, as in documents"`
	Period string `table:"period,dict" doc:"the year (2024) or month (2024-03) of publication"`
	Frame  string `table:"frame,dict" doc:"the frame's id in the lexicon"`
	Label  string `table:"label,dict" doc:"the frame's name for readers"`
	Rate          // of the source's articles in that period
}

// EntityPeriod is a listed entity's count in a source over a period.
type EntityPeriod struct {
	Source   string `table:"source,dict" doc:"the outlet, as in documents"`
	Period   string `table:"period,dict" doc:"the year (2024) or month (2024-03) of publication"`
	EntityID string `table:"entity_id,dict" doc:"the entity, as in entity_mentions"`
	Entity   string `table:"entity,dict" doc:"the entity's name"`
	Type     string `table:"type,dict" doc:"person, organisation, place, state, camp, media or other"`
	Rate            // of the source's articles in that period
}
