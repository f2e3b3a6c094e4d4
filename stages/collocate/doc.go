// Package collocate finds what stands near the nodes of a study, which are the
// mentions of its entities and the terms of its frames, and which of its
// entities stand together.
//
//  1. Around a node two stretches are looked at: its window, so many words to
//     either side within the sentence, and its sentence. The words of all
//     windows of a node in a sentence are its span there: a word near two of
//     its occurrences counts once, and the node's own words not at all. A corpus
//     thus divides into the words within a node's span and those without, and a
//     collocate is a word that is more frequent within (Evert 2008, "surface
//     cooccurrence"): four cells that add up to the corpus' words, whatever the
//     window's width.
//  2. Collocates are nouns, proper nouns, adjectives, verbs and adverbs; words
//     of all kinds make up the span's size and the window's width.
//  3. Entities stand together that are named in the same sentence, or the same
//     article. Each pair counts once a sentence or article. Where more than 200
//     of the study's entities are named, it is a list, and its pairs are not
//     counted; so the work is bounded by the text.
//
// Nodes are numbers. Only sentences with a node cost anything: the work is the
// number of distinct nodes of each sentence times its words.
//
// Note: multiplying a node's frequency by the window's width to get its span,
// as some tools do, counts words beyond the sentence's ends and words in two
// windows.
package collocate
