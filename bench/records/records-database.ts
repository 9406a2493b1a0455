import { statfs } from 'node:fs/promises'
import { Client, Pool } from 'pg'
import { runMigrations } from 'graphile-worker'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { demoMark } from '@/prisma/demo/demo-mark'
import { migrate } from '@/prisma/migrate.mjs'
import { BYTES_A_PERSON, loadInventedRecords } from './records-data'

const GB = 1024 ** 3
/** So much of what is free may be taken. */
const SHARE_OF_FREE = 0.7

/** A database of its own on the same server, that stays for the next run: filling it takes long. */
export async function openRecordsDatabase(
  server: string,
  count: number,
  day: string,
): Promise<{
  url: string
  seconds: number
  loaded: Awaited<ReturnType<typeof loadInventedRecords>>
}> {
  await sayEstimate(count)
  const name = `bhxh_records_${count}`
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href
  await makeOnce(server, name)
  await migrate(url)
  await runMigrations({ connectionString: url })
  const pool = new Pool({ connectionString: url, max: 12 })
  try {
    await loadCatalogues(pool, { isDemo: true })
    const started = performance.now()
    const loaded = await loadInventedRecords(pool, count, day)
    // A site that serves them brings no demo of its own.
    await pool.query(`COMMENT ON TABLE "InsuredPerson" IS '${demoMark(day)}'`)
    return { url, loaded, seconds: (performance.now() - started) / 1000 }
  } finally {
    await pool.end()
  }
}

async function sayEstimate(count: number): Promise<void> {
  const { bavail, bsize } = await statfs('.')
  const [needed, free] = [(count * BYTES_A_PERSON) / GB, (bavail * bsize) / GB]
  console.log(`${count} người cần chừng ${needed.toFixed(1)} GB, ổ đĩa còn ${free.toFixed(1)} GB.`)
  if (needed > free * SHARE_OF_FREE)
    throw new Error('Ổ đĩa không đủ chỗ. Bớt số người: --records=…')
}

async function makeOnce(server: string, name: string): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${name}`)
  } finally {
    await client.end()
  }
}
