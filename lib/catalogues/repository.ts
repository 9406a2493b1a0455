import 'server-only'
import { pool } from '@/lib/platform/database/db'
import { columnsOf, type Catalogue } from './rows/catalogue'
import type { OpenRow, ShownOffices } from './open-list'

export type CatalogueVersion = {
  catalogue: string
  version: number
  /** ISO day */
  dataAsOf: string
  importedAt: Date
  rows: number
}

const columns = `catalogue, version, "dataAsOf"::text, "importedAt", rows`

/** The latest version of each catalogue. */
export async function listLatestVersions(): Promise<CatalogueVersion[]> {
  const { rows } = await pool.query<CatalogueVersion>(
    `SELECT DISTINCT ON (catalogue) ${columns} FROM "CatalogueVersion" ORDER BY catalogue, version DESC`,
  )
  return rows
}

/** That version, or the latest. */
export async function findVersion(
  catalogue: string,
  version: number | null,
): Promise<CatalogueVersion | null> {
  const { rows } = await pool.query<CatalogueVersion>(
    `SELECT ${columns} FROM "CatalogueVersion"
     WHERE catalogue = $1 AND ($2::int IS NULL OR version = $2) ORDER BY version DESC LIMIT 1`,
    [catalogue, version],
  )
  return rows[0] ?? null
}

type Which = {
  version: number
  limit: number
  /** Leave out so many of the first rows. */
  skip?: number
  /** Go on behind this row. */
  after?: OpenRow
  /** A column that must be true. */
  only?: string
}

/**
 * Rows of a version in the order of their keys: those of the table that were there by then, and those superseded since.
 */
export async function listRowsOfVersion(
  catalogue: Catalogue,
  { version, limit, skip = 0, after, only }: Which,
): Promise<OpenRow[]> {
  const { id, table, key } = catalogue
  const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')
  const order = quoted(key)
  const known = quoted(columnsOf(catalogue))
  const conditions = [
    ...(after
      ? [`(${order}) > (${key.map((name, at) => `$${5 + at}${castOf(name)}`).join()})`]
      : []),
    ...(only ? [`"${only}"`] : []),
  ].map((condition) => ` AND ${condition}`)
  const some = `${conditions.join('')} ORDER BY ${order} LIMIT $3::int + $4::int`
  const { rows } = await pool.query<{ row: OpenRow }>(
    `SELECT to_jsonb(page) AS row FROM (
       (SELECT ${known} FROM "${table}" WHERE "sinceVersion" <= $1${some})
       UNION ALL
       (SELECT ${known} FROM "SupersededRow" superseded
         CROSS JOIN LATERAL (SELECT ${known} FROM jsonb_populate_record(NULL::"${table}", superseded.row)) past
         WHERE catalogue = $2 AND superseded."sinceVersion" <= $1 AND "untilVersion" > $1${some})
     ) page ORDER BY ${order} LIMIT $3 OFFSET $4`,
    [version, id, limit, skip, ...(after ? key.map((name) => after[name]) : [])],
  )
  return rows.map(({ row }) => row)
}

const castOf = (column: string): string =>
  column === 'level'
    ? '::"AdminLevel"'
    : ['validFrom', 'day'].includes(column)
      ? '::date'
      : '::text'

/** The offices whose codes may be told, of any time. */
export async function listShownOffices(): Promise<ShownOffices> {
  const { rows } = await pool.query<{ code: string }>(
    `SELECT DISTINCT code FROM "Office" WHERE structure = '2020' AND (attested OR "parentCode" IS NULL)`,
  )
  return new Set(rows.map(({ code }) => code))
}
