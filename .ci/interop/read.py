"""Reads every table of a run with pyarrow, pandas, Polars and DuckDB, and
compares rows, types, sums and documentation with what `epithet cat` prints.

    python read.py EPITHET OUT

Exits 1 and names the table, the reader and the column of every difference.
"""

import datetime
import json
import pathlib
import subprocess
import sys

import duckdb
import pandas
import polars
import pyarrow
import pyarrow.compute
import pyarrow.parquet

PYARROW = {
    "string": pyarrow.string(), "int32": pyarrow.int32(), "int64": pyarrow.int64(),
    "float64": pyarrow.float64(), "bool": pyarrow.bool_(), "date32": pyarrow.date32(),
}
POLARS = {
    "string": polars.String, "int32": polars.Int32, "int64": polars.Int64,
    "float64": polars.Float64, "bool": polars.Boolean, "date32": polars.Date,
}
DUCKDB = {
    "string": "VARCHAR", "int32": "INTEGER", "int64": "BIGINT",
    "float64": "DOUBLE", "bool": "BOOLEAN", "date32": "DATE",
}
# Columns with nulls become float64 in pandas unless nullable types are asked for.
PANDAS = {
    "string": "string", "int32": "Int32", "int64": "Int64",
    "float64": "Float64", "bool": "boolean", "date32": "date32[day][pyarrow]",
}

failures = []


def expect(ok, *where):
    if not ok:
        failures.append(": ".join(str(w) for w in where))


def printed(epithet, out, table):
    """The rows as `epithet cat` prints them, column by column."""
    text = subprocess.run(
        [epithet, "cat", table, "--out", out, "--format", "jsonl"], check=True, capture_output=True
    ).stdout.decode()
    # Not splitlines: it also splits at separators that may stand in text.
    return [json.loads(line) for line in text.split("\n") if line]


def same_values(got, want, kind):
    if kind == "date32":
        got = [None if v is None else v.isoformat() for v in got]
    return list(got) == want


def check(epithet, out, path):
    table = path.stem
    rows = printed(epithet, out, table)
    file = pyarrow.parquet.ParquetFile(path)
    meta = file.metadata.metadata
    expect(meta[b"table"].decode() == table, table, "metadata names", meta[b"table"])
    expect(meta[b"description"], table, "no description")
    columns = json.loads(meta[b"columns"])
    want = {c["name"]: [row[c["name"]] for row in rows] for c in columns}
    for row in rows:
        expect(list(row) == [c["name"] for c in columns], table, "cat prints the keys", list(row))

    check_footer(table, file, columns, len(rows))
    arrow = pyarrow.parquet.read_table(path)
    frame = polars.read_parquet(path)
    panda = pandas.read_parquet(path, dtype_backend="numpy_nullable")
    types = {r[0]: r[1] for r in duckdb.execute("DESCRIBE FROM read_parquet(?)", [str(path)]).fetchall()}
    ducks = duckdb.execute("FROM read_parquet(?)", [str(path)]).fetchall()
    counts = {"pyarrow": arrow.num_rows, "polars": frame.height, "pandas": len(panda), "duckdb": len(ducks)}
    for reader, n in counts.items():
        expect(n == len(rows), table, reader, f"{n} rows, cat prints {len(rows)}")

    for i, c in enumerate(columns):
        column, kind = c["name"], c["type"]
        field = arrow.schema.field(column)
        expect(field.type == PYARROW[kind], table, "pyarrow", column, f"type {field.type}")
        expect(field.nullable == c["nullable"], table, "pyarrow", column, "nullable", field.nullable)
        expect(field.metadata[b"description"].decode() == c["description"], table, "pyarrow", column, "description")
        expect(frame.schema[column] == POLARS[kind], table, "polars", column, f"type {frame.schema[column]}")
        expect(types[column] == DUCKDB[kind], table, "duckdb", column, f"type {types[column]}")
        if kind != "date32":
            expect(panda[column].dtype == PANDAS[kind], table, "pandas", column, f"type {panda[column].dtype}")
        got = {
            "pyarrow": arrow[column].to_pylist(),
            "polars": frame[column].to_list(),
            "pandas": [None if v is pandas.NA or v is None else v for v in panda[column].astype(object)],
            "duckdb": [row[i] for row in ducks],
        }
        for reader, values in got.items():
            expect(same_values(values, want[column], kind), table, reader, column, "values differ")
        check_sum(table, str(path), column, kind, want[column], frame, panda)


def check_footer(table, file, columns, rows):
    meta = file.metadata
    expect(meta.created_by.startswith("epithet "), table, "created by", meta.created_by)
    expect(meta.num_rows == rows, table, "footer", f"{meta.num_rows} rows, cat prints {rows}")
    expect(meta.num_columns == len(columns), table, "footer", "columns", meta.num_columns)
    for g in range(meta.num_row_groups):
        expect(meta.row_group(g).num_rows <= 1 << 17, table, "row group", g, meta.row_group(g).num_rows)
        for i, c in enumerate(columns):
            chunk = meta.row_group(g).column(i)
            if chunk.is_stats_set:
                nulls = chunk.statistics.null_count
                expect(0 <= nulls <= chunk.num_values, table, c["name"], "null count", nulls)
                expect(c["nullable"] or nulls == 0, table, c["name"], "nulls in a required column", nulls)
                expect(chunk.statistics.distinct_count != 0 or nulls == chunk.num_values, table, c["name"], "distinct count")
                if chunk.statistics.has_min_max and nulls < chunk.num_values:
                    span = pyarrow.compute.min_max(file.read_row_group(g, columns=[c["name"]])[c["name"]]).as_py()
                    expect((chunk.statistics.min, chunk.statistics.max) == (span["min"], span["max"]),
                           table, c["name"], f"row group {g}", "from", chunk.statistics.min, "to", chunk.statistics.max)
            expect(chunk.compression == "ZSTD", table, c["name"], chunk.compression)


def check_sum(table, path, column, kind, want, frame, panda):
    """Sums of integers, and rows found by a filter that statistics can serve."""
    if kind in ("int32", "int64"):
        total = sum(v for v in want if v is not None)
        expect(int(frame[column].cast(polars.Int128).sum()) == total, table, "polars", column, "sum")
        expect(sum(int(v) for v in panda[column].dropna()) == total, table, "pandas", column, "sum")
        query = f'SELECT coalesce(sum("{column}"::HUGEINT), 0)::VARCHAR FROM read_parquet(?)'
        got = duckdb.execute(query, [path]).fetchall()[0][0]
        expect(int(got) == total, table, "duckdb", column, "sum", got)
    values = [v for v in want if v is not None]
    if values and kind in ("int32", "int64", "string", "date32"):
        probe = values[len(values) // 2]
        if kind == "date32":
            probe = datetime.date.fromisoformat(probe)
            values = [datetime.date.fromisoformat(v) for v in values]
        found = duckdb.execute(f'SELECT count(*) FROM read_parquet(?) WHERE "{column}" = ?', [path, probe]).fetchall()[0][0]
        expect(found == values.count(probe), table, "duckdb", column, "filter finds", found)
        found = pyarrow.parquet.read_table(path, columns=[column], filters=[(column, "=", probe)]).num_rows
        expect(found == values.count(probe), table, "pyarrow", column, "filter finds", found)


def main():
    epithet, out = sys.argv[1], sys.argv[2]
    paths = sorted(pathlib.Path(out, "tables").glob("*.parquet"))
    if not paths:
        sys.exit(f"no tables in {out}/tables")
    for path in paths:
        check(epithet, out, path)
    for failure in failures[:50]:
        print(failure, file=sys.stderr)
    if failures:
        sys.exit(f"{len(failures)} differences")
    print(f"pyarrow, pandas, Polars and DuckDB read {len(paths)} tables alike")


main()
