import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db, pool } from '@/lib/platform/database/db'
import { withdrawDeclaration } from '@/lib/registration/sent/withdraw-declaration'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { askSilent } from './ask-silent'
import { bringInstead } from './choose-pickup'
import { openPostOffice } from './fixtures/post-office'
import { aPostedCase, actsOf, orderOf, say, send, stateOf, texts } from './fixtures/posted-cases'

let office: Awaited<ReturnType<typeof openPostOffice>>
beforeAll(async () => {
  await loadCatalogues(pool)
  office = await openPostOffice()
})
afterAll(() => office.close())
beforeEach(async () => {
  office.feel('well')
  office.seen.length = 0
  await db.postalOrder.deleteMany({})
})

describe('thôi không cần bưu điện', () => {
  test('rút hồ sơ: chưa hỏi bưu điện thì không ai biết gì; hỏi rồi thì bưu điện được báo', async () => {
    const unsent = await aPostedCase()
    await withdrawDeclaration(unsent)
    await send(office)
    expect(office.seen).toEqual([])
    const id = await aPostedCase()
    await send(office)
    office.feel('ill')
    await withdrawDeclaration(id)
    await send(office)
    expect(await orderOf(id)).toMatchObject({ state: 'CANCELLED', isCancelling: true })
    office.feel('well')
    await send(office)
    const order = await orderOf(id)
    expect(order.isCancelling).toBe(false)
    expect(office.orders.get(order.id)!.isCancelled).toBe(true)
  })

  test('tự mang đến: lịch hẹn bỏ, hồ sơ vẫn chờ tờ khai', async () => {
    const id = await aPostedCase()
    await send(office)
    expect(await bringInstead(id)).toBe(true)
    expect(await stateOf(id)).toBe('CANCELLED')
    expect(await actsOf(id)).toContain('cancel-pickup')
    expect((await db.declaration.findUniqueOrThrow({ where: { id } })).status).toBe('RECORDED')
  })

  test('hồ sơ rút rồi thì tin muộn của bưu điện không làm phiền ai', async () => {
    const id = await aPostedCase()
    await send(office)
    await withdrawDeclaration(id)
    const before = await db.message.count({ where: { declarationId: id } })
    await say(id, 'FAILED')
    expect(await stateOf(id)).toBe('CANCELLED')
    expect(await db.message.count({ where: { declarationId: id } })).toBe(before)
  })
})

describe('qua ngày hẹn mà không có tin', () => {
  const silent = async () => {
    const id = await aPostedCase()
    await send(office)
    await db.postalOrder.updateMany({ data: { pickupDay: new Date('2020-01-02') } })
    return id
  }

  test('bưu điện làm mất lịch hẹn: ban đêm cổng hỏi, người gửi được nói', async () => {
    const id = await silent()
    office.orders.clear()
    expect(await askSilent(office.service)).toBe(1)
    expect(await orderOf(id)).toMatchObject({ state: 'FAILED', reason: 'nobody-came' })
    // Of the appointment, and that nobody came.
    expect(await texts(id)).toHaveLength(2)
  })

  test('bưu điện đã lấy mà quên báo: cổng biết', async () => {
    const id = await silent()
    const order = office.orders.get((await orderOf(id)).id)!
    Object.assign(order, { state: 'COLLECTED', at: new Date(Date.now() + 1_000) })
    await askSilent(office.service)
    expect(await stateOf(id)).toBe('COLLECTED')
  })

  test('bưu điện không trả lời ban đêm: không ai được nói điều chưa biết', async () => {
    const id = await silent()
    office.feel('ill')
    await askSilent(office.service)
    expect(await stateOf(id)).toBe('ORDERED')
    expect(await texts(id)).toEqual([expect.stringContaining('Bưu điện hẹn đến nhận')])
  })
})
