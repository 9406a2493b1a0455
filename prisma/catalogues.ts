import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Pool, PoolClient } from 'pg'
import { ivanProviderRows, officeRows } from './catalogue-files/offices'
import { successorRows } from './catalogue-files/successors'
import { readCurrentUnits, readOldUnits, unitRows } from './catalogue-files/units'

const LOCK = 20_250_701
const here = import.meta.dirname

type Catalogues = ReturnType<typeof readCatalogues>
type Table = keyof Catalogues
type Counts = Record<Table, number>
export type LoadOutcome = { loaded: boolean; version: string; counts?: Counts }

/**
 * Brings the catalogues of the database in line with the files: administrative units, offices, I-VAN providers.
 * Does nothing when they are already; may run in several processes at once.
 */
export async function loadCatalogues(
  pool: Pool,
  directory = path.join(here, 'data'),
): Promise<LoadOutcome> {
  const version = versionOf(directory)
  if (await holdsVersion(pool, version)) return { loaded: false, version }
  const catalogues = readCatalogues(directory)
  if (!(await replaceCatalogues(pool, catalogues, version))) return { loaded: false, version }
  const counts = tablesOf(catalogues).map((table) => [table, catalogues[table].length])
  return { loaded: true, version, counts: Object.fromEntries(counts) as Counts }
}

/** Of the files and of the code that makes rows of them: a new rule loads them anew as well. */
function versionOf(directory: string): string {
  const filesIn = (folder: string) => readdirSync(folder).map((file) => path.join(folder, file))
  const parts = [
    ...filesIn(directory).filter((file) => file.endsWith('.csv')),
    ...filesIn(path.join(here, 'catalogue-files')),
    path.join(here, '../lib/text/search-text.ts'),
  ]
  const hash = createHash('sha256')
  for (const file of parts.sort()) hash.update(path.basename(file)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** The rows of each table. A file that contradicts another one is refused with its line. */
function readCatalogues(directory: string) {
  const old = readOldUnits(directory)
  const current = readCurrentUnits(directory)
  return {
    AdminUnit: unitRows(old, current),
    AdminUnitSuccessor: successorRows(directory, old, current),
    Office: officeRows(directory),
    IvanProvider: ivanProviderRows(directory),
  }
}

async function replaceCatalogues(
  pool: Pool,
  catalogues: Catalogues,
  version: string,
): Promise<boolean> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
    const needed = !(await holdsVersion(client, version))
    if (needed) await writeCatalogues(client, catalogues, version)
    await client.query('COMMIT')
    return needed
  } catch (fault) {
    await client.query('ROLLBACK')
    throw fault
  } finally {
    client.release()
  }
}

async function writeCatalogues(client: PoolClient, catalogues: Catalogues, version: string) {
  for (const table of tablesOf(catalogues)) {
    const columns = Object.keys(catalogues[table][0] ?? {})
      .map((column) => `"${column}"`)
      .join()
    await client.query(`DELETE FROM "${table}"`)
    await client.query(
      `INSERT INTO "${table}" (${columns})
       SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1)`,
      [JSON.stringify(catalogues[table])],
    )
    await client.query(`ANALYZE "${table}"`)
  }
  // The version lives and dies with the table it speaks of; a table of its own would hold this one word.
  await client.query(`COMMENT ON TABLE "AdminUnit" IS '${version}'`)
}

async function holdsVersion(client: Pool | PoolClient, version: string): Promise<boolean> {
  const { rows } = await client.query<{ version: string | null; filled: boolean }>(
    `SELECT obj_description('"AdminUnit"'::regclass, 'pg_class') AS version,
            EXISTS (SELECT FROM "AdminUnit") AS filled`,
  )
  return rows[0]?.filled === true && rows[0].version === version
}

const tablesOf = (catalogues: Catalogues) => Object.keys(catalogues) as Table[]
