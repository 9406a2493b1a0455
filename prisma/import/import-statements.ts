import { columnsOf, type Catalogue } from '@/lib/catalogues/rows/catalogue'

const MOST_EXAMPLES = 3
const quote = (column: string) => `"${column}"`
const list = (columns: readonly string[], row = '') =>
  columns.map((column) => row + quote(column)).join(', ')

export type Statements = ReturnType<typeof statementsOf>

/** The statements of one import. `incoming` holds the rows of the file, `old` stands for the rows of the table. */
export function statementsOf(catalogue: Catalogue) {
  const { table, key, derived } = catalogue
  const columns = columnsOf(catalogue)
  const filled = [...columns, ...derived]
  const first = quote(key[0]!)
  const isSameKey = (row: string) =>
    key.map((column) => `old.${quote(column)} = ${row}.${quote(column)}`).join(' AND ')
  const differs = `(${list(columns, 'old.')}) IS DISTINCT FROM (${list(columns, 'incoming.')})`
  const outdated = `"${table}" old LEFT JOIN incoming ON ${isSameKey('incoming')}
    WHERE incoming.${first} IS NULL OR ${differs}`
  const name = (row: string) =>
    columns.includes('name')
      ? `${row}.name`
      : `concat_ws(' → ', ${list(key.slice(0, 2), `${row}.`)})`
  const posted = `jsonb_populate_recordset(NULL::"${table}", $1)`
  const set = derived.map((column) => `${quote(column)} = posted.${quote(column)}`).join(', ')

  return {
    createIncoming: `CREATE TEMP TABLE incoming AS SELECT ${list(columns)} FROM "${table}" WITH NO DATA`,
    fillIncoming: `INSERT INTO incoming SELECT ${list(columns)} FROM ${posted}`,
    empty: `DELETE FROM "${table}"`,
    compare: `
      SELECT change, count(*)::int, (array_agg(name ORDER BY name))[1:${MOST_EXAMPLES}] AS examples FROM (
        SELECT coalesce(${name('incoming')}, ${name('old')}) AS name, CASE
          WHEN old.${first} IS NULL THEN 'added'
          WHEN incoming.${first} IS NULL THEN 'closed'
          WHEN old."validTo" IS NULL AND incoming."validTo" IS NOT NULL THEN 'closed'
          ELSE 'changed' END AS change
        FROM "${table}" old FULL JOIN incoming ON ${isSameKey('incoming')}
        WHERE old.${first} IS NULL OR incoming.${first} IS NULL OR ${differs}
      ) difference GROUP BY change`,
    /** The rows of the file that the table lacks, or has otherwise. */
    wanted: `
      SELECT concat_ws('|', ${list(key, 'incoming.')}) AS key
      FROM incoming LEFT JOIN "${table}" old ON ${isSameKey('incoming')}
      WHERE old.${first} IS NULL OR ${differs}`,
    supersede: `
      INSERT INTO "SupersededRow" (catalogue, key, "sinceVersion", "untilVersion", row)
      SELECT $1, concat_ws('|', ${list(key, 'old.')}), old."sinceVersion", $2,
        to_jsonb(old) - '{${[...derived, 'sinceVersion'].join()}}'::text[]
      FROM ${outdated}`,
    remove: `DELETE FROM "${table}" WHERE (${list(key)}) IN (SELECT ${list(key, 'old.')} FROM ${outdated})`,
    add: `INSERT INTO "${table}" (${list(filled)}, "sinceVersion") SELECT ${list(filled)}, $2 FROM ${posted}`,
    refresh: `
      UPDATE "${table}" old SET ${set} FROM ${posted} posted WHERE ${isSameKey('posted')}
      AND (${list(derived, 'old.')}) IS DISTINCT FROM (${list(derived, 'posted.')})`,
  }
}
