// Reads every table of a run with hyparquet and compares rows, types, values
// and documentation with what `epithet cat` prints.
//
//     node read.mjs EPITHET OUT

import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'

const [epithet, out] = process.argv.slice(2)
const physical = { string: 'BYTE_ARRAY', int32: 'INT32', int64: 'INT64', float64: 'DOUBLE', bool: 'BOOLEAN', date32: 'INT32' }
const failures = []
const expect = (ok, ...where) => { if (!ok) failures.push(where.join(': ')) }

/** A value as `epithet cat` prints it. */
function plain(value, type) {
  if (value === null || value === undefined) return null
  if (type === 'int64') return Number(value)
  if (type === 'date32') return value.toISOString().slice(0, 10)
  return value
}

/** The rows as `epithet cat` prints them. */
function printed(table) {
  const text = execFileSync(epithet, ['cat', table, '--out', out, '--format', 'jsonl'], { maxBuffer: 1 << 30 }).toString()
  return text.split('\n').filter(Boolean).map(line => JSON.parse(line))
}

async function check(path) {
  const table = basename(path, '.parquet')
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file)
  const about = Object.fromEntries(metadata.key_value_metadata.map(e => [e.key, e.value]))
  const columns = JSON.parse(about.columns)
  const want = printed(table)
  const got = await parquetReadObjects({ file, metadata, compressors })

  expect(about.table === table, table, 'metadata names', about.table)
  expect(Number(metadata.num_rows) === want.length, table, `${metadata.num_rows} rows, cat prints ${want.length}`)
  expect(got.length === want.length, table, `${got.length} rows read, cat prints ${want.length}`)
  columns.forEach((c, i) => {
    const element = metadata.schema[i + 1]
    expect(element.name === c.name && c.description, table, c.name, 'schema has', element.name)
    expect(element.type === physical[c.type], table, c.name, 'type', element.type)
    expect(element.repetition_type === (c.nullable ? 'OPTIONAL' : 'REQUIRED'), table, c.name, element.repetition_type)
    const other = want.findIndex((row, r) => row[c.name] !== plain(got[r]?.[c.name], c.type))
    expect(other < 0, table, c.name, `row ${other}: ${got[other]?.[c.name]}, cat prints ${want[other]?.[c.name]}`)
  })
}

const tables = readdirSync(join(out, 'tables')).filter(name => name.endsWith('.parquet')).sort()
expect(tables.length > 0, out, 'no tables')
for (const name of tables) await check(join(out, 'tables', name))
for (const failure of failures.slice(0, 50)) console.error(failure)
if (failures.length) process.exit(1)
console.log(`hyparquet reads ${tables.length} tables alike`)
