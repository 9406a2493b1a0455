import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { writeAdjusted } from '@/lib/requests/repository'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { actsOf, anIvanCase, provider, rowOf, rowsOf, send, toldOf } from './fixtures/handed-over'
import { openProvider } from './fixtures/provider'
import { moveHandover } from './handovers/move-handover'
import { sendHandoverAgain } from './handovers/send-again'
import { showHandover } from './handovers/show-handover'
import { hearReport } from './hear'
import type { IvanService } from './service/ivan-service'

let scene: Scene
let ivan: Awaited<ReturnType<typeof openProvider>>
beforeAll(async () => {
  scene = await openScene()
  ivan = await openProvider()
})
afterAll(() => ivan.close())
beforeEach(async () => {
  ivan.told.clear()
  await db.ivanHandover.deleteMany({})
})

/** What an owner adjusts, as lib/requests writes it. */
async function choose({ id }: PlayedCase, ivan: string | null) {
  const account = await db.account.findFirstOrThrow({ where: { declarationId: id } })
  const transaction = { place: ivan ? 'ivan' : 'portal', ivan: ivan ?? '', officeCode: '089' }
  await inTransaction(async (tx) => {
    await writeAdjusted(account.id, { transaction }, null, tx)
    await moveHandover({ declarationId: id, provider: ivan }, tx)
  })
}

describe('chủ tài khoản đổi nơi giao dịch', () => {
  test('chưa báo được tổ chức cũ thì thôi không báo nữa, lịch sử còn ghi; tổ chức mới được báo', async () => {
    const one = await anIvanCase(scene)
    await choose(one, 'efy')
    expect((await rowsOf(one)).map((row) => [row.provider, row.state])).toEqual([
      [provider, 'WITHDRAWN'],
      ['efy', 'WAITING'],
    ])
    expect(await actsOf(one)).toEqual(['ivan-withdrawn'])
    await send(ivan.service)
    expect([...ivan.told.values()]).toHaveLength(1)
    expect(await showHandover(one.id)).toMatchObject({ provider: 'efy', state: 'TAKEN' })
  })

  test('tổ chức cũ đã nhận mà trả lời sau khi chủ đã về Cổng: không ai bị nhắn, trang không còn nói đến', async () => {
    const one = await anIvanCase(scene)
    await send(ivan.service)
    const { id } = await rowOf(one)
    await choose(one, null)
    const said = { state: 'REFUSED', at: new Date(), reason: null } as const
    expect(await hearReport({ id, provider, ...said })).toBe(false)
    expect(await rowOf(one)).toMatchObject({ id, state: 'WITHDRAWN', reason: null })
    expect(await actsOf(one)).toEqual(['ivan-taken', 'ivan-withdrawn'])
    expect(await inTransaction((tx) => sendHandoverAgain(one.id, tx))).toBe(false)
    expect(await toldOf(one, 'SMS')).toEqual([])
    expect(await showHandover(one.id)).toBeNull()
  })

  test('rời đúng lúc việc nền đã cầm danh sách để báo: tổ chức ấy không được báo', async () => {
    const cases = [await anIvanCase(scene), await anIvanCase(scene)]
    const register: IvanService['register'] = async (client) => {
      for (const one of cases) if ((await rowOf(one)).id !== client.id) await choose(one, null)
      return ivan.service.register(client)
    }
    await send({ ...ivan.service, register })
    expect(ivan.told.size).toBe(1)
    const states = await Promise.all(cases.map(async (one) => (await rowOf(one)).state))
    expect(states.sort()).toEqual(['TAKEN', 'WITHDRAWN'])
  })

  test('tổ chức cũ đã từ chối, nay xác nhận: được ghi lại, không ai bị nhắn; cán bộ không gửi lại được cho tổ chức ấy', async () => {
    const one = await anIvanCase(scene)
    await send(ivan.service)
    const { id } = await rowOf(one)
    await hearReport({ id, provider, state: 'REFUSED', at: new Date(), reason: null })
    const told = await toldOf(one, 'SMS')
    await choose(one, null)
    expect(await inTransaction((tx) => sendHandoverAgain(one.id, tx))).toBe(false)
    await hearReport({ id, provider, state: 'ACCEPTED', at: new Date(), reason: null })
    expect((await rowOf(one)).state).toBe('ACCEPTED')
    expect(await toldOf(one, 'SMS')).toEqual(told)
    expect(await showHandover(one.id)).toBeNull()
  })

  test('quay lại tổ chức cũ thì tổ chức ấy được báo lần nữa, dưới số khác', async () => {
    const one = await anIvanCase(scene)
    await send(ivan.service)
    await hearReport({
      ...{ id: (await rowOf(one)).id, provider },
      ...{ state: 'ACCEPTED', at: new Date(), reason: null },
    })
    await choose(one, null)
    await choose(one, provider)
    await send(ivan.service)
    expect(new Set(ivan.told.keys()).size).toBe(2)
    expect(await showHandover(one.id)).toMatchObject({ provider, state: 'TAKEN' })
  })
})
