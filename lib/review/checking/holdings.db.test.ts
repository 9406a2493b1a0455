import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { takeNextCase } from '@/lib/queues/next/take-next-case'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { decideDeclaration } from '../decisions/decide-declaration'
import { jar } from '../fixtures/browser'
import { drawCase, marksOf, post } from '../fixtures/case-page'
import { actsOf, aHeldCase, holderOf, wait } from '../fixtures/held-case'
import { openUnsent } from '../fixtures/open-unsent'
import { signIn } from '../fixtures/sign-in'
import { officerItemIds } from '../sheet/checklist'
import { addNote } from './add-note'
import { releaseCase } from './release-case'
import { sendForApproval } from './send-for-approval'
import { setChecks } from './set-checks'
import { takeCase } from './take-case'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

const passAll = Object.fromEntries(officerItemIds.map((item) => [item, { result: 'passed' }]))
const aChecker = () => scene.anOfficer('089', ['CHECKER'])
const heldBy = { ok: false, reason: 'held-by-other' }

describe('một hồ sơ một người giữ', () => {
  test('hai mươi người cùng nhận một hồ sơ: một người được, người khác đọc được ai đang xử lý', async () => {
    const one = await scene.aCase({ stage: 'received' })
    const crew = await Promise.all(Array.from({ length: 20 }, aChecker))
    const outcomes = await Promise.all(
      crew.map((officer) => takeCase({ officer, reference: one.reference })),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(Array(19).fill(heldBy))
    const winner = crew[outcomes.findIndex(({ ok }) => ok)]!
    expect(await holderOf(one)).toBe(winner.id)
    expect((await actsOf(one)).filter((act) => act === 'take-case')).toHaveLength(1)

    const loser = crew.find(({ id }) => id !== winner.id)!
    await signIn(loser)
    const goal = await post(one, 'nhan-xu-ly', await marksOf(one, loser))
    expect(goal).toContain('loi=held-by-other')
    const html = await drawCase(one, goal.slice(goal.indexOf('?')))
    expect(readOn(html)).toMatch(new RegExp(`${winner.fullName}.* đang xử lý, từ \\d+:\\d\\d`))
    expect(html).not.toContain('value="phieu-kiem-tra"')
  })

  test('người cùng hộ gia đình không nhận được hồ sơ, dù ở bước nào', async () => {
    for (const [stage, role] of [
      ['received', 'CHECKER'],
      ['proposed', 'APPROVER'],
    ] as const) {
      const one = await scene.aCase({ stage })
      const { householdCode, bhxhCode } = one.person
      const kin = scene.people.find(
        (other) => other.householdCode === householdCode && other.bhxhCode !== bhxhCode,
      )!
      const officer = await scene.anOfficer('089', [role], { bhxhCode: kin.bhxhCode })
      expect(await takeCase({ officer, reference: one.reference }), stage).toEqual({
        ok: false,
        reason: 'same-household',
      })
      expect(await holderOf(one)).toBeNull()
    }
  })

  test('chỉ người làm được việc ấy mới nhận được, ở cơ quan của hồ sơ hay cơ quan trên nó', async () => {
    const one = await scene.aCase({ stage: 'received', officeCode: '08902' })
    const refusals = [
      ['08902', 'RECEIVER', 'not-your-role'],
      ['08902', 'SUPERVISOR', 'not-your-role'],
      ['08902', 'AUDITOR', 'not-your-role'],
      ['08902', 'APPROVER', 'not-now'],
      ['08903', 'CHECKER', 'not-yours'],
      ['001', 'CHECKER', 'not-yours'],
    ] as const
    for (const [office, role, reason] of refusals) {
      const officer = await scene.anOfficer(office, [role])
      const outcome = await takeCase({ officer, reference: one.reference })
      expect(outcome, `${role} ${office}`).toEqual({ ok: false, reason })
    }
    expect(await holderOf(one)).toBeNull()
    const officer = await aChecker()
    expect(await takeCase({ officer, reference: one.reference })).toEqual({ ok: true })
  })

  test('đồng nghiệp không làm gì được với hồ sơ người khác giữ, trừ ghi chú; người giám sát thì được', async () => {
    const { one, which } = await aHeldCase(scene)
    const other = { officer: await aChecker(), reference: one.reference }
    expect(await setChecks(other, passAll)).toEqual(heldBy)
    expect(await sendForApproval(other, 'approve')).toEqual(heldBy)
    expect(await releaseCase(other)).toEqual(heldBy)
    expect(await addNote(other, 'Công dân vừa gọi.')).toEqual({ ok: true })
    expect(await setChecks(which, passAll)).toMatchObject({ ok: true })
    const both = await scene.anOfficer('089', ['SUPERVISOR', 'CHECKER'])
    const over = { officer: both, reference: one.reference }
    expect(await setChecks(over, { 'name-equals': { result: 'not-applicable' } })).not.toEqual(
      heldBy,
    )
  })

  test('quá 30 phút không làm gì thì hồ sơ là của ai nhận; mỗi việc làm, mỗi lần mở tính lại từ đầu', async () => {
    const { one, holder, which } = await aHeldCase(scene)
    await wait(one, 29)
    await signIn(holder)
    await drawCase(one)
    await wait(one, 29)
    await setChecks(which, { 'name-equals': { result: 'passed' } })
    await wait(one, 29)
    expect(await post(one, 'giu', { ...(await marksOf(one, holder)), intent: 'luu' })).toBe('200')
    await wait(one, 29)
    expect(await holderOf(one)).toBe(holder.id)
    await wait(one, 1)
    expect(await holderOf(one)).toBeNull()
    const other = await aChecker()
    expect(await takeCase({ officer: other, reference: one.reference })).toEqual({ ok: true })
    expect(await setChecks(which, passAll)).toEqual(heldBy)
  })

  test('nhấn bằng trang cũ khi đã hết phiên, hay khi đồng nghiệp ngồi vào máy: chữ được giữ, hồ sơ không được giữ lâu hơn', async () => {
    const { one, holder } = await aHeldCase(scene)
    const page = { ...(await marksOf(one, holder)), parts: 'ghi-chu', note: 'Gọi lại.' }
    const activeAt = async () =>
      (await db.holding.findFirstOrThrow({ where: { declarationId: one.id } })).activeAt
    await wait(one, 20)
    const before = await activeAt()
    for (const [action, more] of [
      ['giu', { intent: 'luu' }],
      ['phieu-kiem-tra', {}],
    ] as const) {
      jar.clear()
      await post(one, action, { ...page, ...more })
      await signIn(await aChecker())
      await post(one, action, { ...page, ...more })
    }
    expect(await activeAt()).toEqual(before)
    expect((await openUnsent(holder, one.id))['ghi-chu']?.words).toEqual({ note: 'Gọi lại.' })
    jar.clear()
    await signIn(holder)
    await post(one, 'giu', { ...page, intent: 'luu' })
    expect((await activeAt()).getTime()).toBeGreaterThan(before.getTime())
  })

  test('trả lại hàng đợi: ai cũng nhận được; người vừa trả không được giao lại hồ sơ ấy ngay', async () => {
    const { one, holder, which } = await aHeldCase(scene)
    await scene.aCase({ stage: 'received' })
    await signIn(holder)
    const goal = await post(one, 'tra-lai-danh-sach', await marksOf(one, holder))
    expect(goal).toContain('xong=tra-lai-danh-sach')
    expect(readOn(await drawCase(one, goal.slice(goal.indexOf('?'))))).toContain(
      'Đã trả hồ sơ lại danh sách việc.',
    )
    expect(await holderOf(one)).toBeNull()
    const next = await takeNextCase(holder, 'can-xu-ly', {})
    expect(next).not.toMatchObject({ reference: one.reference })
    expect(await releaseCase(which)).toEqual({ ok: false, reason: 'not-held' })
    expect(await takeCase(which)).toEqual({ ok: true })
    expect((await actsOf(one)).filter((act) => act === 'release-case')).toHaveLength(1)
  })

  test('xong việc thì hết giữ: trình duyệt, rồi quyết định', async () => {
    const { one, which } = await aHeldCase(scene)
    await setChecks(which, passAll)
    expect(await sendForApproval(which, 'approve')).toEqual({ ok: true })
    expect(await holderOf(one)).toBeNull()
    const officer = await scene.anOfficer('089', ['APPROVER'])
    const decider = { officer, reference: one.reference }
    expect(await takeCase(decider)).toEqual({ ok: true })
    expect(await decideDeclaration(decider, 'approve')).toEqual({ ok: true })
    expect(await db.holding.count({ where: { declarationId: one.id } })).toBe(0)
  })
})
