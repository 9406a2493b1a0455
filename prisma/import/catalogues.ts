import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Pool, PoolClient } from 'pg'
import { CATALOGUE_LOCK } from '@/lib/catalogues/catalogue-lock'
import { catalogueIds } from '@/lib/catalogues/rows/catalogue'
import {
  codeFiles,
  readCatalogues,
  type ReadCatalogue,
} from '@/prisma/catalogue-files/read-catalogues'
import { importCatalogue, type Fingerprint, type Import } from './import-catalogue'

const DIRECTORY = path.join(import.meta.dirname, '../data')

type Options = {
  directory?: string
  /** With the invented lists of a demonstration. */
  isDemo?: boolean
  /** Does all of it and keeps nothing. */
  isDryRun?: boolean
  /** Leave a catalogue alone of which the database knows a later day: somebody imported it since these files were written. */
  keepLater?: boolean
}
export type LoadOutcome = { loaded: boolean; imports: Import[] }

/**
 * Brings the catalogues of the database in line with the files, each change a new version.
 * Does nothing when they are already; may run in several processes at once. A wrong file changes nothing.
 */
export async function loadCatalogues(pool: Pool, options: Options = {}): Promise<LoadOutcome> {
  const { isDryRun = false, keepLater = false } = options
  const { directory = DIRECTORY, isDemo = process.env.DEMO_MODE === '1' } = options
  const fingerprint = fingerprintOf({ directory, isDemo })
  if (await isLoaded(pool, fingerprint)) return { loaded: false, imports: [] }

  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    // Read only when it is one's turn: by then another process may have loaded them.
    await client.query('SELECT pg_advisory_xact_lock($1)', [CATALOGUE_LOCK])
    const isNeeded = !(await isLoaded(client, fingerprint))
    const read = isNeeded ? readCatalogues(directory, { isDemo }) : []
    const imports = await importAll(client, read, fingerprint, keepLater)
    await client.query(isDryRun ? 'ROLLBACK' : 'COMMIT')
    return { loaded: isNeeded, imports }
  } catch (fault) {
    await client.query('ROLLBACK')
    throw fault
  } finally {
    client.release()
  }
}

async function importAll(
  client: PoolClient,
  read: ReadCatalogue[],
  fingerprint: Fingerprint,
  keepLater: boolean,
): Promise<Import[]> {
  const imports: Import[] = []
  for (const one of read) {
    // Of invented lists a later day means that real ones have been imported (lib/imports), which no list of ours replaces.
    const mayBeLater = keepLater || one.catalogue.isInvented
    if (mayBeLater && (await knowsLater(client, one))) continue
    const done = await importCatalogue(client, one, fingerprint)
    if (done) imports.push(done)
    if (done) await client.query(`ANALYZE "${one.catalogue.table}"`)
  }
  return imports
}

async function knowsLater(client: PoolClient, { catalogue, dataAsOf }: ReadCatalogue) {
  const { rows } = await client.query<{ is: boolean }>(
    'SELECT max("dataAsOf") > $2::date AS is FROM "CatalogueVersion" WHERE catalogue = $1',
    [catalogue.id, dataAsOf],
  )
  return rows[0]?.is === true
}

/** Of the files, and of the code that makes rows of them: a new rule loads them anew as well. */
export function fingerprintOf({
  directory = DIRECTORY,
  isDemo,
}: {
  directory?: string
  isDemo: boolean
}): Fingerprint {
  const files = readdirSync(directory)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => path.join(directory, file))
  return { files: hashOf(files, String(isDemo)), code: hashOf(codeFiles(), '') }
}

function hashOf(files: string[], word: string): string {
  const hash = createHash('sha256').update(word)
  for (const file of files.sort()) hash.update(path.basename(file)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** By the latest version of each catalogue. An emptied table counts as not loaded. */
async function isLoaded(client: Pool | PoolClient, { files, code }: Fingerprint): Promise<boolean> {
  const { rows } = await client.query<{ loaded: number; filled: boolean }>(
    `SELECT count(*)::int AS loaded, EXISTS (SELECT FROM "AdminUnit") AS filled FROM (
       SELECT DISTINCT ON (catalogue) fingerprint FROM "CatalogueVersion" ORDER BY catalogue, version DESC
     ) latest WHERE fingerprint = $1`,
    [files + code],
  )
  return rows[0]?.filled === true && rows[0].loaded === catalogueIds.length
}
