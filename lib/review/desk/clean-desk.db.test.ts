import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as casePage } from '@/app/(officer)/can-bo/ho-so/[reference]/route'
import type { Role } from '@/lib/accounts/account'
import { drawn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { unsentIn, type Part } from './desk-parts'
import { jar } from '../fixtures/browser'
import { blurred, failing, pageOf, post, rowOf, type Fields } from '../fixtures/case-page'
import { openUnsent } from '../fixtures/open-unsent'
import { signIn } from '../fixtures/sign-in'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

/** As after an earlier return: something may be opened again. */
async function settle(one: PlayedCase) {
  const { checklist } = await rowOf(one)
  const data = { checklist: { ...(checklist as object), settled: ['id-current'] } }
  await db.declaration.update({ where: { id: one.id }, data })
}

type Try = {
  slug: string
  roles: Role[]
  stage: 'sent' | 'checked' | 'proposed'
  fails?: typeof blurred
  own?: Fields
  parts: Part[]
}
const tries: Try[] = [
  {
    slug: 'trinh-duyet',
    roles: ['CHECKER'],
    stage: 'checked',
    parts: ['phieu-kiem-tra', 'ghi-chu'],
  },
  {
    slug: 'tra-lai',
    roles: ['CHECKER'],
    stage: 'checked',
    fails: blurred,
    parts: ['phieu-kiem-tra', 'ghi-chu'],
  },
  {
    slug: 'trinh-tu-choi',
    roles: ['CHECKER', 'SUPERVISOR'],
    stage: 'checked',
    fails: blurred,
    parts: ['phieu-kiem-tra', 'ghi-chu', 'mo-lai-muc'],
  },
  { slug: 'duyet', roles: ['APPROVER'], stage: 'proposed', parts: ['ghi-chu', 'chuyen-lai'] },
  {
    slug: 'tu-choi',
    roles: ['APPROVER'],
    stage: 'proposed',
    fails: blurred,
    parts: ['ghi-chu', 'chuyen-lai'],
  },
  {
    slug: 'chuyen-lai',
    roles: ['APPROVER'],
    stage: 'proposed',
    own: { lookAgain: 'Xem lại ảnh.' },
    parts: ['ghi-chu', 'chuyen-lai'],
  },
  {
    slug: 'nhan-ban-ky',
    roles: ['RECEIVER'],
    stage: 'sent',
    own: { signed: 'yes', identity: 'yes' },
    parts: ['ghi-chu', 'nhan-ban-ky'],
  },
]
const typedInto: Partial<Record<Part, Fields>> = {
  'phieu-kiem-tra': failing,
  'ghi-chu': { note: 'Gọi lại chiều nay.' },
  'chuyen-lai': { lookAgain: 'Ảnh mặt sau mờ.' },
  'mo-lai-muc': { reopenItem: 'id-current', reopenWhy: 'Xem lại hạn.' },
}
const pairs = tries.flatMap((one) =>
  one.parts
    .filter((part) => part !== one.slug)
    .map((part) => ({ ...one, part, typed: typedInto[part]! })),
)

describe('một việc không bao giờ đi ngược điều cán bộ vừa đánh dấu hay viết trên cùng trang', () => {
  test.each(pairs)('$slug khi $part chưa gửi, không có JavaScript', async (pair) => {
    const { slug, part, parts, own, typed, roles, stage, fails } = pair
    const one = await scene.aCase({ stage, fails })
    if (part === 'mo-lai-muc') await settle(one)
    const officer = await scene.anOfficer('089', roles)
    await signIn(officer)
    const before = await rowOf(one)
    const goal = await post(one, slug, await pageOf(one, officer, parts, { ...own, ...typed }))
    expect(goal).toMatch(/loi=(sheet-unsaved|note-unsent|look-again-unsent|reopen-unsent)&/)
    const after = await rowOf(one)
    expect([after.status, after.checklist]).toEqual([before.status, before.checklist])
    expect((await openUnsent(officer, one.id))[part]?.words).toEqual(typed)
    const html = await drawn(casePage, goal.split('#')[0]!, { reference: one.reference })
    expect(html).toContain('Chưa làm được')
    if (part === 'phieu-kiem-tra') expect(html).toContain('#id-back-legible')
    else expect(html).toContain(Object.values(typed).at(-1)!)
    // Taken back on the page, the way is free.
    const clear = Object.fromEntries(Object.keys(typed).map((field) => [field, '']))
    const clean = part === 'phieu-kiem-tra' ? {} : clear
    const again = await post(one, slug, await pageOf(one, officer, parts, { ...own, ...clean }))
    expect(again).toContain(`xong=${slug}`)
  })

  test.each(pairs)('$slug khi $part đã được giữ trong lúc nhập', async (pair) => {
    const { slug, part, parts, own, typed, roles, stage, fails } = pair
    const one = await scene.aCase({ stage, fails })
    const officer = await scene.anOfficer('089', roles)
    await signIn(officer)
    const page = await pageOf(one, officer, parts, own ?? {})
    const other = await pageOf(one, officer, parts, typed)
    await post(one, 'giu', { ...other, intent: 'luu' })
    // A window opened before, on which nothing of it stands.
    expect(await post(one, slug, page)).toMatch(/loi=[a-z-]+-un(saved|sent)&/)
    expect((await openUnsent(officer, one.id))[part]?.words).toEqual(typed)
  })

  test('phiếu và ghi chú cùng nhập: lưu phiếu thì ghi chú còn trong ô, thêm ghi chú thì dấu còn', async () => {
    const one = await scene.aCase({ stage: 'checked' })
    const officer = await scene.anOfficer('089', ['CHECKER'])
    await signIn(officer)
    const parts: Part[] = ['phieu-kiem-tra', 'ghi-chu']
    const typed = { ...failing, note: 'Cạnh phiếu.' }
    await post(one, 'phieu-kiem-tra', await pageOf(one, officer, parts, typed))
    expect(await openUnsent(officer, one.id)).toMatchObject({
      'ghi-chu': { words: { note: 'Cạnh phiếu.' } },
    })
    const other = { 'id-current': 'failed', 'id-current.reason': 'id-expired' }
    await post(one, 'ghi-chu', await pageOf(one, officer, parts, { ...other, note: 'Cạnh phiếu.' }))
    expect(Object.keys(await openUnsent(officer, one.id))).toEqual(['phieu-kiem-tra'])
    expect((await openUnsent(officer, one.id))['phieu-kiem-tra']!.words).toEqual(other)
  })

  test('hoàn tác vẫn làm được ngay, và lời đang viết còn nguyên', async () => {
    const one = await scene.aCase({ stage: 'proposed' })
    const officer = await scene.anOfficer('089', ['APPROVER'])
    await signIn(officer)
    await post(one, 'duyet', await pageOf(one, officer, [], {}))
    const page = await pageOf(one, officer, ['ghi-chu'], { note: 'Nhầm hồ sơ.' })
    expect(await post(one, 'gui-ngay', page)).toContain('loi=note-unsent')
    expect(await post(one, 'hoan-tac', page)).toContain('xong=hoan-tac')
    expect((await openUnsent(officer, one.id))['ghi-chu']!.words).toEqual({ note: 'Nhầm hồ sơ.' })
  })
})

test('điều chỉ lặp lại phiếu đã lưu không được giữ, nên không đè lên dấu mới của đồng nghiệp', () => {
  const marks = { 'id-current': { result: 'passed', by: 'x', at: '' } } as const
  expect(unsentIn('phieu-kiem-tra', { 'id-current': 'passed' }, marks)).toEqual({})
  expect(unsentIn('mo-lai-muc', { reopenItem: 'id-current', reopenWhy: ' ' }, {})).toEqual({})
})
