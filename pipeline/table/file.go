package table

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"

	"github.com/apache/arrow/go/v17/arrow/memory"
	"github.com/apache/arrow/go/v17/parquet"
	"github.com/apache/arrow/go/v17/parquet/compress"
	"github.com/apache/arrow/go/v17/parquet/file"
	"github.com/apache/arrow/go/v17/parquet/metadata"
	"github.com/apache/arrow/go/v17/parquet/schema"
)

const (
	magic = "PAR1" // what a Parquet file begins and ends with
	// pageSize is from how many bytes of text a page is closed. Any other page
	// holds its column's part of a row group.
	pageSize = 1 << 20
	// longestStat is the most bytes of a text that statistics repeat.
	longestStat = 64
)

// layout is what all files of a table share.
type layout struct {
	schema *schema.Schema
	props  *parquet.WriterProperties
	about  metadata.KeyValueMetadata
}

func (t *Table) layout(createdBy string) (*layout, error) {
	root, err := t.parquetSchema()
	if err != nil {
		return nil, fmt.Errorf("table %s: %w", t.Name, err)
	}
	return &layout{schema.NewSchema(root), t.properties(createdBy), t.keyValues()}, nil
}

// properties are what the footer says of the columns.
func (t *Table) properties(createdBy string) *parquet.WriterProperties {
	options := []parquet.WriterProperty{
		parquet.WithCreatedBy(createdBy),
		parquet.WithVersion(parquet.V2_LATEST),
		parquet.WithCompression(compress.Codecs.Zstd),
	}
	for _, c := range t.Columns {
		switch c.Kind {
		case Int32, Int64, Date:
			options = append(options, parquet.WithEncodingFor(c.Name, parquet.Encodings.DeltaBinaryPacked))
		}
	}
	return parquet.NewWriterProperties(options...)
}

// output is where a file goes. It keeps its first error and then takes
// everything: Arrow forgets some errors.
type output struct {
	to   io.Writer
	size int64
	err  error
}

func (o *output) Write(p []byte) (int, error) {
	if o.err == nil {
		_, o.err = o.to.Write(p)
	}
	o.size += int64(len(p))
	return len(p), nil
}

// Tell is the place in the file, for Arrow.
func (o *output) Tell() int64 { return o.size }

// parquetFile writes files one after the other, by Arrow's writers of pages and
// footers. Arrow's writers of columns, which would come between, encode values
// slower than all else here takes, into buffers that are new for every page.
type parquetFile struct {
	*layout
	out        *output
	footer     *metadata.FileMetaDataBuilder
	groups     int
	pages      file.PageWriter
	page       []byte // the page at hand
	compressed []byte // and what it becomes
}

// begin begins a file in w.
func (f *parquetFile) begin(w io.Writer) {
	f.out = &output{to: w}
	f.footer = metadata.NewFileMetadataBuilder(f.schema, f.props, f.about)
	f.groups = 0
	io.WriteString(f.out, magic)
}

// end writes the footer.
func (f *parquetFile) end() error {
	footer, err := f.footer.Finish()
	if err != nil {
		return err
	}
	size, err := footer.WriteTo(f.out, nil)
	if err != nil {
		return err
	}
	f.out.Write(binary.LittleEndian.AppendUint32(nil, uint32(size)))
	io.WriteString(f.out, magic)
	return f.out.err
}

// group writes a group of rows, which empties the columns.
func (f *parquetFile) group(rows int, columns []column) error {
	if f.groups > math.MaxInt16 {
		return fmt.Errorf("more than %d row groups", f.groups)
	}
	meta := f.footer.AppendRowGroup()
	bytes := int64(0)
	for i, c := range columns {
		chunk, err := f.chunk(meta.NextColumnChunk(), i)
		if err == nil {
			err = errors.Join(c.write(chunk, rows), chunk.close())
		}
		if err != nil {
			return fmt.Errorf("column %s: %w", f.schema.Column(i).Name(), err)
		}
		bytes += chunk.bytes
	}
	meta.SetNumRows(rows)
	err := errors.Join(meta.Finish(bytes, int16(f.groups)), f.out.err)
	f.groups++
	return err
}

// chunk is a column's part of a row group, to which the column writes its pages.
type chunk struct {
	file     *parquetFile
	meta     *metadata.ColumnChunkMetaDataBuilder
	encoding parquet.Encoding // of the values
	bytes    int64            // written
}

func (f *parquetFile) chunk(meta *metadata.ColumnChunkMetaDataBuilder, column int) (*chunk, error) {
	c := &chunk{file: f, meta: meta, encoding: f.props.EncodingFor(meta.Descr().Path())}
	group := int16(f.groups)
	if f.pages != nil {
		return c, f.pages.Reset(f.out, compress.Codecs.Zstd, 0, meta, group, int16(column), nil, nil)
	}
	var err error
	f.pages, err = file.NewPageWriter(f.out, compress.Codecs.Zstd, 0, meta, group, int16(column), memory.DefaultAllocator, false, nil, nil)
	return c, err
}

// writeDictionary writes the dictionary, whose entries are encoded as text one
// after the other, and what is known of it.
func (c *chunk) writeDictionary(entries []byte, n int, about metadata.EncodedStatistics) error {
	c.encoding = c.file.props.DictionaryIndexEncoding()
	about.ApplyStatSizeLimits(longestStat)
	c.meta.SetStats(about)
	page := file.NewDictionaryPage(memory.NewBufferBytes(entries), int32(n), c.file.props.DictionaryPageEncoding())
	defer page.Release()
	written, err := c.file.pages.WriteDictionaryPage(page)
	c.bytes += written
	return err
}

// page is the buffer for a page, which begins with which of its rows have a
// value, unless each has.
func (c *chunk) page(defined []bool) []byte { return appendLevels(c.file.page[:0], defined) }

// writePage writes a page that has been made in the buffer.
func (c *chunk) writePage(page []byte, rows int) error {
	c.file.page = page
	c.file.compressed = appendCompressed(c.file.compressed[:0], page)
	return c.writeCompressed(c.file.compressed, len(page), rows)
}

// writeCompressed writes a page that had so many bytes before it was compressed.
func (c *chunk) writeCompressed(data []byte, size, rows int) error {
	levels := parquet.Encodings.RLE
	page := file.NewDataPageV1(memory.NewBufferBytes(data), int32(rows), c.encoding, levels, levels, int32(size))
	defer page.Release()
	written, err := c.file.pages.WriteDataPage(page)
	c.bytes += written
	return err
}

func (c *chunk) close() error {
	return c.file.pages.Close(c.encoding == c.file.props.DictionaryIndexEncoding(), false)
}
