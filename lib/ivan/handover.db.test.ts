import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DAY_MS, MINUTE_MS } from '@/lib/forms/days/milliseconds'
import { db } from '@/lib/platform/database/db'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { askSilentIvan } from './ask-silent'
import { actsOf, anIvanCase, provider, rowOf, rowsOf, send, toldOf } from './fixtures/handed-over'
import { openProvider } from './fixtures/provider'
import { hearReport } from './hear'

let scene: Scene
let ivan: Awaited<ReturnType<typeof openProvider>>
beforeAll(async () => {
  scene = await openScene()
  ivan = await openProvider()
})
afterAll(() => ivan.close())
beforeEach(async () => {
  ivan.feel('well')
  ivan.says({ state: 'TAKEN', reason: null })
  ivan.seen.length = 0
  await db.ivanHandover.deleteMany({})
})

const report = async (one: { id: string }, state: 'ACCEPTED' | 'REFUSED', at = new Date()) =>
  hearReport({ id: (await rowOf(one)).id, provider, state, at, reason: null })

describe('được duyệt, đã chọn tổ chức I-VAN', () => {
  test('tổ chức chỉ nhận tên và mã số BHXH, rồi xác nhận; chủ hồ sơ được nhắn một lần', async () => {
    const one = await anIvanCase(scene)
    expect(await rowOf(one)).toMatchObject({ state: 'WAITING', provider })
    await send(ivan.service)
    const { id, state } = await rowOf(one)
    expect(state).toBe('TAKEN')
    const { fullName, bhxhCode } = one.person
    expect(ivan.told.get(id)).toEqual({ fullName, bhxhCode })
    expect(await toldOf(one, 'SMS')).toEqual([])
    await report(one, 'ACCEPTED')
    await report(one, 'ACCEPTED')
    expect((await rowOf(one)).state).toBe('ACCEPTED')
    expect(await toldOf(one, 'SMS')).toEqual([expect.stringContaining('đã xác nhận')])
    expect(await actsOf(one)).toEqual(['ivan-taken', 'ivan-accepted'])
  })

  test('đơn vị được báo bằng mã số thuế và mã đơn vị, không bằng người đại diện', async () => {
    const one = await anIvanCase(scene, 'organisation')
    await send(ivan.service)
    const { name: fullName, taxCode, code: unitCode } = one.unit!
    expect(ivan.told.get((await rowOf(one)).id)).toEqual({ fullName, taxCode, unitCode })
  })

  test('con: tên và mã số của con', async () => {
    const one = await anIvanCase(scene, 'child')
    await send(ivan.service)
    const { fullName, bhxhCode } = one.child!
    expect(ivan.told.get((await rowOf(one)).id)).toEqual({ fullName, bhxhCode })
  })

  test('giao dịch ngay trên Cổng thì không tổ chức nào được báo', async () => {
    const one = await scene.aCase({ stage: 'approved' })
    expect(await rowsOf(one)).toEqual([])
  })

  test('chưa được duyệt thì chưa báo ai', async () => {
    const typed = () => ({ transaction: { place: 'ivan', ivan: provider } })
    const one = await scene.aCase({ stage: 'decided', typed })
    expect(await rowsOf(one)).toEqual([])
  })
})

describe('tổ chức I-VAN không trả lời', () => {
  test.each(['away', 'ill', 'babbling', 'deaf'] as const)(
    '%s: vẫn có tài khoản, cổng thử lại cho đến khi báo được, vẫn là một lần báo',
    async (mood) => {
      ivan.feel(mood)
      const one = await anIvanCase(scene)
      expect(await db.account.count({ where: { declarationId: one.id } })).toBe(1)
      await send(ivan.service)
      await send(ivan.service)
      expect(await rowOf(one)).toMatchObject({ state: 'WAITING', attempts: 2 })
      ivan.feel('well')
      await send(ivan.service)
      expect((await rowOf(one)).state).toBe('TAKEN')
      expect(new Set(ivan.seen).size).toBe(1)
    },
  )

  test('chưa nối với cổng cũng vậy; quá nửa giờ chủ hồ sơ được nói thật bằng thư, một lần', async () => {
    const one = await anIvanCase(scene)
    const createdAt = new Date(Date.now() - 31 * MINUTE_MS)
    await db.ivanHandover.updateMany({ data: { createdAt } })
    for (let time = 0; time < 3; time++) await send(null)
    expect(await rowOf(one)).toMatchObject({ state: 'WAITING', attempts: 3 })
    expect(await toldOf(one, 'SMS')).toEqual([])
    expect(await toldOf(one, 'EMAIL')).toEqual([expect.stringContaining('Chưa báo được')])
  })

  test('một tổ chức im lặng không giữ chân tổ chức khác', async () => {
    ivan.feel('ill')
    for (let time = 0; time < 4; time++) await anIvanCase(scene)
    const other = await anIvanCase(scene)
    await db.ivanHandover.updateMany({
      where: { declarationId: other.id },
      data: { provider: 'efy' },
    })
    await db.ivanHandover.updateMany({ data: { nextTryAt: new Date(0) } })
    const { sendHandovers } = await import('./send-handovers')
    const well = await openProvider()
    await sendHandovers((code) => (code === 'efy' ? well.service : ivan.service))
    await well.close()
    expect((await rowOf(other)).state).toBe('TAKEN')
    expect(ivan.seen).toHaveLength(3)
  })

  test('đã nhận mà một ngày chưa xác nhận: cổng hỏi lại; nếu tổ chức đã quên thì báo lại', async () => {
    const [asked, forgotten] = [await anIvanCase(scene), await anIvanCase(scene)]
    await send(ivan.service)
    await db.ivanHandover.updateMany({ data: { stateSince: new Date(Date.now() - 2 * DAY_MS) } })
    const { id } = await rowOf(asked)
    ivan.said.set(id, { state: 'REFUSED', at: new Date(), reason: 'suspended' })
    ivan.said.delete((await rowOf(forgotten)).id)
    expect(await askSilentIvan(() => ivan.service)).toBe(2)
    expect(await rowOf(asked)).toMatchObject({ state: 'REFUSED', reason: 'suspended' })
    expect((await rowOf(forgotten)).state).toBe('WAITING')
  })
})

describe('tin của tổ chức I-VAN', () => {
  test('từ chối ngay khi được báo: chủ hồ sơ được nhắn, lý do được giữ', async () => {
    ivan.says({ state: 'REFUSED', reason: 'no-contract' })
    const one = await anIvanCase(scene)
    await send(ivan.service)
    expect(await rowOf(one)).toMatchObject({ state: 'REFUSED', reason: 'no-contract' })
    expect(await toldOf(one, 'SMS')).toEqual([expect.stringContaining('chưa nhận giao dịch')])
    expect(await actsOf(one)).toEqual(['ivan-refused'])
  })

  test('tìm thấy hợp đồng sau khi từ chối thì xác nhận được; xác nhận rồi thì tin cũ không đổi gì', async () => {
    const one = await anIvanCase(scene)
    await send(ivan.service)
    const old = new Date(Date.now() + MINUTE_MS)
    await report(one, 'REFUSED', old)
    await report(one, 'ACCEPTED', new Date(Date.now() + 2 * MINUTE_MS))
    await report(one, 'REFUSED', old)
    expect((await rowOf(one)).state).toBe('ACCEPTED')
    expect(await actsOf(one)).toEqual(['ivan-taken', 'ivan-refused', 'ivan-accepted'])
  })

  test('tổ chức khác không nói thay được; số không có thật thì không nhận', async () => {
    const one = await anIvanCase(scene)
    await send(ivan.service)
    const said = { state: 'ACCEPTED', at: new Date(), reason: null } as const
    const { id } = await rowOf(one)
    expect(await hearReport({ id, provider: 'efy', ...said })).toBe(false)
    expect(await hearReport({ id: randomUUID(), provider, ...said })).toBe(false)
    expect((await rowOf(one)).state).toBe('TAKEN')
  })
})
