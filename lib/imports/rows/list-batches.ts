import type { FileSource } from '../file/file-source'
import { readHeader } from '../file/read-header'
import { readRecords } from '../file/read-records'
import type { ImportKind, ImportWorld } from '../shape/import-kind'
import { groupUnits, type PersonUnit } from './group-units'

/** Several people share a transaction: a commit for each would take most of the time. */
const ROWS_AT_ONCE = 1_000

/** The people of a file after a line, so many at a time that their rows are about a thousand. */
export async function* listBatches(
  kind: ImportKind,
  source: FileSource,
  doneLine: number,
  world?: ImportWorld,
): AsyncGenerator<PersonUnit[]> {
  const records = readRecords(source)
  const { value: first } = await records.next()
  if (!first) return
  const header = readHeader(kind, first.cells, first.line)
  let batch: PersonUnit[] = []
  let rows = 0
  for await (const unit of groupUnits(kind, header, records, world)) {
    if (unit.lastLine <= doneLine) continue
    batch.push(unit)
    rows += unit.count
    if (rows < ROWS_AT_ONCE) continue
    yield batch
    batch = []
    rows = 0
  }
  if (batch.length > 0) yield batch
}
