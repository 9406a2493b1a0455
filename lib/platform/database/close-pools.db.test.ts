import { expect, test, vi } from 'vitest'
import { processWide } from '@/server/process/process-wide.mjs'
import { db } from './db'
import { openPool } from './open-pool'

test('máy chủ dừng thì đóng mọi kết nối trước cơ sở dữ liệu: không còn kết nối nào để bị cắt và ghi thành lỗi', async () => {
  const told = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const name = 'to-be-closed'
  const pool = openPool({ max: 2, application_name: name })
  await pool.query('SELECT 1')
  const open = () =>
    db.$queryRaw<unknown[]>`SELECT 1 FROM pg_stat_activity WHERE application_name = ${name}`
  expect(await open()).toHaveLength(1)
  // The pool of `db` itself stays: it asks what is left.
  const shared = processWide as {
    openPools: Set<unknown>
    closePools: () => Promise<unknown>
  }
  for (const other of shared.openPools) if (other !== pool) shared.openPools.delete(other)
  await shared.closePools()
  await vi.waitFor(async () => expect(await open()).toEqual([]))
  expect(told).not.toHaveBeenCalled()
})
