// Package parse finds the grammatical arcs of a sentence: for each token its
// head and its relation to it, as basic Universal Dependencies.
//
//  1. A token's form, lemma, tags, affixes and shape have embeddings, and the
//     50,000 commonest words, most of which the treebank lacks, a vector each
//     that says how they are used. What those of a token and of the two on each
//     side give together, summed and rectified, is the token's hidden vector;
//     what a token gives the places about it is cached across sentences. Another
//     such layer over the vectors of a token and its neighbours adds to it.
//  2. These vectors are multiplied once a sentence by a matrix for each place
//     that a token can have in a configuration of the parser.
//  3. A greedy arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011)
//     reads the sentence. In each configuration the vectors of its tokens, and
//     rows for the relations, numbers and distances of what has been joined,
//     are summed and rectified (after Chen and Manning 2014). From the result
//     Shift, Left and Right get their scores, and a new arc its relation.
//
// Whatever the tokens, the result is one projective tree with one root, and
// the work is linear in their number: there are two actions a token. All sums
// are of integers, by AVX2 where the processor has it, and equal scores go to
// the first, so the result is the same on every machine.
//
// The model file is made by the command in folder train (make train), from the
// train split of UD English EWT and GloVe's vectors of words. The treebank's
// trees are carried over to our own tokens, with the tags and lemmas of our
// annotation. Training follows what the parser itself would do and asks at
// every step what is best there (the dynamic oracle of Goldberg and Nivre
// 2013).
//
// The model file is derived from UD English EWT, https://universaldependencies.org,
// © its contributors (Natalia Silveira, Timothy Dozat, Christopher Manning,
// Sebastian Schuster, Ethan Chi, John Bauer, Miriam Connor, Marie-Catherine de
// Marneffe, Nathan Schneider, Sam Bowman, Hanzhi Zhu, Daniel Galbraith and
// others), licensed under CC BY-SA 4.0. GloVe's vectors, by Jeffrey Pennington,
// Richard Socher and Christopher Manning, are in the public domain.
//
// How good it is: with EPITHET_BENCH set, go test -v -run Treebanks in folder
// train prints the shares of right heads (UAS) and of right heads with the
// right relation, subtype and all (LAS), on the dev splits of EWT and GUM.
// Tokens, tags and lemmas are the annotation's, sentences the treebank's; a
// token that covers several words of the treebank stands for the one nearest to
// the root, and one that begins no word counts too.
//
// Note: Linear models did about as well at eight times the cost: a tagger, a
// parser from the end of the sentence to its beginning, and one the other way
// with the first one's tree as a guide among 130 templates reached a LAS
// without punctuation of 78.9 on EWT and 77.2 on GUM, where this one without
// words' vectors reaches 79.6 and 77.5, from a file of 4.0 MB, where that has 1.8.
//
// Note: Of the network's sizes, configurations' vectors of 64 numbers without
// the second layer lose 0.5 to 0.8 and save a quarter of the time;
// of 128 without it, they do as well as these. Three tokens on each side in the
// first layer, and more dropout, were no better.
//
// Note: With words' vectors it reaches 81.1 and 79.1. Each is GloVe's, of 100
// numbers, times a matrix that is learned with the rest and gives 16; 32 are no
// better, nor is dropping numbers of them in training. The 32 first principal
// components of GloVe's vectors, in half a byte each, gain half as much. Other
// random numbers in training change these shares by some tenths, and those of
// right targets and holders, whose rules were made with one model's trees, by
// as much as words' vectors do.
package parse
