import 'server-only'
import { Prisma } from '@/prisma/client/client'
import type { Tx } from '@/lib/platform/database/transaction'
import type { ImportKind } from '../shape/import-kind'
import type { PlannedRow, StoredRow } from '../rows/plan-unit'

// The records themselves, whatever their table: names come from the kinds, which are ours, and values never stand in the SQL.

const name = (word: string): Prisma.Sql => Prisma.raw(`"${word}"`)
const listed = (columns: string[]): Prisma.Sql => Prisma.join(columns.map(name))

/** A person stands in the register once, without a key and never closed. */
const isKeyed = ({ home }: ImportKind): boolean => home === 'records'
const keyOf = (kind: ImportKind) => Prisma.raw(isKeyed(kind) ? 'old.key' : `''`)
const closedOf = (kind: ImportKind) =>
  Prisma.raw(isKeyed(kind) ? 'old."closedAt" IS NOT NULL' : 'false')

/** Whose records stand there, person by person, so that each is looked for in the one part that may hold them. */
export const listStored = (tx: Tx, kind: ImportKind, codes: string[]): Promise<StoredRow[]> =>
  tx.$queryRaw<StoredRow[]>`
    SELECT old."bhxhCode" AS code, ${keyOf(kind)} AS key, old.fingerprint, ${closedOf(kind)} AS "isClosed"
    FROM unnest(${codes}::text[]) AS asked (code)
    JOIN ${name(kind.table)} old ON old."bhxhCode" = asked.code`

/** Whose, and which of their records. */
export type RecordKey = { code: string; key: string }

const listedKeys = (keys: RecordKey[]) => Prisma.sql`
  unnest(${keys.map(({ code }) => code)}::text[], ${keys.map(({ key }) => key)}::text[]) AS asked (code, key)`
const isAsked = (kind: ImportKind) =>
  Prisma.sql`old."bhxhCode" = asked.code AND ${keyOf(kind)} = asked.key`

type Replacing = { id: string; name: string; kind: ImportKind }

/** What stands now and will not any more, word for word. */
export async function keepFormer(tx: Tx, by: Replacing, keys: RecordKey[]): Promise<void> {
  if (keys.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "FormerRecord" ("bhxhCode", kind, key, "importId", record)
    SELECT old."bhxhCode", ${by.name}, ${keyOf(by.kind)}, ${by.id}::uuid, to_jsonb(old)
    FROM ${listedKeys(keys)} JOIN ${name(by.kind.table)} old ON ${isAsked(by.kind)}`
}

export async function closeRecords(tx: Tx, kind: ImportKind, keys: RecordKey[]): Promise<void> {
  if (keys.length === 0) return
  await tx.$executeRaw`
    UPDATE ${name(kind.table)} old SET "closedAt" = now() FROM ${listedKeys(keys)} WHERE ${isAsked(kind)}`
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
    ...(isKeyed(kind) && { key }),
    fingerprint,
    importId,
    line,
  }))
  const columns = Object.keys(written[0]!)
  const primary = isKeyed(kind) ? ['bhxhCode', 'key'] : ['bhxhCode']
  const set = columns
    .filter((column) => !primary.includes(column))
    .map((column) => Prisma.sql`${name(column)} = excluded.${name(column)}`)
  const opened = isKeyed(kind) ? [Prisma.sql`"closedAt" = NULL`] : []
  await tx.$executeRaw`
    INSERT INTO ${name(kind.table)} (${listed(columns)})
    SELECT ${listed(columns)} FROM json_populate_recordset(NULL::${name(kind.table)}, ${JSON.stringify(written)}::json)
    ON CONFLICT (${listed(primary)}) DO UPDATE SET ${Prisma.join([...set, ...opened])}`
}
