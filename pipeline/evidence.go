package pipeline

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"epithet/stages/characterise"
)

// plainly names kinds of evidence for readers, by what the names of the pieces
// begin with; the longest beginning counts.
var plainly = map[string]string{
	"rule": "the construction", "another's": "the construction", "nobody's": "the construction",
	"none rule": "the construction", "none family": "the construction", "none via": "the construction",
	"path": "the parse", "gap": "the parse", "role": "the parse", "about it": "the parse", "ahead": "the parse",
	"type": "its kind with this term", "its sense": "its kind with this term", "only": "its kind with this term",
	"marks type": "its kind with this term",
	"none":       "the term", "none players": "the article's names",
	"none sense": "the term", "none head sense": "the term", "none tag": "the term", "none heading": "the heading",
	"word": "the words about it", "tag": "the words about it", "relation": "the words about it",
	"governed": "the words about it", "verb": "the words about it",
	"own tag": "the words about it", "flags": "the words about it", "sentence": "the words about it", "in marks": "the words about it",
	"frame": "other terms of the frame", "none frame": "other terms of the frame",
	"same term": "the same term elsewhere", "none same term": "the same term elsewhere",
	"strong": "other terms", "any": "other terms", "none strong": "other terms", "none any": "other terms",
	"before": "the term before", "another before": "the term before", "earlier": "the term before", "none before": "the term before",
	"after": "the term after", "none after": "the term after",
	"rank": "how much the article names it", "share": "how much the article names it", "mentions": "how much the article names it",
	"none share": "the article's names",
	"heading":    "heading and lead", "lead": "heading and lead", "in heading": "heading and lead",
	"pronoun": "pronouns", "none pronoun": "pronouns", "behind pronoun": "pronouns",
	"not yet": "how near it is named", "order": "how near it is named", "back": "how near it is named", "paragraphs back": "how near it is named",
	"near": "how near it is named", "subject back": "how near it is named",
	"speaker": "who speaks", "speaks": "who speaks", "behind": "who speaks", "same quote": "who speaks",
	"in its name": "words of its name", "beside its name": "words of its name",
	"via": "what the term belongs to",
}

// evidenceKind is what the pieces of evidence of one kind weigh together.
type evidenceKind struct {
	name   string
	weight float64
}

// kindsOfEvidence sums the evidence for a choice by its kinds, the weightiest first.
func kindsOfEvidence(c *characterise.Choice) []evidenceKind {
	var all []evidenceKind
	for i, about := range c.About {
		name := plainName(about)
		k := slices.IndexFunc(all, func(e evidenceKind) bool { return e.name == name })
		if k < 0 {
			k = len(all)
			all = append(all, evidenceKind{name: name})
		}
		all[k].weight += c.Weight(i)
	}
	slices.SortStableFunc(all, func(a, b evidenceKind) int { return cmp.Compare(math.Abs(b.weight), math.Abs(a.weight)) })
	return all
}

// plainName is the name of a piece of evidence for readers.
func plainName(about string) string {
	for begins := about; ; {
		if name, ok := plainly[begins]; ok {
			return name
		}
		i := strings.LastIndexByte(begins, ' ')
		if i < 0 {
			return about
		}
		begins = begins[:i]
	}
}
