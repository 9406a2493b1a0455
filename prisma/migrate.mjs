import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** Any number, as long as nothing else in the database takes the same one. */
const LOCK = 72707369

const folder = fileURLToPath(new URL('migrations/', import.meta.url))

/** The table Prisma itself keeps, so that `prisma migrate` can take over where its engine can be had. */
const LEDGER = `create table if not exists "_prisma_migrations" (
  "id" varchar(36) primary key, "checksum" varchar(64) not null, "finished_at" timestamptz,
  "migration_name" varchar(255) not null, "logs" text, "rolled_back_at" timestamptz,
  "started_at" timestamptz not null default now(), "applied_steps_count" integer not null default 0)`

/** Every migration of the folder, in order. */
export const listMigrations = () =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sql: readFileSync(`${folder}${name}/migration.sql`, 'utf8') }))
    .map((migration) => ({ ...migration, checksum: sha256(migration.sql) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

/**
 * Applies what is missing, each file in a transaction of its own, and returns the names.
 * @param {string} url
 */
export async function migrate(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(LEDGER)
    const applied = []
    for (const migration of await listMissing(client)) {
      await apply(client, migration)
      applied.push(migration.name)
    }
    return applied
  } finally {
    await client.end()
  }
}

/** @param {pg.Client} client */
async function listMissing(client) {
  const { rows } = await client.query(
    'select migration_name, checksum from "_prisma_migrations" where finished_at is not null and rolled_back_at is null',
  )
  const done = new Map(rows.map((row) => [row.migration_name, row.checksum]))
  const all = listMigrations()
  const edited = all.find(({ name, checksum }) => done.has(name) && done.get(name) !== checksum)
  if (edited)
    throw new Error(
      `Migration ${edited.name} was edited after it had been applied. Restore it and write a new one with «npm run db:new».`,
    )
  return all.filter(({ name }) => !done.has(name))
}

/** @param {pg.Client} client @param {{ name: string, sql: string, checksum: string }} migration */
async function apply(client, { name, sql, checksum }) {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query(
      'insert into "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, now(), 1)',
      [randomUUID(), checksum, name],
    )
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed; nothing of it was kept.`, { cause })
  }
}

/** @param {string} text */
const sha256 = (text) => createHash('sha256').update(text).digest('hex')
