package table

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"

	"github.com/apache/arrow/go/v17/arrow"
	"github.com/apache/arrow/go/v17/arrow/ipc"
	"github.com/apache/arrow/go/v17/parquet"
	"github.com/apache/arrow/go/v17/parquet/metadata"
	"github.com/apache/arrow/go/v17/parquet/schema"
)

// descriptionKey is the metadata key of a table's and a column's
// documentation.
const descriptionKey = "description"

// parquetSchema is the table as Parquet columns under a required root; some
// readers fail on the optional root that would be the default.
func (t *Table) parquetSchema() (*schema.GroupNode, error) {
	var nodes schema.FieldList
	for _, c := range t.Columns {
		repetition := parquet.Repetitions.Required
		if c.Nullable {
			repetition = parquet.Repetitions.Optional
		}
		node, err := c.parquetNode(repetition)
		if err != nil {
			return nil, fmt.Errorf("column %s: %w", c.Name, err)
		}
		nodes = append(nodes, node)
	}
	return schema.NewGroupNode("schema", parquet.Repetitions.Required, nodes, -1)
}

func (c Column) parquetNode(r parquet.Repetition) (schema.Node, error) {
	switch c.Kind {
	case Int32:
		return schema.NewInt32Node(c.Name, r, -1), nil
	case Int64:
		return schema.NewInt64Node(c.Name, r, -1), nil
	case Float64:
		return schema.NewFloat64Node(c.Name, r, -1), nil
	case Bool:
		return schema.NewBooleanNode(c.Name, r, -1), nil
	case Date:
		return schema.NewPrimitiveNodeLogical(c.Name, r, schema.DateLogicalType{}, parquet.Types.Int32, -1, -1)
	}
	return schema.NewPrimitiveNodeLogical(c.Name, r, schema.StringLogicalType{}, parquet.Types.ByteArray, -1, -1)
}

// ArrowSchema is the table as Arrow fields, with the documentation as
// metadata.
func (t *Table) ArrowSchema() *arrow.Schema {
	var list []arrow.Field
	for _, c := range t.Columns {
		list = append(list, arrow.Field{
			Name:     c.Name,
			Type:     c.Kind.arrowType(),
			Nullable: c.Nullable,
			Metadata: arrow.NewMetadata([]string{descriptionKey}, []string{c.Doc}),
		})
	}
	about := arrow.NewMetadata([]string{"table", descriptionKey}, []string{t.Name, t.Doc})
	return arrow.NewSchema(list, &about)
}

func (k Kind) arrowType() arrow.DataType {
	switch k {
	case Int32:
		return arrow.PrimitiveTypes.Int32
	case Int64:
		return arrow.PrimitiveTypes.Int64
	case Float64:
		return arrow.PrimitiveTypes.Float64
	case Bool:
		return arrow.FixedWidthTypes.Boolean
	case Date:
		return arrow.FixedWidthTypes.Date32
	}
	return arrow.BinaryTypes.String
}

// keyValues is the file's metadata: the documentation, for readers with Arrow
// and without.
func (t *Table) keyValues() metadata.KeyValueMetadata {
	type description struct {
		Name        string `json:"name"`
		Type        string `json:"type"`
		Nullable    bool   `json:"nullable"`
		Description string `json:"description"`
	}
	columns := make([]description, len(t.Columns))
	for i, c := range t.Columns {
		columns[i] = description{c.Name, c.Kind.String(), c.Nullable, c.Doc}
	}
	text, err := json.Marshal(columns)
	if err != nil {
		panic(err) // strings and booleans always marshal
	}
	kv := metadata.NewKeyValueMetadata()
	for _, pair := range [][2]string{
		{"table", t.Name},
		{descriptionKey, t.Doc},
		{"columns", string(text)},
		{"ARROW:schema", t.serialised()},
	} {
		if err := kv.Append(pair[0], pair[1]); err != nil {
			panic(err) // the keys are not empty
		}
	}
	return kv
}

// serialised is the Arrow schema as Arrow's Parquet readers look for it: an
// empty IPC stream in base 64.
func (t *Table) serialised() string {
	var b bytes.Buffer
	w := ipc.NewWriter(&b, ipc.WithSchema(t.ArrowSchema()))
	if err := w.Close(); err != nil {
		panic(err) // a buffer takes everything
	}
	return base64.StdEncoding.EncodeToString(b.Bytes())
}
