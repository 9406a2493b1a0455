import { beforeAll, describe, expect, test } from 'vitest'
import type { Officer } from '@/lib/accounts/account'
import { db } from '@/lib/platform/db'
import { listEntries } from '@/lib/platform/journal'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { approveDeclaration } from './approve-declaration'
import { receivePaper } from './receive-paper'
import { refuseDeclaration } from './refuse-declaration'
import { sendForApproval } from './send-for-approval'
import { setChecks } from './set-checks'
import { officerItemIds } from './checklist'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

const passAll = Object.fromEntries(officerItemIds.map((item) => [item, { result: 'passed' }]))

/** Refused with this reason, nothing created, nothing moved, and the attempt stands in the journal. */
async function isRefused(one: PlayedCase, officer: Officer, reason: string) {
  expect(await approveDeclaration({ officer, reference: one.reference })).toEqual({
    ok: false,
    reason,
  })
  expect(await db.account.count({ where: { declarationId: one.id } })).toBe(0)
  expect(await db.declaration.findUnique({ where: { id: one.id } })).toMatchObject({
    status: 'AWAITING_APPROVAL',
  })
  const last = (await listEntries(`declaration:${one.id}`)).at(-1)!
  expect(last).toMatchObject({
    act: 'approve-refused',
    actor: `account:${officer.id}`,
    details: { reason },
  })
}

describe('bốn mắt', () => {
  test('người tiếp nhận không duyệt hồ sơ mình đã nhận', async () => {
    const officer = await scene.anOfficer('089', ['RECEIVER', 'APPROVER'])
    const one = await scene.aCase({ stage: 'sent' })
    const { reference } = one
    await receivePaper({ officer, reference }, { isSigned: true, isIdentityShown: true })
    await setChecks({ officer: scene.officers.TD089, reference }, passAll)
    await sendForApproval({ officer: scene.officers.TD089, reference }, 'approve')
    await isRefused(one, officer, 'four-eyes')
  })

  test('người thẩm định không duyệt hồ sơ mình đã trình', async () => {
    const officer = await scene.anOfficer('089', ['CHECKER', 'APPROVER'])
    const one = await scene.aCase({ stage: 'checked' })
    await sendForApproval({ officer, reference: one.reference }, 'approve')
    await isRefused(one, officer, 'four-eyes')
  })

  test('người chỉ đánh dấu một mục cũng không duyệt', async () => {
    const officer = await scene.anOfficer('089', ['CHECKER', 'APPROVER'])
    const one = await scene.aCase({ stage: 'received' })
    const { reference } = one
    await setChecks({ officer, reference }, { 'id-current': { result: 'passed' } })
    const { 'id-current': _, ...others } = passAll
    await setChecks({ officer: scene.officers.TD089, reference }, others)
    await sendForApproval({ officer: scene.officers.TD089, reference }, 'approve')
    await isRefused(one, officer, 'four-eyes')
  })

  test('không ai duyệt hồ sơ của chính mình, kể cả khi khai mã số khác mà dùng giấy tờ của mình', async () => {
    const one = await scene.aCase({ stage: 'proposed' })
    const same = await scene.anOfficer('089', ['APPROVER'], { bhxhCode: one.person.bhxhCode })
    await isRefused(one, same, 'own-case')

    const other = scene.aStranger()
    const typed = () => ({ declarant: { idNumber: other.idNumber } })
    const withOwnCard = await scene.aCase({ stage: 'proposed', typed })
    const holder = await scene.anOfficer('089', ['APPROVER'], { bhxhCode: other.bhxhCode })
    await isRefused(withOwnCard, holder, 'own-case')
  })

  test('không ai duyệt hồ sơ của người cùng hộ gia đình', async () => {
    const one = await scene.aCase({ stage: 'proposed' })
    const { householdCode, bhxhCode } = one.person
    const relative = scene.people.find(
      (other) => other.householdCode === householdCode && other.bhxhCode !== bhxhCode,
    )!
    await isRefused(
      one,
      await scene.anOfficer('089', ['APPROVER'], { bhxhCode: relative.bhxhCode }),
      'same-household',
    )
  })

  test('cán bộ chưa ghi mã số BHXH thì chưa được quyết định', async () => {
    const one = await scene.aCase({ stage: 'proposed' })
    await isRefused(
      one,
      await scene.anOfficer('089', ['APPROVER'], { bhxhCode: null }),
      'officer-without-number',
    )
  })

  test('từ chối cũng cần bốn mắt; thẩm định hồ sơ người nhà cũng không được', async () => {
    const fails = { 'id-front-legible': 'front-cut' } as const
    const officer = await scene.anOfficer('089', ['CHECKER', 'APPROVER'])
    const one = await scene.aCase({ stage: 'checked', fails })
    const { reference } = one
    await sendForApproval({ officer, reference }, 'refuse')
    expect(await refuseDeclaration({ officer, reference })).toEqual({
      ok: false,
      reason: 'four-eyes',
    })

    const two = await scene.aCase({ stage: 'received' })
    const self = await scene.anOfficer('089', ['CHECKER'], { bhxhCode: two.person.bhxhCode })
    expect(await setChecks({ officer: self, reference: two.reference }, passAll)).toEqual({
      ok: false,
      reason: 'own-case',
    })
  })

  test('ngay cả khi ứng dụng quên, cơ sở dữ liệu vẫn không nhận người duyệt trùng người thẩm định', async () => {
    const one = await scene.aCase({ stage: 'proposed' })
    const { id } = scene.officers.TD089
    const behind = db.declaration.update({
      where: { id: one.id },
      data: { status: 'APPROVED', decidedById: id },
    })
    await expect(behind).rejects.toThrow('Declaration_four_eyes')
  })
})
