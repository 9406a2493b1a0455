import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Pool } from 'pg'
import { inventRecords } from '@/lib/invented/invent-records'
import { recordFileNames, type InventedRow } from '@/lib/invented/files/write-record-files'
import { inventFamilies } from '@/lib/invented/people/invent-families'
import { readInventedWorld } from '@/prisma/demo/invented-world'
import { CopyInto, type CopiedRow } from './copy-into'
import { storedRows, storedVisit } from './stored-rows'

const TABLES = {
  people: 'InsuredPerson',
  cards: 'HealthCard',
  periods: 'ParticipationPeriod',
  benefits: 'Benefit',
  visits: 'Visit',
  lines: 'VisitLine',
  papers: 'VisitPaper',
  owners: 'VisitOwner',
} as const
type Loaded = Record<keyof typeof TABLES, number>

/** Measured: tables and their indexes, in bytes for each of them. */
export const BYTES_A_PERSON = 16_000

/** What says that so many people stand there already, as they are invented now; they may be of another day. */
function markOf(count: number): string {
  const hash = createHash('sha256')
  for (const folder of ['lib/invented', 'bench/records'])
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.ts$/.test(file) && !file.includes('.test.'))
        hash.update(readFileSync(path.join(folder, file)))
  return `invented ${count} ${hash.digest('hex').slice(0, 16)}`
}

/**
 * `count` invented people with everything that is known of them, by COPY into an empty database; the rows are those that the importers
 * would write. Null where they stand there already.
 */
export async function loadInventedRecords(
  pool: Pool,
  count: number,
  day: string,
): Promise<Loaded | null> {
  const mark = markOf(count)
  if ((await findMark(pool)) === mark) return null
  await pool.query(
    `TRUNCATE ${Object.values(TABLES)
      .map((table) => `"${table}"`)
      .join(', ')}, "FormerRecord", "Import" CASCADE`,
  )
  const importId = await addImport(pool)
  const copies = Object.fromEntries(
    Object.entries(TABLES).map(([name, table]) => [name, new CopyInto(pool, table)]),
  ) as Copies
  await copyAll(copies, { count, day, importId })
  for (const copy of Object.values(copies)) await copy.end()
  await pool.query(
    `VACUUM (ANALYZE) ${Object.values(TABLES)
      .map((table) => `"${table}"`)
      .join(', ')}`,
  )
  await pool.query(`COMMENT ON TABLE "ParticipationPeriod" IS '${mark}'`)
  return Object.fromEntries(
    Object.entries(copies).map(([name, copy]) => [name, copy.rows]),
  ) as Loaded
}

type Asked = { count: number; day: string; importId: string }

type Copies = Record<keyof typeof TABLES, CopyInto>

async function copyAll(copies: Copies, { count, day, importId }: Asked): Promise<void> {
  const world = readInventedWorld(day)
  for (const family of inventFamilies(count, world))
    for (const person of family) {
      const told = { person, ...inventRecords({ person, family }, world) }
      await copyPerson(copies, told, { importId, madeOn: day })
    }
}

type Origin = { importId: string; madeOn: string }

async function copyPerson(copies: Copies, told: InventedRow, origin: Origin): Promise<void> {
  const { bhxhCode } = told.person
  for (const name of recordFileNames) {
    const rows = storedRows(name, told, origin.importId)
    for (const row of firstOfEach(rows)) await copies[name].add(row)
  }
  for (const one of told.visits()) {
    const { visit, lines, papers } = storedVisit(bhxhCode, one, origin)
    await copies.visits.add(visit)
    for (const row of lines) await copies.lines.add(row)
    for (const row of papers) await copies.papers.add(row)
    await copies.owners.add({ key: visit.key, bhxhCode })
  }
}

/** Of a row told twice the importer takes one. */
const firstOfEach = (rows: CopiedRow[]): CopiedRow[] =>
  rows.filter(({ key }, at) => !key || rows.findIndex((row) => row.key === key) === at)

async function findMark(pool: Pool): Promise<string | null> {
  const { rows } = await pool.query(
    `SELECT obj_description('"ParticipationPeriod"'::regclass, 'pg_class') AS mark`,
  )
  return rows[0].mark
}

async function addImport(pool: Pool): Promise<string> {
  const { rows } = await pool.query(
    `INSERT INTO "Import" (id, kind, "fileName", "fileHash", actor, state, "endedAt")
     VALUES (gen_random_uuid(), 'periods', 'bench', 'bench', 'operator:bench', 'DONE', now()) RETURNING id`,
  )
  return rows[0].id
}
