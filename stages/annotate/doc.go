// Package annotate reads English text: sentences, tokens, Penn Treebank tags,
// universal parts of speech and lemmas, each with its bytes in the original.
//
// Tokens and tags are those of github.com/jdkato/prose/v2 by its own weights,
// in an engine made for speed. What it does, in order:
//
//  1. A part is cut at white space (of Unicode), which is found 64 bytes at a
//     time, into chunks. What a chunk holds does not depend on its place, so it
//     is read once and remembered: its tokens, and how it can end or begin a
//     sentence. A chunk is looked up by its bytes in a hash table, whose slots
//     hold up to 16 of them. The slots of a block of chunks are fetched while
//     the block is still being cut, what tells of its new words before the first
//     of them is read, and what is known of its words before they are tagged, so
//     that the processor waits for little of it.
//
//  2. A chunk that is new is straightened (curly quotation marks and &rsquo;
//     count as straight ones, as in prose) and split from both ends: brackets,
//     quotation marks, stops, clitics. Offsets lead back to the original.
//
//  3. A sentence ends at a chunk with a stop if the stop and the start of the
//     next chunk say so: see breaks. The words that matter are listed in
//     abbreviations.txt. A blank line ends one too, and so do 2,000 chunks.
//
//  4. Each token of a sentence is tagged from left to right. Some have a tag by
//     their form or by the model's dictionary. For the others an averaged
//     perceptron adds up 14 weights for each of 38 classes: of the word, its
//     suffix and first byte, of the words and suffixes about it, and of the two
//     tags before it. The weights are multiples of 0.001, so they are added as
//     integers. All that depends on one word and one place is summed when the
//     word is first met, so eight vectors remain to be added for a token: six
//     that no tag decides, for a batch of sentences ahead, and then two word by
//     word, when the best class is found in the same step: see source, vector,
//     scores and batch. Of classes with equal scores the first in alphabetical
//     order is taken.
//
//  5. Lemmas follow from the word and its tag by spelling, irregular.txt and the
//     words that the model knows; universal parts of speech from the tag, the
//     word and the tags about it. Both are conventions of Universal Dependencies.
//
// The weights are in model.bin, which go generate makes from prose's; prose
// itself is needed only for that and in the tests, where it is the oracle.
//
// Tokens and tags are prose's except where it errs in a way that loses text or
// order. A test compares every token with prose's, sentence by sentence:
//
//   - Prose drops what follows a clitic within a chunk: "isn't," loses "n't,",
//     "O'Reilly" becomes "O". Here a clitic is cut off only where no letter or
//     digit follows it, and nothing is lost.
//   - Prose gives all occurrences of a chunk the tags of the last one, and takes
//     any of several classes with equal scores. Here each token has its own tag.
//   - Prose lowers "İ" to a letter of another length and cuts beside the mark.
//   - Prose makes a tag of any three capitals between hyphens, as in "-FBI-".
//
// What is left as in prose though it is odd: "0" is -NONE-, "12.50" is NN as if
// it were a link, the opening mark of 'so' stays with its word (its lemma is free
// of it), and the tags of quotation marks and brackets mean little, because the
// model was trained on other forms of them. Their universal part of speech is
// PUNCT all the same.
//
// Note: feeding the model the forms that it was trained on, such as -LRB- for a
// bracket, mends the tags of the marks and changes next to none of the words',
// so prose's reading stays.
package annotate
