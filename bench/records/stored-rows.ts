import { ClaimFindings } from '@/lib/claims/checks/claim-finding'
import { cleanRecord } from '@/lib/claims/checks/clean-record'
import { claimDigest } from '@/lib/claims/claim/claim-digest'
import { toClaim } from '@/lib/claims/claim/to-claim'
import type { RawClaim, RawRecord } from '@/lib/claims/parts/raw-record'
import { claimTables } from '@/lib/claims/tables/claim-tables'
import { fingerprintOfRow } from '@/lib/imports/rows/fingerprint'
import { readRow } from '@/lib/imports/rows/read-row'
import { readHeader } from '@/lib/imports/file/read-header'
import { importKindOf } from '@/lib/imports/kinds/import-kinds'
import { plainStyle, writtenValue } from '@/lib/invented/claim-files/claim-writer'
import type { WrittenVisit } from '@/lib/invented/claim-files/written-visit'
import { visitRowsOf, type VisitRows } from '@/lib/visits/writing/visit-rows'
import {
  cellsOfRecord,
  headersOfRecord,
  recordFileNames,
  type InventedRow,
  type RecordFile,
} from '@/lib/invented/files/write-record-files'
import type { CopiedRow } from './copy-into'

const kinds = Object.fromEntries(
  recordFileNames.map((name) => {
    const kind = importKindOf(name)
    return [name, { kind, header: readHeader(kind, headersOfRecord(name), 1) }]
  }),
) as Record<
  RecordFile,
  { kind: ReturnType<typeof importKindOf>; header: ReturnType<typeof readHeader> }
>

/** The rows that the importer would store of a person, made by the same kinds; only the way into the table is another. */
export function storedRows(name: RecordFile, told: InventedRow, importId: string): CopiedRow[] {
  const { kind, header } = kinds[name]
  return cellsOfRecord(name, told).map((cells, at) => {
    const line = at + 2
    const { row, refusals } = readRow(kind, header, { cells, line })
    if (refusals.length > 0) throw new Error(`Refused: ${JSON.stringify(refusals)}`)
    const shaped = kind.shape?.(row) ?? row
    const keyed = kind.home === 'records' ? { key: kind.key(row) } : {}
    return { ...shaped, ...keyed, fingerprint: fingerprintOfRow(shaped), importId, line }
  })
}

const MOST_FINDINGS = 10

/** The same for a visit: read and cleaned as a claim is, without the XML around it. */
export function storedVisit(
  bhxhCode: string,
  visit: WrittenVisit,
  { importId, madeOn }: { importId: string; madeOn: string },
): VisitRows {
  const records = Object.entries(visit.tables).flatMap(([name, rows]) =>
    rows.map((row, at) => rawRecord(name, row, at + 1)),
  )
  const raw: RawClaim = { ...emptyClaim, records, counts: new Map() }
  const findings = new ClaimFindings(raw, MOST_FINDINGS)
  const clean = records.map((record) => cleanRecord(record, visit.version, findings))
  if (findings.errors > 0) throw new Error(`Refused: ${JSON.stringify(findings.all)}`)
  const head = clean.find((one) => one.raw.table.name === 'XML1')!
  const claim = toClaim({ version: visit.version, head, records: clean })
  return visitRowsOf(bhxhCode, importId, {
    ...{ kind: 'claim', number: 1, line: 1, warnings: [], untold: 0, claim, madeOn },
    digest: claimDigest(claim),
  })
}

const emptyClaim = { number: 1, line: 1, faults: [], parts: 0, letters: 0 }

function rawRecord(name: string, row: Record<string, string>, item: number): RawRecord {
  const table = claimTables.get(name)!
  return {
    table,
    item,
    values: table.fields.map((field) => writtenValue(field.name, row, plainStyle)),
    ...{ lines: [], line: 1, inPart: false, twice: [], former: false, unknown: [] },
  }
}
