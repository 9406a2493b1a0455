import 'server-only'
import { Prisma } from '@/prisma/client/client'
import type { Tx } from '@/lib/platform/database/transaction'
import type { ImportKind } from '../shape/import-kind'
import type { PlannedRow, StoredRow } from '../rows/plan-unit'

// The records themselves, whatever their table: names come from the kinds, which are ours, and values never stand in the SQL.

const name = (word: string): Prisma.Sql => Prisma.raw(`"${word}"`)
const listed = (columns: string[]): Prisma.Sql => Prisma.join(columns.map(name))

/** A person stands in the register once, without a key and never closed. */
const keyOf = ({ isOfPerson }: ImportKind) => Prisma.raw(isOfPerson ? 'old.key' : `''`)
const closedOf = ({ isOfPerson }: ImportKind) =>
  Prisma.raw(isOfPerson ? 'old."closedAt" IS NOT NULL' : 'false')

export const listStored = (tx: Tx, kind: ImportKind, codes: string[]): Promise<StoredRow[]> =>
  tx.$queryRaw<StoredRow[]>`
    SELECT old."bhxhCode" AS code, ${keyOf(kind)} AS key, old.fingerprint, ${closedOf(kind)} AS "isClosed"
    FROM ${name(kind.table)} old WHERE old."bhxhCode" = ANY (${codes})`

/** Whose, and which of their records. */
export type RecordKey = { code: string; key: string }
const codesOf = (keys: RecordKey[]) => keys.map(({ code }) => code)

const isOneOf = (kind: ImportKind, keys: RecordKey[]) => Prisma.sql`
  old."bhxhCode" = ANY (${codesOf(keys)}) AND (old."bhxhCode", ${keyOf(kind)}) IN (
    SELECT * FROM unnest(${codesOf(keys)}::text[], ${keys.map(({ key }) => key)}::text[]))`

type Replacing = { id: string; name: string; kind: ImportKind }

/** What stands now and will not any more, word for word. */
export async function keepFormer(tx: Tx, by: Replacing, keys: RecordKey[]): Promise<void> {
  if (keys.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "FormerRecord" ("bhxhCode", kind, key, "importId", record)
    SELECT old."bhxhCode", ${by.name}, ${keyOf(by.kind)}, ${by.id}::uuid, to_jsonb(old)
    FROM ${name(by.kind.table)} old WHERE ${isOneOf(by.kind, keys)}`
}

export async function closeRecords(tx: Tx, kind: ImportKind, keys: RecordKey[]): Promise<void> {
  if (keys.length === 0) return
  await tx.$executeRaw`
    UPDATE ${name(kind.table)} old SET "closedAt" = now() WHERE ${isOneOf(kind, keys)}`
}

/** New ones are added, known ones replaced, closed ones opened again. */
export async function writeRecords(
  tx: Tx,
  importId: string,
  kind: ImportKind,
  rows: PlannedRow[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const written = rows.map(({ row, key, fingerprint, line }) => ({
    ...row,
    ...(kind.isOfPerson && { key }),
    fingerprint,
    importId,
    line,
  }))
  const columns = Object.keys(written[0]!)
  const primary = kind.isOfPerson ? ['bhxhCode', 'key'] : ['bhxhCode']
  const set = columns
    .filter((column) => !primary.includes(column))
    .map((column) => Prisma.sql`${name(column)} = excluded.${name(column)}`)
  const opened = kind.isOfPerson ? [Prisma.sql`"closedAt" = NULL`] : []
  await tx.$executeRaw`
    INSERT INTO ${name(kind.table)} (${listed(columns)})
    SELECT ${listed(columns)} FROM json_populate_recordset(NULL::${name(kind.table)}, ${JSON.stringify(written)}::json)
    ON CONFLICT (${listed(primary)}) DO UPDATE SET ${Prisma.join([...set, ...opened])}`
}
