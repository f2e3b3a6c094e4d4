// Package table declares the tables that a run writes, and moves them between
// Go rows and Parquet files.
//
// A table is one Go struct. Its field tags are the only declaration of a
// column: from them come the Parquet and Arrow schemas, the documentation that
// travels in the file, the README's tables and the reading back.
//
//  1. A row is appended field by field into column buffers, through offsets
//     that were worked out once; there is no reflection for a value.
//  2. Rows are cut into row groups by their number and by the bytes of their
//     text, counted row by row. How the rows were handed over in batches does
//     not show in the file: the same rows give the same bytes.
//  3. Integers are written as deltas, repeated text through a dictionary,
//     other text plain, everything compressed with zstd at its fastest level.
//     A dictionary that would grow past a page is given up for its row group
//     as a whole, which the rows alone decide.
//  4. Statistics (least, greatest, nulls) are kept for integers, dates and
//     dictionaries, where a reader can skip row groups by them.
//  5. The footer carries the Arrow schema with each column's documentation as
//     field metadata, and the same as JSON under "columns" for readers that
//     know nothing of Arrow.
//
// Missing values are null, never a magic number: in a column declared "null",
// an empty string, a negative integer, a NaN and the zero time are written as
// null. Any other number that is not finite is an error. Text that is not valid
// UTF-8 is written with U+FFFD for what is broken, since readers refuse it.
//
// Note: Arrow's Parquet module keeps the footer (package metadata) and reads
// the files (package file), but the pages are encoded here. Its own column
// writers hash every string, reflect on every delta, build a new compressor for
// every page, and fall back from an overflowing dictionary in an order that
// follows a map. Its pqarrow package draws gRPC into the command.
//
// Note: strings are plain String columns with a Parquet dictionary and not
// Arrow dictionaries: the latter come back as categories in some readers and
// text in others.
package table
