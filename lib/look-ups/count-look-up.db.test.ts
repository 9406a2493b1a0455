import { expect, test } from 'vitest'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { pool } from '@/lib/platform/database/db'
import { countLookUp } from './count-look-up'

const from = (address: string) =>
  visitorOf(new Request('http://localhost/', { headers: { 'x-client-address': address } }))

test('600 trang trong 5 phút thì chưa ai phải chờ; quá nữa thì chờ, còn mạng khác không bị ảnh hưởng', async () => {
  for (let page = 0; page < 600; page++) expect(await countLookUp(from('192.0.2.1'))).toBeNull()
  expect(await countLookUp(from('192.0.2.1'))).toBeInstanceOf(Date)
  expect(await countLookUp(from('192.0.2.2'))).toBeNull()
})

test('đổi địa chỉ trong cùng một mạng IPv6 vẫn là một người', async () => {
  for (let page = 0; page < 600; page++)
    await countLookUp(from(`2001:db8:1:2::${(page + 1).toString(16)}`))
  expect(await countLookUp(from('2001:db8:1:2:ffff::9'))).toBeInstanceOf(Date)
  expect(await countLookUp(from('2001:db8:1:3::1'))).toBeNull()
})

test('mọi máy chủ đếm chung một sổ, và sổ ấy không ghi địa chỉ của ai', async () => {
  await countLookUp(from('192.0.2.3'))
  await countLookUp(from('192.0.2.3'))
  const { rows } = await pool.query(
    `SELECT * FROM "RateLimit" WHERE key LIKE 'look-ups:%' AND points = 2`,
  )
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain('192.0.2')
})
