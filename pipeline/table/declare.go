package table

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"
)

// Kind is the type of a column's values.
type Kind uint8

const (
	String Kind = iota // UTF-8 text
	Int32
	Int64
	Float64
	Bool
	Date // days since 1970-01-01, without a time zone
)

var kindNames = [...]string{"string", "int32", "int64", "float64", "bool", "date32"}

func (k Kind) String() string { return kindNames[k] }

// Column describes a column of a table.
type Column struct {
	Name     string
	Doc      string // what it holds, with its unit
	Kind     Kind
	Nullable bool

	dictionary bool  // few distinct values: worth a dictionary
	field      []int // where it stands in the row, as reflect.Value.FieldByIndex wants it
}

// Table describes a table: a name, which is also its file's without
// ".parquet", what a row is, and the columns.
type Table struct {
	Name    string
	Doc     string
	Columns []Column
}

// Of is a table whose rows are of type R.
type Of[R any] struct{ *Table }

// declare reads the columns off R's field tags. A tag `table:"name,dict,null"`
// names the column and may say that it repeats few values and that it may be
// null; `doc:"…"` documents it. An embedded struct stands for its fields. A
// field that cannot be a column is a mistake in this package, hence a panic.
func declare[R any](name, doc string) Of[R] {
	row := reflect.TypeFor[R]()
	return Of[R]{&Table{Name: name, Doc: doc, Columns: columnsOf(row, nil)}}
}

// Some is t with rows of some of its columns, so that the others need not be
// read: S's fields name them by their tags, `table:"name"`. A field that is no
// column of t is a mistake in the program, hence a panic.
func Some[S any](t *Table) Of[S] {
	row := reflect.TypeFor[S]()
	some := &Table{Name: t.Name, Doc: t.Doc}
	for i := range row.NumField() {
		field := row.Field(i)
		name := field.Tag.Get("table")
		at := slices.IndexFunc(t.Columns, func(c Column) bool { return c.Name == name })
		if at < 0 || t.Columns[at].Kind != kindOf(field) {
			panic(fmt.Sprintf("table: %s.%s: %s has no such column %q", row, field.Name, t.Name, name))
		}
		c := t.Columns[at]
		c.field = []int{i}
		some.Columns = append(some.Columns, c)
	}
	return Of[S]{some}
}

func columnsOf(row reflect.Type, within []int) []Column {
	var columns []Column
	for i := range row.NumField() {
		field, at := row.Field(i), append(slices.Clip(within), i)
		if field.Anonymous {
			columns = append(columns, columnsOf(field.Type, at)...)
			continue
		}
		name, options, _ := strings.Cut(field.Tag.Get("table"), ",")
		c := Column{Name: name, Doc: field.Tag.Get("doc"), Kind: kindOf(field), field: at}
		for option := range strings.SplitSeq(options, ",") {
			switch option {
			case "":
			case "dict":
				c.dictionary = true
			case "null":
				c.Nullable = true
			default:
				panic(fmt.Sprintf("table: %s.%s: unknown option %q", row, field.Name, option))
			}
		}
		if c.Name == "" || c.Doc == "" {
			panic(fmt.Sprintf("table: %s.%s: a column needs a name and a documentation", row, field.Name))
		}
		columns = append(columns, c)
	}
	return columns
}

func kindOf(field reflect.StructField) Kind {
	switch field.Type {
	case reflect.TypeFor[string]():
		return String
	case reflect.TypeFor[int32]():
		return Int32
	case reflect.TypeFor[int64]():
		return Int64
	case reflect.TypeFor[float64]():
		return Float64
	case reflect.TypeFor[bool]():
		return Bool
	case reflect.TypeFor[time.Time]():
		return Date
	}
	panic(fmt.Sprintf("table: field %s: no column holds a %s", field.Name, field.Type))
}
