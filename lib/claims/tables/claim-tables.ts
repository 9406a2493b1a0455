import { readNeed, type ClaimField, type FieldType } from './claim-field'
import type { ClaimVersion } from './claim-version'
import { loadData } from './load-data'

/** A table (XML1, XML2 …) of a claim. */
export type ClaimTable = {
  name: string
  label: string
  root: string
  /** The tag of one record; empty where the root itself is the only one. */
  record: string
  fields: readonly ClaimField[]
  /** Where a field stands, by its name or a former one. */
  place: ReadonlyMap<string, number>
}

const rows = loadData('tables')

/** The tables that are read, by name. */
export const claimTables: ReadonlyMap<string, ClaimTable> = new Map(
  rows.filter(({ reads }) => reads === 'yes').map((row) => [row.table!, tableOf(row)]),
)

/** The same by the tag of their root. */
export const tablesByRoot: ReadonlyMap<string, ClaimTable> = new Map(
  [...claimTables.values()].map((table) => [table.root, table]),
)

/** Tables of the decisions that the portal does not ask for (HIV, births, tuberculosis …): passed over and counted. */
export const tablesNotRead: ReadonlySet<string> = new Set(
  rows.filter(({ reads }) => reads !== 'yes').map(({ table }) => table!),
)

function tableOf(row: Record<string, string>): ClaimTable {
  const fields = loadData('fields')
    .filter(({ table }) => table === row.table)
    .map(fieldOf)
  const places = fields.flatMap(({ name, former }, at) =>
    [name, former].filter(Boolean).map((known) => [known, at] as const),
  )
  return {
    name: row.table!,
    label: row.label!,
    root: row.root!,
    record: row.record!,
    fields,
    place: new Map(places),
  }
}

function fieldOf(row: Record<string, string>): ClaimField {
  return {
    name: row.field!,
    former: row.former!,
    label: row.label!,
    type: row.type as FieldType,
    length: row.length ? Number(row.length) : Infinity,
    need: readNeed(row.need!),
    since: row.since as ClaimVersion,
    list: row.list!,
    told: row.told === 'yes',
  }
}
