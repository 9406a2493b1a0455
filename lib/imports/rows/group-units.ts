import { codeIn } from '../file/check-file'
import type { RowHeader } from '../file/read-header'
import type { FileRecord } from '../file/read-records'
import type { ImportKind, ImportWorld, RecordRow } from '../shape/import-kind'
import type { RowRefusal } from '../shape/refusals'
import { readRow } from './read-row'

export type UnitRow = { key: string; line: number; row: RecordRow }
/** All that a file tells of one person. Where a row is refused nothing of it is stored: half a history would be untrue. */
export type PersonUnit = {
  code: string
  rows: UnitRow[]
  refusals: RowRefusal[]
  /** Of rows that may be let in. */
  remarks: RowRefusal[]
  /** How many rows it has, and how many of them are refused. */
  count: number
  refused: number
  isSpoiled: boolean
  lastLine: number
}

const MOST_ROWS = 5_000

/** The people of a file, one after another, each with the rows that stand together. */
export async function* groupUnits(
  kind: ImportKind,
  header: RowHeader,
  records: AsyncIterable<FileRecord>,
  world?: ImportWorld,
): AsyncGenerator<PersonUnit> {
  const owner = header.indexOf(Object.keys(kind.columns)[0]!)
  let unit = emptyUnit('')
  let isUnowned = false
  for await (const record of records) {
    const code = codeIn(kind, record.cells[owner] ?? '')
    if (code !== null && code !== unit.code) {
      if (unit.count > 0) yield unit
      // A row whose number can't be read may be of either neighbour: neither is stored.
      unit = { ...emptyUnit(code), isSpoiled: isUnowned }
    }
    isUnowned = code === null
    addRecord(kind, { header, world }, record, unit)
  }
  if (unit.count > 0) yield unit
}

const emptyUnit = (code: string): PersonUnit => ({
  code,
  rows: [],
  refusals: [],
  remarks: [],
  count: 0,
  refused: 0,
  isSpoiled: false,
  lastLine: 0,
})

type HeldTo = { header: RowHeader; world?: ImportWorld }

function addRecord(kind: ImportKind, to: HeldTo, record: FileRecord, unit: PersonUnit) {
  const { line } = record
  unit.count++
  unit.lastLine = line
  if (unit.count > MOST_ROWS) return refuse(unit, [{ line, column: '', rule: 'many' }])
  const { row, refusals, remarks } = readRow(kind, to.header, record, to.world)
  unit.remarks.push(...remarks)
  if (refusals.length > 0) return refuse(unit, refusals)
  const key = kind.key(row)
  if (unit.rows.some((one) => one.key === key))
    return refuse(unit, [{ line, column: '', rule: 'twice' }])
  unit.rows.push({ key, line, row: kind.shape?.(row) ?? row })
}

/** Of thousands of rows too many the first is told. */
function refuse(unit: PersonUnit, refusals: RowRefusal[]) {
  unit.refused++
  unit.isSpoiled = true
  const isTold = refusals[0]?.rule === 'many' && unit.refusals.at(-1)?.rule === 'many'
  if (!isTold && unit.refusals.length < MOST_ROWS) unit.refusals.push(...refusals)
}
