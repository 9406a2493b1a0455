import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'

const key = () => randomBytes(32).toString('base64')
const right = {
  DATABASE_URL: 'postgresql://nowhere',
  FILES_KEY: key(),
  CODES_KEY: key(),
  PAPER_KEYS: `first:${key()}`,
  CARD_KEYS: `first:${key()}`,
  NEXTAUTH_SECRET: key(),
  SITE_URL: 'https://cong.test',
}

/** What a start with these settings says before it does anything. */
const start = (settings: Record<string, string>) =>
  spawnSync(
    process.execPath,
    ['-e', "import('./server/site/check-settings.mjs').then((it) => it.checkSettings())"],
    { env: { NODE_ENV: 'test', PATH: process.env.PATH, ...right, ...settings }, encoding: 'utf8' },
  )

test('thiết lập đúng thì trang khởi động tiếp', () => expect(start({}).status).toBe(0))

test.each([
  ['FILES_KEY', 'abc'],
  ['FILES_KEY', Buffer.alloc(32).toString('base64')],
  ['FILES_KEYS', `2027:${key()},2027:${key()}`],
  ['PAPER_KEYS', key()],
  ['PAPER_OLD_KEYS', 'abc'],
  ['CARD_KEYS', key()],
  ['CODES_KEY', 'x'.repeat(44)],
  ['SITE_URL', 'cong.test'],
  ['SMS_GATEWAY_URL', 'nhà mạng'],
  ['DATABASE_POOL', 'mười'],
])('%s=%s thì không khởi động, và nói tên thiết lập', (name, value) => {
  const { status, stderr } = start({ [name]: value })
  expect(status).not.toBe(0)
  expect(stderr).toContain(`  ${name} `)
  expect(stderr).not.toContain(value)
})

test('có địa chỉ tổng đài tin nhắn mà thiếu mã truy cập thì không khởi động', () => {
  expect(start({ SMS_GATEWAY_URL: 'https://sms.test' }).stderr).toContain('SMS_GATEWAY_TOKEN')
})
