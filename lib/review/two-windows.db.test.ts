import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as casePage } from '@/app/(officer)/can-bo/ho-so/[reference]/route'
import type { Officer, Role } from '@/lib/accounts/account'
import { stands } from '@/lib/forms/fixtures/drawn-forms'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import type { Part } from './desk-parts'
import { jar } from './fixtures/browser'
import { blurred, pageOf, post, rowOf, type Fields } from './fixtures/case-page'
import { sheetOf } from './fixtures/case-rows'
import { signIn, signInAs } from './fixtures/sign-in'
import { listKept } from './unsent-words'

vi.mock('next/headers', () => import('./fixtures/browser'))
vi.mock('next-auth', () => import('./fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

const open = (one: PlayedCase, search = '') =>
  drawn(casePage, `/can-bo/ho-so/${one.reference}${search}`, { reference: one.reference })
const type = (one: PlayedCase, page: Fields, typed: Fields) =>
  post(one, 'giu', { ...page, ...typed, intent: 'luu' })

type Typing = {
  part: Part
  role: Role
  stage: 'sent' | 'received' | 'proposed'
  first: Fields
  second: Fields
  told: string
}
const typings: Typing[] = [
  {
    part: 'ghi-chu',
    role: 'CHECKER',
    stage: 'received',
    first: { note: 'Gọi lại chiều nay.' },
    second: { note: 'Ảnh chụp nghiêng.' },
    told: 'Gọi lại chiều nay.',
  },
  {
    part: 'chuyen-lai',
    role: 'APPROVER',
    stage: 'proposed',
    first: { lookAgain: 'Xem chữ ký.', 'again.paper-signed': 'yes' },
    second: { lookAgain: 'Xem ngày sinh.' },
    told: 'Xem chữ ký.',
  },
  {
    part: 'phieu-kiem-tra',
    role: 'CHECKER',
    stage: 'received',
    first: {
      'id-current': 'failed',
      'id-current.reason': 'id-expired',
      'id-current.note': 'Hết hạn tháng Ba.',
    },
    second: { 'name-equals': 'passed' },
    told: 'Hết hạn tháng Ba.',
  },
  {
    part: 'nhan-ban-ky',
    role: 'RECEIVER',
    stage: 'sent',
    first: { identity: 'yes' },
    second: { signed: 'yes' },
    told: 'Giấy tờ đã xem',
  },
]

describe('hai cửa sổ của một hồ sơ: cửa sổ này không xóa điều đã nhập ở cửa sổ kia', () => {
  const play = async ({ part, role, stage, first, second }: Typing) => {
    const one = await scene.aCase({ stage })
    const officer = await signInAs(scene, '089', role)
    const [before, after] = [
      await pageOf(one, officer, [part], {}),
      await pageOf(one, officer, [part], {}),
    ]
    await type(one, before, first)
    await type(one, after, second)
    return { one, officer, before, after }
  }

  test.each(typings)('$part: phần gõ sau ở trong ô, phần kia được kể lại', async (typing) => {
    const { one } = await play(typing)
    const html = await open(one)
    for (const [field, word] of Object.entries(typing.second))
      expect(stands(html, field, word), field).toBe(true)
    expect(readOn(html)).toContain('ở cửa sổ khác')
    expect(readOn(html)).toContain(typing.told)
  })

  test.each(typings)(
    '$part: gõ tiếp ở cửa sổ cũ cũng không xóa phần gõ ở cửa sổ mới',
    async (typing) => {
      const { one, officer, before } = await play(typing)
      await type(one, before, typing.first)
      const kept = await listKept(officer, one.id)
      expect(kept.map(({ words }) => words)).toEqual([typing.first, typing.second])
    },
  )

  test.each(typings)('$part: bỏ phần của cửa sổ khác thì phần trong ô còn', async (typing) => {
    const { one, officer } = await play(typing)
    const [, other] = await listKept(officer, one.id)
    const page = await pageOf(one, officer, [typing.part], typing.second)
    await post(one, `${typing.part}?trang=${other!.page}`, { ...page, intent: 'bo' })
    expect((await listKept(officer, one.id)).map(({ words }) => words)).toEqual([typing.second])
  })

  test('thêm ghi chú ở một cửa sổ: ghi chú đang viết ở cửa sổ kia còn nguyên, chữ giống hệt thì thôi', async () => {
    const { one, officer, after } = await play(typings[0]!)
    const third = await pageOf(one, officer, ['ghi-chu'], {})
    await type(one, third, typings[0]!.second)
    await post(one, 'ghi-chu', { ...after, ...typings[0]!.second })
    expect((await sheetOf(one.reference)).notes.map(({ text }) => text)).toEqual([
      'Ảnh chụp nghiêng.',
    ])
    expect((await listKept(officer, one.id)).map(({ words }) => words)).toEqual([typings[0]!.first])
  })
})

type Marks = Record<string, { result: string; reason?: string; note?: string }>
const marksOf = async (one: PlayedCase) => ((await rowOf(one)).checklist as { marks: Marks }).marks

describe('trang mở trước không đè lên dấu đã lưu sau đó', () => {
  const failed = { 'id-current': 'failed', 'id-current.reason': 'id-expired' }
  const save = async (one: PlayedCase, by: Officer, typed: Fields) => {
    await signIn(by)
    return post(one, 'phieu-kiem-tra', await pageOf(one, by, ['phieu-kiem-tra'], typed))
  }
  const play = async (hasColleague: boolean) => {
    const one = await scene.aCase({ stage: 'checked' })
    const officer = await scene.anOfficer('089', ['CHECKER'])
    const saver = hasColleague ? await scene.anOfficer('089', ['CHECKER']) : officer
    const older = await pageOf(one, officer, ['phieu-kiem-tra', 'ghi-chu'], {})
    return { one, officer, saver, older }
  }

  test.each([
    ['của chính mình', false],
    ['của đồng nghiệp', true],
  ])('dấu %s lưu sau còn nguyên khi trang cũ lưu mục khác, hay thêm ghi chú', async (_, other) => {
    const { one, officer, saver, older } = await play(other)
    expect(await save(one, saver, failed)).toContain('xong=')
    await signIn(officer)
    const blurredFront = {
      'id-front-legible': 'failed',
      'id-front-legible.reason': 'front-blurred',
    }
    expect(await post(one, 'phieu-kiem-tra', { ...older, ...blurredFront })).toContain('xong=')
    expect(await marksOf(one)).toMatchObject({
      'id-current': { result: 'failed', reason: 'id-expired' },
      'id-front-legible': { result: 'failed', reason: 'front-blurred' },
    })
    await post(one, 'ghi-chu', { ...older, note: 'Đã gọi.' })
    expect(await listKept(officer, one.id)).toEqual([])
  })

  test.each<[string, Fields, Fields]>([
    [
      'kết quả',
      failed,
      { 'id-current': 'failed', 'id-current.reason': 'id-expired', 'id-current.note': 'Hết hạn.' },
    ],
    [
      'lời nói thêm',
      { ...failed, 'id-current.note': 'Cũ.' },
      { ...failed, 'id-current.note': 'Hết hạn.' },
    ],
  ])(
    'cùng đổi một mục (%s): chưa lưu, mục được nêu, cả hai bên được đọc, nhấn lần nữa thì lưu',
    async (_, saved, wish) => {
      const { one, officer, saver, older } = await play(true)
      await save(one, saver, saved)
      await signIn(officer)
      const before = await marksOf(one)
      const goal = await post(one, 'phieu-kiem-tra', { ...older, ...wish })
      expect(goal).toContain('loi=marked-meanwhile&viec=phieu-kiem-tra&muc=id-current')
      expect(await marksOf(one)).toEqual(before)
      const html = await open(one, goal.slice(goal.indexOf('?'), goal.indexOf('#')))
      expect(stands(html, 'id-current.note', 'Hết hạn.')).toBe(true)
      expect(readOn(html)).toContain('Phiếu đã lưu ghi: Không đạt')
      expect(html).toContain('href="#id-current"')
      expect(await save(one, officer, wish)).toContain('xong=')
      expect((await marksOf(one))['id-current']).toMatchObject({ note: 'Hết hạn.' })
    },
  )

  test('cùng đổi một mục giống hệt nhau thì không có gì để hỏi', async () => {
    const { one, officer, saver, older } = await play(true)
    await save(one, saver, failed)
    await signIn(officer)
    expect(await post(one, 'phieu-kiem-tra', { ...older, ...failed })).toContain('xong=')
  })

  test.each([
    ['trinh-duyet', undefined],
    ['tra-lai', blurred],
    ['trinh-tu-choi', blurred],
  ])('%s từ trang mở trước khi phiếu đổi: chưa làm, mục đã đổi được nêu', async (deed, fails) => {
    const one = await scene.aCase({ stage: 'checked', fails })
    const officer = await scene.anOfficer('089', ['CHECKER'])
    const older = await pageOf(one, officer, ['phieu-kiem-tra'], {})
    await save(one, await scene.anOfficer('089', ['CHECKER']), failed)
    await signIn(officer)
    const before = await rowOf(one)
    expect(await post(one, deed, older)).toContain(`loi=sheet-moved&viec=${deed}&muc=id-current`)
    expect((await rowOf(one)).status).toBe(before.status)
  })

  test.each([
    '',
    '{',
    '[]',
    'null',
    '7',
    '{"id-current":5}',
    '{"id-current":{"note":9}}',
    '{"__proto__":{"result":"x"}}',
  ])('trang nói phiếu lúc vẽ là «%s»: không sập, không mất', async (savedSheet) => {
    const { one, officer, older } = await play(false)
    await signIn(officer)
    expect(await post(one, 'phieu-kiem-tra', { ...older, savedSheet, ...failed })).toMatch(
      /xong=|loi=marked-meanwhile/,
    )
  })
})
