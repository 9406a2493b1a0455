import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as begin } from '@/app/(officer)/can-bo/tai-quay/moi/route'
import { GET as drawReview } from '@/app/(public)/dang-ky/kiem-tra/route'
import { POST as handIn } from '@/app/(public)/dang-ky/kiem-tra/route'
import { drawn, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { today } from '@/lib/forms/days/dates'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { jar } from '@/lib/review/fixtures/browser'
import { decideAtOnce } from '@/lib/review/fixtures/decide-at-once'
import { signIn, signInAs } from '@/lib/review/fixtures/sign-in'
import { receivePaper } from '@/lib/review/checking/receive-paper'
import { sendForApproval } from '@/lib/review/checking/send-for-approval'
import { setChecks } from '@/lib/review/checking/set-checks'
import { officerItemIds } from '@/lib/review/sheet/checklist'
import { showCounter } from '@/lib/review/entering/show-counter'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { findOwn, listOwn } from '../drafts/current-declaration'
import { aTypedDraft } from '../fixtures'
import { press, save, type Route } from '../fixtures/presses'
import { mergeTyped } from '../repository'
import type { StepId, TypedDraft } from '../steps/steps'
import { beginAtDesk } from './begin-at-desk'
import { clearDesks } from './clear-desks'
import { putAway } from './put-away'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

const complete = (differing: Parameters<typeof aTypedDraft>[0] = {}) =>
  aTypedDraft({
    transaction: { officeCode: '089', startsOn: today(), ...differing.transaction },
    submission: { method: 'counter', ...differing.submission },
    ...differing,
  })

async function fill(id: string, typed: TypedDraft) {
  for (const [step, words] of Object.entries(typed)) await mergeTyped(id, step as StepId, words!)
}

/** An officer of this office has begun one at the counter and filled it in. */
async function atDesk(typed = complete()) {
  const officer = await signInAs(scene, '089', 'RECEIVER')
  const begun = await beginAtDesk(officer)
  if (!begun.ok) throw new Error(begun.reason)
  const own = (await findOwn(begun.reference))!
  await fill(own.id, typed)
  return { officer, id: own.id, reference: begun.reference }
}

/** «Ghi nhận» on the check page, in this browser. */
async function send(reference: string) {
  const html = await drawn(drawReview, `/dang-ky/kiem-tra?ma=${reference}`)
  const reviewed = wordsIn(html, 'reviewed')!
  return press(handIn as Route, { reference, reviewed, commitment: 'yes' })
}

describe('cán bộ nhập tờ khai cùng người đến', () => {
  test('nhấn “Bắt đầu tờ khai mới” thì đến trang đầu của chính biểu mẫu công cộng, cơ quan đã điền', async () => {
    const officer = await signInAs(scene, '089', 'RECEIVER')
    const { to, about } = await press(begin as Route, {})
    expect(to).toBe('/dang-ky/doi-tuong')
    expect(await findOwn(about)).toMatchObject({
      typed: { transaction: { officeCode: '089' }, submission: { method: 'counter' } },
      desk: { officerId: officer.id, isHandedOver: false },
    })
    const saved = await save('subject', { reference: about, subject: 'person', intent: 'tiep' })
    expect(saved).toMatchObject({ to: '/dang-ky/to-khai', about })
    expect((await showCounter(officer)).drafts).toMatchObject([{ reference: about }])
  })

  test('đăng xuất, đồng nghiệp, cơ quan khác, vai trò khác: không ai mở được', async () => {
    const { officer, reference } = await atDesk()
    for (const other of [
      () => jar.clear(),
      () => signInAs(scene, '089', 'RECEIVER'),
      () => signInAs(scene, '001', 'RECEIVER'),
    ]) {
      await other()
      expect(await findOwn(reference)).toBeNull()
    }
    await signIn(officer)
    expect(await findOwn(reference)).not.toBeNull()
    await db.account.update({ where: { id: officer.id }, data: { officeCode: '001' } })
    expect(await findOwn(reference)).toBeNull()
    const roles = ['CHECKER' as const]
    await db.account.update({ where: { id: officer.id }, data: { officeCode: '089', roles } })
    expect(await findOwn(reference)).toBeNull()
  })

  test('người không có vai trò tiếp nhận thì không bắt đầu được, và nhật ký cơ quan ghi lại', async () => {
    const officer = await scene.anOfficer('089', ['CHECKER'])
    expect(await beginAtDesk(officer)).toEqual({ ok: false, reason: 'not-your-role' })
    expect((await listEntries('office:089')).at(-1)).toMatchObject({
      act: 'enterAtCounter-refused',
      actor: `account:${officer.id}`,
    })
  })

  test('gửi xong thì sang trang tiếp nhận; hồ sơ là của quầy, do cán bộ gửi, và rời bàn', async () => {
    const { officer, id, reference } = await atDesk()
    expect(await send(reference)).toMatchObject({ to: '/can-bo/tiep-nhan', about: reference })
    expect(await db.declaration.findUnique({ where: { id } })).toMatchObject({
      status: 'AWAITING_PAPER',
      channel: 'counter',
      enteredByIds: [officer.id],
    })
    const acts = (await listEntries(`declaration:${id}`)).map(({ act, actor }) => [act, actor])
    expect(acts).toContainEqual(['submitAtCounter', `account:${officer.id}`])
    expect(await listOwn()).toEqual([])
    expect((await showCounter(officer)).channels.counter).toBeGreaterThan(0)
  })

  test('gửi qua bưu điện, hay cho cơ quan khác: chưa gửi, và trang nói phải chọn gì', async () => {
    const { reference, id } = await atDesk(
      complete({
        submission: { method: 'post', pickupAddress: 'Ấp 3, xã Mỹ Đức', pickupTime: 'any' },
      }),
    )
    expect((await send(reference)).to).toBe('/dang-ky/hinh-thuc-nop?nop-ngay=1')
    await mergeTyped(id, 'submission', { method: 'counter' })
    await mergeTyped(id, 'transaction', { officeCode: '001' })
    expect((await send(reference)).to).toBe('/dang-ky/noi-giao-dich?cua-co-quan=1')
    expect((await findOwn(reference))!.status).toBe('DRAFT')
  })

  test('người đã nhập không duyệt hồ sơ ấy, dù người khác tiếp nhận và thẩm định', async () => {
    // The tests before have sent the same person's: nobody is to judge the pairs here.
    await db.declaration.deleteMany()
    const { officer, reference } = await atDesk()
    await send(reference)
    await db.account.update({
      where: { id: officer.id },
      data: { roles: ['RECEIVER', 'APPROVER'] },
    })
    const { TN089, TD089 } = scene.officers
    // The register does not know this person, so it is proposed to refuse.
    const done = { ok: true }
    expect(
      await receivePaper({ officer: TN089, reference }, { isSigned: true, isIdentityShown: true }),
    ).toMatchObject(done)
    const passed = Object.fromEntries(officerItemIds.map((item) => [item, { result: 'passed' }]))
    expect(await setChecks({ officer: TD089, reference }, passed)).toMatchObject(done)
    expect(await sendForApproval({ officer: TD089, reference }, 'refuse')).toMatchObject(done)
    const approver = { ...officer, roles: ['RECEIVER' as const, 'APPROVER' as const] }
    expect(await decideAtOnce({ officer: approver, reference }, 'refuse')).toMatchObject({
      ok: false,
      reason: 'four-eyes',
    })
  })

  test('trang của từng bước nói là đang nhập tại quầy', async () => {
    const { reference } = await atDesk()
    const html = await drawn(drawReview, `/dang-ky/kiem-tra?ma=${reference}`)
    expect(readOn(html)).toContain('Bạn đang nhập tại quầy cùng người khai.')
    expect(readOn(html)).toContain('Bản nháp tại quầy được giữ 7 ngày.')
  })
})

describe('tờ khai bỏ dở ở quầy', () => {
  test('chưa ai mở được ở nơi khác thì bỏ là xóa; đã xác nhận điện thoại thì người khai còn mở được', async () => {
    const { confirmedPhone: _, ...unconfirmed } = complete()
    const first = await atDesk(unconfirmed as TypedDraft)
    expect(await putAway(first.officer, first.reference)).toBe('deleted')
    expect(await db.declaration.count({ where: { id: first.id } })).toBe(0)
    const second = await atDesk()
    expect(await putAway(second.officer, second.reference)).toBe('kept')
    expect(await db.declaration.count({ where: { id: second.id } })).toBe(1)
    expect(await findOwn(second.reference)).toBeNull()
  })

  test('đồng nghiệp không bỏ được tờ khai ở bàn người khác', async () => {
    const { reference, id } = await atDesk()
    const other = await scene.anOfficer('089', ['RECEIVER'])
    expect(await putAway(other, reference)).toBeNull()
    expect(await db.deskDraft.count({ where: { declarationId: id } })).toBe(1)
  })

  test('quá bảy ngày thì không mở được nữa, và đêm ấy được xóa', async () => {
    const { confirmedPhone: _, ...unconfirmed } = complete()
    const { id, reference } = await atDesk(unconfirmed as TypedDraft)
    await db.$executeRaw`UPDATE "DeskDraft" SET until = now() WHERE "declarationId" = ${id}::uuid`
    expect(await findOwn(reference)).toBeNull()
    expect(await clearDesks()).toBe(1)
    expect(await db.declaration.count({ where: { id } })).toBe(0)
  })

  test('quá nhiều tờ khai ở một bàn: gửi hoặc bỏ bớt trước', async () => {
    const officer = await signInAs(scene, '089', 'RECEIVER')
    const all = await Promise.all(Array.from({ length: 22 }, () => beginAtDesk(officer)))
    expect(all.filter(({ ok }) => ok)).toHaveLength(20)
    expect((await press(begin as Route, {})).to).toBe('/can-bo/tai-quay?loi=desk-full#loi')
  })
})
