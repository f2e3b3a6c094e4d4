// Command train makes the parser's model from the train split of UD English
// EWT, and measures it on the dev splits of EWT and GUM. The same treebank and
// the same annotation give the same bytes.
//
//  1. The treebank's trees are carried over to our own tokens, which the
//     annotation makes of each sentence's text.
//  2. A tagger learns the treebank's tags. Those that the parsers learn from
//     come from taggers of the other folds.
//  3. The backward parser learns; it guides the forward parser, which learns
//     from guides of the other folds too.
//
// Each model learns from all its features first, and then anew from the best
// of them alone.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"epithet/stages/parse/internal/hybrid"
	"epithet/stages/parse/internal/linear"
)

func main() {
	ud := flag.String("ud", "", "folder of en_ewt-train.conllu, en_ewt-dev.conllu and en_gum-dev.conllu")
	out := flag.String("out", "stages/parse/model.bin", "the model file to write")
	flag.Parse()
	if err := run(*ud, *out); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(ud, out string) error {
	start := time.Now()
	log := func(format string, args ...any) {
		fmt.Printf("%6.1fs %s\n", time.Since(start).Seconds(), fmt.Sprintf(format, args...))
	}
	train, err := samples(filepath.Join(ud, "en_ewt-train.conllu"))
	if err != nil {
		return err
	}
	log("train: %v", inventory(train))

	data := learn(train, log)
	log("model of %d bytes", len(data))
	m, err := hybrid.Decode(string(data))
	if err != nil {
		return err
	}
	for _, name := range []string{"en_ewt-dev.conllu", "en_gum-dev.conllu"} {
		dev, err := samples(filepath.Join(ud, name))
		if err != nil {
			return err
		}
		log("%s: %v", name, inventory(dev))
		log("%s: %v", name, evaluate(hybrid.NewParser(m), dev))
	}
	return os.WriteFile(out, data, 0o644)
}

// learn makes the model file.
func learn(train []sample, log func(string, ...any)) []byte {
	classes := tagClasses(train)
	folded := make([][]tags, len(train))
	for k := range folds {
		t := trainTagger(others(train, k), classes)
		for i := k; i < len(train); i += folds {
			folded[i] = t.tag(&train[i])
		}
	}
	tagger := trainTagger(train, classes)
	log("tagger of %d classes, %.2f %% right in other folds", len(classes), agreement(train, folded, classes))

	trees, backward := make([]tree, len(train)), make([]tree, len(train))
	for i := range train {
		trees[i] = newTree(&train[i], folded[i])
		backward[i] = trees[i].reversed()
	}
	back := newLearner(backward)
	back.choose(guideFeatures, guideRels)
	heads, total := 0, 0
	for k := range folds {
		l := back.afresh(others(backward, k))
		l.learn()
		for i := k; i < len(train); i += folds {
			trees[i].s.Guide = l.guide(&backward[i])
			for j, g := range trees[i].s.Guide {
				heads += one(g.Head == train[i].heads[j])
				total++
			}
		}
		log("guide %d of %d", k+1, folds)
	}
	back.learn()
	log("backward parser, %.2f %% of heads right in other folds", percent(heads, total))

	forward := newLearner(trees)
	forward.choose(actionFeatures, relFeatures)
	forward.learn()

	data := linear.Encode(tagger.p.classes, tagger.p.quantised(prune))
	for _, l := range []*learner{back, forward} {
		data = append(data, linear.EncodeTriple(l.actions.triples())...)
		data = append(data, linear.Encode(l.rels.classes, l.rels.quantised(prune))...)
	}
	return data
}

// others are those outside fold k.
func others[T any](all []T, k int) []T {
	var out []T
	for i := range all {
		if i%folds != k {
			out = append(out, all[i])
		}
	}
	return out
}
