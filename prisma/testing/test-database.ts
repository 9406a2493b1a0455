import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Pool, type Client } from 'pg'
import { runMigrations } from 'graphile-worker'
import type { TestProject } from 'vitest/node'
import { isAlive } from '@/server/process/processes.mjs'
import { startTestPostgres } from '@/server/postgres/postgres.mjs'
import { fingerprintOf, loadCatalogues } from '@/prisma/import/catalogues'
import { listMigrations, migrate } from '@/prisma/migrate.mjs'
import { asAdministrator, databaseUrl } from './test-server'

declare module 'vitest' {
  interface ProvidedContext {
    database: { server: string; template: string; prefix: string }
  }
}

const TEMPLATE = 'bhxh_template_'
const TEST = 'bhxh_test_'
const LOCK = 72707370

/**
 * Before the first `*.db.test.ts`: a server (the one DATABASE_URL names, else the embedded one) with a template database
 * that every test file copies, catalogues and all. Runs side by side on one server do not meet.
 */
export default async function prepareServer(project: TestProject) {
  const embedded = process.env.DATABASE_URL ? null : await startTestPostgres()
  const server = embedded?.ownerUrl ?? process.env.DATABASE_URL!
  const template = TEMPLATE + hashOfContent()
  const prefix = `${TEST}${process.pid}_`

  await asAdministrator(server, async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [LOCK])
    if (embedded) await dropLeftovers(admin, template)
    if (!(await listDatabases(admin, TEMPLATE)).includes(template))
      await makeTemplate(admin, server, template)
  })
  project.provide('database', { server, template, prefix })

  return async () => {
    await asAdministrator(server, async (admin) => {
      for (const name of await listDatabases(admin, prefix)) await drop(admin, name)
    })
    await embedded?.stop()
  }
}

/** Named when finished, so that a half-made template is never copied. */
async function makeTemplate(admin: Client, server: string, template: string) {
  const unfinished = `${template}_unfinished`
  await drop(admin, unfinished)
  await admin.query(`create database ${unfinished}`)
  const connectionString = databaseUrl(server, unfinished)
  await migrate(connectionString)
  await runMigrations({ connectionString })
  const pool = new Pool({ connectionString })
  await loadCatalogues(pool, { isDemo: false })
  // A fifth of it would be copied for nothing, for each of hundreds of files.
  await pool.query('VACUUM FULL')
  await pool.end()
  await admin.query(`alter database ${unfinished} rename to ${template}`)
}

/** What killed runs and earlier migrations left behind. */
async function dropLeftovers(admin: Client, template: string) {
  const isLeft = (name: string) => !isAlive(Number(name.slice(TEST.length).split('_')[0]))
  const stale = (await listOldTemplates(admin)).filter((name) => name !== template)
  const left = (await listDatabases(admin, TEST)).filter(isLeft)
  for (const name of [...stale, ...left]) await drop(admin, name)
}

/** A younger one may be in use by a run of another state of the files. */
async function listOldTemplates(admin: Client): Promise<string[]> {
  const { rows } = await admin.query(
    `select datname from pg_database where starts_with(datname, $1)
     and (pg_stat_file('base/' || oid || '/PG_VERSION')).modification < now() - interval '1 hour'`,
    [TEMPLATE],
  )
  return rows.map((row) => row.datname)
}

async function listDatabases(admin: Client, prefix: string): Promise<string[]> {
  const { rows } = await admin.query(
    'select datname from pg_database where starts_with(datname, $1)',
    [prefix],
  )
  return rows.map((row) => row.datname)
}

const drop = (admin: Client, name: string) =>
  admin.query(`drop database if exists ${name} with (force)`)

function hashOfContent() {
  const worker = readFileSync('node_modules/graphile-worker/package.json', 'utf8')
  const { files, code } = fingerprintOf({ isDemo: false })
  const checksums = listMigrations().map(({ checksum }) => checksum)
  const all = [JSON.parse(worker).version, ...checksums, files, code]
  return createHash('sha256').update(all.join()).digest('hex').slice(0, 16)
}
