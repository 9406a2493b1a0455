import 'server-only'
import { COUNT_LIMIT, PAGE_SIZE } from './found'
import { read } from '../vocabulary/repository'
import type { SearchAsked, Candidate, Hit, Hits, Name, NamedRow } from '../vocabulary/source'
import { begins, conditions, inProvinces, ofProvinces, openOn } from './statement'
import { offsetOf, values, type Values } from './statement'
import type { TypedQuery } from './typed'

/** So many rows that hold the words are read, however many there are. */
export const MOST_READ = 60
const MOST_WALKED = 5_000
const MOST_JUDGED = 160
const MOST_OF_A_LEAD = 40

export async function findByCode(asked: SearchAsked, column: 'code' | 'taxCode', code: string) {
  const { source, day } = asked
  const rows = await read<Hit>(
    `SELECT ${source.columns}, row.name AS "foundBy" FROM "${source.catalogue}" row
     WHERE row."${column}" = $1 AND ${openOn('$2', 'row.')} ORDER BY row.code LIMIT ${PAGE_SIZE}`,
    [code, day],
  )
  return { rows, total: rows.length }
}

/** The rows of today in the order of their names; only those that begin with the key, if there is one. */
export async function listInOrder(asked: SearchAsked, key: string | null): Promise<Hits> {
  const { source, provinces, page, day } = asked
  const parameters = values()
  const [open, end] = [openOn(parameters.add(day)), COUNT_LIMIT + 1]
  const range = key ? ` AND ${begins(parameters.add, key)}` : ''
  const where = `${open}${range}${conditions(asked, parameters)}`
  // One walk along the index for each province, or a single one for all.
  const walk = (columns: string, one: string, ordered: string) =>
    provinces.length === 0
      ? `SELECT ${columns} FROM "${source.catalogue}" WHERE ${where} ${ordered}`
      : `SELECT found.* FROM unnest(${one}::text[]) AS place(code) CROSS JOIN LATERAL (
           SELECT ${columns} FROM "${source.catalogue}"
           WHERE "provinceCode" = place.code AND ${where} ${ordered}) found`
  const among = provinces.length === 0 ? '' : parameters.add(provinces)
  const order = 'ORDER BY "searchText", code'
  const rows = await read<Hit & { total: number }>(
    `WITH counted AS (SELECT count(*)::int AS total FROM (SELECT FROM (${walk('1', among, `LIMIT ${end}`)}) each LIMIT ${end}) one),
     page AS (
       SELECT * FROM (${walk('code, "validFrom", "searchText"', among, `${order} LIMIT ${parameters.add(offsetOf(page) + PAGE_SIZE)}`)}) one
       ${order} LIMIT ${PAGE_SIZE} OFFSET ${parameters.add(offsetOf(page))})
     SELECT counted.total, row.name AS "foundBy", ${source.columns}
     FROM counted LEFT JOIN page ON true LEFT JOIN "${source.catalogue}" row USING (code, "validFrom")
     ORDER BY page."searchText", page.code`,
    parameters.all,
  )
  return hitsIn(rows)
}

type Held = {
  /** The rarest words or pairs, by which the index finds the rows. */
  keys: string[]
  /** Words a found row must hold as well. */
  others: string[]
  /** The provinces as well by the index, where the keys are frequent: elsewhere it takes longer than to look at the rows. */
  isFrequent: boolean
}

/** Rows that hold all of the words; there may be more when there are `MOST_READ`. */
export function listHolding(
  asked: SearchAsked,
  { keys, others, isFrequent }: Held,
): Promise<NamedRow[]> {
  const parameters = values()
  const { add } = parameters
  // An array put together is no column, so the index is not asked for the frequent words.
  const rest = others.length > 0 ? ` AND words || '{}'::text[] @> ${add(others)}` : ''
  const within = (isFrequent ? inProvinces : ofProvinces)(asked, parameters)
  const holds = `words @> ${add(keys)}${within}${conditions(asked, parameters)}${rest}`
  return listNamed(asked, parameters, `${byWords(asked, holds)} LIMIT ${MOST_READ}`)
}

/** Rows whose names begin with what was typed, the exact ones first. */
export function listBeginning(asked: SearchAsked, { key }: TypedQuery): Promise<NamedRow[]> {
  const parameters = values()
  const from = `SELECT * FROM "${asked.source.catalogue}"
    WHERE ${begins(parameters.add, key)}${narrowed(asked, parameters)} ORDER BY "searchText" LIMIT ${PAGE_SIZE}`
  return listNamed(asked, parameters, from)
}

/** Planned without knowing that only the first few will be read: it would rather walk along another index until they turn up. */
const byWords = ({ source }: SearchAsked, where: string, columns = '*'): string =>
  `WITH holding AS MATERIALIZED (SELECT ${columns} FROM "${source.catalogue}" WHERE ${where}) SELECT * FROM holding`

/** The same for words so frequent that the index is of no use: among the first names of the alphabet. */
export function walkHolding(asked: SearchAsked, { words }: TypedQuery): Promise<NamedRow[]> {
  const parameters = values()
  const from = `SELECT * FROM (SELECT * FROM "${asked.source.catalogue}" ORDER BY "searchText" LIMIT ${MOST_WALKED}) walked
    WHERE words @> ${parameters.add(words)}${narrowed(asked, parameters)} LIMIT ${MOST_READ}`
  return listNamed(asked, parameters, from)
}

const narrowed = (asked: SearchAsked, parameters: Values): string =>
  `${ofProvinces(asked, parameters)}${conditions(asked, parameters)}`

async function listNamed(
  asked: SearchAsked,
  parameters: Values,
  from: string,
): Promise<NamedRow[]> {
  const rows = await read<Omit<NamedRow, 'words'> & { words: string }>(
    `SELECT ${asked.source.columns}, row."searchText", array_to_string(row.words, '|') AS words, ${openOn(parameters.add(asked.day), 'row.')} AS "isOpen"
     FROM (${from}) row`,
    parameters.all,
  )
  return rows.map((row) => ({ ...row, words: row.words.split('|') }) as NamedRow)
}

/** One row says the total even when the page lies behind the last one. */
const hitsIn = (rows: (Hit & { total: number })[]): Hits => ({
  rows: rows.filter(({ code }) => code !== null),
  total: rows[0]?.total ?? 0,
})

/** Rows that hold all the keys of one of the sets, the better sets first, for the search of what is nearest. */
export async function listNearRows(asked: SearchAsked, keySets: string[][]): Promise<Candidate[]> {
  const parameters = values()
  const columns = `code, name, "searchText", array_to_string(words, '|') AS words`
  const where = `${inProvinces(asked, parameters)}${conditions(asked, parameters)}`
  const each = keySets.map(
    (keys) =>
      `(${byWords(asked, `words @> ${parameters.add(keys)}${where}`, columns)} LIMIT ${MOST_OF_A_LEAD})`,
  )
  const rows = await read<Omit<Candidate, 'words'> & { words: string }>(
    `SELECT * FROM (${each.join(' UNION ALL ')}) likely LIMIT ${MOST_JUDGED}`,
    parameters.all,
  )
  return rows.map((row) => ({ ...row, words: row.words.split('|') }))
}

/** The rows of today of these codes, in their order. */
export async function listThese(asked: SearchAsked, found: Name[]): Promise<Hit[]> {
  const { source, day } = asked
  const rows = await read<Hit>(
    `SELECT wanted.name AS "foundBy", ${source.columns}
     FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS wanted(code, name, place)
     JOIN "${source.catalogue}" row ON row.code = wanted.code AND ${openOn('$3', 'row.')}
     ORDER BY wanted.place`,
    [found.map(({ code }) => code), found.map(({ name }) => name), day],
  )
  return rows
}
