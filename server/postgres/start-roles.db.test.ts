import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { openOnly, startSite } from '@/server/fixtures/start'

const key = () => randomBytes(32).toString('base64')
const keys = {
  FILES_KEY: key(),
  CODES_KEY: key(),
  PAPER_KEYS: `first:${key()}`,
  CARD_KEYS: `first:${key()}`,
  NEXTAUTH_SECRET: key(),
}
const owner = process.env.DATABASE_URL!
const role = `bhxh_test_${randomUUID().slice(0, 8)}`
const application = Object.assign(new URL(owner), { username: role, password: role }).href

beforeAll(() => pool.query(`create role ${role} login password '${role}'`))
afterAll(async () => {
  await pool.query(`drop owned by ${role}`)
  await pool.query(`drop role ${role}`)
})

test('chủ tạo bảng rồi trao quyền; sau đó cổng khởi động mà không cần chủ nữa', async () => {
  const alone = await startSite({ ...keys, DATABASE_URL: application })
  expect(alone.told).toContain('Đặt MIGRATE_DATABASE_URL')
  expect(alone.code).toBe(1)

  const both = { ...keys, DATABASE_URL: application, MIGRATE_DATABASE_URL: owner }
  expect(await openOnly(both)).toEqual({ code: 0, told: '' })
  expect(await openOnly({ ...keys, DATABASE_URL: application })).toEqual({ code: 0, told: '' })
})

test('chỉ có một vai trò: vẫn chạy như trước, và nói điều ấy một dòng', async () => {
  const { code, told } = await openOnly({ ...keys, DATABASE_URL: owner })
  expect(code).toBe(0)
  expect(told.trim().split('\n')).toEqual([expect.stringContaining('MIGRATE_DATABASE_URL')])
})
