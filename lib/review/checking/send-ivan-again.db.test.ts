import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { readOn } from '@/lib/forms/fixtures/drawn-page'
import { actsOf, anIvanCase, rowOf, rowsOf, send } from '@/lib/ivan/fixtures/handed-over'
import { openProvider } from '@/lib/ivan/fixtures/provider'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { jar } from '../fixtures/browser'
import { drawCase, marksOf, post } from '../fixtures/case-page'
import { signIn } from '../fixtures/sign-in'
import { sendIvanAgain } from './send-ivan-again'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
let ivan: Awaited<ReturnType<typeof openProvider>>
beforeAll(async () => {
  scene = await openScene()
  ivan = await openProvider()
})
afterAll(() => ivan.close())
beforeEach(() => jar.clear())

const offer = 'chưa xác nhận người này'

describe('gửi lại cho tổ chức I-VAN', () => {
  test('bị từ chối: cán bộ tiếp nhận thấy lý do, gửi lại được, tổ chức nhận một lần báo mới', async () => {
    ivan.says({ state: 'REFUSED', reason: 'no-contract' })
    const one = await anIvanCase(scene)
    await send(ivan.service)
    const officer = await scene.anOfficer('089', ['RECEIVER'])
    await signIn(officer)
    const page = readOn(await drawCase(one))
    expect(page).toContain('chưa nhận (chưa có hợp đồng)')
    expect(page).toContain(offer)
    expect(await post(one, 'gui-lai-i-van', await marksOf(one, officer))).toContain(
      'xong=gui-lai-i-van',
    )
    ivan.says({ state: 'ACCEPTED', reason: null })
    await send(ivan.service)
    expect((await rowsOf(one)).map(({ state }) => state)).toEqual(['REFUSED', 'ACCEPTED'])
    expect(await actsOf(one)).toEqual(['ivan-refused', 'send-ivan-again', 'ivan-accepted'])
    expect(readOn(await drawCase(one))).not.toContain(offer)
    const which = { officer, reference: one.reference }
    expect(await sendIvanAgain(which)).toEqual({ ok: false, reason: 'not-now' })
  })

  test('chưa trả lời: gửi lại vẫn là một lần báo ấy, hai cán bộ cùng nhấn cũng vậy', async () => {
    ivan.says({ state: 'TAKEN', reason: null })
    const one = await anIvanCase(scene)
    await send(ivan.service)
    const officers = [
      await scene.anOfficer('089', ['RECEIVER']),
      await scene.anOfficer('089', ['SUPERVISOR']),
    ]
    await Promise.all(
      officers.map((officer) => sendIvanAgain({ officer, reference: one.reference })),
    )
    expect(await rowsOf(one)).toHaveLength(1)
    expect((await rowOf(one)).state).toBe('WAITING')
  })

  test('cán bộ thẩm định, cơ quan khác, hồ sơ không qua I-VAN: không gửi lại được', async () => {
    const one = await anIvanCase(scene)
    const which = { reference: one.reference }
    const checker = await scene.anOfficer('089', ['CHECKER'])
    const elsewhere = await scene.anOfficer('001', ['RECEIVER'])
    const receiver = await scene.anOfficer('089', ['RECEIVER'])
    expect(await sendIvanAgain({ ...which, officer: checker })).toMatchObject({
      reason: 'not-your-role',
    })
    expect(await sendIvanAgain({ ...which, officer: elsewhere })).toMatchObject({
      reason: 'not-yours',
    })
    const portal = await scene.aCase({ stage: 'approved' })
    expect(await sendIvanAgain({ officer: receiver, reference: portal.reference })).toMatchObject({
      reason: 'not-now',
    })
  })
})
