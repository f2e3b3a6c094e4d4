// Package tally counts, per source, what articles hold, as integers that
// merge: the sums from which package compare computes rates, intervals and
// tests.
//
//  1. An article comes in as the list of its occurrences ([Occurrences]): one
//     key per word token outside furniture, per entity mention, per frame term,
//     per word near a node. [Log.Add] counts them on small integer ids, a dense
//     array of counters being reset through the list of the ids touched, and
//     writes down each distinct key once. Lemmas are numbered by the address of
//     their strings, so that no word is hashed twice.
//
//  2. A [Log] is what a shard is kept as ([Log.WriteArticles],
//     [Log.WriteNodes]): about a kilobyte an article, a third of what the sums
//     by source would take. Nothing in it is sorted: numbers follow from the
//     order of the articles.
//
//  3. [Counts.Add] adds logs up. Per source it keeps the number of articles n,
//     the words W and ΣW² ([Size]); per source and key Σx, the articles with
//     x > 0, Σx² and Σxw ([Moments]), where x is the key's count in an article
//     and w the article's words. These suffice for the variance of a ratio Σx/Σw
//     with the article as the sampling unit, and so for every article-level
//     interval and test. Of words near nodes it keeps how often and in how many
//     articles.
//
//  4. All sums are of values that are not negative. They saturate at
//     math.MaxInt64, and what is near nodes at math.MaxUint32, which keeps
//     addition associative and commutative; it takes nine million articles of a
//     million words each to get there. Nearly all are small, and a source's list
//     of them is packed.
//
//  5. [Counts.Group] adds sources up into groups, so a country, a period or the
//     whole corpus is a group. The rest of the corpus is the whole minus the part
//     ([Moments.Minus]), which costs nothing per pair of sources.
//
//  6. What leaves is sorted by key, or told by numbers that must not show; no
//     order of articles, shards or maps shows.
//
//  7. Terms and entities are counted at several levels ([All] in a field stands
//     for all its values), because the number of articles and Σx² of a frame do
//     not follow from those of its terms. A log has the lowest level alone.
//
//  8. [Log.Articles] gives the articles of a log back, for what does not follow
//     from moments: Gries' DP sums absolute deviations from a share that is known
//     only at the end, and permutations deal the articles anew.
//
// Memory grows with the distinct keys of each source, never with articles or
// tokens; that of a log grows with the articles of one shard.
//
// Note: a map from key to moments per source was the plain way. It costs a
// string hash and two probes of a large map per distinct key and source; ids
// shared by all sources cost one. A hash table of ids per source came next: its
// cells are strewn, half as many again as are used, and it is filled anew
// whenever it grows. A list is read and written from front to back: what is added
// is gathered by id, then the sums that it joins, and all is packed. Sums by
// source were kept for each shard at first; sorting, encoding, decoding and
// merging them took three times as long as adding up the articles.
package tally
