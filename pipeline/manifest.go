package pipeline

import (
	"encoding/json"
	"fmt"
	"os"
	"runtime/debug"
	"slices"

	"epithet/pipeline/output"
	"epithet/pipeline/study"
	"epithet/pipeline/table"
)

// manifest says what a run read and wrote. It holds nothing that two runs on
// the same input differ in.
type manifest struct {
	Program       string            `json:"program"`
	Version       string            `json:"version"`
	Libraries     map[string]string `json:"libraries"` // encoding/json sorts the keys
	Configuration configuration     `json:"configuration"`
	Inputs        []manifestFile    `json:"inputs"`
	Articles      int64             `json:"articles"`
	Rejected      int               `json:"rejected"`
	Outputs       []manifestFile    `json:"outputs"`
}

type configuration struct {
	Entities   int     `json:"entities"`
	Frames     int     `json:"frames"`
	Confidence float64 `json:"confidence"`
}

type manifestFile struct {
	Path   string `json:"path"`
	SHA256 string `json:"sha256"`
	Bytes  int64  `json:"bytes"`
	Rows   *int64 `json:"rows,omitempty"` // of a table
}

// libraries are the modules whose versions can show in the output.
var libraries = []string{
	"github.com/apache/arrow/go/v17",
	"github.com/jdkato/prose/v2",
	"gonum.org/v1/gonum",
	"gonum.org/v1/plot",
}

func writeManifest(out *output.Folder, st *study.Study, sum *Summary) error {
	m := manifest{
		Program: "epithet", Version: Version, Libraries: map[string]string{},
		Configuration: configuration{len(st.Lexicon.Entities), len(st.Lexicon.Frames), confidence},
		Articles:      sum.Articles, Rejected: len(sum.Rejects),
	}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, dep := range info.Deps {
			if slices.Contains(libraries, dep.Path) {
				m.Libraries[dep.Path] = dep.Version
			}
		}
	}
	for _, in := range st.Inputs {
		m.Inputs = append(m.Inputs, manifestFile{Path: in.Path, SHA256: in.SHA256, Bytes: in.Bytes})
	}
	if st.Files {
		err := eachRow(out.Path("tables"), table.Documents, func(r table.Document) {
			m.Inputs = append(m.Inputs, manifestFile{Path: r.Path, SHA256: r.SHA256, Bytes: r.Bytes})
		})
		if err != nil {
			return err
		}
	}
	for _, o := range sum.Outputs {
		f := manifestFile{Path: o.Path, SHA256: o.SHA256, Bytes: o.Bytes}
		if o.Table != "" {
			f.Rows = &o.Rows
		}
		m.Outputs = append(m.Outputs, f)
	}
	return m.write(out)
}

func (m *manifest) write(out *output.Folder) error {
	data, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return fmt.Errorf("manifest.json: %w", err)
	}
	if err := os.WriteFile(out.Path("manifest.json"), append(data, '\n'), 0o666); err != nil {
		return fmt.Errorf("the output cannot be written: %w", err)
	}
	return nil
}
