import 'server-only'
import { createHash } from 'node:crypto'
import { isRefused, seenInCell } from '../cells/cell'
import type { ImportKind } from '../shape/import-kind'
import { FileFaultError, refuseFile } from './file-fault'
import { sizeOfSource, type FileSource } from './file-source'
import { guessKind } from './guess-kind'
import { readHeader, type RowHeader } from './read-header'
import { readRecords } from './read-records'

export type CheckedFile = { hash: string; rows: number }

const LARGEST_BYTES = 2 * 1024 ** 3

/**
 * Walks through the whole file before anything of it is stored: what is broken anywhere, or not in order, is refused while nothing
 * has happened yet. A person whose rows stand apart would otherwise be stored with half of a history.
 */
export async function checkFile(kind: ImportKind, source: FileSource): Promise<CheckedFile> {
  if ((await sizeOfSource(source)) > LARGEST_BYTES) refuseFile({ rule: 'large' })
  const hash = createHash('sha256')
  let owner = -1
  let rows = -1
  let last = ''
  for await (const { cells, line } of readRecords(source, (bytes) => hash.update(bytes))) {
    rows++
    if (rows === 0) owner = headerOf(kind, cells, line).indexOf(Object.keys(kind.columns)[0]!)
    else last = inOrder(codeIn(kind, cells[owner] ?? ''), last, line)
  }
  if (rows < 1) refuseFile({ rule: 'empty' })
  return { hash: hash.digest('hex'), rows }
}

/** Where the columns are those of another kind, that is what has to be told. */
function headerOf(kind: ImportKind, cells: string[], line: number): RowHeader {
  try {
    return readHeader(kind, cells, line)
  } catch (fault) {
    const other = fault instanceof FileFaultError ? guessKind(cells) : null
    if (other) return refuseFile({ rule: 'otherKind', kind: other })
    throw fault
  }
}

function inOrder(code: string | null, last: string, line: number): string {
  if (code === null) return last
  return code < last ? refuseFile({ rule: 'order', line }) : code
}

/** Whose row it is, by the first column of the kind; null where that can't be read. */
export function codeIn({ columns }: ImportKind, cell: string): string | null {
  const read = Object.values(columns)[0]!.read(seenInCell(cell))
  return isRefused(read) ? null : String(read.value)
}
