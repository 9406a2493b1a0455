import { beforeAll, describe, expect, test } from 'vitest'
import type { Officer, Role } from '@/lib/accounts/account'
import { listEntries } from '@/lib/platform/journal/journal'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { findAtCounter } from './find-at-counter'
import { aCitizen } from '../fixtures/citizens'

let scene: Scene
let receiver: Officer
let approver: Officer
const anOfficer = (...roles: Role[]) => scene.anOfficer('089', roles)

beforeAll(async () => {
  scene = await openScene()
  receiver = await anOfficer('RECEIVER')
  approver = await anOfficer('APPROVER')
})

const actsOf = async (id: string) => (await listEntries(`account:${id}`)).map(({ act }) => act)

const refusalsOf = async ({ id, officeCode }: Officer) =>
  (await listEntries(`office:${officeCode}`))
    .filter(({ act, actor }) => act === 'changeContact-refused' && actor === `account:${id}`)
    .map(({ details }) => (details as { reason: string }).reason)

describe('tìm tài khoản ở quầy', () => {
  test('phải khớp cả mã số và giấy tờ; ai đã xem thì chủ tài khoản thấy', async () => {
    const { id, login, idNumber } = await aCitizen(scene)
    expect(await findAtCounter(receiver, { login, idNumber: '001099999999' })).toEqual({
      ok: false,
      reason: 'no-account',
    })
    expect(await actsOf(id)).toEqual([])
    const found = await findAtCounter(receiver, { login, idNumber: idNumber! })
    expect(found).toMatchObject({ ok: true, account: { id } })
    expect(await actsOf(id)).toEqual(['view-account'])
    expect(await findAtCounter(approver, { login, idNumber: idNumber! })).toEqual({
      ok: false,
      reason: 'not-your-role',
    })
  })

  test('ai không được làm việc này mà vẫn hỏi về một người: lần hỏi có trong nhật ký của cơ quan', async () => {
    const { login, idNumber } = await aCitizen(scene)
    for (const role of ['CHECKER', 'APPROVER', 'AUDITOR', 'SUPERVISOR'] as const) {
      const officer = await anOfficer(role)
      const outcome = await findAtCounter(officer, { login, idNumber: idNumber! })
      if (outcome.ok) continue
      expect([outcome.reason, await refusalsOf(officer)]).toEqual([
        'not-your-role',
        ['not-your-role'],
      ])
    }
  })

  test('không lật xem tài khoản hàng loạt được', async () => {
    const curious = await anOfficer('RECEIVER')
    const outcomes = []
    for (let turn = 0; turn < 61; turn++)
      outcomes.push(await findAtCounter(curious, { login: '0000000000', idNumber: '1' }))
    expect(outcomes.at(-1)).toEqual({ ok: false, reason: 'too-many-accounts' })
    expect(await refusalsOf(curious)).toEqual(['too-many-accounts'])
  })
})
