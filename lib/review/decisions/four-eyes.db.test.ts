import { beforeAll, describe, expect, test } from 'vitest'
import type { Officer, Role } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { decideAtOnce } from '../fixtures/decide-at-once'
import { printActivation } from '../slips/print-activation'
import { receivePaper } from '../checking/receive-paper'
import { sendForApproval } from '../checking/send-for-approval'
import { setChecks } from '../checking/set-checks'
import { officerItemIds } from '../sheet/checklist'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

const passAll = Object.fromEntries(officerItemIds.map((item) => [item, { result: 'passed' }]))

/** Refused with this reason, nothing created, nothing moved, and the attempt stands in the journal. */
async function isRefused(one: PlayedCase, officer: Officer, reason: string) {
  expect(await decideAtOnce({ officer, reference: one.reference }, 'approve')).toEqual({
    ok: false,
    reason,
  })
  expect(await db.account.count({ where: { declarationId: one.id } })).toBe(0)
  expect(await db.declaration.findUnique({ where: { id: one.id } })).toMatchObject({
    status: 'AWAITING_APPROVAL',
  })
  const last = (await listEntries(`declaration:${one.id}`)).at(-1)!
  expect(last).toMatchObject({
    act: 'decideApproval-refused',
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

  /** Two accounts of one person, from before that was refused. */
  const twins = async (...roles: Role[]): Promise<[Officer, Officer]> => {
    const first = await scene.anOfficer('089', roles)
    return [first, await scene.anOfficer('089', ['APPROVER'], first)]
  }

  test('hai tài khoản của một người: tài khoản kia đã nhận, đánh dấu hay trình thì tài khoản này không duyệt', async () => {
    const [receiver, ofReceiver] = await twins('RECEIVER')
    const received = await scene.aCase({ stage: 'sent' })
    const { reference } = received
    await receivePaper({ officer: receiver, reference }, { isSigned: true, isIdentityShown: true })
    await setChecks({ officer: scene.officers.TD089, reference }, passAll)
    await sendForApproval({ officer: scene.officers.TD089, reference }, 'approve')
    await isRefused(received, ofReceiver, 'four-eyes')

    const [checker, ofChecker] = await twins('CHECKER')
    const sent = await scene.aCase({ stage: 'checked' })
    await sendForApproval({ officer: checker, reference: sent.reference }, 'approve')
    await isRefused(sent, ofChecker, 'four-eyes')

    const [marker, ofMarker] = await twins('CHECKER')
    const marked = await scene.aCase({ stage: 'received' })
    const { 'id-current': _, ...others } = passAll
    await setChecks(
      { officer: marker, reference: marked.reference },
      { 'id-current': { result: 'passed' } },
    )
    await setChecks({ officer: scene.officers.TD089, reference: marked.reference }, others)
    await sendForApproval({ officer: scene.officers.TD089, reference: marked.reference }, 'approve')
    await isRefused(marked, ofMarker, 'four-eyes')
  })

  test('người duyệt không in mã kích hoạt bằng tài khoản khác của mình', async () => {
    const one = await scene.aCase({ stage: 'proposed' })
    const approver = await scene.anOfficer('089', ['APPROVER'])
    expect(
      await decideAtOnce({ officer: approver, reference: one.reference }, 'approve'),
    ).toMatchObject({ ok: true })
    const officer = await scene.anOfficer('089', ['RECEIVER'], approver)
    const ticks = { isOwner: true, isPaperSeen: true }
    expect(await printActivation({ officer, reference: one.reference, ticks })).toEqual({
      ok: false,
      reason: 'four-eyes',
    })
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
    expect(await decideAtOnce({ officer, reference }, 'refuse')).toEqual({
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

  test.each(['receivedById', 'reviewedById'] as const)(
    'cơ sở dữ liệu so người, không chỉ so tài khoản (%s)',
    async (column) => {
      const one = await scene.aCase({ stage: 'proposed' })
      const [first, second] = await twins('CHECKER')
      const stranger = await scene.anOfficer('089', ['APPROVER'])
      await db.declaration.update({ where: { id: one.id }, data: { [column]: first.id } })
      const decide = (decidedById: string) =>
        db.declaration.update({
          where: { id: one.id },
          data: { status: 'REFUSED', decidedById },
        })
      await expect(decide(second.id)).rejects.toThrow('Declaration_four_eyes')
      await expect(decide(stranger.id)).resolves.toMatchObject({ status: 'REFUSED' })
      // Putting a number right later closes nothing that was decided before.
      const data = { bhxhCode: first.bhxhCode }
      await db.account.update({ where: { id: stranger.id }, data })
      const later = { where: { id: one.id }, data: { checklist: {} } }
      await expect(db.declaration.update(later)).resolves.toMatchObject({ status: 'REFUSED' })
    },
  )
})
