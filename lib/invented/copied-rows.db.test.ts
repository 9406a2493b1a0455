import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Pool } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { noneTried } from '@/lib/imports/claims/tried-claims'
import { runClaims } from '@/lib/imports/run-claims'
import { runImport } from '@/lib/imports/run-import'
import { writeClaimFiles } from './claim-files/write-claim-files'
import { recordFileNames, writeRecordFiles } from './files/write-record-files'
import { inventRecords } from './invent-records'
import { inventFamilies } from './people/invent-families'
import { readInventedWorld } from '@/prisma/demo/invented-world'
import { loadInventedRecords } from '@/bench/records/records-data'

const DAY = '2026-11-30'
const COUNT = 120
/** As many connections as tables: all are copied at once. */
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
afterAll(() => pool.end())
const tables = {
  InsuredPerson: '"bhxhCode"',
  HealthCard: '"bhxhCode", key',
  ParticipationPeriod: '"bhxhCode", key',
  Benefit: '"bhxhCode", key',
  Visit: '"bhxhCode", key',
  VisitLine: '"bhxhCode", "visitKey", number',
  VisitPaper: '"bhxhCode", "visitKey", kind, number',
  VisitOwner: 'key',
}

/** Everything but where it came from. */
async function stored(): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {}
  for (const [table, order] of Object.entries(tables)) {
    const { rows } = await pool.query(
      `SELECT to_jsonb(t) - '{importId,line,record}'::text[] AS row FROM "${table}" t ORDER BY ${order}`,
    )
    all[table] = rows.map(({ row }) => row)
  }
  return all
}

async function letInByFiles() {
  const world = readInventedWorld(DAY)
  const rows = [...inventFamilies(COUNT, world)].flatMap((family) =>
    family.map((person) => ({ person, ...inventRecords({ person, family }, world) })),
  )
  const folder = mkdtempSync(path.join(tmpdir(), 'copied-'))
  const files = await writeRecordFiles(folder, rows)
  const asked = { fileName: 'tệp', actor: 'operator:test', isDryRun: false } as const
  for (const kind of recordFileNames) await runImport({ ...asked, kind, source: files[kind] })
  const visits = rows.flatMap((row) => row.visits())
  for (const source of writeClaimFiles(folder, visits, DAY))
    await runClaims({ ...asked, kind: 'claims', source }, noneTried())
}

test('dòng nạp bằng COPY đúng là dòng mà người nạp ghi', async () => {
  expect(await loadInventedRecords(pool, COUNT, DAY)).toMatchObject({ people: COUNT })
  expect(await loadInventedRecords(pool, COUNT, DAY)).toBeNull()
  const copied = await stored()
  await pool.query(
    `TRUNCATE ${Object.keys(tables)
      .map((table) => `"${table}"`)
      .join(', ')}, "Import" CASCADE`,
  )
  await letInByFiles()
  const imported = await stored()
  for (const table of Object.keys(tables)) {
    expect(copied[table]!.length).toBeGreaterThan(20)
    expect([table, copied[table]]).toEqual([table, imported[table]])
  }
})
