import { randomUUID } from 'node:crypto'
import { quickAddJob } from 'graphile-worker'
import { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pool as owner } from '@/lib/platform/database/db'
import { openJournal } from '@/lib/platform/fixtures/journal'
import { signJournal } from '@/lib/platform/journal/sign-journal'
import { readRole } from '@/server/postgres/database-roles.mjs'
import { grantToApplication } from './grant.mjs'

const role = `bhxh_test_${randomUUID().slice(0, 8)}`
const url = Object.assign(new URL(process.env.DATABASE_URL!), { username: role, password: role })
const application = new Pool({ connectionString: url.href })
const journal = openJournal()

beforeAll(async () => {
  await owner.query(`create role ${role} login password '${role}'`)
  const client = await owner.connect()
  await grantToApplication(client, role)
  await grantToApplication(client, role)
  client.release()
})
afterAll(async () => {
  await application.end()
  await owner.query(`drop owned by ${role}`)
  await owner.query(`drop role ${role}`)
})

const NOT_ALLOWED = '42501'
const growing = { JournalEntry: 'stream', JournalAnchor: 'stream', JournalDay: '"keyId"' }
test.each([
  ...Object.entries(growing).flatMap(([table, column]) => [
    `update "${table}" set ${column} = 'x'`,
    `delete from "${table}"`,
    `truncate "${table}"`,
    `alter table "${table}" disable trigger user`,
    `alter table "${table}" disable trigger journal_refuse`,
    `drop trigger journal_refuse on "${table}"`,
    `drop table "${table}"`,
    `alter table "${table}" rename to gone`,
    `create trigger mine before insert on "${table}" for each row execute function journal_append()`,
    `create rule mine as on insert to "${table}" do instead nothing`,
    `create index on "${table}" (${column})`,
    `grant all on "${table}" to ${role}; update "${table}" set ${column} = 'x'`,
    `alter table "${table}" owner to ${role}`,
  ]),
  'set session_replication_role = replica',
  'create table mine (id int)',
  'create schema mine',
  'create function mine() returns int language sql as $$ select 1 $$',
  `create or replace function journal_append() returns trigger language plpgsql as $$ begin return new; end $$`,
  'drop function journal_append() cascade',
  `alter role ${role} superuser`,
  'truncate "Declaration"',
  `update "_prisma_migrations" set checksum = ''`,
  `delete from "_prisma_migrations"`,
])('vai trò của cổng không làm được: %s', async (sql) => {
  await journal.write('submit')
  await signJournal()
  await expect(application.query(sql)).rejects.toMatchObject({ code: NOT_ALLOWED })
})

test('vai trò của cổng vẫn ghi nhật ký, thêm việc nền, đọc và đổi mọi bảng khác', async () => {
  await application.query(
    `insert into "JournalEntry" (stream, act, actor) values ('a', 'submit', 'system')`,
  )
  expect((await application.query('select from "JournalEntry"')).rowCount).toBe(1)
  await quickAddJob({ pgPool: application }, 'deliver', { id: 'x' })
  const { rows: jobs } = await application.query('select key from graphile_worker.jobs')
  expect(jobs).toHaveLength(1)
  const { rows } = await owner.query(
    `
    select tablename as name from pg_tables where schemaname = 'public' and tablename <> ALL($1)`,
    [[...Object.keys(growing), '_prisma_migrations']],
  )
  expect(rows.length).toBeGreaterThan(20)
  for (const { name } of rows)
    await application.query(`select from "${name}" limit 1; delete from "${name}" where false`)
})

test('mỗi vai trò được gọi đúng tên: chủ của nhật ký, hay chỉ là cổng', async () => {
  expect(await readRole(url.href)).toEqual({ name: role, isReady: true, ownsJournal: false })
  expect(await readRole(process.env.DATABASE_URL!)).toMatchObject({ ownsJournal: true })
})
