// Package table declares the tables that a run writes, and moves them between
// Go rows and Parquet files.
//
// A table is one Go struct. Its field tags are the only declaration of a
// column: from them come the Parquet and Arrow schemas, the documentation that
// travels in the file, the README's tables and the reading back.
//
//  1. The values of a row are appended to a buffer for each column, which has found
//     its field by reflection once. Repeated text becomes a number into a dictionary there. The
//     tokens, by far the most rows, go to the columns without being rows first.
//  2. Rows are cut into row groups by their number and by the bytes of their
//     values, counted row by row. How the rows were handed over in batches does
//     not show in the file: the same rows give the same bytes.
//  3. A full row group is written column by column: the values are encoded here
//     (integers as deltas, repeated text through its dictionary, the rest plain),
//     and Arrow's writers of pages and footers (packages parquet/file and
//     parquet/metadata) make a file of them, compressed with zstd at its fastest
//     level. A dictionary is never given up for its size; the row group bounds it.
//     Pages of text are compressed as soon as they are full.
//  4. Statistics (least, greatest, nulls, distinct values) are kept for
//     dictionaries, by which a reader can skip row groups.
//  5. The footer carries the Arrow schema with each column's documentation as
//     field metadata, and the same as JSON under "columns" for readers that
//     know nothing of Arrow.
//
// Missing values are null, never a magic number: in a column declared "null",
// an empty string, a negative integer, a NaN and the zero time are written as
// null. Any other number that is not finite is an error. Text that is not valid
// UTF-8 is written with U+FFFD for what is broken, since readers refuse it.
//
// Note: these were measured on tokens, in million rows a second of processor
// time (BenchmarkWrite, BenchmarkAppendTokens):
//
//	11.0  tokens as annotated, words found by their numbers (as it is)
//	 4.7  the same through Arrow's writers of columns
//	 3.8  rows, dictionaries in hash tables here (as it is)
//	 2.5  the same through Arrow's writers of columns
//	 1.1  Arrow's dictionaries: its hash table allocates for each text
//	 0.7  the same with Arrow's zstd, which builds an encoder for each page
//
// Snappy instead of zstd gains 3 % and makes files 12 % larger, and no
// compression at all 15 % and files more than twice as large; row groups of 2^20
// rows are slower by 15 % and smaller by 3 %. Numbers packed into whole bytes,
// in which zstd finds more than in bits, are slower by a quarter; tags would
// take a quarter less, words and places more.
//
// Note: what version 17 of Arrow does otherwise than one would think:
//   - Its writers of columns take new buffers for every page, and put dictionaries
//     and their indices together value by value, into a hash table of their own.
//   - They write deltas of int32 that need 33 bits so, and other readers refuse
//     them; and a page of deltas that holds only nulls fails behind another page.
//   - The footer says that a column has no distinct values, unless they were
//     counted. Hence no statistics where they are not.
//
// Note: package pqarrow would do more of this, but draws gRPC into the command.
//
// Note: strings are plain String columns with a Parquet dictionary and not
// Arrow dictionaries: the latter come back as categories in some readers and
// text in others.
package table
