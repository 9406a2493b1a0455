import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { suspendOfficer } from '@/lib/officers/suspend-officer'
import { findNextCase } from '@/lib/queues/find-next-case'
import { takeNextCase } from '@/lib/queues/take-next-case'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { decideDeclaration } from '../decisions/decide-declaration'
import { jar } from '../fixtures/browser'
import { drawCase, marksOf, post } from '../fixtures/case-page'
import { signIn } from '../fixtures/sign-in'
import { findHolding } from '../holdings/repository'
import { officerItemIds } from '../sheet/checklist'
import { addNote } from './add-note'
import { giveCase } from './give-case'
import { releaseCase, takeCaseAway } from './release-case'
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
const aSupervisor = () => scene.anOfficer('089', ['SUPERVISOR'])
const holderOf = async ({ id }: PlayedCase) => (await findHolding(id))?.officerId ?? null
const actsOf = async ({ id }: PlayedCase) =>
  (await listEntries(`declaration:${id}`)).map(({ act }) => act)
/** As if so many minutes had gone by. */
const wait = (one: PlayedCase, minutes: number) => db.$executeRaw`
  UPDATE "Holding" SET since = since - ${minutes} * interval '1 minute', "activeAt" = "activeAt" - ${minutes} * interval '1 minute'
  WHERE "declarationId" = ${one.id}::uuid`
const heldBy = { ok: false, reason: 'held-by-other' }

async function aHeldCase() {
  const one = await scene.aCase({ stage: 'received' })
  const holder = await aChecker()
  const which = { officer: holder, reference: one.reference }
  expect(await takeCase(which)).toEqual({ ok: true })
  return { one, holder, which }
}

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

  test('đồng nghiệp không làm gì được với hồ sơ người khác giữ, trừ ghi chú; người giám sát thì được', async () => {
    const { one, which } = await aHeldCase()
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
    const { one, holder, which } = await aHeldCase()
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

  test('trả lại hàng đợi: ai cũng nhận được; người vừa trả không được giao lại hồ sơ ấy ngay', async () => {
    const { one, holder, which } = await aHeldCase()
    await signIn(holder)
    const goal = await post(one, 'tra-hang-doi', await marksOf(one, holder))
    expect(goal).toContain('xong=tra-hang-doi')
    expect(readOn(await drawCase(one, goal.slice(goal.indexOf('?'))))).toContain(
      'Đã trả hồ sơ lại hàng đợi.',
    )
    expect(await holderOf(one)).toBeNull()
    const next = await takeNextCase(holder, 'can-xu-ly', {})
    expect(next).not.toMatchObject({ reference: one.reference })
    expect(await releaseCase(which)).toEqual({ ok: false, reason: 'not-held' })
    expect(await takeCase(which)).toEqual({ ok: true })
    expect((await actsOf(one)).filter((act) => act === 'release-case')).toHaveLength(1)
  })

  test('xong việc thì hết giữ: trình duyệt, rồi quyết định', async () => {
    const { one, which } = await aHeldCase()
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

describe('giao cho, lấy lại', () => {
  test('người giữ giao cho đồng nghiệp; người ấy nhấn nhận tiếp thì được đúng hồ sơ đó', async () => {
    const { one, holder, which } = await aHeldCase()
    const colleague = await aChecker()
    await signIn(holder)
    expect(readOn(await drawCase(one))).toContain(colleague.fullName)
    const page = { ...(await marksOf(one, holder)), giveTo: colleague.id }
    expect(await post(one, 'giao', page)).toContain('xong=giao')
    expect(await holderOf(one)).toBe(colleague.id)
    expect(await giveCase(which, holder.id)).toEqual(heldBy)
    expect(await takeNextCase(colleague, 'can-xu-ly', {})).toEqual({
      ok: true,
      reference: one.reference,
    })
    expect(readOn(await drawCase(one))).toMatch(/Giao hồ sơ cho đồng nghiệp\.\s*Cán bộ CB/)
  })

  test('không giao được cho người không có quyền, ở cơ quan khác, đã dừng, hay không là ai', async () => {
    const { one, holder, which } = await aHeldCase()
    const suspended = await aChecker()
    await suspendOfficer(suspended.login, 'Nghỉ việc.', 'operator:thu')
    const strangers = [
      await scene.anOfficer('089', ['RECEIVER']),
      await scene.anOfficer('089', ['APPROVER']),
      await scene.anOfficer('001', ['CHECKER']),
      await scene.anOfficer('089', ['CHECKER'], { bhxhCode: null }),
    ]
    for (const { id, login } of strangers)
      expect(await giveCase(which, id), login).toEqual({ ok: false, reason: 'colleague-may-not' })
    for (const id of [suspended.id, '', 'ai đó'])
      expect(await giveCase(which, id), id).toEqual({ ok: false, reason: 'colleague-missing' })
    expect(await holderOf(one)).toBe(holder.id)
  })

  test('chỉ người giữ và người giám sát giao được', async () => {
    const one = await scene.aCase({ stage: 'received' })
    const [officer, colleague] = [await aChecker(), await aChecker()]
    const which = { officer, reference: one.reference }
    expect(await giveCase(which, colleague.id)).toEqual({ ok: false, reason: 'not-held' })
    const supervisor = { officer: await aSupervisor(), reference: one.reference }
    expect(await giveCase(supervisor, colleague.id)).toEqual({ ok: true })
    expect(await giveCase(supervisor, officer.id)).toEqual({ ok: true })
    expect(await holderOf(one)).toBe(officer.id)
  })

  test('người giám sát lấy lại; người thẩm định thì không, và lần thử vào nhật ký', async () => {
    const { one, holder } = await aHeldCase()
    const other = await aChecker()
    const outcome = await takeCaseAway({ officer: other, reference: one.reference })
    expect(outcome).toEqual({ ok: false, reason: 'not-your-role' })
    const supervisor = await aSupervisor()
    await signIn(supervisor)
    expect(await drawCase(one)).toContain('value="lay-lai"')
    expect(await post(one, 'lay-lai', await marksOf(one, supervisor))).toContain('xong=lay-lai')
    expect(await holderOf(one)).toBeNull()
    const last = (await listEntries(`declaration:${one.id}`)).findLast(
      ({ act }) => act === 'take-away-case',
    )
    expect(last).toMatchObject({
      actor: `account:${supervisor.id}`,
      details: { officer: holder.id },
    })
  })

  test('cán bộ thôi việc hay đi nơi khác: hồ sơ họ giữ về hàng đợi trong cùng giao dịch', async () => {
    const { one, holder } = await aHeldCase()
    await suspendOfficer(holder.login, 'Nghỉ việc.', 'operator:thu')
    expect(await db.holding.count({ where: { officerId: holder.id } })).toBe(0)
    expect((await actsOf(one)).at(-1)).toBe('end-holding')
  })

  test('hồ sơ tiếp theo không bao giờ là hồ sơ đồng nghiệp đang giữ', async () => {
    const { one } = await aHeldCase()
    const seen = new Set<string>()
    const other = await aChecker()
    for (let at = await findNextCase(other, 'KHONGCON'); at && !seen.has(at);) {
      seen.add(at)
      at = await findNextCase(other, at)
    }
    expect(seen.size).toBeGreaterThan(0)
    expect(seen).not.toContain(one.reference)
  })
})
