// Package compare turns the integer counts of sources into rates with
// intervals, keyness, dispersion and collocation measures, and tests. It is
// where floats begin.
//
//  1. Every measure is a function of counts named by its variant, its formula
//     and source in its documentation. A measure without a finite value for
//     its counts says so (ok is false, or a Reason in plain words); neither NaN
//     nor an infinity comes out of valid or invalid counts.
//
//  2. A [Rate] carries two intervals. Words is Wilson's, as if each word were
//     drawn by itself; Articles has the article as the sampling unit, because
//     words cluster in articles (Lijffijt et al. 2016). Articles is the score
//     interval of a Poisson rate with the count divided by its dispersion and
//     Student's t for the normal quantile: survey statistics' Wilson interval
//     on the effective sample (Kott & Carr 1997; Franco et al. 2019). The
//     dispersion comes from the linearised variance of a ratio, hence from
//     sums that merge, and is at least 1. Unequal lengths count through the
//     effective number of articles. It is never below 0. It is simulated for
//     negative binomial counts in 2 to 100 articles by
//
//     go test -run SimulationCoverage -v ./stages/compare
//
//     where the 95 % interval holds the true rate in no case in less than 87 %.
//     The least of the plain ratio estimate ± t standard errors is below 80 %,
//     of Wilson's below 30 %, of the percentile bootstrap over articles below
//     20 %. On the logarithm of the rate (the delta method) it holds nearly as
//     well, but for two articles it is orders of magnitude wider.
//
//  3. [ArticleTest] compares two sides by the difference of their rates with
//     a cluster-robust, linearised variance of each, as Welch's test does. With
//     few articles a side's own variance is a poor estimate, and low where the
//     rate happens to be low. So what enters is its clustering, κ of the negative
//     binomial's variance function (Mosteller & Wallace 1964; Church & Gale
//     1995), at the rate of both sides together, as the hypothesis has it; a
//     side with a higher rate gets part of that rate's larger variance, so that
//     a word of two articles does not pass for a word of the source.
//     [PermutationTest] deals the articles anew and compares the same t.
//     [ReferenceTest] holds a side against a rate that is known. They are
//     simulated by
//
//     go test -run Simulation -v ./stages/compare
//
//     At α = .05, where the sides use the word alike, ArticleTest finds a
//     difference in no more than .07 of cases (the token-level G2 in up to .7),
//     and from ten expected mentions and ten articles a side on in no fewer than
//     .03 if the word clusters moderately (κ = 1), .01 if strongly (κ = 3). Where
//     it clusters ten times as much in one side as in the other it finds up to
//     .09, permutations up to .15. ReferenceTest stays below .07, far below in
//     five articles or fewer. Real news dealt at random to two sides keeps
//     ArticleTest within .03 to .07 (go test -run NewsFalsePositives, with
//     EPITHET_BENCH set).
//
//  4. Over many terms, p-values go with their [BenjaminiHochberg] q.
//
// Note: Welch's test on each side's own linearised variance was tried first.
// For a source of 5 to 30 articles against the rest of a corpus it found a
// difference up to five times too often, since the small side's variance is
// too low just when its rate is. A dispersion that multiplies the variance at
// the common rate, moderated towards the sides' common one (Smyth 2004), keeps
// .03 to .07 where the sides cluster alike, but finds .25 where they do not, and
// of the words that keyness tests in thirty articles of real news dealt at
// random against four thousand, it has twenty times too many below p = .001. The
// square root of r R³ in the variance lies between r R, which finds a little
// more of the true differences and fifteen times too many there, and R², which
// hardly finds any.
//
// Note: permutations that compare the difference of the rates alone found .27
// where the sides cluster differently; studentised by the plain linearised
// variance .23, and hardly any true difference.
//
// Note: the bootstrap over articles needs the articles' counts, which do not
// merge, and for few articles holds far too seldom.
package compare
