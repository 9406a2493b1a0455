import 'server-only'
import { pipeline, Readable } from 'node:stream'
import { CsvError, parse, type Options } from 'csv-parse'
import { decodeFile } from './decode-file'
import { FileFaultError, refuseFile } from './file-fault'
import type { FileSource } from './file-source'
import { findDelimiter } from './find-delimiter'

/** Cells as they stand; `line` is the one on which they begin. */
export type FileRecord = { cells: string[]; line: number }

const LONGEST_RECORD = 64 * 1024
/** In which the first line stands whole, and by which the sign between cells is found. */
const START = 16 * 1024

const strict: Options = {
  info: true,
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: LONGEST_RECORD,
}

/** A file record by record, in bounded memory. A broken quote refuses it; nothing is ever cut short. */
export async function* readRecords(
  source: FileSource,
  hear?: (bytes: Uint8Array) => void,
): AsyncGenerator<FileRecord> {
  const pieces = decodeFile(source, hear)
  const start = await startOf(pieces)
  refuseMarkup(start)
  const { delimiter, isSaid } = findDelimiter(start)
  const before = isSaid ? 1 : 0
  const text = isSaid ? start.replace(/^[^\n]*\n/, '') : start
  /** Where the last whole record ended: the parser is ahead of whoever reads, and a broken one begins after it. */
  let ended = before
  /** So many lines the parser has counted twice: within quotes it takes the two signs of a Windows line break for two lines. */
  let surplus = 0
  const on_record = (({ record, info }: Parsed): FileRecord => {
    const { lines, twice } = breaksIn(record)
    surplus += twice
    ended = info.lines - surplus + before
    return { cells: record, line: ended - lines }
  }) as unknown as Options['on_record']
  const parser = parse({ ...strict, delimiter, on_record })
  // Whatever ends one end ends the other; who reads the parser hears of it.
  pipeline(Readable.from(joined(text, pieces)), parser, () => undefined)
  try {
    // The library counts the line on which a record ends; one with line breaks in it begins before.
    for await (const record of parser as AsyncIterable<FileRecord>)
      if (record.cells.some((cell) => cell.trim() !== '')) yield record
  } catch (fault) {
    throw asFault(fault, ended + 1)
  }
}

type Parsed = { record: string[]; info: { lines: number } }

async function startOf(pieces: AsyncGenerator<string>): Promise<string> {
  let start = ''
  while (start.length < START) {
    const { value, done } = await pieces.next()
    if (done) break
    start += value
  }
  return start
}

function refuseMarkup(start: string): void {
  if (!/^\s*</.test(start)) return
  if (start.includes('GIAMDINHHS')) refuseFile({ rule: 'otherKind', kind: 'claims' })
  refuseFile({ rule: 'notTable' })
}

async function* joined(start: string, pieces: AsyncGenerator<string>) {
  if (start !== '') yield start
  yield* pieces
}

/** Line breaks within the cells of a record, and how many of them are of two signs. */
function breaksIn(record: string[]): { lines: number; twice: number } {
  const found = { lines: 0, twice: 0 }
  for (const cell of record) {
    if (!/[\r\n]/.test(cell)) continue
    const breaks = cell.match(/\r\n|\r|\n/g)!
    found.lines += breaks.length
    found.twice += breaks.filter((one) => one.length > 1).length
  }
  return found
}

function asFault(fault: unknown, line: number): unknown {
  if (!(fault instanceof CsvError)) return fault
  return new FileFaultError({
    rule: fault.code === 'CSV_MAX_RECORD_SIZE' ? 'record' : 'quote',
    line,
  })
}
