import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as casePage } from '@/app/(officer)/can-bo/ho-so/[reference]/route'
import type { Officer, Role } from '@/lib/accounts/account'
import { stands } from '@/lib/forms/fixtures/drawn-forms'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { readSheet } from '../sheet/check-sheet'
import { endDecisionsOf } from './end-decisions-of'
import { jar } from '../fixtures/browser'
import { blurred, failing, marksOf, pageOf, post, rowOf, type Fields } from '../fixtures/case-page'
import { signIn } from '../fixtures/sign-in'
import { listKept } from '../desk/unsent-words'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

describe('điều nhập cho lượt trước không tính cho lượt này', () => {
  test.each(['phieu-kiem-tra', 'tra-lai'])(
    '%s trên trang của lượt trước: được nhắc xem lại, không đánh dấu gì',
    async (slug) => {
      const one = await scene.aCase({ stage: 'checked', fails: blurred })
      const officer = await scene.anOfficer('089', ['CHECKER'])
      await signIn(officer)
      const page = await pageOf(one, officer, ['phieu-kiem-tra'], failing)
      await db.declaration.update({
        where: { id: one.id },
        data: { statusSince: new Date(Date.now() + 60_000) },
      })
      const before = await rowOf(one)
      expect(await post(one, slug, page)).toContain('loi=page-old')
      expect((await rowOf(one)).checklist).toEqual(before.checklist)
      const html = await drawn(casePage, `/can-bo/ho-so/${one.reference}`, one)
      expect(html).toContain('Phần này không còn tính')
      expect(html).not.toMatch(/name="id-back-legible" [^>]*checked=""[^>]*value="failed"/)
      // A page of today goes on, whatever an older one has left.
      const now = await pageOf(one, officer, ['phieu-kiem-tra'], {})
      expect(await post(one, 'tra-lai', now)).toContain('xong=tra-lai')
    },
  )

  test('ghi chú của lượt trước có lại trong ô, vì nó nói về hồ sơ chứ không về lượt', async () => {
    const one = await scene.aCase({ stage: 'checked' })
    const officer = await scene.anOfficer('089', ['CHECKER'])
    await signIn(officer)
    const page = await pageOf(one, officer, ['ghi-chu'], { note: 'Ảnh sau cần xem.' })
    await post(one, 'giu', { ...page, intent: 'luu' })
    await db.declaration.update({
      where: { id: one.id },
      data: { statusSince: new Date(Date.now() + 60_000) },
    })
    const html = await drawn(casePage, `/can-bo/ho-so/${one.reference}`, one)
    expect(stands(html, 'note', 'Ảnh sau cần xem.')).toBe(true)
    expect(html).not.toContain('Phần này không còn tính')
    const now = await pageOf(one, officer, ['ghi-chu'], { note: 'Ảnh sau cần xem.' })
    expect(await post(one, 'ghi-chu', now)).toContain('xong=ghi-chu')
    expect(await listKept(officer, one.id)).toEqual([])
  })

  test.each([
    ['proposed', /Hồ sơ đã chuyển sang bước khác/],
    ['checked', /Xem lại hồ sơ rồi làm lại việc này/],
  ] as const)(
    'trang cũ, hồ sơ nay %s: chỉ ai còn làm được mới được nhắc làm lại',
    async (stage, said) => {
      const one = await scene.aCase({ stage })
      await signIn(await scene.anOfficer('089', ['CHECKER']))
      const search = '?loi=page-old&viec=phieu-kiem-tra'
      const html = await drawn(casePage, `/can-bo/ho-so/${one.reference}${search}`, one)
      expect(readOn(html)).toMatch(said)
    },
  )
})

type Forged = (now: Fields, other: Fields) => Fields
const without = (fields: Fields, name: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([one]) => one !== name))

describe('trang không nói được nó vẽ ở lượt nào là trang cũ', () => {
  const unreadable: [string, Forged][] = [
    ['không có phiếu', (now) => without(now, 'phieu')],
    ['phiếu trống', (now) => ({ ...now, phieu: '' })],
    ['phiếu bịa', (now) => ({ ...now, phieu: 'garbage' })],
    ['phiếu thiếu một chữ', (now) => ({ ...now, phieu: now.phieu!.slice(1) })],
    ['phiếu của hồ sơ khác', (now, other) => ({ ...now, phieu: other.phieu! })],
    ['không nói phiếu kiểm tra lúc vẽ', (now) => without(now, 'savedSheet')],
  ]
  type Try = [slug: string, stage: 'sent' | 'checked' | 'proposed', role: Role, typed: Fields]
  const tries: Try[] = [
    ['nhan-ban-ky', 'sent', 'RECEIVER', { signed: 'yes', identity: 'yes' }],
    ['phieu-kiem-tra', 'checked', 'CHECKER', failing],
    ['trinh-duyet', 'checked', 'CHECKER', {}],
    ['duyet', 'proposed', 'APPROVER', {}],
    ['chuyen-lai', 'proposed', 'APPROVER', { lookAgain: 'Xem lại chữ ký.' }],
  ]
  const tried = unreadable.flatMap(([why, forge]) =>
    tries.map(([slug, stage, role, typed]) => ({ why, forge, slug, stage, role, typed })),
  )
  test.each(tried)('$why: $slug không làm gì, chữ còn để đọc', async (one) => {
    const { forge, slug, stage, role, typed } = one
    const officer = await scene.anOfficer('089', [role])
    const [played, other] = [await scene.aCase({ stage }), await scene.aCase({ stage })]
    await signIn(officer)
    const forged = forge(await marksOf(played, officer), await marksOf(other, officer))
    const before = await rowOf(played)
    expect(await post(played, slug, { ...forged, ...typed })).toContain(`loi=page-old&viec=${slug}`)
    expect(await rowOf(played)).toEqual(before)
    const kept = await listKept(officer, played.id)
    expect(kept.map(({ words }) => words)).toEqual(Object.keys(typed).length > 0 ? [typed] : [])
    // From the page as it stands now it goes on.
    const now = { ...(await marksOf(played, officer)), ...typed }
    expect(await post(played, slug, now)).toContain(`xong=${slug}`)
  })

  test('ghi chú thì vẫn thêm được, và không xóa điều đang viết ở cửa sổ khác', async () => {
    const one = await scene.aCase({ stage: 'checked' })
    const officer = await scene.anOfficer('089', ['CHECKER'])
    await signIn(officer)
    const elsewhere = await pageOf(one, officer, ['ghi-chu'], { note: 'Ảnh chụp nghiêng.' })
    await post(one, 'giu', { ...elsewhere, intent: 'luu' })
    expect(await post(one, 'ghi-chu', { note: 'Đã gọi.' })).toContain('xong=ghi-chu')
    await post(one, 'giu', { note: '', intent: 'luu' })
    expect((await listKept(officer, one.id)).map(({ words }) => words)).toEqual([
      { note: 'Ảnh chụp nghiêng.' },
    ])
  })
})

describe('quyết định và hoàn tác mở lượt mới, dù tình trạng chưa đổi', () => {
  const play = async () => {
    const one = await scene.aCase({ stage: 'proposed', fails: blurred })
    const [first, second] = [
      await scene.anOfficer('089', ['APPROVER']),
      await scene.anOfficer('089', ['APPROVER']),
    ]
    const supervisor = await scene.anOfficer('089', ['SUPERVISOR'])
    const press = async (by: Officer, slug: string, page?: Fields) => {
      await signIn(by)
      return post(one, slug, page ?? (await marksOf(one, by)))
    }
    return { one, first, second, supervisor, press }
  }

  test.each(['tu-choi', 'chuyen-lai'])(
    'trang mở trước quyết định, rồi người giám sát hoàn tác: %s từ trang ấy thì được nhắc xem lại',
    async (slug) => {
      const { one, first, second, supervisor, press } = await play()
      const older = await pageOf(one, first, ['chuyen-lai'], { lookAgain: 'Xem.' })
      expect(await press(second, 'tu-choi')).toContain('xong=')
      expect(await press(supervisor, 'hoan-tac')).toContain('xong=')
      expect(await press(first, slug, older)).toContain('loi=page-old')
      expect(readSheet((await rowOf(one)).checklist).decision).toBeUndefined()
      expect(
        await press(first, 'chuyen-lai', { ...(await marksOf(one, first)), lookAgain: 'Xem.' }),
      ).toContain('xong=')
    },
  )

  test.each(['gui-ngay', 'hoan-tac'])(
    'trang của quyết định đã hoàn tác không %s quyết định sau',
    async (slug) => {
      const { one, first, supervisor, press } = await play()
      await press(first, 'tu-choi')
      const shown = await marksOf(one, first)
      await press(supervisor, 'hoan-tac')
      await press(first, 'tu-choi')
      expect(await press(first, slug, shown)).toContain('loi=page-old')
      expect(await press(first, slug)).toContain(`xong=${slug}`)
    },
  )

  test('quyết định rơi vì người quyết định nghỉ: trang cũ cũng được nhắc', async () => {
    const { one, first, second, press } = await play()
    const older = await marksOf(one, first)
    await press(second, 'tu-choi')
    await inTransaction((tx) =>
      endDecisionsOf({ ...second, isSuspended: true, isElsewhere: false }, 'system', tx),
    )
    expect(await press(first, 'tu-choi', older)).toContain('loi=page-old')
  })

  test('ghi chú đang viết còn trong ô sau quyết định và hoàn tác', async () => {
    const { one, first, second, supervisor, press } = await play()
    await signIn(supervisor)
    const page = await pageOf(one, supervisor, ['ghi-chu'], { note: 'Đợi công văn.' })
    await post(one, 'giu', { ...page, intent: 'luu' })
    await press(second, 'tu-choi')
    await press(supervisor, 'hoan-tac')
    const html = await drawn(casePage, `/can-bo/ho-so/${one.reference}`, one)
    expect(stands(html, 'note', 'Đợi công văn.')).toBe(true)
    expect(await press(first, 'tu-choi')).toContain('xong=')
  })
})
