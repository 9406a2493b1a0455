import type { PoolClient } from 'pg'
import { keyOf, type Catalogue } from '@/lib/catalogues/rows/catalogue'
import { refreshWords, type SearchedCatalogue } from '@/lib/search/vocabulary/refresh-words'
import type { Row } from '@/prisma/catalogue-files/read'
import type { ReadCatalogue } from '@/prisma/catalogue-files/read-catalogues'
import { statementsOf, type Statements } from './import-statements'

export type Import = {
  catalogue: string
  version: number
  rows: number
  added: CountedRows
  changed: CountedRows
  closed: CountedRows
}
/** How many, and the names of a few. */
export type CountedRows = { count: number; examples: string[] }
export type Fingerprint = { files: string; code: string }

type Version = { version: number; dataAsOf: string; fingerprint: string }

/**
 * Brings one table in line with its file, within the transaction of the caller. What changes or goes is kept in SupersededRow,
 * so that the table and it together give back any version. Null: nothing had changed.
 */
export async function importCatalogue(
  client: PoolClient,
  read: ReadCatalogue,
  { files, code }: Fingerprint,
): Promise<Import | null> {
  const { catalogue, rows, dataAsOf } = read
  const last = await findLastVersion(client, catalogue.id)
  const version = (last?.version ?? 0) + 1
  const difference = await bringInLine(client, read, { last, version, code })
  if (last && isNone(difference) && last.dataAsOf === dataAsOf) {
    await client.query(
      'UPDATE "CatalogueVersion" SET fingerprint = $3 WHERE catalogue = $1 AND version = $2',
      [catalogue.id, last.version, files + code],
    )
    return null
  }
  const done = { catalogue: catalogue.id, version, rows: rows.length, ...difference }
  await recordVersion(client, done, dataAsOf, files + code)
  return done
}

type Turn = { last: Version | null; version: number; code: string }

async function bringInLine(client: PoolClient, read: ReadCatalogue, { last, version, code }: Turn) {
  const sql = statementsOf(read.catalogue)
  const isOtherRule = !last?.fingerprint.endsWith(code)
  // Rows without any version are from before there were versions.
  if (!last) await client.query(sql.empty)
  await stage(client, sql, read.rows)
  const difference = await countDifference(client, sql)
  await replaceOutdated(client, read, version)
  if (last && isOtherRule && read.derive)
    await fill(client, sql.refresh, withDerived(read, read.rows))
  await client.query('DROP TABLE incoming')
  if (isOtherRule || !isNone(difference)) await countWords(client, read.catalogue)
  return difference
}

const isNone = (difference: Record<string, CountedRows>) =>
  Object.values(difference).every(({ count }) => count === 0)

async function countWords(client: PoolClient, { table, derived }: Catalogue) {
  if (derived.includes('words')) await refreshWords(client, table as SearchedCatalogue)
}

async function replaceOutdated(client: PoolClient, read: ReadCatalogue, version: number) {
  const sql = statementsOf(read.catalogue)
  const wanted = await listWantedKeys(client, sql)
  await client.query(sql.supersede, [read.catalogue.id, version])
  await client.query(sql.remove)
  const rows = read.rows.filter((row) => wanted.has(keyOf(read.catalogue, row)))
  await fill(client, sql.add, withDerived(read, rows), version)
}

async function findLastVersion(client: PoolClient, id: string): Promise<Version | null> {
  const { rows } = await client.query<Version>(
    `SELECT version, "dataAsOf"::text, fingerprint FROM "CatalogueVersion" WHERE catalogue = $1
     ORDER BY version DESC LIMIT 1`,
    [id],
  )
  return rows[0] ?? null
}

async function stage(client: PoolClient, sql: Statements, rows: Row[]) {
  await client.query(sql.createIncoming)
  await fill(client, sql.fillIncoming, rows)
  await client.query('ANALYZE incoming')
}

async function countDifference(client: PoolClient, sql: Statements) {
  type Change = 'added' | 'changed' | 'closed'
  const { rows } = await client.query<{ change: Change } & CountedRows>(sql.compare)
  const counted = (change: Change): CountedRows => {
    const { count, examples } = rows.find((row) => row.change === change) ?? { count: 0 }
    return { count, examples: examples ?? [] }
  }
  return { added: counted('added'), changed: counted('changed'), closed: counted('closed') }
}

async function listWantedKeys(client: PoolClient, sql: Statements): Promise<Set<string>> {
  const { rows } = await client.query<{ key: string }>(sql.wanted)
  return new Set(rows.map(({ key }) => key))
}

const withDerived = ({ derive }: ReadCatalogue, rows: Row[]): Row[] =>
  derive ? rows.map((row) => ({ ...row, ...derive(row) })) : rows

async function fill(client: PoolClient, statement: string, rows: Row[], ...more: unknown[]) {
  if (rows.length === 0) return
  await client.query(statement, [JSON.stringify(rows), ...more])
}

async function recordVersion(
  client: PoolClient,
  { catalogue, version, rows, added, changed, closed }: Import,
  dataAsOf: string,
  fingerprint: string,
) {
  await client.query(
    `INSERT INTO "CatalogueVersion" (catalogue, version, "dataAsOf", fingerprint, rows, added, changed, closed)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [catalogue, version, dataAsOf, fingerprint, rows, added.count, changed.count, closed.count],
  )
}
