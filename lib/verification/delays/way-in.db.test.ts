import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openFakeGateway } from '@/lib/platform/messages/fixtures/fake-gateway'
import { jar } from '@/lib/review/fixtures/browser'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

// The gateway is read when the settings are loaded, so the stand-in comes first and the application after it.
let app: typeof import('./fixtures/app-under-test-of-way-in')
let fake: Awaited<ReturnType<typeof openFakeGateway>>
let owner: { id: string; login: string }

/** Presses from the sign-in page to the page that was wanted. */
let steps = 0
const here = '/dang-nhap/xac-nhan'

beforeAll(async () => {
  fake = await openFakeGateway()
  // Letters lie in the outbox, where their code can be read.
  process.env.DEMO_MODE = '1'
  app = await import('./fixtures/app-under-test-of-way-in')
})
beforeEach(async () => {
  jar.clear()
  fake.gateway.mode = 'takes'
  fake.texts.length = 0
  steps = 0
  owner = await app.anActiveCitizen()
  const email = `${owner.login}@vidu.vn`
  await app.db.account.update({ where: { id: owner.id }, data: { email, emailVerified: true } })
})
afterAll(() => fake.close())

const newest = (channel: 'SMS' | 'EMAIL') =>
  app.db.message.findFirstOrThrow({
    where: { accountId: owner.id, channel, purpose: 'new-device' },
    orderBy: { id: 'desc' },
  })
const handOver = async (channel: 'SMS' | 'EMAIL') => app.deliverMessage((await newest(channel)).id)
const draw = () => app.drawn(app.stepPage, here)

async function typePassword() {
  steps++
  const { to } = await app.press(app.enterPassword, { login: owner.login, password: app.aPassword })
  expect(to).toContain(here)
}
async function byLetter() {
  steps++
  await app.press(app.askCode, { way: 'email' })
  await handOver('EMAIL')
  return (await newest('EMAIL')).body
}
/** The whole message is pasted, as many do. */
async function type(way: 'sms' | 'email', message: string) {
  steps++
  const { to } = await app.press(app.enterCode, { way, code: message })
  expect(to).toBe('/ca-nhan')
}

test('tổng đài từ chối: trang nói đang gửi lại và bày cách khác; vào được bằng thư sau ba bước, không tin nào đi', async () => {
  fake.gateway.mode = 'refuses'
  await typePassword()
  await handOver('SMS')
  const page = await draw()
  expect(page).toContain('Chưa gửi được, đang gửi lại')
  expect(page).toMatch(/<details[^>]* open/)
  await type('email', await byLetter())
  expect([steps, fake.texts.length]).toEqual([3, 0])
})

test('nhà mạng làm mất tin: sau hai phút trang nói chưa có báo đã đến và bày cách khác; vào được bằng thư sau ba bước', async () => {
  await typePassword()
  await handOver('SMS')
  const { id } = await newest('SMS')
  await app.db.message.update({ where: { id }, data: { sentAt: new Date(Date.now() - 180_000) } })
  const page = await draw()
  expect(page).toContain('chưa có báo là đã đến')
  expect(page).toMatch(/<details[^>]* open/)
  await type('email', await byLetter())
  expect([steps, fake.texts.length]).toEqual([3, 1])
})

test('tổng đài chậm: tin đến sau vẫn mở được sau hai bước', async () => {
  fake.gateway.mode = 'hangs-up'
  await typePassword()
  await handOver('SMS')
  expect(await draw()).toContain('đang gửi lại')
  fake.gateway.mode = 'takes'
  await handOver('SMS')
  expect(await draw()).not.toContain('đang gửi lại')
  await type('sms', fake.texts[0]!.text)
  expect([steps, fake.texts.length]).toEqual([2, 1])
})
