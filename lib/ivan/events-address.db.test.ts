import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { POST } from '@/app/api/ivan/[provider]/events/route'
import { env } from '@/lib/platform/env'
import { openScene } from '@/prisma/demo/scene'
import { anIvanCase, provider, rowOf } from './fixtures/handed-over'

const TOKEN = 'mot-the-chi-de-thu'
const OTHERS = 'the-cua-to-chuc-khac'
let one: { id: string }
let registration: string
beforeAll(async () => {
  const set = (token: string) => ({ url: 'https://ivan.vidu.vn', token })
  env.IVAN_SERVICES.set(provider, set(TOKEN)).set('efy', set(OTHERS))
  one = await anIvanCase(await openScene())
  registration = (await rowOf(one)).id
})
afterAll(() => env.IVAN_SERVICES.clear())

const said = (differing: object = {}) => ({
  registration,
  state: 'REFUSED',
  at: new Date().toISOString(),
  ...differing,
})
const report = (body: unknown, { by = provider, token = TOKEN } = {}) =>
  POST(
    new Request(`http://localhost:3000/api/ivan/${by}/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
    { params: Promise.resolve({ provider: by }) },
  ).then(({ status }) => status)

describe('nơi tổ chức I-VAN báo tin', () => {
  test.each([
    ['không đúng thẻ', () => report(said(), { token: 'khac' }), 404],
    ['thẻ của tổ chức khác', () => report(said(), { token: OTHERS }), 404],
    ['tổ chức chưa nối', () => report(said(), { by: 'misa' }), 404],
    ['hồ sơ của tổ chức khác', () => report(said(), { by: 'efy', token: OTHERS }), 404],
    ['không phải JSON', () => report('{'), 400],
    ['trạng thái lạ', () => report(said({ state: 'WAITING' })), 400],
    ['không có giờ', () => report(said({ at: 'hôm qua' })), 400],
    ['quá dài', () => report(said({ reason: 'x'.repeat(20_000) })), 413],
  ])('%s: không nhận', async (_, ask, status) => {
    expect(await ask()).toBe(status)
    expect((await rowOf(one)).state).toBe('WAITING')
  })

  test('đúng thì nhận, báo lại lần nữa cũng vậy; lý do lạ là không có lý do', async () => {
    const event = said({ reason: 'mot ly do la' })
    expect([await report(event), await report(event)]).toEqual([204, 204])
    expect(await rowOf(one)).toMatchObject({ state: 'REFUSED', reason: null })
  })
})
