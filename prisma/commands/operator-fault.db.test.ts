import { expect, test } from 'vitest'
import { operatorFault } from './operator-fault'
import { spawnSync } from 'node:child_process'

const here = new URL(process.env.DATABASE_URL!)
const changed = (change: (url: URL) => void) => {
  const url = new URL(here)
  change(url)
  return String(url)
}

/** As `npm run officers -- list` in another process, with this DATABASE_URL. */
const list = (address: string) =>
  spawnSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'prisma/commands/officers-command.ts', 'list'],
    {
      env: { ...process.env, DATABASE_URL: address, DATABASE_CONNECT_MS: '3000' },
      encoding: 'utf8',
    },
  )

test.each([
  [
    'không có ai ở cổng ấy',
    changed((url) => (url.port = '1')),
    /Không nối được cơ sở dữ liệu ở \S+:1\b/,
  ],
  [
    'không có cơ sở dữ liệu ấy',
    changed((url) => (url.pathname = '/khong-co')),
    /Tạo cơ sở dữ liệu này trước/,
  ],
  [
    'vai không có',
    changed((url) => (url.username = 'khong-co')),
    /tên và mật khẩu trong DATABASE_URL/,
  ],
])('lệnh của người vận hành, %s: nói phải xem gì, không nói lời của máy', (_, address, words) => {
  const { stderr, status } = list(address)
  expect(status).toBe(1)
  expect(stderr).toMatch(words)
  expect(stderr).not.toMatch(/Invalid|prisma\.|invocation|postgres(ql)?:\/\//i)
})

test('máy tính không có tên ấy', async () => {
  const { Pool } = await import('pg')
  const pool = new Pool({ connectionString: 'postgresql://a:bimat@khong-co.invalid/x' })
  const fault = await pool.query('select 1').catch((error: unknown) => error)
  await pool.end()
  const words = operatorFault(fault, 'postgresql://a:bimat@khong-co.invalid/x')
  expect(words).toContain('khong-co.invalid')
  expect(words).not.toContain('bimat')
})
