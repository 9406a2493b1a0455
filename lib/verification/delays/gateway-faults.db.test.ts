import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Network } from '@/lib/platform/limits/network'
import { openFakeGateway } from '@/lib/platform/messages/fixtures/fake-gateway'

// The gateway is read when the settings are loaded, so the stand-in comes first and the application after it.
let app: typeof import('./fixtures/app-under-test-of-codes')
let fake: Awaited<ReturnType<typeof openFakeGateway>>

let number = 0
let person: { phone: string; subject: string; network: Network }

beforeAll(async () => {
  fake = await openFakeGateway()
  app = await import('./fixtures/app-under-test-of-codes')
})
beforeEach(() => {
  fake.gateway.mode = 'takes'
  fake.texts.length = 0
  const network = { own: randomUUID(), wide: null, isOffice: false }
  person = {
    phone: `+8493${String(++number + Date.now()).slice(-7)}`,
    subject: randomUUID(),
    network,
  }
})
afterAll(() => fake.close())

const ask = () =>
  app.sendCode('confirm-phone', {
    ...{ subject: person.subject, destination: person.phone, network: person.network },
  })
const newest = () =>
  app.db.message.findFirstOrThrow({ where: { recipient: person.phone }, orderBy: { id: 'desc' } })
/** One try of the worker at the newest message, whatever pause it should keep. */
const tryOnce = async () => app.deliverMessage((await newest()).id)
const said = async () =>
  (await app.findCodeState({ purpose: 'confirm-phone', recipient: person.phone })).state
const report = async (what: 'delivered' | 'failed') =>
  app.noteDelivery('SMS', (await newest()).gatewayId!, what)
/** What the person reads on their telephone, typed as it stands there. */
const enter = (text: string) =>
  app.inTransaction(
    async (tx) =>
      (
        await app.checkCode(
          'confirm-phone',
          { subject: person.subject, destinations: [person.phone] },
          text,
          tx,
        )
      ).ok,
  )

test('nhà mạng nhận rồi làm mất tin: hai phút sau trang nói chưa có báo đã đến; không ai nhận quá ba tin, tin nào đến cũng dùng được', async () => {
  for (let sends = 1; sends <= 3; sends++) {
    expect(await ask()).toEqual({ ok: true })
    await tryOnce()
    expect(await said()).toBe('sent')
  }
  const { id } = await newest()
  await app.db.message.update({ where: { id }, data: { sentAt: new Date(Date.now() - 180_000) } })
  expect(await said()).toBe('late')
  expect(await ask()).toEqual({ ok: false, reason: 'too-many' })
  expect(fake.texts).toHaveLength(3)
  expect(await enter(fake.texts[0]!.text)).toBe(true)
})

test('tổng đài chậm, ngắt giữa chừng: trang nói đang gửi lại, rồi đã gửi, rồi đã đến; chỉ một tin đi', async () => {
  await ask()
  expect(await said()).toBe('sending')
  fake.gateway.mode = 'hangs-up'
  for (let tries = 0; tries < 2; tries++) {
    await tryOnce()
    expect(await said()).toBe('retrying')
  }
  fake.gateway.mode = 'takes'
  await tryOnce()
  expect(await said()).toBe('sent')
  await report('delivered')
  expect(await said()).toBe('delivered')
  expect(fake.texts).toHaveLength(1)
  expect(await enter(fake.texts[0]!.text)).toBe(true)
})

test('tổng đài từ chối: xin lại bao nhiêu lần cũng không mất lượt, tổng đài chạy lại thì chỉ mã mới nhất đi', async () => {
  fake.gateway.mode = 'refuses'
  for (let sends = 1; sends <= 2; sends++) {
    expect(await ask()).toEqual({ ok: true })
    await tryOnce()
    expect(await said()).toBe('retrying')
  }
  for (let sends = 1; sends <= 3; sends++) {
    await app.db.message.updateMany({
      where: { recipient: person.phone, state: 'QUEUED' },
      data: { attempts: 1, failure: 'Error' },
    })
    expect(await ask()).toEqual({ ok: true })
  }
  fake.gateway.mode = 'takes'
  const all = await app.db.message.findMany({ where: { recipient: person.phone } })
  expect(all).toHaveLength(5)
  // Whatever its breaker remembers of the refusals, the worker comes back to it.
  await expect
    .poll(
      async () => {
        for (const { id } of all) await app.deliverMessage(id)
        return fake.texts.length
      },
      { timeout: 30_000, interval: 1_000 },
    )
    .toBe(1)
  expect(await enter(fake.texts[0]!.text)).toBe(true)
})

test('nhà mạng báo không gửi được: trang nói thế, tin ấy không tính lượt, mã sau vẫn đi và dùng được', async () => {
  for (let sends = 1; sends <= 4; sends++) {
    expect(await ask()).toEqual({ ok: true })
    await tryOnce()
    await report('failed')
    expect(await said()).toBe('failed')
  }
  expect(await ask()).toEqual({ ok: true })
  await tryOnce()
  await report('delivered')
  expect(await said()).toBe('delivered')
  expect(await enter(fake.texts.at(-1)!.text)).toBe(true)
})
