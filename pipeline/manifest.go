package pipeline

import (
	"encoding/json"
	"fmt"
	"maps"
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
	Program       string         `json:"program"`
	maker                        // of the tables
	DrawnBy       *maker         `json:"drawn_by,omitempty"` // of charts and page, where Report of another version made them
	Configuration configuration  `json:"configuration"`
	Inputs        []manifestFile `json:"inputs"`
	Articles      int64          `json:"articles"`
	Rejected      int            `json:"rejected"`
	Outputs       []manifestFile `json:"outputs"`
}

// maker is a version of epithet, with those of the libraries it was built with.
type maker struct {
	Version   string            `json:"version"`
	Libraries map[string]string `json:"libraries"` // encoding/json sorts the keys
}

// thisMaker is the program that runs.
func thisMaker() maker {
	m := maker{Version: Version, Libraries: map[string]string{}}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, dep := range info.Deps {
			if slices.Contains(libraries, dep.Path) {
				m.Libraries[dep.Path] = dep.Version
			}
		}
	}
	return m
}

// drawnBy says who made charts and page.
func (m *manifest) drawnBy(by maker) {
	m.DrawnBy = &by
	if by.Version == m.Version && maps.Equal(by.Libraries, m.Libraries) {
		m.DrawnBy = nil
	}
}

// configuration is every choice that the output follows from, defaults
// included.
type configuration struct {
	Entities   int      `json:"entities"` // of the lexicon
	Frames     int      `json:"frames"`
	Tables     []string `json:"tables"` // of those that grow with the articles
	Confidence float64  `json:"confidence"`
	By         string   `json:"by"`      // the column that is compared; empty for the source
	Compare    string   `json:"compare"` // the pair that is compared; empty for each with the rest
	Reference  string   `json:"reference"`
	POS        []string `json:"pos"`
	Ngrams     int      `json:"ngrams"`
	Window     int      `json:"window"`
	Period     string   `json:"period"`
	Mentions   int64    `json:"least_mentions"`
	Articles   int64    `json:"least_articles"`
	Top        int      `json:"top"`
}

func configurationOf(cfg Config, tables []string, st *study.Study, ref *reference) configuration {
	c := cfg.Compare
	conf := configuration{
		Entities: len(st.Lexicon.Entities), Frames: len(st.Lexicon.Frames), Tables: tables, Confidence: confidence,
		By: c.By, Compare: c.Pair, Ngrams: c.Ngrams, Window: c.Window, Period: string(c.Period),
		Mentions: c.Limits.Mentions, Articles: c.Limits.Articles, Top: c.Limits.Top,
	}
	for _, pos := range c.POS {
		conf.POS = append(conf.POS, pos.String())
	}
	if ref != nil {
		conf.Reference = ref.input.Path
	}
	return conf
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
	"gonum.org/v1/gonum",
	"gonum.org/v1/plot",
}

func writeManifest(out *output.Folder, cfg Config, tables []string, st *study.Study, ref *reference, sum *Summary) error {
	m := manifest{
		Program: "epithet", maker: thisMaker(),
		Configuration: configurationOf(cfg, tables, st, ref),
		Articles:      sum.Articles, Rejected: len(sum.Rejects),
	}
	for _, in := range st.Inputs {
		m.Inputs = append(m.Inputs, manifestFile{Path: in.Path, SHA256: in.SHA256, Bytes: in.Bytes})
	}
	if ref != nil {
		m.Inputs = append(m.Inputs, manifestFile{Path: ref.input.Path, SHA256: ref.input.SHA256, Bytes: ref.input.Bytes})
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
