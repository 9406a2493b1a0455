import { beforeAll, describe, expect, test } from 'vitest'
import type { Officer, Role } from '@/lib/accounts/account'
import { renewActivation } from '@/lib/accounts/create-account'
import { aVisitor } from '@/lib/accounts/fixtures'
import { proveOwner } from '@/lib/accounts/codes/prove-owner'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { askChange } from './changes/ask-change'
import { confirmChange, dropChange } from './changes/confirm-change'
import { approveChange, refuseChange } from './changes/decide-change'
import { aCitizen, aPhone, paper } from './fixtures/citizens'
import { findTransitions } from './changes/find-transitions'
import { listChanges, transitionsOpenTo, openChange } from './waiting/open-change'

let scene: Scene
let receiver: Officer
let approver: Officer
const anOfficer = (...roles: Role[]) => scene.anOfficer('089', roles)

beforeAll(async () => {
  scene = await openScene()
  receiver = await anOfficer('RECEIVER')
  approver = await anOfficer('APPROVER')
})

const rowOf = (id: string) => db.account.findUniqueOrThrow({ where: { id } })
const newestTo = (recipient: string) =>
  db.message.findFirstOrThrow({ where: { recipient }, orderBy: { createdAt: 'desc' } })
const actsOf = async (id: string) => (await listEntries(`account:${id}`)).map(({ act }) => act)

async function asked(accountId: string, value = aPhone(), kind: 'PHONE' | 'EMAIL' = 'PHONE') {
  const outcome = await askChange(receiver, accountId, { kind, value, ...paper })
  if (!outcome.ok) throw new Error(outcome.reason)
  const code = (await newestTo(value)).body.match(/\d{6}/)![0]
  return { id: outcome.id, code, value }
}
async function confirmed(accountId: string, value?: string, kind?: 'PHONE' | 'EMAIL') {
  const change = await asked(accountId, value, kind)
  expect(await confirmChange(receiver, change.id, change.code)).toEqual({ ok: true })
  return change
}

describe('đổi điện thoại tại quầy', () => {
  test('hai cán bộ, mã ở máy mới; máy cũ và máy mới đều được báo; phiên cũ hết', async () => {
    const account = await aCitizen(scene)
    await db.session.create({
      data: { tokenHash: account.id, accountId: account.id, expiresAt: new Date(Date.now() + 1e6) },
    })
    const { id, value } = await confirmed(account.id)
    expect((await rowOf(account.id)).phone).toBe(account.phone)
    expect(await approveChange(approver, id, paper)).toEqual({ ok: true })
    expect((await rowOf(account.id)).phone).toBe(value)
    expect(await db.session.count({ where: { accountId: account.id, endedAt: null } })).toBe(0)
    expect((await newestTo(account.phone!)).body).toContain('Nếu không phải ông/bà, xin gọi ngay')
    expect((await newestTo(value)).body).toContain('Từ nay tin được gửi đến đây')
    for (const body of [(await newestTo(account.phone!)).body, (await newestTo(value)).body])
      expect(body).not.toMatch(new RegExp(`${account.login}|${value.slice(3)}|https?:`))
    expect(await actsOf(account.id)).toEqual([
      'ask-contact-change',
      'confirm-contact-change',
      'approve-contact-change',
    ])
  })

  test('người chưa kích hoạt mà mất máy: mã kích hoạt đến máy mới, mã cũ hết dùng', async () => {
    const account = await aCitizen(scene, { passwordHash: null })
    const old = await inTransaction((tx) => renewActivation(account.id, 'system', tx))
    if (!old.ok) throw new Error(old.reason)
    const { id, value } = await confirmed(account.id)
    await approveChange(approver, id, paper)
    expect((await newestTo(value)).body).toContain('Mã kích hoạt')
    const opened = (code: string) => proveOwner(account.login, code, aVisitor())
    expect(await opened(old.activationCode)).toEqual({ ok: false, reason: 'wrong-code' })
    const code = /([0-9A-Z]{3}-){2}[0-9A-Z]{2}/.exec((await newestTo(value)).body)![0]
    expect(await opened(code)).toMatchObject({ ok: true })
  })

  test('thư điện tử đổi như thế, và được coi là đã xác nhận', async () => {
    const account = await aCitizen(scene, { email: 'cu@vidu.vn' })
    const { id } = await confirmed(account.id, 'moi@vidu.vn', 'EMAIL')
    await approveChange(approver, id, paper)
    expect(await rowOf(account.id)).toMatchObject({ email: 'moi@vidu.vn', emailVerified: true })
    expect((await newestTo('cu@vidu.vn')).channel).toBe('EMAIL')
  })
})

describe('không ai làm một mình, không ai làm thay người nhà', () => {
  test('chưa nhập đúng mã thì chưa duyệt được; mã sai nói phải làm gì', async () => {
    const account = await aCitizen(scene)
    const { id, code } = await asked(account.id)
    expect(await approveChange(approver, id, paper)).toEqual({
      ok: false,
      reason: 'not-now',
    })
    const wrong = code === '000000' ? '111111' : '000000'
    expect(await confirmChange(receiver, id, wrong)).toEqual({
      ok: false,
      reason: 'wrong-contact-code',
    })
    expect(await confirmChange(receiver, id, ` ${code.slice(0, 3)} ${code.slice(3)}`)).toEqual({
      ok: true,
    })
  })

  test('người tiếp nhận không tự duyệt, dù có cả hai vai trò', async () => {
    const both = await anOfficer('RECEIVER', 'APPROVER')
    const account = await aCitizen(scene)
    const value = aPhone()
    const outcome = await askChange(both, account.id, { kind: 'PHONE', value, ...paper })
    if (!outcome.ok) throw new Error(outcome.reason)
    const code = (await newestTo(value)).body.match(/\d{6}/)![0]
    await confirmChange(both, outcome.id, code)
    expect(await approveChange(both, outcome.id, paper)).toEqual({
      ok: false,
      reason: 'four-eyes',
    })
    const twin = await scene.anOfficer(both.officeCode, ['APPROVER'], both)
    expect(await approveChange(twin, outcome.id, paper)).toEqual({ ok: false, reason: 'four-eyes' })
    const ofTwin = (await openChange(twin, outcome.id))!
    expect(await findTransitions(twin, ofTwin, { left: 10, until: null })).toEqual({
      transitions: [],
      obstacle: 'four-eyes',
    })
    const change = (await openChange(both, outcome.id))!
    expect(transitionsOpenTo(both, change, { left: 10, until: null })).toEqual(['drop'])
    await expect(
      db.contactChange.update({
        where: { id: outcome.id },
        data: { state: 'DONE', decidedById: both.id },
      }),
    ).rejects.toThrow()
  })

  test('người nhà của cán bộ thì cán bộ khác làm', async () => {
    const account = await aCitizen(scene)
    const own = await scene.anOfficer('089', ['RECEIVER'], { bhxhCode: account.login })
    expect(await askChange(own, account.id, { kind: 'PHONE', value: aPhone(), ...paper })).toEqual({
      ok: false,
      reason: 'own-case',
    })
  })

  test('vai trò khác và cơ quan khác không mở, không làm được', async () => {
    const account = await aCitizen(scene)
    const { id } = await confirmed(account.id)
    const checker = await anOfficer('CHECKER')
    const elsewhere = await scene.anOfficer('001', ['APPROVER'])
    expect(await openChange(checker, id)).toBeNull()
    expect(await openChange(elsewhere, id)).toBeNull()
    expect(await approveChange(elsewhere, id, paper)).toEqual({
      ok: false,
      reason: 'not-yours',
    })
    expect(await approveChange(checker, id, paper)).toEqual({
      ok: false,
      reason: 'not-your-role',
    })
    expect((await listChanges(elsewhere)).waiting.map((change) => change.id)).not.toContain(id)
  })

  test('mười người cùng duyệt một lúc thì đổi một lần, báo một lần', async () => {
    const account = await aCitizen(scene)
    const { id, value } = await confirmed(account.id)
    const approval = paper
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => approveChange(approver, id, approval)),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.message.count({ where: { recipient: value, secret: false } })).toBe(1)
  })

  test('một lúc chỉ một thay đổi mỗi loại; bỏ đi thì xin lại được', async () => {
    const account = await aCitizen(scene)
    const { id } = await asked(account.id)
    expect(
      await askChange(receiver, account.id, { kind: 'PHONE', value: aPhone(), ...paper }),
    ).toEqual({
      ok: false,
      reason: 'change-waiting',
    })
    await dropChange(receiver, id)
    await asked(account.id)
  })

  test('không đổi thì liên hệ cũ còn nguyên', async () => {
    const account = await aCitizen(scene)
    const { id } = await confirmed(account.id)
    expect(await refuseChange(approver, id, 'Ảnh không khớp')).toEqual({ ok: true })
    expect((await rowOf(account.id)).phone).toBe(account.phone)
  })
})
