import { beforeAll, describe, expect, test } from 'vitest'
import type { Officer, Role } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { askChange } from '../changes/ask-change'
import { confirmChange } from '../changes/confirm-change'
import { approveChange, refuseChange } from '../changes/decide-change'
import { aCitizen, aPhone, paper } from '../fixtures/citizens'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})

type Account = Awaited<ReturnType<typeof aCitizen>>
const anOfficer = (...roles: Role[]) => scene.anOfficer('089', roles)
const ask = (officer: Officer, { id }: Account, value = aPhone()) =>
  askChange(officer, id, { kind: 'PHONE', value, ...paper })

/** Waits to be decided; asked for by this officer. */
async function aWaitingChange(receiver: Officer, account: Account): Promise<string> {
  const value = aPhone()
  const asked = await ask(receiver, account, value)
  if (!asked.ok) throw new Error(asked.reason)
  const message = await db.message.findFirstOrThrow({
    where: { recipient: value, secret: true },
  })
  await confirmChange(receiver, asked.id, /\d{6}/.exec(message.body)![0])
  return asked.id
}
const stateOf = async (id: string) =>
  (await db.contactChange.findUniqueOrThrow({ where: { id } })).state
const phoneOf = async ({ id }: Account) =>
  (await db.account.findUniqueOrThrow({ where: { id } })).phone

describe('đề nghị đổi liên hệ', () => {
  test.each(['CHECKER', 'APPROVER', 'SUPERVISOR', 'AUDITOR', 'ADMINISTRATOR'] as const)(
    'vai trò %s không nhận được đề nghị, không ai nhận được mã',
    async (role) => {
      const account = await aCitizen(scene)
      const [officer, value] = [await anOfficer(role), aPhone()]
      expect(await ask(officer, account, value)).toEqual({ ok: false, reason: 'not-your-role' })
      expect(await db.contactChange.count({ where: { accountId: account.id } })).toBe(0)
      expect(await db.message.count({ where: { recipient: value } })).toBe(0)
    },
  )

  test('liên hệ mới vẫn là liên hệ cũ thì không có gì để đổi', async () => {
    const account = await aCitizen(scene)
    expect(await ask(await anOfficer('RECEIVER'), account, account.phone!)).toEqual({
      ok: false,
      reason: 'same-contact',
    })
    expect(await db.message.count({ where: { accountId: account.id } })).toBe(0)
  })
})

describe('quyết định đổi liên hệ', () => {
  test('người đã nhận đề nghị không tự từ chối', async () => {
    const both = await anOfficer('RECEIVER', 'APPROVER')
    const id = await aWaitingChange(both, await aCitizen(scene))
    expect(await refuseChange(both, id, 'Ảnh không khớp')).toEqual({
      ok: false,
      reason: 'four-eyes',
    })
    expect(await stateOf(id)).toBe('CONFIRMED')
  })

  test('liên hệ của chính mình thì không tự duyệt, không tự từ chối', async () => {
    const account = await aCitizen(scene)
    const id = await aWaitingChange(await anOfficer('RECEIVER'), account)
    const own = await scene.anOfficer('089', ['APPROVER'], { bhxhCode: account.login })
    for (const decided of [
      await approveChange(own, id, paper),
      await refuseChange(own, id, 'Ảnh không khớp'),
    ])
      expect(decided).toEqual({ ok: false, reason: 'own-case' })
    expect([await stateOf(id), await phoneOf(account)]).toEqual(['CONFIRMED', account.phone])
  })

  test('cán bộ chưa có mã số BHXH thì không duyệt được: không ai biết họ có là người nhà hay không', async () => {
    const account = await aCitizen(scene)
    const id = await aWaitingChange(await anOfficer('RECEIVER'), account)
    const unknown = await scene.anOfficer('089', ['APPROVER'], { bhxhCode: null })
    expect(await approveChange(unknown, id, paper)).toEqual({
      ok: false,
      reason: 'officer-without-number',
    })
  })

  test('nhật ký của chủ tài khoản có tên việc, và người duyệt đã xem những gì', async () => {
    const account = await aCitizen(scene)
    const id = await aWaitingChange(await anOfficer('RECEIVER'), account)
    expect(await approveChange(await anOfficer('APPROVER'), id, paper)).toEqual({
      ok: true,
    })
    expect((await listEntries(`account:${account.id}`)).at(-1)).toMatchObject({
      act: 'approve-contact-change',
      details: { kind: 'PHONE', officeCode: '089', seen: ['person', 'paper', 'issue-day'] },
    })
  })
})
