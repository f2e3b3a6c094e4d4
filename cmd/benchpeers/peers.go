package main

import (
	"os/exec"
	"path/filepath"
	"strconv"

	"epithet/cmd/benchpeers/results"
)

// program is one line of the comparison.
type program struct {
	row     results.Row
	command func(articles int) []string
	reports bool // prints a report of its own
	slow    bool // reads as many articles as it can
}

func (p program) installed() bool {
	_, err := exec.LookPath(p.command(0)[0])
	return err == nil
}

const (
	tagged   = "tokens, sentences, tags"
	lemmas   = tagged + ", lemmas"
	entities = lemmas + ", entities"

	annotate = "annotate" // keys of epithet's rows
	mentions = "mentions"
)

// withoutTokens are the tables of articles but the largest.
const withoutTokens = "documents,sentences,entity_mentions,quotes,characterisations"

func (b *bench) programs() []program {
	return []program{
		b.whole(results.Whole, "JSONL to Parquet, charts, report: all tables", "all"),
		b.whole("run-lean", "JSONL to Parquet, charts, report: no token table", withoutTokens),
		b.whole("run-tables", "JSONL to Parquet: all tables", "all", "--tables-only"),
		b.whole("run-lean-tables", "JSONL to Parquet: no token table", withoutTokens, "--tables-only"),
		b.own(annotate, "in memory: "+lemmas, "epithet-annotate"),
		b.own(mentions, "in memory: "+entities, "epithet-mentions"),

		b.goPeer("prose, as in its README", "tokens, sentences, tags, entities", mentions, "prose-readme"),
		b.goPeer("prose, shared model", "tokens, sentences, tags, entities", mentions, "prose-shared"),
		b.goPeer("prose, shared model", "tokens, tags", annotate, "prose-tags"),
		b.pythonPeer("spaCy, as it loads", entities+", trees", mentions, "spacy_peer.py", "full"),
		b.pythonPeer("spaCy, no parser", entities, mentions, "spacy_peer.py", "same"),
		b.pythonPeer("NLTK", "tokens, sentences", annotate, "nltk_peer.py", "tokens"),
		b.pythonPeer("NLTK", tagged+" (by prose's weights)", annotate, "nltk_peer.py", "tags"),
		b.nodePeer("wink-nlp", tagged, annotate, "tags"),
		b.nodePeer("wink-nlp", entities, mentions, "all"),

		b.floorOf("wc -w", "a count of words", "wc", "-w"),
		b.floorOf("rg -F --count-matches", "a count of 200 words", "rg", "--text", "--threads", "1", "-F", "--count-matches",
			"-f", filepath.Join(b.data(), "terms.txt")),
	}
}

// whole is epithet's command.
func (b *bench) whole(key, products, tables string, flags ...string) program {
	return program{
		row: results.Row{Key: key, Kind: results.Epithet, Name: "epithet run", Products: products},
		command: func(int) []string {
			return append(b.epithetRun(filepath.Join(b.data(), "articles.jsonl"), tables, 1), flags...)
		},
	}
}

func (b *bench) epithetRun(corpus, tables string, workers int) []string {
	return []string{b.epithet, "run", "--corpus", corpus, "--lexicon", b.lexicon, "--out", b.out(), "--tables", tables,
		"--workers", strconv.Itoa(workers)}
}

// out is where epithet's command writes.
func (b *bench) out() string { return filepath.Join(b.work, "run", "out") }

func (b *bench) inmemory(mode string, args ...any) []string {
	command := []string{filepath.Join(b.work, "inmemory"), mode}
	for _, a := range args {
		switch a := a.(type) {
		case string:
			command = append(command, a)
		case int:
			command = append(command, strconv.Itoa(a))
		}
	}
	return command
}

// own is epithet's stages.
func (b *bench) own(key, products, mode string) program {
	return program{
		row:     results.Row{Key: key, Kind: results.Epithet, Name: "epithet", Products: products},
		command: func(n int) []string { return b.inmemory(mode, b.data(), n) },
		reports: true,
	}
}

func (b *bench) goPeer(name, products, against, mode string) program {
	return peer(name, products, against, mode, func(n int) []string { return b.inmemory(mode, b.data(), n) })
}

func (b *bench) python() string { return filepath.Join(b.work, "venv", "bin", "python") }

func (b *bench) pythonPeer(name, products, against, script, mode string) program {
	return peer(name, products, against, script+" "+mode, func(n int) []string {
		return []string{b.python(), filepath.Join(b.scripts, script), mode, b.data(), strconv.Itoa(n)}
	})
}

func (b *bench) nodePeer(name, products, against, mode string) program {
	return peer(name, products, against, "wink.mjs "+mode, func(n int) []string {
		return []string{"node", filepath.Join(b.scripts, "wink.mjs"), mode, b.data(), strconv.Itoa(n)}
	})
}

func peer(name, products, against, key string, command func(int) []string) program {
	return program{
		row:     results.Row{Key: key, Kind: results.Peer, Name: name, Products: products, Against: against},
		command: command, reports: true, slow: true,
	}
}

// floorOf is a program that reads the texts and does little with them.
func (b *bench) floorOf(name, products string, command ...string) program {
	return program{
		row: results.Row{Key: command[0], Kind: results.Floor, Name: name, Products: products, Version: firstLine(said(command[0], "--version"))},
		command: func(int) []string {
			return append(command[:len(command):len(command)], filepath.Join(b.data(), "texts.txt"))
		},
	}
}
