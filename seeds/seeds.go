// Package seeds embeds the default study: five articles on one subject from
// five sources, their metadata, and a lexicon.
package seeds

import "embed"

// Files holds the articles, sources.csv and lexicon.yaml, byte for byte.
//
//go:embed *.txt sources.csv lexicon.yaml
var Files embed.FS
