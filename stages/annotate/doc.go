// Package annotate reads English text: sentences, tokens, Penn Treebank tags,
// universal parts of speech and lemmas, each with its bytes in the original.
package annotate
