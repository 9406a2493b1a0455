import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listMigrations } from './migrate.mjs'

const client = new Client({ connectionString: process.env.DATABASE_URL! })
beforeAll(() => client.connect())
afterAll(() => client.end())

const rule = '0064_decided_rows'
const all = listMigrations()
const apply = (sql: string) => client.query(sql)

const decision = { kind: 'approve', by: randomUUID(), at: '2026-11-28T02:00:00.000Z' }
const insert = (status: string, decidedById: string | null, checklist = {}) =>
  client.query(
    `INSERT INTO "Declaration" (id, reference, status, "formVersion", answers, "officeCode", "submittedAt", "decidedById", checklist)
     VALUES (gen_random_uuid(), $1, $2, 1, '{}', '089', now(), $3, $4)`,
    [randomUUID(), status, decidedById, checklist],
  )

test('quyết định đang chờ từ trước thành “Đang ghi quyết định” từ lúc quyết định; hồ sơ chưa ai quyết định vẫn chờ duyệt', async () => {
  await apply('drop schema public cascade; create schema public')
  for (const { sql } of all.filter(({ name }) => name < rule)) await apply(sql)
  await insert('AWAITING_APPROVAL', decision.by, { decision })
  await insert('AWAITING_APPROVAL', null)
  await apply(all.find(({ name }) => name === rule)!.sql)
  const { rows } = await client.query(
    'SELECT status, "decidedById", "statusSince" FROM "Declaration" ORDER BY status',
  )
  expect(rows).toMatchObject([
    { status: 'AWAITING_APPROVAL', decidedById: null },
    { status: 'DECIDED', decidedById: decision.by, statusSince: new Date(decision.at) },
  ])
})

test.each<[status: string, decidedById: string | null, checklist: object]>([
  ['DECIDED', null, { decision }],
  ['DECIDED', decision.by, {}],
  ['APPROVED', null, {}],
  ['AWAITING_APPROVAL', decision.by, { decision }],
  ['RETURNED', decision.by, {}],
])('cơ sở dữ liệu không nhận hồ sơ %s với người quyết định %s và phiếu %j', async (...row) => {
  await expect(insert(...row)).rejects.toThrow('Declaration_decided')
})
