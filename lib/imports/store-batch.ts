import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import type { ImportKind } from './shape/import-kind'
import type { ImportKindId } from './kinds/import-kinds'
import { addRefusals, advanceImport, listKnownCodes, lockImport, takeTurn } from './repository'
import { sameIdNumbers } from './listed/same-id-numbers'
import type { RowRefusal } from './shape/refusals'
import type { PersonUnit } from './rows/group-units'
import {
  addCounts,
  noCounts,
  planUnit,
  type ImportCounts,
  type StoredRow,
  type UnitPlan,
} from './rows/plan-unit'
import { listListed, writeListed } from './stored/catalogue/repository'
import { closeRecords, keepFormer, listStored, writeRecords } from './stored/repository'

/** `room`: so many more refusals may be kept of this import. */
export type Batch = {
  id: string
  name: ImportKindId
  kind: ImportKind
  units: PersonUnit[]
  room: number
}
export type StoredBatch = { counts: ImportCounts; refusals: RowRefusal[]; doneLine: number }

/** Stores what the file tells of some people, all of it or nothing. Null: another process has gone on with this file. */
export async function storeBatch(
  tx: Tx,
  batch: Batch,
  doneLine: number,
): Promise<StoredBatch | null> {
  const { id, name, kind } = batch
  const held = await lockImport(tx, id)
  if (held?.doneLine !== doneLine) return null
  await takeTurn(tx, name)
  const units = await withKnownPeople(tx, kind, batch.units)
  const counts = await storeUnits(tx, batch, units)
  const same = kind.home === 'register' ? await sameIdNumbers(tx, units) : []
  const refusals = [...units.flatMap((unit) => [...unit.refusals, ...unit.remarks]), ...same]
  await addRefusals(tx, id, refusals.slice(0, Math.max(0, batch.room)))
  const done = Math.max(...units.map(({ lastLine }) => lastLine))
  await advanceImport(tx, { id, doneLine: done }, counts)
  return { counts, refusals, doneLine: done }
}

async function storeUnits(tx: Tx, batch: Batch, units: PersonUnit[]) {
  const { kind } = batch
  const codes = units.map(({ code }) => code)
  const isListed = kind.home === 'catalogue'
  const rows = isListed ? await listListed(tx, kind, codes) : await listStored(tx, kind, codes)
  const stored = byCode(rows)
  const plans = units.map((unit) => {
    const { code } = unit
    return { code, ...planUnit(unit, stored.get(code) ?? [], kind.home === 'records') }
  })
  if (isListed)
    await writeListed(
      tx,
      plans.flatMap(({ written }) => written),
    )
  else await replaceRecords(tx, batch, plans)
  return plans.reduce((sum, { counts }) => addCounts(sum, counts), noCounts)
}

async function replaceRecords(
  tx: Tx,
  { id, name, kind }: Batch,
  plans: (UnitPlan & { code: string })[],
) {
  const keysOf = (which: 'former' | 'closed') =>
    plans.flatMap((plan) => plan[which].map((key) => ({ code: plan.code, key })))
  await keepFormer(tx, { id, name, kind }, keysOf('former'))
  await writeRecords(
    tx,
    id,
    kind,
    plans.flatMap(({ written }) => written),
  )
  await closeRecords(tx, kind, keysOf('closed'))
}

/** Whoever is not in the register is refused, told once at the first line that names them. */
async function withKnownPeople(tx: Tx, kind: ImportKind, units: PersonUnit[]) {
  if (kind.home !== 'records') return units
  const known = await listKnownCodes(
    tx,
    units.map(({ code }) => code),
  )
  return units.map((unit) => (known.has(unit.code) || unit.code === '' ? unit : asUnknown(unit)))
}

function asUnknown(unit: PersonUnit): PersonUnit {
  const line = unit.rows[0]?.line
  if (line === undefined) return unit
  const refusals: RowRefusal[] = [{ line, column: 'bhxhCode', rule: 'unknownPerson' }]
  return {
    ...unit,
    isSpoiled: true,
    refused: unit.refused + unit.rows.length,
    refusals: [...unit.refusals, ...refusals],
  }
}

function byCode(rows: StoredRow[]): Map<string, StoredRow[]> {
  const of = new Map<string, StoredRow[]>()
  for (const row of rows) {
    const same = of.get(row.code)
    if (same) same.push(row)
    else of.set(row.code, [row])
  }
  return of
}
