import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { moveOfficer } from '@/lib/officers/move-officer'
import { suspendOfficer } from '@/lib/officers/suspend-officer'
import { findNextCase } from '@/lib/queues/next/find-next-case'
import { takeNextCase } from '@/lib/queues/next/take-next-case'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { jar } from '../fixtures/browser'
import { drawCase, marksOf, post } from '../fixtures/case-page'
import { actsOf, aHeldCase, holderOf } from '../fixtures/held-case'
import { signIn } from '../fixtures/sign-in'
import { giveCase } from './give-case'
import { takeCaseAway } from './release-case'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

const aChecker = () => scene.anOfficer('089', ['CHECKER'])
const aSupervisor = () => scene.anOfficer('089', ['SUPERVISOR'])
const heldBy = { ok: false, reason: 'held-by-other' }

describe('giao cho, lấy lại', () => {
  test('người giữ giao cho đồng nghiệp; người ấy nhấn nhận tiếp thì được đúng hồ sơ đó', async () => {
    const { one, holder, which } = await aHeldCase(scene)
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
    const { one, holder, which } = await aHeldCase(scene)
    const suspended = await aChecker()
    await inTransaction((tx) => suspendOfficer(suspended.login, { actor: 'operator:thu', tx }))
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
    const { one, holder } = await aHeldCase(scene)
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
    await signIn(holder)
    expect(readOn(await drawCase(one))).toMatch(
      /Bạn không còn giữ hồ sơ này\s*: hồ sơ đã về danh sách việc lúc \d\d:\d\d\./,
    )
    await signIn(other)
    expect(readOn(await drawCase(one))).toContain('Chưa ai nhận hồ sơ này.')
  })

  test('cán bộ thôi việc hay đi nơi khác: hồ sơ họ giữ về hàng đợi trong cùng giao dịch', async () => {
    const { one, holder } = await aHeldCase(scene)
    await inTransaction((tx) => suspendOfficer(holder.login, { actor: 'operator:thu', tx }))
    expect(await db.holding.count({ where: { officerId: holder.id } })).toBe(0)
    expect((await actsOf(one)).at(-1)).toBe('end-holding')
  })

  test('cán bộ sang vai trò khác cùng cơ quan: hồ sơ không còn xét được thì về danh sách ngay', async () => {
    const { one, holder } = await aHeldCase(scene)
    const moved = await inTransaction((tx) =>
      moveOfficer(holder.login, { roles: ['APPROVER'] }, { actor: 'operator:thu', tx }),
    )
    expect(moved).toMatchObject({ ok: true })
    expect(await holderOf(one)).toBeNull()
    expect((await actsOf(one)).at(-1)).toBe('end-holding')
  })

  test('hồ sơ tiếp theo không bao giờ là hồ sơ đồng nghiệp đang giữ', async () => {
    const { one } = await aHeldCase(scene)
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
