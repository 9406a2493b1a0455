import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import type { StandingVisit, VisitPlace } from './visit-place'
import type { JsonRow, VisitRows } from './visit-rows'

// Of many visits at once, each by its own person and key: none is asked together with another's.

const KIND = 'claims'

const listed = (places: VisitPlace[]) => Prisma.sql`
  unnest(${places.map(({ bhxhCode }) => bhxhCode)}::text[], ${places.map(({ key }) => key)}::text[]) AS asked (code, key)`

/** Those of these visits that stand, with their persons. */
export async function listStandingVisits(
  tx: Tx,
  importId: string,
  keys: string[],
): Promise<StandingVisit[]> {
  const places = await tx.visitOwner.findMany({ where: { key: { in: keys } } })
  if (places.length === 0) return []
  return tx.$queryRaw<StandingVisit[]>`
    SELECT v."bhxhCode", v.key, v.digest, coalesce(v."madeOn"::text, '') AS "madeOn",
      brought."startedAt" > asking."startedAt" AS "isLater"
    FROM ${listed(places)}
    JOIN "Visit" v ON v."bhxhCode" = asked.code AND v.key = asked.key
    JOIN "Import" brought ON brought.id = v."importId"
    CROSS JOIN "Import" asking WHERE asking.id = ${importId}::uuid`
}

/** Which of these words stood once and were replaced. */
export async function listFormer(tx: Tx, places: VisitPlace[]): Promise<VisitPlace[]> {
  if (places.length === 0) return []
  return tx.$queryRaw<VisitPlace[]>`
    SELECT DISTINCT f."bhxhCode", f.key FROM ${listed(places)}
    JOIN "FormerRecord" f ON f."bhxhCode" = asked.code AND f.kind = ${KIND} AND f.key = asked.key`
}

/** What stands now and will not any more, whole. */
export async function keepFormerVisits(
  tx: Tx,
  importId: string,
  places: VisitPlace[],
): Promise<void> {
  if (places.length === 0) return
  const of = Prisma.sql`"bhxhCode" = v."bhxhCode" AND "visitKey" = v.key`
  await tx.$executeRaw`
    INSERT INTO "FormerRecord" ("bhxhCode", kind, key, "importId", record)
    SELECT v."bhxhCode", ${KIND}, concat_ws(':', v.key, coalesce(v."madeOn"::text, ''), v.digest), ${importId}::uuid, to_jsonb(v) || jsonb_build_object(
      'lines', (SELECT coalesce(jsonb_agg(to_jsonb(l) - ARRAY['bhxhCode', 'visitKey'] ORDER BY number), '[]') FROM "VisitLine" l WHERE ${of}),
      'papers', (SELECT coalesce(jsonb_agg(to_jsonb(p) - ARRAY['bhxhCode', 'visitKey'] ORDER BY kind, number), '[]') FROM "VisitPaper" p WHERE ${of}))
    FROM ${listed(places)} JOIN "Visit" v ON v."bhxhCode" = asked.code AND v.key = asked.key`
}

/** With the person who turned out not to have been there. */
export async function closeVisits(tx: Tx, places: VisitPlace[]): Promise<void> {
  if (places.length === 0) return
  await tx.$executeRaw`
    UPDATE "Visit" v SET "closedAt" = now() FROM ${listed(places)}
    WHERE v."bhxhCode" = asked.code AND v.key = asked.key`
}

/** Makes room for the words that come in their stead. */
export async function removeVisits(tx: Tx, places: VisitPlace[]): Promise<void> {
  if (places.length === 0) return
  await tx.$executeRaw`
    DELETE FROM "Visit" v USING ${listed(places)} WHERE v."bhxhCode" = asked.code AND v.key = asked.key`
}

/** The hospital has said the same again, later. */
export async function redateVisits(
  tx: Tx,
  dated: (VisitPlace & { madeOn: string })[],
): Promise<void> {
  if (dated.length === 0) return
  const days = dated.map(({ madeOn }) => madeOn)
  await tx.$executeRaw`
    UPDATE "Visit" v SET "madeOn" = asked.day
    FROM unnest(${dated.map(({ bhxhCode }) => bhxhCode)}::text[], ${dated.map(({ key }) => key)}::text[], ${days}::date[])
      AS asked (code, key, day)
    WHERE v."bhxhCode" = asked.code AND v.key = asked.key`
}

/** From now on these visits are these persons'. */
export async function nameOwners(tx: Tx, places: VisitPlace[]): Promise<void> {
  if (places.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "VisitOwner" (key, "bhxhCode") SELECT asked.key, asked.code FROM ${listed(places)}
    ON CONFLICT (key) DO UPDATE SET "bhxhCode" = excluded."bhxhCode"
    WHERE "VisitOwner"."bhxhCode" <> excluded."bhxhCode"`
}

/** Adds visits whose places are free, with all that belongs to them. */
export async function writeVisits(tx: Tx, visits: VisitRows[]): Promise<void> {
  await insertRows(
    tx,
    'Visit',
    visits.map(({ visit }) => visit),
  )
  await insertRows(
    tx,
    'VisitLine',
    visits.flatMap(({ lines }) => lines),
  )
  await insertRows(
    tx,
    'VisitPaper',
    visits.flatMap(({ papers }) => papers),
  )
}

const name = (word: string): Prisma.Sql => Prisma.raw(`"${word}"`)

/** A statement is held in memory several times over on its way: none grows with the longest claim. */
const ROWS_AT_ONCE = 500

/** Names of tables and columns are ours; values never stand in the SQL. */
async function insertRows(
  tx: Tx,
  table: 'Visit' | 'VisitLine' | 'VisitPaper',
  rows: JsonRow[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Prisma.join(Object.keys(first).map(name))
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const some = JSON.stringify(rows.slice(at, at + ROWS_AT_ONCE))
    await tx.$executeRaw`
      INSERT INTO ${name(table)} (${columns})
      SELECT ${columns} FROM json_populate_recordset(NULL::${name(table)}, ${some}::json)`
  }
}
