import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { wholeSettings } from '@/lib/platform/settings-schema'
import { checkSettings } from './check-settings.mjs'

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

const withRight = (settings: Record<string, string>) => ({ ...right, ...settings })

/** What a start with these settings says before it does anything; nothing where they are right. */
const said = (settings: Record<string, string>): Promise<string> =>
  checkSettings(async () => ({ env: wholeSettings.parse(withRight(settings)) })).then(
    () => '',
    ({ message }) => message,
  )

/** The same in a process of its own. */
const start = (settings: Record<string, string>) =>
  spawnSync(
    process.execPath,
    ['-e', "import('./server/site/check-settings.mjs').then((it) => it.checkSettings())"],
    { env: { NODE_ENV: 'test', PATH: process.env.PATH, ...withRight(settings) }, encoding: 'utf8' },
  )

test('thiết lập đúng thì trang khởi động tiếp', () => expect(start({}).status).toBe(0))

const WRONG: [name: string, value: string] = ['FILES_KEY', 'abc']

test('thiết lập sai thì tiến trình dừng với lời ấy', async () => {
  const [name, value] = WRONG
  const { status, stderr } = start({ [name]: value })
  expect(status).not.toBe(0)
  expect(stderr).toContain(await said({ [name]: value }))
  expect(stderr).not.toContain(value)
})

test.each([
  WRONG,
  ['FILES_KEY', Buffer.alloc(32).toString('base64')],
  ['FILES_KEYS', `2027:${key()},2027:${key()}`],
  ['PAPER_KEYS', key()],
  ['PAPER_OLD_KEYS', 'abc'],
  ['CARD_KEYS', key()],
  ['CODES_KEY', 'x'.repeat(44)],
  ['SITE_URL', 'cong.test'],
  ['SMS_GATEWAY_URL', 'nhà mạng'],
  ['DATABASE_POOL', 'mười'],
])('%s=%s thì không khởi động, và nói tên thiết lập', async (name, value) => {
  const told = await said({ [name]: value })
  expect(told).toContain(`  ${name} `)
  expect(told).not.toContain(value)
})

test('có địa chỉ tổng đài tin nhắn mà thiếu mã truy cập thì không khởi động', async () => {
  expect(await said({ SMS_GATEWAY_URL: 'https://sms.test' })).toContain('SMS_GATEWAY_TOKEN')
})
