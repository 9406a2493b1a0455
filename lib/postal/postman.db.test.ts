import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { today } from '@/lib/forms/days/dates'
import { isWorkingDay } from '@/lib/forms/days/working-days'
import { db, pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { bringInstead, choosePickup } from './choose-pickup'
import { openPostOffice } from './fixtures/post-office'
import {
  aPostedCase,
  actsOf,
  age,
  orderOf,
  say,
  send,
  stateOf,
  texts,
} from './fixtures/posted-cases'
import { hearEvent } from './hear'
import { pickupDays } from './orders/pickup-days'

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

test('gửi xong là đã hẹn một ngày làm việc; bưu điện nhận thì có mã vận đơn', async () => {
  const id = await aPostedCase()
  const { state, pickupDay } = await orderOf(id)
  expect(state).toBe('WAITING')
  expect(pickupDay > today() && isWorkingDay(pickupDay)).toBe(true)
  await send(office)
  const order = await orderOf(id)
  expect(order).toMatchObject({ state: 'ORDERED', trackingNumber: expect.stringContaining('VD-') })
  expect(office.orders.get(order.id)).toMatchObject({ day: pickupDay })
  expect(await actsOf(id)).toEqual(['pickup-ordered'])
  // Who has a telephone alone must be at home that day.
  expect(await texts(id)).toEqual([expect.stringContaining('Bưu điện hẹn đến nhận')])
})

describe('bưu điện không trả lời', () => {
  test.each(['away', 'ill', 'babbling', 'deaf'] as const)(
    '%s: gửi hồ sơ vẫn được, cổng thử lại cho đến khi hẹn được, và chỉ một lịch hẹn',
    async (mood) => {
      office.feel(mood)
      const id = await aPostedCase()
      await send(office)
      await send(office)
      expect(await orderOf(id)).toMatchObject({ state: 'WAITING', attempts: 2 })
      expect(await texts(id)).toEqual([])
      office.feel('well')
      await send(office)
      expect(await stateOf(id)).toBe('ORDERED')
      expect(new Set(office.seen).size).toBe(1)
    },
  )

  test('chậm quá năm giây thì coi như không trả lời', { timeout: 30_000 }, async () => {
    office.feel('slow')
    const id = await aPostedCase()
    await send(office)
    expect(await orderOf(id)).toMatchObject({ state: 'WAITING', attempts: 1 })
  })

  test('quá nửa giờ thì người gửi được nói thật, một lần', async () => {
    office.feel('ill')
    const id = await aPostedCase()
    await age(id, 31)
    for (let time = 0; time < 3; time++) await send(office)
    expect(await texts(id)).toEqual([expect.stringContaining('Chưa hẹn được bưu điện')])
    expect((await orderOf(id)).toldDownAt).not.toBeNull()
  })

  test('ngày hẹn qua mất trong lúc chờ thì hẹn ngày sớm nhất sau đó', async () => {
    const id = await aPostedCase()
    await db.postalOrder.updateMany({ data: { pickupDay: new Date('2020-01-02') } })
    await send(office)
    const order = await orderOf(id)
    expect(order.pickupDay > today()).toBe(true)
    expect(office.orders.get(order.id)!.day).toBe(order.pickupDay)
  })
})

test('bưu điện không đến địa chỉ ấy: người gửi sửa địa chỉ rồi hẹn lại được', async () => {
  const id = await aPostedCase('Đảo Xa, xã Không Tàu, tỉnh An Giang')
  await send(office)
  expect(await orderOf(id)).toMatchObject({ state: 'REFUSED', reason: 'address' })
  expect(await texts(id)).toEqual([expect.stringContaining('không đến địa chỉ')])
  const [, second] = pickupDays()
  const choice = {
    pickupAddress: 'Ấp 3, xã Mỹ Đức',
    pickupTime: 'afternoon',
    day: second!,
  } as const
  expect(await choosePickup(id, choice)).toBe(true)
  await send(office)
  expect(await orderOf(id)).toMatchObject({ state: 'ORDERED', pickupDay: second })
})

describe('tin của bưu điện', () => {
  test('nói hai lần, nói ngược thứ tự: mỗi điều một dòng nhật ký, một tin', async () => {
    const id = await aPostedCase()
    await send(office)
    const early = new Date(Date.now() + 60_000)
    const late = new Date(Date.now() + 120_000)
    const event = randomUUID()
    await Promise.all([say(id, 'DELIVERED', event, late), say(id, 'DELIVERED', event, late)])
    await say(id, 'COLLECTED', randomUUID(), early)
    await say(id, 'DELIVERED', randomUUID(), late)
    expect(await stateOf(id)).toBe('DELIVERED')
    expect(await actsOf(id)).toEqual(['pickup-ordered', 'form-delivered'])
  })

  test('không gặp ai: người gửi được nhắn, hẹn lại được; lịch cũ không còn', async () => {
    const id = await aPostedCase()
    await send(office)
    const first = await orderOf(id)
    await say(id, 'FAILED')
    expect(await texts(id)).toContainEqual(expect.stringContaining('chưa nhận được tờ khai'))
    const choice = { pickupAddress: 'Ấp 3', pickupTime: 'any', day: 'x' } as const
    expect(await choosePickup(id, choice)).toBe(true)
    expect((await orderOf(id)).id).not.toBe(first.id)
  })

  test('thư đã lấy rồi thì không đổi lịch, không tự mang đi được nữa', async () => {
    const id = await aPostedCase()
    await send(office)
    await say(id, 'COLLECTED')
    const choice = { pickupAddress: 'Ấp 3', pickupTime: 'any', day: '' } as const
    expect(await choosePickup(id, choice)).toBe(false)
    expect(await bringInstead(id)).toBe(false)
  })

  test('lịch cũ bỗng lấy được thư: lịch hẹn lại được hủy, không ai đến lần nữa', async () => {
    const id = await aPostedCase()
    await send(office)
    const first = await orderOf(id)
    await say(id, 'FAILED')
    await choosePickup(id, { pickupAddress: 'Ấp 3', pickupTime: 'any', day: '' })
    await send(office)
    const second = await orderOf(id)
    const at = new Date(Date.now() + 60_000)
    await hearEvent({ eventId: 'x', orderId: first.id, state: 'COLLECTED', at, reason: null })
    await send(office)
    expect(office.orders.get(second.id)).toMatchObject({ isCancelled: true })
  })

  test('lịch không có thật thì không nhận tin', async () => {
    const event = { eventId: 'y', orderId: randomUUID(), at: new Date(), reason: null }
    expect(await hearEvent({ ...event, state: 'COLLECTED' })).toBe(false)
  })
})
