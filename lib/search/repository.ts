import 'server-only'
import { pool } from '@/lib/platform/db'
import { COUNT_LIMIT, PAGE_SIZE } from './found'
import type { Asked, Candidate, Hit, Hits, Reader } from './source'
import { begins, conditions, inProvinces, ofProvinces, openOn } from './statement'
import { rankBy, startOf, values, type Values } from './statement'
import type { Typed } from './typed'

/** So many rows are read, put in order and counted, however many there are. */
export const MOST_READ = 60
const MOST_WALKED = 5_000
const MOST_JUDGED = 160
const MOST_OF_A_LEAD = 40

/**
 * Every statement has an index. A plan that reads the whole table, hoping that frequent words come early, is out of the question:
 * rows stand in the order of their provinces, not at random. So one plan serves whatever is asked, and is made once.
 */
const SETTINGS = Object.entries({
  enable_seqscan: 'off',
  plan_cache_mode: 'force_generic_plan',
  jit: 'off',
  // Far longer than any search takes, even on a machine that does ten other things.
  statement_timeout: '10000',
}).map(([name, value]) => `SET LOCAL ${name} = ${value}`)

/** Runs the statements of one search on one connection. */
export async function reading<Result>(
  search: (reader: Reader) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  const reader: Reader = {
    query: async <Row>(text: string, values?: unknown[]) => {
      const { rows } = await client.query({ name: nameOf(text), text, values })
      return { rows: rows as Row[] }
    },
  }
  try {
    await client.query(['BEGIN READ ONLY', ...SETTINGS].join(';'))
    return await search(reader)
  } finally {
    const release = (fault?: Error) => client.release(fault)
    // The answer need not wait for the end of a transaction that has written nothing.
    void client.query('ROLLBACK').then(() => release(), release)
  }
}

const names = new Map<string, string>()

/** A statement with a name is planned once a connection. There are few: only what filters a search has makes them differ. */
function nameOf(statement: string): string {
  const name = names.get(statement) ?? `search_${names.size}`
  names.set(statement, name)
  return name
}

export async function findByCode(asked: Asked, column: 'code' | 'taxCode', code: string) {
  const { source, day } = asked
  const { rows } = await asked.reader.query<Hit>(
    `SELECT ${source.columns}, row.name AS "foundBy" FROM "${source.catalogue}" row ${source.joins ?? ''}
     WHERE row."${column}" = $1 AND ${openOn('$2', 'row.')} ORDER BY row.code LIMIT ${PAGE_SIZE}`,
    [code, day],
  )
  return { rows, total: rows.length }
}

/** The rows of today in the order of their names; only those that begin with the key, if there is one. */
export async function listInOrder(asked: Asked, key: string | null): Promise<Hits> {
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
  const { rows } = await asked.reader.query<Hit & { total: number }>(
    `WITH counted AS (SELECT count(*)::int AS total FROM (SELECT FROM (${walk('1', among, `LIMIT ${end}`)}) each LIMIT ${end}) one),
     page AS (
       SELECT * FROM (${walk('code, "validFrom", "searchText"', among, `${order} LIMIT ${parameters.add(startOf(page) + PAGE_SIZE)}`)}) one
       ${order} LIMIT ${PAGE_SIZE} OFFSET ${parameters.add(startOf(page))})
     SELECT counted.total, row.name AS "foundBy", ${source.columns}
     FROM counted LEFT JOIN page ON true LEFT JOIN "${source.catalogue}" row USING (code, "validFrom") ${source.joins ?? ''}
     ORDER BY page."searchText", page.code`,
    parameters.all,
  )
  return hitsIn(rows)
}

type Held = {
  typed: Typed
  /** The rarest words or pairs, by which the index finds the rows. */
  keys: string[]
  /** Words a found row must hold as well. */
  others: string[]
}

/** The rows that hold all of the words, the nearest name first; a former name leads to the row of today. */
export async function listHolding(asked: Asked, { typed, keys, others }: Held): Promise<Hits> {
  const { all, add } = values()
  const table = `"${asked.source.catalogue}"`
  // An array put together is no column, so the index is not asked for the frequent words.
  const rest = others.length > 0 ? ` AND words || '{}'::text[] @> ${add(others)}` : ''
  const holds = `words @> ${add(keys)}${inProvinces(asked, { all, add })}${rest}`
  // The exact names are asked for apart: words that are frequent may hold more rows than are read.
  const parameters = { all, add }
  const from = `(${byWords(asked, holds)} LIMIT ${MOST_READ})
    UNION ALL (SELECT * FROM ${table} WHERE ${begins(add, typed.key)}${ofProvinces(asked, parameters)} LIMIT ${PAGE_SIZE})`
  return listHits(asked, { all, add }, { from, typed })
}

/** Planned without knowing that only the first few will be read: it would rather walk along another index until they turn up. */
const byWords = ({ source }: Asked, where: string, columns = '*'): string =>
  `WITH holding AS MATERIALIZED (SELECT ${columns} FROM "${source.catalogue}" WHERE ${where}) SELECT * FROM holding`

/** The same for words so frequent that the index is of no use: among the first names of the alphabet. */
export async function walkHolding(asked: Asked, typed: Typed): Promise<Hits> {
  const { all, add } = values()
  const from = `SELECT * FROM (SELECT * FROM "${asked.source.catalogue}" ORDER BY "searchText" LIMIT ${MOST_WALKED}) walked
    WHERE words @> ${add(typed.words)}`
  return listHits(asked, { all, add }, { from, typed })
}

async function listHits(
  asked: Asked,
  parameters: Values,
  { from, typed }: { from: string; typed: Typed },
) {
  const { all, add } = parameters
  const { source, day, page } = asked
  const today = add(day)
  const table = `"${source.catalogue}"`
  const { rows } = await asked.reader.query<Hit & { total: number }>(
    `WITH hit AS MATERIALIZED (
       SELECT code, name, "validFrom", "searchText", ${openOn(today)} AS "isOpen",
         ${rankBy(add(typed.key), add(typed.words))} AS rank
       FROM (${from}) held WHERE true${ofProvinces(asked, parameters)}${conditions(asked, parameters)}
     ), best AS (
       SELECT DISTINCT ON (code) code, name, "searchText", rank FROM hit
       WHERE "isOpen" OR EXISTS (SELECT FROM ${table} now WHERE now.code = hit.code AND ${openOn(today, 'now.')})
       ORDER BY code, rank, "validFrom" DESC
     ), page AS (
       SELECT *, row_number() OVER (
         ORDER BY rank, strpos(lower(name), ${add(typed.marked)}) = 0, length("searchText"), "searchText", code) AS place
       FROM best ORDER BY place LIMIT ${PAGE_SIZE} OFFSET ${add(startOf(page))})
     SELECT counted.total, page.name AS "foundBy", ${source.columns}
     FROM (SELECT count(*)::int AS total FROM best) counted LEFT JOIN page ON true
     LEFT JOIN ${table} row ON row.code = page.code AND ${openOn(today, 'row.')} ${source.joins ?? ''}
     ORDER BY page.place`,
    all,
  )
  return hitsIn(rows)
}

/** One row says the total even when the page lies behind the last one. */
const hitsIn = (rows: (Hit & { total: number })[]): Hits => ({
  rows: rows.filter(({ code }) => code !== null),
  total: rows[0]?.total ?? 0,
})

/** Rows that hold all the keys of one of the leads, the better leads first, for the search of what is nearest. */
export async function listCandidates(asked: Asked, leads: string[][]): Promise<Candidate[]> {
  const parameters = values()
  const columns = `code, name, "searchText", array_to_string(words, '|') AS words`
  const where = `${inProvinces(asked, parameters)}${conditions(asked, parameters)}`
  const each = leads.map(
    (keys) =>
      `(${byWords(asked, `words @> ${parameters.add(keys)}${where}`, columns)} LIMIT ${MOST_OF_A_LEAD})`,
  )
  const { rows } = await asked.reader.query<Omit<Candidate, 'words'> & { words: string }>(
    `SELECT * FROM (${each.join(' UNION ALL ')}) likely LIMIT ${MOST_JUDGED}`,
    parameters.all,
  )
  return rows.map((row) => ({ ...row, words: row.words.split('|') }))
}

/** The rows of today of these codes, in their order. */
export async function listThese(asked: Asked, found: Candidate[]): Promise<Hit[]> {
  const { source, day } = asked
  const { rows } = await asked.reader.query<Hit>(
    `SELECT wanted.name AS "foundBy", ${source.columns}
     FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS wanted(code, name, place)
     JOIN "${source.catalogue}" row ON row.code = wanted.code AND ${openOn('$3', 'row.')} ${source.joins ?? ''}
     ORDER BY wanted.place`,
    [found.map(({ code }) => code), found.map(({ name }) => name), day],
  )
  return rows
}
