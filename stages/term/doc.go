// Package term finds the terms of the lexicon's frames in an article: every
// occurrence of "cult", "freedom fighter" or whatever else an analyst lists,
// in every inflected, derived and hyphenated form, with its exact span.
//
// How it decides, in order:
//
//  1. The lexicon is compiled once. Every term is expanded into the forms that
//     English makes of it (plural, verb forms, British and American spelling,
//     a closed list of derivational suffixes with their stem changes), and the
//     forms go into one table of hashed words. Looking a word up is one probe,
//     whatever the number of terms. A paragraph is read only if a word in it
//     begins as a term does: see mayHold.
//  2. Text is cut into words of letters and digits, so "cult" stands alone in
//     "cult-like" and "terrorist" in "quasi-terrorist". Nothing inside a word
//     is ever a term: "cult" is not in "culture". Case is ignored, except by
//     terms that are listed in capitals only ("SS"; its plural ends in a small s).
//     Latin diacritics are ignored.
//  3. The words of a longer term may be separated by white space, a line break
//     or a hyphen of any kind; apostrophes match whether straight or curly, and the
//     one behind a plural may be missing ("workers' party"). A
//     term listed as one word is found with a hyphen in it ("hard-liner"), and
//     one of two words or with a hyphen also written solid ("sockpuppet"). One
//     that begins with an auxiliary ("has-been") keeps its hyphen.
//     In a longer term only the head varies: the last word, the word before a
//     preposition ("cults of personality"), or the verb before a particle.
//  4. The longest match wins over all frames. At equal length the listed form
//     wins over an inflected one, that over a derived one; then the longer
//     term, then the first listed. One span yields two rows only where two
//     frames list the same term, be it with other capitals or hyphens.
//  5. Not counted: what stands in page furniture, what lies within the name of
//     an entity of the lexicon, what is the further part of a discovered
//     person's name ("Ann Savage"), and what an apostrophe ties to anything
//     but a possessive s ("haven't").
//  6. Quotation marks are paired within their part of the page; a mark without
//     partner reaches to the edge of its sentence and no further, unless the
//     next part takes the quotation up again with an opening mark.
//
// Derivation goes from the listed word outwards only: "fanatic" finds
// "fanatically" and "terror" finds "terrorist" unless that is listed itself,
// but "terrorist" does not find "terrorism": the first says something of
// somebody, the second names a thing, and the lexicon lists both where it
// wants both. Suffixes that reverse the sense (-less) are left out.
//
// Note: stemming the text's words (Porter, Snowball) was rejected: it joins
// "universe" and "university", and cannot say which term a form belongs to.
// Note: senses are not told apart. "Resistance" to an arrest and the
// Resistance are both found; a rule that tells them apart by their neighbours
// would be a rule about one word.
package term
