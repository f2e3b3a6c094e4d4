// Package results is what a comparison with other programs measured, as a file
// and as Markdown.
package results

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
)

// Results are one run of the comparison.
type Results struct {
	Machine     Machine  `json:"machine"`
	Corpus      Corpus   `json:"corpus"`
	Repetitions int      `json:"repetitions"`
	OwnPeak     int64    `json:"own_peak_bytes"`    // the measuring program's: peaks up to this cannot be told apart
	Missing     []string `json:"missing,omitempty"` // programs that the machine lacks
	Rows        []Row    `json:"rows"`
	Scale       []Run    `json:"scale,omitempty"` // the growth test, of epithet without the token table
}

// Machine is where it was measured.
type Machine struct {
	CPU      string `json:"cpu"`
	Cores    int    `json:"cores"`
	MemoryMB int    `json:"memory_mb"`
	System   string `json:"system"`
	Go       string `json:"go"`
	Python   string `json:"python"`
	Node     string `json:"node"`
}

// Corpus is the text that all programs read, or the first articles of it.
type Corpus struct {
	Articles int   `json:"articles"`
	Bytes    int64 `json:"bytes"`  // of text
	Tokens   int64 `json:"tokens"` // as epithet counts them
}

// The kinds of rows.
const (
	Epithet = "epithet"
	Peer    = "peer"
	Floor   = "floor" // a program that does far less
)

// Whole is the key of the row that takes the articles all the way to every table.
const Whole = "run-all"

// Row is a program doing one task.
type Row struct {
	Key      string `json:"key"`
	Kind     string `json:"kind"`
	Name     string `json:"name"`
	Version  string `json:"version"`
	Products string `json:"products"`
	Against  string `json:"against,omitempty"` // key of epithet's row with the same products
	Runs     []Run  `json:"runs"`
}

// Run is one repetition.
type Run struct {
	Articles   int     `json:"articles"`
	Bytes      int64   `json:"bytes"`  // of these articles' text
	Tokens     int64   `json:"tokens"` // of these articles, as epithet counts them
	OwnTokens  int64   `json:"own_tokens,omitempty"`
	Workers    int     `json:"workers"`
	CPU        float64 `json:"cpu_seconds"`      // of the process
	WorkCPU    float64 `json:"work_cpu_seconds"` // without loading models, where the program says; else CPU
	Wall       float64 `json:"wall_seconds"`
	PeakMemory int64   `json:"peak_bytes"`
}

// Read is the results of a file.
func Read(path string) (*Results, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	r := &Results{}
	if err := json.Unmarshal(data, r); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return r, nil
}

// Write makes a file of the results.
func (r *Results) Write(path string) error {
	data, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(data, '\n'), 0o666)
}

// rate is the median of tokens per CPU second.
func (r Row) rate() float64 {
	return median(r.Runs, func(m Run) float64 { return float64(m.Tokens) / m.WorkCPU })
}

// row is the row of that key, nil where there is none that ran.
func (r *Results) row(key string) *Row {
	i := slices.IndexFunc(r.Rows, func(w Row) bool { return w.Key == key && len(w.Runs) > 0 })
	if i < 0 {
		return nil
	}
	return &r.Rows[i]
}

// median of what of gives, the mean of the two middle ones of an even number.
func median(runs []Run, of func(Run) float64) float64 {
	values := make([]float64, len(runs))
	for i, m := range runs {
		values[i] = of(m)
	}
	slices.Sort(values)
	n := len(values)
	if n == 0 {
		return 0
	}
	return (values[(n-1)/2] + values[n/2]) / 2
}
