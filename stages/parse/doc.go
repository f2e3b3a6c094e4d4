// Package parse finds the grammatical arcs of a sentence: for each token its
// head and its relation to it, as basic Universal Dependencies.
//
//  1. A linear model gives every token a finer tag than the annotation's: the
//     treebank's Penn tag and universal class in one, from the annotation's
//     tags, forms, lemmas and affixes about it.
//  2. A greedy arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011)
//     reads the sentence from its end to its beginning. Shift, Left and Right
//     are scored by a linear model with templates after Zhang and Nivre (2011),
//     and each new arc gets its relation from another.
//  3. A second parser reads from beginning to end with the first one's tree as
//     a guide among its features (Attardi and Dell'Orletta 2009, "Reverse
//     revision"): it sees what the first made of the words still to come. Its
//     tree is the result.
//
// Whatever the tokens, the result is one projective tree with one root, and
// the work is linear in their number: there are two actions a token each way.
// All sums are of integers, and equal scores go to the lower class, so the
// result is the same on every machine.
//
// The model file is made by the command in folder train, from the train split
// of UD English EWT alone: averaged perceptrons with the dynamic oracle of
// Goldberg and Nivre (2013). The treebank's trees are carried over to our own
// tokens, tags of the training sentences come from taggers that did not see
// them, and guides from parsers that did not.
//
// The model file is derived from UD English EWT, https://universaldependencies.org,
// © its contributors (Natalia Silveira, Timothy Dozat, Christopher Manning,
// Sebastian Schuster, Ethan Chi, John Bauer, Miriam Connor, Marie-Catherine de
// Marneffe, Nathan Schneider, Sam Bowman, Hanzhi Zhu, Daniel Galbraith and
// others), licensed under CC BY-SA 4.0.
//
// How good it is: with EPITHET_BENCH set, go test -v -run Treebanks in folder
// train prints the shares of right heads (UAS) and of right heads with the
// right relation, subtype and all (LAS), on the dev splits of EWT and GUM.
// Tokens, tags and lemmas are the annotation's, sentences the treebank's; a
// token that covers several words of the treebank stands for the one nearest to
// the root, and one that begins no word counts too.
//
// Note: Each of these was tried, and changed accuracy by less than a fifth of
// a point or for the worse: a margin in the perceptron's updates; more affixes
// and neighbours for the tagger; all features instead of the best (the model is
// then six times as large). The treebank's own tokens and tags in place of ours
// are worth more than all of these: tags are what limits the parser.
//
// Note: Clusters or vectors of words would help most with words that the
// treebank lacks. They are left out, since they need a large corpus that may be
// used to make them.
package parse
