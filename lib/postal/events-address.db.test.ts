import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { POST } from '@/app/api/postal/events/route'
import { db, pool } from '@/lib/platform/database/db'
import { env } from '@/lib/platform/env'
import { aTypedDraft } from '@/lib/registration/fixtures'
import { aDraft } from '@/lib/registration/fixtures/drafts-under-test'
import { submitDeclaration } from '@/lib/registration/sent/submit-declaration'
import { loadCatalogues } from '@/prisma/import/catalogues'

const TOKEN = 'mot-the-chi-de-thu'
let order: string
beforeAll(async () => {
  Object.assign(env, { POSTAL_TOKEN: TOKEN })
  await loadCatalogues(pool)
  const submission = { method: 'post', pickupAddress: 'Ấp 3', pickupTime: 'any' }
  const draft = await aDraft(aTypedDraft({ submission }))
  await submitDeclaration(await draft.load())
  order = (await db.postalOrder.findFirstOrThrow({ where: { declarationId: draft.id } })).id
})

afterAll(() => void Object.assign(env, { POSTAL_TOKEN: undefined }))

const report = (body: unknown, token = TOKEN) =>
  POST(
    new Request('http://localhost:3000/api/postal/events', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
    { params: Promise.resolve({}) },
  ).then(({ status }) => status)
const said = (differing: object = {}) => ({
  event: randomUUID(),
  order,
  state: 'COLLECTED',
  at: new Date().toISOString(),
  ...differing,
})

describe('nơi bưu điện báo tin', () => {
  test.each([
    ['không đúng thẻ', () => report(said(), 'khac'), 404],
    ['không phải JSON', () => report('{'), 400],
    ['trạng thái lạ', () => report(said({ state: 'CANCELLED' })), 400],
    ['không có giờ', () => report(said({ at: 'hôm qua' })), 400],
    ['lịch hẹn không có', () => report(said({ order: randomUUID() })), 404],
    ['quá dài', () => report(said({ event: 'x'.repeat(20_000) })), 413],
  ])('%s: không nhận', async (_, ask, status) => {
    expect(await ask()).toBe(status)
    expect((await db.postalOrder.findUniqueOrThrow({ where: { id: order } })).state).toBe('WAITING')
  })

  test('đúng thì nhận, báo lại lần nữa cũng vậy', async () => {
    const event = said({ reason: 'mot ly do la' })
    expect([await report(event), await report(event)]).toEqual([204, 204])
    expect(await db.postalOrder.findUniqueOrThrow({ where: { id: order } })).toMatchObject({
      state: 'COLLECTED',
      reason: null,
    })
  })
})
