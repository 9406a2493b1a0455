import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listMigrations, migrate } from './migrate.mjs'

const url = process.env.DATABASE_URL!
const client = new Client({ connectionString: url })
beforeAll(() => client.connect())
afterAll(() => client.end())

const names = listMigrations().map(({ name }) => name)
const ledger = async () =>
  (
    await client.query('select migration_name from "_prisma_migrations" order by migration_name')
  ).rows.map((row) => row.migration_name)

test('chạy lại khi không có gì mới thì không đổi gì', async () => {
  expect(await migrate(url)).toEqual([])
  expect(await ledger()).toEqual(names)
})

test('nhiều máy chủ khởi động cùng lúc trên cơ sở dữ liệu trống chỉ chạy mỗi tệp một lần', async () => {
  await client.query('drop schema public cascade; create schema public')
  const applied = await Promise.all([migrate(url), migrate(url), migrate(url)])
  expect(applied.flat()).toEqual(names)
  expect(await ledger()).toEqual(names)
})

test('từ chối tệp đã chạy rồi mới bị sửa, và nói phải làm gì', async () => {
  await client.query('update "_prisma_migrations" set checksum = $1 where migration_name = $2', [
    'cũ',
    names[0],
  ])
  await expect(migrate(url)).rejects.toThrow(`${names[0]} was edited`)
})

test('tệp hỏng giữa chừng không để lại gì', async () => {
  await client.query('drop schema public cascade; create schema public')
  await client.query('create table "Office" (code text)') // in the way of the first file
  await expect(migrate(url)).rejects.toThrow(`${names[0]} failed`)
  const { rows } = await client.query(`select from pg_tables where schemaname = 'public'`)
  expect(rows).toHaveLength(2) // the ledger and the table in the way
  expect(await ledger()).toEqual([])
})
