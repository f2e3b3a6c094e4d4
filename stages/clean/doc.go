// Package clean divides the plain text of a news page into parts: running
// text, headings, captions, and the furniture of the page around them. It
// decides and never deletes: parts are ranges of the original text.
//
// The input is what a reader copies or a scraper extracts. Paragraphs may be
// lines, groups of lines, or wrapped at a column; navigation, pitches, credits
// and promoted articles may stand anywhere. The steps are:
//
//  1. Lines. The text is cut at its line breaks and trimmed. White space is
//     Unicode's, with the zero-width space, the word joiner and the byte order
//     mark.
//  2. Blocks. Lines that continue one another are joined: a sentence may break
//     over a newline, even within a name. Where most lines break in
//     mid-sentence the text is wrapped at a column, and a line ends its
//     paragraph when the next word would still have fitted. A list item, a
//     credit and a caption are never joined to what precedes them.
//  3. Splits. A photo credit at the end of a caption, a picture's controls
//     before it ("Image caption"), and a label that runs into its paragraph
//     ("What happened: …") become blocks of their own. A label is split off
//     only where the page has two or more of them, since one alone is more
//     often the beginning of a sentence.
//  4. Evidence. Every block is read for its shape (length, final stop,
//     capitals, quotation) and for a small vocabulary of how pages are built.
//     Some blocks are furniture wherever they stand (skip links, bylines,
//     credits, stamps, pitches in the second person); the others get a weight
//     towards running text or furniture.
//  5. Decision. The cheapest path through the states head, text and tail
//     (a Viterbi pass) settles the doubtful blocks by their neighbours: a
//     list between two pitches is part of the pitch, a list between two
//     paragraphs is not. Leaving furniture costs more than entering it, so a
//     teaser does not end a list of promoted articles. Where all blocks would be
//     furniture, as of a post of one sentence, the doubtful ones are content.
//  6. Kinds. Within the text, short blocks without a final stop that
//     paragraphs follow are headings; blocks that describe a picture, or stand
//     at a credit, are captions.
//
// In doubt a block is content: furniture that is counted adds noise, but
// content that is lost takes evidence away.
//
// Note: lines that recur over many articles of one source betray furniture
// best of all, but then the parts of an article would depend on its
// neighbours in the corpus, and a stage reads one article at a time.
//
// Note: a list of promoted titles that a scraper glued into the middle of a
// sentence stays content; to cut it out would break the sentence around it.
package clean
