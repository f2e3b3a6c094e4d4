// Command inmemory is the part of the comparison with other programs that runs
// Go libraries: it takes articles through one of them and prints what it cost.
//
//	inmemory prepare JSONL FOLDER N   writes what all programs read (prepare.go)
//	inmemory MODE FOLDER N            takes the first N articles of FOLDER through MODE
//
// The modes are epithet's own stages (epithet.go) and prose (prose.go). Each
// prints a report of one line of JSON. Its CPU seconds are those of the work
// alone: reading the text, but not loading a model that is loaded once.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// report is what every program of the comparison prints.
type report struct {
	Program    string  `json:"program"` // with its version
	Articles   int     `json:"articles"`
	Tokens     int     `json:"tokens"` // as the program itself counts them
	Sentences  int     `json:"sentences"`
	Entities   int     `json:"entities"`
	CPUSeconds float64 `json:"cpu_seconds"`
}

// reader takes one article after the other and adds what it found to a report.
type reader func(text string, r *report) error

var modes = map[string]func() reader{
	"epithet-annotate": annotateReader,
	"epithet-mentions": mentionsReader,
	"prose-readme":     proseReadme,
	"prose-shared":     proseShared,
	"prose-tags":       proseTags,
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "inmemory:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) == 4 && args[0] == "prepare" {
		n, err := strconv.Atoi(args[3])
		if err != nil {
			return err
		}
		return prepare(args[1], args[2], n)
	}
	if len(args) != 3 || modes[args[0]] == nil {
		return errors.New("usage: inmemory prepare JSONL FOLDER N, or inmemory MODE FOLDER N")
	}
	n, err := strconv.Atoi(args[2])
	if err != nil {
		return err
	}
	r, err := measure(args[1], n, modes[args[0]]())
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(r)
}

// measure reads the first n articles of the folder.
func measure(folder string, n int, read reader) (*report, error) {
	sizes, err := os.Open(filepath.Join(folder, indexName))
	if err != nil {
		return nil, err
	}
	defer sizes.Close()
	texts, err := os.Open(filepath.Join(folder, textsName))
	if err != nil {
		return nil, err
	}
	defer texts.Close()

	r := &report{}
	index, body := bufio.NewScanner(sizes), bufio.NewReaderSize(texts, 1<<16)
	var buf []byte
	before := cpuSeconds()
	for r.Articles < n && index.Scan() {
		bytes, _, _ := strings.Cut(index.Text(), " ")
		size, err := strconv.Atoi(bytes)
		if err != nil {
			return nil, fmt.Errorf("%s, line %d: %w", indexName, r.Articles+1, err)
		}
		buf = append(buf[:0], make([]byte, size+1)...) // with the line feed between articles
		if _, err := io.ReadFull(body, buf); err != nil {
			return nil, fmt.Errorf("%s: article %d: %w", textsName, r.Articles+1, err)
		}
		if err := read(string(buf[:size]), r); err != nil {
			return nil, fmt.Errorf("article %d: %w", r.Articles+1, err)
		}
		r.Articles++
	}
	r.CPUSeconds = cpuSeconds() - before
	return r, index.Err()
}

// cpuSeconds is what the process has spent so far, in itself and in the kernel.
func cpuSeconds() float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err) // only of wrong arguments
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()).Seconds()
}

// version of a module that this program is built from.
func version(module string) string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	for _, d := range info.Deps {
		if d.Path == module {
			return d.Version
		}
	}
	return ""
}
