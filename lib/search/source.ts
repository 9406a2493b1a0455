import type { SearchedCatalogue } from './refresh-words'

/** A table that is searched, and what the screen shows of its row, which the statements call `row`. Fixed SQL, never a person's words. */
export type Source = { catalogue: SearchedCatalogue; columns: string; joins?: string }

/** A column and what may stand in it. */
export type Filter = { column: string; values: string[] | true }

/** A connection on which the statements of one search run, one after another. */
export type Reader = {
  query: <Row>(sql: string, values?: unknown[]) => Promise<{ rows: Row[] }>
}

export type Asked = {
  reader: Reader
  source: Source
  /** Provinces of 2020; empty for all. */
  provinces: string[]
  filters: Filter[]
  /** The day whose names count as today's. */
  day: string
  page: number
}

/** One row as the database gives it: the columns of the source and the name it was found by. */
export type Hit = Record<string, unknown> & { code: string; name: string; foundBy: string }
export type Hits = { rows: Hit[]; total: number }

/** The listed columns every source has. */
export const LISTED = `row.code, row.name, row.address, row.source, row.status::text AS status,
  to_char(row."validFrom", 'YYYY-MM-DD') AS "validFrom"`

const unit = (level: string, code: string) => `LEFT JOIN LATERAL (
  SELECT name FROM "AdminUnit" WHERE structure = '2020' AND level = '${level}' AND code = ${code}
  ORDER BY "validFrom" DESC LIMIT 1) ${level.toLowerCase()} ON true`

export const PLACE_NAMES =
  'province.name AS "provinceName", district.name AS "districtName", commune.name AS "communeName"'
export const PROVINCE_JOIN = unit('PROVINCE', 'row."provinceCode"')
export const PLACE_JOINS = [
  PROVINCE_JOIN,
  unit('DISTRICT', 'row."districtCode"'),
  unit('COMMUNE', 'row."communeCode"'),
].join('\n')

/** A row that may be meant. */
export type Candidate = { code: string; name: string; searchText: string; words: string[] }
